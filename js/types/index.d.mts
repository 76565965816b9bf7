// What `import` gives: the same as index.d.ts, as an ES module.
import * as platformClient from './platform_client.js';

export * from './platform_client.js';
export default platformClient;

// The export of the package, for `import`. It is the same as in index.d.ts.
import * as platformClient from './platform_client.js';

export * from './platform_client.js';
export default platformClient;

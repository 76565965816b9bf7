// The export of the package, for `import`. It is the same as in index.d.ts.
import * as platformClient from './platform_client.js';

export * from './platform_client.js';
// In this form, a program that extends the module with `declare module` finds it by name.
export import type Models = require('./generated/models.js');
export default platformClient;

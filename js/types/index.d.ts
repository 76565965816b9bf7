// What `require('platform-client-wasm')` gives. The export is one object, so the default import, the
// namespace import and `require` are the same thing.
import * as platformClient from './platform_client';

export * from './platform_client';
export default platformClient;
export as namespace platformClient;

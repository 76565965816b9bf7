// What `require('platform-client-wasm')` gives. The export is one object, so the default import, the
// namespace import and `require` are the same thing.
import platformClient = require('./module');

export = platformClient;
export as namespace platformClient;

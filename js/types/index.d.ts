// The export of the package, for `require('platform-client-wasm')`. It is one object, so the default import,
// the namespace import and `require` are the same.
import platformClient = require('./module');

export = platformClient;
export as namespace platformClient;

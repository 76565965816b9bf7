// Emscripten's fetch library names a free XMLHttpRequest. Node has none, and one put on the global
// would be everybody's: so the module's own scope gets it.
var XMLHttpRequest = moduleArg.XMLHttpRequest || globalThis.XMLHttpRequest;

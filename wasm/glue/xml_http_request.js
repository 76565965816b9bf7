// Emscripten's fetch library names a free XMLHttpRequest. Node has none, and one put on the global
// would be everybody's: so the module's own scope gets it. The library also follows every change of
// state and every piece of a body, into fields that nobody reads: a fifth of the time of 100 KB.
var XMLHttpRequest =
  moduleArg.XMLHttpRequest ||
  (globalThis.XMLHttpRequest &&
    class extends globalThis.XMLHttpRequest {
      set onprogress(ignored) {}
      set onreadystatechange(ignored) {}
    });

// Emscripten's fetch library names a free XMLHttpRequest. Node has none, and one put on the global
// would be everybody's: so the module's own scope gets it. The library also follows every change of
// state and every piece of a body, into fields that nobody reads: a fifth of the time of 100 KB. And
// it knows bodies only as bytes in the wasm, where ours stay with the page: a request's is taken
// over from `nextBody`, and an answer is read as text; a long one as bytes, which decode faster.
var XMLHttpRequest = ((Base) =>
  Base &&
  class extends Base {
    constructor() {
      super();
      this.heldBody = XMLHttpRequest.nextBody;
      XMLHttpRequest.nextBody = undefined;
    }
    set onprogress(ignored) {}
    set onreadystatechange(ignored) {}
    set responseType(ignored) {
      super.responseType = 'text';
      const choose = () => {
        if (this.readyState === 2 && this.getResponseHeader('content-length') > 5e5) super.responseType = 'arraybuffer';
      };
      this.addEventListener?.('readystatechange', choose, { once: true });
    }
    send(data) {
      super.send(this.heldBody ?? data);
    }
  })(moduleArg.XMLHttpRequest || globalThis.XMLHttpRequest);

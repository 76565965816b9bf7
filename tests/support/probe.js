// For a page and for Node: a script without imports.

/** Looks into the wasm of the package that is loaded after this. */
globalThis.makeProbe = () => {
  const { Instance } = WebAssembly;
  let memory;
  let countHandles;
  WebAssembly.Instance = class extends Instance {
    constructor(module, imports) {
      super(module, imports);
      // The package starts two modules; the decoder of its text is the smaller one.
      for (const value of Object.values(this.exports)) {
        if (value instanceof WebAssembly.Memory && Object.keys(this.exports).length > 6) memory = value;
      }
    }
  };
  // Embind sets this member of its module, an object that nobody else sees.
  Object.defineProperty(Object.prototype, 'count_emval_handles', {
    configurable: true,
    set(count) {
      countHandles = count;
    },
  });
  return {
    /** Puts back what was replaced. Call it when the package has started. */
    end() {
      WebAssembly.Instance = Instance;
      delete Object.prototype.count_emval_handles;
    },
    /** The handles that the wasm has of JavaScript's values, and the bytes in use: what is freed is zeroed. */
    measure() {
      const bytes = new Uint8Array(memory.buffer);
      let used = 0;
      for (const byte of bytes) if (byte !== 0) used++;
      return { handles: countHandles(), used, size: bytes.length };
    },
    /** How often a text is in the wasm's memory: as UTF-8, as UTF-16, or in base64. */
    count(text) {
      const heap = new TextDecoder('latin1').decode(memory.buffer);
      const utf8 = String.fromCharCode(...new TextEncoder().encode(text));
      // In base64 the first and the last characters depend on what stands beside the text.
      const parts = [0, 1, 2].map((shift) => btoa('.'.repeat(shift) + utf8).slice(4, -4));
      return [utf8, [...utf8].join('\0'), ...parts].reduce((sum, form) => sum + heap.split(form).length - 1, 0);
    },
  };
};

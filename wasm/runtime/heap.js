// Emscripten's own tries four sizes, each rounded, and asks a host that has no memory what it has left.
addToLibrary({
  // A fifth more than there is, so that not every block asks; or else what is wanted.
  emscripten_resize_heap: (wanted) => {
    wanted >>>= 0;
    for (const size of [Math.max(wanted, HEAPU8.length * 1.2), wanted]) {
      try {
        wasmMemory.grow(Math.ceil((size - HEAPU8.length) / 65536));
        updateMemoryViews();
        return 1;
      } catch {}
    }
    return 0;
  },
});

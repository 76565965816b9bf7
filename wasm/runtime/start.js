// Starts at once, also with Emscripten 6: there the glue waits for a promise of what `instantiateWasm`
// gives, even where it is told not to (-sWASM_ASYNC_COMPILATION=0), and finds no wasm when it goes on.
// Linked with --pre-js, so this is part of the glue. With 3.1.69 it changes nothing.
const instantiate = Module['instantiateWasm'];
let startedExports;
Module['instantiateWasm'] = (imports, done) => (startedExports = instantiate(imports, done));
Module['preRun'] = () => {
  wasmExports = startedExports;
};

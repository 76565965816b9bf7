// Starts at once, with Emscripten 6 too. There the glue awaits the result of `instantiateWasm`, even if
// told not to (-sWASM_ASYNC_COMPILATION=0), and finds no wasm when it goes on. This is linked with
// --pre-js and so part of the glue. With 3.1.69 it changes nothing.
const instantiate = Module['instantiateWasm'];
let startedExports;
Module['instantiateWasm'] = (imports, done) => (startedExports = instantiate(imports, done));
Module['preRun'] = () => {
  wasmExports = startedExports;
};

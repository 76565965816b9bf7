// What embind has for every program, and the boundary does not use: wide strings and smart pointers. Their
// JavaScript would be 0.6 KB of the download. A binding that needs one of them fails at the start or when
// it is called; then delete its entry here.
//
// Written against Emscripten 3.1.69; linked with --js-library. In a version that has other names for these
// functions, this does nothing, and the script is larger.
addToLibrary({
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: () => {},
  $genericPointerToWireType__deps: ['$throwInternalError'],
  $genericPointerToWireType: () => throwInternalError('smart pointers are left out: wasm/runtime/unused_types.js'),
});

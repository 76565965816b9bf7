// embind tells JavaScript of every C++ type that a boundary may use. Ours has no wide texts (std::wstring,
// std::u16string, std::u32string) and no views of the memory, so what converts them is left out of the script.
//
// Written against Emscripten 3.1.69; linked with --js-library. If another version has another name for one of
// these functions, the script becomes larger, and nothing else changes.
addToLibrary({
  _embind_register_std_wstring: () => {},
  _embind_register_memory_view: () => {},
});

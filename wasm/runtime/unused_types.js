// embind tells JavaScript of every C++ type that a boundary may use. Ours has no wide texts (std::wstring,
// std::u16string, std::u32string), so the conversions of them are left out of the script.
//
// Written against Emscripten 3.1.69; linked with --js-library. If another version has another name for this
// function, the script becomes larger, and nothing else changes.
addToLibrary({
  _embind_register_std_wstring: () => {},
});

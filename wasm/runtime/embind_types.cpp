// The part of embind that is C++, in the place of libembind's. That one registers every type it
// knows, wide strings and a dozen kinds of memory views among them, and prints type names with the
// C library's printf; the bindings use texts, values and numbers, of which
// embind.js beside this knows the last without being told.
#include <emscripten/bind.h>

#include <string>

extern "C" {
/// Exported, and called by nobody: embind.js beside this has no error that names a type.
const char* __getTypeName(const std::type_info*) { return nullptr; }
/// For the threads of a program that has some.
void _embind_register_bindings(emscripten::internal::InitFunc*) {}
}

EMSCRIPTEN_BINDINGS(types) {
  using namespace emscripten::internal;
  _embind_register_std_string(TypeID<std::string>::get(), "std::string");
  _embind_register_emval(TypeID<emscripten::val>::get());
}

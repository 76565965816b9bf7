#pragma once

#include <emscripten/val.h>

#include "platform_client/http/message.hpp"

namespace platform_client::wasm {

unsigned length_of(const emscripten::val& list);
emscripten::val item_of(const emscripten::val& list, unsigned at);

/// As emscripten::vecFromJSArray, with fewer crossings.
template <class T>
std::vector<T> list_from(const emscripten::val& given) {
  std::vector<T> list;
  const unsigned size = length_of(given);
  for (unsigned i = 0; i < size; ++i) list.push_back(item_of(given, i).as<T>());
  return list;
}

/// Reads JavaScript's `[name, value][]`.
NameValueList name_values_from(const emscripten::val& pairs);

/// Makes a `[name, value][]` for JavaScript.
emscripten::val array_of(const NameValueList& pairs);

}  // namespace platform_client::wasm

#pragma once

#include <emscripten/val.h>

#include "platform_client/http/message.hpp"

namespace platform_client::wasm {

unsigned length_of(const emscripten::val& list);
emscripten::val item_of(const emscripten::val& list, unsigned at);

/// Reads JavaScript's `[name, value][]`.
NameValueList name_values_from(const emscripten::val& pairs);

/// Makes a `[name, value][]` for JavaScript.
emscripten::val array_of(const NameValueList& pairs);

}  // namespace platform_client::wasm

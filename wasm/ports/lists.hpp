#pragma once

#include <emscripten/val.h>

#include "platform_client/http/message.hpp"

namespace platform_client::wasm {

/// From JavaScript's `[name, value][]`.
NameValueList name_values_from(const emscripten::val& pairs);

/// The other way.
emscripten::val array_of(const NameValueList& pairs);

}  // namespace platform_client::wasm

#pragma once

#include <emscripten/val.h>

#include "platform_client/http/message.hpp"

namespace platform_client::wasm {

/// A response that stays with the page, except for its status. `xhr`: the XMLHttpRequest that has
/// finished, or another object with its headers and status text.
Result<Response> page_response(int status, emscripten::val&& xhr, emscripten::val&& body);

/// The `xhr` that a page_response was made with.
const emscripten::val& xhr_of(const Response& response);

}  // namespace platform_client::wasm

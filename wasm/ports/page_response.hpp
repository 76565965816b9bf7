#pragma once

#include <emscripten/val.h>

#include "platform_client/http/message.hpp"

namespace platform_client::wasm {

/// An answer of which all but the status stays with the page. `xhr`: the XMLHttpRequest that was
/// answered, or whatever else has its headers and status text.
Result<Response> page_response(int status, emscripten::val&& xhr, emscripten::val&& body);

/// What a page_response was made with.
const emscripten::val& xhr_of(const Response& response);

}  // namespace platform_client::wasm

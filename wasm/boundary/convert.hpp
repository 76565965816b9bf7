#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform_client/http/message.hpp"
#include "platform_client/operation.hpp"

namespace platform_client::wasm {

/// Lists of strings cross the boundary as one string: fields joined by U+0000, where a field's own
/// U+0000 and U+0001 are written as U+0001 '0' and U+0001 '1'. One crossing instead of one an item.
std::vector<std::string> unpack(const std::string& packed);
std::string pack(const NameValueList& pairs);
NameValueList unpack_pairs(const std::string& packed);

/// One argument out of packed fields: "s" value | "n" | "l" count values….
Argument read_argument(const std::vector<std::string>& fields, std::size_t& at);

}  // namespace platform_client::wasm

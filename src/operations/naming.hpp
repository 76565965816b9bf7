#pragma once

#include <string>
#include <string_view>

namespace platform_client {

// How the definition's words become names. The generator gives these where the definition gives
// none; the operation table holds only names that differ.

/// Words with a capital each, without what divides them: "If-Match" → "IfMatch".
std::string camel(std::string_view text);

/// The same beginning small: "ifMatch".
std::string small_camel(std::string_view text);

/// Of a word in lower case or of several joined with capitals; "" for one that is no plural.
std::string singular(std::string_view word);

/// What a placeholder behind a word is mostly called, without its "Id": the word's singular, or the
/// word where it has none.
std::string usual_placeholder(std::string_view word);

/// The verb and the path's words; a word in front of a {placeholder} in the singular, and the
/// placeholder's own name behind a word that has none: "getAnalyticsReportingReportIdMetadata".
std::string method_name(std::string_view verb, std::string_view path);

}  // namespace platform_client

#pragma once

#include <string>
#include <string_view>

namespace platform_client {

// How words of the definition become names. The generator uses these rules if the definition gives
// no name, and the operation table holds only names that differ from them.

/// Joins words, each with a capital letter, without the characters between them: "If-Match" becomes
/// "IfMatch".
std::string camel(std::string_view text);

/// The same with a small first letter: "ifMatch".
std::string small_camel(std::string_view text);

/// The singular of a word, or of several words joined with capitals. "" if the word is not a
/// plural.
std::string singular(std::string_view word);

/// The usual name of the placeholder behind a word, without "Id": the singular of the word, or the
/// word itself if it has none.
std::string usual_placeholder(std::string_view word);

/// Makes a method name of the verb and the words of the path. A word in front of a {placeholder}
/// becomes singular. If it has no singular, the name of the placeholder follows it:
/// "getAnalyticsReportingReportIdMetadata".
std::string method_name(std::string_view verb, std::string_view path);

}  // namespace platform_client

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace platform_client {

// The format of the operation table. The generator, which writes it, and the client, which reads
// it, both include this file, so they cannot disagree.
//
// The table is columns of similar things, because these compress well. Three texts have one line
// for each class:
//   paths       The name of the class, then its paths. Each path is a step from the one before: how
//               many segments to remove ("!" none, '"' one, …), then the segments to add. The first
//               one starts at "/api/v2/users" if the class is "Users".
//   operations  One character for each operation, see OperationCode.
//   lists       For each operation that has one, a list of numbers of `entries`, ended by a space.
//
// The segments of a path are written so:
//   /           divides words.
//   *           is the placeholder named after the word before it: by its singular, or by the word
//               itself if it has none. The word is written with the capitals of its placeholder:
//               "businessUnits*" is "businessunits/{businessUnitId}".
//   {stage      is "{stageId}".
//   }name       is "{name}".
//   ?           at the start of such a name says that the value may be empty.
//
// `entries` holds parameters, and everything else that is unusual, separated by "&". An entry is a
// name; then "=" and the SDK name, unless that follows from the name; then ":" and letters, unless
// it is an optional query parameter that is not a list.
//
// An example, the lines of TokensApi:
//   paths       Tokens!me"timeout"{user
//   operations  K%-!F,
//   lists       fO, followed by a space
// Its paths start at "/api/v2/tokens":
//   !me         removes nothing, adds "me":         /api/v2/tokens/me
//   "timeout    removes one, adds "timeout":        /api/v2/tokens/timeout
//   "{user      removes one, adds a placeholder:    /api/v2/tokens/{userId}
// Its operations belong to these paths. The number of a character counts from "!", and
// OperationCode takes it apart:
//   K  42       get, with a list                    getTokensMe({ preserveIdleTTL })
//   %   4       delete                              deleteTokensMe()
//   -  12       head, the last of its path          headTokensMe()
//   !   0       get                                 getTokensTimeout()
//   F  37       put, the last, optional body        putTokensTimeout({ body })
//   ,  11       delete, the last                    deleteToken(userId)
// The only list is one number with two digits. "f" is 69, which is 64 or more, so another digit
// follows, and this one counts 69 - 64 + 1 = 6. "O" is 46, the last digit. The number is
// 6 * 64 + 46 = 430, and entry 430 is "preserveIdleTTL", an optional query parameter.

/// The letters of ParameterLocation: path, query, header, form, body.
inline constexpr std::string_view location_letters = "pqhfb";

/// The letters of CollectionFormat: none, csv, ssv, tsv, pipes, multi.
inline constexpr std::string_view collection_letters = "-CSTPM";

inline constexpr char required_letter = '1';
inline constexpr char allow_empty_letter = 'e';

// Letters of entries that are not parameters.
inline constexpr char content_types_letter = '>';
inline constexpr char accepts_letter = '<';
inline constexpr char name_letter = 'n';
inline constexpr char path_letter = 'u';
inline constexpr char unauthorized_letter = '0';
/// Drops the parameters so far.
inline constexpr char restart_letter = '!';

inline constexpr std::string_view verbs[] = {"get",    "post", "put",    "patch",
                                             "delete", "head", "options"};

/// The character that stands for 0: the first printable one after the space.
inline constexpr char zero = '!';

/// The largest number of segments that a step can remove. The next character, "*", means something
/// else.
inline constexpr std::size_t most_up = '*' - zero - 1;

/// The character of one operation, taken apart.
struct OperationCode {
  static constexpr unsigned verb_count = sizeof verbs / sizeof *verbs;
  unsigned verb = 0;
  /// True for the last operation of its path.
  bool last = false;
  /// The parameter "body": 0 none, 1 required, 2 optional.
  unsigned body = 0;
  bool has_list = false;

  static constexpr OperationCode from(char c) {
    const auto code = static_cast<unsigned>(c - zero);
    return {code % verb_count, code / verb_count % 2 > 0, code / verb_count / 2 % 3,
            code / verb_count / 6 > 0};
  }
  constexpr char letter() const {
    const unsigned code =
        verb + verb_count * ((last ? 1u : 0u) + 2 * (body + 3 * (has_list ? 1u : 0u)));
    return static_cast<char>(zero + static_cast<int>(code));
  }
};

/// The digits of the number of an entry. The last digit is below `last_digits`. A digit in front of
/// it is `last_digits` or more, and stands for 1 to `more_digits`.
inline constexpr std::size_t last_digits = 64;
inline constexpr std::size_t more_digits = 24;

}  // namespace platform_client

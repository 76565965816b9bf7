#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace platform_client {

// What the generator writes and the client reads: both include this, so they cannot disagree.
//
// Like stands with like, since that is what compresses. Three texts have a line a class:
//   paths       "Users", then its paths, each as steps from the one before: how many segments to go
//               up ("!" none, '"' one, …), then those to add. "/" divides words; "*" is the
//               placeholder that the word's singular gives, or the word where it has none
//               ("businessUnits*" is "businessunits/{businessUnitId}": words have their
//               placeholder's capitals);
//               "{stage" is "{stageId}", "}name" is "{name}", and "?" in front of either says that
//               the value may be empty. The first path starts at "/api/v2/users".
//   operations  a character each, see OperationCode.
//   lists       of the operations that have one: numbers of `entries` up to a space.
// `entries` are parameters and whatever else is not usual, with a "&" between: NAME, then "=" and
// the SDK's name unless it is the usual one, then ":" and letters unless it is an optional query
// parameter without a list.
//
// An example, the lines of TokensApi:
//   paths       Tokens!me"timeout"{user
//   operations  K%-!F,
//   lists       fO, with a space behind it
// Its paths start at "/api/v2/tokens":
//   !me         nothing up, then "me":        /api/v2/tokens/me
//   "timeout    one up, then "timeout":       /api/v2/tokens/timeout
//   "{user      one up, then a placeholder:   /api/v2/tokens/{userId}
// Its operations share them; a character's number counts from "!", and OperationCode divides it:
//   K  42       get, with a list              getTokensMe({ preserveIdleTTL })
//   %   4       delete                        deleteTokensMe()
//   -  12       head, the path's last         headTokensMe()
//   !   0       get                           getTokensTimeout()
//   F  37       put, last, optional body      putTokensTimeout({ body })
//   ,  11       delete, last                  deleteToken(userId)
// The one list is a number of two digits. "f" is 69, so it is not the last one and counts
// 69 - 64 + 1 = 6; "O" is 46, the last: 6 * 64 + 46 = 430. Entry 430 is "preserveIdleTTL", an
// optional query parameter.

/// By ParameterLocation: path, query, header, form, body. Also crosses to JavaScript.
inline constexpr std::string_view location_letters = "pqhfb";

/// By CollectionFormat: none, csv, ssv, tsv, pipes, multi.
inline constexpr std::string_view collection_letters = "-CSTPM";

inline constexpr char required_letter = '1';
inline constexpr char allow_empty_letter = 'e';

// Letters of entries that are no parameter.
inline constexpr char content_types_letter = '>';
inline constexpr char accepts_letter = '<';
inline constexpr char name_letter = 'n';
inline constexpr char path_letter = 'u';
inline constexpr char unauthorized_letter = '0';
/// The parameters so far do not count.
inline constexpr char restart_letter = '!';

inline constexpr std::string_view verbs[] = {"get",    "post", "put",    "patch",
                                             "delete", "head", "options"};

/// Of all of it, the first printable character after the space.
inline constexpr char zero = '!';

/// The highest step up that a path can have; the next character is "*".
inline constexpr std::size_t most_up = '*' - zero - 1;

struct OperationCode {
  static constexpr unsigned verb_count = sizeof verbs / sizeof *verbs;
  unsigned verb = 0;
  /// Of its path.
  bool last = false;
  /// A parameter "body": 0 none, 1 required, 2 optional.
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

/// Numbers of entries: a digit of 64 is the last, one of the 24 above it has more behind it.
inline constexpr std::size_t last_digits = 64;
inline constexpr std::size_t more_digits = 24;

}  // namespace platform_client

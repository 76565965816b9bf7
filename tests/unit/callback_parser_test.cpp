#include "oauth/callback_parser.hpp"

#include <gtest/gtest.h>

namespace platform_client::oauth {
namespace {

using Kind = CallbackResponse::Kind;

struct Case {
  const char* name;  // with its number in the attack catalogue, if it has one
  std::string url;   // after https://a.example
  Kind kind;
  std::string value;  // token, error or part of the problem
  std::string cleaned;
  std::optional<std::string> state = std::nullopt;
};

class CallbackParser : public ::testing::TestWithParam<Case> {};

TEST_P(CallbackParser, ReadsTheAddress) {
  const Case& c = GetParam();
  const auto r = parse_implicit_callback("https://a.example" + c.url);
  EXPECT_EQ(static_cast<int>(r.kind), static_cast<int>(c.kind)) << c.name << ": " << r.problem;
  if (c.kind == Kind::token) EXPECT_EQ(r.access_token, c.value) << c.name;
  if (c.kind != Kind::token) EXPECT_TRUE(r.access_token.empty()) << c.name;
  if (c.kind == Kind::error) EXPECT_EQ(r.error, c.value) << c.name;
  if (c.kind == Kind::malformed)
    EXPECT_NE(r.problem.find(c.value), std::string::npos) << c.name << r.problem;
  if (c.kind != Kind::none) EXPECT_EQ(r.cleaned_url, "https://a.example" + c.cleaned) << c.name;
  if (c.state) EXPECT_EQ(r.state, c.state) << c.name;
}

const std::string T = "access_token=T";
const Case cases[] = {
    {"[case 1] plain", "/#" + T + "&expires_in=3600&state=S", Kind::token, "T", "/", "S"},
    {"[case 2] plus is a space", "/#" + T + "&state=a+b", Kind::token, "T", "/", "a b"},
    {"[case 2] %20 is a space", "/#" + T + "&state=a%20b", Kind::token, "T", "/", "a b"},
    {"[case 3] percent in state", "/#" + T + "&state=100%25", Kind::token, "T", "/", "100%"},
    {"[case 3] double encoding is decoded once", "/#" + T + "&state=%2525", Kind::token, "T", "/",
     "%25"},
    {"[case 4] %2B in token", "/#access_token=a%2Bb", Kind::token, "a+b", "/"},
    {"[case 4] %252B in token", "/#access_token=a%252Bb", Kind::token, "a%2Bb", "/"},
    {"[case 5] lone percent", "/#" + T + "&state=%", Kind::malformed, "malformed %", "/"},
    {"[case 5] cut off percent", "/#" + T + "&state=%2", Kind::malformed, "malformed %", "/"},
    {"[case 5] cut off UTF-8", "/#" + T + "&state=%E0%A4%A", Kind::malformed, "malformed %", "/"},
    {"[case 5] in an unknown parameter", "/#" + T + "&x=%zz", Kind::malformed, "malformed %", "/"},
    {"[case 5] in the token", "/#access_token=%", Kind::malformed, "malformed %", "/"},
    {"invalid UTF-8", "/#" + T + "&state=%FF", Kind::malformed, "UTF-8", "/"},
    {"overlong UTF-8", "/#" + T + "&state=%C0%80", Kind::malformed, "UTF-8", "/"},
    {"surrogate in UTF-8", "/#" + T + "&state=%ED%A0%80", Kind::malformed, "UTF-8", "/"},
    {"[case 6] token twice", "/#" + T + "&access_token=U", Kind::malformed, "twice", "/"},
    {"[case 6] state twice", "/#" + T + "&state=a&state=a", Kind::malformed, "twice", "/"},
    {"[case 6] error twice", "/#error=a&error=b", Kind::malformed, "twice", "/"},
    {"[case 6] expires_in twice", "/#" + T + "&expires_in=1&expires_in=2", Kind::malformed, "twice",
     "/"},
    {"[case 7] error wins", "/#" + T + "&error=denied", Kind::error, "denied", "/"},
    {"[case 7] error first wins", "/#error=denied&" + T, Kind::error, "denied", "/"},
    {"[case 8] all of an error", "/#error=access_denied&error_description=no+way&state=s",
     Kind::error, "access_denied", "/", "s"},
    {"[case 9] error is cleaned, query kept", "/p?q=1#error=e", Kind::error, "e", "/p?q=1"},
    {"[case 10] unknown parameters", "/#" + T + "&scope=a&session_state=b&foo=c&foo=d", Kind::token,
     "T", "/"},
    {"[case 11] empty token", "/#access_token=&state=", Kind::none, "", "/"},
    {"[case 11] empty state", "/#" + T + "&state=", Kind::token, "T", "/"},
    {"[case 11] empty error", "/#error=", Kind::none, "", "/"},
    {"[case 12] raw = in token", "/#access_token=T==", Kind::token, "T==", "/"},
    {"[case 12] encoded = in token", "/#access_token=T%3D%3D", Kind::token, "T==", "/"},
    {"[case 13] own route", "/#/inbox?x=1", Kind::none, "", "/"},
    {"[case 13] own section", "/#section", Kind::none, "", "/"},
    {"[case 13] own pairs", "/#a=b&c=d", Kind::none, "", "/"},
    {"[case 13] own route with error", "/#/page?error=1", Kind::none, "", "/"},
    {"[case 13] own broken percent", "/#100%", Kind::none, "", "/"},
    {"[case 14] route then &", "/#/route&" + T, Kind::token, "T", "/#/route"},
    {"[case 14] #?", "/#?" + T, Kind::token, "T", "/"},
    {"[case 14] route then ?", "/#/path?" + T, Kind::token, "T", "/#/path"},
    {"[case 14] route alone", "/#/" + T, Kind::token, "T", "/"},
    {"[case 14] hash-bang", "/#!/" + T, Kind::token, "T", "/"},
    {"[case 14] route with own parameter", "/#/p?tab=2&" + T, Kind::token, "T", "/#/p?tab=2"},
    {"[case 14] route with error", "/#/p?error=denied&state=s", Kind::error, "denied", "/#/p"},
    {"two hashes", "/##" + T, Kind::token, "T", "/"},
    {"three hashes", "/###" + T, Kind::token, "T", "/"},
    {"[case 15] query kept", "/x?tab=2#" + T, Kind::token, "T", "/x?tab=2"},
    {"empty query kept", "/x?#" + T, Kind::token, "T", "/x?"},
    {"[case 18] mac", "/#" + T + "&token_type=mac", Kind::malformed, "bearer", "/"},
    {"[case 18] missing type: servers of old leave it out", "/#" + T, Kind::token, "T", "/"},
    {"[case 19] bearer", "/#" + T + "&token_type=bearer", Kind::token, "T", "/"},
    {"[case 19] Bearer", "/#" + T + "&token_type=Bearer", Kind::token, "T", "/"},
    {"[case 19] BEARER", "/#" + T + "&token_type=BEARER", Kind::token, "T", "/"},
    {"[case 20] token in the query", "/?a=1&" + T + "&state=s&b=2#/r", Kind::malformed, "query",
     "/?a=1&b=2#/r"},
    {"[case 20] in both", "/?" + T + "#" + T, Kind::malformed, "query", "/"},
    {"[case 20] empty in the query", "/?access_token=", Kind::none, "", "/"},
    {"[case 22] NUL in state", "/#" + T + "&state=a%00b", Kind::token, "T", "/",
     std::string("a\0b", 3)},
    {"[case 22] U+2028 in state", "/#" + T + "&state=%E2%80%A8", Kind::token, "T", "/",
     "\xE2\x80\xA8"},
    {"[case 22] raw UTF-8 in state", "/#" + T + "&state=\xC3\xA9", Kind::token, "T", "/",
     "\xC3\xA9"},
    {"[case 22] NUL in token", "/#access_token=a%00b", Kind::malformed, "characters", "/"},
    {"line break in token", "/#access_token=a%0D%0Ab", Kind::malformed, "characters", "/"},
    {"non-ASCII token", "/#access_token=%C3%A9", Kind::malformed, "characters", "/"},
    {"[case 23] markup is only text", "/#error=e&error_description=%3Cimg%20onerror%3E",
     Kind::error, "e", "/"},
    {"[case 29] __proto__ is only text", "/#__proto__=x&" + T + "&state=__proto__", Kind::token,
     "T", "/", "__proto__"},
    {"[case 29] constructor is only text", "/#constructor=x", Kind::none, "", "/"},
    {"encoded name", "/#access%5Ftoken=T", Kind::token, "T", "/"},
    {"name in capitals is another name", "/#ACCESS_TOKEN=T", Kind::none, "", "/"},
    {"name without value", "/#access_token", Kind::none, "", "/"},
    {"empty pairs", "/#&&" + T + "&&", Kind::token, "T", "/"},
    {"nothing", "/", Kind::none, "", "/"},
    {"a lone hash", "/#", Kind::none, "", "/"},
};
INSTANTIATE_TEST_SUITE_P(Table, CallbackParser, ::testing::ValuesIn(cases));

TEST(CallbackParserLifetime, IsAPositiveNumberOrUnknown) {  // [case 17]
  const std::pair<const char*, std::int64_t> lifetimes[] = {
      {"3600", 3'600'000},
      {"3600.5", 3'600'500},
      {"1", 1000},
      {"0.25", 250},
      {"1.2345", 1234},
      {"0", 0},
      {"-1", 0},
      {"abc", 0},
      {"1e9", 0},
      {"%2B3600", 0},
      {"", 0},
      {"3600.", 0},
      {"NaN", 0},
      {"12x", 0},
      {"0.0", 0},
      {".5", 0},
      {"99999999999999999999", 0},
  };
  for (const auto& [text, ms] : lifetimes) {
    const auto r = parse_implicit_callback("https://a/#" + T + "&expires_in=" + text);
    EXPECT_EQ(r.expires_in_ms, ms) << text;
  }
}

TEST(CallbackParserRefusal, IsAnErrorInTheQueryOrInTheFragment) {
  for (const char* answer : {"?error=access_denied", "#error=access_denied&state=S", "##error=e",
                             "?my-error=0#error=e", "#/route?error=e", "?%65rror=e"})
    EXPECT_TRUE(is_refusal(answer)) << answer;
  for (const char* answer : {"", "?code=C&state=S", "#access_token=T", "?xerror=1",
                             "?error=", "?q=error%3D1", "?next=%2Fa%26error%3D1", "#/error?a=1"})
    EXPECT_FALSE(is_refusal(answer)) << answer;
}

TEST(CallbackParserLimits, StandsOneMegabyteAndTenThousandParameters) {  // [case 21]
  std::string hash = "https://a/#" + T;
  for (int i = 0; i < 10'000; ++i) hash += "&p" + std::to_string(i) + "=v";
  hash += "&state=" + std::string(1 << 20, 's');
  const auto r = parse_implicit_callback(hash);
  EXPECT_EQ(r.kind, Kind::token);
  EXPECT_EQ(r.state.size(), 1u << 20);
}

}  // namespace
}  // namespace platform_client::oauth

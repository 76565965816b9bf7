#include "oauth/redirect_uri.hpp"

#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

struct Case {
  const char* given;
  const char* sent;
  bool warns = false;
};

/// The page is https://app.example/page?tab=2.
const Case both_grants[] = {
    {"https://app.example", "https://app.example"},
    {"https://app.example/", "https://app.example/"},
    {"HTTPS://App.Example:443/%7Ea?b=c&d=%26", "HTTPS://App.Example:443/%7Ea?b=c&d=%26"},
    {"com.example.app:/callback", "com.example.app:/callback"},
    {"https://app.example/?x=1&code=55", "https://app.example/?x=1&code=55"},
    {"https://app.example/?scope=all&state=open", "https://app.example/?scope=all&state=open"},
    {"https://app.example/#", "https://app.example/"},
    {"https://app.example/#access_token=T&expires_in=3600&token_type=bearer&state=S",
     "https://app.example/"},
    {"https://app.example/?x=1#access_token=T", "https://app.example/?x=1"},
    {"https://app.example/#error=access_denied&error_description=No&state=S",
     "https://app.example/"},
    {"https://app.example/?code=C&state=S", "https://app.example/"},
    {"https://app.example/?a=1&code=C&b=2&state=S&iss=x", "https://app.example/?a=1&b=2"},
    {"https://app.example/?error=access_denied&state=S&x=1", "https://app.example/?x=1"},
    {"https://app.example/#top", "https://app.example/", true},
    {"https://app.example/?x=1#/route", "https://app.example/?x=1", true},
    {"https://app.example/#!/inbox?x=1", "https://app.example/", true},
    {"https://app.example/#/route?access_token=T&state=S", "https://app.example/", true},
    {" https://app.example/x ", "https://app.example/x", true},
    {"\thttps://app.example/x\r\n", "https://app.example/x", true},
    {"/app", "https://app.example/app", true},
    {"/app?x=1#/route", "https://app.example/app?x=1", true},
    {"other", "https://app.example/other", true},
    {"?x=1", "https://app.example/page?x=1", true},
    {"not an address", "not an address"},
};

class RedirectUri : public ::testing::TestWithParam<Case> {};

std::string decoded(const std::string& left_for) {
  const std::size_t start = left_for.find("&redirect_uri=") + 14;
  std::string text;
  for (std::size_t i = start; i < left_for.size() && left_for[i] != '&'; ++i) {
    if (left_for[i] == '%') {
      text += static_cast<char>(std::stoi(left_for.substr(i + 1, 2), nullptr, 16));
      i += 2;
    } else {
      text += left_for[i];
    }
  }
  return text;
}

TEST_P(RedirectUri, IsOneAbsoluteAddressWithoutAnAnswer) {  // [case 40] [case 41]
  const Case& c = GetParam();
  for (const bool pkce : {false, true}) {
    testing::Host host;
    const auto ignore = [](Result<AuthData>&&) {};
    for (int call = 0; call < 2; ++call) {
      if (pkce && std::string_view(c.given).ends_with("&code=55")) continue;
      if (pkce) {
        host.client.login_pkce_grant("id", c.given, {}, "", ignore);
      } else {
        host.client.login_implicit_grant("id", c.given, {}, ignore);
      }
      EXPECT_EQ(decoded(host.browser.left_for), c.sent) << c.given;
    }
    EXPECT_EQ(host.log.warnings, std::vector<std::string>(c.warns ? 1 : 0, "RedirectUriChanged"))
        << c.given;
  }
}
INSTANTIATE_TEST_SUITE_P(Table, RedirectUri, ::testing::ValuesIn(both_grants));

TEST(RedirectUriOfTheExchange, IsTheOneThatWasSent) {
  testing::Host host;
  std::string outcome;
  const auto login = [&] {
    host.client.login_pkce_grant(
        "id", host.browser.address, {.state = "S"}, "",
        [&](Result<AuthData>&& result) { outcome = result ? "ok" : result.error().code(); });
  };
  host.browser.address = "https://app.example/cb?tab=2#/route";
  login();
  EXPECT_EQ(decoded(host.browser.left_for), "https://app.example/cb?tab=2");
  // The page now has another address, and passes that.
  host.load("https://app.example/cb?tab=2&code=C&state=S");
  login();
  EXPECT_EQ(host.browser.address, "https://app.example/cb?tab=2");
  ASSERT_EQ(host.transport.sent.size(), 1u);
  EXPECT_TRUE(host.transport.sent[0].request.body.text().find(
                  "&redirect_uri=https%3A%2F%2Fapp.example%2Fcb%3Ftab%3D2&") !=
              std::string_view::npos)
      << host.transport.sent[0].request.body.text();
  host.transport.answer(200, R"({"access_token":"T"})");
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
}

}  // namespace
}  // namespace platform_client

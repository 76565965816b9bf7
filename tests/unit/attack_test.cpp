// Cases of the attack catalogue that no other suite has: redirects, storage, clocks.
#include <gtest/gtest.h>

#include "oauth/callback_parser.hpp"
#include "support/login_tab.hpp"

namespace platform_client {
namespace {

class Attack : public ::testing::TestWithParam<LoginFlow> {
 protected:
  Attack() {
    host.client.config().set_persist(true);
    host.client.config().set_login_flow(GetParam());
  }

  bool by_code() const { return GetParam() == LoginFlow::pkce; }

  void login(std::string state = "") {
    host.client.login_implicit_grant(
        "id", "https://app.example/cb", {.state = std::move(state)},
        [this](Result<AuthData> result) { outcome = result ? "ok" : result.error().code(); });
  }
  /// The login server sends the browser back with this token, or with a code for it.
  void come_back(const std::string& token, const std::string& state = "S") {
    host.browser.left_for.clear();
    host.browser.address = std::string("https://app.example/cb") +
                           (by_code() ? "?code=CODE" : "#expires_in=3600&access_token=" + token) +
                           "&state=" + state;
    exchanged = R"({"expires_in":3600,"access_token":")" + token + "\"}";
  }
  /// The login server exchanges the code, and the platform answers the test of the token.
  void serve(int status) {
    if (by_code()) host.transport.answer(200, exchanged);
    host.transport.answer(status);
  }
  void log_in() {
    login("S");
    come_back("TOKEN-OF-ADA");
    login();
    serve(200);
    ASSERT_EQ(outcome, "ok");
  }

  testing::Host host;
  std::string outcome = "pending";
  std::string exchanged;
};

TEST(CodeCallback, KeepsTheRestOfTheAddress) {  // [case 16]
  const auto r = oauth::parse_code_callback("https://a.example/?tab=2&code=C&state=S&x=1#/route");
  EXPECT_EQ(static_cast<int>(r.kind), static_cast<int>(oauth::CallbackResponse::Kind::code));
  EXPECT_EQ(r.cleaned_url, "https://a.example/?tab=2&x=1#/route");
}

TEST_P(Attack, AReloadStartsNoSecondLogin) {  // [case 24]
  log_in();
  outcome = "pending";
  login();  // the page again, at the address that was cleaned
  ASSERT_EQ(host.transport.sent.size(), 1u);
  EXPECT_EQ(host.transport.sent.front().request.url,
            "https://api.mypurecloud.com/api/v2/tokens/me");
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.browser.left_for, "");
}

TEST_P(Attack, AnotherStateThanTheOneThatWasSentIsNotUsed) {  // [case 26]
  login("S");
  come_back("EVIL-TOKEN", "T");
  login();
  host.timer.pass(std::chrono::milliseconds(150));
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_EQ(host.client.session().access_token(), "");
  EXPECT_NE(host.browser.left_for, "");
}

TEST_P(Attack, ATokenThatThePlatformRefusesIsDropped) {  // [case 35]
  login("S");
  come_back("TOKEN-OF-ANOTHER-CLIENT");
  login();
  serve(401);
  EXPECT_EQ(host.client.session().access_token(), "");
  EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 0u);
}

TEST_P(Attack, OneRedirectUriIsSentAndItIsNotReadAsAnAddress) {  // [case 39]
  host.client.login_implicit_grant("id", "https://app@evil.example/", {}, [](Result<AuthData>) {});
  // The login server knows which redirect URIs are registered, so it gets this one unchanged.
  EXPECT_TRUE(host.browser.left_for.starts_with("https://login.mypurecloud.com/oauth/authorize?"));
  EXPECT_NE(host.browser.left_for.find("redirect_uri=https%3A%2F%2Fapp%40evil.example%2F"),
            std::string::npos);
}

TEST_P(Attack, AFullStorageLeavesNoHalfWrittenRecord) {  // [case 46]
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"TOKEN-BEFORE"})";
  login("S");
  host.transport.answer(401);
  host.local.quota = 10;
  come_back("TOKEN-OF-ADA");
  login();
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.client.session().access_token(), "TOKEN-OF-ADA");
  EXPECT_TRUE(host.local.items.empty());
}

TEST_P(Attack, OnePrefixIsTheStartOfAnother) {  // [case 52]
  host.client.config().set_prefix("app_auth");
  log_in();
  testing::Host other;
  other.local.items = host.local.items;
  other.client.config().set_persist(true);
  other.client.config().set_prefix("app");
  other.client.session().load();
  EXPECT_EQ(other.client.session().access_token(), "");
}

TEST_P(Attack, AnyPrefixIsAKey) {  // [case 53]
  for (const std::string& prefix : {std::string("__proto__"), std::string(), std::string("a b\n"),
                                    std::string(1 << 20, 'p'), std::string("\xC3\xA9")}) {
    host.client.config().set_prefix(prefix);
    host.client.session().set_access_token("TOKEN-OF-ADA");
    host.client.session().load();
    EXPECT_EQ(host.client.session().access_token(), "TOKEN-OF-ADA");
    host.client.session().clear();
    EXPECT_TRUE(host.local.items.empty());
  }
}

TEST_P(Attack, StateAndVerifierAreNeverKeptWithTheToken) {  // [case 54]
  log_in();
  EXPECT_TRUE(host.session.items.empty());
  ASSERT_EQ(host.local.items.size(), 1u);
  const std::string record = host.local.items.begin()->second;
  EXPECT_EQ(record.find("state"), std::string::npos);
  EXPECT_EQ(record.find("verifier"), std::string::npos);
}

TEST_P(Attack, WithoutPersistenceNothingIsKept) {  // [case 55]
  host.client.config().set_persist(false);
  log_in();
  EXPECT_TRUE(host.local.items.empty());
  EXPECT_TRUE(host.session.items.empty());
}

TEST_P(Attack, ALogoutWorksWhereStorageDoesNot) {  // [case 57]
  log_in();
  host.local.allowed = host.session.allowed = false;
  host.browser.left_for.clear();
  EXPECT_FALSE(host.client.logout("https://app.example/"));
  EXPECT_EQ(host.client.session().access_token(), "");
  EXPECT_TRUE(host.browser.left_for.starts_with("https://login.mypurecloud.com/logout?"));
}

/// A clock may be wrong, so a token that seems too old is tested like any other.
TEST_P(Attack, ExpiryIsAQuestionToThePlatform) {  // [case 111] [case 112]
  constexpr std::int64_t day = 86'400'000;
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"TOKEN-OF-ADA","tokenExpiryTime":)" +
                                            std::to_string(host.clock.now + 30 * day) + "}";
  const auto taken = [this] {
    testing::Host tab;
    tab.local.items = host.local.items;
    tab.clock.now = host.clock.now;
    tab.client.config().set_persist(true);
    tab.client.session().load();
    return tab.client.session().access_token();
  };
  EXPECT_EQ(taken(), "TOKEN-OF-ADA") << "beyond 24.8 days";
  host.clock.now -= day / 24;
  EXPECT_EQ(taken(), "TOKEN-OF-ADA") << "a clock that was set back logs nobody out";
  host.clock.now += 31 * day;
  EXPECT_EQ(taken(), "TOKEN-OF-ADA") << "the platform decides, since the clock may be wrong";
}

INSTANTIATE_TEST_SUITE_P(Flows, Attack, ::testing::Values(LoginFlow::implicit, LoginFlow::pkce),
                         testing::name_of_flow);

}  // namespace
}  // namespace platform_client

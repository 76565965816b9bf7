#include <gtest/gtest.h>

#include "support/login_tab.hpp"

using namespace std::chrono_literals;

namespace platform_client {
namespace {

/// `login_implicit_grant`, which goes by the implicit grant or by the code grant: the page sees the
/// same.
class ImplicitGrant : public ::testing::TestWithParam<LoginFlow> {
 protected:
  ImplicitGrant() { start(); }

  bool by_code() const { return GetParam() == LoginFlow::pkce; }

  void start() {
    client = std::make_unique<Client>(host.ports());
    client->config().set_login_flow(GetParam());
    outcome = "pending";
  }
  void login(LoginOptions options = {}, const char* client_id = "id") {
    settled = 0;
    client->login_implicit_grant(client_id, "https://app.example/cb", std::move(options),
                                 [this](Result<AuthData> result) {
                                   ++settled;
                                   outcome = result ? "ok" : result.error().code();
                                   if (result) data = result.value();
                                 });
  }
  std::string sent_state() {
    const std::size_t at = host.browser.left_for.find("&state=");
    if (at == std::string::npos) return "";
    const std::size_t begin = at + 7;
    return host.browser.left_for.substr(begin, host.browser.left_for.find('&', begin) - begin);
  }
  /// The address that the login server sends the browser back to.
  std::string back(const std::string& pairs) const {
    return std::string("https://app.example/cb") + (by_code() ? "?" : "#") + pairs;
  }
  /// What a granted login brings; `code` stands for the token.
  std::string granted(const std::string& state, const std::string& code = "T") const {
    return (by_code() ? "code=" : "expires_in=3600&access_token=") + code + "&state=" + state;
  }
  void come_back(const std::string& pairs) {
    // Longer than the time between the two logins of one page.
    host.clock.now += 100;
    host.browser.left_for.clear();
    host.browser.address = back(pairs);
  }
  /// The login server exchanges the code, and the platform answers the test of the token.
  void serve(int status) {
    ASSERT_EQ(host.transport.sent.size(), 1u);
    if (by_code()) {
      EXPECT_EQ(host.transport.sent[0].request.url, "https://login.mypurecloud.com/oauth/token");
      host.transport.answer(200, R"({"access_token":"T","expires_in":3600})");
    }
    ASSERT_EQ(host.transport.sent.size(), 1u);
    EXPECT_EQ(host.transport.sent[0].request.url, "https://api.mypurecloud.com/api/v2/tokens/me");
    EXPECT_EQ(*find_header(host.transport.sent[0].request.headers, "authorization"), "Bearer T");
    host.transport.answer(status);
  }

  /// A page in a new tab, and so a new client.
  void reload() {
    start();
    host.session.items.clear();
    host.load("https://app.example/cb");
  }

  testing::FakeHost host;
  std::unique_ptr<Client> client;
  AuthData data;
  std::string outcome = "pending";
  int settled = 0;
};

TEST_P(ImplicitGrant, RedirectsWithEachValueEncodedOnceAndStaysPending) {  // [case 43]
  login({.state = "s/1?&=+%25é", .prompt = "login"});
  std::string grant = "token";
  if (by_code()) {
    const std::string& url = host.browser.left_for;
    const std::size_t at = url.find("&code_challenge=");
    ASSERT_NE(at, std::string::npos);
    grant = "code" + url.substr(at, std::string("&code_challenge=").size() + 43) +
            "&code_challenge_method=S256";
  }
  EXPECT_EQ(host.browser.left_for,
            "https://login.mypurecloud.com/oauth/authorize?client_id=id&redirect_uri="
            "https%3A%2F%2Fapp.example%2Fcb&response_type=" +
                grant + "&state=s%2F1%3F%26%3D%2B%2525%C3%A9&prompt=login");
  EXPECT_EQ(settled, 0);
}

TEST_P(ImplicitGrant, TakesTheTokenThatThisTabAskedFor) {
  client->config().set_persist(true);
  client->config().set_prefix("my_app");
  login({.state = "S"});
  come_back(granted("S"));
  login();
  EXPECT_EQ(host.browser.address, "https://app.example/cb");
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(data.state, "S");
  EXPECT_EQ(data.token_expiry_time, host.clock.now + 3'600'000);
  const std::string stored = host.local.items.at("my_app_auth_data");
  EXPECT_EQ(stored.find("state"), std::string::npos);
  EXPECT_NE(stored.find("\"tokenExpiryTimeString\":\"Tue, 14 Nov 2023 23:13:20 GMT\""),
            std::string::npos);
  EXPECT_TRUE(host.session.items.empty());
}

TEST_P(ImplicitGrant, HidesTheStateThatTheCallerDidNotGive) {
  login();
  const std::string state = sent_state();
  EXPECT_EQ(state.size(), 22u);
  come_back(granted(state));
  login();
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(data.state, "");
}

TEST_P(ImplicitGrant, NeverUsesAnUnsolicitedToken) {  // [case 25] [case 28] [case 27]
  std::vector<std::string> answers{granted("x", "EVIL")};
  // A code without a state may be a parameter of the page's own, so nothing is done with it.
  if (!by_code()) answers.push_back("access_token=EVIL");
  for (const std::string& answer : answers) {
    come_back(answer);
    login();
    host.timer.pass(150ms);
    EXPECT_TRUE(host.transport.sent.empty());
    EXPECT_EQ(client->session().access_token(), "");
    EXPECT_EQ(host.browser.address, "https://app.example/cb");
    EXPECT_NE(host.browser.left_for.find("/oauth/authorize?"), std::string::npos);
    EXPECT_EQ(settled, 0);
    // The page hears of a second one in a row.
    come_back(answer);
    login();
    EXPECT_EQ(outcome, "StateMismatch");
    EXPECT_EQ(host.browser.left_for, "");
    EXPECT_EQ(host.browser.address, "https://app.example/cb");
    EXPECT_TRUE(host.transport.sent.empty());
    reload();
  }
}

TEST_P(ImplicitGrant, TakesAResponseOnce) {  // [case 30]
  login({.state = "S"});
  come_back(granted("S"));
  login();
  serve(200);
  client->session().clear();
  come_back(granted("S"));
  login();
  host.timer.pass(150ms);
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_NE(host.browser.left_for, "");
}

TEST_P(ImplicitGrant, MatchesClientEnvironmentAndAge) {  // [case 33] [case 34] [case 37]
  const std::string answer = granted("S");
  login({.state = "S"});
  come_back(answer);
  login({}, "other");
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_TRUE(host.browser.address.ends_with(answer)) << "the other client's answer was taken";
  reload();
  login({.state = "S"});
  come_back(answer);
  client->config().set_environment("mypurecloud.ie");
  login();
  host.timer.pass(150ms);
  EXPECT_TRUE(host.transport.sent.empty());
  reload();
  client->config().set_environment("");
  login({.state = "S"});
  host.clock.now += 61 * 60 * 1000;
  come_back(answer);
  login();
  host.timer.pass(150ms);
  EXPECT_TRUE(host.transport.sent.empty());
}

TEST_P(ImplicitGrant, ReportsTheServersErrorAndDropsTheToken) {  // [case 8] [case 9]
  client->config().set_persist(true);
  login({.state = "s"});
  client->session().set_access_token("OLD");
  come_back("error=access_denied&error_description=no+way&state=s");
  login();
  EXPECT_EQ(outcome, "access_denied");
  EXPECT_EQ(client->session().access_token(), "");
  EXPECT_EQ(client->session().data().error_description, "no way");
  EXPECT_EQ(client->session().data().state, "s");
  EXPECT_TRUE(host.local.items.empty());
  EXPECT_EQ(host.browser.address, "https://app.example/cb");
}

TEST_P(ImplicitGrant, ASecondLoginOfThePageHearsTheRefusalToo) {
  for (const auto& [response, code] :
       {std::pair("error=access_denied&state=s", "access_denied"),
        std::pair(by_code() ? "code=T&state=%" : "access_token=T&state=%", "InvalidResponse")}) {
    reload();
    login({.state = "s"});
    come_back(response);
    for (int call = 0; call < 2; ++call) {
      login();
      EXPECT_EQ(settled, 1);
      EXPECT_EQ(outcome, code);
    }
    EXPECT_EQ(host.browser.left_for, "");
    host.clock.now -= 1;
    login();
    EXPECT_NE(host.browser.left_for, "");
    host.browser.left_for = "";
    host.clock.now += 101;
    login();
    EXPECT_NE(host.browser.left_for, "");
  }
}

TEST_P(ImplicitGrant, AClockThatStandsStillIsNoRefusal) {
  for (const std::int64_t now : {0LL, 42LL, 99LL, 8'640'000'000'000'000LL}) {
    reload();
    host.clock.now = now;
    login({.state = "S"});
    EXPECT_NE(host.browser.left_for, "") << now;
    host.load(back(granted("S")));
    login({.state = "S"});
    serve(200);
    EXPECT_EQ(outcome, "ok") << now;
    EXPECT_EQ(data.access_token, "T") << now;
    client->session().clear();
  }
}

TEST_P(ImplicitGrant, AcceptsWithAWarningWhereNothingCanBeBound) {
  host.session.allowed = false;
  if (by_code()) {  // The code is worth nothing without its verifier, which would be there.
    login();
    EXPECT_EQ(outcome, "VerifierUnavailable");
    return;
  }
  come_back(granted("S"));
  login();
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.log.warnings, (std::vector<std::string>{"StateUnverified", "ImplicitGrantEnds"}));
  client->config().set_state_verification(StateVerification::strict);
  come_back(granted("S"));
  login();
  EXPECT_EQ(outcome, "StateUnavailable");
}

TEST_P(ImplicitGrant, StrictStateCarriesRandomBitsThatTheCallerNeverSees) {
  client->config().set_state_verification(StateVerification::strict);
  login({.state = "S"});
  const std::string wire = sent_state();
  EXPECT_EQ(wire.substr(22), ".S");
  come_back(granted(wire));
  login();
  serve(200);
  EXPECT_EQ(data.state, "S");
}

TEST_P(ImplicitGrant, DropsAStoredTokenThatFailsAndLogsInAgain) {
  client->config().set_persist(true);
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"T"})";
  login();
  host.transport.answer(401);
  EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 0u);
  EXPECT_NE(host.browser.left_for, "");
}

TEST_P(ImplicitGrant, SurvivesWhateverIsStored) {  // [case 47] [case 48]
  client->config().set_persist(true);
  for (const char* text : {"", "null", "[]", "\"x\"", "7", "{\"accessTok", "{\"accessToken\":5}",
                           R"({"tokenExpiryTime":1})", R"({"accessToken":""})"}) {
    host.local.items["purecloud_auth_data"] = text;
    login();
    EXPECT_TRUE(host.transport.sent.empty()) << text;
  }
}

TEST_P(ImplicitGrant, ThePlatformDecidesWhetherAStoredTokenIsTooOld) {
  client->config().set_persist(true);
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"T","tokenExpiryTime":1})";
  login();
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
}

TEST_P(ImplicitGrant, DoesNotGoBackAndForthForEver) {
  for (const auto mode :
       {StateVerification::bound, StateVerification::strict, StateVerification::off}) {
    for (const int status : {401, 403}) {
      reload();
      client->config().set_state_verification(mode);
      login({.state = "S"});
      for (int round = 0; round < 2; ++round) {
        EXPECT_NE(host.browser.left_for, "");
        come_back(granted(sent_state()));
        login({.state = "S"});
        serve(status);
      }
      EXPECT_EQ(outcome, "TokenRejected");
      EXPECT_EQ(host.browser.left_for, "");
    }
  }
}

TEST_P(ImplicitGrant, APopupDoesNotGoTwice) {
  const auto popup = std::make_shared<testing::FakePopup>();
  popup->address = "https://app.example/cb";
  login({.state = "S", .window = popup});
  ASSERT_EQ(popup->opened.size(), 1u);
  popup->address = back(granted("S"));
  login({.state = "S", .window = popup});
  serve(401);
  EXPECT_EQ(outcome, "TokenRejected");
  EXPECT_EQ(popup->opened.size(), 1u);
  EXPECT_EQ(host.browser.left_for, "");
}

TEST_P(ImplicitGrant, ALogoutOnTheWayIsNotUndone) {  // [case 78]
  client->session().set_access_token("T");
  login();
  client->logout("");
  host.transport.answer(200);
  EXPECT_EQ(outcome, "EABORTED");
  EXPECT_EQ(client->session().access_token(), "");
}

TEST_P(ImplicitGrant, RefusesBadOptionsAndDoesNothingElse) {  // [case 40]
  login({.org = "o"});
  EXPECT_EQ(outcome, "EARGUMENT");
  login({.provider = "p"});
  EXPECT_EQ(outcome, "EARGUMENT");
  EXPECT_EQ(host.browser.left_for, "");
}

TEST_P(ImplicitGrant, OutsideOfAPageSaysWhatToDo) {
  host.browser.page = false;
  login();
  EXPECT_EQ(outcome, "ENOBROWSER");
}

INSTANTIATE_TEST_SUITE_P(Flows, ImplicitGrant,
                         ::testing::Values(LoginFlow::automatic, LoginFlow::implicit,
                                           LoginFlow::pkce),
                         testing::name_of_flow);

}  // namespace
}  // namespace platform_client

#include <gtest/gtest.h>

#include "support/login_tab.hpp"

namespace platform_client {
namespace {

using testing::Grant;
using testing::Tab;
using namespace std::chrono_literals;

class Resume : public Tab {
 protected:
  void resume() {
    client->resume([this](Result<AuthData>&& result) {
      outcome = !result                               ? result.error().code()
                : result.value().access_token.empty() ? "null"
                                                      : result.value().access_token;
    });
    host.timer.pass(150ms);
  }
  void store(const std::string& record) { host.local.items["purecloud_auth_data"] = record; }
};

TEST_P(Resume, WithoutASessionThereIsNone) {
  for (const bool persists : {false, true}) {
    persist = persists;
    load("https://app.example/");
    resume();
    EXPECT_EQ(outcome, "null");
    EXPECT_FALSE(left());
    EXPECT_TRUE(host.transport.sent.empty());
  }
}

TEST_P(Resume, AStoredSessionThatWorksGoesOn) {
  persist = true;
  store(R"({"accessToken":"S","tokenExpiryTime":1})");
  load("https://app.example/");
  resume();
  EXPECT_EQ(outcome, "pending");
  host.transport.answer(200);
  EXPECT_EQ(outcome, "S");
}

TEST_P(Resume, OneThatThePlatformRefusesIsNone) {
  persist = true;
  for (const int status : {401, 403}) {
    store(R"({"accessToken":"S"})");
    load("https://app.example/");
    resume();
    host.transport.answer(status);
    EXPECT_EQ(outcome, "null");
    EXPECT_FALSE(left());
    EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 0u);
  }
}

TEST_P(Resume, WhereThePlatformCannotSayTheTokenStays) {
  persist = true;
  store(R"({"accessToken":"S"})");
  load("https://app.example/");
  resume();
  host.transport.answer(500);
  EXPECT_EQ(outcome, "HTTP500");
  resume();
  host.transport.answer(Error{"ENETWORK", "no answer"});
  EXPECT_EQ(outcome, "ENETWORK");
  EXPECT_EQ(client->session().access_token(), "S");
}

TEST_P(Resume, AStoredRefreshTokenMendsAStoredTokenThatHasEnded) {
  persist = true;
  store(R"({"accessToken":"S","refreshToken":"R","refreshClientId":"id","sessionId":"x"})");
  load("https://app.example/");
  resume();
  host.transport.answer(401);
  EXPECT_EQ(host.transport.sent.at(0).request.body.text(),
            "grant_type=refresh_token&refresh_token=R&client_id=id");
  host.transport.answer(200, R"({"access_token":"S2","refresh_token":"R2"})");
  host.transport.answer(200);
  // The token has changed meanwhile: it is asked about anew.
  if (!host.transport.sent.empty()) host.transport.answer(200);
  EXPECT_EQ(outcome, "S2");
}

TEST_P(Resume, FinishesTheLoginWhoseAnswerIsInTheAddress) {
  load("https://app.example/");
  login();
  const std::string state = sent_state();
  load(answer(state));
  resume();
  serve(200);
  EXPECT_EQ(outcome, "T");
  EXPECT_EQ(host.browser.address, "https://app.example/");
  EXPECT_FALSE(left());
}

TEST_P(Resume, RejectsWithTheRefusalOfThatLogin) {
  load("https://app.example/");
  login();
  load(error("error=access_denied&state=" + sent_state()));
  resume();
  EXPECT_EQ(outcome, "access_denied");
  EXPECT_FALSE(left());
}

TEST_P(Resume, LeavesACodeWhoseVerifierTheCallerHas) {
  if (GetParam() != Grant::pkce) return;
  load("https://app.example/");
  const std::string verifier(64, 'v');
  client->login_pkce_grant("id", "https://app.example/", {.state = "S"}, verifier, [](auto&&) {});
  const std::string address = answer("S");
  load(address);
  resume();
  EXPECT_EQ(outcome, "null");
  EXPECT_EQ(host.browser.address, address);
  client->login_pkce_grant("id", "https://app.example/", {.state = "S"}, verifier, [](auto&&) {});
  EXPECT_NE(host.transport.sent.at(0).request.body.text().find("code_verifier=" + verifier),
            std::string::npos);
}

TEST_P(Resume, LeavesAnAnswerThatNobodyHereAskedFor) {
  for (const char* address :
       {"https://app.example/#access_token=X&state=s", "https://app.example/?code=X&state=s"}) {
    load(address);
    resume();
    EXPECT_EQ(outcome, "null");
    EXPECT_EQ(host.browser.address, address);
    EXPECT_FALSE(left());
  }
}

TEST_P(Resume, ATokenThatIsRefusedRightAfterItsLoginEndsInOneError) {
  load("https://app.example/");
  login();
  load(answer(sent_state()));
  resume();
  serve(401);
  EXPECT_EQ(outcome, "TokenRejected");
  EXPECT_FALSE(left());
}

INSTANTIATE_TEST_SUITE_P(Grants, Resume,
                         ::testing::Values(Grant::implicit, Grant::pkce, Grant::implicit_by_pkce),
                         testing::name_of);

/// The page's login goes on by the other grant, for which it has to leave.
TEST(ResumeWithAutomaticFlow, LeavesARefusedGrantToTheNextLogin) {
  testing::FakeHost host;
  host.browser.address = "https://app.example/";
  const auto start = [&](Client& client, std::string& outcome) {
    client.login_implicit_grant("id", "https://app.example/", {}, [&](Result<AuthData>&& result) {
      outcome = result ? "ok" : result.error().code();
    });
  };
  std::string outcome = "pending";
  {
    Client client(host.ports());
    start(client, outcome);
  }
  const std::string state = host.browser.left_for.substr(host.browser.left_for.find("&state=") + 7);
  host.load("https://app.example/#error=unauthorized_client&state=" + state);
  Client client(host.ports());
  client.resume([&](Result<AuthData>&& result) {
    outcome = result && result.value().access_token.empty() ? "null" : "else";
  });
  EXPECT_EQ(outcome, "null");
  EXPECT_TRUE(host.browser.left_for.empty());
  start(client, outcome);
  EXPECT_NE(host.browser.left_for.find("response_type=code"), std::string::npos);
}

}  // namespace
}  // namespace platform_client

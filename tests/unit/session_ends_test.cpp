/// What ends a session, and what must not: frozen tabs, pages that are loaded anew, proxies that
/// answer for the login server, renewals and logins that are refused or given up.
#include <gtest/gtest.h>

#include "support/browser_tabs.hpp"

namespace platform_client {
namespace {

using testing::Events;
using testing::first_token;
using testing::second_token;
using testing::SharedTab;
using testing::stored_key;
using namespace std::chrono_literals;

const char* const stored_session =
    R"({"accessToken":"T1","refreshToken":"R1","refreshClientId":"id","sessionId":"x"})";
const char* const spent = R"({"error":"invalid_grant"})";

/// The window of a login, which the page may give up.
struct Popup final : Browser {
  std::string address;
  std::string opened;
  bool wanted = true;
  bool available() override { return wanted; }
  std::string href() override { return address; }
  std::string resolve(const std::string& given) override { return given; }
  void rewrite(const std::string&) override {}
  void leave_for(const std::string& url) override { opened = url; }
};

std::string state_in(const std::string& url) { return url.substr(url.find("&state=") + 7); }

struct SessionEnds : testing::TwoTabs {
  std::string outcome = "pending";

  OnceFunction<Result<AuthData>> done() {
    return [this](Result<AuthData>&& result) {
      outcome = !result                               ? result.error().code()
                : result.value().access_token.empty() ? "null"
                                                      : result.value().access_token;
    };
  }
  void login(SharedTab& tab, LoginOptions options = {}) {
    outcome = "pending";
    tab.client.login_implicit_grant("id", "https://app.example/", options, done());
  }
  void resume(SharedTab& tab) {
    outcome = "pending";
    tab.client.resume(done());
  }
  void renew(SharedTab& tab) {
    outcome = "pending";
    tab.client.renew(done());
  }
  std::string stored() { return shared.local.items[stored_key]; }
  static std::string take_departure(SharedTab& tab) {
    return std::exchange(tab.host.browser.left_for, std::string());
  }

  /// A login in a popup has its answer. With PKCE, the code is not exchanged yet.
  std::shared_ptr<Popup> answered_popup(SharedTab& tab, bool pkce, bool renews) {
    tab.client.config().set_login_flow(pkce ? LoginFlow::pkce : LoginFlow::implicit);
    const auto popup = std::make_shared<Popup>();
    LoginOptions options;
    options.window = popup;
    options.renews = renews;
    login(tab, options);
    popup->address = std::string("https://app.example/") + (pkce ? "?code=C" : "#access_token=T2") +
                     "&state=" + state_in(popup->opened);
    login(tab, options);
    return popup;
  }
};

TEST_F(SessionEnds, ATabIsNotLockedOutByOneThatIsFrozenWithTheLock) {
  share();
  one.client.renew([](auto&&) {});
  ASSERT_TRUE(shared.lock.held);
  for (const bool server_has_rotated : {false, true}) {
    resume(two);
    two.host.transport.answer(401);
    EXPECT_TRUE(two.host.transport.sent.empty());
    two.host.timer.pass(10s);
    if (server_has_rotated) {
      two.host.transport.answer(400, spent);
      EXPECT_EQ(outcome, "null");
    } else {
      two.host.transport.answer(200, second_token);
      two.host.transport.answer(200);
      two.host.transport.answer(200);
      EXPECT_EQ(outcome, "T2");
    }
  }
}

TEST_F(SessionEnds, AFrozenTabTakesTheTokenThatAnotherGotMeanwhile) {
  share();
  renew(one);
  two.client.renew([](auto&&) {});
  two.host.timer.pass(10s);
  two.host.transport.answer(200, R"({"access_token":"T3","refresh_token":"R3"})");
  EXPECT_EQ(two.token(), "T3");
  // It thaws: what it was sent is older.
  one.host.transport.answer(200, second_token);
  EXPECT_EQ(outcome, "T3");
  EXPECT_EQ(one.token(), "T3");
  EXPECT_NE(stored().find("R3"), std::string::npos);
}

// A page cannot keep what it was never sent: a reload in the middle of a refresh loses the new
// refresh token.
TEST_F(SessionEnds, AReloadDuringARefreshEndsInALogin) {
  for (const bool resumes : {true, false}) {
    shared.local.items[stored_key] = stored_session;
    {
      SharedTab before(shared);
      before.client.session().load();
      before.client.renew([](auto&&) {});
      ASSERT_EQ(before.host.transport.sent.size(), 1u);
    }
    SharedTab tab(shared);
    resumes ? resume(tab) : login(tab);
    // The token of before may work still.
    tab.host.transport.answer(200);
    EXPECT_EQ(outcome, "T1");
    resumes ? resume(tab) : login(tab);
    tab.host.transport.answer(401);
    tab.host.transport.answer(400, spent);
    EXPECT_EQ(outcome, resumes ? "null" : "pending");
    EXPECT_EQ(tab.host.browser.left_for.empty(), resumes);
    EXPECT_EQ(shared.local.items.count(stored_key), 0u);
  }
}

TEST_F(SessionEnds, OnlyAnOAuthErrorEndsASession) {
  const std::vector<std::string> foreign = {"",
                                            "<h1>Sign in to the Wi-Fi</h1>",
                                            "{}",
                                            "[]",
                                            R"({"error":"Forbidden"})",
                                            R"({"error":{"code":1}})",
                                            R"({"message":"invalid_grant"})"};
  one.log_in(first_token);
  one.take_events();
  for (const int status : {400, 401, 403}) {
    for (const std::string& body : foreign) {
      renew(one);
      one.host.transport.answer(status, body);
      EXPECT_EQ(outcome, "HTTP" + std::to_string(status)) << body;
      EXPECT_EQ(one.token(), "T1");
      EXPECT_EQ(one.client.session().data().refresh_token, "R1");
    }
  }
  EXPECT_EQ(one.take_events(), Events{});
  EXPECT_NE(stored().find("R1"), std::string::npos);
  renew(one);
  one.host.transport.answer(403, spent);
  EXPECT_EQ(outcome, "invalid_grant");
  EXPECT_EQ(one.take_events(), Events{"out refused"});
}

TEST_F(SessionEnds, AProxyThatAnswersForTheTokenEndpointLocksNobodyOut) {
  shared.local.items[stored_key] = stored_session;
  resume(one);
  one.host.transport.answer(401);
  one.host.transport.answer(403, "blocked");
  EXPECT_EQ(outcome, "HTTP403");
  EXPECT_NE(stored().find("R1"), std::string::npos);
  // The user may still log in.
  login(one);
  one.host.transport.answer(401);
  one.host.transport.answer(403, "blocked");
  EXPECT_EQ(outcome, "pending");
  EXPECT_NE(take_departure(one), "");
}

TEST_F(SessionEnds, AClickStartsALoginAfterTheSecondTryWasRefused) {
  one.client.config().set_persist(false);
  login(one);
  for (int tries = 0; tries < 2; ++tries) {
    one.host.browser.address =
        "https://app.example/#access_token=T&state=" + state_in(take_departure(one));
    login(one);
    one.host.transport.answer(401);
  }
  EXPECT_EQ(outcome, "TokenRejected");
  one.host.timer.pass(24h);
  login(one);
  EXPECT_EQ(outcome, "TokenRejected");
  EXPECT_EQ(take_departure(one), "");
  LoginOptions clicked;
  clicked.by_user = true;
  login(one, clicked);
  EXPECT_EQ(outcome, "pending");
  EXPECT_NE(take_departure(one), "");
}

TEST_F(SessionEnds, APageThatDidNotLeaveAfterAllStillSettlesItsLogins) {
  login(one);
  EXPECT_NE(take_departure(one), "");
  // The user has stopped the navigation, and logs in in the other tab.
  two.log_in(first_token);
  resume(one);
  ASSERT_EQ(one.host.transport.sent.size(), 1u);
  two.client.logout("");
  one.client.look_again();
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "null");
}

TEST_F(SessionEnds, APopupThatIsGivenUpAfterItsAnswerLeavesNoToken) {
  for (const bool pkce : {false, true}) {
    // While the token is tested, or, by PKCE, while the code is exchanged.
    for (const bool late : {false, true}) {
      SharedTab tab(shared);
      const auto popup = answered_popup(tab, pkce, false);
      if (pkce && late) tab.host.transport.answer(200, second_token);
      popup->wanted = false;
      tab.host.transport.answer(200, second_token);
      EXPECT_EQ(outcome, "EABORTED");
      EXPECT_EQ(tab.token(), "");
      EXPECT_EQ(tab.take_events(), Events{});
      EXPECT_EQ(shared.local.items.count(stored_key), 0u);
      EXPECT_TRUE(tab.host.transport.sent.empty());
    }
  }
}

TEST_F(SessionEnds, ARenewalInAPopupThatIsGivenUpLeavesTheSessionAsItWas) {
  for (const bool pkce : {false, true}) {
    SharedTab tab(shared);
    tab.log_in(first_token);
    Session& session = tab.client.session();
    session.note_expired();
    tab.take_events();
    const std::string before = stored();
    const auto popup = answered_popup(tab, pkce, true);
    if (pkce) tab.host.transport.answer(200, second_token);
    EXPECT_EQ(tab.token(), "T2");
    popup->wanted = false;
    tab.host.transport.answer(200);
    EXPECT_EQ(outcome, "EABORTED");
    EXPECT_EQ(tab.token(), "T1");
    EXPECT_EQ(tab.client.session().data().refresh_token, "R1");
    EXPECT_EQ(stored(), before);
    // Nor is anybody told later.
    session.confirm();
    session.note_expired();
    EXPECT_EQ(tab.take_events(), Events{});
  }
}

TEST_F(SessionEnds, ASecondClickWhileTheTokenOfTheFirstIsTestedOpensAPopupOfItsOwn) {
  one.client.session().clear();
  answered_popup(one, false, false)->wanted = false;
  LoginOptions options;
  const auto second = std::make_shared<Popup>();
  options.window = second;
  std::string outcome_of_second = "pending";
  one.client.login_implicit_grant("id", "https://app.example/", options, [&](auto&& result) {
    outcome_of_second = result ? result.value().access_token : result.error().code();
  });
  while (!one.host.transport.sent.empty()) one.host.transport.answer(200);
  EXPECT_EQ(outcome, "EABORTED");
  EXPECT_EQ(outcome_of_second, "pending");
  EXPECT_NE(second->opened, "");
}

TEST_F(SessionEnds, APopupThatIsGivenUpUndoesNoLoginThatCameAfterIt) {
  const auto popup = answered_popup(one, true, false);
  popup->wanted = false;
  one.client.session().set_access_token("of another login");
  one.host.transport.answer(200, second_token);
  EXPECT_EQ(one.token(), "of another login");

  shared.local.items.clear();
  const auto second = answered_popup(two, false, false);
  second->wanted = false;
  two.client.session().set_access_token("of another login");
  two.host.transport.answer(200);
  EXPECT_EQ(two.token(), "of another login");
}

/// What the old SDK leaves of a record when it stores the token of another login.
TEST_F(SessionEnds, ARefreshTokenIsNotUsedForAnotherUserWhoseTokenTheOldSdkStored) {
  share();
  std::string record = stored();
  record.replace(record.find("T1"), 2, "T9");
  ASSERT_NE(record.find("R1"), std::string::npos);
  shared.local.items[stored_key] = record;
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_EQ(two.take_events(), Events{});

  SharedTab tab(shared);
  resume(tab);
  tab.host.transport.answer(200);
  EXPECT_EQ(outcome, "T9");
  EXPECT_FALSE(tab.client.can_renew());
}

TEST_F(SessionEnds, ALogoutOfTheOldSdkEndsTheSession) {
  share();
  shared.local.items[stored_key] =
      R"({"accessToken":null,"tokenExpiryTime":0,"tokenExpiryTimeString":null,)"
      R"("refreshToken":"R1","refreshClientId":"id","sessionId":"x","refreshFor":"T1"})";
  two.client.look_again();
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
  SharedTab tab(shared);
  resume(tab);
  EXPECT_EQ(outcome, "null");
  EXPECT_TRUE(tab.host.transport.sent.empty());
}

/// A page that is loaded anew with an answer to its renewal by redirect.
struct ReturnFromRenewal : SessionEnds {
  /// `answer`: what the login server adds to the state.
  void come_back(SharedTab& tab, bool pkce, const std::string& answer) {
    tab.client.config().set_login_flow(pkce ? LoginFlow::pkce : LoginFlow::implicit);
    {
      SharedTab before(shared);
      before.client.config().set_login_flow(pkce ? LoginFlow::pkce : LoginFlow::implicit);
      before.client.session().load();
      LoginOptions options;
      options.renews = true;
      options.state = "row 17";
      before.client.login_implicit_grant("id", "https://app.example/", options, [](auto&&) {});
      tab.host.session.items = before.host.session.items;
    }
    tab.host.browser.address =
        std::string("https://app.example/") + (pkce ? "?" : "#") + answer + "&state=row%2017";
  }
};

TEST_F(ReturnFromRenewal, ARefusalLeavesTheSessionAsItIs) {
  for (const bool pkce : {false, true}) {
    for (const bool resumes : {true, false}) {
      shared.local.items[stored_key] = R"({"accessToken":"T1"})";
      SharedTab tab(shared);
      come_back(tab, pkce, "error=access_denied");
      resumes ? resume(tab) : login(tab);
      tab.host.transport.answer(200);
      EXPECT_EQ(outcome, "T1");
      EXPECT_EQ(tab.client.session().data().state, "row 17");
      EXPECT_EQ(tab.client.session().data().error, "");
      EXPECT_EQ(tab.host.browser.address, "https://app.example/");
      EXPECT_EQ(tab.take_events(), Events{"in"});
    }
  }
}

TEST_F(ReturnFromRenewal, ACodeThatIsRefusedLeavesTheSessionAsItIs) {
  shared.local.items[stored_key] = R"({"accessToken":"T1"})";
  come_back(one, true, "code=C");
  resume(one);
  std::string second = "pending";
  one.client.resume([&](Result<AuthData>&& result) {
    second = result ? result.value().access_token : result.error().code();
  });
  one.host.transport.answer(400, spent);
  one.host.transport.answer(200);
  one.host.transport.answer(200);
  EXPECT_EQ(outcome, "T1");
  EXPECT_EQ(second, "T1");
}

TEST_F(ReturnFromRenewal, WithoutASessionTheRefusalIsTheAnswer) {
  for (const bool resumes : {true, false}) {
    // It has ended, or was in memory only.
    for (const bool stored_token : {true, false}) {
      shared.local.items.erase(stored_key);
      if (stored_token) shared.local.items[stored_key] = R"({"accessToken":"T1"})";
      SharedTab tab(shared);
      come_back(tab, false, "error=access_denied");
      resumes ? resume(tab) : login(tab);
      if (stored_token) tab.host.transport.answer(401);
      EXPECT_EQ(outcome, resumes && stored_token ? "null" : "access_denied");
      EXPECT_EQ(take_departure(tab), "");
    }
  }
}

TEST_F(ReturnFromRenewal, ANewTokenIsStored) {
  for (const bool pkce : {false, true}) {
    shared.local.items[stored_key] = R"({"accessToken":"T1"})";
    SharedTab tab(shared);
    come_back(tab, pkce, pkce ? "code=C" : "access_token=T2");
    resume(tab);
    if (pkce) tab.host.transport.answer(200, second_token);
    tab.host.transport.answer(200);
    EXPECT_EQ(outcome, "T2");
    EXPECT_EQ(tab.client.session().data().state, "row 17");
    EXPECT_NE(stored().find("T2"), std::string::npos);
  }
}

}  // namespace
}  // namespace platform_client

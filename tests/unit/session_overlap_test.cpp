/// Logins, renewals, logouts and other tabs that come in the middle of each other.
#include <gtest/gtest.h>

#include "support/browser_tabs.hpp"

namespace platform_client {
namespace {

using testing::Events;
using testing::first_token;
using testing::second_token;
using testing::Shared;
using testing::SharedTab;
using testing::stored_key;
using namespace std::chrono_literals;

const char* const stored_session =
    R"({"accessToken":"T1","refreshToken":"R1","refreshClientId":"id","sessionId":"x"})";

struct SessionOverlap : testing::TwoTabs {
  std::string outcome = "pending";
  std::string second = "pending";

  /// Receives the outcome of a login, of resume or of a renewal.
  static auto into(std::string& outcome) {
    return [&outcome](Result<AuthData>&& result) {
      outcome = !result                               ? result.error().code()
                : result.value().access_token.empty() ? "null"
                                                      : result.value().access_token;
    };
  }
  static void login(SharedTab& tab, std::string& outcome) {
    tab.client.login_implicit_grant("id", "https://app.example/", {}, into(outcome));
  }
  static bool left(const SharedTab& tab) { return !tab.host.browser.left_for.empty(); }

  std::string stored() { return shared.local.items[stored_key]; }
};

TEST_F(SessionOverlap, AStoredSessionWhoseRefreshTokenIsSpentIsNone) {
  shared.local.items[stored_key] = stored_session;
  one.client.resume(into(outcome));
  one.host.transport.answer(401);
  one.host.transport.answer(400, R"({"error":"invalid_grant"})");
  EXPECT_EQ(outcome, "null");
}

TEST_F(SessionOverlap, ALoginGoesToTheLoginServerIfTheStoredRefreshTokenIsSpent) {
  shared.local.items[stored_key] = stored_session;
  login(one, outcome);
  one.host.transport.answer(401);
  one.host.transport.answer(400, R"({"error":"invalid_grant"})");
  EXPECT_EQ(outcome, "pending");
  EXPECT_TRUE(left(one));
}

TEST_F(SessionOverlap, TwoResumesOfASessionThatIsRefusedBothFindNone) {
  shared.local.items[stored_key] = R"({"accessToken":"T1"})";
  one.client.resume(into(outcome));
  one.client.resume(into(second));
  one.host.transport.answer(401);
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "null");
  EXPECT_EQ(second, "null");
}

TEST_F(SessionOverlap, ALoginLeavesThoughResumeMetTheRefusalFirst) {
  shared.local.items[stored_key] = R"({"accessToken":"T1"})";
  one.client.resume(into(outcome));
  login(one, second);
  one.host.transport.answer(401);
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "null");
  EXPECT_EQ(second, "pending");
  EXPECT_TRUE(left(one));
}

TEST_F(SessionOverlap, ALogoutDuringALoginEndsIt) {
  shared.local.items[stored_key] = R"({"accessToken":"T1"})";
  login(one, outcome);
  one.client.session().clear();
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "EABORTED");
  EXPECT_FALSE(left(one));
}

TEST_F(SessionOverlap, ASessionThatAnotherTabEndsDuringResumeIsNone) {
  share();
  two.client.resume(into(outcome));
  one.client.logout("");
  two.client.look_again();
  two.host.transport.answer(401);
  EXPECT_EQ(outcome, "null");
}

TEST_F(SessionOverlap, APlatformThatRefusesEveryRenewedTokenIsNotAskedForEver) {
  shared.local.items[stored_key] = stored_session;
  one.client.resume(into(outcome));
  for (int i = 0; i < 20 && !one.host.transport.sent.empty(); ++i) {
    const bool renews = one.host.transport.sent[0].request.url.ends_with("/oauth/token");
    if (renews) {
      one.host.transport.answer(
          200, R"({"access_token":"N)" + std::to_string(i) + R"(","refresh_token":"R"})");
    } else {
      one.host.transport.answer(401);
    }
  }
  EXPECT_TRUE(one.host.transport.sent.empty());
  EXPECT_EQ(outcome, "null");
}

TEST_F(SessionOverlap, ATokenOfAPopupThatIsRefusedAtOnceEndsItsRenewal) {
  for (const bool pkce : {false, true}) {
    SharedTab tab(shared);
    tab.client.config().set_persist(false);
    tab.client.config().set_login_flow(pkce ? LoginFlow::pkce : LoginFlow::implicit);
    tab.client.session().set_access_token("T1");
    const auto popup = std::make_shared<testing::FakePopup>();
    const LoginOptions options = testing::renewal_in(popup);
    const auto log_in = [&] {
      tab.client.login_implicit_grant("id", "https://app.example/", options, into(outcome));
    };
    tab.client.begin_renewal();
    log_in();
    const std::string& address = popup->opened.at(0);
    const std::string state = address.substr(address.find("&state=") + 7);
    popup->address = std::string("https://app.example/") + (pkce ? "?code=C" : "#access_token=T2") +
                     "&state=" + state;
    log_in();
    if (pkce) tab.host.transport.answer(200, second_token);
    tab.host.transport.answer(401);
    EXPECT_EQ(outcome, "TokenRejected");
    EXPECT_TRUE(tab.host.transport.sent.empty());
  }
}

TEST_F(SessionOverlap, ALoginIsTriedAgainAfterResumeMetATokenThatWasRefusedAtOnce) {
  login(one, outcome);
  const std::string url = one.host.browser.left_for;
  one.host.browser.left_for.clear();
  one.host.browser.address =
      "https://app.example/#access_token=T&state=" + url.substr(url.find("&state=") + 7);
  one.client.resume(into(outcome));
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "TokenRejected");
  // At once, it would be the page that tries for ever; later, it is the user.
  login(one, outcome);
  EXPECT_FALSE(left(one));
  one.host.timer.pass(1s);
  login(one, outcome);
  EXPECT_TRUE(left(one));
}

TEST_F(SessionOverlap, TheSameTokenSetDuringARefreshDoesNotLoseTheNewOne) {
  for (const bool by_token : {false, true}) {
    SharedTab tab(shared);
    tab.client.config().set_persist(false);
    tab.log_in(first_token);
    tab.client.renew(into(outcome));
    if (by_token) {
      tab.client.session().set_access_token("T1");
    } else {
      AuthData same = tab.client.session().data();
      same.state = "set by the page";
      tab.client.session().set(std::move(same));
    }
    tab.host.transport.answer(200, second_token);
    EXPECT_EQ(outcome, "T2");
    EXPECT_EQ(tab.token(), "T2");
    EXPECT_EQ(tab.client.session().data().refresh_token, "R2");
  }
}

TEST_F(SessionOverlap, ALogoutInAnotherTabIsNotUndoneByARefreshThatIsUnderWay) {
  share();
  two.client.renew([](auto&&) {});
  one.client.logout("");
  two.host.transport.answer(200, second_token);
  EXPECT_EQ(two.token(), "");
  EXPECT_EQ(stored().find("T2"), std::string::npos);
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
}

TEST_F(SessionOverlap, ARefusedRefreshEndsNoOtherSessionThatIsStored) {
  share();
  one.log_in(R"({"access_token":"of somebody else"})");
  two.client.renew([](auto&&) {});
  two.host.transport.answer(400, R"({"error":"invalid_grant"})");
  EXPECT_EQ(two.token(), "");
  one.client.look_again();
  EXPECT_EQ(one.token(), "of somebody else");
}

TEST_F(SessionOverlap, ARefreshDoesNotReplaceTheStoredSessionOfSomebodyElse) {
  share();
  one.log_in(R"({"access_token":"of somebody else"})");
  two.client.renew([](auto&&) {});
  two.host.transport.answer(200, second_token);
  EXPECT_EQ(two.token(), "T2");
  EXPECT_NE(stored().find("of somebody else"), std::string::npos);
}

TEST_F(SessionOverlap, ALockThatIsNotLetGoOfIsNotNeededIfTheTokenIsThere) {
  share();
  one.client.renew([](auto&&) {});
  two.call();
  two.host.transport.answer(401);
  two.client.renew(into(outcome));
  // The first tab is frozen right after it has stored the token.
  shared.lock.waiting.clear();
  one.host.transport.answer(200, second_token);
  two.host.timer.pass(10s);
  EXPECT_EQ(outcome, "T2");
  EXPECT_EQ(two.sent_token(), "Bearer T2");
}

TEST_F(SessionOverlap, ACallThatGoesOutWithTheTokenOfAnotherTabIsRenewedToo) {
  share();
  one.client.renew([](auto&&) {});
  one.host.transport.answer(200, second_token);
  // The second tab was asleep all the time, so that token has ended, too.
  two.call();
  EXPECT_EQ(two.sent_token(), "Bearer T2");
  two.host.transport.answer(401);
  for (int i = 0; i < 3 && two.calls.empty(); ++i) {
    const bool renews = two.host.transport.sent.at(0).request.url.ends_with("/oauth/token");
    if (renews) {
      two.host.transport.answer(200, R"({"access_token":"T3","refresh_token":"R3"})");
    } else {
      two.host.transport.answer(two.sent_token() == "Bearer T3" ? 200 : 401);
    }
  }
  EXPECT_EQ(two.calls, Events{"200"});
}

TEST_F(SessionOverlap, ALogoutRemovesWhatThisClientStoredThoughPersistenceIsOffNow) {
  one.log_in(first_token);
  one.client.config().set_persist(false);
  one.client.logout("");
  EXPECT_EQ(shared.local.items.count(stored_key), 0u);
}

TEST_F(SessionOverlap, ALogoutRemovesWhatThisClientStoredUnderAnotherPrefix) {
  one.log_in(first_token);
  shared.local.items["mine_auth_data"] = R"({"accessToken":"of somebody else"})";
  one.client.config().set_prefix("mine");
  one.client.logout("");
  EXPECT_EQ(shared.local.items.count(stored_key), 0u);
}

TEST_F(SessionOverlap, ARefreshTokenThatIsUsedUpIsNotLeftInStorageThoughPersistenceIsOffNow) {
  one.log_in(first_token);
  one.client.config().set_persist(false);
  one.client.renew(into(outcome));
  one.host.transport.answer(200, second_token);
  EXPECT_EQ(outcome, "T2");
  EXPECT_EQ(shared.local.items.count(stored_key), 0u);
}

TEST_F(SessionOverlap, ATokenThatIsSetForAWhileLeavesTheStoredSessionAlone) {
  one.log_in(first_token);
  one.client.config().set_persist(false);
  one.client.session().set_access_token("for a while");
  EXPECT_NE(stored().find("T1"), std::string::npos);
}

TEST_F(SessionOverlap, AFollowingTabIsToldOfAStoredSessionWhenThePlatformHasTakenIt) {
  shared.local.items[stored_key] = R"({"accessToken":"T1"})";
  one.client.config().set_follow_tabs(true);
  one.client.resume(into(outcome));
  EXPECT_EQ(one.take_events(), Events{});
  one.host.transport.answer(401);
  EXPECT_EQ(outcome, "null");
  EXPECT_EQ(one.take_events(), Events{});
}

TEST_F(SessionOverlap, WhoWaitsForAPopupThatIsClosedHearsThatTheSessionGoesOn) {
  one.client.session().set_access_token("T1");
  std::string message;
  one.client.begin_renewal();
  one.client.renew([&](Result<AuthData>&& result) { message = result.error().message(); });
  one.client.end_renewal();
  EXPECT_EQ(message, "The login that was to renew the token has ended without a new one.");
  EXPECT_EQ(one.token(), "T1");
}

TEST_F(SessionOverlap, ACallThatIsGivenUpWhileItWaitsIsNotSentAfterTheRenewal) {
  one.log_in(first_token);
  const Operation operation{"getThing", "GET", "/thing", {}, {}, {}, true};
  std::vector<std::string> outcomes;
  const auto note = [&](Result<Response>&& result) {
    outcomes.push_back(result ? std::to_string(result.value().status) : result.error().code());
  };
  const auto first = one.client.call(operation, {}, note);
  one.host.transport.answer(401);
  const auto later = one.client.call(operation, {}, note);
  first.value()->cancel();
  later.value()->cancel();
  EXPECT_EQ(outcomes, (Events{"EABORTED", "EABORTED"}));
  one.host.transport.answer(200, second_token);
  EXPECT_TRUE(one.host.transport.sent.empty());
  EXPECT_EQ(outcomes.size(), 2u);
}

TEST_F(SessionOverlap, AProgramMayRenewLogOutAndCloseWhenItsRenewalEnds) {
  one.log_in(first_token);
  one.client.renew([&](auto&&) { one.client.renew(into(outcome)); });
  one.call();
  one.host.transport.answer(200, second_token);
  // The call met nothing yet; the second renewal is under way.
  one.client.renew([&](auto&&) { one.client.logout(""); });
  one.client.renew([&](auto&&) { one.client.close(); });
  while (!one.host.transport.sent.empty()) one.host.transport.answer(200, second_token);
  EXPECT_EQ(outcome, "T2");
  EXPECT_EQ(one.token(), "");
  EXPECT_EQ(one.calls.size(), 1u);
  EXPECT_FALSE(shared.lock.held);
}

TEST_F(SessionOverlap, ARefreshOfAClientThatIsClosedMeanwhileSettlesOnce) {
  one.log_in(first_token);
  one.call();
  one.host.transport.answer(401);
  auto exchange = std::move(one.host.transport.sent.front());
  one.host.transport.sent.pop_front();
  exchange.request.cancellation->clear();
  one.client.renew(into(outcome));
  one.client.close();
  EXPECT_EQ(outcome, "EABORTED");
  EXPECT_EQ(one.calls, Events{"EABORTED"});
  exchange.done(Response{200, {}, Bytes(second_token)});
  EXPECT_EQ(one.token(), "T1");
  EXPECT_EQ(stored().find("T2"), std::string::npos);
}

// An old SDK in another tab, with the same prefix.
TEST_F(SessionOverlap, RecordsOfAnOldSdkAreUnderstood) {
  share();
  // It loads the record and saves it without what it does not know.
  shared.local.items[stored_key] =
      R"({"accessToken":"T1","tokenExpiryTime":1,"tokenExpiryTimeString":"x"})";
  two.client.look_again();
  EXPECT_TRUE(two.client.can_renew());
  EXPECT_TRUE(two.take_events().empty());
  // It logs out, and leaves an empty record.
  shared.local.items[stored_key] = "{}";
  two.client.look_again();
  EXPECT_EQ(two.token(), "");
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
}

}  // namespace
}  // namespace platform_client

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

struct Tabs : testing::TwoTabs {};

// [case 49]
TEST_F(Tabs, ASessionThatAnotherTabEndsEndsHere) {
  share();
  EXPECT_EQ(two.token(), "T1");
  one.client.logout("");
  two.client.look_again();
  EXPECT_EQ(two.token(), "");
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
  two.client.look_again();
  EXPECT_TRUE(two.take_events().empty());
}

// [case 49]
TEST_F(Tabs, ATabThatHearsNothingLooksBeforeItsNextCall) {
  share();
  one.client.logout("");
  two.call();
  EXPECT_EQ(two.sent_token(), "");
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
}

// [case 50]
TEST_F(Tabs, AClearedStorageIsALogout) {
  share();
  shared.local.items.clear();
  two.client.look_again();
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
}

// [case 51]
TEST_F(Tabs, WhatIsNotThisSessionsRecordIsIgnored) {
  share();
  shared.local.items["other_auth_data"] = R"({"accessToken":"X"})";
  two.client.look_again();
  shared.local.items[stored_key] = std::string(shared.local.items[stored_key]);
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_TRUE(two.take_events().empty());
}

TEST_F(Tabs, AStorageThatIsDeniedEndsNothing) {
  share();
  shared.local.allowed = false;
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  shared.local.allowed = true;
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_TRUE(two.take_events().empty());
}

TEST_F(Tabs, AnotherPrefixEndsNothing) {
  share();
  two.client.config().set_prefix("mine");
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_TRUE(two.take_events().empty());
}

TEST_F(Tabs, AnotherLoginIsTakenOverOnlyWhereThePageFollows) {
  share();
  one.log_in(R"({"access_token":"of somebody else"})");
  EXPECT_EQ(one.take_events(), (Events{"out replaced", "in"}));
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_TRUE(two.take_events().empty());
  // That login's end is not this tab's.
  one.client.logout("");
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  two.client.config().set_follow_tabs(true);
  one.log_in(R"({"access_token":"of a third"})");
  two.client.look_again();
  EXPECT_EQ(two.token(), "of a third");
  EXPECT_EQ(two.take_events(), (Events{"out replaced", "in"}));
}

TEST_F(Tabs, AFollowingTabLogsInWithTheOther) {
  two.client.config().set_follow_tabs(true);
  one.log_in(first_token);
  two.client.look_again();
  EXPECT_EQ(two.token(), "T1");
  EXPECT_EQ(two.take_events(), Events{"in"});
}

TEST_F(Tabs, ATabThatIsLoggedOutStaysSo) {
  one.log_in(first_token);
  two.client.look_again();
  EXPECT_EQ(two.token(), "");
}

TEST_F(Tabs, ALoginThatIsRefusedHereEndsNoSessionOfAnotherTab) {
  one.log_in(first_token);
  two.host.browser.address = "https://app.example/?code=C&state=S";
  two.client.config().set_state_verification(StateVerification::off);
  two.client.login_pkce_grant("id", "https://app.example/", {}, std::string(64, 'v'),
                              [](auto&&) {});
  two.host.transport.answer(400, R"({"error":"invalid_grant"})");
  EXPECT_EQ(two.token(), "");
  one.client.look_again();
  EXPECT_EQ(one.token(), "T1");
}

TEST_F(Tabs, ARenewalOfTheSameSessionGoesOnInAll) {
  share();
  one.client.renew([](auto&&) {});
  EXPECT_EQ(one.sent_body(), "grant_type=refresh_token&refresh_token=R1&client_id=id");
  one.host.transport.answer(200, second_token);
  EXPECT_EQ(one.take_events(), Events{"renewed"});
  two.client.look_again();
  EXPECT_EQ(two.token(), "T2");
  EXPECT_EQ(two.client.session().data().refresh_token, "R2");
  EXPECT_EQ(two.take_events(), Events{"renewed"});
}

TEST_F(Tabs, TwoTabsThatMeetA401UseOneRefreshToken) {
  share();
  one.call();
  two.call();
  one.host.transport.answer(401);
  two.host.transport.answer(401);
  ASSERT_EQ(one.host.transport.sent.size(), 1u);
  EXPECT_TRUE(two.host.transport.sent.empty());
  one.host.transport.answer(200, second_token);
  // The second tab sends its call again, and asks for no token.
  ASSERT_EQ(two.host.transport.sent.size(), 1u);
  EXPECT_EQ(two.sent_token(), "Bearer T2");
  one.host.transport.answer(200);
  two.host.transport.answer(200);
  EXPECT_EQ(one.calls, Events{"200"});
  EXPECT_EQ(two.calls, Events{"200"});
  EXPECT_FALSE(shared.lock.held);
}

TEST_F(Tabs, ATabThatDoesNotLetGoOfTheLockHoldsNobodyForEver) {
  share();
  shared.lock.held = true;
  two.call();
  two.host.transport.answer(401);
  EXPECT_TRUE(two.host.transport.sent.empty());
  two.host.timer.pass(std::chrono::seconds(10));
  EXPECT_EQ(two.sent_body(), "grant_type=refresh_token&refresh_token=R1&client_id=id");
  // Granted after all, it is given back at once.
  shared.lock.held = false;
  shared.lock.next();
  EXPECT_FALSE(shared.lock.held);
  ASSERT_EQ(two.host.transport.sent.size(), 1u);
  two.host.transport.answer(200, second_token);
  EXPECT_FALSE(shared.lock.held);
  two.host.transport.answer(200);
  EXPECT_EQ(two.calls, Events{"200"});
}

TEST_F(Tabs, TabsThatHaveWaitedForAFrozenOneRefreshOnceForAll) {
  share();
  shared.lock.held = true;
  for (SharedTab* tab : {&one, &two}) {
    tab->call();
    tab->host.transport.answer(401);
  }
  one.host.timer.pass(std::chrono::seconds(10));
  two.host.timer.pass(std::chrono::seconds(9));
  ASSERT_EQ(one.host.transport.sent.size(), 1u);
  two.host.timer.pass(std::chrono::seconds(1));
  EXPECT_TRUE(two.host.transport.sent.empty());
  one.host.transport.answer(200, second_token);
  ASSERT_EQ(two.host.transport.sent.size(), 1u);
  EXPECT_EQ(two.sent_token(), "Bearer T2");
}

TEST_F(Tabs, ALogoutInAnotherTabEndsTheWaitForItsRenewal) {
  share();
  shared.lock.held = true;
  two.call();
  two.host.transport.answer(401);
  one.client.logout("");
  shared.lock.held = false;
  shared.lock.next();
  EXPECT_EQ(two.calls, Events{"401"});
  EXPECT_EQ(two.take_events(), Events{"out other_tab"});
}

TEST_F(Tabs, WithoutLocksTheLaterRefreshTakesTheTokenOfTheFirst) {
  share();
  one.client.renew([](auto&&) {});
  one.host.transport.answer(200, second_token);
  shared.lock.held = false;
  // As a tab without locks: its refresh token is spent when its answer comes.
  std::string outcome;
  two.client.config().set_persist(false);
  two.client.renew([&](Result<AuthData>&& result) {
    outcome = result ? result.value().access_token : result.error().code();
  });
  two.client.config().set_persist(true);
  two.host.transport.answer(400, R"({"error":"invalid_grant"})");
  EXPECT_EQ(outcome, "T2");
  EXPECT_EQ(two.token(), "T2");
}

TEST_F(Tabs, ARefreshTokenIsStoredForAPublicClientOnlyAndWithPersistenceOnly) {
  one.log_in(first_token);
  EXPECT_NE(shared.local.items[stored_key].find("R1"), std::string::npos);
  one.client.request_token({"id", "secret", {{"grant_type", "authorization_code"}}}, [](auto&&) {});
  one.host.transport.answer(200, second_token);
  EXPECT_NE(shared.local.items[stored_key].find("T2"), std::string::npos);
  EXPECT_EQ(shared.local.items[stored_key].find("R2"), std::string::npos);
  one.client.logout("");
  one.client.config().set_persist(false);
  one.log_in(first_token);
  EXPECT_EQ(shared.local.items.count(stored_key), 0u);
}

TEST_F(Tabs, AClientThatClosesLetsGoOfTheLock) {
  {
    SharedTab third(shared);
    third.log_in(first_token);
    third.client.renew([](auto&&) {});
    EXPECT_TRUE(shared.lock.held);
  }
  EXPECT_FALSE(shared.lock.held);
}

}  // namespace
}  // namespace platform_client

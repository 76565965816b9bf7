#include <gtest/gtest.h>

#include "support/browser_tabs.hpp"

namespace platform_client {
namespace {

using testing::Events;
using testing::Shared;
using testing::SharedTab;
using namespace std::chrono_literals;

struct SessionEvents : ::testing::Test {
  Shared shared;
  SharedTab tab{shared};
  Session& session = tab.client.session();

  void set(const std::string& token, std::chrono::milliseconds lifetime = {}) {
    AuthData data;
    data.access_token = token;
    if (lifetime.count() > 0) data.token_expiry_time = tab.host.clock.now + lifetime.count();
    session.set(std::move(data));
  }
};

TEST_F(SessionEvents, ATokenOfTheProgramComesAndGoes) {
  session.set_access_token("T");
  session.set_access_token("T");
  session.set_state("s");
  EXPECT_EQ(tab.take_events(), Events{"in"});
  session.set_access_token("U");
  EXPECT_EQ(tab.take_events(), (Events{"out replaced", "in"}));
  session.clear();
  session.clear();
  EXPECT_EQ(tab.take_events(), Events{"out logout"});
}

TEST_F(SessionEvents, ALoginIsToldWhenThePlatformHasTakenItsToken) {
  tab.host.browser.address = "https://app.example/#access_token=T&state=s";
  tab.client.config().set_state_verification(StateVerification::off);
  tab.client.login_implicit_grant("id", "https://app.example/", {}, [](auto&&) {});
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.transport.answer(200);
  EXPECT_EQ(tab.take_events(), Events{"in"});
}

TEST_F(SessionEvents, ATokenThatIsRefusedAtOnceWasNobodysLogin) {
  shared.local.items["purecloud_auth_data"] = R"({"accessToken":"OLD"})";
  tab.client.login_implicit_grant("id", "https://app.example/", {}, [](auto&&) {});
  tab.host.transport.answer(401);
  EXPECT_TRUE(tab.take_events().empty());
}

TEST_F(SessionEvents, ASessionThatThePlatformRefusesHasEnded) {
  session.set_access_token("T");
  tab.take_events();
  tab.client.login_implicit_grant("id", "https://app.example/", {}, [](auto&&) {});
  tab.host.transport.answer(401);
  EXPECT_EQ(tab.take_events().back(), "out refused");
}

TEST_F(SessionEvents, ATokenThatEndsIsToldBeforeAndThen) {
  tab.client.watch_expiry(true);
  set("T", 10min);
  tab.take_events();
  tab.host.timer.pass(8min + 59s);
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.timer.pass(2s);
  EXPECT_EQ(tab.take_events(), Events{"expiring"});
  tab.host.timer.pass(58s);
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.timer.pass(2s);
  EXPECT_EQ(tab.take_events(), Events{"expired"});
  tab.host.timer.pass(24h);
  EXPECT_TRUE(tab.take_events().empty());
  EXPECT_TRUE(tab.host.timer.waiting.empty());
  // A hint: the token goes on until the platform refuses it.
  EXPECT_EQ(tab.token(), "T");
}

TEST_F(SessionEvents, TheLeadIsASetting) {
  tab.client.config().set_expiry_lead(5min);
  tab.client.watch_expiry(true);
  set("T", 10min);
  tab.take_events();
  tab.host.timer.pass(5min + 1s);
  EXPECT_EQ(tab.take_events(), Events{"expiring"});
}

TEST_F(SessionEvents, WhoListensLateHearsOfATokenThatHasEnded) {
  set("T", 10min);
  tab.host.clock.now += 60 * 60 * 1000;
  tab.take_events();
  tab.client.watch_expiry(true);
  tab.host.timer.pass(0ms);
  EXPECT_EQ(tab.take_events(), Events{"expired"});
}

TEST_F(SessionEvents, AStoredTokenThatEndsSoonIsToldOnceItsLoginHasWorked) {
  tab.client.watch_expiry(true);
  shared.local.items["purecloud_auth_data"] = R"({"accessToken":"S","tokenExpiryTime":)" +
                                              std::to_string(tab.host.clock.now + 30'000) + "}";
  tab.client.resume([](auto&&) {});
  tab.host.timer.pass(1s);
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.transport.answer(200);
  tab.host.timer.pass(1s);
  EXPECT_EQ(tab.take_events(), (Events{"in", "expiring"}));
}

TEST_F(SessionEvents, NobodyListensNothingIsWatched) {
  set("T", 10min);
  EXPECT_TRUE(tab.host.timer.waiting.empty());
  tab.client.watch_expiry(true);
  tab.client.watch_expiry(false);
  EXPECT_TRUE(tab.host.timer.waiting.empty());
}

TEST_F(SessionEvents, AfterASleepTheClockCounts) {
  tab.client.watch_expiry(true);
  set("T", 2h);
  tab.host.timer.pass(1s);
  tab.take_events();
  // Three hours of sleep, in which timers stand still.
  for (auto& [id, waiting] : tab.host.timer.waiting) waiting.due += 3 * 60 * 60 * 1000;
  tab.host.clock.now += 3 * 60 * 60 * 1000;
  tab.host.timer.pass(60s);
  EXPECT_EQ(tab.take_events(), Events{"expired"});
}

TEST_F(SessionEvents, AClockThatIsSetBackAndForthTellsOnce) {
  tab.client.watch_expiry(true);
  set("T", 10min);
  tab.host.timer.pass(9min + 1s);
  EXPECT_EQ(tab.take_events().back(), "expiring");
  tab.host.clock.now -= 5 * 60 * 60 * 1000;
  tab.client.look_again();
  tab.host.clock.now += 5 * 60 * 60 * 1000;
  tab.client.look_again();
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.timer.pass(2min);
  EXPECT_EQ(tab.take_events(), Events{"expired"});
}

TEST_F(SessionEvents, SixtyDaysAreLong) {
  tab.client.watch_expiry(true);
  set("T", 60 * 24h);
  tab.take_events();
  tab.host.timer.pass(59 * 24h);
  EXPECT_TRUE(tab.take_events().empty());
  tab.host.timer.pass(24h);
  EXPECT_EQ(tab.take_events(), (Events{"expiring", "expired"}));
}

TEST_F(SessionEvents, APageThatSetsTheSameTokenAgainHearsItOnce) {
  tab.client.watch_expiry(true);
  set("T", 30s);
  tab.host.timer.pass(1s);
  EXPECT_EQ(tab.take_events(), (Events{"in", "expiring"}));
  set("T", 30s);
  tab.host.timer.pass(1s);
  EXPECT_TRUE(tab.take_events().empty());
}

TEST_F(SessionEvents, A401IsTheEndWhateverTheClockSays) {
  set("T", 10min);
  tab.take_events();
  tab.call();
  tab.call();
  tab.host.transport.answer(401);
  tab.host.transport.answer(401);
  EXPECT_EQ(tab.take_events(), Events{"expired"});
  tab.call();
  EXPECT_EQ(tab.sent_token(), "Bearer T");
}

TEST_F(SessionEvents, A401OfAnOldTokenSaysNothingOfTheNewOne) {
  session.set_access_token("T");
  tab.call();
  session.set_access_token("U");
  tab.take_events();
  tab.host.transport.answer(401);
  EXPECT_TRUE(tab.take_events().empty());
}

}  // namespace
}  // namespace platform_client

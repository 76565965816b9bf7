#include <gtest/gtest.h>

#include "support/browser_tabs.hpp"

namespace platform_client {
namespace {

using testing::Events;
using testing::first_token;
using testing::Shared;
using testing::SharedTab;

const char* const second_token = R"({"access_token":"T2","refresh_token":"R2"})";

struct TokenRenewal : ::testing::Test {
  Shared shared;
  SharedTab tab{shared};
  std::string outcome = "pending";

  void renew() {
    tab.client.renew([this](Result<AuthData>&& result) {
      outcome = result ? result.value().access_token : result.error().code();
    });
  }
  void login(SharedTab& by, const LoginOptions& options) {
    by.client.login_implicit_grant(
        "id", "https://app.example/", options, [this](Result<AuthData>&& result) {
          outcome = result ? result.value().access_token : result.error().code();
        });
  }
};

// [case 93]
TEST_F(TokenRenewal, AHundredCallsAtTheEndOfATokenNeedOneRenewal) {
  tab.log_in(first_token);
  for (int i = 0; i < 100; ++i) tab.call();
  for (int i = 0; i < 100; ++i) tab.host.transport.answer(401);
  ASSERT_EQ(tab.host.transport.sent.size(), 1u);
  // Who comes now waits, too, instead of meeting a 401.
  tab.call();
  ASSERT_EQ(tab.host.transport.sent.size(), 1u);
  tab.host.transport.answer(200, second_token);
  ASSERT_EQ(tab.host.transport.sent.size(), 100u);
  for (int i = 0; i < 101; ++i) {
    EXPECT_EQ(tab.sent_token(), "Bearer T2");
    tab.host.transport.answer(200);
  }
  EXPECT_EQ(tab.calls, Events(101, "200"));
  EXPECT_TRUE(tab.host.transport.sent.empty());
  EXPECT_EQ(tab.take_events(), (Events{"in", "renewed"}));
}

TEST_F(TokenRenewal, ACallThatHasWaitedIsSentThoughTheRenewalIsRefused) {
  tab.log_in(first_token);
  tab.call();
  tab.host.transport.answer(401);
  tab.call();
  tab.host.transport.answer(400, R"({"error":"invalid_grant"})");
  ASSERT_EQ(tab.host.transport.sent.size(), 1u);
  EXPECT_EQ(tab.sent_token(), "");
  tab.host.transport.answer(401);
  EXPECT_EQ(tab.calls, (Events{"401", "401"}));
  EXPECT_EQ(tab.take_events(), (Events{"in", "out refused"}));
}

TEST_F(TokenRenewal, ManyRenewalsAreOne) {
  tab.log_in(first_token);
  renew();
  renew();
  ASSERT_EQ(tab.host.transport.sent.size(), 1u);
  tab.host.transport.answer(200, second_token);
  EXPECT_EQ(outcome, "T2");
}

TEST_F(TokenRenewal, WithoutARefreshTokenThereIsNone) {
  tab.client.session().set_access_token("T1");
  EXPECT_FALSE(tab.client.can_renew());
  renew();
  EXPECT_EQ(outcome, "EARGUMENT");
  EXPECT_EQ(tab.token(), "T1");
}

TEST_F(TokenRenewal, ARefusalSaysWhy) {
  tab.log_in(first_token);
  renew();
  tab.host.transport.answer(400, R"({"error":"invalid_grant","error_description":"spent"})");
  EXPECT_EQ(outcome, "invalid_grant");
  EXPECT_FALSE(tab.client.can_renew());
}

TEST_F(TokenRenewal, ALoginServerThatCannotBeAskedKeepsTheSession) {
  tab.log_in(first_token);
  renew();
  tab.host.transport.answer(503);
  EXPECT_EQ(outcome, "ENETWORK");
  EXPECT_TRUE(tab.client.can_renew());
  EXPECT_EQ(tab.token(), "T1");
}

TEST_F(TokenRenewal, ACallThatWaitsCanBeGivenUp) {
  tab.log_in(first_token);
  tab.call();
  tab.host.transport.answer(401);
  tab.client.close();
  EXPECT_EQ(tab.calls, Events{"EABORTED"});
}

TEST_F(TokenRenewal, ALoginInAWindowKeepsTheTokenUntilThereIsANewOne) {
  tab.client.session().set_access_token("T1");
  const auto popup = std::make_shared<testing::FakePopup>();
  const LoginOptions options = testing::renewal_in(popup);
  tab.client.begin_renewal();
  login(tab, options);
  ASSERT_EQ(popup->opened.size(), 1u);
  EXPECT_EQ(tab.token(), "T1");
  tab.call();
  tab.host.transport.answer(401);
  EXPECT_TRUE(tab.calls.empty());
  const std::size_t at = popup->opened[0].find("&state=");
  popup->address = "https://app.example/#access_token=T2&state=" + popup->opened[0].substr(at + 7);
  login(tab, options);
  tab.host.transport.answer(200);
  EXPECT_EQ(outcome, "T2");
  tab.client.end_renewal();
  EXPECT_EQ(tab.sent_token(), "Bearer T2");
  tab.host.transport.answer(200);
  EXPECT_EQ(tab.calls, Events{"200"});
  EXPECT_EQ(tab.take_events(), (Events{"in", "renewed"}));
}

TEST_F(TokenRenewal, AWindowThatIsRefusedLeavesTheSessionAsItIs) {
  // With the state of this login, and without, as a login server answers that does not know it.
  for (const bool has_state : {true, false}) {
    SharedTab fresh(shared);
    fresh.client.session().set_access_token("T1");
    const auto popup = std::make_shared<testing::FakePopup>();
    const LoginOptions options = testing::renewal_in(popup);
    fresh.client.begin_renewal();
    login(fresh, options);
    ASSERT_EQ(popup->opened.size(), 1u);
    fresh.call();
    fresh.host.transport.answer(401);
    const std::string& url = popup->opened[0];
    popup->address = "https://app.example/#error=access_denied";
    if (has_state) popup->address += url.substr(url.find("&state="));
    login(fresh, options);
    fresh.client.end_renewal();
    EXPECT_EQ(popup->opened.size(), 1u);
    EXPECT_EQ(std::exchange(outcome, ""), "access_denied");
    EXPECT_EQ(fresh.token(), "T1");
    EXPECT_EQ(fresh.client.session().data().error, "");
    EXPECT_EQ(fresh.calls, Events{"401"});
  }
}

TEST_F(TokenRenewal, APageLeavesForARenewalThoughItsTokenWorks) {
  tab.client.session().set_access_token("T1");
  LoginOptions options;
  options.renews = true;
  options.state = "where the user was";
  tab.client.login_implicit_grant("id", "https://app.example/", options, [](auto&&) {});
  EXPECT_NE(tab.host.browser.left_for.find("/oauth/authorize?client_id=id"), std::string::npos);
  EXPECT_NE(tab.host.browser.left_for.find("where%20the%20user%20was"), std::string::npos);
}

}  // namespace
}  // namespace platform_client

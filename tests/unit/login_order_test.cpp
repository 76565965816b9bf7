/// The order of things in a login, and what a login does not touch.
#include "support/login_tab.hpp"

namespace platform_client {
namespace {

using testing::Grant;
using testing::Tab;
using namespace std::chrono_literals;

TEST_P(Tab, WrongOptionsMatterOnlyWhereThePageHasToLeave) {
  load("https://app.example/");
  login({.state = "S"});
  load(answer("S"));
  login({.state = "S", .org = "o"}, "");
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.browser.address, "https://app.example/");
  login({.provider = "p"}, "");
  serve(200);
  EXPECT_EQ(outcome, "ok");
  load("https://app.example/");
  login({.org = "o"});
  EXPECT_EQ(outcome, "EARGUMENT");
  EXPECT_FALSE(left());
}

TEST_P(Tab, AnErrorThatWasNotAskedForIsCleanedAwayAndTheSessionStays) {
  persist = true;
  for (const char* pairs : {"error=x&error_description=Call%20555&state=guess",
                            "error=access_denied&state=old", "error=x&error_description=y"}) {
    host.local.items["purecloud_auth_data"] = R"({"accessToken":"T"})";
    load(error(pairs));
    login();
    serve(200);
    EXPECT_EQ(outcome, "ok") << pairs;
    EXPECT_EQ(client->session().data().error, "");
    EXPECT_EQ(host.browser.address, "https://app.example/");
    EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 1u);
  }
}

TEST_P(Tab, ARefusalWithoutStateAnswersTheLoginOfThisTab) {
  load("https://app.example/");
  login();
  load(error("error=access_denied&error_description=No"));
  login();
  EXPECT_EQ(outcome, "access_denied");
  EXPECT_TRUE(host.session.items.empty());
}

TEST_P(Tab, WhatIsNoRefusalKeepsTheTokenAndSaysWhy) {
  persist = true;
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"T"})";
  for (const int status : {404, 429, 500, 503}) {
    load("https://app.example/");
    login();
    host.transport.answer(status, R"({"code":"the.code","message":"The reason"})");
    EXPECT_EQ(outcome, "the.code");
    EXPECT_EQ(message, "The reason");
    EXPECT_FALSE(left());
    EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 1u);
    login();
    serve(200);
    EXPECT_EQ(outcome, "ok");
  }
  for (const char* code : {"ENETWORK", "ETIMEDOUT"}) {
    load("https://app.example/");
    login();
    host.transport.answer(Error{code, "offline"});
    EXPECT_EQ(outcome, code);
    EXPECT_FALSE(left());
    EXPECT_EQ(client->session().access_token(), "T");
  }
  load("https://app.example/");
  login();
  host.transport.answer(503, "<html>");
  EXPECT_EQ(outcome, "HTTP503");
}

TEST_P(Tab, ARefusedTokenDoesNotTakeANewerOneOfAnotherTabWithIt) {
  persist = true;
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"OLD"})";
  load("https://app.example/");
  login();
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"NEW"})";
  host.transport.answer(401);
  EXPECT_EQ(host.local.items.at("purecloud_auth_data"), R"({"accessToken":"NEW"})");
  ASSERT_EQ(host.transport.sent.size(), 1u);
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(token, "NEW");
}

TEST_P(Tab, AnAnswerThatSomebodyElseTakesIsLeftToThem) {
  load(answer("of-another-library"));
  login_with(*client, "id", {});
  EXPECT_EQ(host.browser.address, answer("of-another-library"));
  EXPECT_EQ(outcome, "pending");
  persist = true;
  client->config().set_persist(true);
  host.browser.address = "https://app.example/";
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"theirs"})";
  host.timer.pass(150ms);
  host.transport.answer(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(token, "theirs");
}

TEST_P(Tab, ACloseWhileAnAnswerIsLookedIntoEndsTheLogin) {
  load(answer("unknown"));
  login_with(*client, "id", {});
  client->close();
  EXPECT_EQ(outcome, "EABORTED");
  host.timer.pass(1s);
  EXPECT_FALSE(left());
}

INSTANTIATE_TEST_SUITE_P(Grants, Tab,
                         ::testing::Values(Grant::implicit, Grant::pkce, Grant::implicit_by_pkce),
                         testing::name_of);

}  // namespace
}  // namespace platform_client

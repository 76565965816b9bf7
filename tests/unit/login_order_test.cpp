/// What comes first in a login, what is left alone, and what ends a row of redirects.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

using namespace std::chrono_literals;

namespace platform_client {
namespace {

enum class Grant { implicit, pkce };

/// One tab: pages come and go, storage stays.
class Tab : public ::testing::TestWithParam<Grant> {
 protected:
  bool pkce() const { return GetParam() == Grant::pkce; }

  void load(const std::string& address) {
    host.load(address);
    client = std::make_unique<Client>(host.ports());
    client->config().persist = persist;
    client->config().prefix = prefix;
    client->config().state_verification = mode;
    outcome = "pending";
  }
  void login_with(Client& with, const std::string& id, LoginOptions options,
                  const std::string& uri = "https://app.example/") {
    auto done = [this](Result<AuthData>&& result) {
      outcome = result ? "ok" : result.error().code();
      if (result) token = result.value().access_token;
      if (!result) message = result.error().message();
    };
    if (pkce()) {
      with.login_pkce_grant(id, uri, options, "", std::move(done));
    } else {
      with.login_implicit_grant(id, uri, options, std::move(done));
    }
  }
  void login(LoginOptions options = {}, const std::string& uri = "https://app.example/") {
    login_with(*client, "id", std::move(options), uri);
    host.timer.pass(100ms);
  }
  std::string sent_state() const {
    const std::size_t at = host.browser.left_for.find("&state=");
    return at == std::string::npos ? "" : host.browser.left_for.substr(at + 7);
  }
  /// The address of an answer of the login server.
  std::string answer(const std::string& state, const std::string& value = "T") const {
    return pkce() ? "https://app.example/?code=" + value + "&state=" + state
                  : "https://app.example/#access_token=" + value + "&state=" + state;
  }
  std::string error(const std::string& pairs) const {
    return std::string("https://app.example/") + (pkce() ? "?" : "#") + pairs;
  }
  /// The platform answers whatever is asked: the token endpoint, then the token check.
  void serve(int status) {
    if (pkce() && !host.transport.sent.empty() &&
        host.transport.sent[0].request.url.ends_with("/oauth/token"))
      host.transport.answer(200, R"({"access_token":"T"})");
    if (!host.transport.sent.empty()) host.transport.answer(status);
  }
  bool left() const { return !host.browser.left_for.empty(); }

  testing::FakeHost host;
  std::unique_ptr<Client> client;
  bool persist = false;
  std::string prefix = "purecloud";
  StateVerification mode = StateVerification::bound;
  std::string outcome;
  std::string token;
  std::string message;
};

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

TEST_P(Tab, AnErrorWhoseStateIsLostEveryTimeEndsWithTheServersWords) {
  load("https://app.example/");
  login();
  int loads = 1;
  while (left() && loads < 10) {
    load(error("error=unauthorized_client&state=mangled"));
    login();
    ++loads;
  }
  EXPECT_EQ(loads, 3);
  EXPECT_EQ(outcome, "unauthorized_client");
}

TEST_P(Tab, ALoginThatWasGivenUpOrStartedTwiceWaitsForNoAnswer) {
  for (const char* how : {"given up", "twice", "refused", "logged in"}) {
    host.session.items.clear();
    load("https://app.example/");
    login({.state = "first"});
    if (how == std::string("twice")) login({.state = "second"});
    if (how == std::string("given up")) {
      load("https://app.example/");
      login({.state = "second"});
    }
    if (how == std::string("refused")) {
      load(error("error=access_denied&state=first"));
      login();
    }
    if (how == std::string("logged in")) {
      load(answer("first"));
      login();
      serve(200);
    }
    load(answer("first", "EVIL"));
    login({.state = "third"});
    EXPECT_TRUE(host.transport.sent.empty()) << how;
    EXPECT_NE(client->session().access_token(), "EVIL") << how;
  }
}

TEST_P(Tab, APageThatClearsSessionStorageLogsInWhereTheStateCanBeKeptElsewhere) {
  if (pkce()) return;  // Its verifier is gone.
  for (const bool persisted : {false, true}) {
    for (const char* state : {"", "where-i-was"}) {
      persist = persisted;
      load("https://app.example/");
      login({.state = state});
      int loads = 1;
      while (left() && loads < 10) {
        const std::string sent = sent_state();
        host.session.items.clear();
        load(answer(sent));
        login({.state = state});
        serve(200);
        ++loads;
      }
      EXPECT_EQ(outcome, "ok");
      EXPECT_EQ(client->session().data().state, state);
      EXPECT_EQ(loads, persisted && *state == '\0' ? 2 : 3);
      EXPECT_EQ(host.local.items.count("purecloud_pending_logins"), 0u);
      client->session().clear();
    }
  }
}

TEST_P(Tab, APageThatClearsAllStorageEndsInARejection) {
  for (const char* state : {"", "where-i-was"}) {
    load("https://app.example/");
    login({.state = state});
    int loads = 1;
    while (left() && loads < 10) {
      const std::string sent = sent_state();
      host.session.items.clear();
      host.local.items.clear();
      load(answer(sent));
      login({.state = state});
      ++loads;
    }
    EXPECT_EQ(loads, 3);
    EXPECT_EQ(outcome, "StateMismatch");
    EXPECT_NE(message.find("sessionStorage"), std::string::npos);
  }
}

TEST_P(Tab, APrefixThatChangesBetweenTheLoadsEndsInARejection) {
  load("https://app.example/");
  login();
  int loads = 1;
  while (left() && loads < 10) {
    const std::string sent = sent_state();
    prefix = "prefix" + std::to_string(loads);
    // As the answer to another client's login, it would be left in the address.
    host.session.items.clear();
    host.local.items.clear();
    load(answer(sent));
    login();
    ++loads;
  }
  EXPECT_LE(loads, 3);
  EXPECT_EQ(outcome, "StateMismatch");
}

TEST_P(Tab, AFullSessionStorageIsADeniedOne) {
  if (pkce()) return;  // It needs room for its verifier, and says so.
  host.session.quota = 60;
  load("https://app.example/");
  login({.state = "S"});
  EXPECT_TRUE(left());
  load(answer("S"));
  login({.state = "S"});
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.log.warnings, std::vector<std::string>{"StateUnverified"});
}

TEST_P(Tab, ARefusedTokenEndsInARejectionInEveryMode) {
  for (const auto each :
       {StateVerification::off, StateVerification::bound, StateVerification::strict}) {
    for (const bool persisted : {false, true}) {
      for (const char* state : {"", "S"}) {
        host.session.items.clear();
        mode = each;
        persist = persisted;
        load("https://app.example/");
        login({.state = state});
        int loads = 1;
        while (left() && loads < 10) {
          load(answer(sent_state()));
          login({.state = state});
          serve(401);
          ++loads;
        }
        EXPECT_EQ(loads, 3);
        EXPECT_EQ(outcome, "TokenRejected");
        EXPECT_TRUE(host.local.items.empty());
      }
    }
  }
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

TEST_P(Tab, AProgramThatTriesAgainByItselfStops) {
  load("https://app.example/");
  login();
  int loads = 1;
  while (left() && loads < 10) {
    load(error("error=access_denied&state=" + sent_state()));
    login();
    EXPECT_EQ(outcome, "access_denied");
    host.clock.now += 200;
    login();
    ++loads;
  }
  EXPECT_LE(loads, 3);
  for (int again = 0; again < 5; ++again) {
    host.clock.now += 10'000;
    outcome = "pending";
    login();
    EXPECT_EQ(outcome, "access_denied");
    EXPECT_FALSE(left());
  }
  // Who loads the page anew wants to try again.
  load("https://app.example/");
  login();
  EXPECT_TRUE(left());
}

TEST_P(Tab, AnAnswerThatSomebodyElseTakesIsLeftToThem) {
  load(answer("of-another-library"));
  login_with(*client, "id", {});
  EXPECT_EQ(host.browser.address, answer("of-another-library"));
  EXPECT_EQ(outcome, "pending");
  persist = true;
  client->config().persist = true;
  host.browser.address = "https://app.example/";
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"theirs"})";
  host.timer.pass(100ms);
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

/// Two clients on a page, one after the other, as `await a.login(); await b.login()`.
class TwoClients : public Tab {
 protected:
  struct Outcome {
    int loads = 0;
    std::string first;
    std::string second;
  };
  Outcome run(const char* second_prefix, const char* second_id) {
    Outcome result;
    std::string address = "https://app.example/";
    for (result.loads = 1; result.loads < 12; ++result.loads) {
      load(address);
      Client other(host.ports());
      other.config().persist = persist;
      other.config().prefix = second_prefix;
      login({.state = "of-a"});
      while (!host.transport.sent.empty()) serve(200);
      result.first = outcome;
      if (!left() && outcome == "ok") {
        outcome = "pending";
        login_with(other, second_id, {.state = "of-b"});
        host.timer.pass(100ms);
        while (!host.transport.sent.empty()) serve(200);
        result.second = outcome;
      }
      if (!left()) return result;
      address = answer(sent_state());
    }
    return result;
  }
};

TEST_P(TwoClients, SettleWhereTheyKeepTheirTokens) {
  persist = true;
  const Outcome outcome = run("other", "other");
  EXPECT_EQ(outcome.first, "ok");
  EXPECT_EQ(outcome.second, "ok");
  EXPECT_EQ(outcome.loads, 3);
}

TEST_P(TwoClients, OrOneIsToldWhyTheyCannot) {
  for (const auto& [prefix, id] :
       {std::pair("other", "other"), std::pair("purecloud", "id"), std::pair("purecloud", "b")}) {
    host.session.items.clear();
    const Outcome outcome = run(prefix, id);
    EXPECT_LE(outcome.loads, 4) << prefix << id;
    EXPECT_TRUE(outcome.first == "LoginConflict" || outcome.second == "LoginConflict")
        << prefix << " " << id << " " << outcome.first << " " << outcome.second;
  }
}

std::string name_of(const ::testing::TestParamInfo<Grant>& info) {
  return info.param == Grant::pkce ? "Pkce" : "Implicit";
}
INSTANTIATE_TEST_SUITE_P(Grants, Tab, ::testing::Values(Grant::implicit, Grant::pkce), name_of);
INSTANTIATE_TEST_SUITE_P(Grants, TwoClients, ::testing::Values(Grant::implicit, Grant::pkce),
                         name_of);

}  // namespace
}  // namespace platform_client

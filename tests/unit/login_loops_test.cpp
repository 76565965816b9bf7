/// What ends a row of redirects.
#include "support/login_tab.hpp"

namespace platform_client {
namespace {

using testing::Grant;
using testing::Tab;
using namespace std::chrono_literals;

class Loops : public Tab {};

TEST_P(Loops, AnErrorWhoseStateIsLostEveryTimeEndsWithTheServersWords) {
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

TEST_P(Loops, ALoginThatWasGivenUpOrStartedTwiceWaitsForNoAnswer) {
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

TEST_P(Loops, APageThatClearsSessionStorageLogsInWhereTheStateCanBeKeptElsewhere) {
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

TEST_P(Loops, APageThatClearsAllStorageEndsInARejection) {
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

TEST_P(Loops, APrefixThatChangesBetweenTheLoadsEndsInARejection) {
  load("https://app.example/");
  login();
  int loads = 1;
  while (left() && loads < 10) {
    const std::string sent = sent_state();
    prefix = "prefix" + std::to_string(loads);
    // An answer to another client's login would stay in the address.
    host.session.items.clear();
    host.local.items.clear();
    load(answer(sent));
    login();
    ++loads;
  }
  EXPECT_LE(loads, 3);
  EXPECT_EQ(outcome, "StateMismatch");
}

TEST_P(Loops, AFullSessionStorageIsADeniedOne) {
  if (pkce()) return;  // PKCE needs room for its verifier, and says so.
  host.session.quota = 60;
  load("https://app.example/");
  login({.state = "S"});
  EXPECT_TRUE(left());
  load(answer("S"));
  login({.state = "S"});
  serve(200);
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(host.log.warnings, (std::vector<std::string>{"StateUnverified", "ImplicitGrantEnds"}));
}

TEST_P(Loops, ARefusedTokenEndsInARejectionInEveryMode) {
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
          serve(loads % 2 == 0 ? 403 : 401);
          ++loads;
        }
        EXPECT_EQ(loads, 3);
        EXPECT_EQ(outcome, "TokenRejected");
        EXPECT_TRUE(host.local.items.empty());
      }
    }
  }
}

TEST_P(Loops, ATokenThatCannotBeCheckedEndsInOneRejectionAndIsKept) {
  for (const char* code : {"HTTP500", "HTTP429", "ENETWORK", "ETIMEDOUT"}) {
    for (const bool persisted : {false, true}) {
      host.session.items.clear();
      persist = persisted;
      load("https://app.example/");
      login();
      load(answer(sent_state()));
      login();
      if (pkce()) host.transport.answer(200, R"({"access_token":"T"})");
      const bool answered = std::string_view(code).starts_with("HTTP");
      host.transport.answer(answered ? Result<Response>(Response{std::stoi(code + 4), {}, {}})
                                     : Error{code, ""});
      EXPECT_EQ(outcome, code);
      EXPECT_FALSE(left());
      EXPECT_TRUE(host.transport.sent.empty());
      EXPECT_EQ(client->session().access_token(), "T");
      client->session().clear();
    }
  }
}

TEST_P(Loops, AProgramThatTriesAgainByItselfStops) {
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
  // A user who reloads the page wants to try again.
  load("https://app.example/");
  login();
  EXPECT_TRUE(left());
}

TEST_P(Loops, AnExchangeThatIsRefusedEveryTimeEnds) {
  if (!pkce()) return;
  load("https://app.example/");
  login();
  int loads = 1;
  while (left() && loads < 10) {
    load(answer(sent_state()));
    login();
    host.transport.answer(400, R"({"error":"invalid_grant"})");
    EXPECT_EQ(outcome, "invalid_grant");
    host.clock.now += 500;
    login();
    ++loads;
  }
  EXPECT_LE(loads, 3);
}

TEST_P(Loops, AStateThatSaysSecondTryProvesNothing) {
  persist = true;
  for (const std::string& address :
       {answer("restarted.x", "EVIL"), error("error=x&error_description=evil&state=restarted.x"),
        answer(std::string(1 << 20, '\\'), "EVIL")}) {
    host.local.items["purecloud_auth_data"] = R"({"accessToken":"T"})";
    load(address);
    login();
    serve(200);
    EXPECT_EQ(outcome, "ok");
    EXPECT_EQ(token, "T");
    EXPECT_EQ(host.browser.address, "https://app.example/");
    EXPECT_EQ(host.local.items.count("purecloud_auth_data"), 1u);
  }
}

TEST_P(Loops, TwoCallsTestAStoredTokenOnceEach) {
  persist = true;
  host.local.items["purecloud_auth_data"] = R"({"accessToken":"T"})";
  load("https://app.example/");
  int settled = 0;
  for (int call = 0; call < 2; ++call) {
    client->login_implicit_grant("id", "https://app.example/", {},
                                 [&settled](Result<AuthData>&& result) { settled += result.ok(); });
  }
  for (int answers = 0; answers < 2; ++answers) host.transport.answer(200);
  EXPECT_EQ(settled, 2);
  EXPECT_TRUE(host.transport.sent.empty());
}

TEST_P(Loops, ARefusalInAPopupDoesNotKeepThePage) {
  load("https://app.example/");
  const auto popup = std::make_shared<testing::FakePopup>();
  login({.state = "S", .window = popup});
  popup->address = answer("S");
  login({.state = "S", .window = popup});
  serve(401);
  EXPECT_EQ(outcome, "TokenRejected");
  login();
  EXPECT_TRUE(left());
}

TEST_P(Loops, BothCallsOfAPageWaitWhileItLeaves) {
  client = nullptr;
  load("https://app.example/");
  client->session().set_access_token("STALE");
  int settled = 0;
  for (int call = 0; call < 2; ++call) {
    client->login_implicit_grant("id", "https://app.example/", {},
                                 [&settled](Result<AuthData>&&) { ++settled; });
  }
  for (int answers = 0; answers < 2; ++answers) host.transport.answer(401);
  EXPECT_TRUE(left());
  EXPECT_EQ(settled, 0);
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
      other.config().set_persist(persist);
      other.config().set_prefix(second_prefix);
      other.config().set_login_flow(flow());
      login({.state = "of-a"});
      while (!host.transport.sent.empty()) serve(200);
      result.first = outcome;
      if (!left() && outcome == "ok") {
        outcome = "pending";
        login_with(other, second_id, {.state = "of-b"});
        host.timer.pass(150ms);
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

INSTANTIATE_TEST_SUITE_P(Grants, Loops,
                         ::testing::Values(Grant::implicit, Grant::pkce, Grant::implicit_by_pkce),
                         testing::name_of);
INSTANTIATE_TEST_SUITE_P(Grants, TwoClients,
                         ::testing::Values(Grant::implicit, Grant::pkce, Grant::implicit_by_pkce),
                         testing::name_of);

}  // namespace
}  // namespace platform_client

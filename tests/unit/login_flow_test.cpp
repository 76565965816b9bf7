/// Which grant `login_implicit_grant` goes by, and what happens if the login server refuses it.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using namespace std::chrono_literals;

/// A tab, and a login server that accepts the grants that it is told to.
class LoginFlowTest : public ::testing::Test {
 protected:
  void load(const std::string& address) {
    host.load(address);
    client = std::make_unique<Client>(host.ports());
    client->config().set_login_flow(flow);
    client->config().set_prefix(prefix);
    outcome = "pending";
  }
  void login(LoginOptions options = {}) {
    client->login_implicit_grant(client_id, "https://app.example/", options,
                                 [this](Result<AuthData>&& result) {
                                   outcome = result ? "ok" : result.error().code();
                                   if (!result) message = result.error().message();
                                 });
    host.timer.pass(150ms);
  }
  std::string sent(const std::string& name) const {
    const std::string& url = host.browser.left_for;
    const std::size_t at = url.find(name + "=");
    if (at == std::string::npos) return "";
    const std::size_t begin = at + name.size() + 1;
    return url.substr(begin, url.find('&', begin) - begin);
  }
  /// The login server's answer to the address that the page left for.
  std::string answer(bool in_query_always = false) {
    const bool code = sent("response_type") == "code";
    grants += code ? "code " : "token ";
    const char* separator = code || in_query_always ? "?" : "#";
    const std::string address = std::string("https://app.example/") + separator;
    const std::string state = "&state=" + sent("state");
    if (code ? !grants_code : !grants_token)
      return address + "error=" + (code ? code_error : token_error) + "&error_description=no+" +
             (code ? "code" : "token") + state;
    return address + (code ? "code=C" : "access_token=T") + state;
  }
  /// Loads pages, from a fresh one on, until one neither leaves nor waits.
  void run(LoginOptions options = {}) {
    load("https://app.example/");
    login(options);
    for (loads = 1; !host.browser.left_for.empty() && loads < 9; ++loads) {
      load(answer());
      login(options);
      serve();
    }
  }
  /// Answers every request of the page.
  void serve() {
    while (!host.transport.sent.empty()) {
      const bool token = host.transport.sent[0].request.url.ends_with("/oauth/token");
      if (token) exchanged = host.transport.sent[0].request.body.text();
      host.transport.answer(token ? token_status : check_status,
                            token ? token_answer : R"({"id":"me"})");
    }
  }

  testing::FakeHost host;
  LoginFlow flow = LoginFlow::automatic;
  std::string prefix = "purecloud";
  std::string client_id = "id";
  bool grants_token = true;
  bool grants_code = true;
  std::string token_error = "unauthorized_client";
  std::string code_error = "unauthorized_client";
  int token_status = 200;
  int check_status = 200;
  std::string token_answer = R"({"access_token":"T"})";
  std::string grants;
  std::string exchanged;
  std::string outcome;
  std::string message;
  int loads = 0;
  /// Destroyed first, because that ends what is still under way.
  std::unique_ptr<Client> client;
};

TEST_F(LoginFlowTest, GoesByTheImplicitGrantWhereThatIsGranted) {
  run();
  EXPECT_EQ(outcome, "ok");
  EXPECT_EQ(grants, "token ");
  EXPECT_TRUE(host.local.items.empty());
}

TEST_F(LoginFlowTest, GoesOnByTheCodeGrantWhereTheImplicitOneIsRefused) {
  grants_token = false;
  for (const char* error : {"unauthorized_client", "unsupported_response_type"}) {
    for (const char* state : {"", "where-i-was"}) {
      host.local.items.clear();
      token_error = error;
      grants.clear();
      run({.state = state});
      EXPECT_EQ(outcome, "ok") << error;
      EXPECT_EQ(grants, "token code ");
      EXPECT_EQ(loads, 3);
      EXPECT_EQ(client->session().data().access_token, "T");
      EXPECT_EQ(client->session().data().state, state);
      EXPECT_EQ(client->session().data().error, "");
      EXPECT_EQ(host.browser.address, "https://app.example/");
      EXPECT_TRUE(host.session.items.empty());
    }
  }
}

TEST_F(LoginFlowTest, ATokenThatIsRefusedAfterTheChangeEndsInOneRejection) {
  grants_token = false;
  for (const int status : {401, 403, 500}) {
    host.local.items.clear();
    check_status = status;
    run();
    EXPECT_EQ(outcome, status == 500 ? "HTTP500" : "TokenRejected");
    EXPECT_LE(loads, 4);
  }
}

TEST_F(LoginFlowTest, FindsARefusalInTheQueryToo) {
  grants_token = false;
  load("https://app.example/");
  login();
  load(answer(/*in_query_always=*/true));
  login();
  EXPECT_EQ(sent("response_type"), "code");
}

TEST_F(LoginFlowTest, RemembersTheCodeGrantForThisClientAndServer) {
  grants_token = false;
  run();
  grants.clear();
  run();
  EXPECT_EQ(grants, "code ");
  EXPECT_EQ(outcome, "ok");
  grants.clear();
  client_id = "another";
  run();
  EXPECT_EQ(grants, "token code ");
  grants.clear();
  prefix = "other";
  run();
  EXPECT_EQ(grants, "token code ");
  // None of this is secret.
  EXPECT_EQ(host.local.items.at("other_login_flow").find("T\""), std::string::npos);
}

TEST_F(LoginFlowTest, ForgetsWhatIsRefusedAndTriesTheOtherOnce) {
  grants_token = false;
  run();
  grants_token = true;
  grants_code = false;
  grants.clear();
  run();
  EXPECT_EQ(grants, "code token ");
  EXPECT_EQ(outcome, "ok");
  EXPECT_TRUE(host.local.items.empty());
}

TEST_F(LoginFlowTest, GivesTheFirstErrorWhereBothAreRefused) {
  grants_token = grants_code = false;
  token_error = "unsupported_response_type";
  run();
  EXPECT_EQ(grants, "token code ");
  EXPECT_EQ(outcome, "unsupported_response_type");
  EXPECT_EQ(client->session().data().error, "unsupported_response_type");
  EXPECT_EQ(client->session().data().error_description, "no token");
  EXPECT_NE(message.find("no token"), std::string::npos);
  EXPECT_TRUE(host.local.items.empty());
}

TEST_F(LoginFlowTest, GivesTheFirstErrorWhereTheCodeIsNotExchanged) {
  grants_token = false;
  token_status = 401;
  token_answer = R"({"error":"invalid_client"})";
  run();
  EXPECT_EQ(grants, "token code ");
  EXPECT_EQ(outcome, "unauthorized_client");
  EXPECT_EQ(client->session().data().error, "unauthorized_client");
}

TEST_F(LoginFlowTest, GoesBackToTheImplicitGrantWhereACodeIsNoLongerExchanged) {
  grants_token = false;
  run();
  grants_token = true;
  token_status = 401;
  token_answer = R"({"error":"invalid_client"})";
  grants.clear();
  run();
  EXPECT_EQ(grants, "code token ");
  EXPECT_EQ(outcome, "ok");
  EXPECT_TRUE(host.local.items.empty());
}

TEST_F(LoginFlowTest, AnotherErrorChangesNothing) {
  grants_token = false;
  token_error = "access_denied";
  run();
  EXPECT_EQ(grants, "token ");
  EXPECT_EQ(outcome, "access_denied");
}

TEST_F(LoginFlowTest, AUserWhoRefusesTheSecondLoginIsHeard) {
  grants_token = grants_code = false;
  code_error = "access_denied";
  run();
  EXPECT_EQ(grants, "token code ");
  EXPECT_EQ(outcome, "access_denied");
}

TEST_F(LoginFlowTest, AFlowThatIsSetIsNotLeft) {
  grants_token = grants_code = false;
  flow = LoginFlow::implicit;
  run();
  EXPECT_EQ(grants, "token ");
  EXPECT_EQ(outcome, "unauthorized_client");
  grants.clear();
  flow = LoginFlow::pkce;
  run();
  EXPECT_EQ(grants, "code ");
  EXPECT_EQ(outcome, "unauthorized_client");
}

TEST_F(LoginFlowTest, WithoutSessionStorageThereIsNoChange) {
  grants_token = false;
  host.session.allowed = false;
  load("https://app.example/");
  login({.state = "S"});
  load(answer());
  login({.state = "S"});
  EXPECT_EQ(outcome, "unauthorized_client");
  EXPECT_EQ(host.browser.left_for, "");
}

TEST_F(LoginFlowTest, TheExchangeNamesTheRedirectUriOfTheLogin) {
  flow = LoginFlow::pkce;
  load("https://app.example/route?own=1#/there");
  client->login_implicit_grant("id", host.browser.address, {}, {[](Result<AuthData>&&) {}});
  const std::string uri = sent("redirect_uri");
  load("https://app.example/route?own=1&code=C&state=" + sent("state") + "#/there");
  client->login_implicit_grant("id", host.browser.address, {}, {[](Result<AuthData>&&) {}});
  ASSERT_FALSE(host.transport.sent.empty());
  EXPECT_NE(host.transport.sent[0].request.body.text().find("redirect_uri=" + uri),
            std::string_view::npos);
  EXPECT_EQ(host.browser.address, "https://app.example/route?own=1#/there");
}

TEST_F(LoginFlowTest, TheAnswerMayBeInTheFragment) {
  flow = LoginFlow::pkce;
  for (const char* route : {"", "/there?"}) {
    load("https://app.example/");
    login({.state = "S"});
    load(std::string("https://app.example/?own=1#") + route + "code=C&state=S");
    login({.state = "S"});
    ASSERT_FALSE(host.transport.sent.empty()) << route;
    EXPECT_NE(host.transport.sent[0].request.body.text().find("code=C"), std::string_view::npos);
    EXPECT_EQ(host.browser.address,
              std::string("https://app.example/?own=1") + (*route ? "#/there" : ""));
  }
}

TEST_F(LoginFlowTest, AParameterCalledCodeIsThePagesOwn) {
  for (const LoginFlow each : {LoginFlow::automatic, LoginFlow::implicit, LoginFlow::pkce}) {
    flow = each;
    host.session.items.clear();
    load("https://app.example/?code=55");
    login({.state = "S"});
    EXPECT_EQ(host.browser.address, "https://app.example/?code=55");
    EXPECT_NE(host.browser.left_for, "");
    EXPECT_TRUE(host.transport.sent.empty());
  }
  // Beside it, the page's own `state` is no answer either, unless a login by the code grant waits.
  flow = LoginFlow::automatic;
  host.session.items.clear();
  load("https://app.example/?code=55&state=NY");
  login({.state = "S"});
  EXPECT_EQ(host.browser.address, "https://app.example/?code=55&state=NY");
}

TEST_F(LoginFlowTest, ATokenInTheAddressIsNoAnswerToALoginByTheCodeGrant) {
  flow = LoginFlow::pkce;
  load("https://app.example/");
  login({.state = "S"});
  load("https://app.example/#access_token=EVIL&state=S");
  login({.state = "S"});
  EXPECT_EQ(client->session().data().access_token, "");
  EXPECT_EQ(host.browser.address, "https://app.example/");
  EXPECT_EQ(sent("response_type"), "code");
}

TEST_F(LoginFlowTest, APageThatClearsSessionStorageLogsIn) {
  grants_token = false;
  for (const LoginFlow each : {LoginFlow::automatic, LoginFlow::pkce}) {
    flow = each;
    load("https://app.example/");
    login();
    for (loads = 1; !host.browser.left_for.empty() && loads < 9; ++loads) {
      const std::string address = answer();
      host.session.items.clear();
      load(address);
      login();
      serve();
    }
    EXPECT_LE(loads, 4);
    EXPECT_EQ(outcome, "ok");
  }
}

TEST_F(LoginFlowTest, WarnsOnceWhileLoginsGoByTheImplicitGrant) {
  run();
  EXPECT_EQ(host.log.warnings, std::vector<std::string>{"ImplicitGrantEnds"});
  host.log.warnings.clear();
  host.document.items.clear();
  flow = LoginFlow::pkce;
  run();
  EXPECT_TRUE(host.log.warnings.empty());
  flow = LoginFlow::automatic;
  load("https://app.example/");
  login();
  load(answer());
  client->config().set_warn_of_implicit_grant(false);
  login();
  EXPECT_TRUE(host.log.warnings.empty());
}

}  // namespace
}  // namespace platform_client

#include <gtest/gtest.h>

#include <algorithm>

#include "support/fakes.hpp"
#include "text/base64.hpp"

namespace platform_client {
namespace {

using testing::Host;

const char* const with_refresh =
    R"({"access_token":"token-1","token_type":"bearer","expires_in":60,"refresh_token":"refresh-1"})";

class TokenEndpoint : public ::testing::Test {
 protected:
  void request(TokenGrant grant) {
    host.client.request_token(std::move(grant), [this](Result<Response>&& result) {
      outcome = result ? status_of(result.value()) : result.error().code();
    });
  }
  void log_in() {
    request({"id", "the-secret", {{"grant_type", "authorization_code"}, {"code", "the-code"}}});
    host.transport.answer(200, with_refresh);
  }
  /// A call of the API; its outcome is appended to `calls`.
  std::shared_ptr<Cancellation> call() {
    Operation operation{"getThing", "GET", "/thing", {}, {}, {}, true};
    auto sent = host.client.call(operation, {}, [this](Result<Response>&& result) {
      calls.push_back(result ? status_of(result.value()) : result.error().code());
    });
    return sent.value();
  }
  const Request& sent(std::size_t at = 0) { return host.transport.sent.at(at).request; }
  std::string authorization(std::size_t at) {
    const auto* value = find_header(sent(at).headers, "Authorization");
    return value ? *value : "";
  }

  static std::string status_of(const Response& response) { return std::to_string(response.status); }

  std::string outcome = "pending";
  std::vector<std::string> calls;
  // Last, because calls that end with it still report to the others.
  Host host;
};

// [case 90]
TEST_F(TokenEndpoint, PostsAFormWithBasicCredentialsAndNothingOfTheApi) {
  host.client.config().set_default_headers({{"Genesys-App", "app"}});
  host.client.session().set_access_token("old-token");
  request({"i:d", "s e:c%+&é", {{"grant_type", "client_credentials"}, {"odd", "a b&c=é"}}});
  EXPECT_EQ(sent().method, "POST");
  EXPECT_EQ(sent().url, "https://login.mypurecloud.com/oauth/token");
  EXPECT_EQ(authorization(0), "Basic aSUzQWQ6cyUyMGUlM0FjJTI1JTJCJTI2JUMzJUE5");
  EXPECT_EQ(*find_header(sent().headers, "content-type"), "application/x-www-form-urlencoded");
  EXPECT_EQ(find_header(sent().headers, "Genesys-App"), nullptr);
  EXPECT_EQ(sent().body.text(), "grant_type=client_credentials&odd=a%20b%26c%3D%C3%A9");
  EXPECT_EQ(sent().timeout.count(), 16'000);
}

TEST_F(TokenEndpoint, APublicClientNamesItselfInTheForm) {
  request({"id", "", {{"grant_type", "authorization_code"}}});
  EXPECT_EQ(authorization(0), "");
  EXPECT_EQ(sent().body.text(), "grant_type=authorization_code&client_id=id");
  host.transport.answer(200, with_refresh);
  EXPECT_EQ(host.client.session().access_token(), "token-1");
  EXPECT_EQ(host.client.session().data().refresh_token, "refresh-1");
}

// [case 56]
TEST_F(TokenEndpoint, TheSessionHasTheTokenBeforeTheCallerHears) {
  host.client.config().set_persist(true);
  log_in();
  EXPECT_EQ(outcome, "200");
  const AuthData& data = host.client.session().data();
  EXPECT_EQ(data.access_token, "token-1");
  EXPECT_EQ(data.refresh_token, "refresh-1");
  EXPECT_EQ(data.token_expiry_time, host.clock.now + 60'000);
  EXPECT_EQ(host.local.items.at("purecloud_auth_data").find("refresh-1"), std::string::npos);
}

// [case 70]
TEST_F(TokenEndpoint, ARefusalIsDataWithoutTheSecretsThatWereSent) {
  request({"id", "the-secret", {{"grant_type", "authorization_code"}, {"code", "the-code"}}});
  std::string body;
  host.transport.answer(400,
                        R"({"error":"invalid_grant","error_description":"the-code the-secret"})");
  EXPECT_EQ(outcome, "400");
  EXPECT_EQ(host.client.session().access_token(), "");
  host.client.request_token(
      {"id", "the-secret", {{"grant_type", "authorization_code"}, {"code", "the-code"}}},
      [&](Result<Response>&& result) { body = result.value().body.text(); });
  host.transport.answer(400, R"({"error_description":"the-code the-secret"})");
  EXPECT_EQ(body, R"({"error_description":"[redacted] [redacted]"})");
}

// [case 91]
TEST_F(TokenEndpoint, AnAnswerWithoutAUsableTokenIsAnError) {
  for (const char* body : {"", "null", "[]", "<html>", "{}", R"({"access_token":""})",
                           R"({"access_token":7})", R"({"access_token":"T","token_type":"mac"})"}) {
    request({"id", "the-secret", {{"grant_type", "client_credentials"}}});
    host.transport.answer(200, body);
    EXPECT_EQ(outcome, "InvalidResponse") << body;
    EXPECT_EQ(host.client.session().access_token(), "") << body;
  }
}

TEST_F(TokenEndpoint, AnOddLifetimeIsNoLifetime) {
  for (const char* lifetime : {"0", "-1", "\"60\"", "null", "1e300"}) {
    request({"id", "the-secret", {{"grant_type", "client_credentials"}}});
    host.transport.answer(200,
                          std::string(R"({"access_token":"T","expires_in":)") + lifetime + "}");
    EXPECT_EQ(host.client.session().data().token_expiry_time, 0) << lifetime;
  }
}

// [case 93] [case 94]
TEST_F(TokenEndpoint, ManyUnauthorizedCallsShareOneRefresh) {
  log_in();
  call();
  call();
  host.transport.answer(401);
  host.transport.answer(401);
  ASSERT_EQ(host.transport.sent.size(), 1u);
  EXPECT_EQ(sent().body.text(), "grant_type=refresh_token&refresh_token=refresh-1");
  EXPECT_EQ(authorization(0), "Basic aWQ6dGhlLXNlY3JldA==");
  EXPECT_EQ(sent().timeout.count(), 10'000);
  host.transport.answer(200, R"({"access_token":"token-2"})");
  ASSERT_EQ(host.transport.sent.size(), 2u);
  EXPECT_EQ(authorization(0), "Bearer token-2");
  EXPECT_EQ(authorization(1), "Bearer token-2");
  host.transport.answer(200);
  // Each is sent a second time, not a third.
  host.transport.answer(401);
  EXPECT_TRUE(host.transport.sent.empty());
  EXPECT_EQ(calls, (std::vector<std::string>{"200", "401"}));
  EXPECT_EQ(host.client.session().data().refresh_token, "refresh-1");
}

TEST_F(TokenEndpoint, ALate401OfTheOldTokenOnlyRepeatsTheCall) {
  log_in();
  call();
  call();
  host.transport.answer(401);
  auto late = std::move(host.transport.sent.front());
  host.transport.sent.pop_front();
  host.transport.answer(200, R"({"access_token":"token-2","refresh_token":"refresh-2"})");
  host.transport.answer(200);
  late.done(Response{401, {}, {}});
  ASSERT_EQ(host.transport.sent.size(), 1u);
  EXPECT_EQ(authorization(0), "Bearer token-2");
  host.transport.answer(200);
  EXPECT_EQ(calls, (std::vector<std::string>{"200", "200"}));
}

// [case 95]
TEST_F(TokenEndpoint, ARefusedRefreshGivesEachItsOwn401AndLogsOut) {
  for (const int status : {400, 401, 403}) {
    calls.clear();
    log_in();
    call();
    call();
    host.transport.answer(401);
    host.transport.answer(401);
    host.transport.answer(status, R"({"error":"invalid_grant"})");
    EXPECT_EQ(calls, (std::vector<std::string>{"401", "401"}));
    EXPECT_TRUE(host.transport.sent.empty());
    EXPECT_EQ(host.client.session().access_token(), "");
    call();
    host.transport.answer(401);
    EXPECT_TRUE(host.transport.sent.empty());
  }
}

TEST_F(TokenEndpoint, ARefreshThatCannotBeDoneNowKeepsTheLogin) {
  log_in();
  call();
  host.transport.answer(401);
  host.transport.answer(503);
  call();
  host.transport.answer(401);
  host.transport.answer(Error{"ETIMEDOUT", ""});
  EXPECT_EQ(calls, (std::vector<std::string>{"ENETWORK", "ETIMEDOUT"}));
  EXPECT_EQ(host.client.session().data().refresh_token, "refresh-1");
}

// [case 71]
TEST_F(TokenEndpoint, ExchangesReachTheLogWithoutSecrets) {
  host.client.config().set_log_exchanges(true);
  request({"id", "the-secret", {{"grant_type", "authorization_code"}, {"code", "the-code"}}});
  host.transport.answer(400, R"({"error_description":"the-code the-secret","access_token":"x"})");
  log_in();
  call();
  host.transport.answer(Error{"ENETWORK", "no answer"});
  ASSERT_EQ(host.log.exchanges.size(), 3u);
  const ExchangeRecord& refused = host.log.exchanges[0];
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(*find_header(refused.request_headers, "Authorization"), "[redacted]");
  EXPECT_EQ(refused.request_body, "[43 bytes]");
  EXPECT_EQ(refused.response_body,
            R"({"error_description":"[redacted] [redacted]","access_token":"[redacted]"})");
  EXPECT_EQ(host.log.exchanges[1].response_body, "");
  EXPECT_EQ(host.log.exchanges[2].status, 0);
  EXPECT_EQ(host.log.exchanges[2].response_body, "ENETWORK: no answer");
  EXPECT_TRUE(host.log.entries.empty());
}

// [case 78]
TEST_F(TokenEndpoint, ALogoutDuringTheRefreshWins) {
  log_in();
  call();
  host.transport.answer(401);
  host.client.session().clear();
  host.transport.answer(200, with_refresh);
  EXPECT_EQ(calls, std::vector<std::string>{"EABORTED"});
  EXPECT_EQ(host.client.session().access_token(), "");
}

TEST_F(TokenEndpoint, WhoGivesUpWhileWaitingIsNotSentAgain) {
  log_in();
  const auto cancellation = call();
  call();
  host.transport.answer(401);
  host.transport.answer(401);
  cancellation->cancel();
  EXPECT_EQ(calls, std::vector<std::string>{"EABORTED"});
  host.transport.answer(200, with_refresh);
  EXPECT_EQ(host.transport.sent.size(), 1u);
}

TEST_F(TokenEndpoint, NothingIsRefreshedWithoutTheMeansOrTheWish) {
  call();
  host.transport.answer(401);
  log_in();
  host.client.config().set_refresh_access_token(false);
  call();
  host.transport.answer(401);
  host.client.config().set_refresh_access_token(true);
  host.client.session().set_access_token("of somebody else");
  call();
  host.transport.answer(401);
  EXPECT_EQ(calls, (std::vector<std::string>{"401", "401", "401"}));
  EXPECT_TRUE(host.transport.sent.empty());
}

TEST(Base64, VectorsOfRfc4648) {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},        {"f", "Zg=="},        {"fo", "Zm8="},
      {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
  for (const auto& [plain, encoded] : cases) EXPECT_EQ(text::base64(plain), encoded);
  EXPECT_EQ(text::base64url("\xfb\xff\xfe"), "-__-");
  EXPECT_EQ(text::base64url("f"), "Zg");
}

}  // namespace
}  // namespace platform_client

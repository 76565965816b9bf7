#include <gtest/gtest.h>

#include "operations/operation_table.hpp"
#include "operations/request_binder.hpp"
#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;
using Kind = Argument::Kind;

Operation get(std::string path, std::vector<Parameter> parameters = {}) {
  return {"getIt",
          "GET",
          std::move(path),
          std::move(parameters),
          {"application/json"},
          {"application/json"},
          true};
}
Call with(std::vector<Argument> arguments) {
  Call call;
  call.arguments = std::move(arguments);
  return call;
}
std::string url(const Operation& op, std::vector<Argument> args) {
  auto request = bind_request(op, with(std::move(args)), Config());
  return request ? request.value().url.substr(27) : request.error().message();
}

TEST(Request, EncodesPathAndQuery) {
  const Operation op =
      get("/a/{id}", {{"id", "id", ParameterLocation::path, {}, true, false},
                      {"q", "q", ParameterLocation::query, CollectionFormat::multi, false, false},
                      {"c", "c", ParameterLocation::query, CollectionFormat::csv, false, false}});
  EXPECT_EQ(url(op, {{Kind::single, {"x/y ?é"}}}), "/a/x%2Fy%20%3F%C3%A9");
  EXPECT_EQ(url(op, {{Kind::single, {"1"}}, {Kind::list, {"a,b", "c"}}, {Kind::list, {"d", "e"}}}),
            "/a/1?q=a%2Cb&q=c&c=d%2Ce");
  EXPECT_EQ(url(op, {{Kind::single, {"1"}}, {Kind::list, {}}, {Kind::null, {}}}), "/a/1?c=");
  EXPECT_EQ(url(op, {}), "Missing the required parameter \"id\" when calling getIt");
  EXPECT_EQ(url(op, {{Kind::single, {""}}}),
            "Missing the required parameter \"id\" when calling getIt");
  for (const char* dots : {".", ".."})  // [case 106]
    EXPECT_NE(url(op, {{Kind::single, {dots}}}).find("would change the path"), std::string::npos);
}

TEST(Request, TakesAQueryOfThePathAsItIs) {
  const auto path_of = [](std::string path, std::vector<Argument> args = {}) {
    return url(get(std::move(path), {{"id", "id", ParameterLocation::path, {}, false, true},
                                     {"b", "b", ParameterLocation::query, {}, false, false}}),
               std::move(args));
  };
  const std::vector<Argument> braces = {{Kind::single, {"{b}"}}, {Kind::single, {"2"}}};
  EXPECT_EQ(path_of("/x?filter={a:1}"), "/x?filter=%7Ba:1%7D");
  EXPECT_EQ(path_of("/x?filter={id}"), "/x?filter=%7Bid%7D");
  EXPECT_EQ(path_of("/x?filter={id}", braces), "/x?filter=%7Bb%7D&b=2");
  EXPECT_EQ(path_of("/x?filter={id}&a=..", {{Kind::single, {".."}}}), "/x?filter=..&a=..");
  EXPECT_EQ(path_of("/x/{id}/{b?}{", braces), "/x/%7Bb%7D/%7Bb?%7D%7B&b=2");
  EXPECT_EQ(path_of("/x/{a:1}/}{"), "/x/%7Ba:1%7D/%7D%7B");
  EXPECT_EQ(path_of("/x/{}"), "/x/%7B%7D");
  EXPECT_EQ(path_of("/x/{none}"), "The path parameter \"none\" has no value.");
  EXPECT_EQ(path_of("/x?a=1?b={c}&d", braces), "/x?a=1?b=%7Bc%7D&d&b=2");
  EXPECT_EQ(path_of("/x?", braces), "/x?b=2");
  EXPECT_EQ(path_of("/x?u=https://other/{a}"), "/x?u=https://other/%7Ba%7D");
  EXPECT_EQ(path_of("/x#top"), "/x");
  EXPECT_EQ(path_of("/x?a=1#{id}", braces), "/x?a=1&b=2");
}

TEST(Session, SendsATokenWithoutWhatIsAroundIt) {
  const std::pair<const char*, const char*> tokens[] = {
      {"abc\n", "abc"},          {" \tabc\r\n", "abc"}, {"Bearer abc", "abc"},
      {"bearer \t abc ", "abc"}, {"Bearer", "Bearer"},  {"Bearerabc", "Bearerabc"},
      {"a\nb", "a\nb"},          {" \r\n", ""},         {"", ""}};
  for (const auto& [given, sent] : tokens) {
    Host host;
    Config config;
    Session session(config, host.local, host.clock);
    session.set_access_token(given);
    EXPECT_EQ(session.bearer_token(), sent);
    EXPECT_EQ(session.access_token(), given);
  }
}

TEST(Request, StaysOnTheConfiguredServer) {  // [case 74] [case 42]
  for (const char* path : {"https://evil/x", "//evil", "/\\evil", "\\\\evil", "javascript:x"}) {
    EXPECT_FALSE(bind_request(get(path), {}, Config())) << path;
  }
  for (const char* host : {"evil.com/x", "x@evil", "host:1/path", "a\r\nb", "a b", ":80"}) {
    Config config;
    config.set_environment(host);
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << host;
  }
}

TEST(Config, TakesEnvironmentsAndGatewaysAsPagesWriteThem) {
  Config config;
  for (const char* text : {"mypurecloud.ie", "https://api.mypurecloud.ie/",
                           "http://mypurecloud.ie//", "api.mypurecloud.ie"}) {
    config.set_environment(text);
    EXPECT_EQ(config.base_path(), "https://api.mypurecloud.ie") << text;
  }
  config.set_gateway(Gateway{"127.0.0.1", "http", 80, "login/", "/api//"});
  EXPECT_EQ(config.login_url().value(), "http://127.0.0.1:80/login");
  EXPECT_EQ(config.api_url().value(), "http://127.0.0.1:80/api");
}

TEST(Config, GoesToAddressesOfItsOwn) {
  Config config;
  config.set_url(Server::api, "http://127.0.0.1:80/mock/");
  EXPECT_EQ(config.base_path(), "https://api.mypurecloud.com");
  EXPECT_EQ(config.api_url().value(), "http://127.0.0.1:80/mock");
  EXPECT_EQ(config.login_url().value(), "https://login.mypurecloud.com");
  EXPECT_EQ(config.token_url().value(), "https://login.mypurecloud.com");
  config.set_url(Server::login, "https://[::1]:8443");
  EXPECT_EQ(config.token_url().value(), "https://[::1]:8443");
  config.set_url(Server::tokens, "https://login.mypurecloud.ie");
  EXPECT_EQ(config.token_url().value(), "https://login.mypurecloud.ie");
  config.set_gateway(std::nullopt);
  EXPECT_EQ(config.api_url().value(), "https://api.mypurecloud.com");
  for (const char* url :
       {"evil.com", "ftp://evil", "https:/evil", "https://", "https://a@evil", "https://evil?x",
        "https://evil/#x", "https://a\r\nb", "//evil", "https://[]", "https://[::1",
        "https://a:", "https://[::1]evil", "https://a:65536", "https://[x@y]", "https://[]:1"}) {
    config.set_url(Server::api, url);  // [case 42]
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << url;
  }
  for (const char* host : {"api.evil", "127.0.0.1.evil", "localhost.evil:80", "[::2]"}) {
    const std::string url = std::string("http://") + host;
    config.set_plain_http(false);
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().error().code(), "ECONFIG") << url;
    config.set_gateway(Gateway{"gateway.example", "http", -1, "", ""});
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().value(), url);
  }
  config.set_gateway(std::nullopt);
  for (const char* url : {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:1/mock"}) {
    config.set_url(Server::api, url);
    EXPECT_EQ(config.api_url().value(), url);
  }
}

TEST(Pipeline, HasItsPoliciesInOrder) {
  Host host;
  EXPECT_EQ(host.client.policy_names(), (std::vector<std::string_view>{"refresh", "headers", "auth",
                                                                       "timeout", "queue", "log"}));
}

TEST(Pipeline, SaysWhichTimeLimitIsOver) {
  Host host;
  std::string message;
  (void)host.client.call(get("/x"), {}, [&](Result<Response> r) { message = r.error().message(); });
  host.transport.answer(Error{"ETIMEDOUT", ""});
  EXPECT_EQ(message, "No complete response within 16000 ms. The time limit is ApiClient.timeout.");
}

TEST(Pipeline, RefusesHeadersThatBreakTheMessage) {  // [case 105]
  for (const char* value : {"a\r\nb", "a\nb", "\x01", "\xE2\x82\xAC"}) {
    Host host;
    Call call;
    call.custom_headers = {{"X-A", value}};
    std::string code;
    (void)host.client.call(get("/x"), std::move(call),
                           [&](Result<Response> r) { code = r.error().code(); });
    EXPECT_EQ(code, "EARGUMENT");
  }
}

TEST(Completion, SettlesWhenDroppedAndNeverWhenAbandoned) {
  int settled = 0;
  {
    Completion<int> dropped([&](Result<int>) { ++settled; });
  }
  EXPECT_EQ(settled, 1);
  Completion<int>([&](Result<int>) { ++settled; }).abandon();
  EXPECT_EQ(settled, 1);
}

TEST(Bytes, HeldOnesAreReadWhenLookedAtAndOnce) {
  struct Counting final : HeldBytes {
    explicit Counting(int& reads) : reads(reads) {}
    Bytes read() const override {
      ++reads;
      return Bytes("text");
    }
    int& reads;
  };
  int reads = 0;
  Bytes held = Bytes::held(std::make_unique<Counting>(reads));
  const Bytes moved = std::move(held);
  EXPECT_NE(moved.held(), nullptr);
  EXPECT_EQ(reads, 0);
  EXPECT_EQ(moved.size(), 4u);
  EXPECT_EQ(moved.text(), "text");
  EXPECT_EQ(reads, 1);
  EXPECT_EQ(Bytes("text").held(), nullptr);
}

TEST(DebugLog, HasItsFormatAndNoSecret) {  // [case 71]
  Host host;
  host.client.config().set_debug_log(true);
  host.client.session().set_access_token("SECRET");
  Call call;
  call.body = {true, Bytes(R"({"password":"p","a":1})"), ""};
  Operation op = get("/x");
  op.method = "POST";
  (void)host.client.call(op, std::move(call), [](Result<Response>) {});
  host.transport.answer(200, R"({"echo":"SECRET","access_token":"q"})");
  ASSERT_EQ(host.log.entries.size(), 2u);
  EXPECT_EQ(
      host.log.entries[0],
      "[REQUEST] POST https://api.mypurecloud.com/x\nBody: {\"password\":\"[redacted]\",\"a\":1}");
  EXPECT_EQ(host.log.entries[1],
            "[RESPONSE] 200: POST https://api.mypurecloud.com/x\nBody: {\n  \"echo\": "
            "\"[redacted]\",\n  \"access_token\": \"[redacted]\"\n}");
  host.client.config().set_debug_log(true, 1);
  (void)host.client.call(get("/x"), {}, [](Result<Response>) {});
  host.transport.answer(200, std::string(100'000, '['));
  EXPECT_EQ(host.log.entries[3],
            "[RESPONSE] 200: GET https://api.mypurecloud.com/x\n...response truncated...");
}

TEST(OperationTable, KnowsTheUsersApi) {
  OperationTable& table = built_in_operations();
  for (std::size_t cls = 0; cls < table.class_count(); ++cls) {
    for (const Operation& op : table.operations(cls)) {
      EXPECT_TRUE(op.path.starts_with("/api/v2/")) << op.name;
      if (op.name != "getUsersMe") continue;
      EXPECT_EQ(table.class_name(cls), "UsersApi");
      EXPECT_EQ(op.path, "/api/v2/users/me");
      EXPECT_EQ(op.parameters.front().collection, CollectionFormat::multi);
      return;
    }
  }
  FAIL() << "no getUsersMe";
}

}  // namespace
}  // namespace platform_client

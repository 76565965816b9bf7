#include "support/fakes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "ports/contract.hpp"

namespace platform_client::contract {
namespace {

using testing::FakeTransport;

Result<Response> reply_to(const Request& request, const std::string& server) {
  if (request.url.rfind(server, 0) != 0) return Error{"ENETWORK", "nobody there"};
  const std::string path = request.url.substr(server.size());
  const std::string rest = path.substr(path.rfind('/') + 1);
  Response response{200, {}, Bytes()};
  if (path.starts_with("/status/")) {
    response.status = std::stoi(rest);
    response.body = Bytes("body of " + rest);
  } else if (path.starts_with("/number/")) {
    response.body = Bytes(rest);
  } else if (path == "/empty") {
    response.status = 204;
  } else if (path == "/echo") {
    response.body = Bytes(request.method + "\n" + *find_header(request.headers, "x-one") + "\n" +
                          std::string(request.body.text()));
  } else if (path == "/headers") {
    response.headers = testing::headers({{"x-mixed", "Value"}, {"x-list", "1, 2"}});
  } else if (path == "/text") {
    response.body = Bytes(std::string_view("a\0b\r\n\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80", 14));
  } else if (path == "/large") {
    response.body = Bytes(std::string(8 << 20, 'x'));
  } else {
    return Error{"ETIMEDOUT", "nothing within the limit"};
  }
  return response;
}

/// Answers like the server of the browser's run, until nothing is left to answer.
void serve(FakeTransport& transport, const std::string& server) {
  for (;;) {
    const auto next =
        std::find_if(transport.sent.begin(), transport.sent.end(), [](const auto& sent) {
          return !sent.request.url.ends_with("/never") || sent.request.timeout.count() > 0;
        });
    if (next == transport.sent.end()) return;
    auto sent = transport.take(next);
    sent.done(reply_to(sent.request, server));
  }
}

class Contract : public ::testing::TestWithParam<Case> {};

TEST_P(Contract, HoldsForTheFakes) {
  testing::Host host;
  host.contexts.current = 1;
  host.browser.address = "https://app.example/page?tab=2#section";
  if (GetParam().denied) {
    host.local.allowed = host.session.allowed = false;
    host.random.works = false;
  }
  World world{host.transport,
              host.local,
              host.session,
              host.document,
              host.browser,
              host.clock,
              host.timer,
              host.random,
              host.log,
              host.contexts,
              "http://server",
              "http://nobody",
              [&host] {
                auto all = host.log.entries;
                all.insert(all.end(), host.log.warnings.begin(), host.log.warnings.end());
                return all;
              },
              [] { return 1; }};
  const auto run = std::make_shared<contract::Run>();
  bool over = false;
  run->on_finish = [&over] { over = true; };
  GetParam().start(world, run);
  serve(host.transport, world.server);
  host.timer.pass(std::chrono::seconds(1));
  EXPECT_TRUE(over) << "the case never ends";
  for (const auto& failure : run->failures) ADD_FAILURE() << failure;
}

INSTANTIATE_TEST_SUITE_P(Fakes, Contract, ::testing::ValuesIn(all_cases()), [](const auto& info) {
  std::string name = info.param.name;
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
});

}  // namespace
}  // namespace platform_client::contract

#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

const Operation anything{.name = "get", .method = "GET", .path = "/api/v2/x"};

/// Ports that outlive the client, as a host's do.
struct Longer : testing::FakeHost {
  std::unique_ptr<Client> client = std::make_unique<Client>(ports());
};

/// A transport that ignores cancellations.
struct StubbornTransport final : Transport {
  std::vector<Completion<Response>> held;
  void send(Request&&, Completion<Response>&& done) override { held.push_back(std::move(done)); }
};

TEST(ClientLifetime, EndsWhatIsUnderWay) {
  Longer host;
  std::vector<std::string> outcomes;
  for (int i = 0; i < 3; ++i) {
    host.client->call(anything, {}, [&outcomes](Result<Response>&& result) {
      outcomes.push_back(result ? "ok" : result.error().code());
    });
  }
  ASSERT_EQ(host.transport.sent.size(), 3u);
  host.client.reset();
  EXPECT_EQ(outcomes, std::vector<std::string>(3, "EABORTED"));
  EXPECT_TRUE(host.transport.sent.empty()) << "the transport was not told";
}

TEST(ClientLifetime, WhatComesAfterwardsGoesNowhere) {
  Longer host;
  StubbornTransport stubborn;
  int settled = 0;
  host.client = std::make_unique<Client>(host.ports(stubborn));
  host.client->session().set_access_token("T");
  host.client->call(anything, {}, [&settled](Result<Response>) { ++settled; });
  host.client->login_implicit_grant("id", "https://app.example/", {},
                                    [&settled](Result<AuthData>) { ++settled; });
  ASSERT_EQ(stubborn.held.size(), 2u);
  host.client.reset();
  EXPECT_EQ(settled, 2);
  for (auto& done : stubborn.held) done(Response{200, {}, Bytes("{}")});
  EXPECT_EQ(settled, 2);
}

TEST(ClientLifetime, NothingBeginsWhileItEnds) {
  Longer host;
  std::string second;
  host.client->call(anything, {}, [&](Result<Response>) {
    host.client->call(anything, {}, [&second](Result<Response>&& result) {
      second = result ? "ok" : result.error().code();
    });
  });
  host.client->call(anything, {}, [](Result<Response>) {});
  Client* ending = host.client.get();
  ending->~Client();
  EXPECT_EQ(second, "EABORTED");
  EXPECT_TRUE(host.transport.sent.empty());
  ::operator delete(static_cast<void*>(host.client.release()));
}

TEST(ClientLifetime, EndsThoseThatWaitForARefresh) {
  Longer host;
  host.client->request_token({"id", "secret", {{"grant_type", "authorization_code"}}},
                             [](Result<Response>) {});
  host.transport.answer(200, R"({"access_token":"T","refresh_token":"R"})");
  std::vector<std::string> outcomes;
  for (int i = 0; i < 2; ++i) {
    host.client->call(anything, {}, [&outcomes](Result<Response>&& result) {
      outcomes.push_back(result ? "ok" : result.error().code());
    });
  }
  host.transport.answer(401);
  host.transport.answer(401);
  ASSERT_EQ(host.transport.sent.size(), 1u) << "no refresh is under way";
  host.client.reset();
  EXPECT_EQ(outcomes, std::vector<std::string>(2, "EABORTED"));
}

}  // namespace
}  // namespace platform_client

// 100 requests at once, the others in order.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

constexpr std::size_t at_once = 100;

struct Calls {
  /// By number of the call: empty while it waits, then "200" or the error's code.
  std::vector<std::string> outcomes;
  std::vector<std::shared_ptr<Cancellation>> cancellations;
  Host host;

  void make(std::size_t count, std::uint32_t timeout_ms = 0) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t number = outcomes.size();
      const std::string path = "/api/v2/" + std::to_string(number);
      Call call;
      call.timeout = std::chrono::milliseconds(timeout_ms);
      outcomes.emplace_back();
      auto sent = host.client.call({.name = "get", .method = "GET", .path = path}, std::move(call),
                                   [this, number](Result<Response>&& result) {
                                     outcomes[number] = result
                                                            ? std::to_string(result.value().status)
                                                            : result.error().code();
                                   });
      cancellations.push_back(sent.value());
    }
  }

  std::vector<std::string> sent_paths() const {
    std::vector<std::string> paths;
    for (const auto& sent : host.transport.sent)
      paths.push_back(sent.request.url.substr(sent.request.url.rfind('/') + 1));
    return paths;
  }
  std::size_t settled(std::string_view outcome) const {
    return static_cast<std::size_t>(std::count(outcomes.begin(), outcomes.end(), outcome));
  }
};

TEST(Queue, SendsTheOthersInOrderAsAnswersCome) {
  Calls calls;
  calls.make(at_once + 3);
  EXPECT_EQ(calls.host.transport.sent.size(), at_once);
  calls.host.transport.answer(200);
  calls.host.transport.answer(Error{"ENETWORK", ""});
  EXPECT_EQ(calls.host.transport.sent.size(), at_once);
  EXPECT_EQ(calls.sent_paths().back(), "101");
  while (!calls.host.transport.sent.empty()) calls.host.transport.answer(200);
  EXPECT_EQ(calls.settled("200"), at_once + 2);
  EXPECT_EQ(calls.outcomes[1], "ENETWORK");
}

TEST(Queue, SendsWhatAnAnswerLeadsToAfterThoseThatWait) {
  Calls calls;
  calls.make(at_once);
  (void)calls.host.client.call({.name = "get", .method = "GET", .path = "/first"}, {},
                               [&](Result<Response>) { calls.make(1); });
  calls.make(1);
  for (std::size_t i = 0; i <= at_once; ++i) calls.host.transport.answer(200);
  EXPECT_EQ(calls.sent_paths(), (std::vector<std::string>{"100", "101"}));
}

TEST(Queue, GivesUpOneThatWaitsAtOnceAndNeverSendsIt) {
  Calls calls;
  calls.make(at_once + 3);
  calls.cancellations[at_once + 1]->cancel();
  EXPECT_EQ(calls.outcomes[at_once + 1], "EABORTED");
  calls.host.transport.answer(200);
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.sent_paths().back(), "102");
  // It is under way now, and is given up like any other.
  calls.cancellations[at_once + 2]->cancel();
  EXPECT_EQ(calls.outcomes[at_once + 2], "EABORTED");
  calls.make(1);
  EXPECT_EQ(calls.host.transport.sent.size(), at_once) << "a place was lost";
}

TEST(Queue, CountsTheWaitTowardsTheTimeLimit) {
  Calls calls;
  calls.make(at_once, 60'000);
  calls.make(1, 5'000);
  calls.make(1, 4'000);
  calls.make(1, 4'001);
  calls.host.clock.now += 4'000;
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.host.transport.sent.back().request.timeout.count(), 1'000);
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.outcomes[at_once + 1], "ETIMEDOUT");
  EXPECT_EQ(calls.sent_paths().back(), "102");
  EXPECT_EQ(calls.host.transport.sent.back().request.timeout.count(), 1);
  // A call that is over ignores it.
  calls.cancellations[at_once + 1]->cancel();
}

TEST(Queue, EndsAWaitInTimeThoughNothingElseEnds) {
  Calls calls;
  calls.make(at_once, 60'000);
  calls.make(1, 5'000);
  calls.make(1, 4'000);
  calls.host.timer.pass(std::chrono::milliseconds(4'000));
  EXPECT_EQ(calls.outcomes[at_once], "");
  EXPECT_EQ(calls.outcomes[at_once + 1], "ETIMEDOUT");
  calls.host.timer.pass(std::chrono::milliseconds(1'000));
  EXPECT_EQ(calls.outcomes[at_once], "ETIMEDOUT");
  EXPECT_TRUE(calls.host.timer.waiting.empty());
  // Their places are free, and nothing is sent for them.
  calls.make(1);
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.sent_paths().back(), "102");
}

TEST(Queue, LeavesNoTimerBehind) {
  Calls calls;
  calls.make(at_once + 3, 5'000);
  calls.cancellations[at_once]->cancel();
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.host.timer.waiting.size(), 1u);
  calls.host.client.close();
  EXPECT_TRUE(calls.host.timer.waiting.empty());
}

TEST(Queue, SaysWhichLimitRanOut) {
  Calls calls;
  calls.make(at_once);
  std::string message;
  (void)calls.host.client.call({.name = "get", .method = "GET", .path = "/x"}, {},
                               [&](Result<Response> r) { message = r.error().message(); });
  calls.host.clock.now += 16'000;
  calls.host.transport.answer(200);
  EXPECT_EQ(message,
            "No complete response within 16000 ms, the timeout of the call or of its client.");
}

TEST(Queue, WaitsNoLongerBecauseTheClockIsSetBack) {
  Calls calls;
  calls.make(at_once + 1, 5'000);
  calls.host.clock.now -= 3'600'000;
  calls.host.transport.answer(200);
  EXPECT_EQ(calls.host.transport.sent.back().request.timeout.count(), 5'000);
}

TEST(Queue, EndsWithItsClientHoweverManyWait) {
  constexpr std::size_t many = 100'000;
  Calls calls;
  calls.make(many);
  calls.host.client.close();
  EXPECT_EQ(calls.settled("EABORTED"), many);
  EXPECT_TRUE(calls.host.transport.sent.empty());
}

TEST(Queue, LetsTokenRequestsPass) {
  Calls calls;
  calls.make(at_once);
  calls.host.client.request_token({"id", "secret", {{"grant_type", "client_credentials"}}},
                                  [](Result<Response>) {});
  EXPECT_EQ(calls.host.transport.sent.size(), at_once + 1);
}

TEST(Queue, RefreshesOnceForAllThatWentWithTheOldToken) {
  Calls calls;
  calls.host.client.request_token({"id", "secret", {{"grant_type", "authorization_code"}}},
                                  [](Result<Response>) {});
  calls.host.transport.answer(200, R"({"access_token":"T1","refresh_token":"R"})");
  calls.make(at_once + 50);
  std::size_t refreshes = 0;
  while (!calls.host.transport.sent.empty()) {
    const Request& request = calls.host.transport.sent.front().request;
    if (request.method == "POST") {
      ++refreshes;
      calls.host.transport.answer(200, R"({"access_token":"T2","refresh_token":"R"})");
    } else {
      const bool fresh = *find_header(request.headers, "Authorization") == "Bearer T2";
      calls.host.transport.answer(fresh ? 200 : 401);
    }
  }
  EXPECT_EQ(refreshes, 1u);
  EXPECT_EQ(calls.settled("200"), at_once + 50);
}

}  // namespace
}  // namespace platform_client

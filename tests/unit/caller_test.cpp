// A request that had to wait goes on in the context of its caller.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

class CallerTest : public ::testing::Test {
 protected:
  CallerTest() { host.transport.contexts = &host.contexts; }

  void call(int context, Body body = {}) {
    host.contexts.current = context;
    Operation operation{"postThing", "POST", "/thing", {}, {}, {}, true};
    Call call;
    call.body = std::move(body);
    (void)host.client.call(operation, std::move(call), [this, context](Result<Response>&& result) {
      const std::string what =
          result ? std::to_string(result.value().status) : result.error().code();
      outcomes.push_back(std::to_string(context) + ": " + what);
    });
    host.contexts.current = 0;
  }
  /// Answers as a transport does that keeps contexts.
  void answer(int status, std::string body = "{}") {
    host.contexts.current = host.transport.sent.front().context;
    host.transport.answer(status, std::move(body));
    host.contexts.current = 0;
  }
  void log_in() {
    host.client.request_token({"id", "secret", {{"grant_type", "authorization_code"}}},
                              [](Result<Response>&&) {});
    answer(200, R"({"access_token":"t1","token_type":"bearer","refresh_token":"r1"})");
  }
  std::vector<int> sent_in() const {
    std::vector<int> contexts;
    for (const auto& sent : host.transport.sent) contexts.push_back(sent.context);
    return contexts;
  }

  std::vector<std::string> outcomes;
  Host host;
};

/// A body that can be sent once.
Body stream() {
  struct Stream final : HeldBytes {
    Bytes read() const override { return {}; }
    std::size_t size() const override { return 0; }
    bool once() const override { return true; }
  };
  Body body;
  body.given = true;
  body.bytes = Bytes::held(std::make_unique<Stream>());
  return body;
}

TEST_F(CallerTest, FromTheQueueEachIsSentInItsOwn) {
  std::vector<int> all;
  for (int i = 1; i <= 250; ++i) {
    call(i % 7 == 0 ? 0 : i);
    all.push_back(i % 7 == 0 ? 0 : i);
  }
  std::vector<int> sent;
  while (!host.transport.sent.empty()) {
    sent.push_back(host.transport.sent.front().context);
    answer(200);
  }
  // Without a context to keep, the present one stays.
  for (std::size_t i = 6; i < all.size(); i += 7) all[i] = sent[i];
  EXPECT_EQ(sent, all);
}

TEST_F(CallerTest, OneThatWaitedTooLongEndsInItsOwn) {
  host.client.config().set_timeout(std::chrono::milliseconds(10));
  int ended_in = 0;
  for (int i = 1; i <= 100; ++i) call(i);
  host.contexts.current = 500;
  (void)host.client.call({.name = "get", .method = "GET", .path = "/x"}, {},
                         [&](Result<Response>&&) { ended_in = host.contexts.current; });
  host.clock.now += 11;
  answer(200);
  EXPECT_EQ(ended_in, 500);
}

TEST_F(CallerTest, AfterARefreshEachIsSentInItsOwn) {
  log_in();
  for (int i = 1; i <= 30; ++i) call(i);
  for (int i = 1; i <= 30; ++i) answer(401);
  // The first one refreshes the token.
  ASSERT_EQ(sent_in(), std::vector<int>{1});
  answer(200, R"({"access_token":"t2","token_type":"bearer"})");
  std::vector<int> expected;
  for (int i = 1; i <= 30; ++i) expected.push_back(i);
  EXPECT_EQ(sent_in(), expected);
}

TEST_F(CallerTest, ABodyThatCanBeReadOnceIsSentOnceAndTheTokenIsRefreshed) {
  log_in();
  call(1, stream());
  call(2);
  answer(401);
  answer(401);
  answer(200, R"({"access_token":"t2","token_type":"bearer"})");
  EXPECT_EQ(outcomes, std::vector<std::string>{"1: 401"});
  ASSERT_EQ(sent_in(), std::vector<int>{2});
  answer(200);
  EXPECT_EQ(*find_header((call(3, stream()), host.transport.sent.front().request.headers),
                         "Authorization"),
            "Bearer t2");
}

TEST_F(CallerTest, ALate401OfTheOldTokenDoesNotSendSuchABodyAgain) {
  log_in();
  call(1);
  call(2, stream());
  answer(401);
  const auto again = std::prev(host.transport.sent.end());
  host.transport.take(again).done(
      Response{200, nullptr, Bytes(R"({"access_token":"t2","token_type":"bearer"})")});
  answer(401);
  EXPECT_EQ(outcomes, std::vector<std::string>{"2: 401"});
  EXPECT_EQ(host.transport.sent.size(), 1u);
}

}  // namespace
}  // namespace platform_client

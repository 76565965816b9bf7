// What an observer is told of the requests of a client.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::headers;
using testing::Host;
using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

class RequestEvents : public ::testing::Test, public RequestObserver {
 protected:
  RequestEvents() {
    host.client.observe_requests(this);
    host.client.session().set_access_token("secret-token");
  }

  static std::string size_of(const std::optional<std::size_t>& size) {
    return size ? std::to_string(*size) : "-";
  }
  static std::string text_of(const RequestEvent& event) {
    return event.operation + " " + event.method + " #" + std::to_string(event.attempt) + " " +
           size_of(event.request_size);
  }
  void request_sent(const RequestEvent& event) override {
    EXPECT_EQ(event.time, host.clock.now);
    told.push_back(text_of(event));
  }
  void response_received(const ResponseEvent& event) override {
    told.push_back(text_of(event.request) + " -> " + std::to_string(event.status) + " " +
                   std::string(event.error_code) + " " + event.correlation_id + " " +
                   std::to_string(event.duration.count()) + " ms " + size_of(event.response_size));
  }

  void call(const char* method = "GET", const char* body = nullptr) {
    Call call;
    if (body != nullptr) {
      call.body.given = true;
      call.body.bytes = Bytes(body);
    }
    (void)host.client.call({.name = "doIt", .method = method, .path = "/x", .authorized = true},
                           std::move(call), [](Result<Response>&&) {});
  }

  Texts told;
  Host host;
};

TEST_F(RequestEvents, ARequestAndItsResponse) {
  call("POST", "{\"a\":1}");
  host.clock.now += 25;
  host.transport.answer(Response{201, headers({{"inin-correlation-id", "c-1"}}), Bytes("answer")});
  EXPECT_EQ(told, (Texts{"doIt POST #1 7", "doIt POST #1 7 -> 201  c-1 25 ms 6"}));
}

TEST_F(RequestEvents, AFailureHasItsCode) {
  call();
  host.transport.answer(Error{"ENETWORK", "no secret-token here"});
  EXPECT_EQ(told, (Texts{"doIt GET #1 0", "doIt GET #1 0 -> 0 ENETWORK  0 ms -"}));
}

TEST_F(RequestEvents, EachTryCounts) {
  host.random.works = false;
  host.client.config().set_retry(RetryOptions{});
  call();
  host.transport.answer(503);
  host.timer.pass(1s);
  host.transport.answer(200);
  EXPECT_EQ(told, (Texts{"doIt GET #1 0", "doIt GET #1 0 -> 503   0 ms 2", "doIt GET #2 0",
                         "doIt GET #2 0 -> 200   500 ms 2"}));
}

TEST_F(RequestEvents, ARequestThatWaitsIsToldWhenItGoes) {
  for (int i = 0; i < 101; ++i) call();
  EXPECT_EQ(told.size(), 100u);
  host.transport.answer(200);
  // The response of one, and the last request.
  EXPECT_EQ(told.size(), 102u);
}

TEST_F(RequestEvents, NobodyIsToldAfterTheObserverHasLeft) {
  call();
  host.client.observe_requests(nullptr);
  host.transport.answer(200);
  call();
  EXPECT_EQ(told.size(), 1u);
}

}  // namespace
}  // namespace platform_client

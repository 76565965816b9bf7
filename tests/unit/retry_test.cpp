// Which requests are sent again, when, and how often.
#include <gtest/gtest.h>

#include "http/retry_after.hpp"
#include "support/fakes.hpp"
#include "text/http_date.hpp"

namespace platform_client {
namespace {

using testing::headers;
using testing::Host;
using namespace std::chrono_literals;

class Retry : public ::testing::Test {
 protected:
  Retry() {
    // Without random numbers each wait is as long as it can be.
    host.random.works = false;
    host.client.config().set_retry(options());
  }
  RetryOptions options() {
    RetryOptions options;
    options.on_retry = [this](const RetryEvent& event) {
      told.push_back(std::to_string(event.attempt) + " " + event.error.code() + " " +
                     std::to_string(event.delay.count()));
    };
    return options;
  }
  std::shared_ptr<Cancellation> call(const char* method = "GET", Call call = {}) {
    const Operation operation{"doIt", method, "/thing", {}, {}, {}, true};
    auto sent = host.client.call(operation, std::move(call), [this](Result<Response>&& result) {
      outcomes.push_back(result ? std::to_string(result.value().status) : result.error().code());
    });
    return sent.value();
  }
  void answer(int status, NameValueList list = {}) {
    host.transport.answer(Response{status, headers(std::move(list)), Bytes("{}")});
  }
  void fail(const char* code) { host.transport.answer(Error{code, ""}); }
  std::size_t sent() const { return host.transport.sent.size(); }

  std::vector<std::string> outcomes;
  std::vector<std::string> told;
  // Last, because calls that end with it still report to the others.
  Host host;
};
using Texts = std::vector<std::string>;

TEST_F(Retry, IsOffByDefault) {
  host.client.config().set_retry(std::nullopt);
  call();
  answer(503);
  EXPECT_EQ(outcomes, Texts{"503"});
}

TEST_F(Retry, SendsAgainAfterWaitsThatDouble) {
  call();
  answer(503);
  host.timer.pass(499ms);
  EXPECT_EQ(sent(), 0u);
  host.timer.pass(1ms);
  ASSERT_EQ(sent(), 1u);
  fail("ENETWORK");
  host.timer.pass(999ms);
  EXPECT_EQ(sent(), 0u);
  host.timer.pass(1ms);
  answer(200);
  EXPECT_EQ(outcomes, Texts{"200"});
  EXPECT_EQ(told, (Texts{"1 HTTP503 500", "2 ENETWORK 1000"}));
}

TEST_F(Retry, GivesTheLastAnswerWhenAllTriesAreUsed) {
  call();
  for (const int status : {502, 503, 504}) {
    answer(status);
    host.timer.pass(2s);
  }
  EXPECT_EQ(outcomes, Texts{"504"});
  EXPECT_EQ(sent(), 0u);
}

TEST_F(Retry, WaitsAreRandomPartsOfTheirLimits) {
  host.random.works = true;
  for (int i = 0; i < 20; ++i) {
    call();
    answer(503);
    host.timer.pass(500ms);
    ASSERT_EQ(sent(), 1u);
    answer(200);
  }
  std::sort(told.begin(), told.end());
  EXPECT_GT(std::unique(told.begin(), told.end()) - told.begin(), 5);
}

TEST_F(Retry, ALongWaitIsNoNumberTooLarge) {
  host.random.works = true;
  host.random.next = 255;
  auto longest = options();
  longest.delay = longest.max_delay = longest.max_elapsed =
      std::chrono::milliseconds(1'000'000'000'000);
  host.client.config().set_retry(longest);
  call();
  answer(503);
  // The random bytes are 255, 0, 1 and 2.
  EXPECT_EQ(told, Texts{"1 HTTP503 996093810302"});
}

TEST_F(Retry, OnlyWhatDoesNoHarmIsRepeated) {
  for (const char* method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "POST", "PATCH"}) {
    const bool harmless = std::string_view(method) != "POST" && std::string_view(method) != "PATCH";
    for (const char* fault : {"ENETWORK", "ETIMEDOUT"}) {
      call(method);
      fail(fault);
      host.timer.pass(1s);
      EXPECT_EQ(sent(), harmless ? 1u : 0u) << method << fault;
      if (harmless) answer(200);
    }
    for (const int status : {408, 502, 503, 504}) {
      call(method);
      answer(status);
      host.timer.pass(1s);
      EXPECT_EQ(sent(), harmless ? 1u : 0u) << method << status;
      if (harmless) answer(200);
    }
  }
}

TEST_F(Retry, APostIsRepeatedWhereTheServerHasDoneNothing) {
  call("POST");
  answer(429);
  host.timer.pass(500ms);
  ASSERT_EQ(sent(), 1u);
  answer(503, {{"retry-after", "1"}});
  host.timer.pass(1500ms);
  ASSERT_EQ(sent(), 1u);
  answer(200);
  EXPECT_EQ(outcomes, Texts{"200"});
}

TEST_F(Retry, WhatRetryingCannotHelpIsGivenAtOnce) {
  for (const int status : {200, 204, 304, 400, 401, 403, 404, 409, 500, 501}) {
    call();
    answer(status);
    EXPECT_EQ(outcomes.back(), std::to_string(status));
  }
  for (const char* code : {"EABORTED", "EARGUMENT", "ECONFIG"}) {
    call();
    fail(code);
    EXPECT_EQ(outcomes.back(), code);
  }
  EXPECT_EQ(sent(), 0u);
}

// The platform tells the rate limit with every response, so its end is no Retry-After.
TEST_F(Retry, TheEndOfTheRateLimitAsksForAWaitOnlyWith429) {
  const NameValueList limit = {{"inin-ratelimit-reset", "7"}};
  call("POST");
  answer(503, limit);
  EXPECT_EQ(outcomes, Texts{"503"});
  call("GET");
  answer(502, limit);
  host.timer.pass(500ms);
  EXPECT_EQ(sent(), 1u);
}

// [case 107]
TEST_F(Retry, WaitsAsLongAsTheServerAsks) {
  host.clock.now = 784'111'777'000;  // Sun, 06 Nov 1994 08:49:37 GMT
  const std::pair<NameValueList, std::int64_t> cases[] = {
      {{{"retry-after", "3"}}, 3500},
      {{{"retry-after", " 3 "}}, 3500},
      {{{"retry-after", "Sun, 06 Nov 1994 08:49:40 GMT"}}, 3500},
      {{{"inin-ratelimit-reset", "7"}}, 7500},
      {{{"retry-after", "2"}, {"inin-ratelimit-reset", "7"}}, 2500},
      // What names no time ahead counts for nothing, and never for a loop without a wait.
      {{{"retry-after", "0"}}, 500},
      {{{"retry-after", "-5"}}, 500},
      {{{"retry-after", "soon"}}, 500},
      {{{"retry-after", ""}}, 500},
      {{{"retry-after", "1e3"}}, 500},
      {{{"retry-after", "Sun, 06 Nov 1994 08:49:36 GMT"}}, 500},
      {{{"inin-ratelimit-reset", "0"}}, 500},
      // Longer than a year is a mistake, here as for the rate limit.
      {{{"inin-ratelimit-reset", "31622401"}}, 500}};
  for (const auto& [list, expected] : cases) {
    const std::int64_t start = host.clock.now;
    call();
    answer(429, list);
    host.timer.pass(std::chrono::milliseconds(expected - 1));
    EXPECT_EQ(sent(), 0u) << list[0].second;
    host.timer.pass(1ms);
    ASSERT_EQ(sent(), 1u) << list[0].second;
    answer(200);
    host.clock.now = start;
  }
}

// [case 107]
TEST_F(Retry, AWaitThatIsTooLongIsTheCallers) {
  for (const char* wait : {"61", "1000000000", "Fri, 31 Dec 9999 23:59:59 GMT"}) {
    call();
    answer(429, {{"retry-after", wait}});
    EXPECT_EQ(outcomes.back(), "429") << wait;
  }
  EXPECT_TRUE(host.timer.waiting.empty());
}

TEST_F(Retry, AllTriesTogetherTakeNoLongerThanTheyMay) {
  auto limited = options();
  limited.max_retries = 100;
  limited.max_elapsed = 10s;
  host.client.config().set_retry(limited);
  call();
  const std::int64_t start = host.clock.now;
  while (outcomes.empty()) {
    answer(503);
    host.timer.pass(1s);
    while (outcomes.empty() && sent() == 0) host.timer.pass(100ms);
  }
  EXPECT_LE(host.clock.now - start, 11'000);
  EXPECT_EQ(outcomes, Texts{"503"});
}

TEST_F(Retry, AnOutageCostsATenthMore) {
  int requests = 0;
  for (int i = 0; i < 1000; ++i) {
    call();
    while (sent() > 0) {
      ++requests;
      answer(503);
      host.timer.pass(2s);
    }
  }
  EXPECT_EQ(outcomes.size(), 1000u);
  EXPECT_LE(requests, 1100);
  // What succeeds pays for retries again.
  for (int i = 0; i < 5; ++i) {
    call();
    answer(200);
  }
  call();
  answer(503);
  host.timer.pass(1s);
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Retry, AnAbortEndsTheWaitAtOnce) {
  const auto cancellation = call();
  answer(503);
  cancellation->cancel();
  EXPECT_EQ(outcomes, Texts{"EABORTED"});
  EXPECT_TRUE(host.timer.waiting.empty());
  host.timer.pass(1h);
  EXPECT_EQ(sent(), 0u);
}

TEST_F(Retry, AClientThatClosesEndsTheWaitAtOnce) {
  call();
  call();
  answer(503);
  answer(503);
  host.client.close();
  EXPECT_EQ(outcomes, (Texts{"EABORTED", "EABORTED"}));
  EXPECT_TRUE(host.timer.waiting.empty());
}

TEST_F(Retry, WhoIsToldOfARetryMayAbortOrClose) {
  std::shared_ptr<Cancellation> cancellation;
  auto hears = options();
  hears.on_retry = [&](const RetryEvent&) { cancellation->cancel(); };
  host.client.config().set_retry(hears);
  cancellation = call();
  answer(503);
  EXPECT_EQ(outcomes, Texts{"EABORTED"});
  hears.on_retry = [&](const RetryEvent&) { host.client.close(); };
  host.client.config().set_retry(hears);
  call();
  answer(503);
  EXPECT_EQ(outcomes, (Texts{"EABORTED", "EABORTED"}));
}

// [case 110]
TEST_F(Retry, ARetryCarriesTheTokenOfItsMoment) {
  host.client.session().set_access_token("old");
  call();
  answer(503);
  host.client.session().set_access_token("new");
  host.timer.pass(500ms);
  EXPECT_EQ(*find_header(host.transport.sent.at(0).request.headers, "Authorization"), "Bearer new");
}

TEST_F(Retry, ACallMayHaveItsOwn) {
  Call never;
  never.retry = RetryOptions();
  never.retry->max_retries = 0;
  call("GET", std::move(never));
  answer(503);
  EXPECT_EQ(outcomes, Texts{"503"});
  host.client.config().set_retry(std::nullopt);
  Call once;
  once.retry = RetryOptions();
  once.retry->max_retries = 1;
  call("GET", std::move(once));
  answer(503);
  host.timer.pass(500ms);
  answer(503);
  EXPECT_EQ(outcomes, (Texts{"503", "503"}));
}

TEST_F(Retry, EachTryHasTheBodyAndTheTimeoutOfTheCall) {
  Call given;
  given.body.given = true;
  given.body.bytes = Bytes(std::string("{\"a\":1}"));
  given.timeout = 3s;
  call("PUT", std::move(given));
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(sent(), 1u);
    EXPECT_EQ(host.transport.sent.at(0).request.body.text(), "{\"a\":1}");
    EXPECT_EQ(host.transport.sent.at(0).request.timeout.count(), 3000);
    fail("ENETWORK");
    host.timer.pass(1s);
  }
  EXPECT_EQ(outcomes, Texts{"ENETWORK"});
}

TEST_F(Retry, ARetryStaysInTheContextOfItsCaller) {
  host.transport.contexts = &host.contexts;
  host.contexts.current = 7;
  call();
  host.contexts.current = 0;
  answer(503);
  host.timer.pass(500ms);
  EXPECT_EQ(host.transport.sent.at(0).context, 7);
}

// RFC 9110, 5.6.7
TEST(HttpDate, IsReadInItsThreeForms) {
  for (const char* date : {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    EXPECT_EQ(text::parse_http_date(date), 784'111'777'000) << date;
  EXPECT_EQ(text::parse_http_date("Saturday, 06-Nov-27 08:49:37 GMT"), 1'825'490'977'000);
  for (const char* date : {"", "0", "Sun", "06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT",
                           "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
                           "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET",
                           "Sun, 06 anF 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT",
                           "Sun, -6 Nov 1994 08:49:37 GMT, 1", "::::::::", "1994-11-06T08:49:37Z"})
    EXPECT_EQ(text::parse_http_date(date), std::nullopt) << date;
}

}  // namespace
}  // namespace platform_client

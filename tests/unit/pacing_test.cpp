// The platform's rate limit: what a client knows of it, and how it keeps below.
#include <gtest/gtest.h>

#include <random>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::headers;
using testing::Host;
using namespace std::chrono_literals;

/// Counts requests as the platform does: so many in each span, which begins with its first request.
struct Limit {
  int allowed = 300;
  std::chrono::milliseconds span = 60s;
  /// Whole seconds are cut off or rounded up.
  bool rounds_up = false;
  std::int64_t ends = 0;
  int count = 0;

  Response answer(std::int64_t now) {
    if (now >= ends) {
      ends = now + span.count();
      count = 0;
    }
    ++count;
    const std::int64_t rest = (ends - now + (rounds_up ? 999 : 0)) / 1000;
    return {count > allowed ? 429 : 200,
            headers({{"inin-ratelimit-allowed", std::to_string(allowed)},
                     {"inin-ratelimit-count", std::to_string(count)},
                     {"inin-ratelimit-reset", std::to_string(rest)}}),
            Bytes("{}")};
  }
};

class Pacing : public ::testing::Test {
 protected:
  Pacing() { host.client.config().set_pacing(true); }

  std::shared_ptr<Cancellation> call() {
    auto sent = host.client.call(
        {.name = "getIt", .method = "GET", .path = "/x"}, {}, [this](Result<Response>&& result) {
          ++outcomes[result ? std::to_string(result.value().status) : result.error().code()];
        });
    return sent.value();
  }
  void call(int times) {
    for (int i = 0; i < times; ++i) call();
  }
  void answer(NameValueList list = {}, int status = 200) {
    host.transport.answer(Response{status, headers(std::move(list)), Bytes("{}")});
  }
  void answer(const char* allowed, const char* count, const char* reset, int status = 200) {
    answer({{"inin-ratelimit-allowed", allowed},
            {"inin-ratelimit-count", count},
            {"inin-ratelimit-reset", reset}},
           status);
  }
  std::size_t sent() const { return host.transport.sent.size(); }

  /// Answers each request 100 ms after it was sent, until all calls have ended. Returns the time.
  std::chrono::milliseconds serve(Limit& limit) {
    const std::int64_t start = host.clock.now;
    struct Arrival {
      std::int64_t due;
      Response response;
    };
    std::deque<Arrival> arrivals;
    int seen = host.transport.last_id - static_cast<int>(sent());
    while (sent() > 0 || !host.timer.waiting.empty()) {
      for (; seen < host.transport.last_id; ++seen)
        arrivals.push_back({host.clock.now + 100, limit.answer(host.clock.now)});
      while (!arrivals.empty() && arrivals.front().due <= host.clock.now) {
        host.transport.answer(std::move(arrivals.front().response));
        arrivals.pop_front();
      }
      host.timer.pass(10ms);
    }
    return std::chrono::milliseconds(host.clock.now - start);
  }

  std::map<std::string, int> outcomes;
  Host host;
};

TEST_F(Pacing, AThousandCallsAtThreeHundredAMinuteNeedHardlyMoreThanTheThreeMinutes) {
  for (const bool rounds_up : {false, true}) {
    outcomes.clear();
    Limit limit{.rounds_up = rounds_up};
    call(1000);
    const auto time = serve(limit);
    EXPECT_EQ(outcomes["200"], 1000);
    EXPECT_LE(outcomes["429"], 1);
    EXPECT_LE(time, 180s * 1.05);
    host.timer.pass(5min);
  }
}

TEST_F(Pacing, RequestsThatOvertakeEachOtherOnTheWayStayBelowTheLimit) {
  for (const int seed : {1, 2}) {
    outcomes.clear();
    std::minstd_rand random(seed);
    // Those that open a connection take longer to reach the server than those that find one.
    std::uniform_int_distribution<int> way(5, 400);
    Limit limit{.allowed = 200, .span = 20s};
    const std::int64_t start = host.clock.now;
    std::map<std::int64_t, std::vector<int>> counts, returns;
    std::map<int, Response> responses;
    int seen = host.transport.last_id;
    call(1000);
    while (sent() > 0 || !host.timer.waiting.empty()) {
      for (; seen < host.transport.last_id; ++seen)
        counts[host.clock.now + way(random)].push_back(seen + 1);
      for (; !counts.empty() && counts.begin()->first <= host.clock.now;
           counts.erase(counts.begin()))
        for (const int id : counts.begin()->second) {
          responses.emplace(id, limit.answer(host.clock.now));
          returns[host.clock.now + 20].push_back(id);
        }
      for (; !returns.empty() && returns.begin()->first <= host.clock.now;
           returns.erase(returns.begin()))
        for (const int id : returns.begin()->second) {
          auto& waiting = host.transport.sent;
          const auto is_it = [id](const auto& one) { return one.id == id; };
          host.transport.take(std::find_if(waiting.begin(), waiting.end(), is_it))
              .done(std::move(responses.at(id)));
        }
      host.timer.pass(5ms);
    }
    EXPECT_EQ(outcomes["200"], 1000) << seed;
    EXPECT_LE(std::chrono::milliseconds(host.clock.now - start), 100s * 1.1) << seed;
    host.timer.pass(5min);
  }
}

TEST_F(Pacing, OtherProgramsMayUseTheSameLimit) {
  Limit limit;
  for (int i = 0; i < 250; ++i) (void)limit.answer(host.clock.now);
  call(200);
  serve(limit);
  EXPECT_EQ(outcomes, (std::map<std::string, int>{{"200", 200}}));
}

TEST_F(Pacing, IsOffByDefault) {
  host.client.config().set_pacing(false);
  Limit limit{.allowed = 10};
  call(50);
  serve(limit);
  EXPECT_EQ(outcomes["429"], 40);
}

TEST_F(Pacing, WithoutTheHeadersNothingWaits) {
  call(90);
  EXPECT_EQ(sent(), 20u);
  answer();
  EXPECT_EQ(sent(), 89u);
  while (sent() > 0) answer();
  EXPECT_EQ(outcomes["200"], 90);
  EXPECT_TRUE(host.timer.waiting.empty());
}

TEST_F(Pacing, FailuresBeforeTheFirstResponseLetTheNextOnesGo) {
  call(21);
  for (int i = 0; i < 20; ++i) host.transport.answer(Error{"ENETWORK", ""});
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Pacing, ACallWithA429GoesAgainBehindThoseThatWait) {
  host.client.config().set_retry(RetryOptions{});
  const auto call_path = [this](const char* path) {
    (void)host.client.call({.name = "getIt", .method = "GET", .path = path}, {},
                           [this](Result<Response>&&) { ++outcomes["ended"]; });
  };
  call_path("/refused");
  answer("2", "2", "7", 429);
  call_path("/waiting");
  // The refused call waits as long as the server asks, then both wait for the next span, which may
  // begin a second later.
  host.timer.pass(7'999ms);
  EXPECT_EQ(sent(), 0u);
  host.timer.pass(1ms);
  ASSERT_EQ(sent(), 2u);
  EXPECT_TRUE(host.transport.sent[0].request.url.ends_with("/waiting"));
  EXPECT_TRUE(host.transport.sent[1].request.url.ends_with("/refused"));
  EXPECT_EQ(outcomes["ended"], 0);
}

TEST_F(Pacing, ASlowProgramNeverWaits) {
  Limit limit{.allowed = 5};
  for (int i = 0; i < 40; ++i) {
    call();
    ASSERT_EQ(sent(), 1u) << i;
    host.transport.answer(limit.answer(host.clock.now));
    host.timer.pass(13s);
  }
  EXPECT_EQ(outcomes["200"], 40);
}

TEST_F(Pacing, ACallThatWaitsCanBeCancelled) {
  call();
  answer("1", "1", "30");
  const auto waiting = call();
  EXPECT_EQ(sent(), 0u);
  waiting->cancel();
  EXPECT_EQ(outcomes["EABORTED"], 1);
  host.timer.pass(60s);
  EXPECT_EQ(sent(), 0u);
}

TEST_F(Pacing, ClosingEndsCallsThatWait) {
  call();
  answer("1", "1", "30");
  call(3);
  host.client.close();
  EXPECT_EQ(outcomes["EABORTED"], 3);
  EXPECT_TRUE(host.timer.waiting.empty());
}

TEST_F(Pacing, TheTimeLimitOfACallBeginsWhenItIsSent) {
  call();
  answer("1", "1", "60");
  call();
  host.timer.pass(60s);
  EXPECT_EQ(outcomes["ETIMEDOUT"], 0);
  host.timer.pass(1s);
  ASSERT_EQ(sent(), 1u);
  EXPECT_EQ(host.transport.sent.front().request.timeout, 16s);
}

TEST_F(Pacing, AClockThatIsSetBackDoesNotHoldCallsLonger) {
  call();
  answer("1", "1", "30");
  call();
  host.clock.now -= 24 * 60 * 60 * 1000;
  for (auto& [id, timer] : host.timer.waiting) timer.due -= 24 * 60 * 60 * 1000;
  host.timer.pass(62s);
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Pacing, AServerThatNamesAnHourHoldsCallsForTwoMinutes) {
  call();
  answer("1", "1", "3600");
  call();
  host.timer.pass(121s);
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Pacing, RetriesArePacedToo) {
  RetryOptions options;
  options.delay = 1ms;
  host.client.config().set_retry(options);
  call();
  answer("2", "2", "30", 503);
  host.timer.pass(30s);
  EXPECT_EQ(sent(), 0u);
  host.timer.pass(1s);
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Pacing, SwitchedOffWhileCallsWaitItLetsThemGoAtTheNextOccasion) {
  call();
  answer("1", "1", "30");
  call(3);
  host.client.config().set_pacing(false);
  call();
  EXPECT_EQ(sent(), 1u);
  answer();
  EXPECT_EQ(sent(), 3u);
}

TEST_F(Pacing, AnAbortedWaitLeavesNoTimer) {
  call();
  answer("1", "1", "30");
  const auto waiting = call();
  EXPECT_FALSE(host.timer.waiting.empty());
  waiting->cancel();
  EXPECT_TRUE(host.timer.waiting.empty());
}

TEST_F(Pacing, ASpanThatEndsEarlierThanItWasSaidIsTakenOver) {
  call(2);
  answer("2", "2", "8");
  call();
  answer("2", "2", "0");
  host.timer.pass(1s);
  EXPECT_EQ(sent(), 1u);
}

TEST_F(Pacing, CallsThatAreNeverSentUseUpNothing) {
  call();
  answer("3", "1", "30");
  host.client.config().set_default_headers({{"a b", "refused"}});
  call(5);
  EXPECT_EQ(outcomes["EARGUMENT"], 5);
  host.client.config().set_default_headers({});
  call(2);
  EXPECT_EQ(sent(), 2u);
}

TEST_F(Pacing, CallsThatAreAbortedInTheQueueUseUpNothing) {
  call();
  answer("152", "1", "30");
  std::vector<std::shared_ptr<Cancellation>> calls;
  for (int i = 0; i < 151; ++i) calls.push_back(call());
  for (std::size_t i = 100; i < calls.size(); ++i) calls[i]->cancel();
  call(51);
  for (int count = 2; sent() > 0; ++count) answer("152", std::to_string(count).c_str(), "30");
  EXPECT_EQ(outcomes["200"], 152);
}

TEST_F(Pacing, CallsThatStayInTheQueueBeyondTheirSpanCountInTheNext) {
  Limit limit{.allowed = 150, .span = 2s};
  call(400);
  std::deque<std::pair<std::int64_t, Response>> arrivals;
  int seen = 0;
  while (sent() > 0 || !host.timer.waiting.empty()) {
    // The first answers take longer than a span.
    const int latency = host.transport.last_id <= 100 ? 2500 : 100;
    for (; seen < host.transport.last_id; ++seen)
      arrivals.emplace_back(host.clock.now + latency, limit.answer(host.clock.now));
    while (!arrivals.empty() && arrivals.front().first <= host.clock.now) {
      host.transport.answer(std::move(arrivals.front().second));
      arrivals.pop_front();
    }
    host.timer.pass(10ms);
  }
  EXPECT_EQ(outcomes["429"], 0);
  EXPECT_EQ(outcomes["200"], 400);
}

TEST_F(Pacing, CallsAtTheVeryEndOfASpanMayCountInTheNext) {
  Limit limit{.allowed = 50, .span = 10'500ms};
  call();
  host.transport.answer(limit.answer(host.clock.now));
  host.timer.pass(10'860ms);
  call(49);
  std::vector<Response> late;
  for (int i = 0; i < 49; ++i) late.push_back(limit.answer(host.clock.now));
  host.timer.pass(200ms);
  call(50);
  const std::size_t more = sent() - late.size();
  EXPECT_LE(more, 1u);
  for (Response& response : late) host.transport.answer(std::move(response));
  serve(limit);
  EXPECT_EQ(outcomes["429"], 0);
}

TEST_F(Pacing, AProxyWithoutItsServerDoesNotEndTheCaution) {
  call();
  answer({}, 502);
  call(30);
  EXPECT_EQ(sent(), 20u);
}

TEST(RateLimit, IsThatOfTheLatestResponseWhichTellsIt) {
  Host host;
  const auto call = [&](NameValueList list) {
    (void)host.client.call({.name = "getIt", .method = "GET", .path = "/x"}, {},
                           [](Result<Response>&&) {});
    host.transport.answer(Response{200, headers(std::move(list)), Bytes("{}")});
    const auto limit = host.client.rate_limit();
    return limit ? std::to_string(limit->count) + "/" + std::to_string(limit->allowed) + " " +
                       std::to_string(limit->resets_at - host.clock.now)
                 : "none";
  };
  const auto limit = [](const char* allowed, const char* count, const char* reset) {
    return NameValueList{{"inin-ratelimit-allowed", allowed},
                         {"inin-ratelimit-count", count},
                         {"inin-ratelimit-reset", reset}};
  };
  EXPECT_EQ(call({}), "none");
  EXPECT_EQ(call({{"inin-ratelimit-allowed", "300"}}), "none");
  EXPECT_EQ(call(limit("300", "1", "soon")), "none");
  EXPECT_EQ(call(limit("300", "-1", "17")), "none");
  EXPECT_EQ(call(limit("99999999999999999999", "1", "17")), "none");
  EXPECT_EQ(call(limit("300", "7", "17")), "7/300 17000");
  EXPECT_EQ(call({}), "7/300 17000");
  EXPECT_EQ(call(limit(" 3000 ", "8", "0")), "8/3000 0");
}

}  // namespace
}  // namespace platform_client

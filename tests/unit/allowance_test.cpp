// What is left of the rate limit, from responses that are late or tell of other counts.
#include "http/allowance.hpp"

#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

struct AllowanceOfSession : ::testing::Test {
  Host host;
  Allowance allowance{host.clock, host.client.session()};

  /// The response to one request: so many are allowed and counted, and the span ends so much later.
  void respond(Allowance::Place place, int allowed, int count, std::chrono::milliseconds rest) {
    allowance.note_ended(place);
    allowance.note({allowed, count, host.clock.now + rest.count()}, place);
  }
};

TEST_F(AllowanceOfSession, ALateResponseOfTheSpanBeforeSaysNothingOfThisOne) {
  using namespace std::chrono_literals;
  respond(allowance.note_sent(), 300, 1, 60s);
  const auto slow = allowance.note_sent();
  host.clock.now += 59'650;
  respond(allowance.note_sent(), 300, 1, 60s);
  respond(slow, 300, 299, 1s);
  EXPECT_EQ(allowance.left(), 299);
}

TEST_F(AllowanceOfSession, EachLimitHasACountOfItsOwn) {
  using namespace std::chrono_literals;
  respond(allowance.note_sent(), 300, 250, 30s);
  respond(allowance.note_sent(), 30, 3, 30s);
  EXPECT_EQ(allowance.left(), 27);
}

TEST_F(AllowanceOfSession, AnotherTokenBeginsAfresh) {
  using namespace std::chrono_literals;
  const auto slow = allowance.note_sent();
  respond(allowance.note_sent(), 300, 300, 30s);
  EXPECT_LE(allowance.left(), 0);
  host.client.session().set_access_token("another");
  EXPECT_EQ(allowance.left(), 300);
  respond(slow, 300, 299, 30s);
  EXPECT_EQ(allowance.left(), 300);
}

}  // namespace
}  // namespace platform_client

// The order of the policies; what the timeout policy reports and the headers policy refuses.
#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

Operation get(std::string path) {
  return {"getIt", "GET", std::move(path), {}, {"application/json"}, {"application/json"}, true};
}

TEST(Pipeline, HasItsPoliciesInOrder) {
  Host host;
  EXPECT_EQ(host.client.policy_names(),
            (std::vector<std::string_view>{"refresh", "retry", "pacing", "headers", "auth",
                                           "timeout", "queue", "allowance", "events", "log"}));
}

TEST(Pipeline, SaysWhichTimeLimitIsOver) {
  Host host;
  std::string message;
  (void)host.client.call(get("/x"), {}, [&](Result<Response> r) { message = r.error().message(); });
  host.transport.answer(Error{"ETIMEDOUT", ""});
  EXPECT_EQ(message,
            "No complete response within 16000 ms, the timeout of the call or of its client.");
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

}  // namespace
}  // namespace platform_client

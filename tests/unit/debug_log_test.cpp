#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

Operation get(std::string path) {
  return {"getIt", "GET", std::move(path), {}, {"application/json"}, {"application/json"}, true};
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

}  // namespace
}  // namespace platform_client

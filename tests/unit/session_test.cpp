#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client {
namespace {

using testing::Host;

TEST(Session, SendsATokenWithoutWhatIsAroundIt) {
  const std::pair<const char*, const char*> tokens[] = {
      {"abc\n", "abc"},          {" \tabc\r\n", "abc"}, {"Bearer abc", "abc"},
      {"bearer \t abc ", "abc"}, {"Bearer", "Bearer"},  {"Bearerabc", "Bearerabc"},
      {"a\nb", "a\nb"},          {" \r\n", ""},         {"", ""}};
  for (const auto& [given, sent] : tokens) {
    Host host;
    Config config;
    Session session(config, host.local, host.clock);
    session.set_access_token(given);
    EXPECT_EQ(session.bearer_token(), sent);
    EXPECT_EQ(session.access_token(), given);
  }
}

}  // namespace
}  // namespace platform_client

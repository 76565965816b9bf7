#include "platform_client/completion.hpp"

#include <gtest/gtest.h>

namespace platform_client {
namespace {

TEST(Completion, SettlesWhenDroppedAndNeverWhenAbandoned) {
  int settled = 0;
  {
    Completion<int> dropped([&](Result<int>) { ++settled; });
  }
  EXPECT_EQ(settled, 1);
  Completion<int>([&](Result<int>) { ++settled; }).abandon();
  EXPECT_EQ(settled, 1);
}

}  // namespace
}  // namespace platform_client

#include "platform_client/bytes.hpp"

#include <gtest/gtest.h>

namespace platform_client {
namespace {

TEST(Bytes, HeldOnesAreReadWhenLookedAtAndOnce) {
  struct Counting final : HeldBytes {
    explicit Counting(int& reads) : reads(reads) {}
    Bytes read() const override {
      ++reads;
      return Bytes("text");
    }
    std::size_t size() const override { return 4; }
    int& reads;
  };
  int reads = 0;
  Bytes held = Bytes::held(std::make_unique<Counting>(reads));
  const Bytes moved = std::move(held);
  EXPECT_NE(moved.held(), nullptr);
  EXPECT_EQ(moved.size_if_known(), 4u);
  EXPECT_EQ(reads, 0);
  EXPECT_EQ(moved.size(), 4u);
  EXPECT_EQ(moved.text(), "text");
  EXPECT_EQ(reads, 1);
  EXPECT_EQ(Bytes("text").held(), nullptr);
}

}  // namespace
}  // namespace platform_client

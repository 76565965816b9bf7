#include "operations/operation_table.hpp"

#include <gtest/gtest.h>

namespace platform_client {
namespace {

TEST(OperationTable, KnowsTheUsersApi) {
  OperationTable& table = built_in_operations();
  for (std::size_t cls = 0; cls < table.class_count(); ++cls) {
    for (const Operation& op : table.operations(cls)) {
      EXPECT_TRUE(op.path.starts_with("/api/v2/")) << op.name;
      if (op.name != "getUsersMe") continue;
      EXPECT_EQ(table.class_name(cls), "UsersApi");
      EXPECT_EQ(op.path, "/api/v2/users/me");
      EXPECT_EQ(op.parameters.front().collection, CollectionFormat::multi);
      return;
    }
  }
  FAIL() << "no getUsersMe";
}

}  // namespace
}  // namespace platform_client

/// The operations as a C++ program finds them.
#include "platform_client/operations.hpp"

#include <gtest/gtest.h>

#include <map>

namespace platform_client {
namespace {

TEST(Operations, AreFoundByTheNamesOfTheJavaScriptSdk) {
  const Operation* me = Operations::find("UsersApi", "getUsersMe");
  ASSERT_NE(me, nullptr);
  EXPECT_EQ(me->method, "GET");
  EXPECT_EQ(me->path, "/api/v2/users/me");
  EXPECT_EQ(Operations::find("UsersApi", "getUsersMe"), me);
  EXPECT_EQ(Operations::find("UsersApi", "getNothing"), nullptr);
  EXPECT_EQ(Operations::find("NothingApi", "getUsersMe"), nullptr);
}

TEST(Operations, AreListedByClass) {
  const auto classes = Operations::classes();
  EXPECT_EQ(classes.size(), 87u);
  std::size_t count = 0;
  for (const std::string_view name : classes) count += Operations::of(name).size();
  EXPECT_EQ(count, 3468u);
  EXPECT_TRUE(Operations::of("NothingApi").empty());
}

TEST(Operations, TakeArgumentsByName) {
  const Operation* users = Operations::find("UsersApi", "getUsers");
  ASSERT_NE(users, nullptr);
  Call call;
  call.with(*users, "pageSize", "2").with(*users, "pageNumber", "3");
  std::map<std::string, std::string> given;
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    if (call.arguments[i].kind == Argument::Kind::single)
      given[users->parameters[i].name] = call.arguments[i].values[0];
  }
  EXPECT_EQ(given, (std::map<std::string, std::string>{{"pageNumber", "3"}, {"pageSize", "2"}}));
}

}  // namespace
}  // namespace platform_client

// What a call becomes on the wire: path, query, and the server.
#include "operations/request_binder.hpp"

#include <gtest/gtest.h>

namespace platform_client {
namespace {

using Kind = Argument::Kind;

Operation get(std::string path, std::vector<Parameter> parameters = {}) {
  return {"getIt",
          "GET",
          std::move(path),
          std::move(parameters),
          {"application/json"},
          {"application/json"},
          true};
}
Call with(std::vector<Argument> arguments) {
  Call call;
  call.arguments = std::move(arguments);
  return call;
}
std::string url(const Operation& op, std::vector<Argument> args) {
  auto request = bind_request(op, with(std::move(args)), Config());
  return request ? request.value().url.substr(27) : request.error().message();
}

TEST(RequestBinder, EncodesPathAndQuery) {
  const Operation op =
      get("/a/{id}", {{"id", "id", ParameterLocation::path, {}, true, false},
                      {"q", "q", ParameterLocation::query, CollectionFormat::multi, false, false},
                      {"c", "c", ParameterLocation::query, CollectionFormat::csv, false, false}});
  EXPECT_EQ(url(op, {{Kind::single, {"x/y ?é"}}}), "/a/x%2Fy%20%3F%C3%A9");
  EXPECT_EQ(url(op, {{Kind::single, {"1"}}, {Kind::list, {"a,b", "c"}}, {Kind::list, {"d", "e"}}}),
            "/a/1?q=a%2Cb&q=c&c=d%2Ce");
  EXPECT_EQ(url(op, {{Kind::single, {"1"}}, {Kind::list, {}}, {Kind::null, {}}}), "/a/1?c=");
  EXPECT_EQ(url(op, {}), "Missing the required parameter \"id\" when calling getIt");
  EXPECT_EQ(url(op, {{Kind::single, {""}}}),
            "Missing the required parameter \"id\" when calling getIt");
  for (const char* dots : {".", ".."})  // [case 106]
    EXPECT_NE(url(op, {{Kind::single, {dots}}}).find("would change the path"), std::string::npos);
}

TEST(RequestBinder, TakesAQueryOfThePathAsItIs) {
  const auto path_of = [](std::string path, std::vector<Argument> args = {}) {
    return url(get(std::move(path), {{"id", "id", ParameterLocation::path, {}, false, true},
                                     {"b", "b", ParameterLocation::query, {}, false, false}}),
               std::move(args));
  };
  const std::vector<Argument> braces = {{Kind::single, {"{b}"}}, {Kind::single, {"2"}}};
  EXPECT_EQ(path_of("/x?filter={a:1}"), "/x?filter=%7Ba:1%7D");
  EXPECT_EQ(path_of("/x?filter={id}"), "/x?filter=%7Bid%7D");
  EXPECT_EQ(path_of("/x?filter={id}", braces), "/x?filter=%7Bb%7D&b=2");
  EXPECT_EQ(path_of("/x?filter={id}&a=..", {{Kind::single, {".."}}}), "/x?filter=..&a=..");
  EXPECT_EQ(path_of("/x/{id}/{b?}{", braces), "/x/%7Bb%7D/%7Bb?%7D%7B&b=2");
  EXPECT_EQ(path_of("/x/{a:1}/}{"), "/x/%7Ba:1%7D/%7D%7B");
  EXPECT_EQ(path_of("/x/{}"), "/x/%7B%7D");
  EXPECT_EQ(path_of("/x/{none}"), "The path parameter \"none\" has no value.");
  EXPECT_EQ(path_of("/x?a=1?b={c}&d", braces), "/x?a=1?b=%7Bc%7D&d&b=2");
  EXPECT_EQ(path_of("/x?", braces), "/x?b=2");
  EXPECT_EQ(path_of("/x?u=https://other/{a}"), "/x?u=https://other/%7Ba%7D");
  EXPECT_EQ(path_of("/x#top"), "/x");
  EXPECT_EQ(path_of("/x?a=1#{id}", braces), "/x?a=1&b=2");
}

TEST(RequestBinder, RefusesAPathThatNamesAnotherServer) {  // [case 74]
  for (const char* path : {"https://evil/x", "//evil", "/\\evil", "\\\\evil", "javascript:x"}) {
    EXPECT_FALSE(bind_request(get(path), {}, Config())) << path;
  }
}

}  // namespace
}  // namespace platform_client

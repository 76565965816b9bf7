// The table of the kitchen sink is compiled into this program, which calls its operations.
#include <gtest/gtest.h>

#include <map>

#include "generator/emit/emitter.hpp"
#include "operations/operation_table.hpp"
#include "operations/request_binder.hpp"
#include "support.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

using Kind = Argument::Kind;

const platform_client::Operation& method(const std::string& cls, const std::string& name) {
  OperationTable& table = built_in_operations();
  for (std::size_t i = 0; i < table.class_count(); ++i) {
    if (table.class_name(i) != cls) continue;
    for (const auto& operation : table.operations(i)) {
      if (operation.name == name) return operation;
    }
  }
  throw std::out_of_range(cls + "." + name);
}

/// Arguments by SDK name, in any order; one that begins with "," is a list.
Call with(const platform_client::Operation& operation,
          const std::map<std::string, std::string>& arguments) {
  Call call;
  for (const auto& parameter : operation.parameters) {
    const auto given = arguments.find(parameter.sdk_name);
    if (given == arguments.end())
      call.arguments.push_back({});
    else if (!given->second.starts_with(','))
      call.arguments.push_back({Kind::single, {given->second}});
    else
      call.arguments.push_back({Kind::list, text::split(given->second.substr(1), ',')});
  }
  if (arguments.count("body") != 0) call.body = {true, Bytes(arguments.at("body")), ""};
  return call;
}

/// "METHOD path?query", a line for each header, the body.
std::string request(const std::string& cls, const std::string& name,
                    const std::map<std::string, std::string>& arguments) {
  const auto& operation = method(cls, name);
  const auto bound = bind_request(operation, with(operation, arguments), Config());
  if (!bound) return bound.error().message();
  const Request& request = bound.value();
  std::string text =
      request.method + " " + request.url.substr(27) + (request.authorize ? "" : " (no token)");
  for (const auto& [header, value] : request.headers) text += "\n" + header + ": " + value;
  if (request.has_body) text += "\n\n" + std::string(request.body.text());
  return text;
}

TEST(Golden, TableIsFresh) {
  const Api api = read_api(repository_file(kitchen_sink));
  EXPECT_EQ(differences(PLATFORM_CLIENT_ROOT "/tests/generator/golden/src/generated",
                        emit_operation_table(api)),
            std::vector<std::string>{});
}

TEST(Golden, EveryOperationHasItsClasses) {
  OperationTable& table = built_in_operations();
  ASSERT_EQ(table.class_count(), 3u);
  std::size_t methods = 0;
  for (std::size_t i = 0; i < 3; ++i) methods += table.operations(i).size();
  EXPECT_EQ(methods, 13u);  // one is on two classes
}

TEST(Golden, Query) {
  EXPECT_EQ(
      request("ThingsApi", "getThings",
              {{"divisionId", "d 1"},
               {"ids", ",a,b"},
               {"words", ",c,d"},
               {"columns", ",e,f"},
               {"counts", ",1,2"},
               {"expand", ",g,h"},
               {"plain", ",i,j"},
               {"pageSize", "0"},
               {"active", "false"},
               {"since", "2026-01-01T00:00:00.000Z"},
               {"state", "new"},
               {"ownerId", "o"},
               {"_date", "x&y"},
               {"order", "name"}}),
      "GET "
      "/api/v2/"
      "things?divisionId=d%201&ids=a%2Cb&words=c%20d&columns=e%09f&counts=1%7C2&expand=g&expand=h"
      "&plain=i%2Cj&pageSize=0&active=false&since=2026-01-01T00%3A00%3A00.000Z&state=new&owner.id=o"
      "&date=x%26y&sort-by=name\nAccept: application/json");
  EXPECT_EQ(request("ThingsApi", "getThings", {}),
            "Missing the required parameter \"divisionId\" when calling getThings");
}

TEST(Golden, PathsAndTheirOrder) {
  EXPECT_EQ(request("ThingsApi", "getThing", {{"thingId", "a/b"}, {"ifNoneMatch", "\"7\""}}),
            "GET /api/v2/things/a%2Fb\nIf-None-Match: \"7\"\nAccept: application/json");
  EXPECT_EQ(request("OtherStuffApi", "getThing", {{"thingId", "1"}}),
            "GET /api/v2/things/1\nAccept: application/json");
  EXPECT_EQ(request("ThingsApi", "deleteThing", {{"thingId", "1"}}),
            "DELETE /api/v2/things/1\nAccept: application/json");
  const auto& patch = method("ThingsApi", "patchThingPart");
  EXPECT_EQ(patch.parameters.front().sdk_name, "partId");
  EXPECT_EQ(std::next(patch.parameters.begin())->sdk_name, "thingId");
  EXPECT_EQ(
      request("ThingsApi", "patchThingPart", {{"partId", "p"}, {"thingId", "t"}, {"body", "[]"}}),
      "PATCH /api/v2/things/t/parts/p\nAccept: application/json\nContent-Type: "
      "application/json\n\n[]");
  EXPECT_EQ(
      request("OtherStuffApi", "getCalendarHistoryRunId", {{"calendarId", "7"}, {"runId", "r"}}),
      "GET /api/v2/calendars/7/history/r\nAccept: text/calendar");
  EXPECT_EQ(request("ThingsApi", "getThingNote", {{"thingId", "1"}}),
            "GET /api/v2/things/1/note\nAccept: text/plain");
}

TEST(Golden, EmptyPathValues) {
  EXPECT_EQ(
      request("ThingsApi", "putThingWeekDay", {{"thingId", "1"}, {"weekId", ""}, {"dayId", ""}}),
      "PUT /api/v2/things/1/weeks//days/\nAccept: application/json");
  EXPECT_EQ(
      request("ThingsApi", "putThingWeekDay", {{"thingId", ""}, {"weekId", "1"}, {"dayId", "1"}}),
      "Missing the required parameter \"thingId\" when calling putThingWeekDay");
}

TEST(Golden, BodiesAndForms) {
  EXPECT_EQ(request("ThingsApi", "createThing", {{"body", "{}"}, {"idempotencyKey", "k"}}),
            "POST /api/v2/things\nIdempotency-Key: k\nAccept: application/json\nContent-Type: "
            "application/json\n\n{}");
  EXPECT_EQ(request("ThingsApi", "createThing", {}),
            "Missing the required parameter \"body\" when calling createThing");
  EXPECT_EQ(
      request("OtherStuffApi", "postSessions",
              {{"grant_type", "x y"}, {"grantType", "x y"}, {"scopes", ",a,b"}}),
      "POST /api/v2/sessions (no token)\nAccept: application/json\n"
      "Content-Type: application/x-www-form-urlencoded\n\ngrant_type=x%20y&scopes=a&scopes=b");
  EXPECT_EQ(method("ThingsApi", "postThingImage").content_types, "multipart/form-data");
  EXPECT_EQ(
      request("SCIMApi", "postScimUsers", {{"body", "{}"}}),
      "POST /api/v2/scim/users\nAccept: application/json\nContent-Type: application/json\n\n{}");
  EXPECT_EQ(request("SCIMApi", "getScimUsers", {{"filter", "a eq 1"}}),
            "GET /api/v2/scim/users?filter=a%20eq%201\nAccept: application/scim+json");
}

}  // namespace
}  // namespace platform_client::generator

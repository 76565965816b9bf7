// One test a row of docs/versioning.md, in both columns; then 71 against 262.
#include <gtest/gtest.h>

#include <algorithm>

#include "generator/diff/report.hpp"
#include "support.hpp"

namespace platform_client::generator {
namespace {

constexpr Level none = Level::none, patch = Level::patch, minor = Level::minor,
                major = Level::major;

struct Rule {
  const char* name;
  /// The kind of change that must be found.
  const char* kind;
  Level ours;
  Level old_sdk;
  /// Lead from the kitchen sink to the new definition…
  std::vector<Edit> edits;
  /// … or the other way.
  bool backwards = false;
  /// In both definitions.
  std::vector<Edit> common = {};
};

class Rules : public testing::TestWithParam<Rule> {};

TEST_P(Rules, HasItsLevels) {
  const Rule& rule = GetParam();
  std::vector<Edit> edits = rule.common;
  edits.insert(edits.end(), rule.edits.begin(), rule.edits.end());
  const Api one = read_api(changed(rule.common));
  const Api other = read_api(changed(edits));
  const Comparison comparison = rule.backwards ? compare(other, one) : compare(one, other);
  std::string kinds;
  for (const Change& change : comparison.changes) {
    kinds += change.kind + "; ";
    if (change.kind != rule.kind) continue;
    EXPECT_EQ(level_name(change.ours), level_name(rule.ours)) << change.text;
    EXPECT_EQ(level_name(change.old_sdk), level_name(rule.old_sdk)) << change.text;
  }
  EXPECT_NE(("; " + kinds).find("; " + std::string(rule.kind) + "; "), std::string::npos)
      << "found only: " << kinds;
  EXPECT_EQ(level_name(decision(comparison)), level_name(rule.ours)) << kinds;
}

const std::string things = "/paths/~1api~1v2~1things";
const std::string list = things + "/get";
const std::string scim = "/paths/~1api~1v2~1scim~1users";
const std::string user = "/definitions/ScimUser";

/// Makes a model that is only sent.
const std::vector<Edit> scim_user_sent = {
    {scim + "/post/responses/200/schema", R"({"$ref": "#/definitions/Job"})"},
    {scim + "/get/responses/200/schema", R"({"$ref": "#/definitions/Job"})"}};
const std::vector<Edit> scim_user_received = {
    {scim + "/post/parameters/0/schema", R"({"$ref": "#/definitions/Job"})"}};

const Rule rules[] = {
    {"PathRemoved", "path removed", major, major, {{scim, ""}}},
    {"PathAdded", "path added", minor, minor, {{scim, ""}}, true},
    {"ClassRemoved", "class removed", major, major, {{scim, ""}}},
    {"ClassAdded", "class added", minor, minor, {{scim, ""}}, true},
    {"OperationRemoved", "operation removed", major, major, {{things + "/post", ""}}},
    {"OperationAdded", "operation added", minor, minor, {{things + "/post", ""}}, true},
    {"OperationMoved",
     "operation moved",
     major,
     major,
     {{"/paths/~1api~1v2~1objects",
       R"({"post": {"operationId": "createThing", "tags": ["Things"], "responses": {}}})"},
      {things + "/post", ""}}},
    {"TagRemoved",
     "class removed from an operation",
     major,
     major,
     {{things + "~1{thingId}/get/tags", R"(["Things"])"}}},
    {"TagAdded",
     "class added to an operation",
     minor,
     major,
     {{things + "~1{thingId}/get/tags", R"(["Things"])"}},
     true},
    {"MethodRenamed",
     "method renamed",
     major,
     major,
     {{things + "/post/operationId", R"("makeThing")"}}},

    {"ParameterRemoved", "parameter removed", major, major, {{list + "/parameters/1", ""}}},
    {"ParameterMoved",
     "parameter moved",
     major,
     major,
     {{list + "/parameters/10/in", R"("header")"}}},
    {"ParameterRetyped",
     "parameter retyped",
     major,
     major,
     {{list + "/parameters/7/type", R"("string")"}}},
    {"ParameterElementRetyped",
     "parameter retyped",
     major,
     none,
     {{list + "/parameters/1/items/type", R"("integer")"}}},
    {"ParameterMadeRequired",
     "parameter made required",
     major,
     major,
     {{list + "/parameters/10/required", "true"}}},
    {"PositionalOrder",
     "positional order changed",
     major,
     none,
     {{things + "~1{thingId}~1parts~1{partId}/patch/parameters/0/name", R"("thingId")"},
      {things + "~1{thingId}~1parts~1{partId}/patch/parameters/1/name", R"("partId")"}}},
    {"OptionalParameterAdded",
     "optional parameter added",
     minor,
     major,
     {{list + "/parameters/1", ""}},
     true},
    {"RequiredParameterAdded",
     "required parameter added",
     major,
     major,
     {{list + "/parameters/0", ""}},
     true},
    {"ParameterMadeOptional",
     "parameter made optional",
     major,
     minor,
     {{list + "/parameters/0/required", "false"}}},
    {"CollectionFormat",
     "collection format changed",
     major,
     none,
     {{list + "/parameters/1/collectionFormat", R"("multi")"}}},
    {"ParameterFormat",
     "format of parameter \"since\" changed",
     patch,
     none,
     {{list + "/parameters/9/format", R"("date")"}}},
    {"BodyType",
     "body type changed",
     major,
     none,
     {{things + "/post/parameters/0/schema/$ref", R"("#/definitions/Part")"}}},

    {"ResponseAdded", "response added", patch, minor, {{list + "/responses/404", ""}}, true},
    {"ResponseRemoved", "response removed", minor, major, {{list + "/responses/404", ""}}},
    {"ResponseType",
     "response type changed",
     major,
     major,
     {{list + "/responses/200/schema/$ref", R"("#/definitions/Job")"}}},
    {"ResponseTypeGone",
     "response type changed",
     major,
     major,
     {{list + "/responses/200/schema", ""}}},
    {"ResponseTypeNew",
     "response type changed",
     major,
     major,
     {{list + "/responses/200/schema", ""}},
     true},
    {"ResponseElementType",
     "response type changed",
     major,
     none,
     {{scim + "/get/responses/200/schema/items/$ref", R"("#/definitions/Job")"}}},

    {"ModelRemoved", "model removed", major, major, {{"/definitions/New", "{}"}}, true},
    {"ModelAdded", "model added", minor, minor, {{"/definitions/New", "{}"}}},
    {"PropertyRemoved",
     "property removed",
     major,
     major,
     {{"/definitions/ErrorBody/properties/status", ""}}},
    {"PropertyRetyped",
     "property retyped",
     major,
     major,
     {{"/definitions/ErrorBody/properties/status/type", R"("string")"}}},
    {"EnumValueRemoved",
     "enum value removed",
     major,
     major,
     {{"/definitions/State/enum", R"(["new"])"}}},
    {"EnumGained",
     "enumeration gained",
     major,
     major,
     {{"/definitions/ErrorBody/properties/message/enum", R"(["no"])"}}},
    {"EnumLost",
     "enumeration lost",
     minor,
     minor,
     {{"/definitions/ErrorBody/properties/message/enum", R"(["no"])"}},
     true},
    {"EnumValueAdded",
     "enum value added",
     minor,
     minor,
     {{"/definitions/State/enum", R"(["new"])"}},
     true},
    {"OptionalPropertyAdded",
     "optional property added",
     minor,
     minor,
     {{"/definitions/ErrorBody/properties/status", ""}},
     true},
    {"RequiredPropertyAddedSent",
     "required property added",
     major,
     major,
     {{user, R"({"type": "object", "properties": {"active": {"type": "boolean"}}})"}},
     true},
    {"RequiredPropertyAddedReceived",
     "required property added",
     minor,
     major,
     {{user, R"({"type": "object", "properties": {"active": {"type": "boolean"}}})"}},
     true,
     scim_user_received},
    {"PropertyMadeRequiredSent",
     "property made required",
     major,
     none,
     {{user + "/required", R"(["userName", "active"])"}},
     false,
     scim_user_sent},
    {"PropertyMadeRequiredReceived",
     "property made required",
     patch,
     none,
     {{user + "/required", R"(["userName", "active"])"}},
     false,
     scim_user_received},
    {"PropertyMadeOptionalSent",
     "property made optional",
     minor,
     none,
     {{user + "/required", ""}},
     false,
     scim_user_sent},
    {"PropertyMadeOptionalReceived",
     "property made optional",
     major,
     none,
     {{user + "/required", ""}},
     false,
     scim_user_received},
    {"PropertyReadOnlySent",
     "property made read-only",
     major,
     major,
     {{user + "/properties/active/readOnly", "true"}},
     false,
     scim_user_sent},
    {"PropertyReadOnlyReceived",
     "property made read-only",
     patch,
     major,
     {{user + "/properties/active/readOnly", "true"}},
     false,
     scim_user_received},
    {"PropertyWritable",
     "property made writable",
     minor,
     minor,
     {{user + "/properties/active/readOnly", "true"}},
     true},

    {"Deprecated", "deprecated", minor, major, {{list + "/deprecated", "true"}}},
    {"Undeprecated", "undeprecated", patch, major, {{list + "/deprecated", "true"}}, true},
    {"PropertyDeprecated",
     "deprecated",
     minor,
     none,
     {{user + "/properties/active/deprecated", "true"}}},
    {"Summary", "description changed", patch, patch, {{list + "/summary", R"("All of them")"}}},
    {"ParameterDescription",
     "description changed",
     patch,
     patch,
     {{list + "/parameters/5/description", R"("More")"}}},
    {"PropertyDescription",
     "description changed",
     patch,
     patch,
     {{user + "/properties/active/description", R"("Whether")"}}},

    {"ParameterRenamed",
     "parameter renamed",
     major,
     none,
     {{list + "/parameters/13/x-sdk-name", R"("sorting")"}}},
    {"EmptyForbidden",
     "empty value forbidden",
     major,
     none,
     {{things + "~1{thingId}~1weeks~1{weekId}~1days~1{dayId}/put/parameters/0/x-sdk-allow-empty",
       "false"}}},
    {"Default",
     "default of parameter \"pageSize\" changed",
     patch,
     none,
     {{list + "/parameters/7/default", "50"}}},
    {"SentMediaType",
     "sent media type changed",
     major,
     none,
     {{things + "/post/consumes", R"(["application/xml"])"}}},
    {"AcceptedMediaTypes",
     "accepted media types changed",
     patch,
     none,
     {{scim + "/post/produces", R"(["application/json"])"}}},
    {"Security", "security changed", patch, none, {{list + "/security", "[]"}}},
    {"RegionAdded", "region added", minor, none, {{"/x-region-hosts/eu_west_1", ""}}, true},
    {"RegionRemoved", "region removed", major, none, {{"/x-region-hosts/eu_west_1", ""}}},
};

INSTANTIATE_TEST_SUITE_P(Each, Rules, testing::ValuesIn(rules),
                         [](const testing::TestParamInfo<Rule>& info) { return info.param.name; });

TEST(Compare, FindsNothingBetweenTheSame) {
  const Api api = read_api(changed({}));
  const Comparison comparison = compare(api, api);
  EXPECT_TRUE(comparison.changes.empty());
  EXPECT_EQ(decision(comparison), none);
}

TEST(Report, SaysWhatAndWhy) {
  const Api before = read_api(changed({}));
  const Api after = read_api(changed({{"/info/version", R"("2.0.0")"},
                                      {list + "/deprecated", "true"},
                                      {list + "/parameters/10", ""},
                                      {user + "/properties/active/description", R"("x")"}}));
  const Comparison comparison = compare(before, after);
  const Report report{comparison, {}};
  EXPECT_EQ(report.text(),
            "1.2.3 -> 2.0.0\n"
            "13 methods before, 13 after: 13 survive (0 with another path or verb, 0 with other "
            "positional arguments), 0 gone\n"
            "\nmajor (1 change)\n  GET /api/v2/things\n    parameter \"state\" was removed\n"
            "\nminor (1 change)\n  GET /api/v2/things\n    it was deprecated  [old SDK: major]\n"
            "\npatch (1 change)\n  ScimUser\n    description of property \"active\" changed\n"
            "\nDecision: major: parameter removed (1)\n"
            "The old SDK's decision: major: deprecated (1), parameter removed (1)\n");
  EXPECT_NE(
      report.markdown().find("## Additions (1)\n\n**GET /api/v2/things**\n- it was deprecated\n"),
      std::string::npos);
  EXPECT_NE(report.json().find("\"decision\": \"major\""), std::string::npos);
  const Report forced{comparison, minor};
  EXPECT_NE(
      forced.text().find("Decision: minor (forced; by the changes major: parameter removed (1))"),
      std::string::npos);
  EXPECT_NE(forced.json().find("\"forced\": true"), std::string::npos);
  EXPECT_THROW(level_called("huge"), std::invalid_argument);
}

TEST(Compare, Of71And262) {
  const Comparison comparison =
      compare(read_api(repository_file("tests/generator/fixtures/platform-api-71.json")),
              read_api(repository_file("src/definition/platform-api.json")));
  const Summary& summary = comparison.summary;
  EXPECT_EQ(summary.methods_before, 1292u);
  EXPECT_EQ(summary.surviving, 1136u);
  EXPECT_EQ(summary.gone, 156u);
  EXPECT_EQ(summary.moved, 22u);
  EXPECT_EQ(summary.positional_changed, 31u);
  EXPECT_EQ(decision(comparison), major);
  EXPECT_EQ(old_decision(comparison), major);
}

}  // namespace
}  // namespace platform_client::generator

#include <gtest/gtest.h>

#include <algorithm>

#include "support.hpp"

namespace platform_client::generator {
namespace {

using Kind = Type::Kind;

const Api& sink() {
  static const Api api = read_api(repository_file(kitchen_sink));
  return api;
}

const Parameter& parameter(const Operation& operation, const std::string& name) {
  return *std::find_if(operation.parameters.begin(), operation.parameters.end(),
                       [&](const Parameter& p) { return p.name == name; });
}

const Property& property(const std::string& model, const std::string& name) {
  const auto& properties = find_model(sink(), model)->type.properties;
  return *std::find_if(properties.begin(), properties.end(),
                       [&](const Property& p) { return p.name == name; });
}

std::vector<std::string> names(const std::vector<const Parameter*>& parameters) {
  std::vector<std::string> list;
  for (const Parameter* parameter : parameters) list.push_back(parameter->sdk_name);
  return list;
}

using Names = std::vector<std::string>;

TEST(Reader, KnowsTheApiItself) {
  EXPECT_EQ(sink().title, "Kitchen sink");
  EXPECT_EQ(sink().version, "1.2.3");
  EXPECT_EQ(sink().region_hosts[1],
            (std::pair<std::string, std::string>("eu_west_1", "mypurecloud.ie")));
  ASSERT_EQ(sink().classes.size(), 3u);
  EXPECT_EQ(sink().classes[0].name, "OtherStuffApi");
  EXPECT_EQ(sink().classes[2].description, "Things and what belongs to them");
  EXPECT_EQ(sink().operations.size(), 12u);
}

TEST(Reader, NamesMethods) {
  Names list;
  for (const Operation& operation : sink().operations) list.push_back(operation.name);
  std::sort(list.begin(), list.end());
  EXPECT_EQ(list, (Names{"createThing", "deleteThing", "getCalendarHistoryRunId", "getScimUsers",
                         "getThing", "getThingNote", "getThings", "patchThingPart", "postScimUsers",
                         "postSessions", "postThingImage", "putThingWeekDay"}));
}

TEST(Reader, DividesParametersAsCallersSeeThem) {
  EXPECT_EQ(names(positional(operation(sink(), "patchThingPart"))), (Names{"partId", "thingId"}));
  EXPECT_EQ(names(options(operation(sink(), "patchThingPart"))), (Names{"body"}));
  EXPECT_EQ(names(positional(operation(sink(), "putThingWeekDay"))),
            (Names{"thingId", "weekId", "dayId"}));
  EXPECT_EQ(names(options(operation(sink(), "getThings"))),
            (Names{"ids", "words", "columns", "counts", "expand", "plain", "pageSize", "active",
                   "since", "state", "ownerId", "_date", "order"}));
}

TEST(Reader, ReadsParameters) {
  const Operation& list = operation(sink(), "getThings");
  EXPECT_EQ(parameter(list, "ids").collection, CollectionFormat::csv);
  EXPECT_EQ(parameter(list, "words").collection, CollectionFormat::ssv);
  EXPECT_EQ(parameter(list, "columns").collection, CollectionFormat::tsv);
  EXPECT_EQ(parameter(list, "counts").collection, CollectionFormat::pipes);
  EXPECT_EQ(parameter(list, "expand").collection, CollectionFormat::multi);
  EXPECT_EQ(parameter(list, "plain").collection, CollectionFormat::csv);
  EXPECT_EQ(parameter(list, "since").collection, CollectionFormat::none);
  EXPECT_EQ(parameter(list, "expand").type.element[0].values, (Names{"parts", "owner"}));
  EXPECT_TRUE(parameter(list, "expand").type.values.empty());
  EXPECT_EQ(parameter(list, "expand").description, "What else to give");
  EXPECT_EQ(parameter(list, "since").type.format, "date-time");
  EXPECT_EQ(parameter(list, "pageSize").default_value, "25");
  EXPECT_EQ(parameter(list, "state").default_value, "\"new\"");
  EXPECT_TRUE(parameter(list, "active").deprecated);
  const Operation& week = operation(sink(), "putThingWeekDay");
  EXPECT_FALSE(parameter(week, "thingId").allow_empty);
  EXPECT_TRUE(parameter(week, "weekId").allow_empty) << "marked";
  EXPECT_TRUE(parameter(week, "dayId").allow_empty) << "a date";
  EXPECT_EQ(parameter(operation(sink(), "createThing"), "Idempotency-Key").sdk_name,
            "idempotencyKey");
  EXPECT_EQ(parameter(operation(sink(), "postThingImage"), "image").type.kind, Kind::file);
  EXPECT_EQ(parameter(operation(sink(), "postThingImage"), "image").location,
            ParameterLocation::form);
}

TEST(Reader, ReadsOperations) {
  EXPECT_EQ(operation(sink(), "getThing").classes, (Names{"ThingsApi", "OtherStuffApi"}));
  EXPECT_TRUE(operation(sink(), "getThing").deprecated);
  EXPECT_TRUE(operation(sink(), "deleteThing").preview);
  EXPECT_TRUE(operation(sink(), "postSessions").security.empty());
  EXPECT_EQ(operation(sink(), "getThings").security, (Names{"PureCloud OAuth"}));
  EXPECT_EQ(operation(sink(), "getThings").summary, "All things, a page at a time");
  EXPECT_EQ(operation(sink(), "getThings").consumes, (Names{"application/json"}));
  EXPECT_EQ(operation(sink(), "getScimUsers").consumes, (Names{"application/scim+json"}));
  EXPECT_EQ(operation(sink(), "getThings").responses[1].type.model, "ErrorBody");
  EXPECT_EQ(result(operation(sink(), "getThings")).model, "ThingListing");
  EXPECT_EQ(result(operation(sink(), "createThing")).model, "Thing") << "201 before 202";
  EXPECT_EQ(result(operation(sink(), "getThing")).model, "Thing") << "default";
  EXPECT_EQ(result(operation(sink(), "deleteThing")).kind, Kind::none);
  EXPECT_EQ(result(operation(sink(), "patchThingPart")).kind, Kind::map);
}

TEST(Reader, ReadsModels) {
  Names list;
  for (const Property& p : find_model(sink(), "Thing")->type.properties) list.push_back(p.name);
  EXPECT_EQ(list, (Names{"id", "name", "selfUri", "state", "colours", "weight", "rank", "labels",
                         "parts", "parent", "made", "oldName", "size", "extra", "weird-key"}));
  EXPECT_TRUE(property("Thing", "id").required) << "by the part it comes from";
  EXPECT_TRUE(property("Thing", "id").read_only);
  EXPECT_TRUE(property("Thing", "name").required);
  EXPECT_EQ(property("Thing", "name").description, "What it is called");
  EXPECT_TRUE(property("Thing", "oldName").deprecated);
  EXPECT_EQ(property("Thing", "state").type.model, "State");
  EXPECT_EQ(property("Thing", "colours").type.element[0].values, (Names{"red", "green"}));
  EXPECT_EQ(property("Thing", "rank").type.values, (Names{"1", "2", "3"}));
  EXPECT_EQ(property("Thing", "labels").type.element[0].kind, Kind::string);
  EXPECT_EQ(property("Thing", "size").type.properties[1].name, "height");
  EXPECT_EQ(property("Thing", "extra").type.kind, Kind::any);
  EXPECT_EQ(property("Part", "kind").type.values, (Names{"screw", "nail"}));
  EXPECT_EQ(property("Part", "of").type.model, "Thing");
  EXPECT_EQ(find_model(sink(), "State")->type.values, (Names{"new", "used"}));
  EXPECT_EQ(find_model(sink(), "Thing")->description, "Something that is there");
  EXPECT_EQ(find_model(sink(), "Nothing"), nullptr);
}

TEST(Reader, PutsTheBasePathInFront) {
  const Api api = read_api(changed({{"/basePath", "\"/gateway/\""}}));
  EXPECT_EQ(operation(api, "createThing").path, "/gateway/api/v2/things");
}

TEST(Reader, ReadsRegionsOfAFileOfTheirOwn) {
  EXPECT_EQ(read_regions("{}"), RegionHosts());
  EXPECT_EQ(read_regions(R"({"us_east_1": "mypurecloud.com", "eu_west_1": "mypurecloud.ie"})"),
            sink().region_hosts);
  EXPECT_THROW(read_regions(R"({"us_east_1": 1})"), DefinitionError);
}

struct Fault {
  const char* place;
  /// JSON; "" removes the value.
  const char* value;
  const char* message;
};

TEST(Reader, SaysWhereADefinitionIsWrong) {
  const Fault faults[] = {
      {"/swagger", "\"3.0\"", "/swagger: must be \"2.0\""},
      {"/info", "", ": \"info\" is missing"},
      {"/info/version", "", "/info: \"version\" is missing"},
      {"/basePath", "7", "/basePath: must be a string"},
      {"/consumes", "\"application/json\"", "/consumes: must be an array"},
      {"/security", "{}", "/security: must be an array"},
      {"/security/0", "\"token\"", "/security/0: must be an object"},
      {"/x-region-hosts", "[]", "/x-region-hosts: must be an object"},
      {"/x-region-hosts/us_east_1", "1", "/x-region-hosts/us_east_1: must be a string"},
      {"/tags", "{}", "/tags: must be an array"},
      {"/tags/0/name", "", "/tags/0: \"name\" is missing"},
      {"/tags/0/name", "\"2nd\"", "/tags/0: \"2nd\" makes no class: \"2ndApi\""},
      {"/paths", "", ": \"paths\" is missing"},
      {"/paths", "\"none\"", "/paths: must be an object"},
      {"/paths/things", "{}", "/paths/things: a path must begin with \"/\""},
      {"/paths/~1api~1v2~1things/fetch", "{}",
       "/paths/~1api~1v2~1things/fetch: unknown verb \"fetch\""},
      {"/paths/~1api~1v2~1things/get/responses", "",
       "/paths/~1api~1v2~1things/get: \"responses\" is missing"},
      {"/paths/~1api~1v2~1things/get/operationId", "7",
       "/paths/~1api~1v2~1things/get/operationId: must be a string"},
      {"/paths/~1api~1v2~1things/get/operationId", "\"createThing\"",
       "/paths/~1api~1v2~1things/post: the method \"createThing\" of ThingsApi is that of "
       "/paths/~1api~1v2~1things/get"},
      {"/paths/~1api~1v2~1things/get/operationId", "\"all-things\"",
       "/paths/~1api~1v2~1things/get/operationId: \"all-things\" is no identifier"},
      {"/paths/~1api~1v2~1things~1{thingId}/delete/x-purecloud-method-name", "\"1st\"",
       "/paths/~1api~1v2~1things~1{thingId}/delete/x-purecloud-method-name: \"1st\" is no "
       "identifier"},
      {"/paths/~1api~1v2~1things/get/tags/0", "7",
       "/paths/~1api~1v2~1things/get/tags/0: must be a string"},
      {"/paths/~1api~1v2~1things/get/tags/0", "\"\"",
       "/paths/~1api~1v2~1things/get: \"\" makes no class: \"Api\""},
      {"/paths/~1api~1v2~1things/get/responses/2xx", "{}",
       "/paths/~1api~1v2~1things/get/responses/2xx: \"2xx\" is no status code"},
      {"/paths/~1api~1v2~1things/get/responses/200", "[]",
       "/paths/~1api~1v2~1things/get/responses/200: must be an object"},
      {"/paths/~1api~1v2~1things/get/responses/404/$ref", "\"#/responses/None\"",
       "/paths/~1api~1v2~1things/get/responses/404/$ref: nothing in \"responses\" is called "
       "\"None\""},
      {"/paths/~1api~1v2~1things/get/responses/200/schema/$ref", "[]",
       "/paths/~1api~1v2~1things/get/responses/200/schema/$ref: must be a string"},
      {"/paths/~1api~1v2~1things/get/parameters", "{}",
       "/paths/~1api~1v2~1things/get/parameters: must be an array"},
      {"/paths/~1api~1v2~1things/get/parameters/1/required", "\"no\"",
       "/paths/~1api~1v2~1things/get/parameters/1/required: must be true or false"},
      {"/paths/~1api~1v2~1things/get/parameters/1/items/type", "[]",
       "/paths/~1api~1v2~1things/get/parameters/1/items/type: must be a string"},
      {"/paths/~1api~1v2~1things/get/parameters/10/enum", "\"new\"",
       "/paths/~1api~1v2~1things/get/parameters/10/enum: must be an array"},
      {"/paths/~1api~1v2~1things/get/parameters/13/x-sdk-name", "\"sort by\"",
       "/paths/~1api~1v2~1things/get/parameters/13/x-sdk-name: \"sort by\" is no identifier"},
      {"/paths/~1api~1v2~1things~1{thingId/get", R"({"responses": {}})",
       "/paths/~1api~1v2~1things~1{thingId/get: no path parameter is called \"thingId\""},
      {"/paths/~1api~1v2~1things/get/deprecated", "\"yes\"",
       "/paths/~1api~1v2~1things/get/deprecated: must be true or false"},
      {"/paths/~1api~1v2~1things/get/parameters/1/in", "\"cookie\"",
       "/paths/~1api~1v2~1things/get/parameters/1/in: unknown location \"cookie\""},
      {"/paths/~1api~1v2~1things/get/parameters/1/name", "",
       "/paths/~1api~1v2~1things/get/parameters/1: \"name\" is missing"},
      {"/paths/~1api~1v2~1things/get/parameters/1/type", "",
       "/paths/~1api~1v2~1things/get/parameters/1: \"type\" is missing"},
      {"/paths/~1api~1v2~1things/get/parameters/1/type", "\"text\"",
       "/paths/~1api~1v2~1things/get/parameters/1/type: unknown type \"text\""},
      {"/paths/~1api~1v2~1things/get/parameters/1/items", "",
       "/paths/~1api~1v2~1things/get/parameters/1: \"items\" is missing"},
      {"/paths/~1api~1v2~1things/get/parameters/1/collectionFormat", "\"dots\"",
       "/paths/~1api~1v2~1things/get/parameters/1/collectionFormat: unknown collectionFormat "
       "\"dots\""},
      {"/paths/~1api~1v2~1things/get/parameters/2/name", "\"ids\"",
       "/paths/~1api~1v2~1things/get/parameters/2: another parameter is called \"ids\""},
      {"/paths/~1api~1v2~1things/get/parameters/2/in", "\"path\"",
       "/paths/~1api~1v2~1things/get/parameters/2: a path parameter must be required"},
      {"/paths/~1api~1v2~1things/post/parameters/0/schema", "",
       "/paths/~1api~1v2~1things/post/parameters/0: \"schema\" is missing"},
      {"/paths/~1api~1v2~1things/post/parameters/1/in", "\"formData\"",
       "/paths/~1api~1v2~1things/post/parameters/1: there is a body already: \"body\""},
      {"/paths/~1api~1v2~1things~1{thingId}/parameters/0/$ref", "\"#/parameters/none\"",
       "/paths/~1api~1v2~1things~1{thingId}/parameters/0/$ref: nothing in \"parameters\" is called "
       "\"none\""},
      {"/parameters/thingId/name", "\"id\"", "/parameters/thingId: \"id\" is not in the path"},
      {"/paths/~1api~1v2~1things~1{thingId}~1parts~1{partId}/patch/parameters/1", "",
       "/paths/~1api~1v2~1things~1{thingId}~1parts~1{partId}/patch: no path parameter is called "
       "\"thingId\""},
      {"/definitions/Thing/allOf/0/$ref", "\"#/definitions/Nothing\"",
       "/definitions/Thing/allOf/0/$ref: no definition is called \"Nothing\""},
      {"/definitions/Thing/allOf/0/$ref", "\"other.json#/definitions/Entity\"",
       "/definitions/Thing/allOf/0/$ref: must begin with \"#/definitions/\", is "
       "\"other.json#/definitions/Entity\""},
      {"/definitions/Thing/allOf/0/$ref", "\"#/definitions/Thing\"",
       "/definitions/Thing/allOf/0/$ref: \"Thing\" contains itself"},
      {"/definitions/Thing/allOf/1/properties/weight", "7",
       "/definitions/Thing/allOf/1/properties/weight: must be an object"},
      {"/definitions/Thing/allOf/1/required/1", "\"mass\"",
       "/definitions/Thing/allOf/1/required/1: no property is called \"mass\""},
      {"/definitions/Thing/allOf/1/required", "\"name\"",
       "/definitions/Thing/allOf/1/required: must be an array"},
      {"/definitions/Thing/allOf", "{}", "/definitions/Thing/allOf: must be an array"},
      {"/definitions/Thing/allOf/1/properties/labels/additionalProperties", "\"text\"",
       "/definitions/Thing/allOf/1/properties/labels/additionalProperties: must be an object"},
      {"/definitions/Part/properties/kind/x-genesys-enum-members/0", "{}",
       "/definitions/Part/properties/kind/x-genesys-enum-members/0: \"name\" is missing"},
      {"/definitions/Thing/allOf/1/properties/made/readOnly", "1",
       "/definitions/Thing/allOf/1/properties/made/readOnly: must be true or false"},
      {"/definitions/ErrorBody/properties", "[]",
       "/definitions/ErrorBody/properties: must be an object"},
      {"/definitions/List<Thing>", "{}",
       "/definitions/List<Thing>: \"List<Thing>\" is no identifier"},
      {"/definitions/a~1b~0c", R"({"type": "tuple"})",
       "/definitions/a~1b~0c/type: unknown type \"tuple\""},
      {"/tags/2/name", "\"other-stuff\"",
       "/tags/2: \"other-stuff\" and \"Other Stuff\" make the same class"},
  };
  for (const Fault& fault : faults) {
    try {
      read_api(changed({{fault.place, fault.value}}));
      ADD_FAILURE() << fault.place << ": no error";
    } catch (const DefinitionError& error) {
      EXPECT_STREQ(error.what(), fault.message);
      EXPECT_EQ(std::string(error.what()).rfind(error.pointer + ": ", 0), 0u);
    }
  }
}

TEST(Reader, SaysWhereTextIsNoJson) {
  try {
    read_api("{\n  \"swagger\": \"2.0\",\n  \"info\" {}\n}");
    FAIL() << "no error";
  } catch (const DefinitionError& error) {
    EXPECT_STREQ(error.what(), "line 3, column 10: this is no JSON");
  }
}

TEST(Reader, SaysThatANumberIsTooLarge) { EXPECT_THROW(read_api("[1e999]"), DefinitionError); }

}  // namespace
}  // namespace platform_client::generator

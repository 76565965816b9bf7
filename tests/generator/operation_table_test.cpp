// The client reads back what the generator writes: table and model agree field by field.
#include "operations/operation_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "generator/emit/emitter.hpp"
#include "generator/model/naming.hpp"
#include "generator/output.hpp"
#include "generator/swagger/reader.hpp"
#include "operations/table_format.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

/// An operation as one text, with every field that the client has.
std::string written(const Operation& operation) {
  std::string line = operation.name + ' ' + operation.method + ' ' + operation.path + " >" +
                     operation.content_types + " <" + operation.accepts +
                     (operation.authorized ? " token" : "");
  for (const Parameter& p : operation.parameters) {
    line += '\n' + p.name + '=' + p.sdk_name + ' ' + std::to_string(static_cast<int>(p.location)) +
            std::to_string(static_cast<int>(p.collection)) + (p.required ? " required" : "") +
            (p.allow_empty ? " may be empty" : "");
  }
  return line;
}

/// The same text of the model's operation.
Operation expected(const generator::Operation& from) {
  const std::vector<std::string> json = {"application/json"};
  Operation operation;
  operation.name = from.name;
  for (const char c : from.verb) operation.method += text::to_upper(c);
  operation.path = from.path;
  operation.content_types = text::join(from.consumes.empty() ? json : from.consumes, ",");
  operation.accepts = text::join(from.produces.empty() ? json : from.produces, ",");
  operation.authorized = !from.security.empty();
  for (const bool required : {true, false}) {
    for (const generator::Parameter& p : from.parameters) {
      if (p.required == required)
        operation.parameters.push_back(
            {p.name, p.sdk_name, p.location, p.collection, p.required, p.allow_empty});
    }
  }
  return operation;
}

using ByClass = std::map<std::string, std::vector<std::string>>;

ByClass model_of(const generator::Api& api) {
  ByClass classes;
  for (const generator::Operation& operation : api.operations) {
    for (const std::string& cls : operation.classes)
      classes[cls].push_back(written(expected(operation)));
  }
  for (auto& entry : classes) std::sort(entry.second.begin(), entry.second.end());
  return classes;
}

ByClass content_of(OperationTable& table) {
  ByClass classes;
  for (std::size_t cls = 0; cls < table.class_count(); ++cls) {
    auto& lines = classes[std::string(table.class_name(cls))];
    for (const Operation& operation : table.operations(cls)) lines.push_back(written(operation));
    std::sort(lines.begin(), lines.end());
  }
  return classes;
}

using Texts = std::map<std::string, std::string>;

/// The texts that the generator writes, by name.
Texts texts_of(const generator::Api& api) {
  const std::string source = generator::emit_operation_table(api).at(0).text;
  Texts texts;
  for (std::size_t at = source.find("constexpr char "); at != std::string::npos;
       at = source.find("constexpr char ", at + 1)) {
    const std::size_t name = at + 15;
    const std::size_t begin = source.find("R\"~~(", at) + 5;
    texts[source.substr(name, source.find('[', at) - name)] =
        source.substr(begin, source.find(")~~\"", begin) - begin);
  }
  return texts;
}

OperationTable table_of(const Texts& texts) {
  return OperationTable(
      {texts.at("paths"), texts.at("operations"), texts.at("lists"), texts.at("entries")});
}

/// A definition through the generator and back, without a compiler between.
ByClass there_and_back(const generator::Api& api) {
  const Texts texts = texts_of(api);
  OperationTable table = table_of(texts);
  return content_of(table);
}

void expect_same(const ByClass& table, const ByClass& model) {
  ASSERT_EQ(table.size(), model.size());
  for (const auto& [cls, operations] : model) {
    ASSERT_TRUE(table.count(cls)) << cls;
    EXPECT_EQ(table.at(cls), operations) << cls;
  }
}

generator::Parameter parameter(const std::string& name, ParameterLocation location,
                               bool required = false) {
  generator::Parameter result;
  result.name = name;
  result.sdk_name = generator::parameter_name(name);
  result.location = location;
  result.required = required;
  return result;
}

generator::Operation operation(const std::string& verb, const std::string& path) {
  generator::Operation result;
  result.name = "named";
  result.verb = verb;
  result.path = path;
  result.classes = {"ThingsApi"};
  result.security = {"OAuth"};
  return result;
}

TEST(OperationTable, HoldsAllOfTheDefinition) {
  const generator::Api api = generator::read_api(
      generator::read_file(PLATFORM_CLIENT_ROOT "/tools/definition/platform-api.json"));
  const ByClass model = model_of(api);
  std::size_t count = 0;
  for (const auto& entry : model) count += entry.second.size();
  EXPECT_EQ(model.size(), 87u);
  EXPECT_EQ(count, 3468u);
  expect_same(there_and_back(api), model);
}

TEST(OperationTable, TellsUnusualPaths) {
  const auto in_path = [](const char* name) {
    return parameter(name, ParameterLocation::path, true);
  };
  generator::Api api;
  for (const char* path :
       {"/", "/api", "/api/v2", "/api/v2/", "/api/v2/things", "/api/v2/things/", "/api//v2",
        "/api/v2/Things", "/api/v2/thingsandmore", "/api/v2/ünlaut", "/api/v2/a:b", "/other",
        "/api/v2/a/b/c/d/e/f/g/h/i/j/k/l", "/api/v2/things/~.-_", "relative"})
    api.operations.push_back(operation("get", path));
  for (const char* path : {"/api/v2/things/{thingId}", "/api/v2/things/{thingId}/parts",
                           "/api/v2/things/{ThingId}/x", "/api/v2/things/{thingId}.json",
                           "/api/v2/{thingId}", "/api/v2/status/{thingId}", "/api/v2/a{thingId}"}) {
    api.operations.push_back(operation("delete", path));
    api.operations.back().parameters = {
        in_path(std::string(path).find("{T") == std::string::npos ? "thingId" : "ThingId")};
  }
  // Two ways to write one word, each with its own placeholder.
  api.operations.push_back(operation("get", "/api/v2/bigthings/{bigThingId}"));
  api.operations.back().parameters = {in_path("bigThingId")};
  api.operations.push_back(operation("get", "/api/v2/bigthings/{bigthingId}"));
  api.operations.back().parameters = {in_path("bigthingId")};
  api.operations.push_back(operation("get", "/api/v2/bigthings/{bigthingId}/{Id}/{x}"));
  api.operations.back().parameters = {in_path("bigthingId"), in_path("Id"), in_path("x")};
  expect_same(there_and_back(api), model_of(api));
}

TEST(OperationTable, TellsUnusualParameters) {
  generator::Api api;
  for (const char* verb : {"get", "post", "put", "patch", "delete", "head", "options"}) {
    api.operations.push_back(operation(verb, "/api/v2/things/{a}/{b}"));
    api.operations.back().parameters = {parameter("b", ParameterLocation::path, true),
                                        parameter("a", ParameterLocation::path, true)};
  }
  // The same path, with and without an empty value allowed.
  for (const bool allow_empty : {true, false}) {
    auto op = operation(allow_empty ? "get" : "put", "/api/v2/weeks/{weekId}");
    op.parameters = {parameter("weekId", ParameterLocation::path, true)};
    op.parameters.front().allow_empty = allow_empty;
    api.operations.push_back(op);
  }
  auto all = operation("post", "/api/v2/all");
  for (const auto location :
       {ParameterLocation::query, ParameterLocation::header, ParameterLocation::form}) {
    for (const auto collection :
         {CollectionFormat::none, CollectionFormat::csv, CollectionFormat::ssv,
          CollectionFormat::tsv, CollectionFormat::pipes, CollectionFormat::multi}) {
      for (int bits = 0; bits < 4; ++bits) {
        auto p = parameter("p" + std::to_string(all.parameters.size()), location, (bits & 1) != 0);
        p.collection = collection;
        p.allow_empty = (bits & 2) != 0;
        all.parameters.push_back(p);
      }
    }
  }
  for (const char* name :
       {"a:b", "a=b", "a:", "=", ":", "X-Y", "$filter", "a.b", "page[size]", "Capital", "date"})
    all.parameters.push_back(parameter(name, ParameterLocation::query));
  all.parameters.back().sdk_name = "named";
  api.operations.push_back(all);
  for (const bool first : {true, false}) {
    for (const bool required : {true, false}) {
      auto op =
          operation(required ? "post" : "put", first ? "/api/v2/bodies" : "/api/v2/bodies/late");
      op.parameters = {parameter("body", ParameterLocation::body, required)};
      op.parameters.insert(first ? op.parameters.end() : op.parameters.begin(),
                           parameter("q", ParameterLocation::query, required));
      api.operations.push_back(op);
    }
  }
  expect_same(there_and_back(api), model_of(api));
}

TEST(OperationTable, TellsMediaTypesNamesAndSecurity) {
  generator::Api api;
  auto op = operation("get", "/api/v2/things");
  op.name = "getThings";
  op.classes = {"ThingsApi", "OtherApi", "OAuth2Api"};
  api.operations.push_back(op);
  op.verb = "post";
  op.consumes = {"application/scim+json", "application/json"};
  op.produces = {"text/plain; charset=utf-8"};
  op.security.clear();
  api.operations.push_back(op);
  expect_same(there_and_back(api), model_of(api));
}

TEST(OperationTable, DecodesAClassWhenItIsFirstAskedFor) {
  generator::Api api;
  for (const char* cls : {"AApi", "BApi"}) {
    api.operations.push_back(operation("get", "/api/v2/things"));
    api.operations.back().classes = {cls};
  }
  Texts texts = texts_of(api);
  OperationTable table = table_of(texts);
  EXPECT_EQ(table.operations(0).at(0).method, "GET");
  // A later change of the texts shows in the class that nobody has asked for yet.
  for (char& letter : texts.at("operations")) {
    if (letter == '\n') continue;
    OperationCode code = OperationCode::from(letter);
    code.verb = 1;
    letter = code.letter();
  }
  EXPECT_EQ(table.operations(0).at(0).method, "GET");
  EXPECT_EQ(table.operations(1).at(0).method, "POST");
}

TEST(OperationTable, HasRoomForAnyNumberOfEntries) {
  generator::Api api;
  for (std::size_t i = 0; i < 400; ++i) {
    api.operations.push_back(operation("get", "/api/v2/things/n" + std::to_string(i)));
    for (const char* prefix : {"a", "b", "c", "d", "e"})
      api.operations.back().parameters.push_back(
          parameter(prefix + std::to_string(i), ParameterLocation::query));
  }
  expect_same(there_and_back(api), model_of(api));
}

TEST(OperationTable, RefusesWhatItCannotHold) {
  generator::Api api;
  api.operations.push_back(operation("trace", "/api/v2/things"));
  EXPECT_THROW(generator::emit_operation_table(api), std::runtime_error);
  auto& faulty = api.operations[0];
  faulty.verb = "get";
  faulty.pointer = "/paths/~1api~1v2~1things/get";
  const auto said = [&] {
    try {
      generator::emit_operation_table(api);
    } catch (const std::runtime_error& error) {
      return std::string(error.what());
    }
    return std::string("nothing");
  };
  faulty.parameters = {parameter("a&b", ParameterLocation::query)};
  EXPECT_EQ(said(), "/paths/~1api~1v2~1things/get: the table has no way to hold \"a&b\"");
  faulty.parameters = {};
  faulty.consumes = {"text/plain\n"};
  EXPECT_EQ(said(), "/paths/~1api~1v2~1things/get: the table has no way to hold \"text/plain\n\"");
  faulty.consumes = {};
  faulty.path = "/api/v2/)~~\"";
  EXPECT_EQ(said(), "/paths/~1api~1v2~1things/get: the table has no way to hold \"/api/v2/)~~\"\"");
}

}  // namespace
}  // namespace platform_client

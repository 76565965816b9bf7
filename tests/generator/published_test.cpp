// Definitions as the vendor publishes them: without the marks of ours, and with much that no client
// needs. The small one (fixtures/published.json) has each construct, 262 has the names.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "generator/emit/emitter.hpp"
#include "generator/model/naming.hpp"
#include "operations/naming.hpp"
#include "support.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

using Json = nlohmann::ordered_json;
using Kind = Type::Kind;
using Names = std::vector<std::string>;

const std::string& marked_definition() {
  static const std::string text = repository_file("tools/definition/platform-api.json");
  return text;
}

const Api& marked() {
  static const Api api = read_api(marked_definition());
  return api;
}

/// "ContentManagement" → "Content Management".
std::string with_spaces(const std::string& tag) {
  std::string words;
  for (const char c : tag) {
    const bool starts =
        !words.empty() && text::to_lower(words.back()) == words.back() && text::to_lower(c) != c;
    words += starts ? std::string(" ") + c : std::string(1, c);
  }
  return words;
}

/// The vendor's operationId: the verb and all of the path.
std::string whole_path_name(const std::string& verb, const std::string& path) {
  return verb + camel(path.substr(path.starts_with("/api/v2") ? 7 : 0));
}

void publish_operation(Json& operation, const std::string& verb, const std::string& path,
                       bool names) {
  if (names) {
    operation["x-purecloud-method-name"] = Json(operation["operationId"]);
    operation["operationId"] = whole_path_name(verb, path);
  } else {
    operation.erase("operationId");
  }
  if (operation.value("x-preview", false)) operation["x-genesys-preview"] = true;
  operation.erase("x-preview");
  for (Json& tag : operation["tags"]) tag = with_spaces(tag.get<std::string>());
  for (const char* types : {"consumes", "produces"}) {
    if (operation[types] == Json::array({"application/json"})) operation.erase(types);
  }
  for (Json& parameter : operation["parameters"]) {
    // Where 262 has the mark, the vendor has this format: its SDK for Go takes time.Time there.
    if (parameter.erase("x-sdk-allow-empty") > 0) parameter["format"] = "date";
    parameter.erase("x-sdk-name");
  }
  const Json answer = operation["responses"]["default"];
  operation["responses"] = {{"200", answer}};
  operation["responses"]["404"] = {{"description", "There is none"},
                                   {"schema", {{"$ref", "#/definitions/ErrorBody"}}},
                                   {"x-inin-error-codes", {{"not.found", "There is none"}}}};
}

/// 262 in the vendor's form. `names`: with the vendor's own names of the methods.
Json published(bool names) {
  Json definition = Json::parse(marked_definition());
  for (const char* mark : {"x-region-hosts", "x-sdk-empty-check", "x-sdk-custom-headers"})
    definition.erase(mark);
  definition["consumes"] = definition["produces"] = Json::array({"application/json"});
  for (Json& tag : definition["tags"]) tag["name"] = with_spaces(tag["name"].get<std::string>());
  for (auto& [path, item] : definition["paths"].items()) {
    for (auto& [verb, operation] : item.items()) publish_operation(operation, verb, path, names);
  }
  return definition;
}

/// Everything of an operation that a caller sees, except its name.
std::string call_of(const Operation& operation) {
  std::string text = text::join(operation.classes, ",") + " " + operation.verb + operation.path;
  for (const auto& list : {positional(operation), options(operation)}) {
    text += " |";
    for (const Parameter* p : list)
      text += " " + p->sdk_name + "=" + p->name + (p->allow_empty ? " may be empty" : "");
  }
  return text;
}

Names calls_of(const Api& api) {
  Names calls;
  for (const Operation& operation : api.operations) calls.push_back(call_of(operation));
  return calls;
}

/// Files by name and text, without that of the regions, which the definition does not name.
std::set<std::pair<std::string, std::string>> files_of(Emitter emitter, const Api& api) {
  std::set<std::pair<std::string, std::string>> files;
  for (OutputFile& file : emitter(api)) {
    if (file.path != "regions.d.ts") files.insert({std::move(file.path), std::move(file.text)});
  }
  return files;
}

TEST(Published, MakesTheSameClient) {
  const std::string text = published(true).dump();
  EXPECT_EQ(text.find("x-sdk-"), std::string::npos);
  const Api api = read_api(text);
  ASSERT_EQ(api.operations.size(), 3315u);
  EXPECT_TRUE(files_of(emit_operation_table, api) == files_of(emit_operation_table, marked()));
  EXPECT_TRUE(files_of(emit_typings, api) == files_of(emit_typings, marked()));
}

TEST(Published, WithoutNamesAllButFiveAreFound) {
  const Api api = read_api(published(false).dump());
  EXPECT_EQ(calls_of(api), calls_of(marked()));
  std::size_t methods = 0;
  Names wrong;
  for (std::size_t i = 0; i < api.operations.size(); ++i) {
    methods += api.operations[i].classes.size();
    const std::string& name = marked().operations[i].name;
    if (api.operations[i].name != name) wrong.push_back(api.operations[i].name + " is " + name);
  }
  EXPECT_EQ(methods, 3468u);
  // The vendor numbers a name that differs from another of its class (getPresencedefinitions) in
  // capitals alone. A definition does not say which of the two is older.
  EXPECT_EQ(wrong, (Names{"getPresenceDefinitions is getPresenceDefinitions0",
                          "postPresenceDefinitions is postPresenceDefinitions0",
                          "deletePresenceDefinition is deletePresenceDefinition0",
                          "getPresenceDefinition is getPresenceDefinition0",
                          "putPresenceDefinition is putPresenceDefinition0"}));
}

const Api& small() {
  static const Api api = read_api(repository_file("tests/generator/fixtures/published.json"));
  return api;
}

const Property& property(const std::string& model, const std::string& name) {
  const auto& properties = find_model(small(), model)->type.properties;
  return *std::find_if(properties.begin(), properties.end(),
                       [&](const Property& p) { return p.name == name; });
}

TEST(Published, HasClassesWithSpacesAndNamesOfItsOwn) {
  Names classes;
  for (const Class& cls : small().classes) classes.push_back(cls.name);
  EXPECT_EQ(classes, (Names{"ContentManagementApi", "SCIMApi", "WorkforceManagementApi"}));
  Names methods;
  for (const Operation& operation : small().operations) methods.push_back(operation.name);
  EXPECT_EQ(methods,
            (Names{"getContentmanagementDocument", "headContentmanagementDocumentsDocumentId",
                   "postContentmanagementDocument", "putScimUsersUserId",
                   "getWorkforcemanagementManagementunitWeekShifttrades"}));
}

TEST(Published, Parameters) {
  EXPECT_EQ(call_of(small().operations[0]),
            "ContentManagementApi get/api/v2/contentmanagement/documents/{documentId} | "
            "documentId=documentId | expand=expand fields=fields locked=locked pageSize=pageSize "
            "interval=interval ifMatch=If-Match");
  const auto& parameters = small().operations[0].parameters;
  EXPECT_EQ(parameters[0].example, "\"d-1\"");
  EXPECT_EQ(parameters[1].type.element[0].values, (Names{"lockInfo", "acl"}));
  EXPECT_EQ(parameters[2].type.element[0].kind, Kind::object);
  EXPECT_EQ(call_of(operation(small(), "postContentmanagementDocument")),
            "ContentManagementApi post/api/v2/contentmanagement/documents/{documentId} | "
            "documentId=documentId | file=file tagIds=tagIds");
  const auto& form = operation(small(), "postContentmanagementDocument").parameters;
  EXPECT_EQ(form[1].type.kind, Kind::file);
  EXPECT_EQ(form[2].location, ParameterLocation::form);
  EXPECT_EQ(call_of(small().operations.back()),
            "WorkforceManagementApi "
            "get/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/"
            "shifttrades | managementUnitId=managementUnitId weekDateId=weekDateId may be empty | "
            "evaluateMatches=evaluateMatches");
}

TEST(Published, Operations) {
  const Operation& get = operation(small(), "getContentmanagementDocument");
  EXPECT_TRUE(get.preview);
  EXPECT_EQ(result(get).model, "Document");
  ASSERT_EQ(get.responses.size(), 3u);
  EXPECT_EQ(get.responses[2].type.model, "ErrorBody");
  const Operation& head = operation(small(), "headContentmanagementDocumentsDocumentId");
  EXPECT_TRUE(head.deprecated);
  EXPECT_EQ(head.security, (Names{"PureCloud OAuth", "Guest Chat JWT"}));
  EXPECT_EQ(result(head).kind, Kind::none);
  EXPECT_EQ(operation(small(), "postContentmanagementDocument").consumes,
            (Names{"multipart/form-data"}));
  const Operation& scim = operation(small(), "putScimUsersUserId");
  EXPECT_TRUE(scim.security.empty());
  EXPECT_EQ(scim.consumes, (Names{"application/scim+json", "application/json"}));
  EXPECT_EQ(result(scim).element[0].kind, Kind::array);
  EXPECT_EQ(scim.responses[0].example, R"({"application/json":{"a":["b"]}})");
}

TEST(Published, Models) {
  EXPECT_EQ(property("Document", "owner").type.model, "DomainEntityRef");
  EXPECT_EQ(property("Document", "owner").description, "Who has it");
  EXPECT_TRUE(property("Document", "owner").read_only);
  EXPECT_EQ(property("Document", "creator").type.model, "DomainEntityRef");
  EXPECT_EQ(property("Document", "name").example, R"("Report \"1\"")");
  EXPECT_EQ(property("Document", "size").example, "12");
  for (const char* name : {"labels", "rights"})
    EXPECT_EQ(property("Document", name).type.element[0].values.size(), 2u) << name;
  EXPECT_EQ(property("Document", "states").type.element[0].values, (Names{"open"}));
  EXPECT_TRUE(property("Document", "none").type.values.empty());
  EXPECT_EQ(property("Document", "either").type.kind, Kind::any);
  EXPECT_EQ(property("Document", "counts").type.element[0].kind, Kind::integer);
  EXPECT_EQ(property("Document", "nested").type.element[0].element[0].model, "Trade");
  EXPECT_EQ(property("Document", "free").type.kind, Kind::object);
  EXPECT_EQ(property("Document", "$ref").type.kind, Kind::string);
}

TEST(Published, PartsOfModels) {
  EXPECT_TRUE(property("FileDocument", "size").required) << "a property of another part";
  EXPECT_TRUE(property("FileDocument", "contentUri").required);
  EXPECT_TRUE(property("FileDocument", "name").required);
  EXPECT_FALSE(property("Document", "size").required);
  EXPECT_FALSE(property("FileDocument", "id").required);
  EXPECT_TRUE(property("NamedRef", "name").required) << "a single part, narrowed";
  EXPECT_FALSE(property("NamedRef", "id").required);
}

}  // namespace
}  // namespace platform_client::generator

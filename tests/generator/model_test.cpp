#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "generator/model/naming.hpp"
#include "generator/model/reach.hpp"
#include "support.hpp"

namespace platform_client::generator {
namespace {

const Api& sink() {
  static const Api api = read_api(repository_file(kitchen_sink));
  return api;
}

TEST(Naming, OfParameters) {
  EXPECT_EQ(parameter_name("lines.loggedInUser.id"), "linesLoggedInUserId");
  EXPECT_EQ(parameter_name("X-Journey-Session-Id"), "xJourneySessionId");
  EXPECT_EQ(parameter_name("phone_hardwareId"), "phoneHardwareId");
  for (const char* word : {"date", "delete", "number", "default", "with", "class"})
    EXPECT_EQ(parameter_name(word), std::string("_") + word);
  EXPECT_EQ(parameter_name("2d"), "_2d");
  EXPECT_EQ(class_name("Other Stuff"), "OtherStuffApi");
}

TEST(Naming, OfMethods) {
  EXPECT_EQ(method_name("get", "/api/v2/users/{userId}/queues/{queueId}"), "getUserQueue");
  EXPECT_EQ(method_name("get", "/api/v2/analytics/reporting/{reportId}/metadata"),
            "getAnalyticsReportingReportIdMetadata");
  EXPECT_EQ(method_name("put", "/api/v2/a/policies/{x}/boxes/{y}/status/{z}"),
            "putAPolicyBoxStatusZ");
  EXPECT_EQ(method_name("get", "/api/v2/a/{x}/{y}"), "getAXY");
  EXPECT_EQ(method_name("get", "/gateway/users"), "getGatewayUsers");
  EXPECT_EQ(method_name("get", "/api/v2/bot/alias/{aliasId}"), "getBotAlias");
  EXPECT_EQ(method_name("post", "/api/v2/hris/{hrisIntegrationId}/jobs"), "postHriJobs");
  EXPECT_EQ(method_name("get", "/api/v2/analysis/{id}"), "getAnalysisId");
}

// The definitions have the old SDK's names, and the rules must find the same ones.
// published_test.cpp tests 262.
TEST(Naming, FindsTheNamesOf71) {
  const Api api = read_api(repository_file("tests/generator/fixtures/platform-api-71.json"));
  std::size_t methods = 0;
  for (const Operation& operation : api.operations) {
    methods += operation.classes.size();
    EXPECT_EQ(method_name(operation.verb, operation.path), operation.name);
    for (const Parameter& parameter : operation.parameters)
      EXPECT_EQ(parameter_name(parameter.name), parameter.sdk_name);
  }
  EXPECT_EQ(methods, 1292u);
}

TEST(Reader, ReadsAllOf262) {
  const Api api = read_api(repository_file("tools/definition/platform-api.json"));
  std::size_t properties = 0;
  for (const Model& model : api.models) properties += model.type.properties.size();
  EXPECT_EQ(api.classes.size(), 87u);
  EXPECT_EQ(api.models.size(), 6596u);
  EXPECT_EQ(properties, 36081u);
}

TEST(Reach, FollowsReferences) {
  EXPECT_EQ(models_sent(sink()), (ModelNames{"Part", "ScimUser", "State", "Thing"}));
  EXPECT_EQ(models_received(sink()),
            (ModelNames{"ErrorBody", "Job", "Part", "ScimUser", "State", "Thing", "ThingListing"}));
}

TEST(OnlyClasses, KeepsWhatTheyNeed) {
  const Api part = only_classes(sink(), {"OtherStuffApi"});
  ASSERT_EQ(part.classes.size(), 1u);
  EXPECT_EQ(part.operations.size(), 3u);
  EXPECT_EQ(operation(part, "getThing").classes, (std::vector<std::string>{"OtherStuffApi"}));
  EXPECT_NE(find_model(part, "Part"), nullptr);
  EXPECT_EQ(find_model(part, "ScimUser"), nullptr);
  EXPECT_EQ(only_classes(sink(), {"Other Stuff", "SCIM"}).operations.size(), 5u);
  EXPECT_THROW(only_classes(sink(), {"Users"}), std::invalid_argument);
}

TEST(Output, TellsWhatDiffersAndWritesIt) {
  const auto folder =
      std::filesystem::temp_directory_path() / ("generator-output-" + std::to_string(getpid()));
  const std::string mark = "// Generated; do not edit.\n";
  const std::vector<OutputFile> files = {{"a.txt", mark + "a"}, {"sub/b.txt", mark + "b"}};
  EXPECT_EQ(differences(folder, files).size(), 2u);
  write_files(folder, files);
  EXPECT_TRUE(differences(folder, files).empty());

  std::ofstream(folder / "a.txt") << "other";
  std::ofstream(folder / "old.txt") << mark;
  std::ofstream(folder / "own.txt") << "written by hand";
  EXPECT_EQ(differences(folder, files),
            (std::vector<std::string>{(folder / "a.txt").string() + " is stale",
                                      (folder / "old.txt").string() + " is no longer made"}));
  write_files(folder, files);
  EXPECT_TRUE(differences(folder, files).empty());
  EXPECT_TRUE(std::filesystem::exists(folder / "own.txt"));
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace platform_client::generator

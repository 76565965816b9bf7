// The result of a comparison, and 71 against 262.
#include <algorithm>

#include "diff_rules.hpp"
#include "generator/diff/report.hpp"

namespace platform_client::generator {

void expect_levels(const Rule& rule) {
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

namespace {

const std::string user = "/definitions/ScimUser";

// The vendor publishes the regions apart from the definition.
TEST(Compare, ADefinitionWithoutRegionsTakesNoneAway) {
  const Api with = read_api(changed({}));
  const Api without = read_api(changed({{"/x-region-hosts", ""}}));
  EXPECT_TRUE(compare(with, without).changes.empty());
  EXPECT_TRUE(compare(without, with).changes.empty());
}

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
              read_api(repository_file("tools/definition/platform-api.json")));
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

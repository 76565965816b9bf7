#include "generator/diff/report.hpp"

#include <map>
#include <nlohmann/json.hpp>

namespace platform_client::generator {
namespace {

using Counts = std::map<std::string, std::size_t>;
using Json = nlohmann::ordered_json;

constexpr Level levels[] = {Level::major, Level::minor, Level::patch};

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// The number of changes of each kind that demand this level.
Counts kinds(const Comparison& comparison, Level Change::*column, Level level) {
  Counts counts;
  for (const Change& change : comparison.changes) {
    // A few kinds end with a name; they are counted by the words before it.
    if (change.*column == level) ++counts[change.kind.substr(0, change.kind.find(" of "))];
  }
  return counts;
}

/// "parameter removed (12), method renamed (1)".
std::string reasons(const Comparison& comparison, Level Change::*column, Level level) {
  if (level == Level::none) return "nothing that it sees has changed";
  std::string text;
  for (const auto& [kind, count] : kinds(comparison, column, level))
    text += (text.empty() ? "" : ", ") + kind + " (" + std::to_string(count) + ")";
  return text;
}

std::string methods_line(const Summary& summary) {
  return counted(summary.methods_before, "method") + " before, " +
         std::to_string(summary.methods_after) + " after: " + std::to_string(summary.surviving) +
         " survive (" + std::to_string(summary.moved) + " with another path or verb, " +
         std::to_string(summary.positional_changed) + " with other positional arguments), " +
         std::to_string(summary.gone) + " gone";
}

std::size_t count_of(const Comparison& comparison, Level level) {
  std::size_t count = 0;
  for (const Change& change : comparison.changes) count += change.ours == level ? 1 : 0;
  return count;
}

/// Writes each change of a level through `line`, and before each group `heading`.
template <typename Heading, typename Line>
void each_change(const Comparison& comparison, Level level, Heading heading, Line line) {
  const std::string* group = nullptr;
  for (const Change& change : comparison.changes) {
    if (change.ours != level) continue;
    if (group == nullptr || *group != change.group) heading(change.group);
    group = &change.group;
    line(change);
  }
}

std::string decision_line(const Report& report) {
  const Level own = decision(report.comparison);
  std::string text = std::string(level_name(own));
  if (own != Level::none) text += ": " + reasons(report.comparison, &Change::ours, own);
  if (report.forced)
    text = std::string(level_name(*report.forced)) + " (forced; by the changes " + text + ")";
  return text;
}

std::string old_line(const Comparison& comparison) {
  const Level level = old_decision(comparison);
  return std::string(level_name(level)) + ": " + reasons(comparison, &Change::old_sdk, level);
}

}  // namespace

std::string Report::text() const {
  std::string out = comparison.version_before + " -> " + comparison.version_after + "\n" +
                    methods_line(comparison.summary) + "\n";
  for (const Level level : levels) {
    const std::size_t count = count_of(comparison, level);
    if (count == 0) continue;
    out += "\n" + std::string(level_name(level)) + " (" + counted(count, "change") + ")\n";
    each_change(
        comparison, level, [&](const std::string& group) { out += "  " + group + "\n"; },
        [&](const Change& change) {
          out += "    " + change.text;
          if (change.old_sdk != change.ours)
            out += "  [old SDK: " +
                   std::string(change.old_sdk == Level::none ? "not seen"
                                                             : level_name(change.old_sdk)) +
                   "]";
          out += "\n";
        });
  }
  out += "\nDecision: " + decision_line(*this) +
         "\nThe old SDK's decision: " + old_line(comparison) + "\n";
  return out;
}

std::string Report::markdown() const {
  std::string out = "Definition " + comparison.version_before + " → " + comparison.version_after +
                    ". " + methods_line(comparison.summary) + ".\n\n**Decision:** " +
                    decision_line(*this) + "\n\n**The old SDK's decision:** " +
                    old_line(comparison) + "\n";
  const char* titles[] = {"Breaking changes", "Additions", "Other changes"};
  for (const Level level : levels) {
    const std::size_t count = count_of(comparison, level);
    if (count == 0) continue;
    out += "\n## " + std::string(titles[static_cast<int>(Level::major) - static_cast<int>(level)]) +
           " (" + std::to_string(count) + ")\n";
    each_change(
        comparison, level, [&](const std::string& group) { out += "\n**" + group + "**\n"; },
        [&](const Change& change) { out += "- " + change.text + "\n"; });
  }
  return out;
}

std::string Report::json() const {
  const auto as_object = [&](Level Change::*column, Level level) {
    Json object = Json::object();
    for (const auto& [kind, count] : kinds(comparison, column, level)) object[kind] = count;
    return object;
  };
  const Level own = decision(comparison);
  const Level old = old_decision(comparison);
  const Summary& summary = comparison.summary;
  Json root = {
      {"before", comparison.version_before},
      {"after", comparison.version_after},
      {"decision", level_name(level())},
      {"reasons", as_object(&Change::ours, own)},
      {"oldSdk", {{"decision", level_name(old)}, {"reasons", as_object(&Change::old_sdk, old)}}},
      {"methods",
       {{"before", summary.methods_before},
        {"after", summary.methods_after},
        {"surviving", summary.surviving},
        {"gone", summary.gone},
        {"moved", summary.moved},
        {"positionalChanged", summary.positional_changed}}}};
  if (forced) root["forced"] = true;
  for (const Level level : levels)
    root["counts"][std::string(level_name(level))] = count_of(comparison, level);
  root["changes"] = Json::array();
  for (const Change& change : comparison.changes) {
    root["changes"].push_back({{"group", change.group},
                               {"kind", change.kind},
                               {"text", change.text},
                               {"level", level_name(change.ours)},
                               {"oldSdk", level_name(change.old_sdk)}});
  }
  return root.dump(2) + "\n";
}

}  // namespace platform_client::generator

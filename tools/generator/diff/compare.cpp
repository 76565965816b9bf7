#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>

#include "generator/diff/collector.hpp"

namespace platform_client::generator {
namespace {

constexpr std::array<std::string_view, 4> level_names = {"none", "patch", "minor", "major"};

/// Methods as callers name them: "UsersApi.getUser".
std::map<std::string, const Operation*> methods(const Api& api) {
  std::map<std::string, const Operation*> map;
  for (const Operation& operation : api.operations) {
    for (const std::string& name : operation.classes) map[name + "." + operation.name] = &operation;
  }
  return map;
}

bool same_positional(const Operation& one, const Operation& other) {
  const auto a = positional(one);
  const auto b = positional(other);
  return std::equal(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const Parameter* x, const Parameter* y) { return x->sdk_name == y->sdk_name; });
}

Summary summarize(const Api& before, const Api& after) {
  const auto was = methods(before);
  const auto is = methods(after);
  Summary summary;
  summary.methods_before = was.size();
  summary.methods_after = is.size();
  for (const auto& [name, operation] : was) {
    const auto now = is.find(name);
    if (now == is.end()) {
      ++summary.gone;
      continue;
    }
    ++summary.surviving;
    if (operation->path != now->second->path || operation->verb != now->second->verb)
      ++summary.moved;
    if (!same_positional(*operation, *now->second)) ++summary.positional_changed;
  }
  return summary;
}

/// A definition without regions says nothing of them; the vendor publishes them apart.
void compare_regions(std::vector<Change>& changes, const Api& before, const Api& after) {
  if (before.region_hosts.empty() || after.region_hosts.empty()) return;
  Collector out(changes, "Regions");
  const std::map<std::string, std::string> was(before.region_hosts.begin(),
                                               before.region_hosts.end());
  const std::map<std::string, std::string> is(after.region_hosts.begin(), after.region_hosts.end());
  for (const auto& [region, host] : was) {
    const auto now = is.find(region);
    if (now == is.end())
      out.add("region removed", "region " + region + " was removed", Level::major, Level::none);
    else if (now->second != host)
      out.changed("host of " + region + " changed", host, now->second, Level::patch, Level::none);
  }
  for (const auto& [region, host] : is) {
    if (was.count(region) == 0)
      out.add("region added", "region " + region + " was added", Level::minor, Level::none);
  }
}

Level highest(const Comparison& comparison, Level Change::*column) {
  Level level = Level::none;
  for (const Change& change : comparison.changes) level = std::max(level, change.*column);
  return level;
}

}  // namespace

std::string_view level_name(Level level) { return level_names[static_cast<std::size_t>(level)]; }

Level level_called(std::string_view name) {
  const auto found = std::find(level_names.begin(), level_names.end(), name);
  if (found == level_names.end())
    throw std::invalid_argument("no level \"" + std::string(name) + "\"");
  return static_cast<Level>(found - level_names.begin());
}

Comparison compare(const Api& before, const Api& after) {
  Comparison comparison{before.version, after.version, summarize(before, after), {}};
  compare_regions(comparison.changes, before, after);
  compare_operations(comparison.changes, before, after);
  compare_models(comparison.changes, before, after);
  std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                   [](const Change& a, const Change& b) { return a.group < b.group; });
  return comparison;
}

Level decision(const Comparison& comparison) { return highest(comparison, &Change::ours); }
Level old_decision(const Comparison& comparison) { return highest(comparison, &Change::old_sdk); }

}  // namespace platform_client::generator

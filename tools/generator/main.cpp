// The generator: a definition in, files out; or two definitions in, a version out. Native only; the
// only program of this project that may throw.
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "generator/diff/report.hpp"
#include "generator/output.hpp"
#include "generator/swagger/reader.hpp"
#include "text/ascii.hpp"

namespace {

using namespace platform_client::generator;

/// One output of a definition; `folder` is below ROOT.
struct Output {
  std::string_view verb;
  std::string_view folder;
  Emitter emitter;
};

constexpr Output outputs[] = {
    {"table", "src/generated", emit_operation_table},
    {"typings", "js/types/generated", emit_typings},
    {"reference", "docs/reference", emit_reference},
};

constexpr char usage[] =
    "usage: platform_client_generator all|table|typings|reference [--check] [--classes=A,B] "
    "DEFINITION.json ROOT\n"
    "         table       the client's operation table, C++: ROOT/src/generated\n"
    "         typings     classes, options and models, TypeScript: ROOT/js/types/generated\n"
    "         reference   pages of classes and models, index, search: ROOT/docs/reference\n"
    "         --check     changes nothing; fails when the files are not what would be made\n"
    "         --classes   only these classes\n"
    "         (a definition that names no regions has those of the regions.json in its folder)\n"
    "       platform_client_generator diff [--json | --markdown] [--force major|minor|patch] "
    "OLD.json NEW.json\n";

/// `reader(text of the file)`; an error names the file.
template <typename Reader>
auto read(const std::filesystem::path& file, Reader reader) {
  try {
    return reader(read_file(file));
  } catch (const DefinitionError& error) {
    throw std::runtime_error(file.string() + ": " + error.what());
  }
}

/// A definition and its regions: those that it names, else those of the `regions.json` beside it,
/// if there is one.
Api read_definition(const std::filesystem::path& file) {
  Api api = read(file, read_api);
  const std::filesystem::path regions =
      std::filesystem::path(file).replace_filename("regions.json");
  if (api.region_hosts.empty() && std::filesystem::exists(regions))
    api.region_hosts = read(regions, read_regions);
  return api;
}

int emit(const std::string& verb, const std::vector<std::string>& args) {
  bool check = false;
  std::vector<std::string> classes;
  std::vector<std::string> files;
  for (const std::string& arg : args) {
    if (arg == "--check")
      check = true;
    else if (arg.starts_with("--classes="))
      classes = platform_client::text::split(arg.substr(10), ',');
    else
      files.push_back(arg);
  }
  if (files.size() != 2) return -1;
  Api api = read_definition(files[0]);
  if (!classes.empty()) api = only_classes(api, classes);
  int status = 0;
  for (const Output& output : outputs) {
    if (verb != "all" && verb != output.verb) continue;
    const std::filesystem::path folder = std::filesystem::path(files[1]) / output.folder;
    const std::vector<OutputFile> made = output.emitter(api);
    if (!check) {
      write_files(folder, made);
      continue;
    }
    for (const std::string& line : differences(folder, made)) {
      std::cerr << line << ": run `npm run generate`\n";
      status = 1;
    }
  }
  return status;
}

int diff(const std::vector<std::string>& args) {
  std::string form;
  std::optional<Level> forced;
  std::vector<std::string> files;
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (args[i] == "--json" || args[i] == "--markdown")
      form = args[i];
    else if (args[i] == "--force" && i + 1 < args.size())
      forced = level_called(args[++i]);
    else if (args[i].starts_with("--force="))
      forced = level_called(args[i].substr(8));
    else
      files.push_back(args[i]);
  }
  if (files.size() != 2) return -1;
  const Api before = read_definition(files[0]);
  const Comparison comparison = compare(before, read_definition(files[1]));
  const Report report{comparison, forced};
  std::cout << (form == "--json"       ? report.json()
                : form == "--markdown" ? report.markdown()
                                       : report.text());
  return 0;
}

/// Negative if the arguments make no sense.
int run(const std::string& verb, const std::vector<std::string>& args) {
  if (verb == "diff") return diff(args);
  bool known = verb == "all";
  for (const Output& output : outputs) known |= verb == output.verb;
  return known ? emit(verb, args) : -1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> args(argv + 1, argv + argc);
    const int status = args.empty() ? -1 : run(args[0], {args.begin() + 1, args.end()});
    if (status < 0) std::cerr << usage;
    return status < 0 ? 2 : status;
  } catch (const std::exception& error) {
    std::cerr << "platform_client_generator: " << error.what() << '\n';
    return 1;
  }
}

// The generator: a definition in, files out. Native only; the one program of this project that may
// throw.
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "generator/output.hpp"
#include "generator/swagger/reader.hpp"
#include "text/ascii.hpp"

namespace {

using namespace platform_client::generator;

const std::map<std::string, Emitter, std::less<>> emitters = {{"table", emit_operation_table},
                                                              {"typings", emit_typings}};

constexpr char usage[] =
    "usage: platform_client_generator VERB [--check] [--classes=A,B] DEFINITION.json FOLDER\n"
    "  table      the operation table of the client, C++\n"
    "  typings    classes, options and models, TypeScript\n"
    "  --check    changes nothing; fails when the folder is not what would be made\n";

int emit(Emitter emitter, const std::vector<std::string>& args) {
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
  if (files.size() != 2) {
    std::cerr << usage;
    return 2;
  }
  Api api = read_api(read_file(files[0]));
  if (!classes.empty()) api = only_classes(api, classes);
  const std::vector<OutputFile> made = emitter(api);
  if (!check) {
    write_files(files[1], made);
    return 0;
  }
  const std::vector<std::string> wrong = differences(files[1], made);
  for (const std::string& line : wrong) std::cerr << line << ": run `npm run generate`\n";
  return wrong.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> args(argv + 1, argv + argc);
    const auto emitter = args.empty() ? emitters.end() : emitters.find(args[0]);
    if (emitter != emitters.end()) return emit(emitter->second, {args.begin() + 1, args.end()});
    std::cerr << usage;
    return 2;
  } catch (const std::exception& error) {
    std::cerr << "platform_client_generator: " << error.what() << '\n';
    return 1;
  }
}

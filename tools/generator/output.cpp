#include "generator/output.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

namespace fs = std::filesystem;

bool is_generated(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string start(200, '\0');
  stream.read(start.data(), static_cast<std::streamsize>(start.size()));
  const std::size_t mark = start.find("Generated");
  return mark != std::string::npos && start.find("do not edit", mark) != std::string::npos;
}

/// Generated files of the folder that nothing makes any more, sorted.
std::vector<fs::path> left_over(const fs::path& folder, const std::vector<OutputFile>& files) {
  std::vector<fs::path> found;
  if (!fs::exists(folder)) return found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = fs::relative(entry.path(), folder).generic_string();
    const bool made = std::any_of(files.begin(), files.end(),
                                  [&](const OutputFile& file) { return file.path == name; });
    if (entry.is_regular_file() && !made && is_generated(entry.path()))
      found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::string read_file(const fs::path& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + name.string());
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> differences(const fs::path& folder, const std::vector<OutputFile>& files) {
  std::vector<std::string> found;
  for (const OutputFile& file : files) {
    const fs::path path = folder / file.path;
    if (!fs::exists(path))
      found.push_back(path.string() + " is missing");
    else if (read_file(path) != file.text)
      found.push_back(path.string() + " is stale");
  }
  for (const fs::path& path : left_over(folder, files))
    found.push_back(path.string() + " is no longer made");
  return found;
}

void write_files(const fs::path& folder, const std::vector<OutputFile>& files) {
  for (const OutputFile& file : files) {
    const fs::path path = folder / file.path;
    if (fs::exists(path) && read_file(path) == file.text) continue;
    fs::create_directories(path.parent_path());
    std::ofstream stream(path, std::ios::binary);
    stream << file.text;
    if (!stream.flush()) throw std::runtime_error("cannot write " + path.string());
  }
  for (const fs::path& path : left_over(folder, files)) fs::remove(path);
}

}  // namespace platform_client::generator

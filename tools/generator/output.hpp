#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "generator/emit/emitter.hpp"

namespace platform_client::generator {

/// Throws std::runtime_error when it cannot be read.
std::string read_file(const std::filesystem::path& file);

/// How `folder` differs from the files that were made: "NAME is stale", "NAME is missing", "NAME is
/// no longer made".
std::vector<std::string> differences(const std::filesystem::path& folder,
                                     const std::vector<OutputFile>& files);

/// Writes the files into `folder` and removes generated ones that are no longer made. Files that
/// are right already keep their time.
void write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files);

}  // namespace platform_client::generator

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "generator/emit/emitter.hpp"

namespace platform_client::generator {

/// Throws std::runtime_error when it cannot be read.
std::string read_file(const std::filesystem::path& file);

/// What differs between `folder` and what was made: "NAME is stale", "NAME is missing", "NAME is no
/// longer made".
std::vector<std::string> differences(const std::filesystem::path& folder,
                                     const std::vector<OutputFile>& files);

/// Makes `folder` what it should be; files that are right already keep their time, those that are
/// not generated stay.
void write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files);

}  // namespace platform_client::generator

#pragma once

#include <string>
#include <vector>

#include "generator/model/api.hpp"

namespace platform_client::generator {

/// A file that an emitter makes; `path` is below the emitter's output folder.
struct OutputFile {
  std::string path;
  std::string text;
};

/// Makes all files of one folder from the model. The same model gives the same bytes. Each text has
/// "Generated" and "do not edit" in its first 200 bytes, so that files which are no longer made can
/// be recognized.
using Emitter = std::vector<OutputFile> (*)(const Api&);

/// The table that is compiled into the client.
std::vector<OutputFile> emit_operation_table(const Api& api);

/// TypeScript declarations of classes, options and models: js/types/generated.
std::vector<OutputFile> emit_typings(const Api& api);

/// Markdown for people (classes, models), an index for programs, and a search page.
std::vector<OutputFile> emit_reference(const Api& api);

}  // namespace platform_client::generator

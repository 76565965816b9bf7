#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/model/api.hpp"

// The pieces of a .d.ts file.
namespace platform_client::generator::typescript {

/// How a file writes the name of a model.
using ModelReference = std::function<std::string(const std::string& model)>;

/// As a property, a body or an answer has it: dates and files are text.
std::string type_text(const Type& type, const ModelReference& model);

/// As a caller gives it: dates may be Date, files may be bytes or a Blob.
std::string parameter_text(const Parameter& parameter, const ModelReference& model);

/// A text as a literal.
std::string quoted(std::string_view text);

/// The name of a property, in quotes where it is no identifier.
std::string property_name(const std::string& name);

/// A doc comment of these lines; those that are empty are left out, and so is a comment of none.
std::string comment(std::string_view indent, const std::vector<std::string>& lines,
                    bool deprecated);

}  // namespace platform_client::generator::typescript

#pragma once

#include <string>

#include "generator/model/api.hpp"

namespace platform_client::generator {

/// Free text for one line or one cell of a table.
std::string markdown(const std::string& text);

/// The type with links to models; `models` is the way from the page to their folder ("models/").
std::string markdown_type(const Type& type, const std::string& models);

/// What is known beyond the type: "one of `a`, `b`", a format.
std::string markdown_values(const Type& type);

/// The page of a model in the folder of models: one for each first letter.
std::string model_page(const std::string& name);

/// First lines of a page.
std::string page_start(const std::string& title);

}  // namespace platform_client::generator

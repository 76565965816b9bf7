#pragma once

#include <string_view>
#include <vector>

#include "platform_client/operation.hpp"

namespace platform_client {

/// The operations of the Platform API, generated from its definition (Swagger 2.0). Pass one to
/// Client::call.
///
/// A class is decoded when it is first asked for, which is not thread-safe. Pointers and references
/// stay valid until the program ends.
class Operations {
 public:
  /// Finds an operation by its names in the JavaScript SDK: find("UsersApi", "getUsersMe"). Null if
  /// there is no such operation.
  static const Operation* find(std::string_view api_class, std::string_view name);

  /// The names of all classes: "AgentAssistantsApi", "AgentCopilotApi", …
  static std::vector<std::string_view> classes();

  /// The operations of one class, in the order of the definition. Empty if there is no such class.
  static const std::vector<Operation>& of(std::string_view api_class);
};

}  // namespace platform_client

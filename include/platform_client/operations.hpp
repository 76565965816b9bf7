#pragma once

#include <string_view>
#include <vector>

#include "platform_client/operation.hpp"

namespace platform_client {

/// The operations of the Platform API, as the definition has them (Swagger 2.0), for Client::call.
/// A class is decoded when it is first asked for, so not from two threads at once; what was found
/// stays valid for as long as the program runs.
class Operations {
 public:
  /// By the names of the JavaScript SDK: find("UsersApi", "getUsersMe"). Null for what is not
  /// there.
  static const Operation* find(std::string_view api_class, std::string_view name);

  /// "AgentAssistantsApi", "AgentCopilotApi", …
  static std::vector<std::string_view> classes();

  /// In the order of the definition; empty for a class that is not there.
  static const std::vector<Operation>& of(std::string_view api_class);
};

}  // namespace platform_client

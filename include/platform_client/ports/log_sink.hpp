#pragma once

#include <string>

namespace platform_client {

/// Where the debug log and warnings go. Texts are redacted before they come here.
class LogSink {
 public:
  virtual ~LogSink() = default;
  virtual void log(const std::string& text) = 0;
  /// Something the developer of the page should know; `code` is stable.
  virtual void warn(const std::string& code, const std::string& message) = 0;
};

}  // namespace platform_client

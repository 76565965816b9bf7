#pragma once

#include <string>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// One request and its response. A body that is not text is replaced by its size.
struct ExchangeRecord {
  std::string method;
  /// The URL without its query.
  std::string url;
  NameValueList request_headers;
  std::string request_body;
  /// 0 if there was no response. `response_body` then holds the error.
  int status = 0;
  NameValueList response_headers;
  /// Empty unless the request failed or the status is an error.
  std::string response_body;
};

/// Receives the debug log and the warnings. Secrets are redacted before.
class LogSink {
 public:
  /// Called while Config::debug_log is set, with one entry.
  virtual void log(const std::string& text) = 0;
  /// Called while Config::log_exchanges is set.
  virtual void log(const ExchangeRecord& exchange) = 0;
  /// A warning for the developer of the page or program. `code` is one of warning_code.
  virtual void warn(const std::string& code, const std::string& message) = 0;

 protected:
  ~LogSink() = default;
};

}  // namespace platform_client

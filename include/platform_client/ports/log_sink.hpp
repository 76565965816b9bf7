#pragma once

#include <string>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// One request and what came of it. Bodies are there as far as they are text.
struct ExchangeRecord {
  std::string method;
  /// Without its query.
  std::string url;
  NameValueList request_headers;
  std::string request_body;
  /// 0 where no response came; the body then says why.
  int status = 0;
  NameValueList response_headers;
  /// Of a failure only.
  std::string response_body;
};

/// Where the debug log and warnings go. Secrets are replaced before anything comes here.
class LogSink {
 public:
  virtual void log(const std::string& text) = 0;
  /// While Config::log_exchanges is set.
  virtual void log(const ExchangeRecord& exchange) = 0;
  /// Something the developer of the page should know; `code` is stable.
  virtual void warn(const std::string& code, const std::string& message) = 0;

 protected:
  ~LogSink() = default;
};

}  // namespace platform_client

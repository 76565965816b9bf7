#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/redaction.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/log_sink.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// The debug log that setDebugLog switches on, in the format that its users parse:
///
///   [REQUEST] METHOD URL            [RESPONSE] STATUS: METHOD URL
///   Path Params: {…}                inin-correlation-id: …
///   Query Params: {…}               Body: … (pretty JSON)
///   Body: …
///
/// One entry is one call of the sink. Headers are never written; secrets in bodies, parameters and
/// URLs are replaced. Beside it, whole exchanges for logs of another format.
class DebugLog {
 public:
  DebugLog(const Config& config, const Session& session, LogSink& sink)
      : config_(config), session_(session), sink_(sink) {}

  /// Writes the request, and gives what `end` needs to know of it; null while no log is on.
  std::unique_ptr<ExchangeRecord> begin(const Request& request) const;
  void end(ExchangeRecord& exchange, const Result<Response>& result) const;
  /// Goes to the log and, log or no log, to the page's warning handler.
  void warn(const std::string& code, const std::string& message) const;

 private:
  void write_request(const Request& request) const;
  void write_response(const ExchangeRecord& exchange, const Result<Response>& result) const;
  void write(std::string&& entry) const;
  std::string without_token(std::string_view text) const {
    return redact(text, session_.bearer_token());
  }
  NameValueList without_secrets(const NameValueList& headers) const;

  const Config& config_;
  const Session& session_;
  LogSink& sink_;
};

}  // namespace platform_client

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/redaction.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/log_sink.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// The debug log (Config::set_debug_log), in the format that programs parse:
///
///   [REQUEST] METHOD URL            [RESPONSE] STATUS: METHOD URL
///   Path Params: {…}                inin-correlation-id: …
///   Query Params: {…}               Body: … (pretty JSON)
///   Body: …
///
/// Each entry is one call of the sink. Headers are not written. Secrets in bodies, parameters and
/// URLs are redacted. The class also gives whole exchanges to the sink, for logs of another format.
class DebugLog {
 public:
  DebugLog(const Config& config, const Session& session, LogSink& sink)
      : config_(config), session_(session), sink_(sink) {}

  /// Logs the request, and returns the record that `end` needs. Null if no log is on.
  std::unique_ptr<ExchangeRecord> begin(const Request& request) const;
  void end(ExchangeRecord& exchange, const Result<Response>& result) const;
  /// Sends a warning to the sink, and to the debug log if that is on.
  void warn(const std::string& code, const std::string& message) const;

 private:
  void write_request(const Request& request) const;
  void write_response(const ExchangeRecord& exchange, const Result<Response>& result) const;
  void write(std::string&& entry) const;
  std::string redact_token(std::string_view text) const {
    return redact(text, session_.bearer_token());
  }
  NameValueList redact_headers(const NameValueList& headers) const;

  const Config& config_;
  const Session& session_;
  LogSink& sink_;
};

}  // namespace platform_client

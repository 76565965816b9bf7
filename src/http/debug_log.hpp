#pragma once

#include <string>
#include <string_view>

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

  bool enabled() const { return config_.debug_log; }
  bool exchanges_enabled() const { return config_.log_exchanges; }
  void request(const Request& request) const;
  void response(const std::string& method, const std::string& url,
                const Result<Response>& result) const;
  /// The half of a record that is known before the answer, and its end.
  ExchangeRecord begin_exchange(const Request& request) const;
  void end_exchange(ExchangeRecord exchange, const Result<Response>& result) const;
  /// Goes to the log and, log or no log, to the page's warning handler.
  void warn(const std::string& code, const std::string& message) const;

 private:
  void write(std::string entry) const;
  NameValueList without_secrets(const NameValueList& headers) const;

  const Config& config_;
  const Session& session_;
  LogSink& sink_;
};

}  // namespace platform_client

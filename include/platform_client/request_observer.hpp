#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace platform_client {

/// A request that goes out. It names no argument of its call, and no token.
struct RequestEvent {
  /// The name of the operation, such as "getUsersMe".
  const std::string& operation;
  const std::string& method;
  /// 1 for the first try of a call. A retry, and a request that is sent again with a new token,
  /// count on.
  int attempt;
  /// Milliseconds since 1970.
  std::int64_t time;
  /// Bytes of the body. Empty for a stream.
  std::optional<std::size_t> request_size;
};

/// The end of a request.
struct ResponseEvent {
  RequestEvent request;
  /// From the request to here.
  std::chrono::milliseconds duration;
  /// 0 if there is no response.
  int status = 0;
  /// Why there is none. Empty if there is one.
  std::string_view error_code = "";
  /// The platform's name for this request and its response (header inin-correlation-id), for its
  /// support. May be empty.
  std::string correlation_id = "";
  /// Bytes of the body, after decompression.
  std::optional<std::size_t> response_size = std::nullopt;
};

/// Is told of each request of a client's calls, with every retry (Client::observe_requests). It
/// must not destroy the client.
class RequestObserver {
 public:
  virtual void request_sent(const RequestEvent& event) = 0;
  virtual void response_received(const ResponseEvent& event) = 0;

 protected:
  ~RequestObserver() = default;
};

}  // namespace platform_client

#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "platform_client/bytes.hpp"
#include "platform_client/completion.hpp"
#include "platform_client/retry.hpp"

namespace platform_client {

/// Names and values in order, such as headers or query parameters. A name may occur more than once.
using NameValueList = std::vector<std::pair<std::string, std::string>>;

/// Adds a pair at the end.
void add_pair(NameValueList& list, std::string_view name, std::string_view value);

/// Sets a header. It replaces a header of the same name; the case of names does not matter.
void set_header(NameValueList& headers, std::string_view name, std::string_view value);

/// The value of a header, or null. The case of the name does not matter.
const std::string* find_header(const NameValueList& headers, std::string_view name);

/// Cancels a request that is under way. The caller and the transport share it. A request that has
/// ended ignores it.
class Cancellation {
 public:
  bool requested() const { return requested_; }

  /// Calls the handler of whoever works on the request. A second call does nothing.
  void cancel();

  /// Sets the handler. If the request is cancelled already, the handler runs at once.
  void on_cancel(OnceFunction<int> handler);
  void clear() { handler_.reset(); }

 private:
  bool requested_ = false;
  OnceFunction<int> handler_;
};

/// The error of a request that was cancelled (EABORTED).
Error aborted_error();

/// A call whose requests somebody observes (Client::observe_requests).
struct ObservedCall {
  /// The name of its operation.
  std::string operation;
  /// The requests that were sent for it.
  int attempts = 0;
};

/// One HTTP request. Everything in the URL is validated and percent-encoded.
struct Request {
  std::string method;
  std::string url;
  NameValueList headers;
  Bytes body;
  bool has_body = false;
  /// 0 means no limit.
  std::chrono::milliseconds timeout{0};
  /// True if the access token is to be added. The token is sent only to the configured address of
  /// the API.
  bool authorize = true;
  /// The parameters as the caller gave them, for the debug log only.
  NameValueList path_parameters;
  NameValueList query_parameters;
  std::shared_ptr<Cancellation> cancellation;
  /// Texts that must not be seen, such as a client secret. They are redacted from a response that
  /// refuses the request.
  std::vector<std::string> secrets = {};
  /// How this request is sent again. Null: as the client's settings say.
  std::shared_ptr<const RetryOptions> retry = nullptr;
  /// Null if nobody observes.
  std::shared_ptr<ObservedCall> observed = nullptr;
  /// Keeps a place below the rate limit until the request is sent.
  std::shared_ptr<void> reservation = nullptr;
  /// False if a 401 must not renew the token, because the token has only just been issued.
  bool may_renew = true;
};

/// The headers of a response. They stay with the host until somebody asks for them, which is rare.
class ResponseHeaders {
 public:
  virtual ~ResponseHeaders() = default;
  /// Names are in lower case. The values of a repeated header are joined with ", ".
  virtual NameValueList read() const = 0;
  /// At least those whose name begins so, in lower case. A host that can choose them faster than it
  /// can give all of them overrides this.
  virtual NameValueList read_some(const char* /*begin*/) const { return read(); }
};

/// The response of a server. An error status is not a failure: it is a response like any other.
struct Response {
  int status = 0;
  /// Null if there are no headers.
  std::unique_ptr<ResponseHeaders> headers;
  Bytes body;

  NameValueList header_list() const { return headers ? headers->read() : NameValueList{}; }
  /// Of the headers only those whose name begins so, or more.
  NameValueList some_headers(const char* begin) const {
    return headers ? headers->read_some(begin) : NameValueList{};
  }
  bool ok() const { return status >= 200 && status < 300; }
};

}  // namespace platform_client

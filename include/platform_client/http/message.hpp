#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "platform_client/bytes.hpp"
#include "platform_client/completion.hpp"

namespace platform_client {

/// Ordered names and values: headers, query parameters.
using NameValueList = std::vector<std::pair<std::string, std::string>>;

/// Adds a pair at the end.
void add_pair(NameValueList& list, std::string_view name, std::string_view value);

/// Sets a header, replacing one of the same name whatever its case.
void set_header(NameValueList& headers, std::string_view name, std::string_view value);

/// The value of a header whatever the case of its name, or null.
const std::string* find_header(const NameValueList& headers, std::string_view name);

/// Lets a caller give up a request that is under way. Shared by caller and transport; a request
/// that is over ignores it.
class Cancellation {
 public:
  bool requested() const { return requested_; }

  /// Runs the handler of whoever works on the request now. Does nothing the second time.
  void cancel();

  /// Sets the handler; it runs at once when the cancellation was requested before.
  void on_cancel(OnceFunction<int> handler);
  void clear() { handler_.reset(); }

 private:
  bool requested_ = false;
  OnceFunction<int> handler_;
};

/// What a request that its caller cancelled settles with.
Error aborted_error();

/// One HTTP request. The URL is complete; everything in it has been validated and encoded.
struct Request {
  std::string method;
  std::string url;
  NameValueList headers;
  Bytes body;
  bool has_body = false;
  /// 0: no limit.
  std::chrono::milliseconds timeout{0};
  /// Whether the access token is added. It only ever travels to the configured API origin.
  bool authorize = true;
  /// As the caller gave them, for the debug log only.
  NameValueList path_parameters;
  NameValueList query_parameters;
  std::shared_ptr<Cancellation> cancellation;
  /// What nobody may see of a refusal that quotes it.
  std::vector<std::string> secrets = {};
};

/// An answer's headers, which its host keeps until somebody asks. Most are never asked for.
class ResponseHeaders {
 public:
  virtual ~ResponseHeaders() = default;
  /// Names in lower case, repeated headers joined with ", ".
  virtual NameValueList read() const = 0;
};

/// What a server answered, whatever the status: a status is data, not a failure.
struct Response {
  int status = 0;
  /// Null for none.
  std::unique_ptr<ResponseHeaders> headers;
  Bytes body;

  NameValueList header_list() const { return headers ? headers->read() : NameValueList{}; }
  bool ok() const { return status >= 200 && status < 300; }
};

}  // namespace platform_client

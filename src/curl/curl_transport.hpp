#pragma once

#include <curl/curl.h>

#include <map>
#include <memory>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// Sends requests with libcurl's multi interface. The loop that owns it calls `perform`. It follows
/// redirects as browsers do, and sends the access token to no other origin.
class CurlTransport final : public Transport {
 public:
  CurlTransport();
  ~CurlTransport();
  void send(Request&& request, Completion<Response>&& done) override;

  bool is_idle() const { return exchanges_.empty(); }
  /// Does what can be done without waiting, and completes the requests that have ended.
  void perform();
  /// Waits until `perform` has something to do, but no longer than `longest`.
  void wait(std::chrono::milliseconds longest);

 private:
  struct Exchange;
  std::unique_ptr<Exchange> take(CURL* handle);
  void finish(CURL* handle, CURLcode code);

  CURLM* multi_;
  std::map<CURL*, std::unique_ptr<Exchange>> exchanges_;
};

}  // namespace platform_client

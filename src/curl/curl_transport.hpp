#pragma once

#include <curl/curl.h>

#include <map>
#include <memory>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// Requests by libcurl's multi interface; the loop that owns it calls `perform`. Redirects are
/// followed as browsers do it: the access token goes to no other origin.
class CurlTransport final : public Transport {
 public:
  CurlTransport();
  ~CurlTransport();
  void send(Request&& request, Completion<Response>&& done) override;

  bool is_idle() const { return exchanges_.empty(); }
  /// Goes on with what is under way, and completes what has ended.
  void perform();
  /// Waits until something can be gone on with, at most that long.
  void wait(std::chrono::milliseconds longest);

 private:
  struct Exchange;
  std::unique_ptr<Exchange> take(CURL* handle);
  void finish(CURL* handle, CURLcode code);

  CURLM* multi_;
  std::map<CURL*, std::unique_ptr<Exchange>> exchanges_;
};

}  // namespace platform_client

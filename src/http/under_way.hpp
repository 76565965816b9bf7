#pragma once

#include <list>
#include <memory>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// Keeps the requests that the transport has not completed yet. It stands between the policies and
/// the transport: when a client is destroyed, its policies are too, so a response that comes later
/// must not reach them.
class UnderWay final : public Transport {
 public:
  explicit UnderWay(Transport& transport) : transport_(transport) {}
  void send(Request&& request, Completion<Response>&& done) override;

  /// Completes all requests with EABORTED, and cancels them in the transport. Later responses are
  /// dropped, and later requests end with EABORTED.
  void close();

 private:
  struct Entry {
    std::shared_ptr<Cancellation> cancellation;
    /// Empty if the request has ended.
    Completion<Response> done;
  };

  Transport& transport_;
  std::list<std::shared_ptr<Entry>> entries_;
  bool closed_ = false;
};

}  // namespace platform_client

#pragma once

#include <list>
#include <memory>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// Between the policies and the host's transport: knows which requests the transport still holds.
/// Policies die with their client; what a transport completes later must not reach them.
class UnderWay final : public Transport {
 public:
  explicit UnderWay(Transport& transport) : transport_(transport) {}
  void send(Request&& request, Completion<Response>&& done) override;

  /// Ends everything with EABORTED and tells the transport to give up; from here on, whatever is
  /// sent ends so too, and what the transport still completes goes nowhere.
  void close();

 private:
  struct Entry {
    std::shared_ptr<Cancellation> cancellation;
    /// Empty once the request is over.
    Completion<Response> done;
  };

  Transport& transport_;
  std::list<std::shared_ptr<Entry>> entries_;
  bool closed_ = false;
};

}  // namespace platform_client

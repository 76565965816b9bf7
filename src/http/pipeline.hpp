#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "http/policy.hpp"

namespace platform_client {

/// The policies that a request passes before it comes to the transport. The transport completes
/// nothing once they are gone (UnderWay sees to that).
class Pipeline final : public Transport {
 public:
  explicit Pipeline(Transport& transport) : first_(&transport) {}

  /// Requests pass it before all that are there already.
  void prepend(std::unique_ptr<Policy> policy);

  void send(Request&& request, Completion<Response>&& done) override {
    first_->send(std::move(request), std::move(done));
  }

  /// In the order in which requests pass them.
  std::vector<std::string_view> policy_names() const;

 private:
  Transport* first_;
  std::unique_ptr<Policy> policies_;
};

}  // namespace platform_client

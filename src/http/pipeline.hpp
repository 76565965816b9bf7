#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "http/policy.hpp"

namespace platform_client {

/// The policies in front of a transport. The transport must not complete a request after the
/// pipeline is destroyed; UnderWay sees to that.
class Pipeline final : public Transport {
 public:
  explicit Pipeline(Transport& transport) : transport_(transport), first_(&transport) {}

  /// Adds a policy behind those that are there.
  void append(std::unique_ptr<Policy> policy);

  void send(Request&& request, Completion<Response>&& done) override {
    first_->send(std::move(request), std::move(done));
  }

  /// Closes each policy. Requests that wait in one without `close` end when UnderWay closes.
  void close();

  /// The names of the policies, in the order in which requests pass them.
  std::vector<std::string_view> policy_names() const;

 private:
  Transport& transport_;
  Transport* first_;
  std::vector<std::unique_ptr<Policy>> policies_;
};

}  // namespace platform_client

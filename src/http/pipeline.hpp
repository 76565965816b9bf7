#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "http/policy.hpp"

namespace platform_client {

/// Policies in the order in which a request passes them; the transport comes last. The
/// transport completes nothing once the policies are gone (UnderWay sees to that).
class Pipeline final : public Transport {
 public:
  Pipeline(std::vector<std::unique_ptr<Policy>> policies, Transport& transport);

  void send(Request request, Completion<Response> done) override;
  std::vector<std::string_view> policy_names() const;

 private:
  /// A policy together with all that comes after it.
  struct Link final : Transport {
    Link(Policy& p, Transport& n) : policy(p), next(n) {}
    void send(Request request, Completion<Response> done) override {
      policy.send(std::move(request), next, std::move(done));
    }
    Policy& policy;
    Transport& next;
  };

  std::vector<std::unique_ptr<Policy>> policies_;
  std::vector<std::unique_ptr<Link>> links_;  // the outermost last
  Transport* first_;
};

}  // namespace platform_client

#include "http/pipeline.hpp"

namespace platform_client {

Pipeline::Pipeline(std::vector<std::unique_ptr<Policy>> policies, Transport& transport)
    : policies_(std::move(policies)), first_(&transport) {
  for (auto policy = policies_.rbegin(); policy != policies_.rend(); ++policy) {
    links_.push_back(std::make_unique<Link>(**policy, *first_));
    first_ = links_.back().get();
  }
}

void Pipeline::send(Request request, Completion<Response> done) {
  first_->send(std::move(request), std::move(done));
}

std::vector<std::string_view> Pipeline::policy_names() const {
  std::vector<std::string_view> names;
  for (const auto& policy : policies_) names.push_back(policy->name());
  return names;
}

}  // namespace platform_client

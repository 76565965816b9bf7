#include "http/pipeline.hpp"

namespace platform_client {

void Pipeline::append(std::unique_ptr<Policy> policy) {
  policy->next_ = &transport_;
  if (policies_.empty()) {
    first_ = policy.get();
  } else {
    policies_.back()->next_ = policy.get();
  }
  policies_.push_back(std::move(policy));
}

void Pipeline::close() {
  for (const auto& policy : policies_) policy->close();
}

std::vector<std::string_view> Pipeline::policy_names() const {
  std::vector<std::string_view> names;
  for (const auto& policy : policies_) names.push_back(policy->name());
  return names;
}

}  // namespace platform_client

#include "http/pipeline.hpp"

namespace platform_client {

void Pipeline::prepend(std::unique_ptr<Policy> policy) {
  policy->next_ = first_;
  policy->rest_ = std::move(policies_);
  policies_ = std::move(policy);
  first_ = policies_.get();
}

std::vector<std::string_view> Pipeline::policy_names() const {
  std::vector<std::string_view> names;
  for (const Policy* policy = policies_.get(); policy != nullptr; policy = policy->rest_.get())
    names.push_back(policy->name());
  return names;
}

}  // namespace platform_client

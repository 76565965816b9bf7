#include "oauth/authorize_url.hpp"

#include "http/form.hpp"

namespace platform_client::oauth {

std::string build_login_url(const std::string& base, std::string_view path,
                            const NameValueList& parameters) {
  std::string url = base + "/" + std::string(path);
  if (!parameters.empty()) url += "?" + encode_pairs(parameters);
  return url;
}

}  // namespace platform_client::oauth

#include "oauth/authorize_url.hpp"

#include "text/percent.hpp"

namespace platform_client::oauth {

std::string build_login_url(const std::string& base, std::string_view path,
                            const NameValueList& parameters) {
  std::string url = base + "/" + std::string(path);
  char separator = '?';
  for (const auto& [name, value] : parameters) {
    url += separator + text::percent_encode(name) + "=" + text::percent_encode(value);
    separator = '&';
  }
  return url;
}

}  // namespace platform_client::oauth

#include "oauth/login_url.hpp"

#include "http/form.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {

std::string build_login_url(const std::string& base, std::string_view path,
                            const NameValueList& parameters) {
  return text::concat({base, "/", path, parameters.empty() ? "" : "?", encode_pairs(parameters)});
}

}  // namespace platform_client::oauth

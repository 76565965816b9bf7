#include "http/form.hpp"

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client {

std::string encode_pairs(const NameValueList& pairs) {
  std::string encoded;
  for (const auto& [name, value] : pairs) {
    encoded += text::concat(
        {encoded.empty() ? "" : "&", text::percent_encode(name), "=", text::percent_encode(value)});
  }
  return encoded;
}

void set_form_body(Request& request, const NameValueList& form) {
  request.body = Bytes(encode_pairs(form));
  request.has_body = true;
  set_header(request.headers, "Content-Type", "application/x-www-form-urlencoded");
}

}  // namespace platform_client

#include "ports/page_response.hpp"

#include "ports/page_body.hpp"
#include "text/ascii.hpp"

namespace platform_client::wasm {
namespace {

class PageHeaders final : public ResponseHeaders {
 public:
  explicit PageHeaders(emscripten::val&& xhr) : xhr_(std::move(xhr)) {}
  NameValueList read() const override {
    const auto text = xhr_.call<std::string>("getAllResponseHeaders");
    NameValueList headers;
    // "name: value", each followed by CR LF. An XMLHttpRequest gives names in lower case.
    for (std::string_view lines = text; !lines.empty();) {
      std::string_view value = text::take(lines, '\n');
      if (value.ends_with('\r')) value.remove_suffix(1);
      const std::string_view name = text::take(value, ':');
      value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
      if (!name.empty()) add_pair(headers, name, value);
    }
    return headers;
  }
  const emscripten::val& xhr() const { return xhr_; }

 private:
  emscripten::val xhr_;
};

}  // namespace

Result<Response> page_response(int status, emscripten::val&& xhr, emscripten::val&& body) {
  return Response{status, std::make_unique<PageHeaders>(std::move(xhr)),
                  PageBody::hold(std::move(body))};
}

const emscripten::val& xhr_of(const Response& response) {
  return static_cast<const PageHeaders&>(*response.headers).xhr();
}

}  // namespace platform_client::wasm

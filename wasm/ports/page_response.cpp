#include "ports/page_response.hpp"

#include <emscripten.h>

#include "ports/page_body.hpp"
#include "text/ascii.hpp"

// clang-format off
EM_JS_DEPS(page_response, "$Emval,$UTF8ToString");
// The lines that begin so, or undefined. The core needs few headers, and a text that crosses is copied.
EM_JS(emscripten::EM_VAL, pc_headers, (emscripten::EM_VAL xhr, const char* begin), {
  const wanted = UTF8ToString(begin);
  const lines = String(Emval.toValue(xhr).getAllResponseHeaders() || "").split("\n");
  const some = lines.filter((line) => line.toLowerCase().indexOf(wanted) === 0);
  return Emval.toHandle(some.join("\n") || undefined);
});
// clang-format on

namespace platform_client::wasm {
namespace {

class PageHeaders final : public ResponseHeaders {
 public:
  explicit PageHeaders(emscripten::val&& xhr) : xhr_(std::move(xhr)) {}
  NameValueList read() const override { return read_some(""); }
  NameValueList read_some(const char* begin) const override {
    NameValueList headers;
    const auto lines_read = emscripten::val::take_ownership(pc_headers(xhr_.as_handle(), begin));
    if (lines_read.isUndefined()) return headers;
    const auto text = lines_read.as<std::string>();
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

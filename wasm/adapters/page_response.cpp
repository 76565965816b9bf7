#include "adapters/page_response.hpp"

#include <emscripten.h>

#include "adapters/page_body.hpp"
#include "bindings/convert.hpp"

// clang-format off
EM_JS_DEPS(page_response, "$Emval");
// As bindings/convert has pairs. An XMLHttpRequest gives names in lower case.
EM_JS(emscripten::EM_VAL, pc_packed_headers, (emscripten::EM_VAL xhr), {
  const lines = Emval.toValue(xhr).getAllResponseHeaders().split("\r\n");
  return Emval.toHandle(lines.map((line) => line.replace(/: */, "\0")).join("\0"));
});
// clang-format on

namespace platform_client::wasm {
namespace {

class PageHeaders final : public ResponseHeaders {
 public:
  explicit PageHeaders(emscripten::val&& xhr) : xhr_(std::move(xhr)) {}
  NameValueList read() const override {
    const PageBody packed(emscripten::val::take_ownership(pc_packed_headers(xhr_.as_handle())));
    return unpack_pairs(std::string(packed.read().text()));
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

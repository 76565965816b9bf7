#include "ports/fetch_transport.hpp"

#include <emscripten.h>
#include <emscripten/fetch.h>

#include <memory>

#include "ports/page_body.hpp"
#include "ports/page_response.hpp"
#include "text/ascii.hpp"

// clang-format off
EM_JS_DEPS(fetch_transport, "$Emval");
// A fetch's id is the handle of an object that has its XMLHttpRequest (runtime/fetch.js).
EM_JS(emscripten::EM_VAL, pc_xhr, (int id), { return Emval.toHandle(Emval.toValue(id).xhr); });
// A text is read as the old SDK reads it, because listeners of a page rewrite `responseText`, and
// old stand-ins of tests have nothing else. What they have made of it may throw.
EM_JS(emscripten::EM_VAL, pc_body, (int id), {
  const { xhr } = Emval.toValue(id);
  let text;
  try {
    if (xhr.responseType === 'text') text = xhr.responseText;
  } catch {}
  return Emval.toHandle(text ?? xhr.response);
});
// clang-format on

namespace platform_client::wasm {
namespace {

/// Data that must live as long as the request, because emscripten_fetch does not copy the body. It
/// is deleted when the request is over, however it ends.
struct InFlight {
  Request request;
  Completion<Response> done;
  const emscripten::val& host;
};

/// Gives the request's data to the function that ends it. Null if the request has ended before:
/// closing after a cancel calls onerror once more.
std::unique_ptr<InFlight> take(emscripten_fetch_t* fetch) {
  std::unique_ptr<InFlight> in_flight(static_cast<InFlight*>(fetch->userData));
  fetch->userData = nullptr;
  return in_flight;
}

Result<Response> read(emscripten_fetch_t* fetch) {
  if (fetch->status == 0) {
    // From runtime/fetch.js: "timeout", or the reason, which Node's XMLHttpRequest knows and a
    // browser does not tell.
    const std::string why = fetch->statusText;
    if (why == "timeout") return Error{error_code::timed_out, "out of time"};
    return Error{error_code::network,
                 text::concat({"No response: ", why.empty() ? "the server cannot be reached, or it "
                                                              "does not allow this origin (CORS)."
                                                            : why})};
  }
  const auto id = static_cast<int>(fetch->id);
  auto xhr = emscripten::val::take_ownership(pc_xhr(id));
  auto body = emscripten::val::take_ownership(pc_body(id));
  return page_response(fetch->status, std::move(xhr), std::move(body));
}

/// Takes the outcome before closing, which frees it. Settles last, because the page's code may
/// start or cancel requests.
void finished(emscripten_fetch_t* fetch) {
  const auto in_flight = take(fetch);
  if (!in_flight) return;
  in_flight->request.cancellation->clear();
  Result<Response> result = read(fetch);
  emscripten_fetch_close(fetch);
  in_flight->done(std::move(result));
}

void cancel(emscripten_fetch_t* fetch) {
  const auto in_flight = take(fetch);
  emscripten_fetch_close(fetch);
  in_flight->done(aborted_error());
}

}  // namespace

// runtime/fetch.js asks for these: the host whose request it is, and the body that the page holds,
// or undefined.
extern "C" {
EMSCRIPTEN_KEEPALIVE emscripten::EM_VAL platform_client_fetch_host(
    const emscripten_fetch_t* fetch) {
  return static_cast<const InFlight*>(fetch->userData)->host.as_handle();
}
EMSCRIPTEN_KEEPALIVE emscripten::EM_VAL platform_client_fetch_body(
    const emscripten_fetch_t* fetch) {
  const auto* held = PageBody::of(static_cast<const InFlight*>(fetch->userData)->request.body);
  // The handle of undefined is a constant.
  return held ? held->value().as_handle() : emscripten::val::undefined().as_handle();
}
}

void FetchTransport::send(Request&& request, Completion<Response>&& done) {
  if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
  if (request.cancellation->requested()) return done(aborted_error());
  auto* in_flight = new InFlight{std::move(request), std::move(done), host_};
  const Request& r = in_flight->request;

  emscripten_fetch_attr_t attributes;
  emscripten_fetch_attr_init(&attributes);
  // The field is 32 bytes; no method of HTTP comes near that.
  r.method.copy(attributes.requestMethod, sizeof attributes.requestMethod - 1);
  // Do not load to memory: the text stays with the page, which needs it.
  attributes.attributes = EMSCRIPTEN_FETCH_REPLACE;
  attributes.timeoutMSecs = static_cast<unsigned>(r.timeout.count());
  attributes.userData = in_flight;
  attributes.onsuccess = finished;
  attributes.onerror = finished;
  const auto headers = std::make_unique<const char*[]>(2 * r.headers.size() + 1);
  const char** at = headers.get();
  for (const auto& [name, value] : r.headers) {
    *at++ = name.c_str();
    *at++ = value.c_str();
  }
  attributes.requestHeaders = headers.get();
  if (r.has_body && !PageBody::of(r.body)) {
    attributes.requestData = reinterpret_cast<const char*>(r.body.data());
    attributes.requestDataSize = r.body.size();
  }
  const auto cancellation = r.cancellation;
  emscripten_fetch_t* fetch = emscripten_fetch(&attributes, r.url.c_str());
  cancellation->on_cancel([fetch](int) { cancel(fetch); });
}

}  // namespace platform_client::wasm

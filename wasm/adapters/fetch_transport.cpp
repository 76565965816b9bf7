#include "adapters/fetch_transport.hpp"

#include <emscripten.h>
#include <emscripten/fetch.h>

#include <memory>

#include "adapters/page_body.hpp"
#include "adapters/page_response.hpp"
#include "text/ascii.hpp"

// clang-format off
EM_JS_DEPS(fetch_transport, "$Emval,$nextRequest");
// A fetch's id is its XMLHttpRequest's number (runtime/fetch.js).
EM_JS(emscripten::EM_VAL, pc_xhr, (int id), { return Emval.toHandle(Emval.toValue(id)); });
EM_JS(emscripten::EM_VAL, pc_response_body, (int id), { return Emval.toHandle(Emval.toValue(id).response); });
EM_JS(void, pc_next_request, (emscripten::EM_VAL host, emscripten::EM_VAL body), {
  nextRequest.host = Emval.toValue(host);
  nextRequest.body = Emval.toValue(body);
});
// clang-format on

namespace platform_client::wasm {
namespace {

/// What must outlive the request: emscripten_fetch does not copy the body. It dies when the request
/// is over, whichever way.
struct InFlight {
  Request request;
  Completion<Response> done;
};

/// Hands the request's data over to whoever ends it. Null when it has ended before: closing after
/// a cancel calls onerror once more.
std::unique_ptr<InFlight> take(emscripten_fetch_t* fetch) {
  std::unique_ptr<InFlight> in_flight(static_cast<InFlight*>(fetch->userData));
  fetch->userData = nullptr;
  return in_flight;
}

Result<Response> read(emscripten_fetch_t* fetch) {
  // runtime/fetch.js says so.
  if (fetch->status == 1) return Error{"ETIMEDOUT", "out of time"};
  if (fetch->status == 0) {
    // Node knows more than a browser tells.
    const std::string why = fetch->statusText;
    return Error{"ENETWORK",
                 text::concat({"No response: ", why.empty() ? "the server cannot be reached, or it "
                                                              "does not allow this origin (CORS)."
                                                            : why})};
  }
  const int id = static_cast<int>(fetch->id);
  return page_response(fetch->status, emscripten::val::take_ownership(pc_xhr(id)),
                       emscripten::val::take_ownership(pc_response_body(id)));
}

/// Takes the outcome before closing, since closing frees it, and settles last, since the page's
/// code may start or cancel requests.
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

void FetchTransport::send(Request&& request, Completion<Response>&& done) {
  if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
  if (request.cancellation->requested()) return done(aborted_error());
  auto* in_flight = new InFlight{std::move(request), std::move(done)};
  const Request& r = in_flight->request;

  emscripten_fetch_attr_t attributes;
  emscripten_fetch_attr_init(&attributes);
  // The field is 32 bytes; no method of HTTP comes near that.
  r.method.copy(attributes.requestMethod, sizeof attributes.requestMethod - 1);
  // Not to memory: the text stays with the page, which is who wants it.
  attributes.attributes = EMSCRIPTEN_FETCH_REPLACE;
  attributes.timeoutMSecs = r.timeout_ms;
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
  const auto* held = PageBody::of(r.body);
  const emscripten::val none;
  // emscripten_fetch sends before it returns, so these are its own.
  pc_next_request(host_.as_handle(), (held ? held->value() : none).as_handle());
  if (!held && r.has_body) {
    attributes.requestData = reinterpret_cast<const char*>(r.body.data());
    attributes.requestDataSize = r.body.size();
  }
  const auto cancellation = r.cancellation;
  emscripten_fetch_t* fetch = emscripten_fetch(&attributes, r.url.c_str());
  cancellation->on_cancel([fetch](int) { cancel(fetch); });
}

}  // namespace platform_client::wasm

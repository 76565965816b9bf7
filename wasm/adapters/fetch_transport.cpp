#include "adapters/fetch_transport.hpp"

#include <cstring>

#include "adapters/response_headers.hpp"

namespace platform_client::wasm {
namespace {

/// Everything that must outlive the request: emscripten_fetch copies neither body nor headers' use
/// of it. It dies when the request is over, whichever way.
struct InFlight {
  std::vector<emscripten_fetch_t*>& list;
  Request request;
  Completion<Response> done;
  std::vector<const char*> headers;
};

/// Hands the request's data over to whoever ends it. Null when it has ended before: closing after
/// a cancel calls onerror once more.
std::unique_ptr<InFlight> take(emscripten_fetch_t* fetch) {
  std::unique_ptr<InFlight> in_flight(static_cast<InFlight*>(fetch->userData));
  fetch->userData = nullptr;
  if (in_flight) std::erase(in_flight->list, fetch);
  return in_flight;
}

Result<Response> read(emscripten_fetch_t* fetch) {
  if (fetch->status == 0) {
    return Error{"ENETWORK",
                 "No response: the server cannot be reached, or it does not allow this origin "
                 "(CORS)."};
  }
  Response response;
  response.status = fetch->status;
  response.status_text = fetch->statusText;
  const std::size_t size = emscripten_fetch_get_response_headers_length(fetch);
  std::string headers(size + 1, '\0');
  emscripten_fetch_get_response_headers(fetch, headers.data(), headers.size());
  headers.resize(size);
  response.headers = parse_response_headers(headers);
  // The data is malloc's; taking it over saves a copy of every body.
  response.body = Bytes::adopt(reinterpret_cast<std::uint8_t*>(const_cast<char*>(fetch->data)),
                               static_cast<std::size_t>(fetch->numBytes));
  fetch->data = nullptr;
  return response;
}

}  // namespace

/// Takes the outcome before closing, since closing frees it, and settles last, since the page's
/// code may start or cancel requests.
void FetchTransport::finished(emscripten_fetch_t* fetch) {
  const auto in_flight = take(fetch);
  if (!in_flight) return;
  in_flight->request.cancellation->clear();
  Result<Response> result = read(fetch);
  emscripten_fetch_close(fetch);
  in_flight->done(std::move(result));
}

void FetchTransport::cancel(emscripten_fetch_t* fetch) {
  const auto in_flight = take(fetch);
  emscripten_fetch_close(fetch);
  in_flight->done(aborted_error());
}

void FetchTransport::cancel_all() {
  while (!in_flight_.empty()) cancel(in_flight_.back());
}

void FetchTransport::send(Request request, Completion<Response> done) {
  if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
  if (request.cancellation->requested()) return done(aborted_error());
  auto* in_flight = new InFlight{in_flight_, std::move(request), std::move(done), {}};
  const Request& r = in_flight->request;

  emscripten_fetch_attr_t attributes;
  emscripten_fetch_attr_init(&attributes);
  // The field is 32 bytes; no method of HTTP comes near that.
  std::strncpy(attributes.requestMethod, r.method.c_str(), sizeof attributes.requestMethod - 1);
  attributes.attributes = EMSCRIPTEN_FETCH_LOAD_TO_MEMORY | EMSCRIPTEN_FETCH_REPLACE;
  attributes.timeoutMSecs = r.timeout_ms;
  attributes.userData = in_flight;
  attributes.onsuccess = finished;
  attributes.onerror = finished;
  for (const auto& [name, value] : r.headers) {
    in_flight->headers.push_back(name.c_str());
    in_flight->headers.push_back(value.c_str());
  }
  in_flight->headers.push_back(nullptr);
  attributes.requestHeaders = in_flight->headers.data();
  if (r.has_body) {
    attributes.requestData = reinterpret_cast<const char*>(r.body.data());
    attributes.requestDataSize = r.body.size();
  }
  const auto cancellation = r.cancellation;
  emscripten_fetch_t* fetch = emscripten_fetch(&attributes, r.url.c_str());
  in_flight_.push_back(fetch);
  cancellation->on_cancel([this, fetch](int) { cancel(fetch); });
}

}  // namespace platform_client::wasm

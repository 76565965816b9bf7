#include "ports/host_transport.hpp"

#include "boundary/convert.hpp"
#include "ports/page_body.hpp"

namespace platform_client::wasm {

void HostTransport::send(Request&& request, Completion<Response>&& done) {
  if (request.cancellation->requested()) return done(aborted_error());
  const int id = next_id_++;
  pending_.add(id, std::move(done));
  request.cancellation->on_cancel([this, id](int) {
    host_.call<void>("endRequest", id);
    complete(id, aborted_error());
  });
  host_.call<void>("request", id, request.method, request.url, pack(request.headers),
                   request.has_body ? value_of(request.body) : emscripten::val::undefined(),
                   request.timeout_ms);
}

void HostTransport::complete(int id, Result<Response>&& result) {
  if (auto done = pending_.take(id)) done(std::move(result));
}

}  // namespace platform_client::wasm

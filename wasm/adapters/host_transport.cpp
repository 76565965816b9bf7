#include "adapters/host_transport.hpp"

#include "adapters/host_call.hpp"
#include "adapters/page_body.hpp"
#include "bindings/convert.hpp"

namespace platform_client::wasm {

void HostTransport::send(Request&& request, Completion<Response>&& done) {
  if (request.cancellation->requested()) return done(aborted_error());
  const int id = next_id_++;
  pending_.add(id, std::move(done));
  request.cancellation->on_cancel([this, id](int) {
    call_host(host_, "endRequest", {id});
    complete(id, aborted_error());
  });
  call_host(host_, "request",
            {id, request.method, request.url, pack(request.headers),
             request.has_body ? value_of(request.body) : emscripten::val::undefined(),
             static_cast<int>(request.timeout_ms)});
}

void HostTransport::complete(int id, Result<Response>&& result) {
  if (auto done = pending_.take(id)) done(std::move(result));
}

}  // namespace platform_client::wasm

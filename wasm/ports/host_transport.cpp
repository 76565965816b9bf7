#include "ports/host_transport.hpp"

#include "ports/lists.hpp"
#include "ports/page_body.hpp"

namespace platform_client::wasm {

using emscripten::val;

void HostTransport::send(Request&& request, Completion<Response>&& done) {
  if (request.cancellation->requested()) return done(aborted_error());
  const int number = ++last_;
  under_way_.emplace(number, std::move(done));
  // A copy: the page may answer or abort before host.request returns.
  const auto cancellation = request.cancellation;
  const val controller =
      host_.call<val>("request", number, request.method, request.url, array_of(request.headers),
                      request.has_body ? value_of(request.body) : val::undefined(),
                      static_cast<unsigned>(request.timeout.count()));
  cancellation->on_cancel([this, number, controller](int) {
    controller.call<void>("abort");
    complete(number, aborted_error());
  });
}

void HostTransport::complete(int number, Result<Response>&& result) {
  auto request = under_way_.extract(number);
  if (request) request.mapped()(std::move(result));
}

}  // namespace platform_client::wasm

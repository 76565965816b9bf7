#include "platform_client/page/page_host.hpp"

#include <emscripten/console.h>

#include "ports/fetch_transport.hpp"
#include "ports/host_clock.hpp"
#include "ports/host_locks.hpp"
#include "ports/host_random.hpp"
#include "ports/host_storage.hpp"
#include "ports/host_timer.hpp"
#include "ports/page_browser.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

class ConsoleLog final : public LogSink {
 public:
  void log(const std::string& text) override { emscripten_console_log(text.c_str()); }
  void log(const ExchangeRecord& exchange) override {
    log(text::concat(
        {exchange.method, " ", exchange.url, ": ", text::from_number(exchange.status)}));
  }
  void warn(const std::string& code, const std::string& message) override {
    emscripten_console_warn(text::concat({code, ": ", message}).c_str());
  }
};

}  // namespace

struct PageHost::Implementation {
  // The page's XMLHttpRequest needs no host.
  emscripten::val no_host = emscripten::val::undefined();
  wasm::FetchTransport transport{no_host};
  wasm::WebStorage local_storage{false};
  wasm::WebStorage session_storage{true};
  wasm::DocumentStorage document_storage;
  wasm::PageBrowser browser;
  wasm::HostClock clock;
  wasm::HostTimer timer;
  wasm::HostRandom random;
  ConsoleLog log;
  wasm::HostLocks locks;
};

PageHost::PageHost() : implementation_(std::make_unique<Implementation>()) {}
PageHost::~PageHost() = default;

Ports PageHost::ports() {
  Implementation& all = *implementation_;
  return {all.transport, all.local_storage, all.session_storage, all.document_storage,
          all.browser,   all.clock,         all.timer,           all.random,
          all.log,       nullptr,           &all.locks};
}

}  // namespace platform_client

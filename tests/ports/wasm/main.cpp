// The cases of the contract on a page's ports; contract.test.js runs them in Chromium.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <cstdlib>

#include "ports/contract.hpp"
#include "ports/fetch_transport.hpp"
#include "ports/host_clock.hpp"
#include "ports/host_context.hpp"
#include "ports/host_log.hpp"
#include "ports/host_random.hpp"
#include "ports/host_storage.hpp"
#include "ports/host_timer.hpp"
#include "ports/page_browser.hpp"

// clang-format off
EM_JS_DEPS(contract, "$Emval,$stringToNewUTF8");
EM_JS(int, pc_logged_count, (emscripten::EM_VAL host), { return Emval.toValue(host).logged.length; });
EM_JS(char*, pc_logged, (emscripten::EM_VAL host, int index), { return stringToNewUTF8(Emval.toValue(host).logged[index]); });
EM_JS(int, pc_history_length, (), { return history.length; });
// clang-format on

namespace platform_client::contract {
namespace {

using emscripten::val;

std::vector<Case>& cases() {
  static std::vector<Case> all = all_cases();
  return all;
}

/// One line for each case: its name, and "denied" if it needs a host that denies.
std::string names() {
  std::string text;
  for (const auto& one : cases()) text += (one.denied ? "denied\t" : "\t") + one.name + "\n";
  return text;
}

/// What one case works on; never freed, since the page ends.
struct Adapters {
  explicit Adapters(val h) : host(std::move(h)) {}
  val host;
  wasm::FetchTransport transport{host};
  wasm::WebStorage local_storage{false};
  wasm::WebStorage session_storage{true};
  wasm::DocumentStorage document_storage;
  wasm::PageBrowser browser;
  wasm::HostClock clock;
  wasm::HostTimer timer;
  wasm::HostRandom random;
  wasm::HostLog log{host};
  wasm::HostContext context{host};
};

/// Runs a case; `host` hears the log, and gets the failures in `finished`.
void run(int index, val host, std::string server, std::string unreachable) {
  auto* adapters = new Adapters(std::move(host));
  auto* world = new World{adapters->transport,
                          adapters->local_storage,
                          adapters->session_storage,
                          adapters->document_storage,
                          adapters->browser,
                          adapters->clock,
                          adapters->timer,
                          adapters->random,
                          adapters->log,
                          adapters->context,
                          server,
                          unreachable,
                          [adapters] {
                            const auto handle = adapters->host.as_handle();
                            std::vector<std::string> texts;
                            const int size = pc_logged_count(handle);
                            for (int i = 0; i < size; ++i) {
                              char* text = pc_logged(handle, i);
                              texts.emplace_back(text);
                              std::free(text);
                            }
                            return texts;
                          },
                          [] { return pc_history_length(); }};
  const auto run = std::make_shared<Run>();
  // Breaks the cycle when the run is over.
  run->on_finish = [weak = std::weak_ptr<Run>(run), adapters] {
    std::string text;
    for (const auto& failure : weak.lock()->failures) text += failure + "\n";
    adapters->host.call<void>("finished", text);
  };
  cases()[static_cast<std::size_t>(index)].start(*world, run);
}

EMSCRIPTEN_BINDINGS(platform_client_contract) {
  emscripten::function("caseNames", &names);
  emscripten::function("runCase", &run);
}

}  // namespace
}  // namespace platform_client::contract

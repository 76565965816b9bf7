// The cases of the contract on the real adapters; contract.test.js runs them in Chromium.
#include <emscripten.h>
#include <emscripten/bind.h>

#include "adapters/fetch_transport.hpp"
#include "adapters/host_log.hpp"
#include "adapters/host_ports.hpp"
#include "contract/contract.hpp"

namespace platform_client::contract {
namespace {

using emscripten::val;

std::vector<Case>& cases() {
  static std::vector<Case> all = [] {
    auto list = transport_cases();
    for (auto& one : host_cases()) list.push_back(std::move(one));
    return list;
  }();
  return all;
}

/// A line a case: its name, and "denied" where it wants a host that denies.
std::string names() {
  std::string text;
  for (const auto& one : cases()) text += (one.denied ? "denied\t" : "\t") + one.name + "\n";
  return text;
}

/// What one case works on; never freed, the page ends.
struct Adapters {
  explicit Adapters(val h) : host(std::move(h)) {}
  val host;
  wasm::FetchTransport transport{host};
  wasm::WebStorage local_storage{false};
  wasm::WebStorage session_storage{true};
  wasm::PageBrowser browser;
  wasm::HostClock clock;
  wasm::HostRandom random;
  wasm::HostLog log{host};
};

/// Runs a case; `host` has the two origins, hears the log, and gets the failures in `finished`.
void run(int index, val host) {
  auto* adapters = new Adapters(host);
  auto* world = new World{adapters->transport,
                          adapters->local_storage,
                          adapters->session_storage,
                          adapters->browser,
                          adapters->clock,
                          adapters->random,
                          adapters->log,
                          host["server"].as<std::string>(),
                          host["unreachable"].as<std::string>(),
                          [host] {
                            std::vector<std::string> texts;
                            const int size = host["logged"]["length"].as<int>();
                            for (int i = 0; i < size; ++i)
                              texts.push_back(host["logged"][i].as<std::string>());
                            return texts;
                          },
                          [] { return val::global("history")["length"].as<int>(); }};
  const auto run = std::make_shared<Run>();
  // No cycle: the run is let go of when it is over.
  run->on_finish = [weak = std::weak_ptr<Run>(run), host] {
    std::string text;
    for (const auto& failure : weak.lock()->failures) text += failure + "\n";
    host.call<void>("finished", text);
  };
  cases()[static_cast<std::size_t>(index)].start(*world, run);
}

EMSCRIPTEN_BINDINGS(platform_client_contract) {
  emscripten::function("caseNames", &names);
  emscripten::function("runCase", &run);
}

}  // namespace
}  // namespace platform_client::contract

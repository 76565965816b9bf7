#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/log_sink.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/ports/transport.hpp"

/// What every implementation of a port must do, as cases that know no test framework: they run
/// natively on the fakes and, compiled to WebAssembly, in Chromium on the real ports.
namespace platform_client::contract {

/// What the cases work on.
struct World {
  Transport& transport;
  Storage& local_storage;
  Storage& session_storage;
  Storage& document_storage;
  Browser& browser;
  Clock& clock;
  Timer& timer;
  Random& random;
  LogSink& log_sink;
  /// With a context to keep.
  CallContext& call_context;
  /// The origin of the server that answers as the transport's cases expect.
  std::string server;
  /// An origin where nobody answers.
  std::string unreachable;
  /// What reached the log; of a warning, its code.
  std::function<std::vector<std::string>()> logged;
  /// Entries of the page's history.
  std::function<int()> history_length;
};

/// One case under way. It ends when `finish` is called; expectations that failed are in
/// `failures`.
struct Run {
  std::vector<std::string> failures;
  std::function<void()> on_finish;

  void expect(bool holds, std::string what) {
    if (!holds) failures.push_back(std::move(what));
  }
  void finish() { on_finish(); }
};

struct Case {
  std::string name;
  std::function<void(World&, std::shared_ptr<Run>)> start;
  /// Whether it needs a host that denies storage and random bytes.
  bool denied = false;
};

/// A case that ends when the function returns.
inline Case immediate(std::string name, void (*check)(World&, Run&), bool denied = false) {
  return {std::move(name),
          [check](World& world, std::shared_ptr<Run> run) {
            check(world, *run);
            run->finish();
          },
          denied};
}

std::vector<Case> transport_cases();
std::vector<Case> host_cases();
std::vector<Case> timer_cases();
std::vector<Case> all_cases();

}  // namespace platform_client::contract

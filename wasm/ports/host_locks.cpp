#include "ports/host_locks.hpp"

#include <emscripten.h>
#include <emscripten/val.h>

#include <memory>

namespace {
// Named, because EM_JS cannot parse a function type.
using Granted = void (*)(void*, void*);
}  // namespace

// clang-format off
EM_JS_DEPS(host_locks, "$Emval,$getWasmTableEntry,$UTF8ToString");
EM_JS(void, pc_hold_lock, (const char* name, Granted granted, void* waiting), {
  let held = false;
  const hold = () => {
    if (held) return undefined;
    held = true;
    return new Promise((done) => {
      // A tab of Firefox sees a moment later what another tab has stored.
      const release = () => setTimeout(done, 100);
      getWasmTableEntry(granted)(waiting, Emval.toHandle(release));
    });
  };
  try {
    // Refused where the origin is opaque, as in a sandboxed frame.
    navigator.locks.request(UTF8ToString(name), hold).catch(hold);
  } catch (e) { hold(); }  // a host or a page without locks
});
// clang-format on

namespace platform_client::wasm {

HostLocks::~HostLocks() {
  for (Waiting* waiting : waiting_) waiting->locks = nullptr;
}

void HostLocks::hold(const std::string& name, OnceFunction<Release>&& task) {
  auto* const waiting = new Waiting{this, std::move(task)};
  waiting_.insert(waiting);
  pc_hold_lock(name.c_str(), granted, waiting);
}

void HostLocks::granted(void* given, void* release) {
  const std::unique_ptr<Waiting> waiting(static_cast<Waiting*>(given));
  const auto let_go = emscripten::val::take_ownership(static_cast<emscripten::EM_VAL>(release));
  if (waiting->locks == nullptr) {
    let_go();
    return;
  }
  waiting->locks->waiting_.erase(waiting.get());
  waiting->task([let_go] { let_go(); });
}

}  // namespace platform_client::wasm

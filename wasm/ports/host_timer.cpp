#include "ports/host_timer.hpp"

#include <emscripten.h>
#include <emscripten/eventloop.h>

#include <algorithm>

namespace {
// Named, because EM_JS cannot parse a function type.
using Task = void (*)(void*);
}  // namespace

// Only Node has timers for which a program does not wait (unref). clearTimeout also takes the
// number of such a timer.
// clang-format off
EM_JS_DEPS(host_timer, "$getWasmTableEntry");
EM_JS(int, pc_set_background_timeout, (Task task, double ms, void* data), {
  const timeout = setTimeout(() => getWasmTableEntry(task)(data), ms);
  timeout.unref?.();
  return Number(timeout);
});
// clang-format on

namespace platform_client::wasm {

// Otherwise Emscripten takes a program without main for ended after its first timer, and runs no
// other.
HostTimer::HostTimer() { emscripten_runtime_keepalive_push(); }

HostTimer::~HostTimer() {
  for (const auto& [id, waiting] : waiting_) emscripten_clear_timeout(waiting->timeout);
}

Timer::Id HostTimer::after(std::chrono::milliseconds delay, std::function<void()> task,
                           Program program) {
  auto waiting =
      std::make_unique<Waiting>(Waiting{this, ++last_, 0, delay, std::move(task), program});
  start(*waiting);
  waiting_[last_] = std::move(waiting);
  return last_;
}

void HostTimer::start(Waiting& waiting) {
  // Hosts treat a time of more than 31 bits (24.8 days) as none.
  constexpr std::chrono::milliseconds longest{0x7FFFFFFF};
  const auto step = std::clamp(waiting.left, std::chrono::milliseconds(0), longest);
  waiting.left -= step;
  const auto ms = static_cast<double>(step.count());
  waiting.timeout = waiting.program == Program::may_end
                        ? pc_set_background_timeout(fire, ms, &waiting)
                        : emscripten_set_timeout(fire, ms, &waiting);
}

void HostTimer::cancel(Id id) {
  const auto at = waiting_.find(id);
  if (at == waiting_.end()) return;
  emscripten_clear_timeout(at->second->timeout);
  waiting_.erase(at);
}

void HostTimer::fire(void* data) {
  auto* waiting = static_cast<Waiting*>(data);
  if (waiting->left.count() > 0) return start(*waiting);
  // Removed first, because the task may end the client, and with it this timer.
  const auto task = std::move(waiting->task);
  waiting->timer->waiting_.erase(waiting->id);
  task();
}

}  // namespace platform_client::wasm

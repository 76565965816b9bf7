#include "ports/host_timer.hpp"

#include <emscripten.h>

#include <algorithm>

namespace {
// Named, because EM_JS cannot parse a function type.
using Task = void (*)(void*);
}  // namespace

// clang-format off
EM_JS_DEPS(host_timer, "$getWasmTableEntry");
EM_JS(int, pc_set_timeout, (Task task, double ms, void* data, bool may_end), {
  const timeout = setTimeout(() => getWasmTableEntry(task)(data), ms);
  // Node alone has timers for which a program does not wait.
  if (may_end) timeout.unref?.();
  // Node's is an object, but clearTimeout takes its number, too.
  return Number(timeout);
});
EM_JS(void, pc_clear_timeout, (int timeout), { clearTimeout(timeout); });
// clang-format on

namespace platform_client::wasm {

HostTimer::~HostTimer() {
  for (const auto& [id, waiting] : waiting_) pc_clear_timeout(waiting->timeout);
}

Timer::Id HostTimer::after(std::chrono::milliseconds delay, OnceFunction<>&& task,
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
  waiting.timeout = pc_set_timeout(fire, static_cast<double>(step.count()), &waiting,
                                   waiting.program == Program::may_end);
}

void HostTimer::cancel(Id id) {
  const auto at = waiting_.find(id);
  if (at == waiting_.end()) return;
  pc_clear_timeout(at->second->timeout);
  waiting_.erase(at);
}

void HostTimer::fire(void* data) {
  auto* waiting = static_cast<Waiting*>(data);
  if (waiting->left.count() > 0) return start(*waiting);
  // Removed first, because the task may end the client, and with it this timer.
  auto task = std::move(waiting->task);
  waiting->timer->waiting_.erase(waiting->id);
  task();
}

}  // namespace platform_client::wasm

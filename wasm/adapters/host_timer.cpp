#include "adapters/host_timer.hpp"

#include <emscripten/eventloop.h>

#include <algorithm>

namespace platform_client::wasm {

HostTimer::~HostTimer() {
  for (const auto& [id, waiting] : waiting_) emscripten_clear_timeout(waiting->timeout);
}

Timer::Id HostTimer::after(std::chrono::milliseconds delay, std::function<void()> task) {
  // Beyond 24.8 days a host would take the time for none.
  const auto limit = std::chrono::milliseconds(0x7FFFFFFF);
  auto waiting = std::make_unique<Waiting>(Waiting{this, ++last_, 0, std::move(task)});
  waiting->timeout = emscripten_set_timeout(
      fire, static_cast<double>(std::clamp(delay, std::chrono::milliseconds(0), limit).count()),
      waiting.get());
  waiting_[last_] = std::move(waiting);
  return last_;
}

void HostTimer::cancel(Id id) {
  const auto at = waiting_.find(id);
  if (at == waiting_.end()) return;
  emscripten_clear_timeout(at->second->timeout);
  waiting_.erase(at);
}

void HostTimer::fire(void* data) {
  auto* waiting = static_cast<Waiting*>(data);
  // Out of the list first: the task may end the client, and with it this timer.
  const auto task = std::move(waiting->task);
  waiting->timer->waiting_.erase(waiting->id);
  task();
}

}  // namespace platform_client::wasm

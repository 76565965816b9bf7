#include "session/expiry_watch.hpp"

#include <algorithm>

namespace platform_client {
namespace {

/// Timers stop while the machine sleeps, so the clock is checked at least this often.
constexpr std::chrono::milliseconds longest_wait{60'000};

}  // namespace

void ExpiryWatch::start() {
  watches_ = true;
  wait(std::chrono::milliseconds(0));
}

void ExpiryWatch::stop() {
  watches_ = false;
  timer_.cancel(timer_id_);
}

void ExpiryWatch::auth_data_changed(const AuthData&) {
  // Checked later, because the session is still being changed.
  if (watches_) wait(std::chrono::milliseconds(0));
}

void ExpiryWatch::session_event(const SessionEvent& event) {
  const bool begins = event.kind == SessionEvent::Kind::logged_in;
  if (watches_ && begins) wait(std::chrono::milliseconds(0));
}

void ExpiryWatch::look() {
  const std::int64_t end = session_.data().token_expiry_time;
  if (!watches_ || session_.access_token().empty() || end == 0) return;
  const std::chrono::milliseconds left(end - clock_.now_ms());
  if (left.count() <= 0) return session_.note_expired();
  const std::chrono::milliseconds until_lead = left - config_.expiry_lead();
  if (until_lead.count() > 0) return wait(until_lead);
  wait(left);
  session_.note_expiring();
}

void ExpiryWatch::wait(std::chrono::milliseconds time) {
  timer_.cancel(timer_id_);
  timer_id_ = timer_.after(
      std::min(time, longest_wait), [this] { look(); }, Timer::Program::may_end);
}

}  // namespace platform_client

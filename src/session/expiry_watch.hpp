#pragma once

#include "platform_client/config.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// Tells observers when the token of the session is about to end, and when it has ended. This is
/// only a hint, because the clock may be wrong: no request is held back for it.
class ExpiryWatch final : public SessionObserver {
 public:
  ExpiryWatch(const Config& config, Session& session, Clock& clock, Timer& timer)
      : config_(config), session_(session), clock_(clock), timer_(timer) {
    session_.observe(this);
  }
  ~ExpiryWatch() { stop(); }

  /// Starts to watch the token.
  void start();
  void stop();
  /// Checks the clock, which may have jumped.
  void look();

  void auth_data_changed(const AuthData&) override;
  void session_event(const SessionEvent& event) override;

 private:
  void wait(std::chrono::milliseconds time);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Timer& timer_;
  bool watches_ = false;
  Timer::Id timer_id_ = 0;
};

}  // namespace platform_client

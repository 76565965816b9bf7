#pragma once

#include <memory>
#include <vector>

#include "oauth/token_endpoint.hpp"
#include "platform_client/ports/locks.hpp"
#include "platform_client/ports/timer.hpp"

namespace platform_client::oauth {

/// The outcome of a renewal.
struct Renewal {
  enum class Outcome {
    renewed,
    /// The login server or the user refused.
    refused,
    /// The login server could not answer.
    failed
  };
  Outcome outcome;
  /// The reason, unless the token was renewed.
  Error why = {};
};

/// Renews the token of the session. One renewal serves everybody who needs it, in this program and,
/// if the session is persisted, in all tabs.
class TokenRenewal {
 public:
  TokenRenewal(const Config& config, Session& session, TokenEndpoint& tokens, Timer& timer,
               Locks* locks)
      : config_(config), session_(session), tokens_(tokens), timer_(timer), locks_(locks) {}
  ~TokenRenewal() { close(); }

  /// True if a renewal is under way, or is possible without the user.
  bool is_possible() const { return under_way_ || tokens_.can_refresh(); }
  bool is_under_way() const { return under_way_; }

  /// Waits for the renewal that is under way, or starts one with the refresh token.
  void renew(OnceFunction<Renewal>&& done);

  /// Call these around a login that renews the session. Everybody who needs a token in between
  /// waits for `end`.
  void begin();
  void end();

  /// Gives EABORTED to everybody who waits.
  void close();

 private:
  void refresh();
  /// Refreshes with the lock of that name, behind the prefix.
  void wait_for_lock(const std::string& name);
  void exchange();
  void settle(const Renewal& renewal);

  const Config& config_;
  Session& session_;
  TokenEndpoint& tokens_;
  Timer& timer_;
  Locks* locks_;
  bool under_way_ = false;
  /// The generation of the session when the renewal began.
  std::uint32_t generation_ = 0;
  std::vector<OnceFunction<Renewal>> waiting_;
  Locks::Release release_;
  /// Limits the wait for the lock.
  Timer::Id lock_timer_ = 0;
  /// Lives as long as the lock is wanted. The lock may be granted when it no longer is.
  std::shared_ptr<int> wanted_lock_;
};

}  // namespace platform_client::oauth

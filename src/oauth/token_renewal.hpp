#pragma once

#include <memory>
#include <vector>

#include "oauth/token_endpoint.hpp"
#include "platform_client/ports/locks.hpp"
#include "platform_client/ports/timer.hpp"

namespace platform_client::oauth {

/// What has come of a renewal.
struct Renewal {
  enum class Outcome {
    renewed,
    /// The login server or the user said no.
    refused,
    /// Nobody can say: the login server could not be asked.
    failed
  };
  Outcome outcome;
  /// Why not.
  Error why = {};
};

/// Gets the session a new token: one renewal for all who need it, in this program and, with
/// persistence on, in all tabs.
class TokenRenewal {
 public:
  TokenRenewal(const Config& config, Session& session, TokenEndpoint& tokens, Timer& timer,
               Locks* locks)
      : config_(config), session_(session), tokens_(tokens), timer_(timer), locks_(locks) {}
  ~TokenRenewal() { close(); }

  /// Whether a new token is on its way, or can be had without the user.
  bool is_possible() const { return under_way_ || tokens_.can_refresh(); }
  bool is_under_way() const { return under_way_; }

  /// Waits for the renewal that is under way, or else starts one with the refresh token.
  void renew(OnceFunction<Renewal>&& done);

  /// A login renews the session: whoever needs a token waits for it, until `end`.
  void begin();
  void end();

  /// Whoever waits gets EABORTED.
  void close();

 private:
  void refresh();
  void exchange();
  void settle(const Renewal& renewal);

  const Config& config_;
  Session& session_;
  TokenEndpoint& tokens_;
  Timer& timer_;
  Locks* locks_;
  bool under_way_ = false;
  /// Of the session when the renewal began.
  std::uint32_t generation_ = 0;
  std::vector<OnceFunction<Renewal>> waiting_;
  Locks::Release release_;
  /// Ends the wait for the lock.
  Timer::Id lock_timer_ = 0;
  /// Tells a lock that is granted late from one that is still wanted.
  std::shared_ptr<int> wanted_lock_;
};

}  // namespace platform_client::oauth

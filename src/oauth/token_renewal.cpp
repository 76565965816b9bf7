#include "oauth/token_renewal.hpp"

#include <utility>

#include "text/ascii.hpp"

namespace platform_client::oauth {

void TokenRenewal::renew(OnceFunction<Renewal>&& done) {
  if (!is_possible()) {
    return done({Renewal::Outcome::refused,
                 Error{error_code::argument, "There is no refresh token: log in again."}});
  }
  waiting_.push_back(std::move(done));
  if (!under_way_) refresh();
}

void TokenRenewal::begin() {
  under_way_ = true;
  generation_ = session_.generation();
}

void TokenRenewal::end() {
  const bool renewed = session_.generation() != generation_ && !session_.access_token().empty();
  settle({renewed ? Renewal::Outcome::renewed : Renewal::Outcome::refused});
}

void TokenRenewal::close() { settle({Renewal::Outcome::failed, aborted_error()}); }

void TokenRenewal::refresh() {
  begin();
  if (!config_.persist() || locks_ == nullptr) return exchange();
  // If two tabs use a refresh token at the same time, both may lose it (RFC 9700, 4.14.2).
  wait_for_lock("_token_renewal");
}

void TokenRenewal::wait_for_lock(const std::string& name) {
  // A lock that was wanted before is given back at once if it is granted now.
  wanted_lock_ = std::make_shared<int>(0);
  lock_timer_ = timer_.after(config_.refresh_wait(), [this, name] {
    // The tab that has the lock may have been frozen after it stored the new token.
    session_.look_again();
    if (session_.generation() != generation_) return end();
    // Whoever waits for a frozen tab is locked out until it thaws. At worst it has used the refresh
    // token, and this session ends in favour of a new login. Others may have waited as long as this
    // tab, so they go on by the next lock.
    wait_for_lock(name + "_late");
  });
  const std::weak_ptr<int> wanted = wanted_lock_;
  locks_->hold(text::concat({config_.prefix(), name}), [this, wanted](Locks::Release&& release) {
    if (wanted.expired()) return release();
    release_ = std::move(release);
    timer_.cancel(std::exchange(lock_timer_, 0));
    // The tab that had the lock before may have renewed the token.
    session_.look_again();
    if (session_.generation() != generation_) return end();
    exchange();
  });
}

void TokenRenewal::exchange() {
  tokens_.refresh([this](Result<Response>&& result) {
    if (!under_way_) return;
    if (result && result.value().ok()) return settle({Renewal::Outcome::renewed});
    // A tab without locks may have used the refresh token meanwhile.
    if (session_.generation() != generation_ && !session_.access_token().empty())
      return settle({Renewal::Outcome::renewed});
    if (result && is_refusal(result.value()))
      return settle({Renewal::Outcome::refused, token_error(std::move(result.value()))});
    if (!result) return settle({Renewal::Outcome::failed, std::move(result.error())});
    const std::string status = text::from_number(result.value().status);
    settle({Renewal::Outcome::failed,
            Error{is_foreign_refusal(result.value()) ? text::concat({"HTTP", status})
                                                     : std::string(error_code::network),
                  text::concat({"The token could not be refreshed: the login server answered ",
                                status, "."})}});
  });
}

void TokenRenewal::settle(const Renewal& renewal) {
  under_way_ = false;
  wanted_lock_.reset();
  timer_.cancel(std::exchange(lock_timer_, 0));
  if (auto release = std::exchange(release_, {})) release();
  auto waiting = std::exchange(waiting_, {});
  for (auto& done : waiting) done({renewal.outcome, Error(renewal.why)});
}

}  // namespace platform_client::oauth

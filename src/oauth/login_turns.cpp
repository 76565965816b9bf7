#include "oauth/login_turns.hpp"

#include "oauth/pkce.hpp"

namespace platform_client::oauth {
namespace {

/// In document storage: the id of the client that took an answer and loses its token when the page
/// leaves.
const std::string loser_key = "login_without_persistence";
/// In session storage: the page has left although that client lost its token.
const std::string left_key = "platform_client_login_conflict";

}  // namespace

void LoginTurns::took_answer(bool keeps_token) {
  if (keeps_token) return;
  if (id_.empty()) id_ = random_text(random_, 16).value();
  document_.set(loser_key, id_);
}

bool LoginTurns::would_undo_another() {
  const auto loser = document_.get(loser_key);
  return loser && *loser != id_;
}

bool LoginTurns::has_undone_another() {
  // Without session storage this cannot be remembered, so the first time is also the last.
  return session_.get(left_key).has_value() || !session_.available();
}

void LoginTurns::note_departure(bool undoes_another) {
  if (undoes_another) {
    session_.set(left_key, "1");
  } else {
    session_.remove(left_key);
  }
}

}  // namespace platform_client::oauth

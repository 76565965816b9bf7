#pragma once

#include <string>

#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// Keeps the clients of one page from undoing each other's logins for ever. The address holds one
/// answer at a time, and a client that does not persist its token loses it when the page leaves for
/// the login of the next one.
class LoginTurns {
 public:
  /// `document`: shared by all clients of the page.
  LoginTurns(Storage& document, Storage& session, Random& random)
      : document_(document), session_(session), random_(random) {}

  /// This client has taken an answer out of the address.
  void took_answer(bool keeps_token);

  /// Whether another client would lose the token that it has got on this page.
  bool would_undo_another();

  /// Whether the page has left in this tab although another client lost its token by that.
  bool has_undone_another();
  /// The page leaves now. `undoes_another`: whether another client loses its token by that.
  void note_departure(bool undoes_another);

 private:
  Storage& document_;
  Storage& session_;
  Random& random_;
  /// Tells this client from all others on the page; empty until it takes an answer.
  std::string id_;
};

}  // namespace platform_client::oauth

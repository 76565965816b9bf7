#pragma once

#include <string>

#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// Keeps the clients of one page from undoing each other's logins for ever. The address holds one
/// answer at a time. A client that does not persist its token loses it when the page leaves for the
/// login of another client.
class LoginTurns {
 public:
  /// All clients of the page share `document`.
  LoginTurns(Storage& document, Storage& session, Random& random)
      : document_(document), session_(session), random_(random) {}

  /// Call this when the client has taken an answer from the address.
  void took_answer(bool keeps_token);

  /// True if another client would lose the token that it got on this page.
  bool would_undo_another();

  /// True if this tab has already left the page once although another client lost its token by
  /// that.
  bool has_undone_another();
  /// Call this when the page leaves. `undoes_another`: another client loses its token by that.
  void note_departure(bool undoes_another);

 private:
  Storage& document_;
  Storage& session_;
  Random& random_;
  /// Identifies this client among all on the page. Empty until the client takes an answer.
  std::string id_;
};

}  // namespace platform_client::oauth

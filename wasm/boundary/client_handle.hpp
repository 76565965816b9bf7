#pragma once

#include <emscripten/val.h>

#include "boundary/by_id.hpp"
#include "platform_client/client.hpp"
#include "ports/fetch_transport.hpp"
#include "ports/host_context.hpp"
#include "ports/host_log.hpp"
#include "ports/host_ports.hpp"
#include "ports/host_timer.hpp"
#include "ports/host_transport.hpp"

namespace platform_client::wasm {

/// The window of a login in a popup. JavaScript opens it, and says where it has come to.
class PopupBrowser final : public Browser {
 public:
  /// `address`: empty before the popup has answered.
  PopupBrowser(const emscripten::val& host, std::string address)
      : host_(host), address_(std::move(address)) {}

  bool available() override { return true; }
  std::string href() override { return address_; }
  std::string resolve(const std::string& address) override {
    return PageBrowser().resolve(address);
  }
  void rewrite(const std::string&) override {}
  void leave_for(const std::string& url) override { host_.call<void>("openPopup", url); }

 private:
  const emscripten::val& host_;
  std::string address_;
};

/// What stands behind one ApiClient of JavaScript: a client on the host's ports, and the promises
/// that wait for it. JavaScript knows it by a number.
class ClientHandle final : public SessionObserver, public Transport {
 public:
  explicit ClientHandle(emscripten::val host);

  void set_option(const std::string& name, const std::string& value);
  std::string get_option(const std::string& name);

  /// "" when the promise `id` will settle, else what to throw now.
  std::string start(int id, const Operation& operation, Call&& call);
  void cancel(int id);
  void request_token(int id, TokenGrant&& grant);
  /// `code_verifier` is there for PKCE, perhaps empty, and not for the implicit grant.
  void login(int id, const std::string& client_id, const std::string& redirect_uri,
             const LoginOptions& options, const std::optional<std::string>& code_verifier);

  const emscripten::val& host() const { return host_; }
  Client& client() { return client_; }
  HostTransport& host_transport() { return host_transport_; }

  void auth_data_changed(const AuthData& data) override;
  void send(Request&& request, Completion<Response>&& done) override;

 private:
  void settle(int id, const Result<Response>& result);
  void fail(int id, const Error& error);
  /// An answer's body for JavaScript.
  emscripten::val body_of(const Response& response) const;

  emscripten::val host_;
  FetchTransport fetch_transport_{host_};
  HostTransport host_transport_{host_};
  bool through_host_ = false;
  WebStorage local_storage_{false};
  WebStorage session_storage_{true};
  DocumentStorage document_storage_;
  PageBrowser browser_;
  HostClock clock_;
  HostTimer timer_;
  HostRandom random_;
  HostLog log_{host_};
  HostContext context_{host_};
  ById<std::shared_ptr<Cancellation>> pending_;
  /// Destroyed first: it fails everything pending, and the promises hear of it through the rest.
  Client client_;
};

}  // namespace platform_client::wasm

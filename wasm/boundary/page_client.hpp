#pragma once

#include "boundary/values.hpp"
#include "ports/fetch_transport.hpp"
#include "ports/host_context.hpp"
#include "ports/host_locks.hpp"
#include "ports/host_log.hpp"
#include "ports/host_ports.hpp"
#include "ports/host_timer.hpp"
#include "ports/host_transport.hpp"

namespace platform_client::wasm {

/// What stands behind one ApiClient of JavaScript: a Client on the host's ports. A CallObject that
/// is given to a method hears how that call ends.
class PageClient final : public SessionObserver, public Transport {
 public:
  explicit PageClient(HostObject host);

  /// Ends everything that is under way with EABORTED. What a page closes may be in the middle of
  /// something, so it is deleted later, when nothing of the core is running.
  void close() { client_.close(); }

  Settings settings() const;
  void set_settings(const Settings& settings);
  std::string environment() const { return client_.config().environment(); }
  std::string base_path() const { return client_.config().base_path(); }
  std::string auth_url() const { return client_.config().auth_url(); }
  bool has_local_storage() { return local_storage_.available(); }

  std::string access_token() const { return client_.session().access_token(); }
  void set_access_token(std::string token) { client_.session().set_access_token(token); }
  void set_auth_data(AuthData data) { client_.session().set(std::move(data)); }

  /// Both send one operation and give the number by which it can be cancelled.
  int invoke(int cls, int index, Arguments arguments, const CallOptions& options, CallObject call);
  int call_api(const Operation& operation, Arguments arguments, const CallOptions& options,
               CallObject call);
  /// Does nothing for a call that is over.
  void cancel(int number);

  void login(const Login& login, CallObject call);
  /// Hears `loggedIn`, or `notLoggedIn` where no session goes on.
  void resume(CallObject call);
  bool can_renew() const { return client_.can_renew(); }
  void renew(CallObject call);
  void begin_renewal() { client_.begin_renewal(); }
  void end_renewal() { client_.end_renewal(); }
  void watch_expiry(bool watches) { client_.watch_expiry(watches); }
  void look_again() { client_.look_again(); }
  void request_token(const TokenRequest& request, CallObject call);
  std::optional<Failure> logout(std::string client_id, std::string redirect_uri);

  /// How a request of the page's own HTTP client ended.
  void complete_request(int number, Answer answer);
  void fail_request(int number, const Failure& failure);

  void auth_data_changed(const AuthData& data) override;
  void session_event(const SessionEvent& event) override;
  void send(Request&& request, Completion<Response>&& done) override;

 private:
  int start(const Operation& operation, Arguments&& arguments, const CallOptions& options,
            CallObject&& call);
  Failure failure_of(const Error& error) const;
  Completion<AuthData> login_done(CallObject&& call) const;
  Answer answer_of(const Response& response) const;

  emscripten::val host_;
  FetchTransport fetch_transport_{host_};
  HostTransport host_transport_{host_};
  bool own_http_client_ = false;
  WebStorage local_storage_{false};
  WebStorage session_storage_{true};
  DocumentStorage document_storage_;
  PageBrowser browser_;
  HostClock clock_;
  HostTimer timer_;
  HostRandom random_;
  HostLog log_{host_};
  HostContext context_{host_};
  HostLocks locks_;
  std::map<int, std::shared_ptr<Cancellation>> cancellations_;
  int last_call_ = 0;
  /// Destroyed first: it ends everything under way, and the calls hear of it through the rest.
  Client client_;
};

}  // namespace platform_client::wasm

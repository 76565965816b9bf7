#pragma once

#include "boundary/values.hpp"
#include "ports/fetch_transport.hpp"
#include "ports/host_clock.hpp"
#include "ports/host_context.hpp"
#include "ports/host_locks.hpp"
#include "ports/host_log.hpp"
#include "ports/host_random.hpp"
#include "ports/host_storage.hpp"
#include "ports/host_timer.hpp"
#include "ports/host_transport.hpp"
#include "ports/page_browser.hpp"

namespace platform_client::wasm {

/// The C++ side of one ApiClient in JavaScript, in pages and in Node: a Client on the ports of the
/// host. It is also the transport of that client: see `send`. A method that takes a CallObject
/// tells it how the call ends.
class PageClient final : public SessionObserver, public RequestObserver, public Transport {
 public:
  explicit PageClient(HostObject host);

  /// Ends everything that is under way, with EABORTED. A page may close a client in the middle of
  /// one of its calls, so JavaScript deletes this object later, when the core is not running.
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

  /// Both send one operation, and return a number for `cancel`. `invoke` takes an operation of the
  /// table, `call_api` any other.
  int invoke(int cls, int index, Arguments arguments, Content body,
             const std::optional<CallOptions>& options, CallObject call);
  int call_api(const Operation& operation, Arguments arguments, Content body,
               const std::optional<CallOptions>& options, CallObject call);
  /// Does nothing if the call has ended.
  void cancel(int number);
  std::optional<RateLimit> rate_limit() const { return client_.rate_limit(); }
  /// Tells the host of each request, or no longer.
  void watch_requests(bool watches) { client_.observe_requests(watches ? this : nullptr); }

  void login(const Login& login, CallObject call);
  /// The call gets `loggedIn`, or `notLoggedIn` if there is no session.
  void resume(CallObject call);
  bool can_renew() const { return client_.can_renew(); }
  void renew(CallObject call);
  void begin_renewal() { client_.begin_renewal(); }
  void end_renewal() { client_.end_renewal(); }
  void watch_expiry(bool watches) { client_.watch_expiry(watches); }
  void look_again() { client_.look_again(); }
  void request_token(const TokenRequest& request, CallObject call);
  std::optional<Failure> logout(std::string client_id, std::string redirect_uri);

  /// Called when the page's own HTTP client has finished a request.
  void complete_request(int number, Answer answer);
  void fail_request(int number, const Failure& failure);

  void auth_data_changed(const AuthData& data) override;
  void session_event(const SessionEvent& event) override;
  void request_sent(const RequestEvent& event) override;
  void response_received(const ResponseEvent& event) override;
  /// Passes requests to the page's own HTTP client if there is one, or else to emscripten_fetch.
  void send(Request&& request, Completion<Response>&& done) override;

 private:
  int start(const Operation& operation, const Arguments& arguments, const Content& body,
            const std::optional<CallOptions>& options, CallObject&& object);
  void answer(const emscripten::val& call, const Response& response) const;
  Failure failure_of(const Error& error) const;
  Completion<AuthData> login_done(CallObject&& call) const;
  emscripten::val body_of(const Response& response) const;

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
  /// Last, so that it is destroyed first: it ends everything that is under way, and needs the other
  /// members for that.
  Client client_;
};

}  // namespace platform_client::wasm

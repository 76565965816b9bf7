#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform_client/http/message.hpp"
#include "platform_client/result.hpp"
#include "platform_client/retry.hpp"

namespace platform_client {

/// The servers of the platform. `tokens` is the one with the token endpoint.
enum class Server { api, login, tokens };

/// A proxy that serves both the API and the login server, in place of the hosts of a region.
struct Gateway {
  std::string host;
  std::string protocol = "https";
  /// -1: the default port of the protocol.
  int port = -1;
  /// The paths of the login server and of the API on that host.
  std::string path_params_login;
  std::string path_params_api;

  /// The base URL of one server behind it, whether it is usable or not.
  std::string url(Server server) const;
};

/// How strictly a login response is checked against the login that this tab started (RFC 6749,
/// 10.12; docs/adr/0002):
/// - `bound`: a response that this tab did not ask for is never used.
/// - `strict`: the state that is sent also has random bits.
/// - `off`: a response is accepted without a check.
enum class StateVerification { bound, strict, off };

/// The grant that login_implicit_grant uses:
/// - `implicit`: the implicit grant.
/// - `pkce`: the authorization code grant with PKCE (RFC 7636). The program stays the same.
/// - `automatic`: the implicit grant, and PKCE if the login server refuses that.
enum class LoginFlow { automatic, implicit, pkce };

/// The settings of one client. They may change at any time and apply from the next request on.
class Config {
 public:
  /// As in the old SDK.
  static constexpr const char* default_prefix = "purecloud";
  static constexpr std::chrono::milliseconds default_timeout{16'000};

  /// Sets the region by its domain, such as "mypurecloud.ie". A protocol, a leading "api." and
  /// trailing slashes are removed. This never fails: if the rest is not a host name, requests fail
  /// with ECONFIG.
  void set_environment(std::string_view environment);
  const std::string& environment() const { return environment_; }
  std::string base_path() const { return "https://api." + environment_; }
  std::string auth_url() const { return "https://login." + environment_; }

  /// Sets the addresses of the API and the login server to those of the gateway. Without a gateway,
  /// the region's own addresses apply again.
  void set_gateway(const std::optional<Gateway>& gateway);
  /// Sets the address of one server. Empty: the address that belongs to the region. Tokens come
  /// from the login server unless `tokens` has an address. If the address is not https, requests
  /// fail with ECONFIG (see set_plain_http).
  void set_url(Server server, std::string url) { urls_[static_cast<int>(server)] = std::move(url); }

  /// The base URLs in effect, without a trailing slash. ECONFIG if an address is not usable.
  Result<std::string> api_url() const { return url(Server::api); }
  Result<std::string> login_url() const { return url(Server::login); }
  Result<std::string> token_url() const;

  /// Allows plain http for hosts other than this machine, as a gateway may need. Everybody on the
  /// network path can then read the token. False by default.
  void set_plain_http(bool allowed) { plain_http_ = allowed; }
  bool plain_http() const { return plain_http_; }

  /// Keeps the token in Ports::local_storage. False by default.
  void set_persist(bool persist) { persist_ = persist; }
  bool persist() const { return persist_; }

  /// The first part of all keys in storage. "purecloud" by default, as in the old SDK.
  void set_prefix(std::string prefix) { prefix_ = std::move(prefix); }
  const std::string& prefix() const { return prefix_; }

  /// The time limit of a request, including the time that it waits in the queue. 16 s by default,
  /// as in the old SDK; 0 means no limit.
  void set_timeout(std::chrono::milliseconds timeout) { timeout_ = timeout; }
  std::chrono::milliseconds timeout() const { return timeout_; }

  void set_state_verification(StateVerification mode) { state_verification_ = mode; }
  StateVerification state_verification() const { return state_verification_; }

  void set_login_flow(LoginFlow flow) { login_flow_ = flow; }
  LoginFlow login_flow() const { return login_flow_; }

  /// Warns (ImplicitGrantEnds) when a login uses the implicit grant. True by default.
  void set_warn_of_implicit_grant(bool warn) { warn_of_implicit_grant_ = warn; }
  bool warn_of_implicit_grant() const { return warn_of_implicit_grant_; }

  /// Takes over a token that another tab stores, which may be that of another user. False by
  /// default: only a renewal or the end of this client's own session is taken over.
  void set_follow_tabs(bool follow) { follow_tabs_ = follow; }
  bool follow_tabs() const { return follow_tabs_; }

  /// The time before the end of a token at which SessionEvent::Kind::token_expiring is told. 60 s
  /// by default.
  void set_expiry_lead(std::chrono::seconds lead) { expiry_lead_ = lead; }
  std::chrono::seconds expiry_lead() const { return expiry_lead_; }

  /// Sends requests again that failed for a reason that may pass. Off by default.
  void set_retry(std::optional<RetryOptions> options) {
    retry_ = options ? std::make_shared<const RetryOptions>(std::move(*options)) : nullptr;
  }
  const std::shared_ptr<const RetryOptions>& retry() const { return retry_; }

  /// Keeps requests below the platform's rate limit: those beyond it wait, before their time limit
  /// begins, until the platform counts afresh. Has no effect if responses do not tell the limit.
  /// False by default.
  void set_pacing(bool paces) { pacing_ = paces; }
  bool pacing() const { return pacing_; }

  /// Headers for every request. A header of the request itself wins over a default of the same
  /// name.
  void set_default_headers(NameValueList headers) { default_headers_ = std::move(headers); }
  const NameValueList& default_headers() const { return default_headers_; }

  /// Refreshes the token after a 401, if the client has a refresh token and its secret. True by
  /// default.
  void set_refresh_access_token(bool refresh) { refresh_access_token_ = refresh; }
  bool refresh_access_token() const { return refresh_access_token_; }

  /// The time limit of a refresh. 10 s by default, as in the old SDK.
  void set_refresh_wait(std::chrono::seconds wait) { refresh_wait_ = wait; }
  std::chrono::seconds refresh_wait() const { return refresh_wait_; }

  /// Writes each request and response to the log sink as text. `max_lines` limits the lines of each
  /// entry; 0 means no limit.
  void set_debug_log(bool on, std::uint32_t max_lines = 0) {
    debug_log_ = on;
    debug_log_max_lines_ = max_lines;
  }
  bool debug_log() const { return debug_log_; }
  std::uint32_t debug_log_max_lines() const { return debug_log_max_lines_; }

  /// Gives each request and its response to the log sink as an ExchangeRecord.
  void set_log_exchanges(bool on) { log_exchanges_ = on; }
  bool log_exchanges() const { return log_exchanges_; }

 private:
  Result<std::string> url(Server server) const;

  std::string environment_ = "mypurecloud.com";
  std::array<std::string, 3> urls_;
  bool plain_http_ = false;
  bool persist_ = false;
  std::string prefix_ = default_prefix;
  std::chrono::milliseconds timeout_ = default_timeout;
  StateVerification state_verification_ = StateVerification::bound;
  LoginFlow login_flow_ = LoginFlow::automatic;
  bool warn_of_implicit_grant_ = true;
  bool follow_tabs_ = false;
  std::chrono::seconds expiry_lead_{60};
  std::shared_ptr<const RetryOptions> retry_;
  bool pacing_ = false;
  NameValueList default_headers_;
  bool refresh_access_token_ = true;
  std::chrono::seconds refresh_wait_{10};
  bool debug_log_ = false;
  std::uint32_t debug_log_max_lines_ = 0;
  bool log_exchanges_ = false;
};

}  // namespace platform_client

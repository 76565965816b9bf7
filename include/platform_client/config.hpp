#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform_client/http/message.hpp"
#include "platform_client/result.hpp"

namespace platform_client {

/// A front end through which login and API are reached, instead of a region's own hosts.
struct Gateway {
  std::string host;
  std::string protocol = "https";
  int port = -1;
  std::string path_params_login;
  std::string path_params_api;
};

enum class Server { api, login, tokens };

/// How an implicit-grant response is matched to the login that asked for it.
enum class StateVerification { bound, strict, off };

/// How a login of the implicit grant goes: by that grant, or by the code grant with PKCE (RFC 7636)
/// in its place, which needs no other code of the program. `automatic`: by the implicit grant, and
/// where the login server refuses that, by the other one.
enum class LoginFlow { automatic, implicit, pkce };

/// The settings of one client. All may change at any time and count from the next request on.
class Config {
 public:
  /// Accepts a region's domain in every form pages use: with protocol, "api." or trailing slashes.
  /// Never fails; a text that is no host name makes every later request fail with ECONFIG instead.
  void set_environment(std::string_view environment);
  const std::string& environment() const { return environment_; }
  std::string base_path() const { return "https://api." + environment_; }
  std::string auth_url() const { return "https://login." + environment_; }

  void set_gateway(const std::optional<Gateway>& gateway);
  /// What is no https address makes every later request fail with ECONFIG. Empty: the region's.
  /// Tokens come from the login server, unless they have an address of their own.
  void set_url(Server server, std::string url) { urls_[static_cast<int>(server)] = std::move(url); }

  /// The base URLs in effect.
  Result<std::string> api_url() const { return url(Server::api); }
  Result<std::string> login_url() const { return url(Server::login); }
  Result<std::string> token_url() const;

  /// Whether addresses of other machines may be plain http, as a gateway's may: whoever is on the
  /// way then reads the token. False by default.
  void set_plain_http(bool allowed) { plain_http_ = allowed; }
  bool plain_http() const { return plain_http_; }

  /// Whether the token is kept in Ports::local_storage. False by default.
  void set_persist(bool persist) { persist_ = persist; }
  bool persist() const { return persist_; }

  /// What is stored has a name that begins with it: "purecloud" by default, as in the old SDK.
  void set_prefix(std::string prefix) { prefix_ = std::move(prefix); }
  const std::string& prefix() const { return prefix_; }

  /// How long a request may take, the wait for its turn included. 16 s by default, as in the old
  /// SDK; 0 is no limit.
  void set_timeout(std::chrono::milliseconds timeout) { timeout_ = timeout; }
  std::chrono::milliseconds timeout() const { return timeout_; }

  void set_state_verification(StateVerification mode) { state_verification_ = mode; }
  StateVerification state_verification() const { return state_verification_; }

  void set_login_flow(LoginFlow flow) { login_flow_ = flow; }
  LoginFlow login_flow() const { return login_flow_; }

  /// Whether the client warns (ImplicitGrantEnds) while logins go by the implicit grant. True by
  /// default.
  void set_warn_of_implicit_grant(bool warn) { warn_of_implicit_grant_ = warn; }
  bool warn_of_implicit_grant() const { return warn_of_implicit_grant_; }

  /// Whether a token that another tab stores is taken over, which may be another user's. False by
  /// default: then only what renews or ends this client's own session is.
  void set_follow_tabs(bool follow) { follow_tabs_ = follow; }
  bool follow_tabs() const { return follow_tabs_; }

  /// How long before its end a token is told to be expiring. 60 s by default.
  void set_expiry_lead(std::chrono::seconds lead) { expiry_lead_ = lead; }
  std::chrono::seconds expiry_lead() const { return expiry_lead_; }

  /// Sent with every request that has no header of that name itself.
  void set_default_headers(NameValueList headers) { default_headers_ = std::move(headers); }
  const NameValueList& default_headers() const { return default_headers_; }

  /// Whether a 401 makes the client refresh its token, where it has the means. True by default.
  void set_refresh_access_token(bool refresh) { refresh_access_token_ = refresh; }
  bool refresh_access_token() const { return refresh_access_token_; }

  /// How long requests wait for that. 10 s by default, as in the old SDK.
  void set_refresh_wait(std::chrono::seconds wait) { refresh_wait_ = wait; }
  std::chrono::seconds refresh_wait() const { return refresh_wait_; }

  /// Whether the log sink gets each request and answer as text, at most `max_lines` of each entry;
  /// 0 is no limit.
  void set_debug_log(bool on, std::uint32_t max_lines = 0) {
    debug_log_ = on;
    debug_log_max_lines_ = max_lines;
  }
  bool debug_log() const { return debug_log_; }
  std::uint32_t debug_log_max_lines() const { return debug_log_max_lines_; }

  /// Whether the log sink gets every exchange as an ExchangeRecord.
  void set_log_exchanges(bool on) { log_exchanges_ = on; }
  bool log_exchanges() const { return log_exchanges_; }

 private:
  Result<std::string> url(Server server) const;

  std::string environment_ = "mypurecloud.com";
  std::array<std::string, 3> urls_;
  bool plain_http_ = false;
  bool persist_ = false;
  std::string prefix_ = "purecloud";
  std::chrono::milliseconds timeout_{16'000};
  StateVerification state_verification_ = StateVerification::bound;
  LoginFlow login_flow_ = LoginFlow::automatic;
  bool warn_of_implicit_grant_ = true;
  bool follow_tabs_ = false;
  std::chrono::seconds expiry_lead_{60};
  NameValueList default_headers_;
  bool refresh_access_token_ = true;
  std::chrono::seconds refresh_wait_{10};
  bool debug_log_ = false;
  std::uint32_t debug_log_max_lines_ = 0;
  bool log_exchanges_ = false;
};

}  // namespace platform_client

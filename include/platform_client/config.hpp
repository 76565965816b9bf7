#pragma once

#include <array>
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
  static constexpr std::uint32_t default_timeout_ms = 16000;

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
  /// way then reads the token.
  bool plain_http = false;
  bool persist = false;
  /// What is stored has a name that begins with it.
  std::string prefix = "purecloud";
  std::uint32_t timeout_ms = default_timeout_ms;
  StateVerification state_verification = StateVerification::bound;
  LoginFlow login_flow = LoginFlow::automatic;
  /// Whether the client warns (ImplicitGrantEnds) while logins go by the implicit grant.
  bool warn_of_implicit_grant = true;
  NameValueList default_headers;
  /// Whether a 401 makes the client refresh its token, where it has the means.
  bool refresh_access_token = true;
  std::uint32_t refresh_token_wait_max_s = 10;
  bool debug_log = false;
  /// 0 = no limit.
  std::uint32_t debug_log_max_lines = 0;
  /// Whether the log sink gets every exchange.
  bool log_exchanges = false;

 private:
  Result<std::string> url(Server server) const;

  std::string environment_ = "mypurecloud.com";
  std::array<std::string, 3> urls_;
};

}  // namespace platform_client

#include "platform_client/config.hpp"

#include "text/ascii.hpp"

namespace platform_client {
namespace {

void strip_trailing_slashes(std::string_view& text) {
  while (text.ends_with('/')) text.remove_suffix(1);
}

/// A name or address with an optional port, and nothing that would move the request elsewhere
/// (user info, path, query).
bool is_host(std::string_view host) {
  const std::size_t colon = host.find(':');
  if (colon != std::string_view::npos) {
    unsigned long long port = 0;
    if (!text::parse_digits(host.substr(colon + 1), 65535, port)) return false;
    host = host.substr(0, colon);
  }
  for (const char c : host) {
    if (!text::is_alnum(c) && c != '.' && c != '-' && c != '_') return false;
  }
  return !host.empty();
}

bool is_bracketed_ipv6(std::string_view host) {
  if (!host.starts_with('[') || !host.ends_with(']')) return false;
  return host.find_first_not_of("0123456789abcdefABCDEF:.", 1) == host.size() - 1;
}

bool is_path(std::string_view path) {
  for (const char c : path) {
    if (!text::is_alnum(c) &&
        std::string_view("/-._~%!$&'()*+,;=:@").find(c) == std::string_view::npos)
      return false;
  }
  return true;
}

}  // namespace

void Config::set_environment(std::string_view environment) {
  if (environment.empty()) environment = "mypurecloud.com";
  strip_trailing_slashes(environment);
  for (const std::string_view prefix : {"https://", "http://", "api."}) {
    if (environment.starts_with(prefix)) environment.remove_prefix(prefix.size());
  }
  environment_ = environment;
}

void Config::set_gateway(std::optional<Gateway> gateway) {
  gateway_ = std::move(gateway);
  if (!gateway_) return;
  if (gateway_->protocol.empty()) gateway_->protocol = "https";
  for (std::string* path : {&gateway_->path_params_login, &gateway_->path_params_api}) {
    std::string_view view = *path;
    strip_trailing_slashes(view);
    path->resize(view.size());
    if (!path->empty() && path->front() != '/') path->insert(0, 1, '/');
  }
}

void Config::set_prefix(std::string_view prefix) {
  prefix_.clear();
  bool in_run = false;
  for (const char c : prefix) {
    const bool word = text::is_alnum(c) || c == '_';
    if (word) {
      prefix_ += c;
    } else if (!in_run) {
      prefix_ += '_';
    }
    in_run = !word;
  }
  if (prefix_.empty()) prefix_ = "purecloud";
}

Result<std::string> Config::base_url(std::string_view service) const {
  if (!gateway_ || gateway_->host.empty()) {
    if (!is_host(environment_)) {
      return Error{"ECONFIG", text::concat({"The environment \"", environment_,
                                            "\" is not a host name. Call setEnvironment with a "
                                            "region's domain, such as mypurecloud.ie."})};
    }
    return text::concat({"https://", service, ".", environment_});
  }
  const bool login = service == "login";
  const std::string& path = login ? gateway_->path_params_login : gateway_->path_params_api;
  const bool protocol_ok = gateway_->protocol == "https" || gateway_->protocol == "http";
  if (!protocol_ok || !(is_host(gateway_->host) || is_bracketed_ipv6(gateway_->host)) ||
      gateway_->port > 65535 || !is_path(path)) {
    return Error{"ECONFIG",
                 "The gateway is not usable. Call setGateway with a host name, protocol https or "
                 "http, a port up to 65535 and plain paths."};
  }
  return text::concat({gateway_->protocol, "://", gateway_->host, gateway_->port > -1 ? ":" : "",
                       gateway_->port > -1 ? text::from_number(gateway_->port) : "", path});
}

}  // namespace platform_client

#include "platform_client/config.hpp"

#include "text/ascii.hpp"

namespace platform_client {
namespace {

void strip_trailing_slashes(std::string_view& text) {
  while (text.ends_with('/')) text.remove_suffix(1);
}

/// The name of a host, without its port.
std::string_view name_of(std::string_view host) {
  return host.substr(0, host.starts_with('[') ? host.find(']') + 1 : host.find(':'));
}

/// True for a host name or IP address with an optional port. User info, a path or a query would
/// send the request elsewhere.
bool is_host(std::string_view host) {
  const bool ipv6 = host.starts_with('[');
  const std::string_view name = name_of(host);
  const std::string_view port = host.substr(name.size());
  unsigned long long number = 0;
  if (!port.empty() && (port[0] != ':' || !text::parse_digits(port.substr(1), 65535, number)))
    return false;
  if (ipv6) return name.size() > 2 && text::is_only(name.substr(1, name.size() - 2), ":.");
  return !name.empty() && text::is_only(name, ".-_");
}

/// True for https://host[:port][/path]. Plain http needs `plain_http`, or a host that is this
/// machine.
bool is_address(std::string_view url, bool plain_http) {
  const bool http = url.starts_with("http://");
  if (!http && !url.starts_with("https://")) return false;
  url.remove_prefix(url.find('/') + 2);
  const std::string_view host = url.substr(0, url.find('/'));
  const std::string name = text::concat({" ", name_of(host), " "});
  if (http && !plain_http && !text::contains(" localhost 127.0.0.1 [::1] ", name)) return false;
  return is_host(host) && text::is_only(url.substr(host.size()), "/-._~%!$&'()*+,;=:@");
}

}  // namespace

std::string Gateway::url(Server server) const {
  const std::string& path = server == Server::api ? path_params_api : path_params_login;
  return text::concat({protocol, "://", host,
                       port > -1 ? ":" + text::from_number(port) : std::string(),
                       path.empty() || path.front() == '/' ? "" : "/", path});
}

void Config::set_environment(std::string_view environment) {
  if (environment.empty()) environment = "mypurecloud.com";
  strip_trailing_slashes(environment);
  for (const std::string_view prefix : {"https://", "http://", "api."}) {
    if (environment.starts_with(prefix)) environment.remove_prefix(prefix.size());
  }
  environment_ = environment;
}

void Config::set_gateway(const std::optional<Gateway>& gateway) {
  urls_ = {};
  plain_http_ = gateway && !gateway->host.empty() && gateway->protocol == "http";
  if (!gateway || gateway->host.empty()) return;
  set_url(Server::api, gateway->url(Server::api));
  set_url(Server::login, gateway->url(Server::login));
}

Result<std::string> Config::url(Server server) const {
  std::string_view own = urls_[static_cast<int>(server)];
  strip_trailing_slashes(own);
  if (!own.empty()) {
    if (is_address(own, plain_http_)) return std::string(own);
    return Error{
        error_code::config,
        "The gateway, basePath or authUrl is not usable: it takes https, a host name, a port "
        "up to 65535 and a plain path. Plain http is for gateways and for this machine."};
  }
  std::string url = server == Server::api ? base_path() : auth_url();
  // is_address alone would accept an environment with a path, or one that is only a port.
  if (is_host(environment_) && is_address(url, false)) return url;
  return Error{error_code::config,
               text::concat({"The environment \"", environment_,
                             "\" is not a host name. Set the domain of a region, "
                             "such as mypurecloud.ie."})};
}

Result<std::string> Config::token_url() const {
  const bool own = !urls_[static_cast<int>(Server::tokens)].empty();
  return url(own ? Server::tokens : Server::login);
}

}  // namespace platform_client

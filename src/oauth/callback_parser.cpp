#include "oauth/callback_parser.hpp"

#include <array>

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client::oauth {
namespace {

/// The parameters that a response may carry once (RFC 6749, 3.1), and that are taken out of the
/// address with it.
constexpr std::array<std::string_view, 12> response_parameters = {
    "access_token",      "token_type", "expires_in", "scope",    "state",         "error",
    "error_description", "error_uri",  "iss",        "id_token", "session_state", "code",
};

int parameter_index(std::string_view name) {
  for (std::size_t i = 0; i < response_parameters.size(); ++i) {
    if (response_parameters[i] == name) return static_cast<int>(i);
  }
  return -1;
}

struct Address {
  std::string_view path;
  std::string_view query;     // without "?"
  std::string_view fragment;  // without "#"
  bool has_query = false;
};

Address split(std::string_view href) {
  Address address;
  const std::size_t hash = href.find('#');
  if (hash != std::string_view::npos) {
    address.fragment = href.substr(hash + 1);
    href = href.substr(0, hash);
  }
  const std::size_t question = href.find('?');
  address.has_query = question != std::string_view::npos;
  address.path = href.substr(0, question);
  if (address.has_query) address.query = href.substr(question + 1);
  return address;
}

/// Calls `each(raw pair, decoded name)` for every non-empty pair.
template <class Each>
void for_each_pair(std::string_view pairs, Each each) {
  while (!pairs.empty()) {
    const std::size_t end = pairs.find('&');
    const std::string_view pair = pairs.substr(0, end);
    pairs = end == std::string_view::npos ? std::string_view{} : pairs.substr(end + 1);
    if (pair.empty()) continue;
    const std::string_view name = pair.substr(0, pair.find('='));
    each(pair, text::form_decode(name).value_or(std::string(name)));
  }
}

/// The pairs that are not part of a response, as they were.
std::string other_pairs(std::string_view pairs) {
  std::string kept;
  for_each_pair(pairs, [&](std::string_view pair, const std::string& name) {
    if (parameter_index(name) >= 0) return;
    if (!kept.empty()) kept += '&';
    kept += pair;
  });
  return kept;
}

std::string without_response(const Address& address) {
  std::string url(address.path);
  const std::string kept = other_pairs(address.query);
  if (!kept.empty()) url += "?" + kept;
  return url;
}

/// Where a client-side router's own part of the fragment ends: "/path?", "/", "!/path&" or nothing.
/// The last "/", "?" or "&" before the first "=" separates it from the first name.
std::size_t route_length(std::string_view fragment) {
  if (fragment.empty() || std::string_view("/!?").find(fragment.front()) == std::string_view::npos)
    return 0;
  const std::size_t equals = fragment.find('=');
  if (equals == std::string_view::npos) return 0;
  const std::size_t separator = fragment.find_last_of("/?&", equals);
  return separator == std::string_view::npos ? 0 : separator + 1;
}

/// Seconds out of "3600" or "3600.5"; anything else is no lifetime. Milliseconds are the finest.
std::optional<double> parse_lifetime(std::string_view text) {
  // The longest lifetime whose expiry a JavaScript date can hold.
  constexpr unsigned long long limit = 8'000'000'000'000;
  const std::size_t point = text.find('.');
  unsigned long long whole = 0;
  if (!text::parse_digits(text.substr(0, point), limit, whole)) return std::nullopt;
  unsigned long long thousandths = 0;
  if (point != std::string_view::npos) {
    std::string digits(text.substr(point + 1));
    if (digits.empty()) return std::nullopt;
    if (digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    digits.resize(3, '0');
    text::parse_digits(digits, 999, thousandths);
  }
  const double seconds = static_cast<double>(whole) + static_cast<double>(thousandths) / 1000;
  if (seconds <= 0) return std::nullopt;
  return seconds;
}

/// RFC 6749 A.12: visible ASCII and space. Anything else could never be sent as a header.
bool is_token_text(std::string_view token) {
  for (const char c : token) {
    if (c < 0x20 || c > 0x7E) return false;
  }
  return true;
}

/// The values of the response's parameters; an empty one counts as left out.
struct Parameters {
  std::array<std::optional<std::string>, response_parameters.size()> values;
  std::string problem;
  bool has_response = false;

  const std::optional<std::string>& operator[](std::string_view name) const {
    return values[static_cast<std::size_t>(parameter_index(name))];
  }
};

Parameters read_parameters(std::string_view pairs) {
  Parameters parameters;
  std::array<bool, response_parameters.size()> seen{};
  for_each_pair(pairs, [&](std::string_view pair, const std::string& name) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos) return;
    const std::string_view raw = pair.substr(equals + 1);
    auto value = text::form_decode(raw);
    if (!value || !text::form_decode(pair.substr(0, equals))) {
      if (parameters.problem.empty()) parameters.problem = "it has a malformed % or is not UTF-8";
    }
    const int index = parameter_index(name);
    if (index < 0) return;
    const auto slot = static_cast<std::size_t>(index);
    if (seen[slot]) parameters.problem = "it has the parameter " + name + " twice";
    seen[slot] = true;
    if (value && !value->empty()) parameters.values[slot] = std::move(value);
    if ((name == "access_token" || name == "error") && !raw.empty()) parameters.has_response = true;
  });
  return parameters;
}

void judge(CallbackResponse& response, Parameters& parameters) {
  using Kind = CallbackResponse::Kind;
  response.state = parameters["state"];
  response.error_description = parameters["error_description"];
  const auto& type = parameters["token_type"];
  const auto& token = parameters["access_token"];
  if (!parameters.problem.empty()) {
    response.kind = Kind::malformed;
    response.problem = std::move(parameters.problem);
  } else if (parameters["error"]) {
    response.kind = Kind::error;
    response.error = *parameters["error"];
  } else if (type && !text::equals_ignoring_case(*type, "bearer")) {
    response.kind = Kind::malformed;
    response.problem = "its token is not of the type bearer";
  } else if (!is_token_text(*token)) {
    response.kind = Kind::malformed;
    response.problem = "its token has characters that no token can have";
  } else {
    response.kind = Kind::token;
    response.access_token = *token;
    if (parameters["expires_in"]) response.expires_in = parse_lifetime(*parameters["expires_in"]);
  }
}

/// A token in the query has been sent to servers and written into their logs (RFC 6750, 2.3).
bool has_query_token(std::string_view query) {
  bool found = false;
  for_each_pair(query, [&](std::string_view pair, const std::string& name) {
    if (name == "access_token" && pair.find('=') + 1 < pair.size()) found = true;
  });
  return found;
}

}  // namespace

CallbackResponse parse_implicit_callback(std::string_view href) {
  const Address address = split(href);
  CallbackResponse response;
  response.cleaned_url = std::string(address.path);
  if (address.has_query) response.cleaned_url += "?" + std::string(address.query);

  std::string_view fragment = address.fragment;
  while (fragment.starts_with('#')) fragment.remove_prefix(1);
  const std::size_t route = route_length(fragment);
  Parameters parameters = read_parameters(fragment.substr(route));
  // An app's own route may well have a parameter called error; only together with what a login
  // server sends beside it is it a login's.
  if (route > 0 && parameters.has_response && !parameters["access_token"] && !parameters["state"] &&
      !parameters["error_description"] && parameters.problem.empty()) {
    parameters.has_response = false;
  }

  if (has_query_token(address.query)) {
    response.kind = CallbackResponse::Kind::malformed;
    response.problem = "it has the access token in the query, where servers log it";
    response.cleaned_url = without_response(address);
    if (!parameters.has_response && !address.fragment.empty())
      response.cleaned_url += "#" + std::string(address.fragment);
    return response;
  }
  if (!parameters.has_response) return response;

  judge(response, parameters);
  if (route > 0) {
    std::string kept(fragment.substr(0, route - 1));
    const std::string own = other_pairs(fragment.substr(route));
    // A first name with a separator in it would be read as a longer route the next time.
    const std::string_view first_name = std::string_view(own).substr(0, own.find('='));
    if (!own.empty() && first_name.find_first_of("/?") == std::string_view::npos)
      kept += fragment[route - 1] + own;
    if (!kept.empty() && kept != "!") response.cleaned_url += "#" + kept;
  }
  return response;
}

CallbackResponse parse_code_callback(std::string_view href) {
  using Kind = CallbackResponse::Kind;
  const Address address = split(href);
  Parameters parameters = read_parameters(address.query);
  CallbackResponse response;
  // An app's own "error" stands alone; a login server's comes with what was sent to it.
  const bool own_error = parameters["error"] && !parameters["state"] &&
                         !parameters["error_description"] && parameters.problem.empty();
  if (!parameters["code"] && (!parameters.has_response || own_error)) return response;

  response.cleaned_url = without_response(address);
  if (href.find('#') != std::string_view::npos) response.cleaned_url += href.substr(href.find('#'));
  response.state = parameters["state"];
  response.error_description = parameters["error_description"];
  response.issuer = parameters["iss"];
  if (parameters["access_token"] && parameters.problem.empty())
    parameters.problem = "it has an access token in the query, where servers log it";
  if (!parameters.problem.empty()) {
    response.kind = Kind::malformed;
    response.problem = std::move(parameters.problem);
  } else if (parameters["error"]) {
    response.kind = Kind::error;
    response.error = *parameters["error"];
  } else {
    response.kind = Kind::code;
    response.code = *parameters["code"];
  }
  return response;
}

}  // namespace platform_client::oauth

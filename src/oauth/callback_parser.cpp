#include "oauth/callback_parser.hpp"

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client::oauth {
namespace {

/// The parameters of a login response. Each may occur once (RFC 6749, 3.1), and all are removed
/// from the address with the response.
enum Name : unsigned {
  access_token,
  token_type,
  expires_in,
  scope,
  state,
  error,
  error_description,
  error_uri,
  iss,
  id_token,
  session_state,
  code,
  other
};
constexpr std::string_view names[other] = {
    "access_token",      "token_type", "expires_in", "scope",    "state",         "error",
    "error_description", "error_uri",  "iss",        "id_token", "session_state", "code",
};

Name name_of(std::string_view text) {
  unsigned name = 0;
  while (name < other && names[name] != text) ++name;
  return static_cast<Name>(name);
}

struct Address {
  std::string_view path;
  std::string_view query;     // without "?"
  std::string_view fragment;  // without "#"
};

Address split(std::string_view href) {
  Address address;
  address.query = text::take(href, '#');
  address.fragment = href;
  address.path = text::take(address.query, '?');
  return address;
}

/// The fragment without every "#" that it begins with.
std::string_view fragment_of(const Address& address) {
  std::string_view fragment = address.fragment;
  while (fragment.starts_with('#')) fragment.remove_prefix(1);
  return fragment;
}

struct Pair {
  std::string_view text;
  Name name = other;
  bool well_formed = true;
  bool has_value = false;
  std::string_view raw_value;
};

/// Takes the first pair from the front. False if there is none.
bool take_pair(std::string_view& pairs, Pair& pair) {
  do {
    if (pairs.empty()) return false;
    pair.text = text::take(pairs, '&');
  } while (pair.text.empty());
  const std::size_t equals = pair.text.find('=');
  const auto name = text::form_decode(pair.text.substr(0, equals));
  pair.well_formed = name.has_value();
  pair.name = name ? name_of(*name) : other;
  pair.has_value = equals != std::string_view::npos;
  pair.raw_value = pair.has_value ? pair.text.substr(equals + 1) : std::string_view{};
  return true;
}

/// The pairs that do not belong to a login response, unchanged.
std::string other_pairs(std::string_view pairs) {
  std::string kept;
  for (Pair pair; take_pair(pairs, pair);) {
    if (pair.name != other) continue;
    if (!kept.empty()) kept += '&';
    kept += pair.text;
  }
  return kept;
}

std::string without_response(const Address& address) {
  const std::string kept = other_pairs(address.query);
  return text::concat({address.path, kept.empty() ? "" : "?", kept});
}

/// The length of the route that a client-side router keeps in the fragment, with the separator
/// behind it: "/path?", "/", "!/path&" or nothing. The last "/", "?" or "&" before the first "="
/// separates the route from the first parameter.
std::size_t route_length(std::string_view fragment) {
  if (fragment.empty() || std::string_view("/!?").find(fragment.front()) == std::string_view::npos)
    return 0;
  const std::size_t equals = fragment.find('=');
  if (equals == std::string_view::npos) return 0;
  const std::size_t separator = fragment.find_last_of("/?&", equals);
  return separator == std::string_view::npos ? 0 : separator + 1;
}

/// The address with the route, but without the response behind it.
std::string without_response(std::string_view href, std::string_view fragment, std::size_t route) {
  std::string url(href.substr(0, href.find('#')));
  if (route == 0) return url;
  std::string kept(fragment.substr(0, route - 1));
  const std::string own = other_pairs(fragment.substr(route));
  // These pairs are dropped if the first name has a separator in it: the next time, the name would
  // be taken for a part of the route.
  const std::string_view first_name = std::string_view(own).substr(0, own.find('='));
  if (!own.empty() && first_name.find_first_of("/?") == std::string_view::npos)
    kept += fragment[route - 1] + own;
  if (!kept.empty() && kept != "!") url.append("#").append(kept);
  return url;
}

/// Converts seconds, "3600" or "3600.5", to milliseconds. 0 if the text is not a lifetime.
std::int64_t parse_lifetime(std::string_view text) {
  // A JavaScript date cannot hold a later expiry.
  constexpr unsigned long long limit = 8'000'000'000'000;
  const std::size_t point = text.find('.');
  unsigned long long seconds = 0;
  unsigned long long thousandths = 0;
  if (!text::parse_digits(text.substr(0, point), limit, seconds)) return 0;
  if (point != std::string_view::npos) {
    std::string digits(text.substr(point + 1));
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) return 0;
    digits.resize(3, '0');
    text::parse_digits(digits, 999, thousandths);
  }
  return static_cast<std::int64_t>(seconds * 1000 + thousandths);
}

/// A token is visible ASCII and spaces (RFC 6749, A.12). A header could not carry anything else.
bool is_token_text(std::string_view token) {
  for (const char c : token) {
    if (c < 0x20 || c > 0x7E) return false;
  }
  return true;
}

/// The values of the parameters of a response.
struct Parameters {
  std::string values[other];
  /// Why the response must not be used. Empty if it may be used.
  std::string problem;
  bool has_token = false;
  bool has_error = false;

  bool has_response() const { return has_token || has_error; }
  /// An application may have a parameter of its own called "error". It is a login server's only if
  /// a parameter that a login server sends stands beside it.
  bool is_the_apps_own() const {
    return !has_token && values[state].empty() && values[error_description].empty() &&
           problem.empty();
  }
};

Parameters read_parameters(std::string_view pairs) {
  Parameters parameters;
  bool seen[other] = {};
  for (Pair pair; take_pair(pairs, pair);) {
    if (!pair.has_value) continue;
    auto value = text::form_decode(pair.raw_value);
    if ((!value || !pair.well_formed) && parameters.problem.empty())
      parameters.problem = "it has a malformed % or is not UTF-8";
    if (pair.name == other) continue;
    if (seen[pair.name])
      parameters.problem = text::concat({"it has the parameter ", names[pair.name], " twice"});
    seen[pair.name] = true;
    if (value) parameters.values[pair.name] = std::move(*value);
    const bool given = !pair.raw_value.empty();
    if (pair.name == access_token && given) parameters.has_token = true;
    if (pair.name == error && given) parameters.has_error = true;
  }
  return parameters;
}

constexpr const char* token_in_query = "it has the access token in the query, where servers log it";

/// Fills in the response. `expected` is the kind of a response that is not an error: token or code.
void judge(CallbackResponse& response, Parameters& parameters, CallbackResponse::Kind expected) {
  auto& values = parameters.values;
  std::string& problem = parameters.problem;
  if (expected == CallbackResponse::Kind::code) {
    if (problem.empty() && parameters.has_token) problem = token_in_query;
  } else if (problem.empty() && values[error].empty()) {
    if (!values[token_type].empty() && !text::equals_ignoring_case(values[token_type], "bearer")) {
      problem = "its token is not of the type bearer";
    } else if (!is_token_text(values[access_token])) {
      problem = "its token has characters that no token can have";
    }
  }
  response.state = std::move(values[state]);
  response.error_description = std::move(values[error_description]);
  if (!problem.empty()) {
    response.kind = CallbackResponse::Kind::malformed;
    response.problem = std::move(problem);
  } else if (!values[error].empty()) {
    response.kind = CallbackResponse::Kind::error;
    response.error = std::move(values[error]);
  } else {
    response.kind = expected;
    response.access_token = std::move(values[access_token]);
    response.expires_in_ms = parse_lifetime(values[expires_in]);
    response.code = std::move(values[code]);
    response.issuer = std::move(values[iss]);
  }
}

}  // namespace

CallbackResponse parse_implicit_callback(std::string_view href) {
  using Kind = CallbackResponse::Kind;
  const Address address = split(href);
  const std::string_view fragment = fragment_of(address);
  const std::size_t route = route_length(fragment);
  Parameters parameters = read_parameters(fragment.substr(route));
  const bool has_response =
      parameters.has_response() && !(route > 0 && parameters.is_the_apps_own());

  CallbackResponse response;
  // A token in the query has already been sent to servers, which log addresses (RFC 6750, 2.3).
  if (read_parameters(address.query).has_token) {
    response.kind = Kind::malformed;
    response.problem = token_in_query;
    response.cleaned_url = without_response(address);
    if (!has_response && !address.fragment.empty())
      response.cleaned_url.append("#").append(address.fragment);
    return response;
  }
  if (!has_response) return response;

  judge(response, parameters, Kind::token);
  response.cleaned_url = without_response(href, fragment, route);
  return response;
}

CallbackResponse parse_code_callback(std::string_view href) {
  const Address address = split(href);
  Parameters parameters = read_parameters(address.query);
  CallbackResponse response;
  if (parameters.values[code].empty() &&
      (!parameters.has_response() || parameters.is_the_apps_own()))
    return response;
  response.cleaned_url = without_response(address);
  if (href.find('#') != std::string_view::npos) response.cleaned_url += href.substr(href.find('#'));
  judge(response, parameters, CallbackResponse::Kind::code);
  return response;
}

CallbackResponse parse_code_in_fragment(std::string_view href) {
  const std::string_view fragment = fragment_of(split(href));
  const std::size_t route = route_length(fragment);
  Parameters parameters = read_parameters(fragment.substr(route));
  CallbackResponse response;
  if (parameters.values[code].empty() || parameters.has_token) return response;
  judge(response, parameters, CallbackResponse::Kind::code);
  response.cleaned_url = without_response(href, fragment, route);
  return response;
}

bool is_refusal(std::string_view href) {
  const Address address = split(href);
  const std::string_view fragment = fragment_of(address);
  return read_parameters(address.query).has_error ||
         read_parameters(fragment.substr(route_length(fragment))).has_error;
}

}  // namespace platform_client::oauth

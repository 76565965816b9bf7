#include "operations/request_binder.hpp"

#include <optional>

#include "http/form.hpp"
#include "http/media_type.hpp"
#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client {
namespace {

Error argument_error(std::initializer_list<text::Part> message) {
  return Error{error_code::argument, text::concat(message)};
}

bool is_missing(const Parameter& parameter, const Argument& argument) {
  if (argument.kind == Argument::Kind::absent || argument.kind == Argument::Kind::null) return true;
  return !may_be_empty(parameter) && argument.kind == Argument::Kind::single &&
         argument.values[0].empty();
}

const Argument& argument_at(const Call& call, std::size_t index) {
  static const Argument absent;
  return index < call.arguments.size() ? call.arguments[index] : absent;
}

Error check_required(const Operation& operation, const Call& call) {
  std::size_t index = 0;
  for (const Parameter& parameter : operation.parameters) {
    const Argument& argument = argument_at(call, index++);
    if (!parameter.required) continue;
    const bool missing = parameter.location == ParameterLocation::body
                             ? !call.body.given
                             : is_missing(parameter, argument);
    if (missing) {
      return argument_error({"Missing the required parameter \"", parameter.sdk_name,
                             "\" when calling ", operation.name});
    }
  }
  return {};
}

std::string_view separator(CollectionFormat format) {
  switch (format) {
    case CollectionFormat::ssv:
      return " ";
    case CollectionFormat::tsv:
      return "\t";
    case CollectionFormat::pipes:
      return "|";
    default:
      return ",";
  }
}

/// Refuses a path that would send the request to another server: one with a protocol or a host.
Error check_path(std::string_view path) {
  const std::size_t colon = path.find(':');
  const bool has_scheme = colon != std::string_view::npos && colon < path.find_first_of("/?#{");
  const bool names_host =
      path.size() > 1 && (path[0] == '/' || path[0] == '\\') && (path[1] == '/' || path[1] == '\\');
  if (!has_scheme && !names_host && !path.starts_with('\\')) return {};
  return argument_error({"The path \"", path.substr(0, path.find('?')),
                         "\" names another server. Give a path such as /api/v2/users/me; the "
                         "server is that of the environment or the gateway."});
}

/// Appends a character of the path outside of placeholders. A character that no URL may contain is
/// percent-encoded.
void append_literal(std::string& url, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte <= 0x20 || byte >= 0x7F ||
      std::string_view("\"<>\\^`{|}#").find(c) != std::string_view::npos) {
    url += text::percent_encode(std::string_view(&c, 1));
  } else {
    url += c;
  }
}

/// The name of the placeholder that `path` begins with. Empty if there is none.
std::string_view placeholder_name(std::string_view path) {
  if (!path.starts_with('{')) return {};
  const std::size_t end = path.find('}');
  const std::string_view name =
      end == std::string_view::npos ? std::string_view{} : path.substr(1, end - 1);
  return text::is_only(name, "_-") ? name : std::string_view{};
}

/// Appends the path, with its placeholders filled. A path of callApi may have a query, in which
/// braces without a parameter stay as they are. A fragment is never sent.
Error append_path(std::string& url, const Operation& operation, Request& request) {
  std::string_view path = operation.path;
  path = text::take(path, '#');
  const std::size_t query = path.find('?');
  if (!path.starts_with('/')) url += '/';
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string_view name = placeholder_name(path.substr(i));
    const std::string* value = nullptr;
    for (const auto& given : request.path_parameters) {
      if (!name.empty() && given.first == name) value = &given.second;
    }
    if (value == nullptr) {
      if (!name.empty() && i < query)
        return argument_error({"The path parameter \"", name, "\" has no value."});
      append_literal(url, path[i]);
      continue;
    }
    // Percent-encoding keeps "." and "..", which a URL parser would take for steps in the path.
    if (i < query && (*value == "." || *value == "..")) {
      return argument_error({"The path parameter \"", name, "\" must not be \"", *value,
                             "\": it would change the path."});
    }
    url += text::percent_encode(*value);
    i += name.size() + 1;
  }
  return {};
}

std::string joined_value(const Parameter& parameter, const Argument& argument) {
  return argument.kind == Argument::Kind::null
             ? std::string()
             : text::join(argument.values, separator(parameter.collection));
}

using Pairs = NameValueList;

void add_pairs(Pairs& pairs, const Parameter& parameter, const Argument& argument) {
  if (argument.kind == Argument::Kind::list && argument.values.empty()) return;
  if (argument.kind == Argument::Kind::list && parameter.collection == CollectionFormat::multi) {
    for (const std::string& value : argument.values) add_pair(pairs, parameter.name, value);
  } else {
    add_pair(pairs, parameter.name, joined_value(parameter, argument));
  }
}

void set_body(Request& request, Call& call, const Pairs& form, std::string_view content_type) {
  if (call.body.given) {
    request.body = std::move(call.body.bytes);
    request.has_body = true;
    if (content_type.empty()) content_type = json_media_type;
    // A Content-Type header of the caller wins, except over the content type of a multipart body,
    // whose boundary must match its bytes.
    if (!call.body.content_type.empty()) {
      set_header(request.headers, "Content-Type", call.body.content_type);
    } else if (find_header(request.headers, "Content-Type") == nullptr) {
      add_pair(request.headers, "Content-Type", content_type);
    }
  } else if (!form.empty()) {
    set_form_body(request, form);
  }
}

}  // namespace

bool may_be_empty(const Parameter& parameter) {
  return parameter.location != ParameterLocation::path || parameter.allow_empty;
}

std::string_view preferred_media_type(std::string_view types) {
  const std::string_view first = types.substr(0, types.find(','));
  while (!types.empty()) {
    const std::string_view type = text::take(types, ',');
    if (text::equals_ignoring_case(type.substr(0, type.find(';')), json_media_type)) return type;
  }
  return first;
}

Result<Request> bind_request(const Operation& operation, Call&& call, const Config& config) {
  if (auto error = check_required(operation, call)) return error;
  if (auto error = check_path(operation.path)) return error;
  auto base = config.api_url();
  if (!base) return std::move(base.error());

  Request request;
  request.method = operation.method;
  request.authorize = operation.authorized;
  request.timeout = call.timeout;
  if (call.retry) request.retry = std::make_shared<const RetryOptions>(std::move(*call.retry));
  Pairs form;
  std::size_t index = 0;
  for (const Parameter& parameter : operation.parameters) {
    const Argument& argument = argument_at(call, index++);
    if (argument.kind == Argument::Kind::absent) continue;
    switch (parameter.location) {
      case ParameterLocation::path:
        add_pair(request.path_parameters, parameter.name, joined_value(parameter, argument));
        break;
      case ParameterLocation::query:
        add_pairs(request.query_parameters, parameter, argument);
        break;
      case ParameterLocation::header:
        if (argument.kind != Argument::Kind::null)
          set_header(request.headers, parameter.name, joined_value(parameter, argument));
        break;
      case ParameterLocation::form:
        add_pairs(form, parameter, argument);
        break;
      case ParameterLocation::body:
        break;
    }
  }
  request.url = std::move(base.value());
  if (auto error = append_path(request.url, operation, request)) return error;
  if (!request.query_parameters.empty()) {
    if (!text::contains(request.url, "?"))
      request.url += '?';
    else if (!request.url.ends_with('?'))
      request.url += '&';
    request.url += encode_pairs(request.query_parameters);
  }
  const std::string_view accept = preferred_media_type(operation.accepts);
  if (!accept.empty()) set_header(request.headers, "Accept", accept);
  for (auto& [name, value] : call.custom_headers) set_header(request.headers, name, value);
  set_body(request, call, form, preferred_media_type(operation.content_types));
  return request;
}

}  // namespace platform_client

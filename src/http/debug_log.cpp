#include "http/debug_log.hpp"

#include "http/redaction.hpp"
#include "json/json.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

/// nlohmann's writer recurses; deeper bodies are described instead of written.
constexpr int max_depth = 200;

bool is_too_deep(std::string_view json) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > max_depth) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

std::string body_text(const Bytes& body, const std::string* type, int indent) {
  const std::string size = text::from_number(static_cast<long long>(body.size())) + " bytes";
  const bool json_type = type == nullptr || text::contains(text::lower_case(*type), "json");
  if (json_type && is_too_deep(body.text())) return "[" + size + " of deeply nested JSON]";
  auto value = json_type ? json::parse(body.text()) : std::nullopt;
  if (value) {
    redact(*value);
    return json::write(*value, indent);
  }
  // A form may hold credentials, and binary data is no text.
  if (type == nullptr || !text::lower_case(*type).starts_with("text/")) return "[" + size + "]";
  return std::string(body.text());
}

std::string as_json(const NameValueList& parameters) {
  json::Value object = json::Value::object();
  for (const auto& [name, value] : parameters) {
    const std::string text = is_secret_name(name) ? std::string(redacted) : value;
    json::Value& member = object[name];
    if (member.is_null()) {
      member = text;
    } else {
      if (!member.is_array()) member = json::Value::array({member});
      member.push_back(text);
    }
  }
  return json::write(object);
}

}  // namespace

void DebugLog::request(const Request& request) const {
  std::string entry =
      "[REQUEST] " + request.method + " " + request.url.substr(0, request.url.find('?'));
  if (!request.path_parameters.empty())
    entry += "\nPath Params: " + as_json(request.path_parameters);
  if (!request.query_parameters.empty())
    entry += "\nQuery Params: " + as_json(request.query_parameters);
  if (request.has_body)
    entry += "\nBody: " + body_text(request.body, find_header(request.headers, "Content-Type"), -1);
  write(std::move(entry));
}

void DebugLog::response(const std::string& method, const std::string& url,
                        const Result<Response>& result) const {
  const std::string where = ": " + method + " " + url.substr(0, url.find('?'));
  if (!result) {
    return write("[RESPONSE] 0" + where + "\n" + result.error().code + ": " +
                 result.error().message);
  }
  const Response& response = result.value();
  std::string entry = "[RESPONSE] " + text::from_number(response.status) + where;
  if (const std::string* id = find_header(response.headers, "inin-correlation-id"))
    entry += "\ninin-correlation-id: " + *id;
  if (!response.body.empty())
    entry +=
        "\nBody: " + body_text(response.body, find_header(response.headers, "content-type"), 2);
  write(std::move(entry));
}

NameValueList DebugLog::without_secrets(const NameValueList& headers) const {
  NameValueList shown;
  for (const auto& [name, value] : headers)
    shown.emplace_back(name,
                       is_secret_header(name) ? redacted : redact(value, session_.access_token()));
  return shown;
}

ExchangeRecord DebugLog::begin_exchange(const Request& request) const {
  ExchangeRecord exchange;
  exchange.method = request.method;
  exchange.url = redact(request.url.substr(0, request.url.find('?')), session_.access_token());
  exchange.request_headers = without_secrets(request.headers);
  if (request.has_body) {
    exchange.request_body =
        redact(body_text(request.body, find_header(request.headers, "Content-Type"), -1),
               session_.access_token());
  }
  return exchange;
}

void DebugLog::end_exchange(ExchangeRecord exchange, const Result<Response>& result) const {
  if (!result) {
    exchange.response_body = result.error().code + ": " + result.error().message;
  } else {
    const Response& response = result.value();
    exchange.status = response.status;
    exchange.response_headers = without_secrets(response.headers);
    if (!response.ok() && !response.body.empty()) {
      exchange.response_body =
          redact(body_text(response.body, find_header(response.headers, "content-type"), -1),
                 session_.access_token());
    }
  }
  sink_.log(exchange);
}

void DebugLog::warn(const std::string& code, const std::string& message) const {
  if (enabled()) write("[WARNING] " + code + ": " + message);
  sink_.warn(code, message);
}

void DebugLog::write(std::string entry) const {
  entry = redact(entry, session_.access_token());
  if (config_.debug_log_max_lines > 0) {
    std::size_t end = 0;
    for (std::uint32_t line = 0; line < config_.debug_log_max_lines; ++line) {
      const std::size_t next = entry.find('\n', end);
      if (next == std::string::npos) {
        end = std::string::npos;
        break;
      }
      end = next + 1;
    }
    if (end != std::string::npos) entry = entry.substr(0, end) + "...response truncated...";
  }
  sink_.log(entry);
}

}  // namespace platform_client

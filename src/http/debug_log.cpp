#include "http/debug_log.hpp"

#include "json/json.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

std::string body_text(const Bytes& body, const std::string* type, int indent) {
  const bool json_type = type == nullptr || text::contains(text::lower_case(*type), "json");
  if (json_type) {
    if (auto json = redacted_json(body.text(), indent)) return std::move(*json);
  }
  // A form may hold credentials, and binary data is not text, so only the size is logged.
  if (type == nullptr || !text::lower_case(*type).starts_with("text/")) {
    return text::concat({"[", text::from_number(static_cast<long long>(body.size())), " bytes]"});
  }
  return std::string(body.text());
}

std::string_view without_query(std::string_view url) { return url.substr(0, url.find('?')); }

std::string text_of(const Error& error) {
  return text::concat({error.code(), ": ", error.message()});
}

std::string as_json(const NameValueList& parameters) {
  json::ObjectWriter object;
  for (std::size_t first = 0; first < parameters.size(); ++first) {
    const std::string& name = parameters[first].first;
    std::string values;
    int count = 0;
    bool known = false;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      if (parameters[i].first != name) continue;
      if (i < first) known = true;
      if (count++ > 0) values += ',';
      values += json::quoted(is_secret_name(name) ? redacted : parameters[i].second);
    }
    if (!known) object.add(name, count > 1 ? text::concat({"[", values, "]"}) : values);
  }
  return object.end();
}

}  // namespace

void DebugLog::write_request(const Request& request) const {
  std::string entry = text::concat({"[REQUEST] ", request.method, " ", without_query(request.url)});
  if (!request.path_parameters.empty())
    entry.append("\nPath Params: ").append(as_json(request.path_parameters));
  if (!request.query_parameters.empty())
    entry.append("\nQuery Params: ").append(as_json(request.query_parameters));
  if (request.has_body)
    entry.append("\nBody: ")
        .append(body_text(request.body, find_header(request.headers, "Content-Type"), 0));
  write(std::move(entry));
}

void DebugLog::write_response(const ExchangeRecord& exchange,
                              const Result<Response>& result) const {
  const Response& response = result.value();
  std::string entry = text::concat({"[RESPONSE] ", text::from_number(response.status), ": ",
                                    exchange.method, " ", exchange.url});
  if (!result) {
    entry.append("\n").append(text_of(result.error()));
    return write(std::move(entry));
  }
  const NameValueList headers = response.header_list();
  if (const std::string* id = find_header(headers, "inin-correlation-id"))
    entry.append("\ninin-correlation-id: ").append(*id);
  if (!response.body.empty()) {
    entry.append("\nBody: ")
        .append(body_text(response.body, find_header(headers, "content-type"), 2));
  }
  write(std::move(entry));
}

NameValueList DebugLog::redact_headers(const NameValueList& headers) const {
  NameValueList shown;
  for (const auto& [name, value] : headers)
    add_pair(shown, name, is_secret_header(name) ? std::string(redacted) : redact_token(value));
  return shown;
}

std::unique_ptr<ExchangeRecord> DebugLog::begin(const Request& request) const {
  if (!config_.debug_log() && !config_.log_exchanges()) return nullptr;
  if (config_.debug_log()) write_request(request);
  auto exchange = std::make_unique<ExchangeRecord>();
  exchange->method = request.method;
  exchange->url = redact_token(without_query(request.url));
  // Recorded for either log, because the other one may be switched on before the response comes.
  exchange->request_headers = redact_headers(request.headers);
  if (request.has_body) {
    exchange->request_body =
        redact_token(body_text(request.body, find_header(request.headers, "Content-Type"), -1));
  }
  return exchange;
}

void DebugLog::end(ExchangeRecord& exchange, const Result<Response>& result) const {
  if (config_.debug_log()) write_response(exchange, result);
  if (!config_.log_exchanges()) return;
  if (!result) {
    exchange.response_body = text_of(result.error());
  } else {
    const Response& response = result.value();
    exchange.status = response.status;
    const NameValueList headers = response.header_list();
    exchange.response_headers = redact_headers(headers);
    if (!response.ok() && !response.body.empty()) {
      exchange.response_body =
          redact_token(body_text(response.body, find_header(headers, "content-type"), -1));
    }
  }
  sink_.log(exchange);
}

void DebugLog::warn(const std::string& code, const std::string& message) const {
  if (config_.debug_log()) write(text::concat({"[WARNING] ", code, ": ", message}));
  sink_.warn(code, message);
}

void DebugLog::write(std::string&& entry) const {
  entry = redact_token(entry);
  if (config_.debug_log_max_lines() > 0) {
    std::size_t end = 0;
    for (std::uint32_t line = 0; line < config_.debug_log_max_lines(); ++line) {
      const std::size_t next = entry.find('\n', end);
      if (next == std::string::npos) {
        end = std::string::npos;
        break;
      }
      end = next + 1;
    }
    if (end != std::string::npos) {
      entry.resize(end);
      entry += "...response truncated...";
    }
  }
  sink_.log(entry);
}

}  // namespace platform_client

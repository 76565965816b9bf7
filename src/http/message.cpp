#include "platform_client/http/message.hpp"

#include "text/ascii.hpp"

namespace platform_client {

void add_pair(NameValueList& list, std::string_view name, std::string_view value) {
  list.emplace_back(name, value);
}

void set_header(NameValueList& headers, std::string_view name, std::string_view value) {
  for (auto& header : headers) {
    if (text::equals_ignoring_case(header.first, name)) {
      header.first = name;
      header.second = value;
      return;
    }
  }
  add_pair(headers, name, value);
}

const std::string* find_header(const NameValueList& headers, std::string_view name) {
  for (const auto& header : headers) {
    if (text::equals_ignoring_case(header.first, name)) return &header.second;
  }
  return nullptr;
}

Error aborted_error() { return {error_code::aborted, "The request was aborted."}; }

void Cancellation::cancel() {
  if (requested_) return;
  requested_ = true;
  if (handler_) handler_(0);
}

void Cancellation::on_cancel(OnceFunction<int> handler) {
  handler_ = std::move(handler);
  if (requested_ && handler_) handler_(0);
}

}  // namespace platform_client

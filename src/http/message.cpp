#include "platform_client/http/message.hpp"

#include "text/ascii.hpp"

namespace platform_client {

void set_header(NameValueList& headers, std::string name, std::string value) {
  for (auto& header : headers) {
    if (text::equals_ignoring_case(header.first, name)) {
      header = {std::move(name), std::move(value)};
      return;
    }
  }
  headers.emplace_back(std::move(name), std::move(value));
}

const std::string* find_header(const NameValueList& headers, std::string_view name) {
  for (const auto& header : headers) {
    if (text::equals_ignoring_case(header.first, name)) return &header.second;
  }
  return nullptr;
}

Error aborted_error() { return {"EABORTED", "The request was aborted."}; }

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

#include "http/answer_error.hpp"

#include "json/json.hpp"
#include "text/ascii.hpp"

namespace platform_client {

Error answer_error(Response&& response, std::string_view otherwise) {
  const json::Object body = json::read_object(response.body.text());
  const std::string status = text::from_number(response.status);
  std::string code = body.string("code");
  std::string message = body.string("message");
  if (code.empty()) code = "HTTP" + status;
  if (message.empty()) message = text::concat({otherwise, " It answered ", status, "."});
  return {code, message, std::make_shared<const Response>(std::move(response))};
}

}  // namespace platform_client

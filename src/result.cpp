#include "platform_client/result.hpp"

namespace platform_client {

namespace {
const std::string nothing;
const std::shared_ptr<const Response> no_response;
}  // namespace

Error::Error(std::string_view code, std::string_view message)
    : details_(new Details{std::string(code), std::string(message)}) {}

Error::Error(std::string_view code, std::string_view message,
             std::shared_ptr<const Response> response)
    : details_(new Details{std::string(code), std::string(message), std::move(response)}) {}

Error::Error(const char* code, const std::string& message) : details_(new Details{code, message}) {}

Error::Error(const char* code, const char* message) : details_(new Details{code, message}) {}

Error::Error(const Error& other)
    : details_(other.details_ ? new Details(*other.details_) : nullptr) {}

const std::string& Error::code() const { return details_ ? details_->code : nothing; }
const std::string& Error::message() const { return details_ ? details_->message : nothing; }

const std::shared_ptr<const Response>& Error::response() const {
  return details_ ? details_->response : no_response;
}

}  // namespace platform_client

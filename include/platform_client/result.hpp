#pragma once

#include <cassert>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "platform_client/error_codes.hpp"

namespace platform_client {

struct Response;

/// The reason why something failed. An empty Error means that nothing failed. `code` is stable and
/// meant for programs: one of error_codes.hpp, of the platform or of its login server. `message` is
/// meant for people and never holds a secret.
class Error {
 public:
  Error() = default;
  Error(std::string_view code, std::string_view message);
  /// A failure with the response that caused it.
  Error(std::string_view code, std::string_view message, std::shared_ptr<const Response> response);
  Error(const char* code, const std::string& message);
  Error(const char* code, const char* message);
  Error(const Error& other);
  Error(Error&&) = default;
  Error& operator=(Error&&) = default;

  explicit operator bool() const { return details_ != nullptr; }
  const std::string& code() const;
  const std::string& message() const;
  /// The response that caused the failure, or null.
  const std::shared_ptr<const Response>& response() const;

 private:
  // Kept apart because most results carry no error: then a pointer is passed on instead of two
  // strings.
  struct Details {
    std::string code;
    std::string message;
    std::shared_ptr<const Response> response = nullptr;
  };
  std::unique_ptr<const Details> details_;
};

/// A value, or the reason why there is none. The library does not throw exceptions.
template <class T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }

  /// There must be a value: this asserts ok().
  T& value() {
    assert(ok());
    return value_;
  }
  const T& value() const {
    assert(ok());
    return value_;
  }
  Error& error() { return error_; }
  const Error& error() const { return error_; }

 private:
  T value_{};
  Error error_;
};

}  // namespace platform_client

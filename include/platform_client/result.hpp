#pragma once

#include <cassert>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "platform_client/error_codes.hpp"

namespace platform_client {

struct Response;

/// Why an operation has no result; an empty one is no error. `code` is stable and meant for
/// programs (error_codes.hpp, or what the platform or its login server says); `message` is for
/// people and never holds a secret.
class Error {
 public:
  Error() = default;
  Error(std::string_view code, std::string_view message);
  /// The failure that an answer stands for.
  Error(std::string_view code, std::string_view message, std::shared_ptr<const Response> response);
  Error(const char* code, const std::string& message);
  Error(const char* code, const char* message);
  Error(const Error& other);
  Error(Error&&) = default;
  Error& operator=(Error&&) = default;

  explicit operator bool() const { return details_ != nullptr; }
  const std::string& code() const;
  const std::string& message() const;
  /// The answer that is the reason; null where another one is.
  const std::shared_ptr<const Response>& response() const;

 private:
  // Apart, since most results carry none: what is passed on is a pointer, not two strings.
  struct Details {
    std::string code;
    std::string message;
    std::shared_ptr<const Response> response = nullptr;
  };
  std::unique_ptr<const Details> details_;
};

/// A value or the reason why there is none. The library throws nothing.
template <class T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }

  /// Only where there is one.
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

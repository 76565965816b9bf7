#pragma once

#include <string>
#include <utility>

namespace platform_client {

/// Why an operation has no result. `code` is stable and meant for programs
/// (ETIMEDOUT, EABORTED, ENETWORK, EARGUMENT, ECONFIG, StateMismatch, …, or an OAuth error code);
/// `message` is for people and never holds a secret.
struct Error {
  std::string code;
  std::string message;
};

/// A value or the reason why there is none. The library throws nothing.
template <class T>
class Result {
 public:
  Result(T value) : value_(std::move(value)), ok_(true) {}
  Result(Error error) : error_(std::move(error)), ok_(false) {}

  bool ok() const { return ok_; }
  explicit operator bool() const { return ok_; }

  T& value() { return value_; }
  const T& value() const { return value_; }
  Error& error() { return error_; }
  const Error& error() const { return error_; }

 private:
  // Side by side, not in one place: a variant's moves and ends are tables of functions for every T,
  // and size is what a page pays for.
  T value_{};
  Error error_;
  bool ok_;
};

}  // namespace platform_client

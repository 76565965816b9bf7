#pragma once

#include <string>
#include <utility>
#include <variant>

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
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() { return *std::get_if<0>(&state_); }
  const T& value() const { return *std::get_if<0>(&state_); }
  Error& error() { return *std::get_if<1>(&state_); }
  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace platform_client

#pragma once

#include <cassert>
#include <memory>
#include <type_traits>
#include <utility>

#include "platform_client/result.hpp"

namespace platform_client {

/// A callable that is moved, never copied, and called at most once. (std::function would demand a
/// copyable target, and a completion that could be copied could also be called twice.)
template <class Argument>
class OnceFunction {
 public:
  OnceFunction() = default;

  template <class F>
    requires(!std::is_same_v<std::decay_t<F>, OnceFunction>)
  OnceFunction(F&& function) : target_(new Target<std::decay_t<F>>(std::forward<F>(function))) {}

  explicit operator bool() const { return target_ != nullptr; }

  void operator()(Argument&& argument) {
    assert(target_ && "called twice");
    target_.release()->end(&argument);
  }

  void reset() { target_.reset(); }

 private:
  struct Base {
    /// Calls, where there is an argument to call with, and destroys this. With a virtual destructor
    /// beside a call, each lambda would be three functions in the vtable (docs/adr/0007).
    virtual void end(Argument* argument) = 0;

   protected:
    ~Base() = default;
  };
  template <class F>
  struct Target final : Base {
    template <class G>
    explicit Target(G&& g) : function(std::forward<G>(g)) {}
    void end(Argument* argument) override {
      const std::unique_ptr<Target> self(this);
      if (argument != nullptr) function(std::move(*argument));
    }
    F function;
  };
  struct Drop {
    void operator()(Base* target) const { target->end(nullptr); }
  };
  std::unique_ptr<Base, Drop> target_;
};

/// The one place a pending operation's outcome goes to. It settles exactly once: calling it a
/// second time is a programming error, and dropping it uncalled delivers EABORTED, so that no
/// caller waits for ever. `abandon` is for the one case where waiting for ever is right: the page
/// is being left for the login server.
template <class T>
class Completion {
 public:
  /// Nobody waits.
  Completion() = default;

  template <class F>
    requires(!std::is_same_v<std::decay_t<F>, Completion>)
  Completion(F&& function) : function_(std::forward<F>(function)) {}

  Completion(Completion&&) noexcept = default;
  Completion& operator=(Completion&&) = delete;
  ~Completion() {
    if (function_)
      function_(Error{error_code::aborted, "The client was closed before the answer came."});
  }

  /// Whether somebody waits.
  explicit operator bool() const { return static_cast<bool>(function_); }

  void operator()(Result<T>&& result) { function_(std::move(result)); }
  void operator()(Error&& error) { function_(std::move(error)); }
  void abandon() { function_.reset(); }

 private:
  OnceFunction<Result<T>> function_;
};

}  // namespace platform_client

#pragma once

#include <cassert>
#include <memory>
#include <type_traits>
#include <utility>

#include "platform_client/result.hpp"

namespace platform_client {

/// A callable that can be moved but not copied, and is called at most once. std::function does not
/// fit: it needs a copyable target, and a copy could be called a second time.
template <class... Arguments>
class OnceFunction {
 public:
  OnceFunction() = default;

  template <class F>
    requires(!std::is_same_v<std::decay_t<F>, OnceFunction>)
  OnceFunction(F&& function) : target_(new Target<std::decay_t<F>>(std::forward<F>(function))) {}

  explicit operator bool() const { return target_ != nullptr; }

  void operator()(Arguments&&... arguments) {
    assert(target_ && "called twice");
    target_.release()->end(true, &arguments...);
  }

  void reset() { target_.reset(); }

 private:
  struct Base {
    /// Calls the function if `calls` is true, then deletes this object. One virtual function
    /// instead of a call and a destructor keeps the vtable of each lambda small (docs/adr/0007).
    virtual void end(bool calls, Arguments*... arguments) = 0;

   protected:
    ~Base() = default;
  };
  template <class F>
  struct Target final : Base {
    template <class G>
    explicit Target(G&& g) : function(std::forward<G>(g)) {}
    void end(bool calls, Arguments*... arguments) override {
      const std::unique_ptr<Target> self(this);
      if (calls) function(std::move(*arguments)...);
    }
    F function;
  };
  struct Drop {
    void operator()(Base* target) const { target->end(false, static_cast<Arguments*>(nullptr)...); }
  };
  std::unique_ptr<Base, Drop> target_;
};

/// Receives the outcome of an operation, exactly once. Calling it twice is a programming error. If
/// it is destroyed without a call, it delivers EABORTED, so that no caller waits for ever.
template <class T>
class Completion {
 public:
  /// A completion that nobody waits for.
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

  /// True if somebody waits for the outcome.
  explicit operator bool() const { return static_cast<bool>(function_); }

  void operator()(Result<T>&& result) { function_(std::move(result)); }
  void operator()(Error&& error) { function_(std::move(error)); }
  /// Drops the completion without calling it: the page is about to leave for the login server, and
  /// the caller must not go on.
  void abandon() { function_.reset(); }

 private:
  OnceFunction<Result<T>> function_;
};

}  // namespace platform_client

#include "oauth/refresh_policy.hpp"

#include <memory>
#include <optional>

#include "http/caller.hpp"
#include "http/request_copy.hpp"

namespace platform_client::oauth {
namespace {

class RefreshPolicy final : public Policy {
 public:
  RefreshPolicy(const Config& config, Session& session, TokenRenewal& renewal,
                CallContext* contexts)
      : config_(config), session_(session), renewal_(renewal), contexts_(contexts) {}
  std::string_view name() const override { return "refresh"; }

  void send(Request&& request, Completion<Response>&& done) override {
    const bool own_token = find_header(request.headers, "Authorization") != nullptr;
    if (!request.authorize || own_token) return next().send(std::move(request), std::move(done));
    if (!request.may_renew || !is_possible()) return send_once(std::move(request), std::move(done));
    auto waiter = std::make_shared<Waiter>(copy_of(request), std::move(done), !request.body.once());
    if (renewal_.is_under_way() && refused_ == session_.generation()) {
      // The request has not been sent, so even a body that can be read only once is still there.
      waiter->request = std::move(request);
      waiter->repeatable = true;
      return wait(std::move(waiter));
    }
    pass(std::move(request), std::move(waiter));
  }

 private:
  struct Waiter {
    Waiter(Request&& r, Completion<Response>&& d, bool repeats)
        : request(std::move(r)), done(std::move(d)), repeatable(repeats) {}
    Request request;
    Completion<Response> done;
    bool repeatable;
    /// True if the request was sent again because the token had changed while it was under way.
    bool repeated = false;
    /// The 401. The request ends with it if the login server refuses the renewal, or if the request
    /// cannot be sent again. Empty if the request was not sent yet.
    std::optional<Response> unauthorized;
    Caller caller;
  };

  bool is_possible() const { return config_.refresh_access_token() && renewal_.is_possible(); }

  /// Sends a request whose token cannot be renewed.
  void send_once(Request&& request, Completion<Response>&& done) {
    next().send(std::move(request), [this, generation = session_.generation(),
                                     done = std::move(done)](Result<Response>&& result) mutable {
      const bool unauthorized = result && result.value().status == 401;
      if (unauthorized && generation == session_.generation()) session_.note_expired();
      done(std::move(result));
    });
  }

  void pass(Request&& request, std::shared_ptr<Waiter>&& waiter) {
    next().send(std::move(request), [this, waiter, generation = session_.generation()](
                                        Result<Response>&& result) mutable {
      if (!result || result.value().status != 401) return waiter->done(std::move(result));
      // Another request or tab may have renewed the token, or ended the session, in the meantime.
      if (generation == session_.generation() && is_possible()) {
        refused_ = generation;
        waiter->unauthorized = std::move(result.value());
        return wait(std::move(waiter));
      }
      if (session_.access_token().empty() || !waiter->repeatable ||
          std::exchange(waiter->repeated, true))
        return waiter->done(std::move(result));
      pass(copy_of(waiter->request), std::move(waiter));
    });
  }

  void wait(std::shared_ptr<Waiter>&& waiter) {
    waiter->caller = Caller(contexts_);
    const auto cancellation = waiter->request.cancellation;
    if (cancellation) {
      cancellation->on_cancel([waiter](int) {
        auto done = std::move(waiter->done);
        done(aborted_error());
      });
    }
    renewal_.renew([this, waiter, cancellation](Renewal&& renewal) {
      if (cancellation && cancellation->requested()) return;
      if (cancellation) cancellation->clear();
      waiter->caller.run([&](int) { go_on(*waiter, std::move(renewal)); });
    });
  }

  void go_on(Waiter& waiter, Renewal&& renewal) {
    const bool renewed = renewal.outcome == Renewal::Outcome::renewed;
    if (renewal.outcome == Renewal::Outcome::failed) return waiter.done(std::move(renewal.why));
    if ((renewed && waiter.repeatable) || !waiter.unauthorized)
      return next().send(std::move(waiter.request), std::move(waiter.done));
    waiter.done(std::move(*waiter.unauthorized));
  }

  const Config& config_;
  Session& session_;
  TokenRenewal& renewal_;
  CallContext* contexts_;
  /// The generation of the session whose token got a 401.
  std::uint32_t refused_ = 0;
};

}  // namespace

std::unique_ptr<Policy> make_refresh_policy(const Config& config, Session& session,
                                            TokenRenewal& renewal, CallContext* contexts) {
  return std::make_unique<RefreshPolicy>(config, session, renewal, contexts);
}

}  // namespace platform_client::oauth

#include "oauth/refresh_policy.hpp"

#include <memory>
#include <vector>

#include "http/caller.hpp"
#include "oauth/token_endpoint.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {
namespace {

/// The copy has no body if the body can be read only once.
Request copy_of(const Request& request) {
  return {request.method,           request.url,
          request.headers,          request.body.once() ? Bytes() : Bytes(request.body.text()),
          request.has_body,         request.timeout,
          request.authorize,        request.path_parameters,
          request.query_parameters, request.cancellation};
}

/// The failure of all requests that waited for the refresh.
Error failure_of(const Result<Response>& result) {
  if (!result) return result.error();
  return {error_code::network,
          text::concat({"The token could not be refreshed: the login server answered ",
                        text::from_number(result.value().status), "."})};
}

class RefreshPolicy final : public Policy {
 public:
  RefreshPolicy(const Config& config, const Session& session, ConfidentialClient& client,
                CallContext* contexts)
      : config_(config), session_(session), client_(client), contexts_(contexts) {}
  std::string_view name() const override { return "refresh"; }

  void send(Request&& request, Completion<Response>&& done) override {
    const bool own_token = find_header(request.headers, "Authorization") != nullptr;
    if (!request.authorize || own_token || !config_.refresh_access_token() ||
        !client_.can_refresh())
      return next().send(std::move(request), std::move(done));
    auto again = std::make_unique<Waiter>(
        Waiter{copy_of(request), std::move(done), !request.body.once(), session_.generation()});
    next().send(std::move(request),
                [this, again = std::move(again)](Result<Response>&& result) mutable {
                  if (!result || result.value().status != 401)
                    return again->done(std::move(result));
                  // Another request may have refreshed the token, or ended the session, in the
                  // meantime.
                  if (again->generation == session_.generation() && client_.can_refresh()) {
                    again->unauthorized = std::move(result.value());
                    return wait(std::move(again));
                  }
                  if (session_.access_token().empty() || !again->repeatable)
                    return again->done(std::move(result));
                  next().send(std::move(again->request), std::move(again->done));
                });
  }

 private:
  struct Waiter {
    Request request;
    Completion<Response> done;
    bool repeatable;
    /// The generation of the session when the request was sent.
    std::uint32_t generation;
    /// The 401. The request ends with it if the login server refuses the refresh, or if the request
    /// cannot be sent again.
    Response unauthorized = {};
    Caller caller = {};
  };

  /// Waits for the refresh, which the first request that waits starts.
  void wait(std::unique_ptr<Waiter> added) {
    added->caller = Caller(contexts_);
    if (added->request.cancellation) {
      added->request.cancellation->on_cancel([waiter = added.get()](int) {
        auto done = std::move(waiter->done);
        done(aborted_error());
      });
    }
    waiting_.push_back(std::move(added));
    if (waiting_.size() > 1) return;
    client_.refresh([this](Result<Response>&& result) {
      const auto waiting = std::move(waiting_);
      waiting_.clear();
      for (const auto& waiter : waiting) {
        const auto& cancellation = waiter->request.cancellation;
        if (cancellation && cancellation->requested()) continue;
        if (cancellation) cancellation->clear();
        waiter->caller.run([&](int) { go_on(*waiter, result); });
      }
    });
  }

  void go_on(Waiter& waiter, const Result<Response>& refreshed) {
    const bool ok = refreshed && refreshed.value().ok();
    if (ok && waiter.repeatable) {
      next().send(std::move(waiter.request), std::move(waiter.done));
    } else if (ok || (refreshed && is_refusal(refreshed.value()))) {
      waiter.done(std::move(waiter.unauthorized));
    } else {
      waiter.done(failure_of(refreshed));
    }
  }

  const Config& config_;
  const Session& session_;
  ConfidentialClient& client_;
  CallContext* contexts_;
  std::vector<std::unique_ptr<Waiter>> waiting_;
};

}  // namespace

std::unique_ptr<Policy> make_refresh_policy(const Config& config, const Session& session,
                                            ConfidentialClient& client, CallContext* contexts) {
  return std::make_unique<RefreshPolicy>(config, session, client, contexts);
}

}  // namespace platform_client::oauth

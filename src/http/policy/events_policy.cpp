#include <algorithm>

#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class EventsPolicy final : public Policy {
 public:
  EventsPolicy(Clock& clock, RequestObserver* const& observer)
      : clock_(clock), observer_(observer) {}
  std::string_view name() const override { return "events"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (!request.observed) return next().send(std::move(request), std::move(done));
    const auto sent =
        std::make_shared<Sent>(Sent{request.observed, request.method, ++request.observed->attempts,
                                    clock_.now_ms(), request.body.size_if_known()});
    if (observer_ != nullptr) observer_->request_sent(sent->event());
    next().send(std::move(request),
                [this, sent, done = std::move(done)](Result<Response>&& result) mutable {
                  if (observer_ != nullptr) tell(*sent, result);
                  done(std::move(result));
                });
  }

 private:
  struct Sent {
    std::shared_ptr<ObservedCall> call;
    std::string method;
    int attempt;
    std::int64_t time;
    std::optional<std::size_t> size;
    RequestEvent event() const { return {call->operation, method, attempt, time, size}; }
  };

  void tell(const Sent& sent, const Result<Response>& result) {
    // The clock may have been set back.
    const std::int64_t duration = std::max<std::int64_t>(clock_.now_ms() - sent.time, 0);
    ResponseEvent event{sent.event(), std::chrono::milliseconds(duration)};
    if (result) {
      const Response& response = result.value();
      event.status = response.status;
      event.response_size = response.body.size_if_known();
      const NameValueList headers = response.header_list();
      if (const std::string* id = find_header(headers, "inin-correlation-id"))
        event.correlation_id = *id;
    } else {
      event.error_code = result.error().code();
    }
    observer_->response_received(event);
  }

  Clock& clock_;
  RequestObserver* const& observer_;
};

}  // namespace

std::unique_ptr<Policy> make_events_policy(Clock& clock, RequestObserver* const& observer) {
  return std::make_unique<EventsPolicy>(clock, observer);
}

}  // namespace platform_client

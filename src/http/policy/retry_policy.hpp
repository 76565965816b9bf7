#pragma once

#include <map>
#include <memory>

#include "http/caller.hpp"
#include "http/policy.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/timer.hpp"

namespace platform_client {

/// Limits what the retries of a client add to the load of a server that is down, as in the SDKs of
/// AWS. It begins with 500. A retry takes 5, or 10 after a time-out, so an outage gets at most 100
/// retries. Then there is one more for every five requests that succeed.
class RetryBudget {
 public:
  /// Takes the cost of one retry. False, and nothing is taken, if too little is left.
  bool take(int cost);
  /// After a request that succeeded: gives back what its last retry has cost, or 1 if it needed
  /// none.
  void give_back(int cost);

 private:
  static constexpr int full = 500;
  int left_ = full;
};

/// Sends requests again that failed and may be repeated (RetryOptions). A request whose body can be
/// read only once is never sent again.
class RetryPolicy final : public Policy {
 public:
  RetryPolicy(const Config& config, Clock& clock, Timer& timer, Random& random,
              CallContext* contexts)
      : config_(config), clock_(clock), timer_(timer), random_(random), contexts_(contexts) {}
  std::string_view name() const override { return "retry"; }

  void send(Request&& request, Completion<Response>&& done) override;

  void close() override;

 private:
  struct Work;
  using WorkPointer = std::shared_ptr<Work>;

  void try_once(const WorkPointer& work);
  void finished(const WorkPointer& work, Result<Response>&& result);
  /// The time to wait before the request is sent again. Nothing if it must not be sent again.
  std::optional<std::chrono::milliseconds> wait_for(const Work& work,
                                                    const Result<Response>& result);
  std::chrono::milliseconds random_part_of(std::chrono::milliseconds limit);
  void wait(const WorkPointer& work, std::chrono::milliseconds delay, Error&& why);

  const Config& config_;
  Clock& clock_;
  Timer& timer_;
  Random& random_;
  CallContext* contexts_;
  RetryBudget budget_;
  /// Requests that wait for their next try, by the ids of their timers.
  std::map<Timer::Id, WorkPointer> waiting_;
};

}  // namespace platform_client

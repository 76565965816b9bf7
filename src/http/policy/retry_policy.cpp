#include "http/policy/retry_policy.hpp"

#include <algorithm>

#include "http/answer_error.hpp"
#include "http/request_copy.hpp"
#include "http/retry_after.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

constexpr int cost_of_retry = 5;
/// More than the others, because a request that times out keeps the server busy for longer.
constexpr int cost_after_time_out = 10;

template <class List, class Value>
bool has(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

bool RetryBudget::take(int cost) {
  if (left_ < cost) return false;
  left_ -= cost;
  return true;
}

void RetryBudget::give_back(int cost) { left_ = std::min(full, left_ + std::max(cost, 1)); }

struct RetryPolicy::Work {
  Work(Request&& r, Completion<Response>&& d, std::shared_ptr<const RetryOptions> o,
       std::int64_t now)
      : request(std::move(r)), done(std::move(d)), options(std::move(o)), started(now) {}
  Request request;
  Completion<Response> done;
  std::shared_ptr<const RetryOptions> options;
  std::int64_t started;
  int retries = 0;
  /// The cost of the last retry.
  int cost = 0;
  /// The timer of the wait for the next try.
  Timer::Id timer = 0;
  Caller caller = {};
};

void RetryPolicy::send(Request&& request, Completion<Response>&& done) {
  auto options = request.retry ? request.retry : config_.retry();
  if (!options || options->max_retries <= 0 || request.body.once())
    return next().send(std::move(request), std::move(done));
  const auto work = std::make_shared<Work>(std::move(request), std::move(done), std::move(options),
                                           clock_.now_ms());
  work->caller = Caller(contexts_);
  try_once(work);
}

void RetryPolicy::try_once(const WorkPointer& work) {
  next().send(copy_of(work->request),
              [this, work](Result<Response>&& result) { finished(work, std::move(result)); });
}

void RetryPolicy::finished(const WorkPointer& work, Result<Response>&& result) {
  const auto delay = wait_for(*work, result);
  if (!delay) {
    if (result && result.value().ok()) budget_.give_back(work->cost);
    return work->done(std::move(result));
  }
  const bool late = !result && result.error().code() == error_code::timed_out;
  const int cost = late ? cost_after_time_out : cost_of_retry;
  const auto elapsed = std::chrono::milliseconds(clock_.now_ms() - work->started);
  if (elapsed + *delay > work->options->max_elapsed || !budget_.take(cost))
    return work->done(std::move(result));
  work->cost = cost;
  wait(work, *delay,
       result ? answer_error(std::move(result.value()), "The server is not ready.")
              : std::move(result.error()));
}

std::optional<std::chrono::milliseconds> RetryPolicy::wait_for(const Work& work,
                                                               const Result<Response>& result) {
  const RetryOptions& options = *work.options;
  if (work.retries >= options.max_retries) return std::nullopt;
  const bool repeatable = has(options.methods, work.request.method);
  // Doubled only as far as the maximum, so that it cannot overflow.
  auto limit = options.delay;
  for (int i = 0; i < work.retries && limit < options.max_delay; ++i) limit *= 2;
  limit = std::min(limit, options.max_delay);
  if (!result) {
    const std::string& code = result.error().code();
    const bool fault = code == error_code::network || code == error_code::timed_out;
    return fault && repeatable ? std::optional(random_part_of(limit)) : std::nullopt;
  }
  const int status = result.value().status;
  if (!has(options.statuses, status)) return std::nullopt;
  const auto asked = retry_after(status, result.value().header_list(), clock_.now_ms());
  const bool untouched = status == 429 || (status == 503 && asked);
  if (!repeatable && !untouched) return std::nullopt;
  if (!asked) return random_part_of(limit);
  if (*asked > options.max_retry_after) return std::nullopt;
  // The random part keeps clients from coming back all at the same moment.
  return *asked + random_part_of(options.delay);
}

std::chrono::milliseconds RetryPolicy::random_part_of(std::chrono::milliseconds limit) {
  std::uint8_t bytes[4];
  if (!random_.fill(bytes, sizeof bytes)) return limit;
  std::uint32_t number = 0;
  for (const std::uint8_t byte : bytes) number = number << 8 | byte;
  // A double, because a whole number would overflow for a long limit.
  const double part = number / 4294967295.0;
  return std::chrono::milliseconds(
      static_cast<std::int64_t>(part * static_cast<double>(limit.count())));
}

void RetryPolicy::wait(const WorkPointer& work, std::chrono::milliseconds delay, Error&& why) {
  ++work->retries;
  work->timer = timer_.after(delay, [this, work] {
    waiting_.erase(work->timer);
    if (work->request.cancellation) work->request.cancellation->clear();
    work->caller.run([this, work](int) { try_once(work); });
  });
  waiting_.emplace(work->timer, work);
  if (work->request.cancellation) {
    work->request.cancellation->on_cancel([this, work](int) {
      timer_.cancel(work->timer);
      waiting_.erase(work->timer);
      work->done(aborted_error());
    });
  }
  // This comes last, because it may cancel the call or close the client.
  if (work->options->on_retry) work->options->on_retry({work->retries, delay, why});
}

void RetryPolicy::close() {
  const auto waiting = std::exchange(waiting_, {});
  for (const auto& [id, work] : waiting) {
    timer_.cancel(id);
    if (work->request.cancellation) work->request.cancellation->clear();
    work->done(aborted_error());
  }
}

}  // namespace platform_client

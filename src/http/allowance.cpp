#include "http/allowance.hpp"

#include <algorithm>
#include <utility>

namespace platform_client {
namespace {

/// The platform tells the end of a span in whole seconds, so the end may be this much later.
constexpr std::chrono::milliseconds rounding{1000};

/// The platform's spans are a minute long. Calls do not wait longer than this for a server that
/// says more.
constexpr std::chrono::milliseconds longest_span{120'000};

}  // namespace

int Allowance::left() {
  follow_token();
  if (rest().count() <= 0) begin();
  return limit_->allowed - used_ - reserved_;
}

std::chrono::milliseconds Allowance::rest() {
  const std::int64_t now = clock_.now_ms();
  // No span lasts longer than that, so the clock was set back.
  if (ends_ > now + length_.count()) ends_ = now + length_.count();
  return std::chrono::milliseconds(ends_ - now) + rounding;
}

std::shared_ptr<void> Allowance::reserve() {
  ++reserved_;
  return {this, [](Allowance* allowance) { --allowance->reserved_; }};
}

Allowance::Place Allowance::note_sent() {
  follow_token();
  ++used_;
  ++under_way_;
  if (limit_ && clock_.now_ms() >= ends_) ++late_;
  return {span_, ++sent_};
}

void Allowance::note_ended(Place place) {
  if (place.span == span_) --under_way_;
}

void Allowance::note(const RateLimit& limit, Place place) {
  // Another limit has a count of its own.
  const bool is_other = limit_ && limit_->allowed != limit.allowed;
  limit_ = limit;
  if (place.span != span_) return;
  const std::int64_t now = clock_.now_ms();
  const std::int64_t ends = std::min(limit.resets_at, now + longest_span.count());
  // The end of one span differs by the rounding and by how long responses take.
  const std::int64_t same = std::max(rounding, length_ / 2).count();
  if (place.number >= latest_) {
    if (is_other || ends > ends_ + same) counted_ = 0;
    ends_ = ends;
    length_ = std::max(length_, std::chrono::milliseconds(ends_ - now));
    latest_ = place.number;
    late_ = 0;
  }
  // A late response may tell of the span before.
  if (ends >= ends_ - same) counted_ = std::max(counted_, limit.count);
  // Requests overtake each other on the way: one on a new connection is counted after later ones.
  // So each that is under way may still count.
  used_ = counted_ + under_way_;
}

void Allowance::follow_token() {
  if (std::exchange(generation_, session_.generation()) != session_.generation()) begin();
}

void Allowance::begin() {
  ++span_;
  used_ = late_;
  sent_ = latest_ = late_ = under_way_ = counted_ = 0;
  // A guess, until a response tells the end.
  ends_ = clock_.now_ms() + length_.count();
}

}  // namespace platform_client

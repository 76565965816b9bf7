#include "http/allowance.hpp"

#include <algorithm>

namespace platform_client {
namespace {

/// The platform tells the end of a span in whole seconds, so the end may be this much later.
constexpr std::chrono::milliseconds rounding{1000};

/// The platform's spans are a minute long. Calls do not wait longer than this for a server that
/// says more.
constexpr std::chrono::milliseconds longest_span{120'000};

}  // namespace

int Allowance::left() {
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
  ++used_;
  if (limit_ && clock_.now_ms() >= ends_) ++late_;
  return {span_, ++sent_};
}

void Allowance::note(const RateLimit& limit, Place place) {
  limit_ = limit;
  if (place.span != span_ || place.number < latest_) return;
  const std::int64_t now = clock_.now_ms();
  ends_ = std::min(limit.resets_at, now + longest_span.count());
  length_ = std::max(length_, std::chrono::milliseconds(ends_ - now));
  // The platform has counted what it got from this program and others up to that request. If it
  // has counted later ones too, the number is too large until the last of them has its response.
  used_ = limit.count + sent_ - place.number;
  latest_ = place.number;
  late_ = 0;
}

void Allowance::begin() {
  ++span_;
  used_ = late_;
  sent_ = latest_ = late_ = 0;
  // A guess, until a response tells the end.
  ends_ = clock_.now_ms() + length_.count();
}

}  // namespace platform_client

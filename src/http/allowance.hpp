#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include "platform_client/http/message.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/rate_limit.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// What is left of the rate limit in the present span of time. Nobody but the platform knows when a
/// span begins, so the latest response says when this one ends.
class Allowance {
 public:
  /// When a request was sent: in which span, and as which request of it.
  struct Place {
    int span;
    int number;
  };

  Allowance(Clock& clock, const Session& session) : clock_(clock), session_(session) {}

  /// The limit of the latest response that told one.
  const std::optional<RateLimit>& limit() const { return limit_; }

  /// The number of requests that can go now. Begins the next span if this one is over.
  int left();
  /// The time until the next span.
  std::chrono::milliseconds rest();

  /// Keeps a place for a request that goes, but may wait in the queue, or fail before it is sent.
  /// The place is free again when the result is destroyed.
  std::shared_ptr<void> reserve();

  Place note_sent();
  /// With or without a response. Before `note`.
  void note_ended(Place place);
  /// `place`: that of the request whose response told the limit.
  void note(const RateLimit& limit, Place place);

 private:
  /// Begins afresh if there is another token, since the platform counts by token.
  void follow_token();
  void begin();

  Clock& clock_;
  const Session& session_;
  std::uint32_t generation_ = 0;
  std::optional<RateLimit> limit_;
  int reserved_ = 0;
  int used_ = 0;
  int span_ = 0;
  /// The requests that were sent in this span, and the latest of them with a response.
  int sent_ = 0;
  int latest_ = 0;
  /// Of the requests that were sent in this span, those which have not ended.
  int under_way_ = 0;
  /// The largest number that a response of this span has told.
  int counted_ = 0;
  /// The requests that were sent when this span may have been over. They may count in the next one.
  int late_ = 0;
  /// When this span ends, in milliseconds since 1970.
  std::int64_t ends_ = 0;
  /// The length of the longest span that a response has shown.
  std::chrono::milliseconds length_{0};
};

}  // namespace platform_client

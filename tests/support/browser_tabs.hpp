#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/fakes.hpp"

namespace platform_client::testing {

/// What all tabs of an origin share.
struct Shared {
  FakeStorage local;
  FakeLocks locks;
  /// The lock of renewals, with the prefix that a client has by itself.
  FakeLock& lock = locks.by_name["purecloud_token_renewal"];
};

/// One tab of several, with a page that listens to its session.
struct SharedTab : SessionObserver {
  explicit SharedTab(Shared& s)
      : shared(s),
        client({host.transport, s.local, host.session, host.document, host.browser, host.clock,
                host.timer, host.random, host.log, nullptr, &s.locks}) {
    client.session().observe(this);
    client.config().set_persist(true);
  }

  void auth_data_changed(const AuthData&) override {}
  void session_event(const SessionEvent& event) override {
    constexpr const char* names[] = {"expiring", "expired", "renewed", "in", "out"};
    constexpr const char* reasons[] = {"logout", "other_tab", "refused", "replaced"};
    std::string text = names[static_cast<int>(event.kind)];
    if (event.kind == SessionEvent::Kind::logged_out)
      text += std::string(" ") + reasons[static_cast<int>(event.reason)];
    events.push_back(text);
  }
  /// What has happened since the last time.
  std::vector<std::string> take_events() { return std::exchange(events, {}); }

  /// A code of a public client is exchanged for a token and a refresh token.
  void log_in(const std::string& body) {
    client.request_token({"id", "", {{"grant_type", "authorization_code"}}}, [](auto&&) {});
    host.transport.answer(200, body);
  }
  /// A call of the API; its outcome is appended to `calls`.
  void call() {
    const Operation operation{"getThing", "GET", "/thing", {}, {}, {}, true};
    const auto sent = client.call(operation, {}, [this](Result<Response>&& result) {
      calls.push_back(result ? std::to_string(result.value().status) : result.error().code());
    });
    ASSERT_TRUE(sent);
  }
  std::string sent_token(std::size_t at = 0) {
    const auto* value = find_header(host.transport.sent.at(at).request.headers, "Authorization");
    return value ? *value : "";
  }
  std::string sent_body(std::size_t at = 0) {
    return std::string(host.transport.sent.at(at).request.body.text());
  }
  std::string token() const { return client.session().access_token(); }

  Shared& shared;
  FakeHost host;
  std::vector<std::string> events;
  std::vector<std::string> calls;
  // Last, because calls that end with it still report to the others.
  Client client;
};

using Events = std::vector<std::string>;

/// Token answers of a public client, and of the renewal that follows.
inline constexpr const char* first_token =
    R"({"access_token":"T1","expires_in":3600,"refresh_token":"R1","token_type":"bearer"})";
inline constexpr const char* second_token =
    R"({"access_token":"T2","expires_in":3600,"refresh_token":"R2"})";
/// Where a session is stored.
inline constexpr const char* stored_key = "purecloud_auth_data";

struct TwoTabs : ::testing::Test {
  Shared shared;
  SharedTab one{shared};
  SharedTab two{shared};

  /// Both have the session of the first.
  void share() {
    one.log_in(first_token);
    two.client.session().load();
    two.client.session().confirm();
    one.take_events();
    two.take_events();
  }
};

/// A renewal that goes on in this window.
inline LoginOptions renewal_in(std::shared_ptr<FakePopup> popup) {
  LoginOptions options;
  options.window = std::move(popup);
  options.renews = true;
  return options;
}

}  // namespace platform_client::testing

#pragma once

#include <gtest/gtest.h>

#include "support/fakes.hpp"

namespace platform_client::testing {

using namespace std::chrono_literals;

/// `implicit_by_pkce`: login_implicit_grant with LoginFlow::pkce.
enum class Grant { implicit, pkce, implicit_by_pkce };

/// One tab: pages come and go, storage stays.
class Tab : public ::testing::TestWithParam<Grant> {
 protected:
  /// Whether the code grant is on the wire.
  bool pkce() const { return GetParam() != Grant::implicit; }

  LoginFlow flow() const {
    return GetParam() == Grant::implicit_by_pkce ? LoginFlow::pkce : LoginFlow::automatic;
  }

  void load(const std::string& address) {
    host.load(address);
    client = std::make_unique<Client>(host.ports());
    client->config().set_persist(persist);
    client->config().set_prefix(prefix);
    client->config().set_state_verification(mode);
    client->config().set_login_flow(flow());
    outcome = "pending";
  }
  void login_with(Client& with, const std::string& id, LoginOptions options,
                  const std::string& uri = "https://app.example/") {
    auto done = [this](Result<AuthData>&& result) {
      outcome = result ? "ok" : result.error().code();
      if (result) token = result.value().access_token;
      if (!result) message = result.error().message();
    };
    if (GetParam() == Grant::pkce) {
      with.login_pkce_grant(id, uri, options, "", std::move(done));
    } else {
      with.login_implicit_grant(id, uri, options, std::move(done));
    }
  }
  void login(LoginOptions options = {}, const std::string& uri = "https://app.example/") {
    login_with(*client, "id", std::move(options), uri);
    host.timer.pass(150ms);
  }
  std::string sent_state() const {
    const std::size_t at = host.browser.left_for.find("&state=");
    return at == std::string::npos ? "" : host.browser.left_for.substr(at + 7);
  }
  /// The address that an answer of the login server leads to.
  std::string answer(const std::string& state, const std::string& value = "T") const {
    return pkce() ? "https://app.example/?code=" + value + "&state=" + state
                  : "https://app.example/#access_token=" + value + "&state=" + state;
  }
  std::string error(const std::string& pairs) const {
    return std::string("https://app.example/") + (pkce() ? "?" : "#") + pairs;
  }
  /// The platform answers each request: of the token endpoint, then of the token check.
  void serve(int status) {
    if (pkce() && !host.transport.sent.empty() &&
        host.transport.sent[0].request.url.ends_with("/oauth/token"))
      host.transport.answer(200, R"({"access_token":"T"})");
    if (!host.transport.sent.empty()) host.transport.answer(status);
  }
  bool left() const { return !host.browser.left_for.empty(); }

  testing::FakeHost host;
  std::unique_ptr<Client> client;
  bool persist = false;
  std::string prefix = "purecloud";
  StateVerification mode = StateVerification::bound;
  std::string outcome;
  std::string token;
  std::string message;
};

inline std::string name_of(const ::testing::TestParamInfo<Grant>& info) {
  return info.param == Grant::pkce       ? "Pkce"
         : info.param == Grant::implicit ? "Implicit"
                                         : "ImplicitByPkce";
}

inline std::string name_of_flow(const ::testing::TestParamInfo<LoginFlow>& info) {
  return info.param == LoginFlow::pkce       ? "Pkce"
         : info.param == LoginFlow::implicit ? "Implicit"
                                             : "Automatic";
}

}  // namespace platform_client::testing

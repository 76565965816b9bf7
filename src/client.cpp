#include "platform_client/client.hpp"

#include "http/debug_log.hpp"
#include "http/pipeline.hpp"
#include "http/policy/policies.hpp"
#include "http/under_way.hpp"
#include "oauth/authorize_url.hpp"
#include "oauth/redirect_login.hpp"
#include "oauth/token_endpoint.hpp"
#include "operations/request_binder.hpp"

namespace platform_client {
namespace {

std::vector<std::unique_ptr<Policy>> login_policies(const Config& config, Clock& clock,
                                                    const DebugLog& log) {
  std::vector<std::unique_ptr<Policy>> policies;
  policies.push_back(make_timeout_policy(config, clock));
  policies.push_back(make_log_policy(log));
  policies.push_back(make_conceal_policy());
  return policies;
}

std::vector<std::unique_ptr<Policy>> api_policies(const Config& config, const Session& session,
                                                  oauth::TokenEndpoint& tokens, Clock& clock,
                                                  const DebugLog& log) {
  std::vector<std::unique_ptr<Policy>> policies;
  policies.push_back(make_refresh_policy(config, session, tokens));
  policies.push_back(make_headers_policy(config));
  policies.push_back(make_auth_policy(session));
  policies.push_back(make_timeout_policy(config, clock));
  policies.push_back(make_log_policy(log));
  return policies;
}

}  // namespace

struct Client::Implementation {
  explicit Implementation(Ports p)
      : ports(p),
        session(config, p.local_storage, p.clock),
        log(config, session, p.log_sink),
        transport(p.transport),
        login_pipeline(login_policies(config, p.clock, log), transport),
        tokens(config, session, p.clock, login_pipeline),
        pipeline(api_policies(config, session, tokens, p.clock, log), transport),
        redirect_login({config, session, p.session_storage, p.browser, p.clock, p.random, log,
                        pipeline, tokens}) {}

  Ports ports;
  Config config;
  Session session;
  DebugLog log;
  UnderWay transport;
  Pipeline login_pipeline;
  oauth::TokenEndpoint tokens;
  Pipeline pipeline;
  oauth::RedirectLogin redirect_login;
};

Client::Client(Ports ports) : implementation_(std::make_unique<Implementation>(ports)) {}
Client::~Client() { implementation_->transport.close(); }

Config& Client::config() { return implementation_->config; }
Session& Client::session() { return implementation_->session; }

Result<std::shared_ptr<Cancellation>> Client::call(const Operation& operation, Call call,
                                                   Completion<Response> done) {
  auto request = bind_request(operation, std::move(call), implementation_->config);
  if (!request) {
    done.abandon();
    return std::move(request.error());
  }
  auto cancellation = std::make_shared<Cancellation>();
  request.value().cancellation = cancellation;
  implementation_->pipeline.send(std::move(request.value()), std::move(done));
  return cancellation;
}

void Client::login_implicit_grant(std::string id, std::string redirect_uri, LoginOptions options,
                                  Completion<AuthData> done) {
  client_id = id;
  implementation_->redirect_login.login(std::make_unique<oauth::RedirectLogin::Attempt>(
      oauth::RedirectLogin::Attempt{.client_id = std::move(id),
                                    .redirect_uri = std::move(redirect_uri),
                                    .options = std::move(options),
                                    .done = std::move(done)}));
}

void Client::login_pkce_grant(std::string id, std::string redirect_uri, LoginOptions options,
                              std::string code_verifier, Completion<AuthData> done) {
  client_id = id;
  implementation_->redirect_login.login(std::make_unique<oauth::RedirectLogin::Attempt>(
      oauth::RedirectLogin::Attempt{.client_id = std::move(id),
                                    .redirect_uri = std::move(redirect_uri),
                                    .options = std::move(options),
                                    .done = std::move(done),
                                    .pkce = true,
                                    .code_verifier = std::move(code_verifier)}));
}

void Client::request_token(TokenGrant grant, Completion<Response> done) {
  client_id = grant.client_id;
  implementation_->tokens.request(std::move(grant), std::move(done));
}

std::optional<Error> Client::logout(const std::string& redirect_uri) {
  implementation_->session.clear();
  auto base = implementation_->config.login_url();
  if (!base) return std::move(base.error());
  NameValueList parameters;
  if (!client_id.empty()) parameters.emplace_back("client_id", client_id);
  if (!redirect_uri.empty()) parameters.emplace_back("redirect_uri", redirect_uri);
  if (implementation_->ports.browser.available())
    implementation_->ports.browser.leave_for(
        oauth::build_login_url(base.value(), "logout", parameters));
  return std::nullopt;
}

std::vector<std::string_view> Client::policy_names() const {
  return implementation_->pipeline.policy_names();
}

}  // namespace platform_client

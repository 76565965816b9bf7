#include "platform_client/client.hpp"

#include "http/debug_log.hpp"
#include "http/pipeline.hpp"
#include "http/policy/policies.hpp"
#include "http/policy/retry_policy.hpp"
#include "http/under_way.hpp"
#include "oauth/implicit_grant.hpp"
#include "oauth/login_flows.hpp"
#include "oauth/login_url.hpp"
#include "oauth/pkce_grant.hpp"
#include "oauth/redirect_login.hpp"
#include "oauth/refresh_policy.hpp"
#include "oauth/token_endpoint.hpp"
#include "oauth/token_renewal.hpp"
#include "operations/request_binder.hpp"
#include "session/expiry_watch.hpp"

namespace platform_client {

struct Client::Implementation {
  explicit Implementation(Ports p)
      : ports(p),
        session(config, p.local_storage, p.clock),
        expiry(config, session, p.clock, p.timer),
        log(config, session, p.log_sink),
        under_way(p.transport),
        login_pipeline(under_way),
        tokens(config, session, p.clock, p.random, login_pipeline),
        renewal(config, session, tokens, p.timer, p.locks),
        allowance(p.clock, session),
        pipeline(under_way),
        implicit_grant(session, p.clock),
        pkce_grant(config, session, p.session_storage, p.random, tokens),
        login_flows(config, p.local_storage, p.session_storage, implicit_grant, pkce_grant),
        redirect_login({config, session, p.local_storage, p.session_storage, p.document_storage,
                        p.browser, p.clock, p.timer, p.random, log, pipeline, login_flows}) {
    // In the order in which requests pass them.
    pipeline.append(oauth::make_refresh_policy(config, session, renewal, p.call_context));
    pipeline.append(
        std::make_unique<RetryPolicy>(config, p.clock, p.timer, p.random, p.call_context));
    pipeline.append(make_pacing_policy(config, p.clock, p.timer, p.call_context, allowance));
    pipeline.append(make_headers_policy(config));
    pipeline.append(make_auth_policy(session));
    pipeline.append(make_timeout_policy(config));
    pipeline.append(make_queue_policy(p.clock, p.timer, p.call_context));
    pipeline.append(make_allowance_policy(p.clock, allowance));
    pipeline.append(make_events_policy(p.clock, request_observer));
    pipeline.append(make_log_policy(log));

    login_pipeline.append(make_timeout_policy(config));
    login_pipeline.append(make_log_policy(log));
    login_pipeline.append(make_redact_policy());
  }

  Ports ports;
  std::string client_id;
  Config config;
  Session session;
  ExpiryWatch expiry;
  DebugLog log;
  UnderWay under_way;
  Pipeline login_pipeline;
  oauth::TokenEndpoint tokens;
  oauth::TokenRenewal renewal;
  Allowance allowance;
  RequestObserver* request_observer = nullptr;
  Pipeline pipeline;
  oauth::ImplicitGrant implicit_grant;
  oauth::PkceGrant pkce_grant;
  oauth::LoginFlows login_flows;
  oauth::RedirectLogin redirect_login;
};

Client::Client(Ports ports) : implementation_(std::make_unique<Implementation>(ports)) {}
Client::~Client() { close(); }
void Client::close() {
  implementation_->expiry.stop();
  implementation_->redirect_login.close();
  implementation_->renewal.close();
  implementation_->pipeline.close();
  implementation_->under_way.close();
}

Config& Client::config() { return implementation_->config; }
const Config& Client::config() const { return implementation_->config; }
Session& Client::session() { return implementation_->session; }
const Session& Client::session() const { return implementation_->session; }

Result<std::shared_ptr<Cancellation>> Client::call(const Operation& operation, Call&& call,
                                                   Completion<Response>&& done) {
  auto request = bind_request(operation, std::move(call), implementation_->config);
  if (!request) {
    done.abandon();
    return std::move(request.error());
  }
  auto cancellation = std::make_shared<Cancellation>();
  request.value().cancellation = cancellation;
  if (implementation_->request_observer != nullptr)
    request.value().observed = std::make_shared<ObservedCall>(ObservedCall{operation.name});
  implementation_->pipeline.send(std::move(request.value()), std::move(done));
  return cancellation;
}

std::optional<RateLimit> Client::rate_limit() const { return implementation_->allowance.limit(); }

void Client::observe_requests(RequestObserver* observer) {
  implementation_->request_observer = observer;
}

void Client::login_implicit_grant(const std::string& id, const std::string& redirect_uri,
                                  const LoginOptions& options, Completion<AuthData>&& done) {
  implementation_->client_id = id;
  auto attempt = std::make_unique<oauth::LoginAttempt>(implementation_->login_flows.next(id), id,
                                                       redirect_uri, options, std::move(done));
  attempt->follows_flow = true;
  implementation_->redirect_login.login(std::move(attempt));
}

void Client::login_pkce_grant(const std::string& id, const std::string& redirect_uri,
                              const LoginOptions& options, const std::string& code_verifier,
                              Completion<AuthData>&& done) {
  implementation_->client_id = id;
  auto attempt = std::make_unique<oauth::LoginAttempt>(implementation_->pkce_grant, id,
                                                       redirect_uri, options, std::move(done));
  attempt->code_verifier = code_verifier;
  implementation_->redirect_login.login(std::move(attempt));
}

void Client::request_token(TokenGrant&& grant, Completion<Response>&& done) {
  implementation_->client_id = grant.client_id;
  implementation_->tokens.request(
      std::move(grant), [this, done = std::move(done)](Result<Response>&& result) mutable {
        if (result && result.value().ok()) implementation_->session.confirm();
        done(std::move(result));
      });
}

void Client::resume(Completion<AuthData>&& done) {
  auto attempt = std::make_unique<oauth::LoginAttempt>(implementation_->implicit_grant, "", "",
                                                       LoginOptions(), std::move(done));
  attempt->follows_flow = true;
  attempt->resumes = true;
  implementation_->redirect_login.resume(std::move(attempt));
}

bool Client::can_renew() const { return implementation_->renewal.is_possible(); }

void Client::renew(Completion<AuthData>&& done) {
  implementation_->renewal.renew([this, done = std::move(done)](oauth::Renewal&& renewal) mutable {
    if (renewal.why) return done(std::move(renewal.why));
    if (renewal.outcome == oauth::Renewal::Outcome::renewed)
      return done(implementation_->session.data());
    done(Error{error_code::aborted,
               implementation_->session.access_token().empty()
                   ? "The session has ended before its token was renewed."
                   : "The login that was to renew the token has ended without a new one."});
  });
}

void Client::begin_renewal() { implementation_->renewal.begin(); }
void Client::end_renewal() { implementation_->renewal.end(); }

void Client::watch_expiry(bool watches) {
  if (watches) {
    implementation_->expiry.start();
  } else {
    implementation_->expiry.stop();
  }
}

void Client::look_again() {
  implementation_->session.look_again();
  implementation_->expiry.look();
}

void Client::set_client_id(std::string client_id) {
  implementation_->client_id = std::move(client_id);
}

Error Client::logout(const std::string& redirect_uri) {
  implementation_->session.clear();
  implementation_->tokens.forget();
  auto base = implementation_->config.login_url();
  if (!base) return std::move(base.error());
  NameValueList parameters;
  if (!implementation_->client_id.empty())
    add_pair(parameters, "client_id", implementation_->client_id);
  if (!redirect_uri.empty()) add_pair(parameters, "redirect_uri", redirect_uri);
  if (implementation_->ports.browser.available())
    implementation_->ports.browser.leave_for(
        oauth::build_login_url(base.value(), "logout", parameters));
  return {};
}

std::vector<std::string_view> Client::policy_names() const {
  return implementation_->pipeline.policy_names();
}

}  // namespace platform_client

#pragma once

#include <emscripten/bind.h>

#include <optional>
#include <string>

#include "platform_client/client.hpp"

namespace platform_client::wasm {

// The values that cross between JavaScript and the core. bindings.cpp gives them their names in
// JavaScript, and the linker writes their TypeScript declarations from that.

/// `[name, value][]`
EMSCRIPTEN_DECLARE_VAL_TYPE(NameValues);
/// `(string | string[] | null | undefined)[]`: the arguments in the order of the operation's
/// parameters. Those at the end that are not given are left out.
EMSCRIPTEN_DECLARE_VAL_TYPE(Arguments);
/// `string | Uint8Array | undefined`, and in Node a stream.
EMSCRIPTEN_DECLARE_VAL_TYPE(Content);
EMSCRIPTEN_DECLARE_VAL_TYPE(Strings);
EMSCRIPTEN_DECLARE_VAL_TYPE(Numbers);
EMSCRIPTEN_DECLARE_VAL_TYPE(Parameters);
EMSCRIPTEN_DECLARE_VAL_TYPE(StateVerificationMode);
EMSCRIPTEN_DECLARE_VAL_TYPE(LoginFlowName);
// Objects in JavaScript that the core calls: see js/src/host.js, call.js and popup.js.
EMSCRIPTEN_DECLARE_VAL_TYPE(HostObject);
EMSCRIPTEN_DECLARE_VAL_TYPE(CallObject);
EMSCRIPTEN_DECLARE_VAL_TYPE(PopupObject);
/// The XMLHttpRequest that has the response, or another object with its headers and status text.
EMSCRIPTEN_DECLARE_VAL_TYPE(AnsweredRequest);

/// How requests are sent again. Times are in milliseconds.
struct RetrySettings {
  int max_retries = 0;
  double delay = 0, max_delay = 0, max_retry_after = 0, max_elapsed = 0;
  Strings methods{emscripten::val::array()};
  Numbers statuses{emscripten::val::array()};
};

/// Every setting of a client. JavaScript keeps them, and passes all of them on when one changes.
struct Settings {
  std::string environment;
  /// Empty: the address that belongs to the environment.
  std::string api_url, login_url, token_url;
  bool plain_http = false;
  bool persist = false;
  std::string prefix;
  /// Milliseconds.
  unsigned timeout = 0;
  NameValues default_headers{emscripten::val::array()};
  StateVerificationMode state_verification{emscripten::val::undefined()};
  LoginFlowName login_flow{emscripten::val::undefined()};
  bool warn_of_implicit_grant = true;
  bool follow_tabs = false;
  std::optional<RetrySettings> retry;
  bool pacing = false;
  /// Seconds.
  unsigned token_expiry_lead = 0;
  bool refresh_access_token = true;
  /// Seconds.
  unsigned refresh_token_wait_max = 0;
  bool debug_log = false;
  /// 0 means no limit.
  unsigned debug_log_max_lines = 0;
  bool log_exchanges = false;
  /// True if requests go through the page's own HTTP client.
  bool own_http_client = false;
};

/// What few calls of the API give.
struct CallOptions {
  NameValues custom_headers{emscripten::val::array()};
  /// Of the body. Empty: that of the operation.
  std::string content_type;
  /// Milliseconds. 0 means the limit of the client.
  unsigned timeout = 0;
  /// Undefined: as the client's settings say.
  std::optional<RetrySettings> retry;
};

/// A login by redirect or popup. An empty member is not given.
struct Login {
  std::string client_id, redirect_uri;
  std::string state, org, provider, target, login_hint, prompt;
  /// True for the code grant with PKCE, false for the implicit grant.
  bool pkce = false;
  /// Empty: the core makes one.
  std::string code_verifier;
  /// True if a new token is wanted although there is one.
  bool renews = false;
  bool by_user = false;
  /// Undefined if the page itself goes to the login server.
  PopupObject popup{emscripten::val::undefined()};
  /// The address that the popup has reached. Empty until it has answered.
  std::string popup_address;
};

/// A request to the token endpoint.
struct TokenRequest {
  std::string client_id;
  /// Empty for a public client.
  std::string client_secret;
  NameValues form{emscripten::val::array()};
};

/// The response of a server. It is not called Response, which is a class of fetch in JavaScript.
struct Answer {
  int status = 0;
  AnsweredRequest request{emscripten::val::undefined()};
  Content body{emscripten::val::undefined()};
};

struct Failure {
  std::string code, message;
  /// The response that caused the failure, if there is one.
  std::optional<Answer> answer;
};

/// An event of a request: `requestSent` has the members that a RequestEvent has, `responseReceived`
/// all of them (ResponseEvent). Times are in milliseconds, sizes in bytes.
struct Exchange {
  std::string operation, method;
  int attempt = 0;
  double time = 0, duration = 0;
  std::optional<double> request_size, response_size;
  int status = 0;
  std::string code, correlation_id;
};

/// A text, or the reason why there is none.
struct TextResult {
  std::string text;
  std::optional<Failure> failure;
};

}  // namespace platform_client::wasm

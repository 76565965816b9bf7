#include "oauth/redirect_uri.hpp"

#include "text/ascii.hpp"

namespace platform_client::oauth {
namespace {

/// True if the address begins with a scheme (RFC 3986, 3.1).
bool is_absolute(std::string_view address) {
  const std::size_t colon = address.find(':');
  return colon != std::string_view::npos && colon > 0 && !text::is_digit(address[0]) &&
         text::is_only(address.substr(0, colon), "+-.");
}

void remove_answer(std::string& address, CallbackResponse&& response) {
  if (response.kind != CallbackResponse::Kind::none) address = std::move(response.cleaned_url);
}

/// Removes the answer of either grant from the address. An answer of the other grant is recognized
/// by its state: without one, "?code=55" is a parameter of the application.
void remove_answers(std::string& address, const RedirectGrant& grant) {
  remove_answer(address, grant.read(address));
  remove_answer(address, parse_implicit_callback(address));
  CallbackResponse code = parse_code_callback(address);
  if (!code.state.empty()) remove_answer(address, std::move(code));
}

}  // namespace

RedirectUri make_redirect_uri(std::string_view given, const RedirectGrant& grant, Browser& window) {
  const std::string_view trimmed = text::trim(given);
  std::string address(trimmed);
  if (!is_absolute(trimmed)) {
    // If the address cannot be resolved, it is sent as it is, and the login server may refuse it.
    if (std::string resolved = window.resolve(address); !resolved.empty())
      address = std::move(resolved);
  }
  const bool rewritten = address != given;
  remove_answers(address, grant);
  const std::size_t hash = address.find('#');
  const bool has_fragment = hash != std::string::npos && hash + 1 < address.size();
  return {address.substr(0, hash), rewritten || has_fragment};
}

}  // namespace platform_client::oauth

#pragma once

namespace platform_client {

/// The codes of the failures that this library makes. Others are the platform's own, OAuth's
/// (RFC 6749, 4.1.2.1 and 5.2) and "HTTP" with a status. docs/errors.md says what to do about each.
namespace error_code {
/// The caller gave it up, or the client was closed.
inline constexpr const char* aborted = "EABORTED";
/// An argument is missing or wrong.
inline constexpr const char* argument = "EARGUMENT";
/// The environment, or an address of the platform, is not usable.
inline constexpr const char* config = "ECONFIG";
/// No response came.
inline constexpr const char* network = "ENETWORK";
/// A login needs a page that can go to the login server, and there is none.
inline constexpr const char* no_browser = "ENOBROWSER";
/// The host has no secure source of random bytes.
inline constexpr const char* no_random = "ENORANDOM";
/// No complete response came within the time limit.
inline constexpr const char* timed_out = "ETIMEDOUT";
/// A login response is malformed.
inline constexpr const char* invalid_response = "InvalidResponse";
/// A login response comes from another login server (RFC 9207).
inline constexpr const char* issuer_mismatch = "IssuerMismatch";
/// Two clients on a page undo each other's login.
inline constexpr const char* login_conflict = "LoginConflict";
/// A login response answers no login of this tab (RFC 6749, 10.12).
inline constexpr const char* state_mismatch = "StateMismatch";
/// A login cannot be bound to this tab.
inline constexpr const char* state_unavailable = "StateUnavailable";
/// The platform issued a token and refused it, twice in a row.
inline constexpr const char* token_rejected = "TokenRejected";
/// This tab has no code verifier for a login response (RFC 7636).
inline constexpr const char* verifier_missing = "VerifierMissing";
/// The code verifier cannot be kept.
inline constexpr const char* verifier_unavailable = "VerifierUnavailable";
}  // namespace error_code

/// The codes of its warnings (LogSink::warn).
namespace warning_code {
/// A login went by the implicit grant, which the platform ends.
inline constexpr const char* implicit_grant_ends = "ImplicitGrantEnds";
/// A redirect URI was sent without its fragment, or made absolute.
inline constexpr const char* redirect_uri_changed = "RedirectUriChanged";
/// A login response that this tab did not ask for was dropped.
inline constexpr const char* state_mismatch = "StateMismatch";
/// A login response was accepted without proof that this tab asked for it.
inline constexpr const char* state_unverified = "StateUnverified";
}  // namespace warning_code

}  // namespace platform_client

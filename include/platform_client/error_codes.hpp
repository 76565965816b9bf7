#pragma once

namespace platform_client {

/// Codes of the failures that this library makes. An error can also have a code of the platform, an
/// OAuth code (RFC 6749, 4.1.2.1 and 5.2), or "HTTP" and a status. docs/errors.md says what to do
/// about each.
namespace error_code {
/// The caller cancelled the call, or the client was closed.
inline constexpr const char* aborted = "EABORTED";
/// An argument is missing or wrong.
inline constexpr const char* argument = "EARGUMENT";
/// The environment, or the address of a server, is not usable.
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
/// A login response comes from another login server than the one that was asked (RFC 9207).
inline constexpr const char* issuer_mismatch = "IssuerMismatch";
/// Two clients on one page keep undoing each other's login.
inline constexpr const char* login_conflict = "LoginConflict";
/// A login response does not belong to a login that this tab started (RFC 6749, 10.12).
inline constexpr const char* state_mismatch = "StateMismatch";
/// Session storage is denied or full, so a login cannot be bound to this tab.
inline constexpr const char* state_unavailable = "StateUnavailable";
/// The platform issued a token and then refused it, twice in a row.
inline constexpr const char* token_rejected = "TokenRejected";
/// This tab has no code verifier to redeem a login response with (RFC 7636).
inline constexpr const char* verifier_missing = "VerifierMissing";
/// Session storage is denied or full, so the code verifier cannot be kept.
inline constexpr const char* verifier_unavailable = "VerifierUnavailable";
}  // namespace error_code

/// Codes of the warnings (LogSink::warn).
namespace warning_code {
/// A login used the implicit grant, which the platform is going to end.
inline constexpr const char* implicit_grant_ends = "ImplicitGrantEnds";
/// The redirect URI was sent without its fragment, or was made absolute.
inline constexpr const char* redirect_uri_changed = "RedirectUriChanged";
/// A login response was dropped because this tab did not ask for it.
inline constexpr const char* state_mismatch = "StateMismatch";
/// A login response was accepted without proof that this tab asked for it.
inline constexpr const char* state_unverified = "StateUnverified";
}  // namespace warning_code

}  // namespace platform_client

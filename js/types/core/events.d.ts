import type { Warning } from './api_client';

/** When a token ends, where that is known, in milliseconds since 1970. */
export interface TokenEvent {
  tokenExpiryTime?: number;
}

/**
 * - `logout`: the page has logged out, or dropped its token
 * - `otherTab`: another tab has ended the session that both had
 * - `refused`: the platform refuses the token, or the login server the refresh token
 * - `replaced`: the token of another login has taken its place; `loggedIn` follows
 */
export type LogoutReason = 'logout' | 'otherTab' | 'refused' | 'replaced';

/** What `client.on` hears, by name. No payload holds a token. */
export interface ClientEvents {
  /** The token ends soon: see `setTokenExpiryLead`. A hint, since the clock may be wrong. */
  tokenExpiring: TokenEvent;
  /** The token has ended by the clock, or the platform has answered 401 to it. Once a token. */
  tokenExpired: TokenEvent;
  /** The session goes on with a new token. */
  tokenRenewed: TokenEvent;
  /** A login has worked, or the page has set a token. */
  loggedIn: TokenEvent;
  loggedOut: { reason: LogoutReason };
  /** As `client.onWarning`. */
  warning: Warning;
}

/** How `client.renew` gets a token where there is no refresh token; and the options of that login. */
export type RenewOptions = import('./auth').LoginImplicitGrantOptions & {
  /** `popup` keeps the page as it is; `redirect` leaves it, and `state` comes back. */
  in?: 'popup' | 'redirect';
};

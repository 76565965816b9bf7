import type { Warning } from './api_client';
import type { RetryEvent } from './retry';

/** The end of the token in milliseconds since 1970, if it is known. */
export interface TokenEvent {
  tokenExpiryTime?: number;
}

/**
 * Why a session has ended:
 * - `logout`: the page logged out, or removed its token
 * - `otherTab`: another tab ended the session that both shared
 * - `refused`: the platform refused the token, or the login server the refresh token
 * - `replaced`: the token of another login replaced it; `loggedIn` follows
 */
export type LogoutReason = 'logout' | 'otherTab' | 'refused' | 'replaced';

/** The events of `client.on`, by name. No payload holds a token. */
export interface ClientEvents {
  /** The token ends soon: see `setTokenExpiryLead`. This is a hint, because the clock may be wrong. */
  tokenExpiring: TokenEvent;
  /** The token has ended by the clock, or the platform answered 401. Told once for each token. */
  tokenExpired: TokenEvent;
  /** The session has a new token. */
  tokenRenewed: TokenEvent;
  /** A login succeeded, or the page set a token. */
  loggedIn: TokenEvent;
  loggedOut: { reason: LogoutReason };
  /** The same as `client.onWarning`. */
  warning: Warning;
  /** A call is sent again: see `setRetry`. */
  retry: RetryEvent;
}

/** How `client.renew` gets a token without a refresh token, and the options of that login. */
export type RenewOptions = import('./auth').LoginImplicitGrantOptions & {
  /** `popup` keeps the page as it is. `redirect` leaves it, and `state` comes back. */
  in?: 'popup' | 'redirect';
};

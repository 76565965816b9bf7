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

/** A request. It names no argument of its call. */
export interface RequestEvent {
  /** The name of the operation, such as `getUsersMe`; `callApi` for a call by path. */
  operation: string;
  method: string;
  /** 1 for the first request of a call. Each retry and each repetition with a new token counts; `retry` counts retries only. */
  attempt: number;
  /** When it was sent, in milliseconds since 1970. */
  time: number;
  /** Bytes of its body; undefined for a stream. */
  requestSize: number | undefined;
}

/** The end of a request. */
export interface ResponseEvent extends RequestEvent {
  /** Milliseconds from the request to here. */
  duration: number;
  /** 0 if there is no response. */
  status: number;
  /** Why there is none, such as `ENETWORK`. */
  code: string | undefined;
  /** The platform's name for this request and its response, which its support asks for. */
  correlationId: string | undefined;
  /** Bytes of the body, after decompression. */
  responseSize: number | undefined;
}

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
  /** A request goes out: a call, a retry of it, or its repetition with a new token. */
  request: RequestEvent;
  /** A request has ended, with a response or without. */
  response: ResponseEvent;
  /** A call waits to be sent again: see `setRetry`. */
  retry: RetryEvent;
}

/** How `client.renew` gets a token without a refresh token, and the options of that login. */
export type RenewOptions = import('./auth').LoginImplicitGrantOptions & {
  /** `popup` keeps the page as it is. `redirect` leaves it, and `state` comes back. */
  in?: 'popup' | 'redirect';
};

import type { Detail, ErrorBody } from '../generated/models';
import type { ResponseHeaders } from './response';

/** Codes of the failures that this package makes. docs/errors.md says what to do about each. */
export type FailureCode =
  | 'EABORTED'
  | 'EARGUMENT'
  | 'EBROWSER'
  | 'ECONFIG'
  | 'EINVALIDJSON'
  | 'ENETWORK'
  | 'ENOBROWSER'
  | 'ENORANDOM'
  | 'ETIMEDOUT'
  | 'EWASM'
  | 'InvalidResponse'
  | 'IssuerMismatch'
  | 'LoginConflict'
  | 'PopupBlocked'
  | 'PopupClosed'
  | 'StateMismatch'
  | 'StateUnavailable'
  | 'TokenRejected'
  | 'VerifierMissing'
  | 'VerifierUnavailable';

/** Codes of the warnings for `client.onWarning`. */
export type WarningCode =
  | 'ConfigFile'
  | 'ImplicitGrantEnds'
  | 'RedirectUriChanged'
  | 'StateMismatch'
  | 'StateUnverified';

/** The cause of a failure, in the place where the old SDK has it. */
export interface FailureCause extends Error {
  code: string;
  /** 0 if there was no response. */
  status: number;
  /** The error of the host, or of a page's own HTTP client. */
  original: unknown;
}

/** A failure as plain data. `JSON.stringify`, `structuredClone` and `postMessage` keep all of it. */
export interface FailedResponse {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: unknown;
  text: string;
  error: { message: string; code: string; status: number };
}

/**
 * Every failure of this package. For a failed request it is also the extended response. Without a response,
 * `status` is 0, and `statusText` and `text` are `error`.
 */
export declare class PlatformClientError extends Error {
  constructor(message: string, code: string, response?: object, original?: unknown);

  status: number;
  statusText: string;
  /** Names are in lower case. */
  headers: ResponseHeaders;
  /** Parsed JSON, or text. An error body of the platform is an ErrorBody, whose members this error has too. */
  body: unknown;
  text: string;
  error: FailureCause;

  /**
   * A code of this package, of the platform (such as `not.found`) or of OAuth (such as `access_denied`), or
   * `HTTP404` and the like.
   */
  code: FailureCode | (string & {});
  contextId?: string;
  details?: Detail[];
  errors?: ErrorBody[];

  /** The same as `toJSON()`. In Chromium, Firefox and Node this is all that is left of an error after it is cloned. */
  cause: FailedResponse;
  /** The failure as plain data. It holds no secret. */
  toJSON(): FailedResponse;
}

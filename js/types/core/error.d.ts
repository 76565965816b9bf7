import type { Detail, ErrorBody } from '../generated/models/index';
import type { ResponseHeaders } from './response';

/** The codes of failures that this package makes; docs/errors.md says what to do about each. */
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

/** The codes of what `client.onWarning` hears. */
export type WarningCode =
  | 'ConfigFile'
  | 'ImplicitGrantEnds'
  | 'RedirectUriChanged'
  | 'StateMismatch'
  | 'StateUnverified';

/** The cause of a failure, at the place where the old SDK has it. */
export interface FailureCause extends Error {
  code: string;
  /** 0 where there was no answer. */
  status: number;
  /** What the host or an HTTP client of the page's own has thrown. */
  original: unknown;
}

/** A failure as plain data, which `JSON.stringify`, `structuredClone` and `postMessage` keep whole. */
export interface FailedResponse {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: unknown;
  text: string;
  error: { message: string; code: string; status: number };
}

/**
 * Every failure of this package. For a failed request it is also its extended response; without an
 * answer `status` is 0, `statusText` and `text` are `error`.
 */
export declare class PlatformClientError extends Error {
  constructor(message: string, code: string, response?: object, original?: unknown);

  status: number;
  statusText: string;
  /** By name in lower case. */
  headers: ResponseHeaders;
  /** JSON, or text. The platform's is an ErrorBody, whose members are those of this error. */
  body: unknown;
  text: string;
  error: FailureCause;

  /**
   * One of this package's; or the platform's, such as `not.found`; or OAuth's, such as
   * `access_denied`; or `HTTP404` and the like.
   */
  code: FailureCode | (string & {});
  contextId?: string;
  details?: Detail[];
  errors?: ErrorBody[];

  /** What `toJSON()` gives. Of an error that was cloned it is all that is left, in Chromium, Firefox and Node. */
  cause: FailedResponse;
  /** The extended response as plain data; holds no secret. */
  toJSON(): FailedResponse;
}

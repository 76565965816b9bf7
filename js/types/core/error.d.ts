import type { Detail, ErrorBody } from '../generated/models/index';

/** The cause of a failure, at the place where the old SDK has it. */
export interface FailureCause extends Error {
  code: string;
  /** 0 where there was no answer. */
  status: number;
  /** What the host or an HTTP client of the page's own has thrown. */
  original: unknown;
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
  headers: Record<string, string>;
  /** JSON, or text. The platform's is an ErrorBody, whose members are those of this error. */
  body: unknown;
  text: string;
  error: FailureCause;

  /**
   * The platform's, such as `not.found`; else `HTTP404`, `ETIMEDOUT`, `EABORTED`, `ENETWORK`,
   * `EINVALIDJSON`, `EARGUMENT`, `EBROWSER`, `EWASM`, `StateMismatch`, `StateUnavailable`,
   * `PopupBlocked`.
   */
  code: string;
  contextId?: string;
  details?: Detail[];
  errors?: ErrorBody[];

  /** The extended response; holds no secret. */
  toJSON(): object;
}

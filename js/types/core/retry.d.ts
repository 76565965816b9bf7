import type { PlatformClientError } from './error';

/** A call that is about to be sent again. */
export interface RetryEvent {
  /** The number of this retry, from 1. The request that follows has the next `attempt` in the event `request`, or a later one. */
  attempt: number;
  /** The wait before it, in milliseconds. */
  delay: number;
  /** What the call would have rejected with without this retry. */
  error: PlatformClientError;
}

/** How calls are sent again. Times are in milliseconds; docs/retries.md says what is repeated. */
export interface RetryOptions {
  /** 2 by default. */
  maxRetries?: number;
  /** The wait is a random part of this, then of twice this, and so on; 500 by default. */
  delay?: number;
  /** The longest such wait; 20,000 by default. */
  maxDelay?: number;
  /** The longest wait that a server may ask for; 60,000 by default. If it asks for more, the call rejects at once. */
  maxRetryAfter?: number;
  /** All tries and waits together; 120,000 by default. Each try has the `timeout` of the call. */
  maxElapsed?: number;
  /** GET, HEAD, PUT, DELETE and OPTIONS by default. Others are repeated only where the server has done nothing. */
  methods?: string[];
  /** 408, 429, 502, 503 and 504 by default, and always network faults and time-outs. */
  statuses?: number[];
  onRetry?: (retry: RetryEvent) => void;
}

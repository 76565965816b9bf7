/** The requests that the platform allows in a span of time (its headers inin-ratelimit-allowed, -count, -reset). */
export interface RateLimit {
  allowed: number;
  /** The requests that the platform has counted in this span. */
  count: number;
  /** When the span ends, in milliseconds since 1970 by the clock of this machine. */
  resetsAt: number;
}

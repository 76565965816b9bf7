import type { RetryOptions } from './retry';

/** An AbortSignal, for programs whose libraries do not declare one. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

/** The AbortSignal that the libraries of the program declare, so that `fetch` accepts it. */
export type HostAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;

/** The options that every operation takes besides its own. */
export interface CallOptions {
  /** Sent with this call. They win over other headers of the same name. */
  customHeaders?: Record<string, string>;
  /** Aborting rejects the call with the code `EABORTED`. */
  signal?: AbortSignalLike;
  /** The time limit of this call in milliseconds, `client.timeout` by default. */
  timeout?: number;
  /** Whether and how this call is sent again; as `client.setRetry` says by default. */
  retry?: boolean | RetryOptions;
}

/** The value of a file parameter: bytes, or a Blob or File. */
export type FileContent = ArrayBuffer | ArrayBufferView | { readonly size: number; readonly type: string };

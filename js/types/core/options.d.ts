/** An AbortSignal, also where the program's libraries do not declare one. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

/** The AbortSignal that the program's libraries declare, so that `fetch` takes it. */
export type HostAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;

/** What `opts` of every operation takes, besides the operation's own options. */
export interface CallOptions {
  /** Sent last, over headers of the same name. */
  customHeaders?: Record<string, string>;
  /** Aborting rejects the call with the code `EABORTED`. */
  signal?: AbortSignalLike;
  /** Milliseconds for this call; `client.timeout` by default. */
  timeout?: number;
}

/** What a file parameter takes: bytes, or a Blob or File. */
export type FileContent = ArrayBuffer | ArrayBufferView | { readonly size: number; readonly type: string };

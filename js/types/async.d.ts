import type * as platformClient from './platform_client';

export interface LoadOptions {
  /** Where the wasm is; by default the platform_client.wasm beside the script, or what the script brings along (Node). */
  wasmUrl?: string | { readonly href: string };
  /** The wasm itself: bytes, or a WebAssembly.Module. */
  wasmBinary?: ArrayBuffer | ArrayBufferView | object;
}

/**
 * The package's export, once its wasm is there. There is one however often it is loaded, so the
 * options of the first call count; after a failure the next call tries again.
 * Rejects with a PlatformClientError of code `EWASM`.
 */
export declare function load(options?: LoadOptions): Promise<typeof platformClient>;

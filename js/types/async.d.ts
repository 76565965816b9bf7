import type * as platformClient from './platform_client';

export interface LoadOptions {
  /** The address of the wasm. By default it is the platform_client.wasm beside the script; in Node it is part of the script. */
  wasmUrl?: string | { readonly href: string };
  /** The bytes of the wasm. */
  wasmBinary?: ArrayBuffer | ArrayBufferView;
  /** The wasm as a WebAssembly.Module, for hosts that compile none themselves, such as Cloudflare's Workers. */
  module?: object;
}

/**
 * Resolves with the export of the package when its wasm is ready. The package is loaded once, so the options of
 * the first call count. After a failure the next call tries again. Rejects with a PlatformClientError of code
 * `EWASM`.
 */
export declare function load(options?: LoadOptions): Promise<typeof platformClient>;

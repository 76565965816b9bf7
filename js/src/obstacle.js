import { PlatformClientError } from './error.js';

/** @param {string} message also says what to do @param {unknown} [original] */
export const failure = (message, original) => new PlatformClientError(message, 'EWASM', undefined, original);

/**
 * Finds out why WebAssembly cannot be compiled here; undefined if it can. It tries the smallest module, which
 * means the same in all engines. Their messages differ, and Chromium's suggests 'unsafe-eval', which allows far
 * more.
 * @param {boolean} [isCompiled] the wasm is compiled already
 * @returns {PlatformClientError | undefined}
 */
export function obstacle(isCompiled = false) {
  if (typeof WebAssembly !== 'object') {
    return failure(
      'There is no WebAssembly here: it is switched off (by a setting, a Lockdown Mode, --jitless), or the browser is too old for it.',
    );
  }
  if (isCompiled) return undefined;
  try {
    // Under such a policy WebKit compiles the module, but does not instantiate it.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return undefined;
  } catch (error) {
    return failure(
      typeof window === 'object'
        ? "The page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src."
        : "WebAssembly cannot be compiled here. In an extension or a worker, add 'wasm-unsafe-eval' to script-src of its " +
            "Content-Security-Policy; an edge runtime takes a compiled module: load({ module }) of 'platform-client-wasm/async'.",
      error,
    );
  }
}

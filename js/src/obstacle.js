import { PlatformClientError } from './error.js';

/** @param {string} message which says what to do, too */
export const failure = (message, original) => new PlatformClientError(message, 'EWASM', undefined, original);

/**
 * Why WebAssembly cannot be compiled here, or undefined if it can. Engines word a policy's refusal in their own
 * ways, and Chromium's leads to 'unsafe-eval', which allows far more; that the smallest module is refused
 * means the same everywhere.
 * @returns {PlatformClientError | undefined}
 */
export function obstacle() {
  if (typeof WebAssembly !== 'object') {
    return failure(
      'There is no WebAssembly here: it is switched off (by a setting, a Lockdown Mode, --jitless), or the browser is too old for it.',
    );
  }
  try {
    // WebKit compiles under such a policy, and refuses the instance.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return undefined;
  } catch (error) {
    return failure("The page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src.", error);
  }
}

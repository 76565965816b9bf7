import { PlatformClientError } from './error.js';
import { failure, obstacle } from './obstacle.js';
import { makePlatformClient } from './platform_client.js';
import build from '#build';

const advice = 'Serve the platform_client.wasm of this release there, or pass load({ wasmUrl }) or load({ wasmBinary }).';

/** The URL without its query, which may hold a signature. */
const shown = (/** @type {string | URL} */ url) => String(url).replace(/[?#].*/s, '');

/** @param {string} where @param {any} error */
const compileFailure = (where, error) =>
  failure(`What came from ${where} is not WebAssembly that this host can compile: ${error.message}. ${advice}`, error);

/** @param {BufferSource} bytes @param {string} where they came from, for the error */
export async function compileBytes(bytes, where) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw compileFailure(where, error);
  }
}

/**
 * Compiles the wasm while it is downloaded. Engines stream only a response whose type is exactly
 * application/wasm, so another response is read first.
 * @param {string | URL} url
 */
export async function compileFrom(url) {
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin' });
  } catch (error) {
    throw failure(
      `${shown(url)} cannot be fetched: the server cannot be reached, or CORS or the page's policy ` +
        `(connect-src) does not allow it. ${advice}`,
      error,
    );
  }
  const where = shown(response.url || url);
  if (!response.ok) throw failure(`${where} answered ${response.status}. ${advice}`);
  const type = response.headers.get('content-type') || '';
  try {
    return type.toLowerCase() === 'application/wasm' && WebAssembly.compileStreaming
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    throw compileFailure(`${where} (${type || 'no content type'})`, error);
  }
}

/**
 * Checks that wasm and script are of one build, because a cache may hold a file of another release.
 * @param {WebAssembly.Module} compiled
 */
function checkBuild(compiled) {
  const [section] = WebAssembly.Module.customSections(compiled, 'platform_client_build');
  if (section && String.fromCharCode(...new Uint8Array(section)) === build) return;
  throw failure(
    'platform_client.wasm and this script are of different builds. Deploy both files of one release ' +
      'and see that no cache keeps an older one.',
  );
}

/** @typedef {{ wasmUrl?: string | URL, wasmBinary?: BufferSource, module?: WebAssembly.Module }} Options */

/**
 * Makes `load` for one kind of host. The wasm is in the script or in a file beside it.
 * @param {object} host
 * @param {() => Promise<object>} [host.embedded] gives the package's export
 * @param {() => string | URL} [host.beside] where the wasm is, unless it is embedded
 * @param {(wasmUrl: string | URL) => Promise<WebAssembly.Module>} [host.compile]
 */
export function makeLoad({ embedded, beside, compile = compileFrom }) {
  /** @type {Promise<object> | undefined} */
  let loading;

  /** @param {Options} options */
  async function compiledFrom({ wasmUrl, wasmBinary }) {
    if (wasmBinary !== undefined) return compileBytes(wasmBinary, 'wasmBinary');
    return compile(wasmUrl ?? /** @type {() => string | URL} */ (beside)());
  }

  /** @param {Options} options */
  async function start(options) {
    const { wasmUrl, wasmBinary, module } = options;
    const error = obstacle(module !== undefined);
    if (error) throw error;
    if (embedded && wasmUrl === undefined && wasmBinary === undefined && module === undefined) return embedded();
    // By its tag, because a module from another frame is not an instance of this frame's class.
    const isModule = Object.prototype.toString.call(module) === '[object WebAssembly.Module]';
    if (module !== undefined && !isModule)
      throw failure('load({ module }) takes a WebAssembly.Module. For bytes there is load({ wasmBinary }).');
    const compiled = module ?? (await compiledFrom(options));
    try {
      checkBuild(compiled);
      return makePlatformClient(compiled);
    } catch (/** @type {any} */ error) {
      throw error instanceof PlatformClientError ? error : failure(`The wasm cannot be started here: ${error.message}`, error);
    }
  }

  /**
   * Resolves with the export of the package when its wasm is ready. The package is loaded once, so the options
   * of the first call count. After a failure the next call tries again.
   * @param {Options} [options]
   */
  return function load(options) {
    loading ??= start(options || {}).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

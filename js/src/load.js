import { failure, obstacle } from './obstacle.js';
import { makePlatformClient } from './platform_client.js';
import build from '#build';

const advice = 'Serve the platform_client.wasm of this release there, or pass load({ wasmUrl }) or load({ wasmBinary }).';

/** The URL without its query, which may hold a signature. */
const shown = (url) => String(url).replace(/[?#].*/s, '');

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

/** Checks that wasm and script are of one build, because a cache may hold a file of another release. */
function checkBuild(compiled) {
  const [section] = WebAssembly.Module.customSections(compiled, 'platform_client_build');
  if (section && String.fromCharCode(...new Uint8Array(section)) === build) return;
  throw failure(
    'platform_client.wasm and this script are of different builds. Deploy both files of one release ' +
      'and see that no cache keeps an older one.',
  );
}

/**
 * Makes `load` for one kind of host. The wasm is in the script or in a file beside it.
 * @param {object} host
 * @param {() => Promise<object>} [host.embedded] gives the package's export
 * @param {() => string | URL} [host.beside] where the wasm is, unless it is embedded
 * @param {(wasmUrl: string | URL) => Promise<WebAssembly.Module>} [host.compile]
 * @param {import('./node_parts.js').NodeParts} [host.node] what only Node has
 */
export function makeLoad({ embedded, beside, compile = compileFrom, node }) {
  /** @type {Promise<object> | undefined} */
  let loading;

  /** @param {{ wasmUrl?: string | URL, wasmBinary?: any }} options */
  async function start({ wasmUrl, wasmBinary }) {
    const error = obstacle();
    if (error) throw error;
    if (embedded && wasmUrl === undefined && wasmBinary === undefined) return embedded();
    // By its tag, because a module from another frame is not an instance of this frame's class.
    const tag = Object.prototype.toString.call(wasmBinary);
    let compiled = wasmBinary;
    if (wasmBinary === undefined) compiled = await compile(wasmUrl ?? /** @type {() => string | URL} */ (beside)());
    else if (tag !== '[object WebAssembly.Module]') compiled = await compileBytes(wasmBinary, 'wasmBinary');
    checkBuild(compiled);
    return makePlatformClient(compiled, node);
  }

  /**
   * Resolves with the export of the package when its wasm is ready. The package is loaded once, so the options
   * of the first call count. After a failure the next call tries again.
   * @param {{ wasmUrl?: string | URL, wasmBinary?: BufferSource | WebAssembly.Module }} [options]
   */
  return function load(options) {
    loading ??= start(options || {}).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

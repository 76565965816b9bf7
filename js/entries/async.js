import { compileFrom, makeLoad } from '../src/load.js';

// Bundlers know this form and ship the file.
export const load = makeLoad((url = new URL('./platform_client.wasm', import.meta.url)) => compileFrom(url));

import { makeLoad } from '../src/load.js';

// A development server moves scripts without the files beside them (Vite's pre-bundling), so the wasm is part
// of the script. Its size does not matter there.
export const load = makeLoad({ embedded: async () => (await import('../esm/platform-client.mjs')).default });

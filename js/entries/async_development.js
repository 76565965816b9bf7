import { makeLoad } from '../src/load.js';

// Development servers move scripts without the files beside them (Vite's pre-bundling), and size is nothing there.
export const load = makeLoad({ embedded: async () => (await import('../esm/platform-client.mjs')).default });

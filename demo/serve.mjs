// `npm run demo`: the sandbox platform and the demo page; with --check, a tour in Chromium.
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { startPageServer } from './page_server.mjs';
import { startSandbox } from './sandbox/server.mjs';

const checking = process.argv.includes('--check');

/** The usual port if it is free, else any. */
async function start(make, port, options) {
  try {
    return await make({ port: checking ? 0 : port, ...options });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return make({ port: 0, ...options });
  }
}

const sandbox = await start(startSandbox, 8401);
let built;
/** The site takes seconds to build, so it is built when somebody looks at it. */
const site = () => {
  built ??= import('./site/build.mjs').then(({ buildSite }) => {
    const folder = fileURLToPath(new URL('../build/demo-site', import.meta.url));
    buildSite(folder, sandbox);
    return folder;
  });
  return built;
};
const page = await start(startPageServer, 8400, {
  pages: { '/sandbox.js': { type: 'text/javascript', body: `export const sandboxPort = ${sandbox.port};\n` } },
  folders: { '/site/': site },
});

if (checking) {
  const ok = await check(`${page.origin}/`, sandbox);
  await Promise.all([page.close(), sandbox.close()]);
  process.exitCode = ok ? 0 : 1;
} else {
  console.log(`
  Open ${page.origin}/
  Sign in as ${sandbox.user.email} with the password "${sandbox.user.password}". Ctrl-C ends it.
  The site, with guides and reference: ${page.origin}/site/
  The platform it talks to: ${sandbox.origin} (what it can do: demo/sandbox/README.md)
`);
}

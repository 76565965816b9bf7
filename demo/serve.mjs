// `npm run demo`: the sandbox platform and the demo page; with --check, a tour in Chromium.
import { check } from './check.mjs';
import { startPageServer } from './page_server.mjs';
import { startSandbox } from './sandbox/server.mjs';

const checking = process.argv.includes('--check');

/** The port people remember if it is free, else any. */
async function start(make, port) {
  try {
    return await make({ port: checking ? 0 : port });
  } catch {
    return make({ port: 0 });
  }
}

const sandbox = await start(startSandbox, 8401);
const page = await start(startPageServer, 8400);
const address = `${page.origin}/?sandbox=${sandbox.port}`;

if (checking) {
  const ok = await check(address, sandbox);
  await Promise.all([page.close(), sandbox.close()]);
  process.exitCode = ok ? 0 : 1;
} else {
  console.log(`\n  Open ${address}\n  Sign in as ada@example.com with the password "sandbox". Ctrl-C ends it.\n`);
}

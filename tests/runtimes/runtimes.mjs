// The runtimes: for each, how the contract runs there. `run` gets a project (tests/consumers/project.mjs) with the packed
// package, and gives the results. `tools` are npm packages that bring a runtime.
import { readFileSync } from 'node:fs';

const contract = readFileSync(new URL('contract.mjs', import.meta.url), 'utf8');
const lastLine = (text) =>
  JSON.parse(
    text
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('{')),
  );

/** A program that prints the results. @param {string} load gives `sdk` */
const program = (load, given) => `${load}
const { contract } = await import('./contract.mjs');
console.log(JSON.stringify(await contract(sdk, ${JSON.stringify(given)})));
process.exit(0);
`;
const required = `import { createRequire } from 'node:module';\nconst sdk = createRequire(import.meta.url)('platform-client-wasm');`;
const imported = "import sdk from 'platform-client-wasm';";
const streamed = "import { load } from 'platform-client-wasm/async';\nconst sdk = await load();";

/** A command that runs a file. */
const command = (line, load, more = {}) => ({
  ...more,
  async run({ project, given }) {
    project.write({ 'contract.mjs': contract, 'main.mjs': program(load, given) });
    return lastLine(await project.run(line));
  },
});

const inWorkerThread = {
  async run({ project, given }) {
    project.write({
      'contract.mjs': contract,
      'worker.mjs': `${imported}\nimport { parentPort } from 'node:worker_threads';
        const { contract } = await import('./contract.mjs');
        parentPort.postMessage(await contract(sdk, ${JSON.stringify(given)}));`,
      'main.mjs': `import { Worker } from 'node:worker_threads';
        const worker = new Worker(new URL('worker.mjs', import.meta.url));
        worker.once('message', (results) => { console.log(JSON.stringify(results)); process.exit(0); });`,
    });
    return lastLine(await project.run('node main.mjs'));
  },
};

/** Cloudflare's runtime, which compiles no bytes: the wasm comes as a module. */
const workerd = {
  tools: { miniflare: '4.20260730.0', esbuild: '0.27.0' },
  async run({ project, given }) {
    project.write({
      'contract.mjs': contract,
      'worker.mjs': `import module from './platform_client.wasm';\nimport { load } from 'platform-client-wasm/async';
        import { contract } from './contract.mjs';
        export default { async fetch() { return Response.json(await contract(await load({ module }), ${JSON.stringify(given)})); } };`,
      'main.mjs': `import { Miniflare } from 'miniflare';\nimport { readFileSync } from 'node:fs';
        const flare = new Miniflare({ compatibilityDate: '2026-07-01', modules: [
          { type: 'ESModule', path: 'out.mjs', contents: readFileSync('out.mjs', 'utf8') },
          { type: 'CompiledWasm', path: 'platform_client.wasm', contents: readFileSync('node_modules/platform-client-wasm/dist/async/platform_client.wasm') },
        ] });
        const response = await flare.dispatchFetch('http://worker/');
        console.log((await response.text()).replace(/^(?!\\{)/, '{"failed":true} '));
        await flare.dispose();
        process.exit(0);`,
    });
    await project.run(
      'esbuild worker.mjs --bundle --format=esm --outfile=out.mjs --conditions=workerd,worker,browser,module,import --external:*.wasm --log-level=error',
    );
    return lastLine(await project.run('node main.mjs'));
  },
};

const answer = (given) => `
self.answer = async () => {
  const { contract } = await import('/contract.mjs');
  return contract(platformClient, ${JSON.stringify(given)});
};`;
// A service worker has no import(), so the contract is a part of the script.
const classic = (given) => `importScripts('/sdk/platform-client.min.js');
const platformClient = self.require('platformClient');
${contract.replace('export async', 'async')}
self.answer = () => contract(platformClient, ${JSON.stringify(given)});
self.onconnect = ({ ports: [port] }) => self.answer().then((results) => port.postMessage(results));
self.onmessage = ({ ports }) => self.answer().then((results) => (ports[0] ?? self).postMessage(results));
if (self.clients) self.onactivate = () => self.clients.claim();`;
const module = (given) => `import platformClient from '/sdk/esm/platform-client.mjs';
${answer(given)}
self.onconnect = ({ ports: [port] }) => self.answer().then((results) => port.postMessage(results));
self.onmessage = () => self.answer().then((results) => self.postMessage(results));`;

/** A worker of a page in Chromium. */
const worker = (kind, type, script) => ({
  quick: true,
  async run({ openPage, given }) {
    const page = await openPage({ '/worker.js': script(given), '/contract.mjs': contract });
    return page.evaluate(
      async ([kindOfWorker, typeOfScript]) => {
        const next = (port) =>
          new Promise((resolve, reject) => {
            port.onmessage = ({ data }) => resolve(data);
            port.onerror = ({ message }) => reject(new Error(message));
          });
        if (kindOfWorker === 'dedicated') {
          const dedicated = new Worker('/worker.js', { type: typeOfScript });
          dedicated.postMessage('go');
          return next(dedicated);
        }
        if (kindOfWorker === 'shared') return next(new SharedWorker('/worker.js', { type: typeOfScript }).port);
        await navigator.serviceWorker.register('/worker.js', { type: typeOfScript });
        const { active } = await navigator.serviceWorker.ready;
        const { port1, port2 } = new MessageChannel();
        active.postMessage('go', [port2]);
        return next(port1);
      },
      [kind, type],
    );
  },
});

/** The background of an extension (Manifest V3), which is a service worker under a policy of its own. */
const extension = {
  async run({ project, given, openExtension }) {
    const file = (name) => readFileSync(`${project.path}/node_modules/platform-client-wasm/dist/${name}`, 'utf8');
    project.write({
      'extension/manifest.json': JSON.stringify({
        manifest_version: 3,
        name: 'extension',
        version: '1.0',
        background: { service_worker: 'background.js' },
        host_permissions: ['http://127.0.0.1/*'],
        content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
      }),
      'extension/platform-client.min.js': file('platform-client.min.js'),
      'extension/background.js': classic(given).replace('/sdk/', ''),
    });
    return openExtension(`${project.path}/extension`);
  },
};

export const runtimes = {
  'Node 20, require': command('node main.mjs', required, { quick: true }),
  'Node 20, import': command('node main.mjs', imported, { quick: true }),
  'Node 20, ./async': command('node main.mjs', streamed, { quick: true }),
  'Node 20, worker_threads': { ...inWorkerThread, quick: true },
  'Node 20, permissions': command('node --experimental-permission --allow-fs-read=* main.mjs', imported, { quick: true }),
  'Node 22': command('node_modules/.bin/node main.mjs', imported, { tools: { node: '22.23.3' } }),
  'Node 22, permissions': command('node_modules/.bin/node --permission --allow-fs-read=* main.mjs', imported, {
    tools: { node: '22.23.3' },
  }),
  'Node 24': command('node_modules/.bin/node main.mjs', imported, { tools: { node: '24.9.0' } }),
  Bun: command('bun main.mjs', imported, { tools: { bun: '1.4.5' } }),
  Deno: command('deno run --allow-all --node-modules-dir=manual main.mjs', imported, { tools: { deno: '2.9.6' } }),
  'Cloudflare workerd, ./async': workerd,
  'Chromium, classic worker': worker('dedicated', 'classic', classic),
  'Chromium, module worker': worker('dedicated', 'module', module),
  'Chromium, shared worker': worker('shared', 'classic', classic),
  'Chromium, service worker': worker('service', 'classic', classic),
  'Chromium, background of an extension': extension,
};

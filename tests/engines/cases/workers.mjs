// The client in workers, which have no page around them.
import { policies } from '../site.mjs';

const answer = `
async function answer({ gateway, token }) {
  const { ApiClient, UsersApi } = platformClient;
  ApiClient.instance.setGateway(gateway);
  ApiClient.instance.setAccessToken(token);
  return new UsersApi().getUsersMe().then(({ name }) => name, (error) => 'failed: ' + error.code + ' ' + error.message);
}
self.onmessage = async ({ data, source, ports }) => (ports[0] || source || self).postMessage(await answer(data));`;
const classic = `importScripts('/dist/platform-client.min.js');\nvar platformClient = self.require('platformClient');\n${answer}`;
const module = `import platformClient from '/dist/esm/platform-client.mjs';\n${answer}`;

/** Asks a worker of the page for a name. */
const ask = async ({ kind, type, data }) => {
  if (kind === 'worker') {
    const worker = new Worker('/worker.js', { type });
    return new Promise((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data);
      worker.onerror = (event) => reject(new Error(`the worker: ${event.message}`));
      worker.postMessage(data);
    });
  }
  await navigator.serviceWorker.register('/worker.js', { type });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data);
    active.postMessage(data, [port2]);
  });
};

const row = (name, worker, given) => ({
  name,
  async run({ site, sandbox, open, expect }) {
    site.page('/page', { scripts: [], csp: policies.strict });
    site.files['/worker.js'] = { type: 'text/javascript', body: worker, csp: policies.strict };
    const page = await open('/page');
    const data = { gateway: site.gateway, token: sandbox.tokens.issue('demo-client') };
    expect(await page.run(ask, { ...given, data })).toBe('Ada Lovelace');
  },
});

export const workers = [
  row('a classic worker, by `importScripts`', classic, { kind: 'worker', type: 'classic' }),
  row('a module worker, by `import`', module, { kind: 'worker', type: 'module' }),
  row('a service worker, which has no XMLHttpRequest', classic, { kind: 'service', type: 'classic' }),
];

// The measured pages, by path.
import { fillers } from './measure/phone.mjs';

const setUp = `
  const client = platformClient.ApiClient.instance;
  // On a slow machine a call may take longer than its time limit. That is a figure, not a failure.
  client.timeout = 600000;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(location.port) });
  client.setAccessToken('token');
  const users = new platformClient.UsersApi();`;

/** From the script's last byte (its download is another row) to a client and an API object. */
const usable = `
  const script = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.js'));
  window.usableAfter = performance.now() - Math.max(script.responseEnd, window.startedAt);`;

const start = `<!doctype html><meta charset="utf-8"><script>
  window.startedAt = performance.now();
  window.failures = [];
  addEventListener('error', ({ message }) => failures.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
</script>`;

const scriptTag = (src, before = '') => `${start}${before}<script src="${src}"></script><script>
  var platformClient = require('platformClient');
  platformClient.ApiClient.instance;
  new platformClient.UsersApi();${usable}
</script><script>{${setUp}
  window.contender = {
    get: (expand) => users.getUsersMe(expand ? { expand: [expand] } : undefined),
    post: (body) => users.postUsersSearch(body),
  };
}</script>`;

/** Requests that go nowhere until they are refused; only the way to them is measured. */
const deafXhr = `<script>
  const sent = [];
  const waiting = { count: Infinity };
  window.allSent = (count) => new Promise((done) => { Object.assign(waiting, { count, done }); if (sent.length >= count) done(); });
  window.refuseAll = () => { waiting.count = Infinity; for (const request of sent.splice(0)) request.onerror(); };
  window.XMLHttpRequest = class {
    constructor() { this.readyState = 0; this.status = 0; this.statusText = ''; this.upload = { addEventListener() {} }; }
    open() { this.readyState = 1; }
    setRequestHeader() {}
    overrideMimeType() {}
    addEventListener() {}
    removeEventListener() {}
    getAllResponseHeaders() { return ''; }
    getResponseHeader() { return null; }
    abort() {}
    send() { if (sent.push(this) === waiting.count) waiting.done(); }
  };
</script>`;

const raw = `${start}<script>
  const headers = { Authorization: 'Bearer token', Accept: 'application/json' };
  window.contender = {
    get: (expand) => fetch('/api/v2/users/me' + (expand ? '?expand=' + expand : ''), { headers }).then((r) => r.json()),
    post: (body) => fetch('/api/v2/users/search', {
      method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    }).then((r) => r.json()),
  };
</script>`;

const ours = '/ours/platform-client.min.js';
const old = '/old/web-cjs/purecloud-platform-client-v2.min.js';

export const pages = {
  '/empty': start,
  '/raw': raw,
  '/ours': scriptTag(ours),
  '/old': scriptTag(old),
  '/ours-deaf': scriptTag(ours, deafXhr),
  '/old-deaf': scriptTag(old, deafXhr),
  '/async': `${start}<script type="module">
    import { load } from '/ours/async/platform-client.mjs';
    const platformClient = await load();
    platformClient.ApiClient.instance;
    new platformClient.UsersApi();
    window.usableAfter = performance.now() - window.startedAt;
  </script>`,
};

/** For measure/phone.mjs: from the navigation to the first answer of the API. */
const firstAnswer = 'then(() => { window.usableAfter = performance.now(); })';
const onPhone = (script) =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script>window.failures = [];</script>${script}`;
const byTag = (src) =>
  onPhone(`<script src="${src}"></script><script>var platformClient = require('platformClient');${setUp}
  users.getUsersMe().${firstAnswer};</script>`);
const rawCall = `fetch('/api/v2/users/me', { headers: { Authorization: 'Bearer token' } }).then((r) => r.json()).${firstAnswer};`;
Object.assign(pages, {
  '/on-phone-raw': onPhone(`<script>${rawCall}</script>`),
  '/on-phone-ours': byTag('/phone/ours/platform-client.min.js'),
  '/on-phone-old': byTag('/phone/old/web-cjs/purecloud-platform-client-v2.min.js'),
  '/on-phone-async': onPhone(`<link rel="modulepreload" href="/phone/ours/async/platform-client.mjs">
    <link rel="preload" href="/phone/ours/async/platform_client.wasm" as="fetch" type="application/wasm" crossorigin>
    <script type="module">
      import { load } from '/phone/ours/async/platform-client.mjs';
      const platformClient = await load();${setUp}
      users.getUsersMe().${firstAnswer};
    </script>`),
});
for (const size of fillers) {
  pages[`/on-phone-filler-${size}`] = onPhone(`<script src="/phone/filler-${size}000.js"></script><script>${rawCall}</script>`);
}

/** A build of its own, see measure/operations.mjs. */
for (const times of [1, 2, 3, 10]) {
  pages[`/times-${times}`] = scriptTag(`/times-${times}/platform-client.min.js`, deafXhr);
}

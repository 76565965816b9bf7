// The same login in a popup with version 262 and with ours, in Chromium: statuses, listeners, requests, outcomes.
import { createServer } from 'node:http';
import { jest } from '@jest/globals';
import { listen } from '../../demo/sandbox/loopback.mjs';
import { startBrowser } from '../support/browser.mjs';
import { documented } from './differences.mjs';
import { popups } from './side_by_side/popups.mjs';

jest.setTimeout(60000);

const scripts = { ours: '/dist/platform-client.min.js', 262: '/old/purecloud-platform-client-v2.min.js' };
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'";
const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' };

/** The application. `tell` belongs to this test, and works even after the page has gone. */
const pageOf = (script, port) => `<!doctype html><button>Log in</button><script src="${script}"></script><script>
  const { ApiClient, ApiClientClass } = require('platformClient');
  window.client = ApiClient.instance || ApiClient;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
  client.setPersistSettings(true, 'my app');
  window.listening = new Set();
  for (const [name, act] of [['addEventListener', 'add'], ['removeEventListener', 'delete']]) {
    const real = window[name];
    window[name] = function (type, listener, ...rest) {
      if (type === 'message') window.listening[act](listener);
      return real.call(this, type, listener, ...rest);
    };
  }
  window.opened = [];
  const open = window.open;
  window.open = (...args) => {
    opened.push(args.map(String));
    window.popup = row.blocked ? null : open.apply(window, args);
    return window.popup;
  };
  let identifiers = [];
  const listener = (who) => (status, message, identifier) => {
    if (status === 'INIT' && identifiers.at(-1) !== identifier) identifiers.push(identifier);
    tell('status', [who, status, message, typeof identifier === 'string' && identifier.length === 16 && identifiers.includes(identifier)]);
    if (row.throwing && who === 'first') throw new Error('of a listener');
  };
  const removed = listener('removed');
  client.onAuthPopupStatus = listener('property');
  client.addAuthPopupStatusListener(removed);
  client.addAuthPopupStatusListener(listener('first'));
  client.addAuthPopupStatusListener(listener('second'));
  client.addAuthPopupStatusListener('no function');
  client.removeAuthPopupStatusListener(removed);
  let logins = 0;
  window.begin = (row) => {
    const login = ++logins;
    const stop = new AbortController();
    const opts = { state: 'of the page/é&=', target: 'a b', signal: stop.signal };
    opts.authPopupConfiguration = { usePopup: true, autoClosePopupDelay: 0, ...row.settings };
    client[row.grant]('the client', location.origin + (row.landing || '/back'), opts).then(
      (value) => { window.value = value; tell('end', [login, 'resolved', value && { ...value }]); },
      (error) => tell('end', [login, 'rejected', error.message]));
    if (row.aborted) stop.abort();
  };
  document.querySelector('button').onclick = () => begin(window.row);
</script>`;

const relay = (data) =>
  `<!doctype html><script>const part = { name: 'gc_auth_popup', type: 'message' }; const send = (more) => opener.postMessage({ ...part, ...more }, location.origin);
  const both = { search: location.search, hash: location.hash }; ${data}</script>`;
const landings = {
  '/back': 'send(both);',
  '/notified': "addEventListener('message', ({ data }) => data.type === 'notify' && send({ ...both, identifier: data.identifier }));",
  '/mistaken': "send({ ...both, identifier: 'of-another-login' });",
  '/unmarked': 'send({ search: location.search.slice(1), hash: location.hash.slice(1) });',
  '/object': `const given = new URLSearchParams(location.search + location.hash.replace('#', '&'));
    const auth = { state: given.get('state') };
    for (const name of ['code', 'error', 'error_description']) if (given.has(name)) auth[name] = given.get(name);
    if (given.has('access_token')) Object.assign(auth, { accessToken: given.get('access_token'), tokenExpiryTime: Date.now() + 3600000, tokenExpiryTimeString: new Date(Date.now() + 3600000).toUTCString() });
    send({ auth });`,
};

let browser;
let server;
let row;
let received;
let answers;
const used = new Set();

beforeAll(async () => {
  server = await listen(
    createServer(async (request, response) => {
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
      const { pathname, searchParams } = new URL(request.url, 'http://host');
      const body = Buffer.concat(await request.toArray()).toString();
      const send = (status, value) =>
        response.writeHead(status, { 'content-type': 'application/json', ...cors }).end(JSON.stringify(value));
      received.push({
        method: request.method,
        path: pathname,
        query: Object.fromEntries(searchParams),
        body,
        authorization: request.headers.authorization,
      });
      if (pathname === '/marker') return send(200, {});
      if (pathname === '/api/v2/tokens/me') return send(row.me ?? 200, {});
      if (pathname === '/oauth/token') return send(...(row.token ?? [200, { access_token: 'of-the-code', expires_in: 3600 }]));
      const login = row.login ?? (row.second && ++answers > 1 ? popups.find(({ grant }) => grant === row.grant).login : undefined);
      if (pathname !== '/oauth/authorize' || !login) return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      const query = Object.fromEntries(searchParams);
      return response.writeHead(302, { location: query.redirect_uri + login(query) }).end();
    }),
  );
  const pages = { '/silent': { csp, body: '<!doctype html>' } };
  for (const [path, script] of Object.entries(landings)) pages[path] = { csp, body: relay(script) };
  for (const [name, script] of Object.entries(scripts)) pages[`/page-${name}`] = { csp, body: pageOf(script, server.port) };
  browser = await startBrowser(pages);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));
afterEach(() => browser.closePages());

/** What a page tells, and the tests that wait for it. */
function ledger() {
  const entries = [];
  let wake = () => {};
  return {
    entries,
    add: (kind, value) => {
      entries.push([kind, value]);
      wake();
    },
    async find(wanted) {
      for (;;) {
        const found = entries.find(wanted);
        if (found) return found[1];
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const withoutTimes = (value) =>
  value && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part)
          .map(([name, part]) => [name, /Expiry/.test(name) ? typeof part : part])
          .sort(),
      )
    : value;
const varying = ['code_challenge', 'code_verifier', 'redirect_uri'];
const plain = (pairs) =>
  Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, varying.includes(name) ? typeof value : value]));

async function seen(name) {
  received = [];
  answers = 0;
  const tab = await browser.newPage();
  const told = ledger();
  await tab.exposeFunction('tell', told.add);
  const address = `${browser.origin}/page-${name}`;
  await tab.goto(address);
  const { login, after, ...given } = row;
  await tab.evaluate((value) => {
    window.row = value;
  }, given);
  let popup;
  const press = async () => {
    const coming = row.blocked || row.aborted || row.throwing ? undefined : tab.waitForEvent('popup');
    await tab.getByRole('button').click();
    popup = (await coming) ?? popup;
  };
  await press();
  if (row.forged) {
    await tab.evaluate(({ data, source, cut }) => {
      const origin = cut ? location.origin.slice(0, -cut) : location.origin;
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: source === 'page' ? window : window.popup }));
    }, row.forged);
  }
  const requests = () =>
    received
      .filter(({ path }) => path !== '/oauth/authorize' && !path.endsWith('.ico'))
      .map(({ method, path, body, authorization }) => [method, path, authorization, plain(Object.fromEntries(new URLSearchParams(body)))]);
  const inPage = (run) => tab.evaluate(run);
  const auth = async () => withoutTimes(await inPage(() => ({ ...window.client.authData })));
  const statuses = () => told.entries.filter(([kind]) => kind === 'status').map(([, value]) => value);
  /** A call of the page that has come back, so everything before it has been told. */
  const marker = async () => {
    await inPage(() => window.client.callApi('/marker', 'GET', {}, {}, {}, {}, null, [], [], []));
    received = received.filter(({ path }) => path !== '/marker');
  };
  const ends = () => told.entries.filter(([kind]) => kind === 'end').map(([, value]) => value);
  const ways = {
    resolved: async () => withoutTimes((await told.find(([kind, [, how]]) => kind === 'end' && how === 'resolved'))[2]),
    rejected: async () => (await told.find(([kind, [, how]]) => kind === 'end' && how === 'rejected'))[2],
    settled: async () => (await told.find(([kind]) => kind === 'end'))[1],
    first: async () => ends().find(([number]) => number === 1)?.[1] ?? 'pending',
    pending: async () => {
      await marker();
      return ends()[0]?.[1] ?? 'pending';
    },
  };
  const whole = async () => {
    const [, how, value] = await told.find(([kind]) => kind === 'end');
    const asked = received.find(({ path }) => path === '/oauth/authorize');
    return { how, value: withoutTimes(value), statuses: statuses(), requests: requests(), asked: asked && plain(asked.query) };
  };
  const closed = async () => {
    const settings = { autoClosePopup: true, ...row.settings };
    if (settings.autoClosePopup && !popup.isClosed()) await popup.waitForEvent('close');
    return popup.isClosed();
  };
  const tools = {
    popup,
    inPage,
    requests,
    marker,
    auth,
    ended: (how) => ways[how](),
    /** All statuses until now: listener, status, message, whether the identifier is one that was announced. */
    told: async () => statuses(),
    until: (wanted) => told.find(([kind, [who, status]]) => kind === 'status' && wanted(status, who)),
    again: press,
    seen: whole,
    /** A query has no order. */
    opened: async () =>
      (await inPage(() => window.opened)).map(([url, ...rest]) => {
        const { pathname, searchParams } = new URL(url, browser.origin);
        return [pathname, Object.entries(plain(Object.fromEntries(searchParams))).sort(), ...rest];
      }),
    /** The address of a page that has gone somewhere else. */
    gone: async () => {
      await tab.waitForURL((url) => url.href !== address);
      return tab.url().replace(browser.origin, '').replace(`/page-${name}`, '/page');
    },
  };
  if (after) return after(tools);
  return { ...(await whole()), auth: await auth(), closed: await closed(), stored: await stored(inPage, ends()[0][1]) };
}

/** A login that is not over leaves data that the next one may need. */
const stored = async (inPage, how) => {
  const [kept, session] = await inPage(() => [JSON.parse(localStorage.my_app_auth_data || '{}'), Object.keys(sessionStorage)]);
  return [withoutTimes(kept), how === 'resolved' ? session : 'as it may be'];
};

for (const each of popups) {
  test(each.name, async () => {
    row = each;
    const old = await seen('262');
    const own = await seen('ours');
    if (!each.differs) return expect(own).toEqual(old);
    used.add(each.differs[262]);
    expect(own).toEqual(each.ours);
    return expect(old).not.toEqual(each.ours);
  });
}

test('every difference is written down, and occurs', () => {
  expect([...used].sort()).toEqual(documented('Popups').sort());
});

// Tabs that a browser freezes: their tasks wait, and their Web Locks stay held. Only Chromium's driver can freeze one.
import { jest } from '@jest/globals';
import { startSandbox } from '../../demo/sandbox/server.mjs';
import { startGate } from './gate.mjs';
import { startSite } from './site.mjs';
import * as tabs from './session_tabs.mjs';

const { call, eventsOf, outcomesOf, startCall, stored, token } = tabs;
jest.setTimeout(240000);

// The driver's library needs both symbols, which Jest's realm lacks in Node 20; hence also the import below.
Symbol.dispose ??= Symbol.for('Symbol.dispose');
Symbol.asyncDispose ??= Symbol.for('Symbol.asyncDispose');

let browser;
let profile;
let sandbox;
let gate;
let site;
const refreshes = () => tabs.refreshes(sandbox);

beforeAll(async () => {
  const { start } = await import('../support/engines/freezing_chromium.mjs');
  [browser, sandbox] = await Promise.all([start(), startSandbox()]);
  gate = await startGate(sandbox);
});
afterAll(() => Promise.all([browser?.close(), gate?.close(), sandbox?.close()]));
beforeEach(async () => {
  sandbox.reset();
  site = await startSite(gate);
  tabs.addPages(site);
  profile = await browser.profile();
});
afterEach(() => Promise.all([profile.close(), site.close()]));

async function open(path) {
  const page = await profile.open();
  await page.goto(site.origin + path);
  return page;
}

/** Two tabs of one session. The first is the one that is frozen. */
async function twoTabs() {
  const [one, two] = await tabs.twoTabs(open);
  for (const tab of [one, two]) await eventsOf(tab);
  // A frozen tab's timers are due when it wakes. Long ones leave the outcome to what it hears from the other tab.
  await one.run(() => {
    client.timeout = 120000;
    client.config.refresh_token_wait_max = 120;
  });
  return [one, two];
}

/** Two tabs of a session whose token has ended. The first is frozen while it refreshes, `before` or `after` the login server has
 * its refresh token. */
async function frozenInRefresh(when) {
  const [one, two] = await twoTabs();
  const refresh = gate.stop('/oauth/token', when);
  sandbox.tokens.expireAll();
  await startCall(one);
  await refresh.reached;
  return { one, two, refresh, thaw: await browser.freeze(one, two) };
}

test('frozen before the login server has its refresh token: another tab goes on; the late use of that token ends the session once in each tab', async () => {
  const { one, two, refresh, thaw } = await frozenInRefresh('before');
  expect(await call(two)).toBe('ok');
  expect(refreshes()).toHaveLength(1);
  expect(await token(two)).toBe(await stored(two));
  refresh.open();
  await thaw();
  // The sandbox revokes all tokens of a login whose refresh token comes twice (RFC 9700, 4.14.2).
  expect(await outcomesOf(one)).toEqual([401]);
  expect([await token(one), await stored(one)]).toEqual([null, null]);
  expect(await eventsOf(one)).toEqual(['tokenRenewed', 'loggedOut refused']);
  expect(await call(two)).toBe(401);
  expect(await eventsOf(two)).toEqual(['tokenRenewed', 'loggedOut otherTab']);
});

test('frozen after it has used its refresh token: the session ends once in each tab, and the late answer brings it back in none', async () => {
  const { one, two, refresh, thaw } = await frozenInRefresh('after');
  expect(await call(two)).toBe(401);
  expect(refreshes()).toHaveLength(2);
  expect(await eventsOf(two)).toEqual(['loggedOut refused']);
  refresh.open();
  await thaw();
  expect(await outcomesOf(one)).toEqual(['EABORTED']);
  expect([await token(one), await stored(one)]).toEqual([null, null]);
  expect(await eventsOf(one)).toEqual(['loggedOut otherTab']);
  expect(await eventsOf(two)).toEqual([]);
});

test('frozen while it refreshes, and the user logs out in another tab: the late answer logs nobody in', async () => {
  const { one, two, refresh, thaw } = await frozenInRefresh('after');
  await two.run(() => client.clearAuthData());
  refresh.open();
  await thaw();
  expect(await outcomesOf(one)).toEqual(['EABORTED']);
  expect([await token(one), await stored(one), await token(two)]).toEqual([null, null, null]);
  expect(await eventsOf(one)).toEqual(['loggedOut otherTab']);
});

test('frozen after it has stored the new token, with the lock still held: the other tab takes that token', async () => {
  const [one, two] = await twoTabs();
  await one.run(() => {
    // The lock is given back by a timer, which a frozen tab does not run.
    const later = window.setTimeout;
    window.setTimeout = (task, after) => (after === 100 ? 0 : later(task, after));
  });
  sandbox.tokens.expireAll();
  expect(await call(one)).toBe('ok');
  const renewed = await token(one);
  const thaw = await browser.freeze(one, two);
  expect(await two.run(async () => (await navigator.locks.query()).held.map(({ name }) => name))).toEqual(['app_token_renewal']);
  expect(await call(two)).toBe('ok');
  expect([await token(two), refreshes().length]).toEqual([renewed, 1]);
  await thaw();
  expect(await call(one)).toBe('ok');
});

test('another tab renews the token meanwhile: the tab that wakes uses the new one only, and is told once', async () => {
  const [one, two] = await twoTabs();
  const thaw = await browser.freeze(one, two);
  sandbox.tokens.expireAll();
  expect(await call(two)).toBe('ok');
  const renewed = await token(two);
  const before = sandbox.requests.length;
  await thaw();
  expect(await call(one)).toBe('ok');
  expect(tabs.tokensSince(sandbox, before)).toEqual([`Bearer ${renewed}`]);
  expect(refreshes()).toHaveLength(1);
  expect(await eventsOf(one)).toEqual(['tokenRenewed']);
});

test('another tab logs out meanwhile: the tab that wakes is told once, and sends no token any more', async () => {
  const [one, two] = await twoTabs();
  const thaw = await browser.freeze(one, two);
  await two.run(() => client.clearAuthData());
  const before = sandbox.requests.length;
  await thaw();
  expect(await call(one)).toBe(401);
  expect(tabs.tokensSince(sandbox, before)).toEqual(['none']);
  expect(await eventsOf(one)).toEqual(['loggedOut otherTab']);
});

test('a call that is answered meanwhile settles once, when the tab wakes', async () => {
  const [one, two] = await twoTabs();
  const request = gate.stop('/api/v2/users/me', 'before');
  await startCall(one);
  await request.reached;
  const thaw = await browser.freeze(one, two);
  request.open();
  expect(await call(two)).toBe('ok');
  expect(await one.run(() => outcomes)).toEqual([]);
  await thaw();
  expect(await outcomesOf(one)).toEqual(['ok']);
});

test('a token that ends meanwhile is told of once', async () => {
  const [one, two] = await twoTabs();
  sandbox.tokens.lifetime = 2;
  await two.run(() => client.renew().then(() => {}));
  await one.until(() => events.includes('tokenRenewed'));
  const thaw = await browser.freeze(one, two);
  await two.until(() => events.includes('tokenExpired'));
  await thaw();
  await one.until(() => events.includes('tokenExpired'));
  expect(await eventsOf(one)).toEqual(['tokenRenewed', 'tokenExpired']);
});

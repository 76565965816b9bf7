/** A new token for the same session: by its refresh token, in a popup, by redirect. */
const { suite, signIn, backAt, loggedIn, tabBeside, resume, eventsOf, namesOf, token, refreshes, calls } = require('./session_page')();
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
});

test('100 parallel calls at the end of a token: 1 renewal, no failure', async () => {
  const page = await loggedIn('?refresh');
  await eventsOf(page);
  sandbox.tokens.expireAll();
  expect(await calls(page, 100)).toEqual([['ok', 100]]);
  expect(refreshes()).toHaveLength(1);
  const answered = sandbox.requests.filter(
    ({ url, method, headers }) => method === 'GET' && url === '/api/v2/users/me' && headers.authorization,
  );
  expect(answered).toHaveLength(200);
  expect(await namesOf(page)).toEqual(['tokenRenewed']);
});

test('two tabs at the end of their token: 1 renewal for both, and the refresh token is used once', async () => {
  const one = await loggedIn('?refresh');
  const two = await tabBeside(one, '?refresh');
  expect(await resume(two)).toEqual({ live: true });
  for (let round = 1; round <= 3; ++round) {
    sandbox.tokens.expireAll();
    expect(await Promise.all([calls(one, 20), calls(two, 20)])).toEqual([[['ok', 20]], [['ok', 20]]]);
    expect(refreshes()).toHaveLength(round);
    expect(await token(one)).toBe(await token(two));
  }
  expect(await namesOf(two)).toEqual(['loggedIn', 'tokenRenewed', 'tokenRenewed', 'tokenRenewed']);
});

test('renew() uses the refresh token, in memory without persistence', async () => {
  const page = await loggedIn('?refresh&memory');
  const before = await token(page);
  expect(await page.evaluate(() => settled(client.renew()))).toEqual({ live: true, state: 'S' });
  expect(await token(page)).not.toBe(before);
  expect(await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain(await token(page));
  expect(await page.evaluate(() => JSON.stringify(localStorage).includes(client.authData.refreshToken))).toBe(false);
});

test('locks that cannot be used are done without', async () => {
  const page = await loggedIn('?refresh');
  for (const kind of ['missing', 'incomplete', 'throwing', 'rejecting']) {
    await page.evaluate((kind) => {
      const throws = () => {
        throw new Error('denied');
      };
      const value = { incomplete: {}, throwing: { request: throws }, rejecting: { request: async () => throws() } }[kind];
      Object.defineProperty(navigator, 'locks', { value, configurable: true });
    }, kind);
    sandbox.tokens.expireAll();
    expect(await calls(page, 2)).toEqual([['ok', 2]]);
  }
});

test('a refresh token that is spent ends the session with one clear answer for each call', async () => {
  const page = await loggedIn('?refresh');
  await eventsOf(page);
  const family = sandbox.tokens.check(`Bearer ${await token(page)}`).family;
  sandbox.tokens.revokeFamily(family);
  expect(await calls(page, 10)).toEqual([[expect.stringContaining('401'), 10]]);
  expect(refreshes()).toHaveLength(1);
  expect(await namesOf(page)).toEqual(['loggedOut refused']);
});

test('in a popup, the page stays, and calls that meet a 401 meanwhile wait', async () => {
  const page = await loggedIn();
  await page.evaluate((uri) => {
    client.redirectUri = uri;
    window.kept = 'state of the page';
  }, `${browser.origin}/back`);
  const before = await token(page);
  await eventsOf(page);
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Renew' }).click()]);
  expect(await token(page)).toBe(before);
  sandbox.tokens.expireAll();
  await page.evaluate(() => {
    window.waiting = users.getUsersMe().then(
      () => 'ok',
      ({ code }) => code,
    );
  });
  await signIn(popup);
  expect(await page.evaluate(() => window.renewed)).toEqual({ live: true, state: 'S' });
  expect(await page.evaluate(() => window.waiting)).toBe('ok');
  expect(await token(page)).not.toBe(before);
  expect(await page.evaluate(() => window.kept)).toBe('state of the page');
  expect(await namesOf(page)).toEqual(['tokenRenewed']);
});

test.each([
  ['is closed', (popup) => popup.close(), 'PopupClosed'],
  ['is refused', (popup) => popup.getByRole('button', { name: 'Deny' }).click(), 'access_denied'],
])('a popup that %s leaves the session as it was', async (_, end, code) => {
  const page = await loggedIn();
  const before = await token(page);
  await page.evaluate((uri) => {
    client.redirectUri = uri;
  }, `${browser.origin}/back`);
  await eventsOf(page);
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Renew' }).click()]);
  await end(popup);
  expect(await page.evaluate(() => window.renewed)).toBe(code);
  expect(await token(page)).toBe(before);
  expect(await calls(page, 1)).toEqual([['ok', 1]]);
  expect(await namesOf(page)).toEqual([]);
});

test('by redirect, with the state that brings the page back to where it was', async () => {
  const page = await loggedIn();
  const before = await token(page);
  // The login server knows the user still.
  await page.evaluate(() => void client.renew({ in: 'redirect', state: 'row 17' }));
  await backAt(page, 'state=row');
  expect(await page.evaluate(() => settled(client.resume()))).toEqual({ live: true, state: 'row 17' });
  expect(await token(page)).not.toBe(before);
});

test('by redirect, refused by the user: the session goes on', async () => {
  const page = await loggedIn();
  const before = await token(page);
  await page.evaluate(() => void client.renew({ in: 'redirect', state: 'row 17', prompt: 'login' }));
  await page.getByRole('button', { name: 'Deny' }).click();
  await backAt(page, 'error=');
  expect(await resume(page)).toEqual({ live: true, state: 'row 17' });
  expect(await page.evaluate(() => [location.search, client.authData.error, client.authData.accessToken])).toEqual(['', undefined, before]);
});

test('a tab that never lets go of the lock holds no other', async () => {
  const one = await loggedIn('?refresh');
  const two = await tabBeside(one, '?refresh');
  await resume(two);
  // As a frozen tab: nothing runs in it any more.
  await one.evaluate(() => void navigator.locks.request('app_token_renewal', () => new Promise(() => {})));
  await two.evaluate(() => void Object.assign(client.config, { refresh_token_wait_max: 1 }));
  sandbox.tokens.expireAll();
  expect(await calls(two, 3)).toEqual([['ok', 3]]);
  expect(refreshes()).toHaveLength(1);
});

test('what cannot be renewed says what to do', async () => {
  const page = await loggedIn();
  const messages = await page.evaluate(() =>
    Promise.all(
      [client.renew(), client.renew({ in: 'frame' }), new platformClient.ApiClientClass().renew({ in: 'redirect' })].map((p) =>
        p.catch(({ code, message }) => [code, message]),
      ),
    ),
  );
  expect(messages).toEqual([
    ['EARGUMENT', expect.stringContaining("renew({ in: 'popup' })")],
    ['EARGUMENT', expect.stringContaining("renew({ in: 'popup' })")],
    ['EARGUMENT', expect.stringContaining('Log in first')],
  ]);
});

/** The life of a session: events, renewals, several tabs, resume. */
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
const pages = {};
const suite = require('../support/sandbox_browser')(pages);
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
  pages['/app'] = {
    csp,
    body: `<!doctype html><button>Renew</button><script src="/dist/platform-client.min.js"></script><script>
      const client = platformClient.ApiClient.instance;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} });
      client.setPersistSettings(!location.search.includes('memory'), 'app');
      if (location.search.includes('follow')) client.setTabs('follow');
      window.events = [];
      for (const name of ['tokenExpiring', 'tokenExpired', 'tokenRenewed', 'loggedIn', 'loggedOut', 'warning'])
        client.on(name, (payload) => events.push([name, payload]));
      const users = new platformClient.UsersApi();
      const clientId = location.search.includes('refresh') ? 'refreshing-client' : 'demo-client';
      client.setLoginFlow('pkce');
      window.login = () => client.loginImplicitGrant(clientId, location.href, { state: 'S', login_hint: 'ada@example.com' });
      window.settled = (promise) => promise.then((data) => data === null ? null : { live: data === client.authData, state: data.state }, ({ code }) => code);
      document.querySelector('button').onclick = () => { window.renewed = settled(client.renew({ in: 'popup', prompt: 'login', authPopupConfiguration: { autoClosePopupDelay: 0 } })); };
    </script>`,
  };
  pages['/back'] = {
    csp,
    body: "<!doctype html><script>opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash }, location.origin);</script>",
  };
});

async function signIn(page) {
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
}
/** Waits until the login server has led back to the page, and its script has run. */
const backAt = (page, answer = 'code=') =>
  page.waitForFunction((text) => location.search.includes(text) && typeof window.settled === 'function', answer);
/** A tab whose page has logged in. */
async function loggedIn(search = '', like) {
  const page = like ? await like.context().newPage() : await browser.newPage();
  await page.goto(`${browser.origin}/app${search}`);
  await page.evaluate(() => void login());
  await signIn(page);
  await backAt(page);
  expect(await page.evaluate(() => settled(login()))).toEqual({ live: true, state: 'S' });
  return page;
}
/** Another tab of the same browser. */
async function tabBeside(page, search = '') {
  const tab = await page.context().newPage();
  await tab.goto(`${browser.origin}/app${search}`);
  return tab;
}
const resume = (page) => page.evaluate(() => settled(client.resume()));
const eventsOf = async (page) => {
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  return page.evaluate(() => events.splice(0));
};
const namesOf = async (page) => (await eventsOf(page)).map(([name, { reason }]) => (reason ? `${name} ${reason}` : name));
const token = (page) => page.evaluate(() => client.authData.accessToken);
const refreshes = () => sandbox.requests.filter(({ url, body }) => url === '/oauth/token' && body.includes('grant_type=refresh_token'));
const calls = (page, count) =>
  page.evaluate(async (n) => {
    const outcomes = await Promise.all(
      Array.from({ length: n }, () =>
        users.getUsersMe().then(
          () => 'ok',
          ({ code, status }) => `${code} ${status}`,
        ),
      ),
    );
    return [...new Set(outcomes)].map((one) => [one, outcomes.filter((other) => other === one).length]);
  }, count);

describe('renewals', () => {
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

  test('a popup that the user closes leaves the session as it was', async () => {
    const page = await loggedIn();
    const before = await token(page);
    await page.evaluate((uri) => {
      client.redirectUri = uri;
    }, `${browser.origin}/back`);
    await eventsOf(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Renew' }).click()]);
    await popup.close();
    expect(await page.evaluate(() => window.renewed)).toBe('PopupClosed');
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
});

describe('tabs', () => {
  test('[case 49] logout ends the session in every tab', async () => {
    const one = await loggedIn();
    const [two, memory] = [await tabBeside(one), await tabBeside(one, '?memory')];
    expect(await resume(two)).toEqual({ live: true });
    expect(await resume(memory)).toBeNull();
    await one.evaluate((home) => client.logout(home), `${browser.origin}/app`);
    await two.waitForFunction(() => !client.authData.accessToken);
    expect(await namesOf(two)).toEqual(['loggedIn', 'loggedOut otherTab']);
    expect(await calls(two, 1)).toEqual([[expect.stringContaining('401'), 1]]);
  });

  test('[case 50] [case 51] a cleared storage is a logout; entries of others are not', async () => {
    const one = await loggedIn();
    const two = await tabBeside(one);
    await resume(two);
    await eventsOf(two);
    await one.evaluate(() => {
      localStorage.setItem('other_auth_data', '{}');
      localStorage.removeItem('other_auth_data');
      localStorage.setItem('app_auth_data', localStorage.getItem('app_auth_data'));
    });
    await two.waitForTimeout(100);
    expect(await namesOf(two)).toEqual([]);
    await one.evaluate(() => localStorage.clear());
    await two.waitForFunction(() => !client.authData.accessToken);
    expect(await namesOf(two)).toEqual(['loggedOut otherTab']);
  });

  test('another login is taken over only by a tab that follows', async () => {
    const one = await loggedIn();
    const [own, following] = [await tabBeside(one), await tabBeside(one, '?follow')];
    await Promise.all([resume(own), resume(following)]);
    const before = await token(own);
    await one.evaluate(() => client.setAccessToken('of-somebody-else'));
    await following.waitForFunction(() => client.authData.accessToken === 'of-somebody-else');
    expect(await namesOf(following)).toEqual(['loggedIn', 'loggedOut replaced', 'loggedIn']);
    expect(await token(own)).toBe(before);
    expect(await calls(own, 1)).toEqual([['ok', 1]]);
    expect(await namesOf(own)).toEqual(['loggedIn']);
  });

  test('a page that follows needs no call of its own for that', async () => {
    const following = await browser.newPage();
    await following.goto(`${browser.origin}/app?follow`);
    const one = await loggedIn('', following);
    await following.waitForFunction(() => client.authData.accessToken);
    expect(await token(following)).toBe(await token(one));
    expect(await namesOf(following)).toEqual(['loggedIn']);
  });

  test('two tabs that log in at once both succeed', async () => {
    const one = await browser.newPage();
    const two = await one.context().newPage();
    const tabs = [one, two];
    for (const tab of tabs) await tab.goto(`${browser.origin}/app`);
    for (const tab of tabs) await tab.evaluate(() => void login());
    for (const tab of tabs) await tab.getByLabel('Password').waitFor();
    for (const tab of tabs) await signIn(tab);
    for (const tab of tabs) await backAt(tab);
    const outcomes = await Promise.all(tabs.map((tab) => tab.evaluate(() => settled(login()))));
    expect(outcomes).toEqual([
      { live: true, state: 'S' },
      { live: true, state: 'S' },
    ]);
    expect(await Promise.all(tabs.map((tab) => calls(tab, 1)))).toEqual([[['ok', 1]], [['ok', 1]]]);
  });
});

describe('resume', () => {
  test('gives null without a session, authData with one, and never leaves the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/app`);
    expect(await resume(page)).toBeNull();
    await page.evaluate(() => void login());
    await signIn(page);
    await backAt(page);
    expect(await resume(page)).toEqual({ live: true, state: 'S' });
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    expect(await resume(page)).toEqual({ live: true });
    sandbox.tokens.expireAll();
    await page.reload();
    expect(await resume(page)).toBeNull();
    expect(await page.evaluate(() => [location.pathname, localStorage.getItem('app_auth_data')])).toEqual(['/app', null]);
  });
});

describe('events', () => {
  test('a token that ends: before it does, and then; its length is the platform’s word', async () => {
    sandbox.tokens.lifetime = 3;
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/app`);
    await page.evaluate(() => void login());
    await signIn(page);
    await backAt(page);
    await page.evaluate(() => client.setTokenExpiryLead(1));
    await page.evaluate(() => settled(login()));
    await page.waitForFunction(() => events.some(([name]) => name === 'tokenExpired'), null, { timeout: 20000 });
    const events = await eventsOf(page);
    expect(events.map(([name]) => name)).toEqual(['loggedIn', 'tokenExpiring', 'tokenExpired']);
    const expiry = await page.evaluate(() => client.authData.tokenExpiryTime);
    expect(events.map(([, payload]) => payload)).toEqual([
      { tokenExpiryTime: expiry },
      { tokenExpiryTime: expiry },
      { tokenExpiryTime: expiry },
    ]);
    expect(await token(page)).toBeTruthy();
  });

  test('a clock that is a day ahead locks nobody out', async () => {
    const page = await loggedIn();
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 86400000;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    expect(await namesOf(page)).toEqual(['loggedIn', 'tokenExpired']);
    expect(await calls(page, 1)).toEqual([['ok', 1]]);
    expect(await resume(page)).toEqual({ live: true, state: 'S' });
  });

  test('nothing listens to the storage before persistence is on, since that makes the browser read it', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const real = window.addEventListener;
      window.heard = [];
      window.addEventListener = function (type, ...rest) {
        window.heard.push(type);
        return real.call(this, type, ...rest);
      };
    });
    await page.goto(`${browser.origin}/app?memory`);
    const heard = () => page.evaluate(() => window.heard.filter((type) => type === 'storage').length);
    expect(await heard()).toBe(0);
    await page.evaluate(() => {
      client.setPersistSettings(true, 'app');
      client.setPersistSettings(true, 'app');
    });
    expect(await heard()).toBe(1);
  });

  test('a listener that throws is reported and hurts nobody; one that is taken off hears no more', async () => {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/app`);
    const heard = await page.evaluate(async () => {
      const heard = [];
      const stops = ['first', 'second'].map((name) =>
        client.on('loggedIn', () => {
          heard.push(name);
          throw new Error(`${name} fails`);
        }),
      );
      client.setAccessToken('T1');
      await null;
      stops[0]();
      stops[0]();
      client.setAccessToken('T2');
      await null;
      return heard;
    });
    expect(heard).toEqual(['first', 'second', 'second']);
    expect(page.said.filter((line) => /fails/.test(line))).toHaveLength(3);
  });

  test('no payload holds a token', async () => {
    const page = await loggedIn('?refresh');
    const before = await page.evaluate(() => ({ ...client.authData }));
    await page.evaluate(() => client.renew());
    await page.evaluate(() => client.clearAuthData());
    const all = JSON.stringify(await eventsOf(page));
    expect(all).toContain('loggedOut');
    for (const secret of [before.accessToken, before.refreshToken]) expect(all).not.toContain(secret);
  });
});

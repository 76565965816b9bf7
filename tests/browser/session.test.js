/** The life of a session: events, several tabs, resume. */
const { suite, signIn, backAt, loggedIn, tabBeside, resume, eventsOf, namesOf, token, calls } = require('./session_page')();
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
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

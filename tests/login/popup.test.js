/** Logins in a popup, in Chromium, against the sandbox. */
const { appPage, csp, relayPage, signIn } = require('../support/login_page');

const pages = {};
const suite = require('../support/sandbox_browser')(pages);
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
  const script = `
    window.statuses = [];
    // Counts the listeners for messages, and keeps the windows that were opened.
    window.listening = 0;
    window.opened = [];
    for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
      const real = window[name];
      window[name] = function (type, listener, ...rest) { if (type === 'message' && listener) window.listening += by; return real.call(this, type, listener, ...rest); };
    }
    const open = window.open;
    window.open = (...args) => { const popup = window.blocked ? null : open.apply(window, args); window.opened.push(popup); return popup; };
    window.forge = (given) => window.dispatchEvent(new MessageEvent('message', { origin: location.origin, source: opened.at(-1), ...given }));
    client.addAuthPopupStatusListener((status, message, identifier) => statuses.push([status, typeof identifier]));
    window.start = (grant, settings) => {
      const opts = { state: 'ours', authPopupConfiguration: { usePopup: true, autoClosePopupDelay: 0, ...settings }, signal: window.controller?.signal };
      const landing = window.landing || '/back';
      const uri = { URL: new URL(landing, location.href), path: landing }[window.form] || location.origin + landing;
      client.setLoginFlow(window.flow || 'auto', { warn: false });
      window.outcome = client[grant]('demo-client', uri, opts)
        .then((d) => ({ live: d === client.authData, token: Boolean(d.accessToken), state: d.state }), (e) => ({ code: e.code, message: e.message }));
    };
    document.querySelector('button').onclick = () => start(window.grant, window.settings);`;
  pages['/app'] = appPage(sandbox, script, { body: '<button>Log in</button>' });
  pages['/back'] = relayPage;
  pages['/notified'] = {
    csp,
    body: `<!doctype html><script>addEventListener('message', ({ data, origin }) => opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash, identifier: data.identifier }, origin));</script>`,
  };
  pages['/silent'] = { csp, body: '<!doctype html>' };
});

/** Presses the button and gives the tab and its popup. */
async function open(values) {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/app`);
  await tab.evaluate((given) => Object.assign(window, given), values);
  const [popup] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('button').click()]);
  return { tab, popup };
}
const outcome = (tab) => tab.evaluate(() => window.outcome);
const statuses = (tab) => tab.evaluate(() => window.statuses);
/** Each login method with a login flow. */
const logins = [
  ['loginImplicitGrant', 'implicit'],
  ['loginImplicitGrant', 'pkce'],
  ['loginPKCEGrant', 'auto'],
];
// A popup that closes on its answer would end the goto() that brings the answer.
const stays = { autoClosePopup: false };

test.each(logins)('%s, login flow %s, resolves in the page that opened the popup, which closes', async (grant, flow) => {
  const { tab, popup } = await open({ grant, flow });
  const closed = popup.waitForEvent('close');
  await signIn(popup);
  expect(await outcome(tab)).toEqual({ live: true, token: true, state: 'ours' });
  expect(await statuses(tab)).toEqual([
    ['INIT', 'string'],
    ['AUTHENTICATED', 'string'],
  ]);
  expect(new URL(tab.url()).pathname).toBe('/app');
  expect(sandbox.requests.some(({ url }) => url === '/oauth/token')).toBe(flow !== 'implicit');
  await closed;
});

// Only a parameter that is called `error` is one, not a name or value that contains the word.
const innocent = [
  '?my-error=0',
  '?xerror=',
  '?error_page=/oops',
  '?next=/a?error=1',
  '?next=%2Fa%26error%3D1',
  '?q=error%3D',
  '?ERROR=1',
  '?errors=0&-error=1',
];
test.each(innocent.flatMap((query) => logins.map((login) => [query, ...login])))(
  'a redirect URI with %s is no refusal: %s, login flow %s',
  async (query, grant, flow) => {
    const { tab, popup } = await open({ grant, flow, landing: `/back${query}` });
    await signIn(popup);
    expect(await outcome(tab)).toEqual({ live: true, token: true, state: 'ours' });
    expect((await statuses(tab)).at(-1)).toEqual(['AUTHENTICATED', 'string']);
  },
);

const refusals = ['/back?my-error=0#', '/back?my-error=0&', '/back#/route?'];
test.each(logins.flatMap((login) => refusals.map((address) => [...login, address])))(
  'a refusal beside such a parameter is one: %s, login flow %s, %s',
  async (grant, flow, address) => {
    const { tab, popup } = await open({ grant, flow, settings: stays });
    await popup.goto(`${browser.origin}${address}error=access_denied&error_description=No&state=ours`);
    expect(await outcome(tab)).toEqual({ code: 'access_denied', message: '[access_denied] No' });
  },
);

test.each(logins)('%s, login flow %s: a token that the platform then refuses: it is said which status', async (grant, flow) => {
  const { tab, popup } = await open({ grant, flow });
  sandbox.faults.add({ fault: 'status:403', path: '/tokens/me' });
  await signIn(popup);
  const refused = await outcome(tab);
  expect(refused).toMatchObject({ code: 'TokenRejected', message: expect.stringContaining('status 403') });
  expect((await statuses(tab)).at(-1)).toEqual(['AUTH_ERROR', 'string']);
});

test.each(logins)('[case 59] %s, login flow %s: a popup that its user closes: rejected, and nothing is left of it', async (grant, flow) => {
  const { tab, popup } = await open({ grant, flow });
  await popup.close();
  expect(await outcome(tab)).toMatchObject({ code: 'PopupClosed' });
  expect(await statuses(tab)).toEqual([
    ['INIT', 'string'],
    ['ABORTED', 'string'],
  ]);
  expect(await tab.evaluate(() => window.listening)).toBe(0);
});

describe.each(['implicit', 'pkce'])('loginImplicitGrant, login flow %s', (flow) => {
  const grant = 'loginImplicitGrant';
  const mark = flow === 'implicit' ? '#' : '?';
  const answer = (secret, state) => `${mark}${flow === 'implicit' ? 'access_token' : 'code'}=${secret}&state=${state}`;
  const attackers = { name: 'gc_auth_popup', type: 'message', [flow === 'implicit' ? 'hash' : 'search']: answer('attackers', 'ours') };

  test.each(['URL', 'path'])('a redirect URI that is a %s', async (form) => {
    const { tab, popup } = await open({ grant, flow, form });
    await signIn(popup);
    expect(await outcome(tab)).toMatchObject({ token: true });
  });

  test('[case 61] [case 63] a message from anybody but the popup counts for nothing', async () => {
    const { tab, popup } = await open({ grant, flow });
    await tab.evaluate((forged) => {
      window.postMessage(forged, '*');
      const frame = document.body.appendChild(document.createElement('iframe'));
      return new Promise((resolve) => {
        frame.onload = resolve;
        frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
      });
    }, attackers);
    await signIn(popup);
    expect(await outcome(tab)).toMatchObject({ token: true, state: 'ours' });
    expect(JSON.stringify(sandbox.requests)).not.toContain('attackers');
  });

  test('a response with another state is not used', async () => {
    const { tab, popup } = await open({ grant, flow, settings: stays });
    await popup.goto(`${browser.origin}/back${answer('attackers', 'other')}`);
    expect(await outcome(tab)).toMatchObject({ code: 'StateMismatch' });
    expect(await statuses(tab)).toEqual([
      ['INIT', 'string'],
      ['AUTH_ERROR', 'string'],
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toContain('attackers');
  });

  test("a denied login rejects with the server's reason", async () => {
    const { tab, popup } = await open({ grant, flow, settings: stays });
    await popup.goto(`${browser.origin}/back${mark}error=access_denied&error_description=No&state=ours`);
    expect(await outcome(tab)).toEqual({ code: 'access_denied', message: '[access_denied] No' });
  });

  test('[case 60] a popup that never answers times out, and nothing is left of it', async () => {
    const { tab } = await open({ grant, flow, settings: { popupTimeout: 200 } });
    expect(await outcome(tab)).toMatchObject({ message: '[Error] Authentication Popup Timeout' });
    expect(await statuses(tab)).toEqual([
      ['INIT', 'string'],
      ['TIMEOUT', 'string'],
    ]);
    expect(await tab.evaluate(() => window.listening)).toBe(0);
  });

  test.each(['_blank', 'login'])(
    '[case 67] a second login (window "%s") ends the first, which settles once; no listener is left',
    async (popupTarget) => {
      const { tab, popup } = await open({ grant, flow, settings: { popupTarget } });
      const first = tab.evaluate(() => window.outcome);
      const again = popupTarget === '_blank' ? tab.waitForEvent('popup') : popup.waitForNavigation();
      await Promise.all([again, tab.getByRole('button').click()]);
      const second = popupTarget === '_blank' ? await again : popup;
      expect(await first).toMatchObject({ code: 'EABORTED' });
      await signIn(second);
      expect(await outcome(tab)).toMatchObject({ token: true });
      expect((await statuses(tab)).map(([status]) => status)).toEqual(['INIT', 'ABORTED', 'INIT', 'AUTHENTICATED']);
      expect(await tab.evaluate(() => window.listening)).toBe(0);
    },
  );

  test('a redirect URI that is none rejects, and ends no other login', async () => {
    const { tab, popup } = await open({ grant, flow });
    const first = tab.evaluate(() => window.outcome);
    const message = await tab.evaluate(() =>
      client.loginImplicitGrant('demo-client', 'http://[', { authPopupConfiguration: { usePopup: true } }).catch((error) => error.message),
    );
    expect(message).toMatch(/URL/);
    await signIn(popup);
    expect(await first).toMatchObject({ token: true });
  });

  test('[case 58] a popup that the browser blocks: an error at once, no listener', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/app`);
    await tab.evaluate(
      (given) => {
        Object.assign(window, given);
        start(window.grant);
      },
      { grant, flow, blocked: true },
    );
    expect(await outcome(tab)).toMatchObject({ code: 'PopupBlocked' });
    expect(await tab.evaluate(() => window.listening)).toBe(0);
  });

  test('[case 68] a page in the popup that severs the link (COOP): no answer can come, which is said', async () => {
    const { tab, popup } = await open({ grant, flow });
    await tab
      .context()
      .route('**/coop', (route) =>
        route.fulfill({ body: '<!doctype html>', contentType: 'text/html', headers: { 'cross-origin-opener-policy': 'same-origin' } }),
      );
    await popup.goto(`${browser.origin}/coop`);
    expect(await outcome(tab)).toMatchObject({ code: 'PopupClosed', message: expect.stringContaining('Cross-Origin-Opener-Policy') });
  });

  test('[case 69] aborted by its signal, before and while it waits: rejected, and the popup closes', async () => {
    const { tab, popup } = await open({ grant, flow });
    await tab.evaluate(() => {
      window.controller = new AbortController();
    });
    const [second] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('button').click()]);
    const closed = second.waitForEvent('close');
    await tab.evaluate(() => window.controller.abort());
    expect(await outcome(tab)).toMatchObject({ code: 'EABORTED', message: 'The login was aborted.' });
    await closed;
    await tab.evaluate(() => start(window.grant));
    expect(await outcome(tab)).toMatchObject({ code: 'EABORTED' });
    expect(await tab.evaluate(() => [window.opened.length, window.listening])).toEqual([2, 0]);
    expect(popup.isClosed()).toBe(true);
  });

  test('[case 69] aborted after its answer has come: no token, no event', async () => {
    const { tab, popup } = await open({ grant, flow });
    await popup.close();
    await tab.evaluate(() => {
      window.controller = new AbortController();
      window.events = [];
      client.on('loggedIn', () => events.push('loggedIn'));
    });
    sandbox.faults.add({ fault: 'delay:1000', path: '/tokens/me', times: 1 });
    const [second] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('button').click()]);
    await signIn(second);
    await tab.waitForFunction(() => client.authData.accessToken);
    await tab.evaluate(() => window.controller.abort());
    expect(await outcome(tab)).toMatchObject({ code: 'EABORTED', message: 'The login was aborted.' });
    await tab.waitForFunction(() => !client.authData.accessToken);
    expect(await tab.evaluate(() => window.events)).toEqual([]);
  });

  test("[case 62] [case 64] [case 65] forged, from the popup's own window: other origins, odd data", async () => {
    const { tab, popup } = await open({ grant, flow });
    await tab.evaluate((data) => {
      const { origin } = location;
      for (const other of [origin.slice(0, -1), `${origin}1`, `${origin}/`, origin.toUpperCase(), 'null', '', 'https://127.0.0.1'])
        forge({ origin: other, data });
      const cyclic = { name: 'gc_auth_popup' };
      cyclic.self = cyclic;
      const throwing = {
        get name() {
          throw new Error('getter');
        },
      };
      for (const odd of [
        null,
        undefined,
        'x',
        7,
        [],
        {},
        cyclic,
        { ...data, type: 'notify' },
        { ...data, name: 'other' },
        JSON.parse('{"__proto__":{"name":"gc_auth_popup","type":"message"}}'),
      ])
        forge({ data: odd });
      window.addEventListener(
        'error',
        (event) => {
          window.thrown = event.message;
          event.preventDefault();
        },
        { once: true },
      );
      forge({ data: throwing });
    }, attackers);
    expect(await tab.evaluate(() => [window.thrown, {}.polluted])).toEqual([undefined, undefined]);
    await signIn(popup);
    expect(await outcome(tab)).toMatchObject({ token: true, state: 'ours' });
    expect(JSON.stringify(sandbox.requests)).not.toContain('attackers');
  });

  test('[case 65] right envelope, odd contents: a rejection, no exception', async () => {
    for (const contents of [{}, { hash: 7, search: {} }, { auth: { accessToken: { toString: 1 }, state: [] } }, { auth: 'x' }]) {
      const { tab } = await open({ grant, flow });
      await tab.evaluate((given) => forge({ data: { name: 'gc_auth_popup', type: 'message', ...given } }), contents);
      expect(await outcome(tab)).toMatchObject({ code: expect.any(String) });
      expect(tab.said.filter((line) => line.startsWith('ERROR'))).toEqual([]);
    }
  });

  test("[case 66] the notification goes to the redirect URI's origin only, with the identifier; a wrong one is refused", async () => {
    const { tab, popup } = await open({
      grant,
      flow,
      landing: '/notified',
      settings: { notifyPopup: true, usePopupIdentifier: true },
    });
    await popup.evaluate(() => {
      window.heard = 0;
      addEventListener('message', () => {
        window.heard++;
      });
    });
    await tab.evaluate(() => new Promise((later) => setTimeout(later, 1500)));
    expect(await popup.evaluate(() => window.heard)).toBe(0);
    await signIn(popup);
    expect(await outcome(tab)).toMatchObject({ token: true, state: 'ours' });
    const other = await open({ grant, flow, settings: { usePopupIdentifier: true } });
    await other.tab.evaluate((data) => forge({ data: { ...data, identifier: 'another' } }), attackers);
    expect(await outcome(other.tab)).toEqual({ code: 'StateMismatch', message: '[Error] Invalid Popup Identifier received' });
    expect((await statuses(other.tab)).at(-1)[0]).toBe('Error');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://127.0.0.1@evil.example/',
    '/\\evil.example',
    'https:evil.example',
  ])('[case 38] overrideWindowReplaceUri %s is refused', async (overrideWindowReplaceUri) => {
    const { tab, popup } = await open({ grant, flow, settings: { useWindowReplace: true, overrideWindowReplaceUri } });
    await signIn(popup);
    expect(await outcome(tab)).toMatchObject({ code: 'EARGUMENT' });
    expect(tab.url()).toBe(`${browser.origin}/app`);
  });
});

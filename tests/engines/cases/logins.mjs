// Logins that leave the page and come back.
import { app, atLogin, signIn, state } from '../site.mjs';

const authorizations = (sandbox) =>
  sandbox.requests
    .filter(({ method, url }) => method === 'GET' && url.startsWith('/oauth/authorize'))
    .map(({ url }) => new URL(url, 'http://x'));

async function login({ site, open }, options, path = '/app') {
  site.page(path, { code: app(options) });
  const page = await open(path);
  await signIn(page);
  await page.titled('in');
  return page;
}

const name = (page) => page.run(() => new platformClient.UsersApi().getUsersMe().then((me) => me.name));

/** Only the page's own parts stay in the address. */
const clean = async (page, expect, address) => {
  expect(await page.url()).toBe(address);
};

const opened = (page) => page.run(() => ({ data: window.data, me: window.me, stored: localStorage.my_app_auth_data }));

/** The app in a frame of another site: login server and app are third parties there. */
async function inOtherSite({ site, open }) {
  site.page('/app', { code: app({ before: "client.setGateway({ ...sandbox, host: 'localhost' });" }) });
  site.page('/frame', { scripts: [], body: `<iframe src="${site.elsewhere}/app" width="600" height="600"></iframe>` });
  const page = await open('/frame');
  await signIn(page.frame());
  await page.frame().titled('in');
  return { page, app: () => page.frame() };
}

export const logins = [
  {
    implicit: true,
    name: "the vendor's page: script tag, implicit login, first call",
    async run({ site, sandbox, open, expect }) {
      site.page('/app', { code: app() });
      const page = await open('/app?keep=1');
      await signIn(page);
      await page.titled('in');
      const [asked] = authorizations(sandbox);
      expect([asked.searchParams.get('state'), asked.searchParams.get('response_type')]).toEqual([state, site.flow ? 'code' : 'token']);
      const { data, me, stored } = await opened(page);
      expect(me).toMatchObject({ name: 'Ada Lovelace', presence: {} });
      expect(data.state).toBe(state);
      expect(Object.keys(JSON.parse(stored)).sort()).toEqual(['accessToken', 'tokenExpiryTime', 'tokenExpiryTimeString']);
      await clean(page, expect, `${site.origin}/app`);
    },
  },
  {
    implicit: true,
    name: 'a denied login',
    async run({ site, open, expect }) {
      site.page('/app', { code: app() });
      const page = await open('/app');
      await page.click('button[value=deny]');
      await page.titled('failed');
      expect(await page.run(() => window.failure.message)).toBe('[access_denied] The user denied the request.');
      expect(await page.run(() => ({ ...client.authData }))).toMatchObject({ error: 'access_denied', state });
      await clean(page, expect, `${site.origin}/app`);
    },
  },
  {
    name: 'PKCE login; the rest of the query stays',
    async run(context) {
      const { site, sandbox, open, expect } = context;
      site.page('/app', { code: app({ grant: 'loginPKCEGrant', redirectUri: "location.origin + '/app?keep=1'" }) });
      const page = await open('/app?keep=1');
      await signIn(page);
      await page.titled('in');
      const [asked] = authorizations(sandbox);
      expect([asked.searchParams.get('response_type'), asked.searchParams.get('code_challenge_method')]).toEqual(['code', 'S256']);
      expect((await opened(page)).data.state).toBe(state);
      expect(await page.run(() => Object.keys(sessionStorage).filter((key) => key.includes('verifier')))).toEqual([]);
      await clean(page, expect, `${site.origin}/app?keep=1`);
    },
  },
  {
    name: 'PKCE: a denied login',
    async run({ site, open, expect }) {
      site.page('/app', { code: app({ grant: 'loginPKCEGrant' }) });
      const page = await open('/app');
      await page.click('button[value=deny]');
      await page.titled('failed');
      expect(await page.run(() => window.failure.message)).toBe('[access_denied] The user denied the request.');
      await clean(page, expect, `${site.origin}/app`);
    },
  },
  {
    implicit: true,
    name: 'reload with a token in the storage: no login',
    async run(context) {
      const page = await login(context);
      await page.run(() => {
        document.title = 'before';
      });
      await page.reload();
      await page.titled('in');
      context.expect(authorizations(context.sandbox)).toHaveLength(1);
    },
  },
  {
    implicit: true,
    name: 'a token out of time leads back to the login',
    async run(context) {
      const page = await login(context);
      context.sandbox.reset();
      await page.reload();
      await atLogin(page);
    },
  },
  {
    name: '[case 47] a corrupted storage is nobody logged in',
    async run({ site, open }) {
      site.page('/app', { code: app() });
      site.page('/plain', {});
      const page = await open('/plain');
      for (const text of ['null', '[]', '"x"', '7', '{"accessTok', '{"accessToken":{}}']) {
        await page.goto(`${site.origin}/plain`);
        await page.run((value) => localStorage.setItem('my_app_auth_data', value), text);
        await page.goto(`${site.origin}/app`);
        await atLogin(page);
      }
    },
  },
  {
    implicit: true,
    name: 'logout: the token is gone, the next load leads to the login',
    async run(context) {
      const { site, sandbox, expect } = context;
      const page = await login(context);
      site.page('/bye', {});
      await page.run((to) => client.logout(to), `${site.origin}/bye`).catch(() => {});
      await page.until(() => location.pathname === '/bye' && document.title === 'page');
      expect(await page.run(() => localStorage.my_app_auth_data ?? null)).toBe(null);
      expect(sandbox.requests.filter(({ url }) => url.startsWith('/logout?client_id=demo-client&'))).toHaveLength(1);
      await page.goto(`${site.origin}/app`);
      await atLogin(page);
    },
  },
  {
    implicit: true,
    name: "[case 25] state `bound`: a link with somebody's token is never used",
    async run({ site, sandbox, open, expect }) {
      site.page('/app', { code: app() });
      const token = sandbox.tokens.issue('demo-client');
      const page = await open(`/app#access_token=${token}&expires_in=60&state=x`);
      await signIn(page);
      await page.titled('in');
      expect(JSON.stringify(sandbox.requests)).not.toContain(token);
    },
  },
  {
    implicit: true,
    name: "state `strict`: logs in, with the page's own state",
    async run(context) {
      const page = await login(context, { before: "client.setStateVerification('strict');" });
      const [asked] = authorizations(context.sandbox);
      context.expect(asked.searchParams.get('state')).not.toBe(state);
      context.expect((await opened(page)).data.state).toBe(state);
    },
  },
  {
    name: 'the storage is denied: logs in',
    async run(context) {
      const denied = `for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;
      const page = await login(context, { before: denied });
      context.expect(await page.run(() => window.data.state)).toBe(state);
    },
  },
  ...['loginImplicitGrant', 'loginPKCEGrant'].map((grant) => ({
    implicit: grant === 'loginImplicitGrant',
    name: `${grant} with \`location.href\`, \`location\`, a \`URL\`, a path, each also with a fragment and a query`,
    async run({ site, open, expect }) {
      const forms = [
        ['/app', 'location.href'],
        ['/app#/route', 'location.href'],
        ['/app?x=1#/route', 'location.href'],
        ['/app#top', 'location.href'],
        ['/app', 'location'],
        ['/app?x=1#/route', 'location'],
        ['/app#/route', 'new URL(location.href)'],
        ['/app', "'/app'"],
        ['/app', "' ' + location.origin + '/app '"],
      ];
      const page = await open('/watch.js');
      for (const [index, [address, redirectUri]] of forms.entries()) {
        site.page('/app', {
          code: app({ grant, redirectUri, before: `client.setPersistSettings(false); sessionStorage.form = ${index};` }),
        });
        await page.goto(`${site.origin}${address}`);
        if (index === 0) await signIn(page);
        await page.until((form) => sessionStorage.form === String(form) && ['in', 'failed'].includes(document.title), index);
        const { title, href, failure } = await page.run(() => ({ title: document.title, href: location.href, failure: window.failure }));
        const { pathname, search } = new URL(href);
        const query = new URL(address, site.origin).search;
        expect({ address, redirectUri, title, failure, path: pathname + search, secret: /access_token|code=|state=/.test(href) }).toEqual({
          address,
          redirectUri,
          title: 'in',
          failure: undefined,
          path: `/app${query}`,
          secret: false,
        });
        await page.goto(`${site.origin}/watch.js`);
      }
    },
  })),
  {
    name: "[case 13] a route in the fragment is the app's own and stays",
    async run({ site, sandbox, open, expect }) {
      const token = sandbox.tokens.issue('demo-client');
      site.page('/app', { code: app({ before: `client.setAccessToken('${token}');` }) });
      const page = await open('/watch.js');
      for (const fragment of ['#/inbox?x=1', '#section', '#!/a/b', '#/token=1']) {
        await page.goto(`${site.origin}/watch.js`);
        await page.goto(`${site.origin}/app${fragment}`);
        await page.titled('in');
        await clean(page, expect, `${site.origin}/app${fragment}`);
      }
      expect(authorizations(sandbox)).toEqual([]);
    },
  },
  {
    implicit: true,
    name: 'back to the page after the login, and back to the login page: logged in, with a clean address',
    async run(context) {
      const { site, expect } = context;
      const page = await login(context);
      site.page('/next', {});
      await page.goto(`${site.origin}/next`);
      await page.until(() => location.pathname === '/next');
      await page.back();
      await page.titled('in');
      expect(await name(page)).toBe('Ada Lovelace');
      await clean(page, expect, `${site.origin}/app`);
      // Back once more, to the login page: it is as it was left, or the login server knows the user and leads back at once.
      await page.run(() => {
        document.title = 'before';
      });
      await page.back();
      if (
        (await page.until(() => (document.title === 'in' || document.querySelector('input[name=password]') ? document.title : ''))) !== 'in'
      ) {
        await signIn(page);
      }
      await page.titled('in');
      await clean(page, expect, `${site.origin}/app`);
    },
  },
  {
    implicit: true,
    name: '[case 116] two tabs log in at once; a third finds the token',
    async run(context) {
      const { site, sandbox, profile, open, expect } = context;
      site.page('/app', { code: app() });
      const tabs = [await open('/app'), await open('/app')];
      for (const tab of tabs) await signIn(tab);
      for (const tab of tabs) {
        await tab.titled('in');
        expect(await name(tab)).toBe('Ada Lovelace');
      }
      const before = authorizations(sandbox).length;
      const third = await profile.open();
      await third.goto(`${site.origin}/app`);
      await third.titled('in');
      expect(authorizations(sandbox)).toHaveLength(before);
    },
  },
  {
    implicit: true,
    name: '[case 36] a page in a frame of its own site logs in',
    async run({ site, open, expect }) {
      site.page('/app', { code: app() });
      site.page('/frame', { scripts: [], body: '<iframe src="/app" width="600" height="600"></iframe>' });
      const frame = (await open('/frame')).frame();
      await signIn(frame);
      await frame.titled('in');
      expect(await frame.run(() => window.data.state)).toBe(state);
    },
  },
  {
    implicit: true,
    name: 'a page in a frame of another site logs in, and finds its token after a reload',
    async run(context) {
      const { site, sandbox, expect } = context;
      const { page, app: frame } = await inOtherSite(context);
      expect(await frame().run(() => [location.origin, window.data.state])).toEqual([site.elsewhere, state]);
      const before = authorizations(sandbox).length;
      await page.reload();
      await frame().titled('in');
      expect(authorizations(sandbox)).toHaveLength(before);
    },
  },
  {
    name: 'that frame and a tab of the same app: one token for both, or storage of its own',
    verdicts: { chromium: 'of its own', firefox: 'of its own', webkit: 'of its own' },
    async run(context) {
      const { site, sandbox, profile } = context;
      await inOtherSite(context);
      // A user who is not logged in ends here.
      sandbox.requests.length = 0;
      const tab = await profile.open();
      await tab.goto(`${site.elsewhere}/app`);
      await tab.until(() => document.title === 'in' || document.querySelector('input[name=password]') !== null);
      return authorizations(sandbox).length ? 'of its own' : 'one for both';
    },
  },
];

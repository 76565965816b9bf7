/** A page with a session, in Chromium against the sandbox, and what the tests of sessions do with it. */
const { appPage, relayPage, signIn } = require('../support/login_page');

/** Waits until the login server has led back to the page, and its script has run. */
const backAt = (page, answer = 'code=') =>
  page.waitForFunction((text) => location.search.includes(text) && typeof window.settled === 'function', answer);
const resume = (page) => page.evaluate(() => settled(client.resume()));
const eventsOf = async (page) => {
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  return page.evaluate(() => events.splice(0));
};
const namesOf = async (page) => (await eventsOf(page)).map(([name, { reason }]) => (reason ? `${name} ${reason}` : name));
const token = (page) => page.evaluate(() => client.authData.accessToken);
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

module.exports = () => {
  const pages = {};
  const suite = require('../support/sandbox_browser')(pages);
  let sandbox, browser;
  beforeAll(() => {
    ({ sandbox, browser } = suite);
    const body = '<button>Renew</button>';
    const script = `
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
        document.querySelector('button').onclick = () => { window.renewed = settled(client.renew({ in: 'popup', prompt: 'login', authPopupConfiguration: { autoClosePopupDelay: 0 } })); };`;
    pages['/app'] = appPage(sandbox, script, { body });
    pages['/back'] = relayPage;
  });

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
  const refreshes = () => sandbox.requests.filter(({ url, body }) => url === '/oauth/token' && body.includes('grant_type=refresh_token'));

  return { suite, signIn, backAt, loggedIn, tabBeside, resume, eventsOf, namesOf, token, refreshes, calls };
};

/** A token that is refused, or cannot be checked, right after each login: every login flow ends in one rejection, with and without persistence. */
const { appPage, signIn } = require('../support/login_page');
const pages = {};
const suite = require('../support/sandbox_browser')(pages);
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
});

/** In the flow `auto`, the login server refuses the implicit grant, which is one load more. */
const flows = [
  { flow: 'implicit', clientId: 'demo-client', change: 0 },
  { flow: 'pkce', clientId: 'demo-client', change: 0 },
  { flow: 'auto', clientId: 'code-only-client', change: 1 },
];

/** A page that logs in whenever it is loaded. `window.name` counts the loads. */
function addPage({ flow, clientId }, persist) {
  const path = `/${flow}/${persist ? 'stored' : 'memory'}`;
  const script = `
    window.name = String(Number(window.name || 0) + 1);
    window.outcomes = [];
    client.setPersistSettings(${persist}, 'app');
    client.onWarning = () => {};
    client.loginImplicitGrant('${clientId}', location.href, { state: 'S' })
      .then(() => outcomes.push('in'), ({ code, status, message }) => outcomes.push({ code, status, message }));`;
  pages[path] = appPage(sandbox, script, { attribute: `data-login-flow="${flow}"` });
  return path;
}

/** Visits the page, signs in once, and tells how the login ended. */
async function visit(path) {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}${path}?own=1`);
  await signIn(page);
  await page.waitForFunction(() => window.outcomes?.length > 0, null, { timeout: 30000 });
  // Nothing may follow: no second outcome, and no other load.
  await page.waitForTimeout(400);
  const seen = await page.evaluate(() => ({
    outcomes,
    loads: Number(window.name),
    href: location.href,
    stored: Boolean(localStorage.app_auth_data),
  }));
  await page.context().close();
  return seen;
}

/**
 * Every flow ends in one rejection, with and without persistence. A token that is refused is asked for once
 * more; one that could not be checked may be good, and is kept.
 */
async function expectOneRejection(some, { code, status, loads, kept }) {
  const cases = some.flatMap((flow) => [false, true].map((persist) => ({ flow, persist, path: addPage(flow, persist) })));
  const seen = await Promise.all(cases.map(({ path }) => visit(path)));
  const wanted = cases.map(({ flow, persist, path }) => ({
    outcomes: [{ code, status, message: expect.stringMatching(/./) }],
    loads: loads + flow.change,
    href: `${browser.origin}${path}?own=1`,
    stored: persist && kept,
  }));
  expect(seen).toEqual(wanted);
}

const noAnswer = { code: 'ENETWORK', status: 0, loads: 2 };

test.each([
  ['is answered 401', 'status:401', { code: 'TokenRejected', status: 0, loads: 3, kept: false }],
  ['is answered 403', 'status:403', { code: 'TokenRejected', status: 0, loads: 3, kept: false }],
  ['is answered 500', 'status:500', { code: 'sandbox.fault', status: 500, loads: 2, kept: true }],
  ['finds no network', 'reset', { ...noAnswer, kept: true }],
  ['is answered without CORS', 'no-cors', { ...noAnswer, kept: true }],
])('the token check %s', async (_, fault, wanted) => {
  sandbox.faults.add({ fault, path: '/tokens/me', times: 1000 });
  await expectOneRejection(flows, wanted);
});

test.each([
  ['is answered 500', 'status:500', { code: 'HTTP500', status: 500, loads: 2, kept: false }],
  ['finds no network', 'reset', { ...noAnswer, kept: false }],
  ['is answered without CORS', 'no-cors', { ...noAnswer, kept: false }],
])('the exchange of the code %s', async (_, fault, wanted) => {
  sandbox.faults.add({ fault, path: '/oauth/token', times: 1000 });
  await expectOneRejection(
    flows.filter(({ flow }) => flow !== 'implicit'),
    wanted,
  );
});

// What the page says is read from its console: a script that Playwright runs in a page counts as a click.
test('after the last refusal a click tries again, and a program does not', async () => {
  const script = `
    const login = () => client.loginImplicitGrant('demo-client', location.href)
      .then(() => console.log('in'), ({ code }) => console.log(code));
    login().then(() => setTimeout(login, 300));
    document.querySelector('button').onclick = login;`;
  pages['/click'] = appPage(sandbox, script, { body: '<button>Log in</button>', attribute: 'data-login-flow="pkce"' });
  sandbox.faults.add({ fault: 'status:401', path: '/tokens/me', times: 2 });
  const page = await browser.newPage();
  const said = (text) => page.waitForEvent('console', { predicate: (message) => message.text() === text, timeout: 30000 });
  await page.goto(`${browser.origin}/click`);
  await page.getByLabel('Password').fill('sandbox');
  const first = said('TokenRejected');
  await page.getByRole('button', { name: 'Allow' }).click();
  await first;
  await said('TokenRejected');
  const last = said('in');
  await page.getByRole('button', { name: 'Log in' }).click();
  await last;
});

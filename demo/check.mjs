import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './sandbox/chromium.mjs';

const patience = { timeout: 15000 };
const desktop = { width: 900, height: 760 };
const phone = { width: 360, height: 740 };

/** A person at the demo page: what they see, press and type. */
class Visitor {
  constructor(page, address, sandbox, shots) {
    Object.assign(this, { page, address, sandbox, shots });
  }

  see(text) {
    return this.page.getByText(text).first().waitFor(patience);
  }

  press(name) {
    return this.page.getByRole('button', { name, exact: true }).click(patience);
  }

  shoot(name) {
    return this.page.screenshot({ path: `${this.shots}demo-${name}.png`, fullPage: true });
  }

  async signIn() {
    await this.page.getByLabel('Password').fill(this.sandbox.user.password, patience);
    await this.press('Allow');
    await this.see(this.sandbox.user.name);
  }

  /** Tab until the element with that name has the focus. */
  async tabTo(name) {
    for (let presses = 0; presses < 20; presses++) {
      await this.page.keyboard.press('Tab');
      const text = await this.page.evaluate(() => document.activeElement.textContent);
      if (text === name) return;
    }
    throw new Error(`the keyboard does not reach "${name}"`);
  }

  async mustFit() {
    for (const width of [320, phone.width]) {
      await this.page.setViewportSize({ ...phone, width });
      const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) throw new Error(`${overflow} px too wide at ${width} px`);
    }
  }

  async mustBeClean() {
    await this.page.waitForFunction((address) => location.href === address, this.address, patience);
  }
}

/** The visitor's steps, in order; each throws if something is wrong. */
const tour = [
  [
    'nobody is logged in',
    async (v) => {
      await v.page.goto(v.address);
      await v.see('You are not logged in');
      await v.mustFit();
      await v.page.setViewportSize(desktop);
    },
  ],
  [
    'a denied login is shown, with a way to retry',
    async (v) => {
      await v.press('Log in');
      await v.page.getByLabel('Password').waitFor(patience);
      await v.shoot('login');
      await v.press('Deny');
      await v.see('denied the request');
      await v.mustBeClean();
      await v.shoot('denied');
      await v.press('Try again');
    },
  ],
  [
    'a wrong password is said, and can be corrected',
    async (v) => {
      await v.page.getByLabel('Password').fill('wrong', patience);
      await v.press('Allow');
      await v.see('password is wrong');
      await v.mustFit();
      await v.page.setViewportSize(desktop);
    },
  ],
  [
    'signing in leads back, with name, presence and permissions',
    async (v) => {
      await v.signIn();
      for (const text of ['AVAILABLE', 'routing:queue:view', 'prefix demo_page']) await v.see(text);
      await v.mustBeClean();
      await v.shoot('home');
    },
  ],
  [
    "the token's expiry counts down",
    async (v) => {
      const before = await v.page.locator('#expiry').textContent();
      await v.page.waitForFunction((text) => document.getElementById('expiry').textContent !== text, before, patience);
    },
  ],
  [
    'a reload keeps the session',
    async (v) => {
      await v.page.reload();
      await v.see(v.sandbox.user.name);
    },
  ],
  [
    'a call that fails is said, ends no session, and can be tried again',
    async (v) => {
      v.sandbox.faults.add({ fault: 'status:503', path: '/users/me' });
      await v.page.reload();
      await v.see('You are logged in, but the call failed');
      await v.press('Try again');
      await v.see(v.sandbox.user.name);
    },
  ],
  [
    'no token in address, history, globals or console',
    async (v) => {
      const found = await v.page.evaluate(() => {
        const { accessToken: token } = JSON.parse(localStorage.getItem('demo_page_auth_data'));
        const globals = Object.keys(window).filter((name) => window[name] === token || name === 'ApiClient');
        return { token, href: location.href, state: JSON.stringify(history.state), globals };
      });
      const places = found.href + found.state + v.page.said.join();
      if (places.includes(found.token) || found.globals.length > 0) throw new Error('the token is in the open');
    },
  ],
  [
    'it fits a phone',
    async (v) => {
      await v.page.locator('summary').click();
      await v.mustFit();
      await v.shoot('phone');
      await v.page.setViewportSize(desktop);
    },
  ],
  [
    'a page that is loaded with an expired token asks for a login',
    async (v) => {
      v.sandbox.tokens.expireAll();
      await v.page.context().clearCookies();
      await v.page.reload();
      await v.page.getByRole('button', { name: 'Log in' }).click(patience);
      await v.page.getByLabel('Password').waitFor(patience);
    },
  ],
  [
    "a token that runs out before the visitor's eyes does too",
    async (v) => {
      const { lifetime } = v.sandbox.tokens;
      v.sandbox.tokens.lifetime = 3;
      await v.signIn();
      await v.page.context().clearCookies();
      await v.page.getByLabel('Password').waitFor(patience);
      v.sandbox.tokens.lifetime = lifetime;
      await v.signIn();
    },
  ],
  [
    'logging out and in again with the keyboard alone',
    async (v) => {
      await v.tabTo('Log out');
      await v.page.keyboard.press('Enter');
      await v.see('You are not logged in');
      await v.tabTo('Log in');
      await v.page.keyboard.press('Enter');
      await v.page.getByLabel('Password').waitFor(patience);
      await v.page.keyboard.type(v.sandbox.user.password);
      await v.page.keyboard.press('Enter');
      await v.see(v.sandbox.user.name);
    },
  ],
  [
    'a real region can be chosen, is remembered, and is where the login goes',
    async (v) => {
      await v.page.locator('summary').click();
      await v.page.getByLabel('Client id').fill('my-client');
      await v.page.getByLabel('Region').selectOption('mypurecloud.ie');
      await v.press('Use it');
      await v.see('Region in use: mypurecloud.ie');
      await v.page.reload();
      await v.see('see who you are to mypurecloud.ie');
      let asked;
      await v.page.route('https://login.mypurecloud.ie/**', (route) => {
        asked = new URL(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: '<p>The real login</p>' });
      });
      await v.press('Log in');
      await v.see('The real login');
      const { client_id: id, redirect_uri: uri } = Object.fromEntries(asked.searchParams);
      if (id !== 'my-client' || uri !== v.address) throw new Error(`wrong login at ${asked.pathname}`);
      await v.page.goto(v.address);
      await v.page.locator('summary').click();
      await v.press('Back to the sandbox');
      await v.see('see who you are to the sandbox');
    },
  ],
  [
    'logging out',
    async (v) => {
      await v.press('Log in');
      await v.see(v.sandbox.user.name);
      await v.press('Log out');
      await v.see('You are not logged in');
      const logout = v.sandbox.requests.findLast(({ url }) => url.startsWith('/logout'));
      if (!logout.url.includes('client_id=demo-client')) throw new Error('the login server does not know who logs out');
      await v.page.reload();
      await v.see('You are not logged in');
      if (await v.page.evaluate(() => JSON.stringify(localStorage).includes('accessToken'))) throw new Error('the token is still kept');
    },
  ],
];

/** Walks through the demo like a person, takes pictures, and tells whether all went well. */
export async function check(address, sandbox) {
  const shots = new URL('../build/', import.meta.url).pathname;
  mkdirSync(shots, { recursive: true });
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage({ viewport: desktop });
  page.said = [];
  page.on('console', (message) => page.said.push(message.text()));
  page.on('pageerror', (error) => page.said.push(`ERROR ${error.message}`));
  const visitor = new Visitor(page, address, sandbox, shots);
  let step = '';
  try {
    for (const [name, work] of tour) {
      step = name;
      await work(visitor);
      if (page.said.some((text) => /^ERROR|Content Security Policy/.test(text))) throw new Error('the page did what it must not');
      console.log(`  ok  ${name}`);
    }
    return true;
  } catch (error) {
    console.error(`  FAILED  ${step}: ${error.message}\n${page.said.join('\n')}`);
    return false;
  } finally {
    await browser.close();
  }
}

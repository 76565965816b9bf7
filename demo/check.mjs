import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const chromiumOptions = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

/** Walks through the demo as a person would, takes pictures, and says whether all went well. */
export async function check(address, sandbox) {
  const shots = new URL('../build/', import.meta.url).pathname;
  mkdirSync(shots, { recursive: true });
  const browser = await chromium.launch(chromiumOptions);
  const page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`ERROR ${error.message}`));
  let step = '';
  try {
    const at = async (name, work) => {
      step = name;
      await work();
      console.log(`  ok  ${name}`);
    };
    const expectText = (text) => page.getByText(text).first().waitFor({ timeout: 10000 });
    await at('nobody is logged in', async () => {
      await page.goto(address);
      await expectText('You are not logged in');
    });
    await at('a denied login is shown, with a way to retry', async () => {
      await page.getByRole('button', { name: 'Log in', exact: true }).click();
      await page.screenshot({ path: `${shots}demo-login.png` });
      await page.getByRole('button', { name: 'Deny' }).click();
      await expectText('denied the request');
      await page.screenshot({ path: `${shots}demo-denied.png` });
      await page.getByRole('button', { name: 'Try again' }).click();
    });
    await at('signing in leads back, with name, presence and permissions', async () => {
      await page.getByLabel('Password').fill(sandbox.user.password);
      await page.getByRole('button', { name: 'Allow' }).click();
      await expectText(sandbox.user.name);
      await expectText('AVAILABLE');
      await expectText('routing:queue:view');
      await page.screenshot({ path: `${shots}demo-home.png` });
    });
    await at('a reload keeps the session', async () => {
      await page.reload();
      await expectText(sandbox.user.name);
    });
    await at('no token in address, history, globals or console', async () => {
      const found = await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.endsWith('_auth_data'));
        const token = JSON.parse(localStorage.getItem(key)).accessToken;
        const globals = Object.keys(window).filter((name) => window[name] === token || name === 'ApiClient');
        return { token, href: location.href, state: JSON.stringify(history.state), globals };
      });
      const places = found.href + found.state + said.join();
      if (places.includes(found.token) || found.globals.length > 0) throw new Error('the token is in the open');
    });
    await at('it fits a phone', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) throw new Error(`${overflow} px too wide`);
    });
    await at('an expired token leads back to the login', async () => {
      sandbox.tokens.expireAll();
      await page.reload();
      await expectText(sandbox.user.name); // still signed in at the platform: it comes straight back
    });
    await at('logging out', async () => {
      await page.getByRole('button', { name: 'Log out' }).click();
      await expectText('You are not logged in');
    });
    if (said.some((text) => text.startsWith('ERROR'))) throw new Error(said.join('\n'));
    return true;
  } catch (error) {
    console.error(`  FAILED  ${step}: ${error.message}\n${said.join('\n')}`);
    return false;
  } finally {
    await browser.close();
  }
}

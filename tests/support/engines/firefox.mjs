import puppeteer from 'puppeteer-core';
import { Context } from './devtools.mjs';
import { Profile } from './page.mjs';

/** Firefox by WebDriver BiDi. Its popup blocker is on; Puppeteer turns it off by default. */
export async function start() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    timeout: 120000,
    protocolTimeout: 120000,
    extraPrefsFirefox: { 'dom.disable_open_during_load': true },
  });
  const [, version] = (await browser.version()).split('/');
  return {
    version: `Firefox ${version}`,
    profile: async () => new Profile(new Context(await browser.createBrowserContext())),
    close: () => browser.close(),
  };
}

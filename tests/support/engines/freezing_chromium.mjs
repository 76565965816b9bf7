import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../demo/sandbox/chromium.mjs';
import { Context } from './devtools.mjs';
import { Profile } from './page.mjs';

/** Chromium by Puppeteer. Only a hidden tab can be frozen, and Playwright keeps all of them visible. */
export async function start() {
  const browser = await puppeteer.launch({ executablePath: chromiumOptions.executablePath, args: chromiumOptions.args });
  return {
    profile: async () => new Profile(new Context(await browser.createBrowserContext())),
    close: () => browser.close(),
    /**
     * Hides a tab behind another one and freezes it.
     * @returns {Promise<() => Promise<void>>} thaws it
     */
    async freeze(tab, front) {
      await tab.run(() => {
        window.lifecycle = [];
        for (const name of ['freeze', 'resume']) document.addEventListener(name, () => lifecycle.push(name));
      });
      await front.driver.id.bringToFront();
      await tab.until(() => document.hidden);
      const devtools = await tab.driver.id.createCDPSession();
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
      await tab.until(() => lifecycle.join() === 'freeze');
      return async () => {
        await devtools.send('Page.setWebLifecycleState', { state: 'active' });
        await tab.until(() => lifecycle.join() === 'freeze,resume');
      };
    },
  };
}

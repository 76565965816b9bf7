import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../../demo/sandbox/chromium.mjs';
import { Context } from './devtools.mjs';
import { Profile } from './page.mjs';

/**
 * Chromium as users have it: it blocks popups, and pages come back as they were left.
 * @param {import('./page.mjs').Options} options
 */
export async function start({ proxy, allowPopups = false } = {}) {
  const browser = await chromium.launch({
    ...chromiumOptions,
    args: [...chromiumOptions.args, ...(proxy ? [`--proxy-server=${proxy}`] : [])],
    ignoreDefaultArgs: ['--disable-back-forward-cache', ...(allowPopups ? [] : ['--disable-popup-blocking'])],
  });
  return {
    version: `Chromium ${browser.version()}`,
    profile: async () => new Profile(new Context(await browser.newContext({ ignoreHTTPSErrors: Boolean(proxy) }))),
    close: () => browser.close(),
  };
}

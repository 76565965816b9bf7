import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../../demo/sandbox/chromium.mjs';
import { Context } from './devtools.mjs';
import { Profile } from './page.mjs';

/** Chromium as users have it: it blocks popups, and pages come back as they were left. */
export async function start() {
  const browser = await chromium.launch({
    ...chromiumOptions,
    ignoreDefaultArgs: ['--disable-popup-blocking', '--disable-back-forward-cache'],
  });
  return {
    version: `Chromium ${browser.version()}`,
    profile: async () => new Profile(new Context(await browser.newContext())),
    close: () => browser.close(),
  };
}

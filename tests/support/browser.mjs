import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../demo/sandbox/chromium.mjs';
import { startPageServer } from '../../demo/page_server.mjs';
import { fileURLToPath } from 'node:url';

const old = fileURLToPath(new URL('../../node_modules/purecloud-platform-client-v2/dist/web-cjs', import.meta.url));

/** Chromium and a server for test pages; `/old/` is the old SDK's bundle. */
export async function startBrowser(pages) {
  const [browser, server] = await Promise.all([chromium.launch(chromiumOptions), startPageServer({ pages, folders: { '/old/': old } })]);
  return {
    origin: server.origin,
    /** A page in a context of its own; `said` has what it wrote to the console. */
    async newPage() {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.said = [];
      page.on('console', (message) => page.said.push(message.text()));
      page.on('pageerror', (error) => page.said.push(`ERROR ${error.message}`));
      return page;
    },
    closePages: () => Promise.all(browser.contexts().map((context) => context.close())),
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

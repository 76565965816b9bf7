import { chromium } from 'playwright-core';
import { chromiumOptions } from '../demo/check.mjs';

/** Chromium with what the measurements need: gc() in pages, and memory figures without a wait. */
export const launch = () =>
  chromium.launch({
    ...chromiumOptions,
    args: [...chromiumOptions.args, '--js-flags=--expose-gc', '--enable-blink-features=ForceEagerMeasureMemory'],
  });

/** Opens a page in a process of its own, runs `work` on it, closes it. */
export async function onPage(browser, url, work) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(url);
    const result = await work(page);
    if (failures.length > 0) throw new Error(`${url}: ${failures[0]}`);
    return result;
  } finally {
    await context.close();
  }
}

/** One page for each contender, open until `close`. */
export async function openContenders(browser, origin, names) {
  const contexts = [];
  const pages = {};
  for (const name of names) {
    const context = await browser.newContext();
    contexts.push(context);
    pages[name] = await context.newPage();
    await pages[name].goto(`${origin}/${name}`);
  }
  return { pages, close: () => Promise.all(contexts.map((context) => context.close())) };
}

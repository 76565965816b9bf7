// One contract in every runtime. `npm test` runs the quick ones, `npm run test:runtimes` all, and prints the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { chromium } from 'playwright-core';
import { startPageServer } from '../../demo/page_server.mjs';
import { chromiumOptions } from '../../demo/sandbox/chromium.mjs';
import { startSandbox } from '../../demo/sandbox/server.mjs';
import { createProject, pack } from '../consumers/project.mjs';
import { runtimes } from './runtimes.mjs';

const all = Boolean(process.env.RUNTIMES);
const wanted = Object.entries(runtimes).filter(([, { quick }]) => all || quick);
jest.setTimeout(300_000);

let sandbox;
let packed;
let plain;
const found = new Map();
beforeAll(async () => {
  packed = pack();
  sandbox = await startSandbox();
  plain = await createProject(packed, 'plain');
});
afterAll(async () => {
  await sandbox?.close();
  packed?.remove();
});

const tableOf = () => {
  const cases = Object.keys([...found.values()][0]);
  const lines = [`| runtime | cases | |`, '| --- | --: | --- |'];
  for (const [name, results] of found) {
    const failed = cases.filter((one) => results[one] !== 'yes');
    lines.push(`| ${name} | ${cases.length - failed.length} of ${cases.length} | ${failed.join(', ')} |`);
  }
  return lines.join('\n');
};

const ended = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

const csp = "script-src 'self' 'wasm-unsafe-eval'";

/** A page of Chromium whose server also has these files. */
async function openPage(files) {
  const pages = Object.fromEntries(Object.entries(files).map(([path, body]) => [path, { type: 'text/javascript', body, csp }]));
  const server = await startPageServer({
    pages: { '/page': { body: '<!doctype html><title>page</title>', csp }, ...pages },
    folders: { '/sdk/': `${plain.path}/node_modules/platform-client-wasm/dist` },
  });
  const browser = await chromium.launch(chromiumOptions);
  ended.push(() => browser.close(), server.close);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page`);
  return page;
}

/** Runs the contract in the background of an extension. */
async function openExtension(folder) {
  const context = await chromium.launchPersistentContext('', {
    ...chromiumOptions,
    channel: undefined,
    headless: false,
    args: [...chromiumOptions.args, '--headless=new', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  ended.push(() => context.close());
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return background.evaluate(() => self.answer());
}

test.each(wanted)('%s', async (name, { tools, run }) => {
  const project = tools ? await createProject(packed, name.replace(/\W+/g, '-'), { install: tools }) : plain;
  const results = await run({
    project,
    given: { port: sandbox.port, token: sandbox.tokens.issue('demo-client') },
    openPage,
    openExtension,
  });
  found.set(name, results);
  expect(Object.entries(results).filter(([, result]) => result !== 'yes')).toEqual([]);
  expect(Object.keys(results).length).toBeGreaterThan(15);
});

test('docs/runtimes.md has this table', () => {
  const table = tableOf();
  process.stdout.write(`${table}\n`);
  const file = new URL('../../docs/runtimes.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  if (process.env.PUBLISH_RUNTIMES && all)
    writeFileSync(file, text.replace(/(<!-- table -->\n)[\s\S]*(<!-- end of table -->)/, `$1${table}\n$2`));
  for (const line of table.split('\n')) expect(readFileSync(file, 'utf8')).toContain(line);
});

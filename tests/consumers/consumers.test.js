// Projects of users: each installs the packed package, builds as its tool does by default, logs in and makes a call in
// Chromium. `npm test` runs the quick ones, `npm run test:consumers` all, and all under the old package's name too.
import { readFileSync, writeFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { startSandbox } from '../../demo/sandbox/server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { consumers } from './consumers.mjs';
import { createProject, names, pack } from './project.mjs';

const all = Boolean(process.env.CONSUMERS);
const wanted = Object.entries(consumers).filter(([, { quick }]) => all || quick);
jest.setTimeout(600_000);

let sandbox;
let browser;
let packed;
const found = new Map();
beforeAll(async () => {
  packed = pack();
  sandbox = await startSandbox();
  browser = await startBrowser({});
});
afterAll(async () => {
  await Promise.all([browser?.close(), sandbox?.close()]);
  packed?.remove();
  process.stdout.write(`${tableOf()}\n`);
});

/** For each tool the ways that work under both names, and those that do not. */
function tableOf() {
  const lines = ['| tool | works | fails |', '| --- | --- | --- |'];
  for (const [consumer, cells] of found) {
    const ways = [...new Set(Object.keys(cells).map((cell) => cell.split(', ')[0]))];
    const failed = ways.filter((way) => Object.entries(cells).some(([cell, result]) => cell.startsWith(`${way},`) && result !== 'works'));
    lines.push(`| ${consumer} | ${ways.filter((way) => !failed.includes(way)).join(', ')} | ${failed.join(', ')} |`);
  }
  return lines.join('\n');
}

/** Logs in on the page as a user does. Gives the title that the program set. */
async function use(origin) {
  const page = await browser.newPage();
  try {
    await page.goto(origin);
    await page.getByLabel('Password').fill('sandbox', { timeout: 30_000 });
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForFunction(() => /^(Hello|failed)/.test(document.title), null, { timeout: 30_000 });
    return await page.title();
  } catch (error) {
    throw new Error(`${error.message.split('\n')[0]}\n${page.url()}\n${page.said.join('\n').slice(0, 1500)}`);
  }
}

describe.each(wanted)('%s', (consumer, { install, manifest, ways, open, check }) => {
  let project;
  beforeAll(async () => {
    found.set(consumer, {});
    project = await createProject(packed, consumer.replace(/\W+/g, '-'), { install, manifest });
  });
  afterAll(() => project?.remove());
  afterEach(() => browser.closePages());

  const rows = ways.flatMap((way) => names.map((name) => [way, name])).filter(([way, name]) => all || name === names[0] || way === ways[0]);
  test.each(rows)('%s import of %s', async (way, name) => {
    const cell = `${way}, ${name}`;
    found.get(consumer)[cell] = 'fails';
    if (check) {
      const token = sandbox.tokens.issue('demo-client');
      expect(await check(project, way, name, { port: sandbox.port, env: { SANDBOX_TOKEN: token }, user: 'Ada Lovelace' })).toBe(true);
      found.get(consumer)[cell] = 'works';
      return;
    }
    const site = await open(project, way, name, sandbox.port);
    try {
      expect(await use(site.origin)).toBe('Hello, Ada Lovelace');
      found.get(consumer)[cell] = 'works';
    } finally {
      await site.close();
    }
  });
});

test('docs/consumers.md has this table', () => {
  const file = new URL('../../docs/consumers.md', import.meta.url);
  const table = tableOf();
  if (process.env.PUBLISH_CONSUMERS && all) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(<!-- table -->\n)[\s\S]*(<!-- end of table -->)/, `$1${table}\n$2`));
  }
  for (const line of table.split('\n')) expect(readFileSync(file, 'utf8')).toContain(line);
});

// One table of cases in three engines: Chromium, Firefox, WebKitGTK.
import { jest } from '@jest/globals';
import { startSandbox } from '../../demo/sandbox/server.mjs';
import { startOauth2orize } from '../support/oauth2orize_server.mjs';
import { startSite } from './site.mjs';
import { committedTable, engines, groups, publish, tableOf, verdictOf } from './table.mjs';

jest.setTimeout(240000);

// The drivers' libraries need both symbols, which Jest's realm lacks in Node 20; hence also the imports below.
Symbol.dispose ??= Symbol.for('Symbol.dispose');
Symbol.asyncDispose ??= Symbol.for('Symbol.asyncDispose');

const drivers = {
  chromium: () => import('../support/engines/chromium.mjs'),
  firefox: () => import('../support/engines/firefox.mjs'),
  webkit: () => import('../support/engines/webkit.mjs'),
};
const rows = Object.values(groups).flat();
const versions = {};
const found = Object.fromEntries(Object.keys(engines).map((engine) => [engine, new Map()]));
let sandbox;
let judge;

beforeAll(async () => {
  sandbox = await startSandbox();
  judge = await startOauth2orize();
});

afterAll(async () => {
  await Promise.all([sandbox?.close(), judge?.close()]);
  const cells = tableOf((row, engine) => found[engine].get(row) ?? '**fails**');
  process.stdout.write(`${Object.values(versions).join(', ')}\n${cells}\n`);
});

describe.each(Object.entries(engines))('%s', (engine, title) => {
  let browser;
  let profile;
  let site;

  beforeAll(async () => {
    const { start } = await drivers[engine]();
    browser = await start();
    versions[engine] = browser.version;
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    sandbox.reset();
    site = await startSite(sandbox);
    profile = await browser.profile();
  });
  afterEach(async () => {
    await profile?.close();
    await site?.close();
  });

  test.each(rows.map((row) => [row.name, row]))(`${title}: %s`, async (_, row) => {
    site.flow = row.flow;
    const open = async (path) => {
      const page = await profile.open();
      await page.goto(site.origin + path);
      return page;
    };
    const verdict = (await row.run({ engine, site, sandbox, judge, profile, open, expect })) ?? 'yes';
    found[engine].set(row, verdict);
    expect(verdict).toBe(verdictOf(row, engine));
  });
});

test('docs/engines.md has these rows and verdicts', () => {
  const proved = Object.keys(engines).every((engine) => rows.every((row) => found[engine].get(row) === verdictOf(row, engine)));
  if (process.env.PUBLISH_ENGINES) {
    expect(proved).toBe(true);
    publish(versions);
  }
  expect(committedTable()).toBe(tableOf(verdictOf));
});

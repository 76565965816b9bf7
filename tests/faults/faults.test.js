// A server on raw TCP that breaks in every way, with Chromium and Node as its clients, retries off and on. Each call
// settles once with the documented code, the next one works, and nothing stays behind in the wasm.
import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import { startBrowser } from '../support/browser.mjs';
import { startFaultServer } from './fault_server.mjs';
import { expectedOf, faults, isRetried, manyAtOnce, slugOf } from './faults.mjs';
import '../support/probe.js';
import './driver.js';
import { pages } from './pages.mjs';
import { report } from './report.mjs';

// All of it with `npm run test:faults`; `npm test` leaves out what takes long.
const whole = Boolean(process.env.FAULTS);
const storms = whole ? 11 : 2;
const seed = Number(process.env.FAULTS_SEED || 20261126);
jest.setTimeout(600_000);

let server;
let browser;
beforeAll(async () => {
  server = await startFaultServer(pages);
  browser = await startBrowser({});
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  report({ seed, whole });
});

/** What both runtimes offer: `run` calls a method of the driver, `measure` looks into the wasm. */
const runtimes = {
  async chromium() {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page`);
    return {
      run: (method, ...values) => page.evaluate(([name, given]) => driver[name](...given), [method, values]),
      measure: () => page.evaluate(() => probe.measure()),
    };
  },
  async node() {
    const probe = makeProbe();
    const driver = makeDriver(createRequire(import.meta.url)('../..'), server.port);
    probe.end();
    return {
      run: (method, ...values) => driver[method](...values),
      measure: () => probe.measure(),
    };
  },
};

/** A port on which nobody listens. */
const refusedPort = 1;
let lastId = 0;

describe.each(Object.keys(runtimes))('%s', (runtime) => {
  let client;
  beforeAll(async () => {
    client = await runtimes[runtime]();
    await client.run('faultAndNext', ++lastId, 'no-fault', {});
  });

  /** Runs the work, and compares what the wasm holds before and after. `most`: bytes by which the allocator's books may differ. */
  async function leavesNothing(work, most = 1000) {
    await client.run('pause', 30);
    const before = await client.measure();
    const result = await work();
    await client.run('pause', 100);
    const after = await client.measure();
    expect(after.handles).toBe(before.handles);
    expect(after.used - before.used).toBeLessThan(most);
    return result;
  }

  const names = Object.keys(faults).filter((name) => whole || !faults[name].large);
  describe.each([
    ['retries off', false],
    ['retries on', { delay: 1 }],
  ])('%s', (title, retry) => {
    test.each(names)('%s', async (name) => {
      const { timeout = 20_000, refused, redirects, untouched, asksFor = 0 } = faults[name];
      const check = async (method) => {
        const id = ++lastId;
        const given = [id, slugOf(name), { retry, timeout, method }, refused && refusedPort];
        const outcome = await leavesNothing(() => client.run('faultAndNext', ...given));
        report.row(name, runtime, title, outcome.what);
        expect(outcome).toMatchObject({ settled: 1, what: expectedOf(name, runtime), next: 'ok' });
        const tries = retry && isRetried(name, runtime) && (method === 'GET' || untouched) ? 3 : 1;
        if (!redirects && !refused) expect(server.count(id)).toBe(tries);
        expect(outcome.delays).toHaveLength(tries - 1);
        expect(outcome.delays.filter((delay) => delay < asksFor)).toEqual([]);
      };
      await check('GET');
      if (isRetried(name, runtime)) await check('POST');
    });
  });

  test('the token reaches no other origin', () => {
    expect(server.tokensElsewhere).toEqual([]);
  });

  test('all aborted in the midst of it: each settles once', async () => {
    const count = 500;
    const first = lastId + 1;
    lastId += count;
    const storm = () => client.run('abortStorm', { first, count, slug: slugOf('no answer at all') });
    // The allocator's books grow with the largest number of calls at once.
    await storm();
    // One object that stayed of each call would be more than 8,000 bytes.
    const outcomes = await leavesNothing(storm, 4000);
    expect(outcomes.filter(({ settled, what }) => settled === 1 && what === 'EABORTED')).toHaveLength(count);
  });

  test('calls at once with random faults, aborts and retries: none lost, none unsettled, no POST twice', async () => {
    const slugs = manyAtOnce.map(slugOf);
    const untouched = Object.keys(faults)
      .filter((name) => faults[name].untouched)
      .map(slugOf);
    const total = { calls: 0, unsettled: 0, lost: 0, doubled: 0, resent: 0 };
    for (let storm = 0; storm < storms; storm++) {
      const count = 1000;
      const first = lastId + 1;
      lastId += count;
      const run = () => client.run('storm', { seed: seed + storm, count, first, slugs });
      // As above. A leak of one small object in each call would be more than 16,000 bytes.
      const outcomes = storm === 0 ? await run() : await leavesNothing(run, 8000);
      for (const { id, method, chosen, settled, what, delays } of outcomes) {
        total.calls++;
        const sent = server.count(id);
        if (settled !== 1) total.unsettled++;
        if (what === 'ok' && sent === 0) total.lost++;
        const allowed = untouched.includes(chosen[0]) ? (untouched.includes(chosen[1]) ? 4 : 2) : 1;
        // Chromium sends a request again by itself if a connection that was open before breaks without an answer, for
        // raw fetch too. This package has sent it once, and once more after each wait.
        const byBrowser = runtime === 'chromium' && delays.length + 1 <= allowed;
        if (method === 'POST' && sent > allowed) total[byBrowser ? 'resent' : 'doubled']++;
      }
    }
    report.total(runtime, total);
    const { resent, ...ours } = total;
    expect(ours).toEqual({ calls: storms * 1000, unsettled: 0, lost: 0, doubled: 0 });
    expect(resent).toBeLessThan(10);
  });
});

// Requests in Chromium: small and large, one after the other and at once.
import { openContenders } from '../browser.mjs';
import { interleave } from '../statistics.mjs';
import { usersOfSize } from '../server.mjs';

const contenders = ['ours', 'old', 'raw'];

/**
 * Milliseconds a call, in the page.
 * @param {{ count: number, parallel: number, size?: number, send?: boolean }} load
 */
async function callsInPage(load) {
  const { count, parallel, size, send } = load;
  const { contender } = window;
  const one = send ? () => contender.post(window.bodyToSend) : () => contender.get(size && `size-${size}`);
  gc();
  const started = performance.now();
  for (let done = 0; done < count; done += parallel) {
    if (parallel === 1) await one();
    else await Promise.all(Array.from({ length: parallel }, one));
  }
  return (performance.now() - started) / count;
}

/** Milliseconds a call by contender, interleaved. */
async function measureLoad(pages, load, repetitions, names) {
  if (load.send) {
    const body = usersOfSize(load.size);
    for (const name of names)
      await pages[name].evaluate((value) => {
        window.bodyToSend = value;
      }, body);
  }
  const run = (name) => pages[name].evaluate(callsInPage, load);
  for (const name of names) await run(name);
  return interleave(names, repetitions, run);
}

const kilo = 1000;
const mega = 1000 * kilo;

const loads = [
  { id: 'get-sequential', title: 'small GET, one after the other', goal: { raw: 1.05 }, load: { count: 150, parallel: 1 } },
  { id: 'get-parallel', title: 'small GET, 100 at once', goal: { raw: 1.05 }, load: { count: 300, parallel: 100 } },
  { id: 'json-100k', title: '100 KB of JSON', goal: { raw: 1.05 }, load: { count: 20, parallel: 1, size: 100 * kilo } },
  { id: 'json-5m', title: '5 MB of JSON', goal: { raw: 1.05 }, load: { count: 2, parallel: 1, size: 5 * mega } },
  { id: 'post-5m', title: 'POST of 5 MB', goal: { raw: 1.1 }, load: { count: 2, parallel: 1, size: 5 * mega, send: true } },
];

/** The calls among the rows of the table. */
export async function measureCalls({ browser, origin, repetitions, say }) {
  const { pages, close } = await openContenders(browser, origin, contenders);
  const rows = [];
  for (const { load, ...row } of loads) {
    say(row.title);
    rows.push({ ...row, unit: 'ms', samples: await measureLoad(pages, load, repetitions, contenders) });
  }
  await close();
  return rows;
}

/** How the cost grows with the body and with the number of calls at once. */
export async function measureGrowth({ browser, origin, repetitions, say, longest }) {
  const curves = [
    { id: 'growth-body', title: 'GET, milliseconds a call by size of the JSON', axis: 'bytes', points: [] },
    { id: 'growth-post', title: 'POST, milliseconds a call by size of the JSON', axis: 'bytes', points: [] },
    { id: 'growth-parallel', title: 'small GET, milliseconds for all by number at once', axis: 'calls at once', points: [] },
  ];
  const add = async (curve, x, load, { scale = 1, among = contenders } = {}) => {
    say(`${curve.title}: ${x}`);
    // Each point has fresh pages, because a large body leaves a grown heap to the next.
    const { pages, close } = await openContenders(browser, origin, among);
    const samples = await measureLoad(pages, load, repetitions, among);
    await close();
    for (const name of among) samples[name] = samples[name].map((value) => value * scale);
    curve.points.push({ x, samples });
  };
  for (const size of [kilo, 10 * kilo, 100 * kilo, mega, 10 * mega, 50 * mega].filter((s) => s <= longest.body)) {
    const count = Math.max(1, Math.min(50, Math.round((2 * mega) / size)));
    await add(curves[0], size, { count, parallel: 1, size });
    await add(curves[1], size, { count, parallel: 1, size, send: true });
  }
  for (const parallel of [1, 10, 100, 500, 1000, 1400, 2000].filter((n) => n <= longest.parallel)) {
    // Chromium refuses some 500 of 2,000 requests at once. Only ours wait for their turn.
    const among = parallel > 1400 ? ['ours'] : contenders;
    await add(curves[2], parallel, { count: parallel, parallel }, { scale: parallel, among });
  }
  return curves;
}

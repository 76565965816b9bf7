// A page's memory as the browser counts it, less that of an empty page.
import { onPage } from '../browser.mjs';
import { interleave, median } from '../statistics.mjs';

export async function megabytes() {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return bytes / 1e6;
}

async function callAndForget(count) {
  for (let i = 0; i < count; i++) await window.contender.get();
}

async function construct() {
  window.kept = Object.keys(platformClient)
    .filter((name) => /Api$/.test(name))
    .map((name) => new platformClient[name]());
}

export async function measureMemory({ browser, origin, repetitions, say, requests }) {
  const [first, last] = requests;
  const both = ['ours', 'old'];
  const figure = (page) => page.evaluate(megabytes);

  say('memory after start');
  const starts = await interleave(['empty', ...both], repetitions, (name) =>
    onPage(browser, `${origin}/${name}`, async (page) => {
      const start = await figure(page);
      if (name === 'empty') return { start };
      await page.evaluate(construct);
      const classes = await figure(page);
      await page.evaluate(callAndForget, 1);
      return { start, classes, called: await figure(page) };
    }),
  );
  say(`memory after ${first} and ${last} requests`);
  const requested = await interleave(both, Math.ceil(repetitions / 2), (name) =>
    onPage(browser, `${origin}/${name}`, async (page) => {
      await page.evaluate(callAndForget, first);
      const early = await figure(page);
      await page.evaluate(callAndForget, last - first);
      return { early, late: await figure(page) };
    }),
  );

  const empty = median(starts.empty.map(({ start }) => start));
  const pick = (samples, value) => Object.fromEntries(both.map((name) => [name, samples[name].map(value)]));
  const row = (id, title, samples, more) => ({ id, title, unit: 'MB', samples, ...more });
  const after = (count) => `memory after ${count.toLocaleString('en')} requests`;
  return [
    row(
      'memory-start',
      'memory after start',
      pick(starts, ({ start }) => start - empty),
      { goal: { old: 0.5 } },
    ),
    row(
      'memory-classes',
      'memory with all 87 classes',
      pick(starts, ({ classes }) => classes - empty),
    ),
    row(
      'memory-first-call',
      'memory with all 87 classes, after the first call',
      pick(starts, ({ called }) => called - empty),
    ),
    row(
      'memory-early',
      after(first),
      pick(requested, ({ early }) => early - empty),
    ),
    row(
      'memory-late',
      after(last),
      pick(requested, ({ late }) => late - empty),
    ),
    row(
      'memory-growth',
      'memory, from the one to the other',
      pick(requested, ({ early, late }) => (late - empty) / (early - empty)),
      { unit: '×', goal: { limit: 1.05 } },
    ),
  ];
}

// A page on a slow phone: from the navigation to the first answer of the API, 1.6 Mbit/s down, 150 ms for a round trip, a
// quarter of this machine's speed. Cold is the first visit, warm the second, with the files in the browser's cache.
import { interleave } from '../statistics.mjs';
import { usableAfter } from './start.mjs';

const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** KB (compressed) of a script that does nothing, to see what a kilobyte more costs. */
export const fillers = [25, 50, 100, 200];
const contenders = ['raw', 'ours', 'async', 'old', ...fillers.map((size) => `filler-${size}`)];

async function visit(browser, url) {
  const page = await browser.newPage('about:blank');
  try {
    await page.send('Network.enable');
    await page.send('Network.emulateNetworkConditions', network);
    await page.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.open(url);
    const cold = await usableAfter(page);
    await page.open('about:blank');
    await page.open(url);
    return { cold, warm: await usableAfter(page) };
  } finally {
    await page.close();
  }
}

export async function measurePhone({ browser, origin, repetitions, say }) {
  const visits = [];
  // The first of each compresses the files, and does not count.
  for (const name of contenders) await visit(browser, `${origin}/on-phone-${name}`);
  say('a slow phone');
  await interleave(contenders, repetitions, async (name) => {
    const times = await visit(browser, `${origin}/on-phone-${name}`);
    visits.push({ name, ...times });
    return times.cold;
  });
  const of = (name, when) => visits.filter((one) => one.name === name).map((one) => one[when]);
  const added = (name, when) => of(name, when).map((time, at) => Math.max(time - of('raw', when)[at], 0.1));
  const rows = [];
  for (const [when, bound] of Object.entries({ cold: 0.6, warm: 0.45 })) {
    const [raw, old] = [of('raw', when), of('old', when)];
    rows.push(
      {
        id: `phone-${when}`,
        title: `slow phone, ${when}: navigation → first answer, script tag`,
        unit: 'ms',
        samples: { ours: of('ours', when), old, raw },
      },
      { id: `phone-${when}-async`, title: `the same with ./async`, unit: 'ms', samples: { ours: of('async', when), old, raw } },
      {
        id: `phone-${when}-added`,
        title: `what the script tag adds to the raw page, ${when}`,
        unit: 'ms',
        goal: { old: bound },
        samples: { ours: added('ours', when), old: added('old', when) },
      },
      {
        id: `phone-${when}-added-async`,
        title: `what ./async adds to the raw page, ${when}`,
        unit: 'ms',
        goal: { old: bound },
        samples: { ours: added('async', when), old: added('old', when) },
      },
    );
  }
  for (const size of fillers) {
    rows.push({
      id: `phone-${size}-kb`,
      title: `slow phone, cold: what ${size} KB more of a script add`,
      unit: 'ms',
      samples: { ours: added(`filler-${size}`, 'cold') },
    });
  }
  return rows;
}

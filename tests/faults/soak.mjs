// `npm run soak`: 100,000 calls in Chromium, of which some fail in each way. Memory must stay flat: that of the wasm, its
// handles, and the JavaScript heap. It prints a line for each tenth, and fails if the second half has grown.
import { startBrowser } from '../support/browser.mjs';
import { startFaultServer } from './fault_server.mjs';
import { manyAtOnce, slugOf } from './faults.mjs';
import { pages } from './pages.mjs';

const total = Number(process.argv[2] || 100_000);
const steps = 10;
const atOnce = 50;
const slugs = manyAtOnce.map(slugOf);

const server = await startFaultServer(pages);
const browser = await startBrowser({});
const page = await browser.newPage();
const inspector = await page.context().newCDPSession(page);
await page.goto(`${server.origin}/page`);

/** Bytes in use after everything that can be collected is collected. */
async function measure() {
  await page.evaluate(() => driver.pause(300));
  for (let i = 0; i < 3; i++) await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  return { ...(await page.evaluate(() => probe.measure())), heap: usedSize };
}

const seen = [];
for (let step = 0; step < steps; step++) {
  await page.evaluate(
    async ([first, count, kinds, width]) => {
      let next = first;
      const one = async () => {
        while (next < first + count) {
          const id = next++;
          // Nine of ten calls succeed, as in life.
          await driver.call(id, [id % 10 === 0 ? kinds[(id / 10) % kinds.length] : 'no-fault'], { method: id % 4 === 0 ? 'POST' : 'GET' });
        }
      };
      await Promise.all([...Array(width)].map(one));
    },
    [1 + (step * total) / steps, total / steps, slugs, atOnce],
  );
  seen.push(await measure());
  const { handles, used, size, heap } = seen.at(-1);
  console.log(
    `${((step + 1) * total) / steps} calls: ${handles} handles, ${used} of ${size} bytes of the wasm, ${heap} bytes of JavaScript`,
  );
}
await Promise.all([browser.close(), server.close()]);

const [middle, end] = [seen[steps / 2 - 1], seen[steps - 1]];
const flat = end.handles === middle.handles && end.size === middle.size && end.used - middle.used < 8000 && end.heap < middle.heap * 1.02;
console.log(flat ? 'flat' : 'GROWING');
process.exitCode = flat ? 0 : 1;

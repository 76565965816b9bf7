// npm run bench: measures this package beside the newest old SDK and raw fetch, in one run, prints
// the table and the curves, and writes bench/results.json. Options, after a second --:
//   --quick        few repetitions, short curves, for developing
//   --only A,B     of: downloads start phone calls memory node typings growth operations
//   --sizes        only says what is in the wasm and in the script
//   --publish      also writes what is committed: docs/benchmark and the README's five rows
// A run that is not whole (--quick, --only) leaves its figures in build/bench.
import { cpus, loadavg } from 'node:os';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { measureCalls, measureGrowth } from './measure/calls.mjs';
import { measureDownloads } from './measure/downloads.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureNode } from './measure/node.mjs';
import { buildGrown, measureOperations } from './measure/operations.mjs';
import { measurePhone } from './measure/phone.mjs';
import { measureStart } from './measure/start.mjs';
import { measureTypings } from './measure/typings.mjs';
import { installPeer } from './peer.mjs';
import { publish } from './publish.mjs';
import { curveTable, evaluate, evaluateCurve, table } from './report.mjs';
import { startServer } from './server.mjs';
import { printSizes } from './sizes.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    sizes: { type: 'boolean' },
    publish: { type: 'boolean' },
  },
});
const whole = !options.quick && !options.only;

const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);
const say = (text) => console.error(`[bench ${seconds()} s] ${text}`);
const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Every part, in order; its results become rows or curves. */
const parts = {
  downloads: async (setting) => ({ rows: measureDownloads(setting) }),
  start: async (setting) => ({ rows: await measureStart({ ...setting, repetitions: options.quick ? 3 : 11 }) }),
  phone: async (setting) => ({ rows: await measurePhone({ ...setting, repetitions: options.quick ? 2 : 7 }) }),
  calls: async (setting) => ({ rows: await measureCalls({ ...setting, repetitions: options.quick ? 3 : 31 }) }),
  memory: async (setting) => ({
    rows: await measureMemory({
      ...setting,
      repetitions: options.quick ? 1 : 5,
      requests: options.quick ? [200, 1000] : [2000, 10000],
    }),
  }),
  node: async (setting) => ({ rows: await measureNode({ ...setting, repetitions: options.quick ? 3 : 11 }) }),
  typings: async (setting) => ({ rows: await measureTypings({ ...setting, repetitions: options.quick ? 2 : 9 }) }),
  growth: async (setting) => ({
    curves: await measureGrowth({
      ...setting,
      repetitions: options.quick ? 1 : 5,
      longest: options.quick ? { body: 1e6, parallel: 100 } : { body: 50e6, parallel: 2000 },
    }),
  }),
  operations: async (setting) => ({ curves: await measureOperations({ ...setting, repetitions: options.quick ? 2 : 7 }) }),
};

/** Every row and curve that was asked for. */
async function measure(wanted) {
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
    node: process.version,
    ours: JSON.parse(readFileSync(path('../package.json'), 'utf8')).version,
  };
  const peer = installPeer(say);
  const served = wanted.includes('operations') ? buildGrown(options.quick ? [1, 2] : [1, 3, 10], say) : {};
  // The machine's other load before the first measurement; it widens spreads and shifts ratios.
  about.load = loadavg()[0];
  if (about.load > 0.5) say(`the machine is busy (load ${about.load.toFixed(1)}): trust ratios more than times, and neither much`);
  const server = await startServer({ '/ours/': 'dist/', '/old/': `${peer.folder}dist/`, ...served });
  const browser = await launch();
  const setting = { browser, say, peer, served, origin: server.origin, port: server.port };
  const rows = [];
  const curves = [];
  const failed = [];
  try {
    for (const part of wanted) {
      try {
        const found = await parts[part](setting);
        rows.push(...(found.rows ?? []));
        curves.push(...(found.curves ?? []));
      } catch (error) {
        // The other parts' results are still worth keeping.
        say(`${part} FAILED: ${error.stack}`);
        failed.push(`${part}: ${error.message}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    about: { ...about, chromium: browser.version, old: peer.version, peer: peer.note, seconds: seconds(), failed },
    rows: rows.map(evaluate),
    curves: curves.map(evaluateCurve),
  };
}

async function run() {
  const wanted = options.only?.split(',') ?? Object.keys(parts);
  const unknown = wanted.filter((part) => !(part in parts));
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  if (options.publish && !whole) throw new Error('only a whole run is published');
  const results = await measure(wanted);
  const { failed } = results.about;
  const file = whole && failed.length === 0 ? 'bench/results.json' : 'build/bench/results.json';
  mkdirSync(path('../build/bench'), { recursive: true });
  writeFileSync(path(`../${file}`), `${JSON.stringify(results, null, 1)}\n`);
  if (results.rows.length > 0) console.log(`${table(results.rows)}\n`);
  for (const curve of results.curves) console.log(`${curveTable(curve)}\n`);
  if (failed.length > 0) {
    console.log(`FAILED:\n${failed.join('\n')}`);
    process.exitCode = 1;
  } else if (options.publish) publish(results);
  say(`done; figures: ${file}`);
}

if (options.sizes) printSizes(say);
else await run();

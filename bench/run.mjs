// npm run bench: measures this package beside the old SDK and raw fetch, in one run.
//   --quick        few repetitions, short curves, for developing
//   --only A,B     of: downloads start calls memory node growth operations
//   --sizes        only says what is in the wasm and in the script
//   --publish      also writes the figures and charts that are committed, in docs/benchmark
import { cpus } from 'node:os';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { measureCalls, measureGrowth } from './measure/calls.mjs';
import { measureDownloads } from './measure/downloads.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measureNode } from './measure/node.mjs';
import { buildGrown, measureOperations } from './measure/operations.mjs';
import { measureStart } from './measure/start.mjs';
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

const started = Date.now();
const say = (text) => console.error(`[bench ${Math.round((Date.now() - started) / 1000)} s] ${text}`);
const json = (file) => JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));

/** Every row and curve that was asked for. */
async function measure() {
  const wanted = options.only?.split(',');
  const asked = (part) => !wanted || wanted.includes(part);
  const grown = asked('operations') ? buildGrown(options.quick ? [1, 2] : [1, 3, 10], say) : {};
  const server = await startServer({
    '/ours/': 'dist/',
    '/old/': 'node_modules/purecloud-platform-client-v2/dist/',
    ...grown,
  });
  const browser = await launch();
  const at = (full, quick) => ({
    browser,
    say,
    origin: server.origin,
    port: server.port,
    repetitions: options.quick ? quick : full,
  });
  const rows = [];
  const curves = [];
  if (asked('downloads')) rows.push(...measureDownloads({ say }));
  if (asked('start')) rows.push(...(await measureStart(at(15, 3))));
  if (asked('calls')) rows.push(...(await measureCalls(at(15, 3))));
  if (asked('memory')) rows.push(...(await measureMemory({ ...at(5, 1), requests: options.quick ? [200, 1000] : [2000, 10000] })));
  if (asked('node')) rows.push(...(await measureNode(at(15, 3))));
  if (asked('growth')) {
    const longest = options.quick ? { body: 1e6, parallel: 100 } : { body: 50e6, parallel: 2000 };
    curves.push(...(await measureGrowth({ ...at(5, 1), longest })));
  }
  if (asked('operations')) curves.push(...(await measureOperations({ ...at(7, 2), served: grown })));
  const version = browser.version();
  await browser.close();
  await server.close();
  return {
    about: {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
      chromium: version,
      node: process.version,
      old: json('../node_modules/purecloud-platform-client-v2/package.json').version,
      ours: json('../package.json').version,
    },
    rows: rows.map(evaluate),
    curves: curves.map(evaluateCurve),
  };
}

if (options.sizes) printSizes(say);
else {
  const results = await measure();
  const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}results.json`, `${JSON.stringify(results, null, 2)}\n`);
  if (results.rows.length > 0) console.log(`${table(results.rows)}\n`);
  for (const curve of results.curves) console.log(`${curveTable(curve)}\n`);
  say(`figures: build/bench/results.json`);
  if (options.publish) publish(results);
}

// Writes the figures that are committed: docs/benchmark.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparisonChart, curveChart } from './charts.mjs';
import { curveTable, table } from './report.mjs';

/** @param {object} results of a whole run, as in build/bench/results.json */
export function publish({ about, rows, curves }) {
  const folder = fileURLToPath(new URL('../docs/benchmark/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(folder + name, text);
  write('results.json', `${JSON.stringify({ about, rows, curves }, null, 1)}\n`);
  if (rows.length > 0) write('comparison.svg', comparisonChart(rows));
  for (const curve of curves) write(`${curve.id}.svg`, curveChart(curve));
  write(
    'README.md',
    `# Benchmark
${about.date}, ${about.machine}, Chromium ${about.chromium}, Node ${about.node.slice(1)}; version ${about.ours} beside \`purecloud-platform-client-v2\` ${about.old} and raw \`fetch\`. Written by \`npm run bench -- --publish\`, which measures all of them in one run against a server on the same machine, in turns.

Each figure is a median, ± half the distance between the quartiles. A ratio is taken within a repetition, where two contenders ran next to each other; the table has the median of those. "Script arrived" is the script's last byte, so parsing, compiling and running count and its download does not: that is the row above it. Memory is what \`performance.measureUserAgentSpecificMemory\` says, less an empty page. Binding is measured with an XMLHttpRequest that never answers. Raw fetch sends the same headers and parses with \`json()\`.

${table(rows)}

![Our medians beside those of the old SDK](comparison.svg)

## How cost grows
Logarithmic axes: growth in proportion is a straight line.

${curves.map((curve) => `${curveTable(curve)}\n\n![${curve.title}](${curve.id}.svg)`).join('\n\n')}
`,
  );
}

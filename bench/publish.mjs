// Writes the committed results of a whole run: docs/benchmark, and five rows in the README.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparisonChart, curveChart } from './charts.mjs';
import { curveTable, table } from './report.mjs';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const circumstances = ({ date, machine, chromium, node, ours, old, peer }) =>
  `${date}, ${machine}, Chromium ${chromium}, Node ${node.slice(1)}; version ${ours} beside \`purecloud-platform-client-v2\` ${old} (${peer}) and raw \`fetch\`.`;

/** The text with the part between the two comments replaced. @throws if they are not there */
export function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}: written by npm run bench -- --publish -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the text has no place for ${name}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

const chart = (id, title, folder) => `![${title}](${folder}${id}.svg)`;

/** The README shows the five rows that a user would ask for. */
const readmeRows = ['download', 'start', 'get-sequential', 'post-5m', 'memory-start'];

/** @returns {string} the part of the README between the two comments */
export const readmeSection = ({ about, rows }) =>
  [
    circumstances(about),
    table(rows.filter(({ id }) => readmeRows.includes(id))),
    'All rows, how cost grows, and how it is measured: [docs/benchmark](docs/benchmark/README.md).',
  ].join('\n\n');

const report = ({ about, rows, curves }) => `# Benchmark
${circumstances(about)} Written by \`npm run bench -- --publish\`, which measures all of them in one run against a server on the same machine, in turns; it took ${Math.ceil(about.seconds / 60)} minutes, and the machine's load before was ${about.load.toFixed(1)}. The figures: \`bench/results.json\`.

Each figure is a median, ± half the distance between the quartiles. A ratio is taken within a repetition, where two contenders ran next to each other; the table has the median of those. "Script arrived" is the script's last byte, so parsing, compiling and running count and its download does not: that is the row above it. Memory is what \`performance.measureUserAgentSpecificMemory\` says, less an empty page. Binding is measured with an XMLHttpRequest that never answers. Raw fetch sends the same headers and parses with \`json()\`.

${table(rows)}

${chart('comparison', 'Our medians beside those of the old SDK', '')}

## How cost grows
Logarithmic axes: growth in proportion is a straight line. The exponent is the slope of the line through the points (least squares), of the whole curve and of its end, from a fiftieth of the largest x on: 1 is growth in proportion.

${curves.map((curve) => `${curveTable(curve)}\n\n${chart(curve.id, curve.title, '')}`).join('\n\n')}
`;

/** @param {object} results of a whole run, as in bench/results.json */
export function publish(results) {
  mkdirSync(path('docs/benchmark'), { recursive: true });
  const write = (name, text) => writeFileSync(path(`docs/benchmark/${name}`), text);
  write('comparison.svg', comparisonChart(results.rows));
  for (const curve of results.curves) write(`${curve.id}.svg`, curveChart(curve));
  write('README.md', report(results));
  writeFileSync(path('README.md'), between(readFileSync(path('README.md'), 'utf8'), 'benchmark', readmeSection(results)));
}

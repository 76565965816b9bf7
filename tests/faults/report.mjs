// What the suite has found, as a table; `npm run test:faults -- --publish` writes it into docs/benchmark.
import { readFileSync, writeFileSync } from 'node:fs';

const found = new Map();
const totals = {};
const columns = ['chromium, retries off', 'chromium, retries on', 'node, retries off', 'node, retries on'];

/** Prints what was found, and publishes it if the environment asks for that and everything ran. */
export function report({ seed, whole }) {
  const lines = [`| fault | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`];
  for (const [name, cells] of found) lines.push(`| ${name} | ${columns.map((column) => cells[column] ?? '').join(' | ')} |`);
  const sums = Object.entries(totals).map(
    ([runtime, { calls, doubled, lost, unsettled, resent }]) =>
      `- ${runtime}: ${calls.toLocaleString('en')} calls with random faults: ${doubled} POSTs sent twice, ${lost} lost, ${unsettled} unsettled${resent ? `; ${resent} POSTs that the browser sent again by itself` : ''}`,
  );
  const text = `${lines.join('\n')}\n\nRandom faults, aborts and retries, 1,000 calls at once (seed ${seed}):\n${sums.join('\n')}\n`;
  process.stdout.write(text);
  if (whole && process.env.PUBLISH_FAULTS) {
    const file = new URL('../../docs/benchmark/faults.md', import.meta.url);
    const [before] = readFileSync(file, 'utf8').split('| fault |');
    writeFileSync(file, before + text);
  }
}

report.row = (name, runtime, title, outcome) => {
  if (!found.has(name)) found.set(name, {});
  found.get(name)[`${runtime}, ${title}`] ??= outcome;
};
report.total = (runtime, total) => {
  totals[runtime] = total;
};

// The attack cases of docs/cases.md with the tests that name them, and the results of those tests.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** What the latest `npm test` wrote: for each file of tests, whether all of its tests passed. */
function resultsByFile(root) {
  const logs = resolve(root, 'build/test-logs');
  const results = new Map();
  const note = (file, passed) => results.set(file, (results.get(file) ?? true) && passed);
  for (const name of existsSync(logs) ? readdirSync(logs) : []) {
    if (!name.endsWith('.json')) continue;
    const { testResults = [], testsuites = [] } = JSON.parse(readFileSync(resolve(logs, name), 'utf8'));
    for (const { name: file, status } of testResults) note(relative(root, file), status === 'passed');
    for (const { file, failures } of testsuites.flatMap(({ testsuite }) => testsuite))
      note(file.replace(/^.*\/tests\//, 'tests/'), !failures);
  }
  return results;
}

/** Cases that a table of the document counts, with ranges such as 49-51. */
const numbersIn = (cell) =>
  cell.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    return [...Array(to - from + 1)].map((_, at) => from + at);
  });

/**
 * The result of a file. One without tests, such as a table of cases, has that of the suite which runs it: all files with
 * results in its folder of `tests`.
 */
function resultOf(file, results) {
  if (results.has(file)) return results.get(file);
  const [folder] = file.match(/^tests\/\w+\//) ?? [file];
  const ofSuite = [...results].filter(([name]) => name.startsWith(folder)).map(([, passed]) => passed);
  return ofSuite.length > 0 ? ofSuite.every(Boolean) : undefined;
}

/**
 * Prints each case with its tests and their result, or with the reason why it has none.
 * @returns whether each case has passed or has such a reason; a case whose tests did not run has not passed
 */
export function printCases(root) {
  const read = (file) => readFileSync(resolve(root, file), 'utf8');
  const results = resultsByFile(root);
  const files = execFileSync('git', ['ls-files', 'tests'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const tests = new Map();
  for (const file of files.filter((name) => /\.(cpp|hpp|js|mjs|ts)$/.test(name))) {
    for (const [, number] of read(file).matchAll(/\[case (\d+)\]/g)) {
      tests.set(Number(number), (tests.get(Number(number)) ?? new Set()).add(file));
    }
  }
  const reasons = new Map();
  const [, without] = read('docs/security.md').split('### Cases without a test');
  for (const [, cell, why] of without.matchAll(/^\| ([\d, -]+) \| (.+) \|$/gm))
    for (const number of numbersIn(cell)) reasons.set(number, why);

  const counts = { passed: 0, FAILED: 0, 'not run': 0, 'no test': 0 };
  let fails = 0;
  for (const [, number, text] of read('docs/cases.md').matchAll(/^(\d+)\. (.*)$/gm)) {
    const named = [...(tests.get(Number(number)) ?? [])];
    const known = named.map((file) => resultOf(file, results)).filter((result) => result !== undefined);
    const result = named.length === 0 ? 'no test' : known.includes(false) ? 'FAILED' : known.length > 0 ? 'passed' : 'not run';
    counts[result]++;
    if (result !== 'passed' && !(result === 'no test' && reasons.has(Number(number)))) fails++;
    console.log(
      `${number.padStart(3)} ${result.padEnd(7)} ${text.split(/ -> | — /)[0].slice(0, 60)}: ${named.join(', ') || reasons.get(Number(number))}`,
    );
  }
  console.log(
    Object.entries(counts)
      .map(([result, count]) => `${count} ${result}`)
      .join(', '),
  );
  if (counts['not run'] > 0) console.log('`npm test` runs them, and writes their results.');
  return fails === 0;
}

/** Programs as the public ones are written, each unchanged with the old SDK and with this package, with one expectation for both. */
import { jest } from '@jest/globals';
import { startBundled } from './support/bundled.mjs';
import { startNode } from './support/node.mjs';
import { startPages } from './support/pages.mjs';
import { startPlatform } from './support/platform.mjs';
import { programsOf } from './support/program.mjs';
import { makeProjects, pkce, versions } from './support/projects.mjs';
import { table } from './support/table.mjs';
import { startTyped } from './support/typed.mjs';

jest.setTimeout(600000);

const programs = ['typed', 'bundled', 'pages', 'node'].flatMap(programsOf);
/** Programs and pages wait a lot, so that two cores serve some of them at once. */
const ahead = 4;

let platform;
let pages;
let kinds;
/** What logs in, in a page, by the implicit grant runs by PKCE, too, unless it reads the answer itself (`Wire: implicit`). */
const runsOf = ({ kind, isImplicit, settings }) =>
  ['pages', 'bundled'].includes(kind) && isImplicit && settings.Wire !== 'implicit' ? [...versions, pkce] : versions;
const jobs = programs.flatMap((program) => runsOf(program).map((version) => ({ program, version })));
const outcomes = [];

function start(job) {
  job.outcome ??= kinds[job.program.kind].run(job.program, job.version).catch((error) => ({ shown: error.stack, details: '' }));
  return job.outcome;
}

/** A program's outcome with a package. Those whose tests come next are started too. */
function outcomeOf(program, version) {
  const at = jobs.findIndex((job) => job.program === program && job.version === version);
  return jobs.slice(at, at + ahead).map(start)[0];
}

beforeAll(async () => {
  makeProjects();
  platform = await startPlatform();
  pages = await startPages(platform);
  kinds = { node: startNode(platform), pages, typed: startTyped(), bundled: startBundled({ ...platform, pages }) };
});

afterAll(async () => {
  await Promise.all(jobs.map(({ outcome }) => outcome));
  process.stderr.write(`${table(outcomes, [...versions, pkce])}\n`);
  await Promise.all([pages?.close(), platform?.close()]);
});

test('there are enough programs', () => {
  expect(programs.length).toBeGreaterThanOrEqual(45);
});

describe.each(programs.map((program) => [`${program.kind}/${program.file}`, program]))('%s', (_, program) => {
  test.each(runsOf(program))('%s', async (version) => {
    const { shown, details } = await outcomeOf(program, version);
    outcomes.push({ program: `${program.kind}/${program.name}`, version, passed: shown === program.expected });
    if (shown !== program.expected) process.stderr.write(`${details}\n`);
    expect(shown).toBe(program.expected);
  });
});

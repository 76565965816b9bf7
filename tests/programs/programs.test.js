/** Programs as the public ones are written, each unchanged with the old SDK and with this package, with one expectation for both. */
import { jest } from '@jest/globals';
import { engines, programsIn } from './support/engines.mjs';
import { startBundled } from './support/bundled.mjs';
import { startNode } from './support/node.mjs';
import { startPages } from './support/pages.mjs';
import { startPlatform } from './support/platform.mjs';
import { programsOf } from './support/program.mjs';
import { makeProjects, pkce, versions } from './support/projects.mjs';
import { table } from './support/table.mjs';
import { startTyped } from './support/typed.mjs';

jest.setTimeout(600000);

// The drivers' libraries need both symbols, which Jest's realm lacks in Node 20.
Symbol.dispose ??= Symbol.for('Symbol.dispose');
Symbol.asyncDispose ??= Symbol.for('Symbol.asyncDispose');

const programs = ['typed', 'bundled', 'pages', 'node'].flatMap(programsOf);
/** Programs and pages wait a lot, so that two cores serve some of them at once. */
const ahead = 4;

/** By engine. */
const platforms = {};
const kinds = {};
/** What logs in, in a page, by the implicit grant runs by PKCE, too, unless it reads the answer itself (`Wire: implicit`). */
const runsOf = ({ kind, isImplicit, settings }) =>
  ['pages', 'bundled'].includes(kind) && isImplicit && settings.Wire !== 'implicit' ? [...versions, pkce] : versions;
const jobs = Object.keys(engines).flatMap((engine) =>
  programsIn(engine, programs).flatMap((program) => runsOf(program).map((version) => ({ engine, program, version }))),
);
const outcomes = [];

/** What runs each kind, in an engine. Its browser starts when it is needed. */
function kindsOf(engine) {
  kinds[engine] ??= (async () => {
    platforms[engine] = await startPlatform();
    const pages = await startPages(platforms[engine], engine);
    return { pages, bundled: startBundled({ ...platforms[engine], pages }), node: startNode(platforms[engine]), typed: startTyped() };
  })();
  return kinds[engine];
}

async function run({ engine, program, version }) {
  const runners = await kindsOf(engine);
  return runners[program.kind].run(program, version);
}

function start(job) {
  job.outcome ??= run(job).catch((error) => ({ shown: error.stack, details: '' }));
  return job.outcome;
}

/** A program's outcome with a package. Those whose tests come next are started too. */
function outcomeOf(engine, program, version) {
  const at = jobs.findIndex((job) => job.engine === engine && job.program === program && job.version === version);
  return jobs.slice(at, at + ahead).map(start)[0];
}

beforeAll(makeProjects);

afterAll(async () => {
  await Promise.all(jobs.map(({ outcome }) => outcome));
  for (const [engine, title] of Object.entries(engines)) {
    const its = outcomes.filter((outcome) => outcome.engine === engine);
    process.stderr.write(`${title}\n${table(its, [...versions, pkce])}\n`);
  }
  await Promise.all(Object.values(kinds).map(async (runners) => (await runners).pages.close()));
  await Promise.all(Object.values(platforms).map((platform) => platform.close()));
});

test('there are enough programs', () => {
  expect(programs.length).toBeGreaterThanOrEqual(45);
});

describe.each(Object.entries(engines).map(([engine, title]) => [title, engine]))('%s', (_, engine) => {
  describe.each(programsIn(engine, programs).map((program) => [`${program.kind}/${program.file}`, program]))('%s', (_, program) => {
    test.each(runsOf(program))('%s', async (version) => {
      const { shown, details } = await outcomeOf(engine, program, version);
      outcomes.push({ engine, program: `${program.kind}/${program.name}`, version, passed: shown === program.expected });
      if (shown !== program.expected) process.stderr.write(`${details}\n`);
      expect(shown).toBe(program.expected);
    });
  });
});

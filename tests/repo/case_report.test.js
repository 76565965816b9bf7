/** The report of the attack cases, on a small tree: what did not run has not passed. */
const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');

let root, printCases, lines;
beforeAll(async () => {
  ({ printCases } = await import('../cases/report.mjs'));
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cases-'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Writes a tree with three cases: one in a test, one in a table of another suite, one with a reason. */
function report(results) {
  const files = {
    'docs/cases.md': '1. a test\n2. a table\n3. a reason\n',
    'docs/security.md': '### Cases without a test\n| 3 | nobody can test it |\n',
    'tests/unit/a.test.js': "test('[case " + "1]')",
    'tests/ports/table.hpp': '// [case ' + '2]',
    ...(results && {
      'build/test-logs/unit.json': JSON.stringify({
        testResults: Object.entries(results).map(([name, status]) => ({ name: join(root, name), status })),
      }),
    }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  execFileSync('git', ['add', 'tests'], { cwd: root });
  return { passed: printCases(root), said: lines.slice(0, 3).map((line) => line.slice(4, 11).trim()) };
}

test('a case whose tests did not run has not passed', () => {
  expect(report()).toEqual({ passed: false, said: ['not run', 'not run', 'no test'] });
  expect(lines.join('\n')).toContain('0 passed, 0 FAILED, 2 not run, 1 no test');
});

test('a table of cases has the result of the suite that runs it', () => {
  const all = { 'tests/unit/a.test.js': 'passed', 'tests/ports/b.test.js': 'passed' };
  expect(report(all)).toEqual({ passed: true, said: ['passed', 'passed', 'no test'] });
  lines = [];
  expect(report({ ...all, 'tests/ports/b.test.js': 'failed' })).toEqual({ passed: false, said: ['passed', 'FAILED', 'no test'] });
});

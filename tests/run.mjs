// Runs every suite and closes with the sum: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const logs = resolve(root, 'build/test-logs');
mkdirSync(logs, { recursive: true });
let passed = 0;
let failed = 0;

/** Runs a command; its output goes to a log and, when it fails, to the terminal too. */
function run(name, command) {
  const start = Date.now();
  process.stdout.write(`[test] ${name} … `);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const output = stdout + stderr;
  writeFileSync(resolve(logs, `${name}.log`), output);
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - start) / 1000)} s)`);
  if (status !== 0) console.log(output.split('\n').slice(-60).join('\n'));
  return status === 0;
}

/** A step that counts as one test. */
function step(name, command) {
  if (run(name, command)) passed++;
  else failed++;
}

/** A suite that writes its counts to a file. It has failed if it counted nothing. */
function suite(name, command, report, count) {
  const file = resolve(logs, report);
  rmSync(file, { force: true });
  const ok = run(name, command);
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed || (ok && counts.passed > 0 ? 0 : 1);
}

const gtest = (r) => ({ passed: r.tests - r.failures, failed: r.failures });
const jest = (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests + r.numRuntimeErrorTestSuites });

step('format-and-lint', 'npm run -s check');
step('generated-files', 'sh tools/generate.sh --check');
// What crosses to the core, against the types that Emscripten writes of it.
step('types-of-sources', 'npm run -s check:types');
step('native-build', 'cmake --preset native-debug && cmake --build build/native-debug -j2');
step('tidy', 'npm run -s tidy');
suite('native', `build/native-debug/tests/platform_client_tests --gtest_output=json:${logs}/native.json`, 'native.json', gtest);
suite(
  'native-generator',
  `build/native-debug/tests/generator_tests --gtest_output=json:${logs}/native-generator.json`,
  'native-generator.json',
  gtest,
);
step('fuzz', 'sh tests/fuzz/run.sh 15');
for (const name of [
  'repo',
  'unit',
  'ports',
  'generator',
  'sandbox',
  'conformance',
  'login',
  'node',
  'cpp',
  'browser',
  'site',
  'faults',
  'leaks',
  'programs',
  'engines',
  'package',
  'consumers',
  'runtimes',
  'types',
  'doctor',
  'size',
  'bench',
]) {
  suite(
    name,
    `NODE_OPTIONS=--experimental-vm-modules npx jest --rootDir tests/${name} --runInBand --json --outputFile ${logs}/${name}.json`,
    `${name}.json`,
    jest,
  );
}
const found = readFileSync(resolve(logs, 'engines.log'), 'utf8').split('\n');
console.log(found.filter((line) => line.startsWith('| ')).join('\n'));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The set-up scripts as on other machines: a PATH of stand-ins, and a copy of the scripts. */
const { spawnSync } = require('node:child_process');
const { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
  cpSync(resolve(__dirname, '../../tools'), join(folder, 'tools'), { recursive: true });
  for (const name of ['bin', 'cache', 'node_modules']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  writeFileSync(join(folder, 'node_modules/.platform-client-setup'), '{}');
  command('id', 'echo 1000');
  command('dpkg-query', 'echo "install ok installed"');
  command('emcc', 'exit 127');
  for (const name of ['apt-get', 'npm', 'mmdebstrap']) command(name, `echo "$0 $*" >>'${folder}/called'`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function command(name, text) {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

/** Runs setup.sh, or a line of shell after environment.sh. */
function run(line) {
  const args = line ? ['-c', `. tools/environment.sh; ${line}`, 'tools/build.sh'] : ['tools/setup.sh'];
  const env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache') };
  const { status, stderr, stdout } = spawnSync('sh', args, { cwd: folder, env, encoding: 'utf8' });
  return { status, stderr, stdout, called: existsSync(join(folder, 'called')) };
}

const emcc = (version) => command('emcc', `echo 'emcc (Emscripten gcc/clang-like replacement + linker emulating GNU ld) ${version} (abc)'`);

test('without root and without bubblewrap, the two ways out are named and nothing is tried', () => {
  command('dpkg-query', 'case "$*" in *bubblewrap*) exit 1 ;; esac; echo "install ok installed"');
  const { status, stderr, called } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(/missing: bubblewrap$/m);
  expect(stderr).toContain("'apt-get install bubblewrap' as root once");
  expect(stderr).toContain('Emscripten 3.1.69 or newer yourself (emcc on PATH, or EMSDK set)');
  expect(called).toBe(false);
});

test('an Emscripten of its own needs neither', () => {
  command('dpkg-query', 'case "$*" in *bubblewrap* | *mmdebstrap*) exit 1 ;; esac; echo "install ok installed"');
  emcc('3.1.69');
  expect(run()).toEqual({ status: 0, stderr: '', stdout: '', called: false });
});

test('a second run finds everything, does nothing and says nothing', () => {
  mkdirSync(join(folder, 'cache/platform-client-wasm'));
  writeFileSync(join(folder, 'cache/platform-client-wasm/emscripten-root-1.ready'), '');
  expect(run()).toEqual({ status: 0, stderr: '', stdout: '', called: false });
});

test('npm packages are installed when the lock has changed', () => {
  emcc('4.0.1');
  writeFileSync(join(folder, 'package-lock.json'), '{"new": 1}');
  const { status, stderr, called } = run();
  expect({ status, called }).toEqual({ status: 0, called: true });
  expect(stderr).toContain('installing npm packages');
});

test.each([
  ['3.1.6', 1],
  ['3.1.68', 1],
  ['3.1.69', 0],
  ['3.1.70', 0],
  ['3.2.0', 0],
  ['6.0.5', 0],
  ['2.0.34', 1],
])('Emscripten %s: own_emcc says %i', (version, status) => {
  emcc(version);
  expect(run('own_emcc').status).toBe(status);
});

test('a long step shows its last line, a failing one its end and its status', () => {
  const long = run('with_progress log sh -c "echo half way; sleep 13"');
  expect(long.status).toBe(0);
  expect(long.stderr).toMatch(/^\[build\] {3}1\d s: half way$/m);
  const failing = run('with_progress log sh -c "echo the reason; exit 3"');
  expect(failing.status).not.toBe(0);
  expect(failing.stderr).toContain('the reason');
}, 60000);

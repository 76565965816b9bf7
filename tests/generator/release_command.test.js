/** `npm run release` as people call it, in a copy of the files that it reads and writes. */
const { spawnSync } = require('node:child_process');
const { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');

jest.setTimeout(300000);

const repository = resolve(__dirname, '../..');
const built = 'build/native-release/tools/generator/platform_client_generator';
const parts = [
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'tools',
  'src/generated',
  'js/types/generated',
  'docs/reference',
  'tests/generator/golden',
  'tests/size/two_classes',
];
let root;
const read = (file) => readFileSync(join(root, file), 'utf8');
const run = (command, ...args) => {
  const env = { ...process.env, NODE_OPTIONS: '', PATH: `${join(root, 'bin')}:${process.env.PATH}` };
  // Called from a folder below the root; the definition is looked for there.
  return spawnSync(command, args, { cwd: join(root, 'docs'), encoding: 'utf8', env });
};
const release = (...args) => run('npm', 'run', 'release', '--', ...args);
/** The files that a release changes. */
const changed = [
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'tools/definition/platform-api.json',
  'src/generated/operation_table.cpp',
];
const state = () => changed.map(read);
const stateOfRepository = () => changed.map((file) => readFileSync(resolve(repository, file), 'utf8'));
function file(name, text) {
  writeFileSync(join(root, 'docs', name), text);
  return name;
}
function definition(edit) {
  const content = JSON.parse(read('tools/definition/platform-api.json'));
  edit(content);
  return file('new.json', JSON.stringify(content));
}

let before;
beforeAll(() => {
  // The generator is built once, here, so the copy has nothing to build.
  expect(spawnSync('sh', ['tools/generate.sh', '--check'], { cwd: repository, encoding: 'utf8' })).toMatchObject({ status: 0 });
  before = stateOfRepository();
  root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const part of [...parts, built]) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(resolve(repository, part), join(root, part), { recursive: true });
  }
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/cmake'), '#!/bin/sh\nexit 0\n');
  chmodSync(join(root, 'bin/cmake'), 0o755);
}, 600000);
afterAll(() => rmSync(root, { recursive: true }));

test.each([[[]], [['one.json', 'two.json']], [['--force']]])('called with %j it says how it is called, and changes nothing', (args) => {
  const was = state();
  const called = release(...args);
  expect(called.status).toBe(2);
  expect(called.stderr).toContain('usage: npm run release -- DEFINITION.json [--force major|minor|patch]');
  expect(state()).toEqual(was);
});

test.each([
  ['wrong', () => definition((d) => (d.paths['/api/v2/users/me'].get.parameters[0].in = 'cookie')), /unknown location "cookie"/],
  ['not there', () => 'nothing.json', /nothing\.json/],
  ['no JSON', () => file('rubbish.json', 'rubbish'), /rubbish\.json/],
])('a definition that is %s changes nothing', (_, make, said) => {
  const was = state();
  const called = release(make());
  expect(called.status).toBe(1);
  expect(called.stderr).toMatch(said);
  // The message is for users, without a stack.
  expect(called.stderr).not.toMatch(/\n +at /);
  expect(state()).toEqual(was);
  expect(existsSync(join(root, 'docs/releases'))).toBe(false);
});

test('a new definition: version, changelog, notes, and every generated file', () => {
  const { version } = JSON.parse(read('package.json'));
  const [major, minor] = version.split('.').map(Number);
  const newer = definition((d) => {
    d.paths['/api/v2/users/me'].get.parameters.push({ name: 'brandNew', in: 'query', required: false, type: 'string' });
  });
  const called = release(newer);
  expect(called.stderr).not.toMatch(/error/i);
  expect(called.status).toBe(0);
  const next = `${major}.${minor + 1}.0`;
  expect(called.stdout).toContain(`${next} (minor): see CHANGELOG.md\n`);
  expect(JSON.parse(read('package.json')).version).toBe(next);
  expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe(next);
  expect(read('package-lock.json')).not.toContain('"resolved"');
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^# Changelog\\n## ${next} \\(\\d{4}-\\d\\d-\\d\\d\\)\\n`));
  expect(read(`docs/releases/${next}.md`)).toContain('brandNew');
  expect(read('src/generated/operation_table.cpp')).toContain('brandNew');
  expect(read('docs/reference/UsersApi.md')).toContain('brandNew');
  // The table of two classes is generated too.
  expect(run('sh', '../tools/generate.sh', '--check')).toMatchObject({ status: 0 });
  expect(release(newer).stdout).toContain(`Nothing has changed: still ${next}\n`);
  expect(stateOfRepository()).toEqual(before);
});

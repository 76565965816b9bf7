/** The release tool in a small tree of its own, and the generator as scripts call it. */
const { execFileSync, spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

jest.setTimeout(120000);

const repository = resolve(__dirname, '../..');
const generator = resolve(repository, 'build/native-release/tools/generator/platform_client_generator');
const sink = resolve(__dirname, 'golden/definition.json');
let release;
let root;
const read = (file) => readFileSync(join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));

const { 'x-region-hosts': regions, ...sinkWithoutRegions } = JSON.parse(readFileSync(sink, 'utf8'));

/** The kitchen sink without regions, edited, as a file to be released. */
function definition(edit) {
  const content = structuredClone(sinkWithoutRegions);
  edit(content);
  const file = join(root, 'new.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

beforeAll(async () => {
  execFileSync('sh', ['tools/generator.sh', 'all', '--check', 'tools/definition/platform-api.json', '.'], {
    cwd: repository,
    stdio: 'pipe',
    env: { ...process.env, INIT_CWD: repository },
  });
  ({ release } = await import('../../tools/release.mjs'));
}, 600000);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(root, 'tools/definition'), { recursive: true });
  writeFileSync(join(root, 'tools/definition/platform-api.json'), JSON.stringify(sinkWithoutRegions));
  writeFileSync(join(root, 'tools/definition/regions.json'), JSON.stringify(regions));
  writeFileSync(join(root, 'package.json'), '{"name": "x", "version": "1.2.3"}');
  writeFileSync(
    join(root, 'package-lock.json'),
    '{"name": "x", "version": "1.2.3", "lockfileVersion": 3, "packages": {"": {"name": "x", "version": "1.2.3"}}}',
  );
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n## 1.2.3 (2026-01-01)\n- First\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a release: definition, generated files, version, changelog, notes', () => {
  const file = definition((d) => {
    d.info.version = '2.0.0';
    delete d.paths['/api/v2/scim/users'].get;
  });
  expect(release({ root, generator, definition: file, date: '2026-02-03' })).toEqual({ version: '2.0.0', level: 'major' });
  expect(read('tools/definition/platform-api.json')).toBe(readFileSync(file, 'utf8'));
  expect(read('src/generated/operation_table.cpp')).not.toBe(
    readFileSync(resolve(__dirname, 'golden/src/generated/operation_table.cpp'), 'utf8'),
  );
  expect([json('package.json').version, json('package-lock.json').version, json('package-lock.json').packages[''].version]).toEqual([
    '2.0.0',
    '2.0.0',
    '2.0.0',
  ]);
  expect(read('CHANGELOG.md')).toBe(
    '# Changelog\n## 2.0.0 (2026-02-03)\n- Definition 1.2.3 → 2.0.0: major; operation removed (1). [All changes](docs/releases/2.0.0.md)\n\n## 1.2.3 (2026-01-01)\n- First\n',
  );
  expect(read('docs/releases/2.0.0.md')).toMatch(
    /^# 2\.0\.0\n<!-- Generated .*\n[\s\S]*## Breaking changes \(1\)\n\n\*\*GET \/api\/v2\/scim\/users\*\*\n- operation getScimUsers was removed\n/,
  );
  // Releasing the same again changes nothing.
  expect(release({ root, generator, definition: file, date: '2026-02-04' })).toEqual({ version: '2.0.0', level: 'none' });
});

test('notes that wait for a release become part of it; a level can be forced', () => {
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n## 1.3.0 (unreleased)\n- By hand\n\n## 1.2.3 (2026-01-01)\n- First\n');
  const file = definition((d) => (d.paths['/api/v2/things'].get.deprecated = true));
  expect(release({ root, generator, definition: file, force: 'patch', date: '2026-02-03' })).toEqual({ version: '1.2.4', level: 'patch' });
  expect(read('CHANGELOG.md')).toBe(
    '# Changelog\n## 1.2.4 (2026-02-03)\n- By hand\n- Definition 1.2.3 → 1.2.3: patch, forced; deprecated (1). [All changes](docs/releases/1.2.4.md)\n\n## 1.2.3 (2026-01-01)\n- First\n',
  );
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n## 1.3.0 (unreleased)\n- By hand\n');
  const other = definition((d) => (d.paths['/api/v2/things'].get.summary = 'Else'));
  release({ root, generator, definition: other, date: '2026-02-03' });
  expect(read('CHANGELOG.md')).toMatch(/^# Changelog\n## 1\.2\.5 \(2026-02-03\)\n- By hand\n- Definition .*undeprecated.*\n$/);
});

test('a definition without regions keeps those of regions.json', () => {
  const file = definition((d) => (d.paths['/api/v2/things'].get.summary = 'Else'));
  expect(release({ root, generator, definition: file, date: '2026-02-03' })).toEqual({ version: '1.2.4', level: 'patch' });
  expect(read('tools/definition/platform-api.json')).toBe(readFileSync(file, 'utf8'));
  expect(json('tools/definition/regions.json')).toEqual(regions);
  expect(read('js/types/generated/regions.d.ts')).toContain('eu_west_1');
  expect(release({ root, generator, definition: file, date: '2026-02-04' })).toEqual({ version: '1.2.4', level: 'none' });
});

test.each([
  ['in front', (d, hosts) => ({ 'x-region-hosts': hosts, ...d })],
  ['at the end', (d, hosts) => ({ ...d, 'x-region-hosts': hosts })],
])('regions that a definition brings (%s) decide too, and move to regions.json', (_, withRegions) => {
  const hosts = { ...regions, sa_east_1: 'sae1.pure.cloud' };
  const file = join(root, 'new.json');
  writeFileSync(
    file,
    JSON.stringify(withRegions({ ...sinkWithoutRegions, long: 0 }, hosts)).replace('"long":0', '"long":9007199254740993'),
  );
  expect(release({ root, generator, definition: file, date: '2026-02-03' })).toEqual({ version: '1.3.0', level: 'minor' });
  expect(read('tools/definition/platform-api.json')).toBe(
    JSON.stringify({ ...sinkWithoutRegions, long: 0 }).replace('"long":0', '"long":9007199254740993'),
  );
  expect(read('tools/definition/regions.json')).toBe(`${JSON.stringify(hosts, null, 2)}\n`);
  expect(read('js/types/generated/regions.d.ts')).toContain('sae1.pure.cloud');
  expect(release({ root, generator, definition: file, date: '2026-02-04' })).toEqual({ version: '1.3.0', level: 'none' });
});

test('a definition that is wrong changes nothing', () => {
  const file = definition((d) => (d.paths['/api/v2/things'].get.parameters[1].in = 'cookie'));
  expect(() => release({ root, generator, definition: file, date: '2026-02-03' })).toThrow(
    /new\.json: \/paths\/~1api~1v2~1things\/get\/parameters\/1\/in: unknown location "cookie"/,
  );
  expect(json('package.json').version).toBe('1.2.3');
  expect(json('tools/definition/platform-api.json')).toEqual(sinkWithoutRegions);
  expect(existsSync(join(root, 'src/generated'))).toBe(false);
});

test('the program: --check sees what is missing, stale or left over; all says how it is called', () => {
  const run = (...args) => spawnSync(generator, args, { cwd: root, encoding: 'utf8' });
  const all = (...args) => run('all', ...args, sink, '.');
  expect(all('--check')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/operation_table\.cpp is missing: run `npm run generate`\n/),
  });
  expect(all()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(all('--check')).toMatchObject({ status: 0, stderr: '' });
  expect(all('--check', '--classes=SCIM')).toMatchObject({ status: 1, stderr: expect.stringMatching(/is stale/) });
  expect(all('--classes=Nobody')).toMatchObject({ status: 1, stderr: expect.stringContaining('no class "Nobody"') });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
  expect(run('diff', sink)).toMatchObject({ status: 2 });
  expect(run('diff', '--force', 'huge', sink, sink)).toMatchObject({ status: 1, stderr: expect.stringContaining('no level "huge"') });
  expect(run('diff', sink, 'none.json')).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot read none.json') });
  expect(JSON.parse(run('diff', '--json', sink, sink).stdout)).toMatchObject({ decision: 'none', changes: [] });
  writeFileSync(join(root, 'tools/definition/regions.json'), '[]');
  expect(run('all', 'tools/definition/platform-api.json', '.')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('tools/definition/regions.json: : must be an object'),
  });
});

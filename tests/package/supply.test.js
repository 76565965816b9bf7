/** Integrity values, the list of parts, licences, and that a build does not depend on its folder. */
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv').default;
const { root } = require('./support');

const read = (file) => readFileSync(join(root, file), 'utf8');
const parts = JSON.parse(read('tools/third_party.json'));
const manifest = JSON.parse(read('package.json'));
const compiler = execFileSync('sh', ['tools/with_emscripten.sh', 'emcc --version'], { cwd: root, encoding: 'utf8' });
jest.setTimeout(600000);

test('nothing is installed with the package', () => {
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies'])
    expect(manifest[kind]).toBeUndefined();
});

test('README has the integrity values of the files, and THIRD_PARTY_LICENSES.md the licences', async () => {
  const { licenses, withIntegrities } = await import('../../tools/supply.mjs');
  expect(read('THIRD_PARTY_LICENSES.md')).toBe(licenses());
  // Another compiler makes other bytes.
  if (!compiler.includes(parts.find(({ name }) => name === 'emscripten').version)) return;
  expect(read('README.md')).toBe(withIntegrities(read('README.md')));
  const hash = createHash('sha384')
    .update(readFileSync(join(root, 'dist/platform-client.min.js')))
    .digest('base64');
  expect(read('README.md')).toContain(`sha384-${hash}`);
});

test('the list of parts is CycloneDX, and names what is compiled in', () => {
  const schemas = join(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
  // They name each other by their files.
  const schema = (name) => ({ ...JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')), $id: undefined });
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(schema(name), `${name}.SNAPSHOT.schema.json`);
  const bom = JSON.parse(read('dist/sbom.cdx.json'));
  const valid = ajv.compile(schema('bom-1.6'));
  expect([valid(bom), valid.errors]).toEqual([true, null]);
  expect(valid({ ...bom, components: [{ name: 'no type' }] })).toBe(false);
  expect(bom.metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
  expect(bom.components.map(({ name, version }) => [name, version])).toEqual(parts.map(({ name, version }) => [name, version]));
});

test('the versions of the parts are those of the build', () => {
  const version = (name) => parts.find((part) => part.name === name).version;
  const found = execFileSync('dpkg-query', ['-W', 'nlohmann-json3-dev'], { encoding: 'utf8' });
  expect(found).toMatch(new RegExp(`\\t${version('nlohmann-json')}\\b`));
  expect(compiler.split('\n')[0]).toContain(version('emscripten'));
});

const filesOf = (folder, prefix = '') =>
  readdirSync(join(folder, prefix)).flatMap((name) => {
    const file = join(prefix, name);
    return statSync(join(folder, file)).isDirectory() ? filesOf(folder, file) : [file];
  });

test('a build in another folder gives the same bytes', () => {
  // Inside of the root, because the compiler sees nothing else.
  const folder = mkdtempSync(join(root, 'build/elsewhere-'));
  try {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n');
    for (const file of tracked.filter((name) => !/^(docs|tests\/(?!size))\//.test(name))) cpSync(join(root, file), join(folder, file));
    execFileSync('cp', ['-al', join(root, 'node_modules'), folder]);
    execFileSync('sh', ['-c', 'sh tools/build.sh && node tools/bundle.mjs'], { cwd: folder, stdio: 'pipe' });
    const [here, there] = [join(root, 'dist'), join(folder, 'dist')];
    expect(filesOf(there).sort()).toEqual(filesOf(here).sort());
    const different = filesOf(here).filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))));
    expect(different).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

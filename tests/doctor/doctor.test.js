/** `npx platform-client-wasm doctor`: what it finds in projects, what it leaves alone, and that it changes nothing. */
const { execFileSync, spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');

const rules = require('./rules');

const main = resolve(__dirname, '../../js/doctor/main.mjs');
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
function doctor(...given) {
  const { status, stdout, stderr } = spawnSync('node', [main, ...given], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}
/** The findings in these files, as [file, line, rule]. */
function findings(files) {
  write(files);
  const { stdout, status } = doctor('doctor', '--json');
  const result = JSON.parse(stdout);
  expect(status).toBe(result.findings.some(({ kind }) => kind === 'change') ? 1 : 0);
  return result.findings.map(({ file, line, rule }) => [file, line, rule]);
}

const old = 'purecloud-platform-client-v2';
const sdk = `import platformClient from '${old}';\n`;

describe.each(Object.entries(rules))('%s', (rule, files) => {
  test.each(Object.entries(files))('%s', (file, [hit, miss]) => {
    expect(findings({ [file]: hit }).map(([, , name]) => name)).toContain(rule);
    expect(findings({ [file]: miss }).map(([, , name]) => name)).not.toContain(rule);
  });
});

test('a page as the vendor shows it: the script tag changes, the login is named', () => {
  expect(
    findings({
      'index.html': `<!doctype html>
<script src="https://sdk.example/${old}.min.js"></script>
<script>
  const platformClient = require('platformClient');
  const client = platformClient.ApiClient.instance;
  client.setEnvironment('mypurecloud.com');
  client.setPersistSettings(true, 'app');
  client.loginImplicitGrant(clientId, redirectUri, { state })
    .then((data) => console.log(data));
</script>`,
    }),
  ).toEqual([
    ['index.html', 2, 'script-tag'],
    ['index.html', 8, 'implicit-grant'],
  ]);
});

test('a React app with a service of its own', () => {
  expect(
    findings({
      'package.json': `{\n  "dependencies": {\n    "${old}": "^170.0.0",\n    "react": "18.0.0"\n  }\n}`,
      'src/utils/genesysCloudUtils.ts': `const platformClient = require('${old}/dist/node/${old}.js');
export function authenticate() {
  return client.loginImplicitGrant(clientConfig.clientId, clientConfig.redirectUri, { state: 'state' });
}`,
      'public/index.html': '<div id="root"></div>',
    }),
  ).toEqual([
    ['package.json', 3, 'dependency'],
    ['src/utils/genesysCloudUtils.ts', 3, 'implicit-grant'],
  ]);
});

test('a Vue page whose service wraps calls in retries, and a dashboard that logs in again by a timer', () => {
  expect(
    findings({
      'src/api.js': `${sdk}async function call(run) {
  try {
    return await run();
  } catch (error) {
    if (error.status !== 429) throw error;
    await sleep(5000);
    return call(run);
  }
}`,
      'src/App.vue': `<script>
import platformClient from '${old}';
export default {
  mounted() {
    client.loginImplicitGrant(id, uri).then((data) => {
      setTimeout(() => location.reload(), data.tokenExpiryTime - Date.now());
    });
  },
};
</script>`,
    }),
  ).toEqual([
    ['src/api.js', 6, 'own-retry'],
    ['src/App.vue', 5, 'implicit-grant'],
    ['src/App.vue', 6, 'own-expiry'],
  ]);
});

test('an embedded page with RequireJS behind a policy', () => {
  expect(
    findings({
      'widget.html': `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://sdk.example">
<script>
  requirejs(['https://sdk.example/javascript/amd/${old}.min.js'], (platformClient) => start(platformClient));
</script>`,
    }),
  ).toEqual([
    ['widget.html', 1, 'content-security-policy'],
    ['widget.html', 3, 'amd'],
  ]);
});

test('a program of Node has nothing to change but its dependency', () => {
  expect(
    findings({
      'package.json': `{ "dependencies": { "${old}": "200.0.0" } }`,
      'index.js': `const platformClient = require('${old}');\nclient.loginClientCredentialsGrant(id, secret).then(run);`,
    }),
  ).toEqual([['package.json', 1, 'dependency']]);
});

test('what others have written is not read: node_modules, built files, hidden folders, links out of the folder', () => {
  const page = `<script src="${old}.min.js"></script>`;
  write({ 'node_modules/a/index.html': page, 'dist/index.html': page, '.cache/index.html': page, 'lib/app.min.js': `require('${old}/x')` });
  write({ 'src/index.html': '<p>mine</p>' });
  symlinkSync('..', join(folder, 'src/up'));
  symlinkSync('/etc', join(folder, 'src/etc'));
  const { stdout, status } = doctor('doctor', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([0, { version: 1, folder, files: 1, findings: [], unread: [] }]);
});

test('a binary file, a large one and a minified line are passed over; what cannot be read is told', () => {
  const page = `<script src="${old}.min.js"></script>`;
  write({
    'a.html': `${page}\0`,
    'b.js': `${'x'.repeat(3000)} require('${old}/x')`,
    'c.js': 'x'.repeat(3 << 20),
    'd.js': `require('${old}/x')`,
  });
  const { findings: found, unread } = JSON.parse(doctor('doctor', '--json').stdout);
  expect(found.map(({ file }) => file)).toEqual(['d.js']);
  expect(unread).toEqual([{ file: 'c.js', why: 'it is larger than 2 MB' }]);
});

test('pages in UTF-16, with a byte order mark and in Latin-1 are read', () => {
  const page = `\uFEFF<p>é</p>\r\n<script src="${old}.min.js"></script>`;
  writeFileSync(join(folder, 'little.html'), Buffer.from(page, 'utf16le'));
  writeFileSync(join(folder, 'big.html'), Buffer.from(page, 'utf16le').swap16());
  writeFileSync(join(folder, 'utf8.html'), page);
  writeFileSync(join(folder, 'latin.html'), Buffer.from(page.slice(1), 'latin1'));
  expect(JSON.parse(doctor('doctor', '--json').stdout).findings.map(({ line }) => line)).toEqual([2, 2, 2, 2]);
});

test.each(['\n', '\r\n', '\r'])('lines that end in %j keep their numbers behind a comment', (end) => {
  const page = ['<p>', '<!-- a', 'b -->', `<script src="${old}.min.js"></script>`].join(end);
  expect(findings({ 'a.html': page })).toEqual([['a.html', 4, 'script-tag']]);
});

test('a vendored copy of the old package under the name of its version is not read', () => {
  const text = 'client.loginImplicitGrant(id);';
  expect(findings({ [`js/${old}-104.0.0.js`]: text, [`js/${old}.bundle.js`]: text, [`js/${old}-service.js`]: text })).toEqual([
    [`js/${old}-service.js`, 1, 'implicit-grant'],
  ]);
});

test('a file is read once from its beginning to its end, whatever is in it', () => {
  write({ 'a.html': '<!--'.repeat(400_000), 'b.js': `"${'/'.repeat(1990)}\n`.repeat(1000), 'c.js': '/*\n'.repeat(400_000) });
  // Each took minutes when every begin of a comment was looked at to the end of the file.
  expect(spawnSync('node', [main, 'doctor'], { cwd: folder, timeout: 60_000 }).status).toBe(0);
});

test('what a terminal takes for a command does not reach it', () => {
  write({ 'a.js': `client.loginImplicitGrant('\x1b]0;title\x07\x1b[31m\x9b31m');` });
  expect(doctor('doctor').stdout).toMatch(/loginImplicitGrant\('\uFFFD\]0;title/);
  expect(doctor('doctor').stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test('the report names file, line and what to do, and ends with a sum', () => {
  write({ 'index.html': `\n<script src="${old}.min.js"></script>` });
  const { status, stdout } = doctor('doctor', '.');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^index\.html\n {2}2: CHANGE \(script-tag\)\n.*\n.*platform-client\.min\.js/);
  expect(stdout.trim().split('\n').at(-1)).toBe(`${folder}: 1 file read, 1 place to change, 0 pieces of advice.`);
});

test('it changes nothing', () => {
  write({ 'index.html': `<script src="${old}.min.js"></script>`, 'package.json': '{}' });
  const state = () => execFileSync('sh', ['-c', 'ls -lR --time-style=full-iso . && cat *'], { cwd: folder, encoding: 'utf8' });
  const before = state();
  doctor('doctor');
  expect(state()).toBe(before);
});

test.each([
  [[], 'A command is missing.'],
  [['cure'], 'There is no command "cure".'],
  [['doctor', '--fix'], 'There is no option "--fix".'],
  [['doctor', 'nowhere'], 'is not a folder.'],
  [['doctor', '.', '..'], 'One folder at a time.'],
  [['doctor', 'x'.repeat(5000)], 'cannot be read (ENAMETOOLONG).'],
])('wrong use: %j', (given, message) => {
  const { status, stderr, stdout } = doctor(...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npx platform-client-wasm doctor');
});

test('it complains of the paths of the old package that this one does not have, and of no others', () => {
  const root = resolve(__dirname, '../..');
  const paths = [old, `${old}-71`]
    .flatMap((name) => readdirSync(join(root, 'node_modules', name), { recursive: true }))
    .filter((path) => /\.(js|ts|json)$/.test(path) && !/\bmodels?\b/.test(path))
    .flatMap((path) => [path, path.replace(/(\.d)?\.\w+$/, '')]);
  // Node itself says what there is: Jest has a way of its own.
  const code = `console.log(JSON.stringify(${JSON.stringify(paths)}.filter((path) => {
    try { return require.resolve('platform-client-wasm/' + path); } catch {}
  })))`;
  const present = JSON.parse(execFileSync('node', ['-e', code], { cwd: root, encoding: 'utf8' }));
  expect(present.length).toBeGreaterThan(5);
  const lines = findings({ 'a.js': paths.map((path) => `require('${old}/${path}');`).join('\n') }).map(([, line]) => line);
  expect(paths.filter((_, at) => !lines.includes(at + 1)).sort()).toEqual(present.sort());
});

test('the package has the command', () => {
  const { bin, files } = require('../../package.json');
  expect(resolve(__dirname, '../..', bin['platform-client-wasm'])).toBe(main);
  expect(files).toContain('js/doctor');
  expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

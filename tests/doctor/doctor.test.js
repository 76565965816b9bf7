/** `npx platform-client-wasm doctor`: what it finds in projects, what it leaves alone, and that it changes nothing. */
const { execFileSync, spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');

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
/** Rule: what it finds, and what is near it but right. */
const rules = {
  'script-tag': {
    'index.html': [
      `<script src="https://cdn.example/javascript/200/${old}.min.js"></script>`,
      '<script src="platform-client.min.js"></script>',
    ],
    'lines.html': [
      `<script\n  src="https://cdn.example/${old}.min.js"\n  defer\n></script>`,
      `<script\n  src="/node_modules/${old}/dist/platform-client.min.js"\n></script>`,
    ],
    'unquoted.html': [`<script src=https://cdn.example/${old}.min.js></script>`, `<!-- <script src="${old}.min.js"></script> -->`],
    'made.js': [`s.src = 'https://cdn.example/${old}.min.js';`, `const s = 'https://cdn.example/${old}.min.js';`],
    'page.php': [`<script src="/js/${old}.min.js"></script>`, '<?php ?>'],
    'app.vue': [`<script src='/vendor/${old}.js' defer></script>`, '<script src="/vendor/other.js"></script>'],
  },
  amd: {
    'index.html': [`requirejs(['https://cdn.example/amd/${old}.min.js'], run);`, `requirejs(['${old}'], run);`],
    'lines.js': [
      `requirejs([\n  'https://cdn.example/amd/${old}.min.js',\n], run);`,
      `const link = { url: 'https://npm.example/package/${old}' };`,
    ],
  },
  'deep-import': {
    'two.js': [`require('${old}'); require('${old}/src/a.js');`, `import { load } from '${old}/async';`],
    'up.js': [`require('../node_modules/${old}/src/a.js');`, `require('../node_modules/${old}/package.json');`],
    'text.js': [`await import('${old}/lib/a.js');`, `const agent = '${old}/200.0.0';`],
    'a.js': [`require('${old}/src/purecloud-platform-client-v2/ApiClient.js');`, `require('${old}/dist/node/${old}.js');`],
    'b.ts': [`import x from '${old}/dist/web-cjs/nowhere.js';`, `import x from '${old}/dist/web-cjs/${old}.min.js';`],
  },
  dependency: {
    'package.json': [`{ "dependencies": { "${old}": "^150.0.0" } }`, `{ "dependencies": { "${old}": "npm:platform-client-wasm@1" } }`],
    'jest/package.json': [
      `{ "devDependencies": { "${old}": "latest" } }`,
      `{ "jest": { "moduleNameMapper": { "${old}": "<rootDir>/mock.js" } } }`,
    ],
  },
  'content-security-policy': {
    'index.html': [
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'">`,
    ],
    'only-default.html': [`<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`, `<p>default-src 'self'</p>`],
    'server.js': [
      `app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'"] } } }));`,
      `const scriptSrc = ["'self'"];`,
    ],
    'nginx.conf': [
      `add_header Content-Security-Policy "script-src 'self'";`,
      `add_header Content-Security-Policy "script-src 'self' 'unsafe-eval'";`,
    ],
    _headers: [`/*\n  Content-Security-Policy: script-src 'self'`, `/*\n  Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'`],
    'a path.html': [
      `<meta http-equiv="Content-Security-Policy" content="script-src https://cdn.example/unsafe-eval-demo/ 'self'">`,
      `<Helmet><script>const scriptSrc = 'a.js';</script></Helmet>`,
    ],
    'far.js': [
      `helmet({ directives: {\n  defaultSrc: [],${'\n  // more'.repeat(9)}\n  scriptSrc: ["'self'"],\n} });`,
      `helmet({ directives: {\n  defaultSrc: [],${'\n  // more'.repeat(9)}\n  scriptSrc: [hosts[0],${"\n    'a',".repeat(9)}\n    "'wasm-unsafe-eval'",\n  ],\n} });`,
    ],
    'lines.js': [
      `const csp = { // Content-Security-Policy\n  scriptSrc: [\n    "'self'",\n  ],\n};`,
      `const csp = { // Content-Security-Policy\n  scriptSrc: [\n    "'self'",\n    "'wasm-unsafe-eval'",\n  ],\n};`,
    ],
  },
  'implicit-grant': { 'a.js': ['client.loginImplicitGrant(id, location.href);', '// loginImplicitGrant ends'] },
  'own-retry': {
    'a.js': [`${sdk}if (error.status === 429) setTimeout(again, 1000);`, `${sdk}if (count === 4290) setTimeout(again, 1000);`],
    'b.ts': [`${sdk}const s = error.headers['retry-after'];\nawait sleep(s * 1000);`, `${sdk}if (error.status === 429) show('too many');`],
    'await.js': [`${sdk}if (status === 429) await waitFor(1000);`, `${sdk}if (status === 429) await show();`],
    // Of another program.
    'c.js': [`${sdk}await delay(error.headers['Retry-After']);`, 'if (status === 429) setTimeout(again, 1000);'],
  },
  'own-expiry': { 'a.js': [`${sdk}setTimeout(logIn, data.tokenExpiryTime - Date.now());`, `${sdk}show(data.tokenExpiryTimeString);`] },
  'own-resume': {
    'a.js': [`${sdk}const token = localStorage.getItem('purecloud_auth_data');`, `${sdk}const theme = localStorage.getItem('theme');`],
  },
};

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

test('a page in UTF-16 is read', () => {
  writeFileSync(join(folder, 'a.html'), Buffer.from(`\uFEFF<script src="${old}.min.js"></script>`, 'utf16le'));
  expect(JSON.parse(doctor('doctor', '--json').stdout).findings).toHaveLength(1);
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
])('wrong use: %j', (given, message) => {
  const { status, stderr, stdout } = doctor(...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npx platform-client-wasm doctor');
});

test('the package has the command', () => {
  const { bin, files } = require('../../package.json');
  expect(resolve(__dirname, '../..', bin['platform-client-wasm'])).toBe(main);
  expect(files).toContain('js/doctor');
  expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

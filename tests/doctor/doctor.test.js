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
    // Templates, whose own tags stand in the tag or in its attribute.
    'echo.php': [
      `<script src="<?php echo $base->url; ?>/js/${old}.min.js"></script>`,
      `<?php echo '${old}.js'; ?><script src="a.js"></script>`,
    ],
    'page.ejs': [`<script src="<%= BASE_URL %>js/${old}.min.js"></script>`, `<%- '${old}.min.js' %>`],
    'page.twig': [`<script src="{{ asset('js/${old}.min.js') }}"></script>`, `{{ asset('js/${old}.min.js') }}`],
    'Index.cshtml': [
      `<script src="@Url.Content("~/Scripts/${old}.min.js")"></script>`,
      `@* <script src="~/Scripts/${old}.min.js"></script> *@`,
    ],
    'PAGE.HTM': [`<SCRIPT SRC="${old}.min.js"></SCRIPT>`, `<!--\n<SCRIPT SRC="${old}.min.js"></SCRIPT>\n-->`],
    'layout.tsx': [
      `<Script\n  src={\`https://sdk.example/\${version}/${old}.min.js\`}\n/>`,
      `const about = <p title="${old}.min.js">…</p>;`,
    ],
    // Programs that load it.
    'worker.js': [`importScripts('https://sdk.example/${old}.min.js');`, `importScripts('platform-client.min.js'); // not ${old}.min.js`],
    'query.js': [`$.getScript('https://sdk.example/${old}.min.js', run);`, `// $.getScript('https://sdk.example/${old}.min.js', run);`],
    'vue.config.js': [`const cdn = { js: ['https://sdk.example/${old}.min.js'] };`, `externals: { '${old}': 'platformClient' },`],
    'attribute.js': [
      `s.setAttribute('src', 'https://sdk.example/${old}.min.js');`,
      `/*\n  s.src = 'https://sdk.example/${old}.min.js';\n*/`,
    ],
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
    'c.test.ts': [`jest.mock('${old}/src/${old}/ApiClient.js');`, `jest.mock('${old}');`],
  },
  dependency: {
    'package.json': [`{ "dependencies": { "${old}": "^150.0.0" } }`, `{ "dependencies": { "${old}": "npm:platform-client-wasm@1" } }`],
    'jest/package.json': [
      `{ "devDependencies": { "${old}": "latest" } }`,
      `{ "jest": { "moduleNameMapper": { "${old}": "<rootDir>/mock.js" } } }`,
    ],
    'any/package.json': [`{ "dependencies": { "${old}": "" } }`, `{ "dependencies": { "${old}": "catalog:" } }`],
    'pnpm-workspace.yaml': [`catalog:\n  ${old}: ^200.0.0`, `catalog:\n  # ${old}: ^200.0.0\n  ${old}: npm:platform-client-wasm@1`],
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
    // Over several lines, put together, with quotes that a program or XML needs.
    'several.html': [
      `<meta http-equiv="Content-Security-Policy" content="\n  script-src\n    'self'\n    https://a.example;\n  img-src *">`,
      `<meta http-equiv="Content-Security-Policy" content="\n  script-src\n    'self'\n    'wasm-unsafe-eval';\n  img-src *">`,
    ],
    'joined.js': [
      `set('Content-Security-Policy', "script-src 'self' " + '* ');`,
      `set('Content-Security-Policy', 'script-src \\'self\\' ' + '\\'wasm-unsafe-eval\\'');`,
    ],
    'next.config.js': [
      `const cspHeader = \`\n  script-src 'self' \${isDev ? " 'unsafe-eval'" : ''};\n\`;`,
      `const cspHeader = \`\n  script-src 'self' \${isDev ? '' : " 'wasm-unsafe-eval'"};\n\`;`,
    ],
    'app/Web.config': [
      `<add name="Content-Security-Policy" value="script-src &#39;self&#39;" />`,
      `<add name="Content-Security-Policy" value="script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;" />`,
    ],
    // Other places that have a policy.
    '.htaccess': [`Header set Content-Security-Policy "script-src 'self'"`, `# Header set Content-Security-Policy "script-src 'self'"`],
    'manifest.json': [
      `{ "content_security_policy": { "extension_pages": "script-src 'self'" } }`,
      `{ "content_security_policy": { "extension_pages": "script-src 'self' 'wasm-unsafe-eval'" } }`,
    ],
    'ingress.yaml': [`csp: "default-src 'self'"`, `# csp: "default-src 'self'"`],
    'settings.py': [`CSP_SCRIPT_SRC = ("'self'",)`, `CSP_SCRIPT_SRC = ("'self'", "'wasm-unsafe-eval'")`],
    'helmet.js': [`app.use(helmet());\napp.use(express.static('public'));`, `app.use(helmet());\napp.get('/', (_, res) => res.json({}));`],
    'helmet_off.js': [
      `app.use(helmet({ xFrameOptions: false }));\napp.use(express.static('public'));`,
      `app.use(helmet({ contentSecurityPolicy: false }));\napp.use(express.static('public'));`,
    ],
    // What is no policy, only reports, or is of a page that loads nothing.
    'report.conf': [
      `add_header Content-Security-Policy-Report-Only "script-src 'self'";\nadd_header Content-Security-Policy "script-src 'self'";`,
      `add_header Content-Security-Policy-Report-Only "script-src 'self'";`,
    ],
    'prose.html': [
      `<meta content="script-src 'self'" http-equiv="content-security-policy">`,
      '<p>A CSP has default-src and script-src.</p>',
    ],
    'names.js': [
      `const csp = [["script-src", new Set(["'self'"])]];`,
      `const csp = { names: ["default-src", "script-src"], scriptSrc: '/a.js' };`,
    ],
    'error.js': [`set('Content-Security-Policy', "default-src 'self'");`, `set('Content-Security-Policy', "default-src 'none'");`],
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
  'implicit-grant': {
    'a.js': ['client.loginImplicitGrant(id, location.href);', '// client.loginImplicitGrant(id, location.href);'],
    'b.js': ["client['loginImplicitGrant'](id, uri);", 'client.loginImplicitGrant = jest.fn();'],
    'bound.ts': ['const login = client.loginImplicitGrant.bind(client);', '/* client.loginImplicitGrant(id, uri)\n */'],
    'by_hand.html': [
      `<script>location = 'https://login.mypurecloud.com/oauth/authorize?response_type=token&client_id=' + id;</script>`,
      `<script>location = 'https://login.mypurecloud.com/oauth/authorize?response_type=code&client_id=' + id;</script>`,
    ],
    'object.js': [
      `$.param({ response_type: 'token', client_id: id }); // login.usw2.pure.cloud`,
      `$.param({ response_type: 'token', client_id: id }); // login.example`,
    ],
  },
  'own-retry': {
    'a.js': [`${sdk}if (error.status === 429) setTimeout(again, 1000);`, `${sdk}if (count === 4290) setTimeout(again, 1000);`],
    'b.ts': [`${sdk}const s = error.headers['retry-after'];\nawait sleep(s * 1000);`, `${sdk}if (error.status === 429) show('too many');`],
    'await.js': [`${sdk}if (status === 429) await waitFor(1000);`, `${sdk}if (status === 429) await show();`],
    'angular.js': [`${sdk}if (r.status === 429) return $timeout(again, 1000);`, `${sdk}if (r.status === 429) return $q.reject(r);`],
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

test('the package has the command', () => {
  const { bin, files } = require('../../package.json');
  expect(resolve(__dirname, '../..', bin['platform-client-wasm'])).toBe(main);
  expect(files).toContain('js/doctor');
  expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

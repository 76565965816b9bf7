const old = 'purecloud-platform-client-v2';
const sdk = `import platformClient from '${old}';\n`;

/** Files by rule and name: what the doctor finds, and what is near it but right. */
module.exports = {
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

// The tools that users build with, at the versions that are tested. `build` gets a project and writes a program's files; what
// it returns says where the page is. Nothing here configures a tool for this package.
import { imports, login, nodeCall, page, program } from './programs.mjs';

const everyWay = ['default', 'named', 'namespace', 'async'];
const module = (file) => page(`<script type="module" src="${file}"></script>`);
const classic = (file) => page(`<script src="${file}"></script>`);

/** Builds `main.js` with one command into a folder that has a page. */
const bundler = ({
  install,
  command,
  folder = 'out',
  ways = everyWay,
  file = 'main.js',
  html = classic('main.js'),
  files = {},
  manifest,
  copiesWasm = false,
  quick = false,
}) => ({
  install,
  manifest,
  ways,
  quick,
  async open(project, way, name, port) {
    project.write({ [file]: program(way, name, port), ...files });
    await project.run(`rm -rf ${folder}; ${command}`);
    if (html) project.write({ [`${folder}/index.html`]: html });
    // What docs/consumers.md tells users of this tool to do.
    if (copiesWasm && way === 'async') await project.run(`cp node_modules/${name}/dist/async/platform_client.wasm ${folder}`);
    return project.serve(folder);
  },
});

const vite = (version, mode) => ({
  install: { vite: version },
  ways: everyWay,
  quick: version.startsWith('7') && mode === 'build',
  async open(project, way, name, port) {
    project.write({ 'index.html': module('/main.js'), 'main.js': program(way, name, port) });
    // A dev server keeps what it has made of the packages.
    await project.run('rm -rf dist node_modules/.vite');
    if (mode === 'dev') return project.start('vite --host 127.0.0.1 --port PORT --strictPort');
    await project.run('vite build');
    return project.serve('dist');
  },
});

/** A file of the package, in a page without a bundler. */
const plain = (install, html) => ({
  install,
  ways: ['default'],
  quick: true,
  async open(project, _, name, port) {
    project.write({ 'index.html': html(name, port) });
    return project.serve('.');
  },
});

/** A framework with a page component, which logs in when it is mounted. */
const framework = ({ install, manifest, files, command, serve, folder, ways = ['default', 'async'] }) => ({
  install,
  manifest,
  ways,
  async open(project, way, name, port) {
    const [load] = program(way, name, port).split('\n');
    const mounted = way === 'async' ? `(async () => { const sdk = await load(); ${login(port)} })();` : login(port);
    project.write(files(load, mounted, way, name));
    await project.run(command);
    return serve ? project.start(serve) : project.serve(folder);
  },
});

/** A runner of tests, in which a test makes a call. */
const runner = ({ install, manifest, command, file, globals, test, quick = false, ways = ['default', 'named', 'namespace', 'async'] }) => ({
  install,
  manifest,
  ways,
  quick,
  async check(project, way, name, given) {
    const header = globals === 'vitest' ? "import { expect, test } from 'vitest';\n" : '';
    const [load, ...rest] = imports[way](name).split('\n');
    const call = `async function call() { ${rest.join('\n')}\n${nodeCall(given.port)} }`;
    const expected = JSON.stringify(given.user);
    const body =
      globals === 'mocha'
        ? `it('calls', async () => { const name = await call(); if (name !== ${expected}) throw new Error(name); });`
        : `test('calls', async () => { expect(await call()).toBe(${expected}); });`;
    project.write({ [file]: test ? test(name) : `${header}${load}\n${call}\n${body}` });
    await project.run(command, given.env);
    return true;
  },
});

/** What docs/consumers.md tells users of Angular to write. */
const wasmAsset = (name) => ({ glob: 'platform_client.wasm', input: `node_modules/${name}/dist/async`, output: '.' });

export const consumers = {
  'script tag': plain({}, (name, port) =>
    page(
      `<script src="node_modules/${name}/dist/platform-client.min.js"></script><script>const sdk = require('platformClient');${login(port)}</script>`,
    ),
  ),
  RequireJS: plain({ requirejs: '2.3.8' }, (name, port) =>
    page(`<script src="node_modules/requirejs/require.js"></script><script>
      require.config({ paths: { sdk: 'node_modules/${name}/dist/platform-client.amd.min' } });
      require(['sdk'], (sdk) => {${login(port)}});</script>`),
  ),
  SystemJS: plain({ systemjs: '6.15.1' }, (name, port) =>
    page(`<script src="node_modules/systemjs/dist/system.min.js"></script><script src="node_modules/systemjs/dist/extras/amd.min.js"></script><script>
      System.import('./node_modules/${name}/dist/platform-client.amd.min.js').then(({ default: sdk }) => {${login(port)}});</script>`),
  ),
  'import map': plain({}, (name, port) =>
    page(`<script type="importmap">{"imports":{"sdk":"./node_modules/${name}/dist/esm/platform-client.mjs"}}</script>
      <script type="module">import sdk from 'sdk';${login(port)}</script>`),
  ),
  'Vite 5, dev': vite('5.4.21', 'dev'),
  'Vite 5, build': vite('5.4.21', 'build'),
  'Vite 6, dev': vite('6.4.1', 'dev'),
  'Vite 6, build': vite('6.4.1', 'build'),
  'Vite 7, dev': vite('7.2.4', 'dev'),
  'Vite 7, build': vite('7.2.4', 'build'),
  'Vite 8, dev': vite('^8.0.0', 'dev'),
  'Vite 8, build': vite('^8.0.0', 'build'),
  'webpack 4': bundler({
    install: { webpack: '4.47.0', 'webpack-cli': '4.10.0' },
    // webpack 4 does not know package.json's "exports", nor syntax of 2020 in programs.
    command: 'NODE_OPTIONS=--openssl-legacy-provider webpack ./main.js -o out --mode production',
  }),
  'webpack 5': bundler({
    install: { webpack: '5.103.0', 'webpack-cli': '6.0.1' },
    command: 'webpack ./main.js -o out --mode production',
    quick: true,
  }),
  Rollup: bundler({
    install: { rollup: '4.53.3', '@rollup/plugin-node-resolve': '16.0.3', '@rollup/plugin-commonjs': '29.0.0' },
    command: 'rollup main.js -p node-resolve -p commonjs -d out -f es --entryFileNames main.js',
    html: module('main.js'),
    copiesWasm: true,
    quick: true,
  }),
  'Rollup, browser: true': bundler({
    install: { rollup: '4.53.3', '@rollup/plugin-node-resolve': '16.0.3', '@rollup/plugin-commonjs': '29.0.0' },
    command: "rollup main.js -p 'node-resolve={browser:true}' -p commonjs -d out -f es --entryFileNames main.js",
    html: module('main.js'),
    copiesWasm: true,
  }),
  esbuild: bundler({
    install: { esbuild: '0.27.0' },
    command: 'esbuild main.js --bundle --format=esm --splitting --outdir=out --log-level=error',
    html: module('main.js'),
    copiesWasm: true,
    quick: true,
  }),
  'Parcel 2': bundler({
    install: { parcel: '2.16.1' },
    command: 'rm -rf .parcel-cache; parcel build index.html --dist-dir out --no-cache --log-level error',
    files: { 'index.html': module('main.js') },
    html: null,
  }),
  Browserify: bundler({
    install: { browserify: '17.0.1' },
    command: 'mkdir -p out && browserify main.js -o out/main.js',
    ways: ['require'],
    quick: true,
  }),
  React: framework({
    install: { vite: '7.2.4', '@vitejs/plugin-react': '5.1.1', react: '19.2.0', 'react-dom': '19.2.0' },
    files: (load, mounted) => ({
      'vite.config.mjs': "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };",
      'index.html': module('/main.jsx'),
      'main.jsx': `import { StrictMode, useEffect } from 'react';\nimport { createRoot } from 'react-dom/client';\n${load}
        function App() { useEffect(() => { ${mounted} }, []); return <p>app</p>; }
        createRoot(document.getElementById('app')).render(<App />);`,
    }),
    command: 'vite build',
    folder: 'dist',
  }),
  'Vue 3': framework({
    install: { vite: '7.2.4', '@vitejs/plugin-vue': '6.0.2', vue: '3.5.25' },
    files: (load, mounted) => ({
      'vite.config.mjs': "import vue from '@vitejs/plugin-vue';\nexport default { plugins: [vue()] };",
      'index.html': module('/main.js'),
      'main.js': "import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#app');",
      'App.vue': `<script setup>\nimport { onMounted } from 'vue';\n${load}\nonMounted(() => { ${mounted} });\n</script>\n<template><p>app</p></template>`,
    }),
    command: 'vite build',
    folder: 'dist',
  }),
  'Vue 2': framework({
    install: { vite: '5.4.21', '@vitejs/plugin-vue2': '2.3.4', vue: '2.7.16' },
    files: (load, mounted) => ({
      'vite.config.mjs': "import vue from '@vitejs/plugin-vue2';\nexport default { plugins: [vue()] };",
      'index.html': module('/main.js'),
      'main.js': "import Vue from 'vue';\nimport App from './App.vue';\nnew Vue({ render: (h) => h(App) }).$mount('#app');",
      'App.vue': `<template><p>app</p></template>\n<script>\n${load}\nexport default { mounted() { ${mounted} } };\n</script>`,
    }),
    command: 'vite build',
    folder: 'dist',
  }),
  SvelteKit: framework({
    install: {
      vite: '7.2.4',
      '@sveltejs/kit': '2.49.0',
      '@sveltejs/vite-plugin-svelte': '6.2.1',
      '@sveltejs/adapter-node': '5.4.0',
      svelte: '5.45.2',
    },
    manifest: { type: 'module' },
    files: (load, mounted) => ({
      'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };",
      'svelte.config.js': "import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };",
      'src/app.html': '<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
      'src/routes/+page.svelte': `<script>\nimport { onMount } from 'svelte';\n${load}\nonMount(() => { ${mounted} });\n</script>\n<p>app</p>`,
    }),
    command: 'vite build',
    serve: 'env HOST=127.0.0.1 node build',
  }),
  Astro: framework({
    install: { astro: '5.16.3' },
    manifest: { type: 'module' },
    files: (load, mounted) => ({
      'astro.config.mjs': 'export default {};',
      'src/pages/index.astro': `<html><head><title>app</title></head><body><p>app</p><script>\n${load}\n${mounted}\n</script></body></html>`,
    }),
    command: 'astro build',
    folder: 'dist',
  }),
  'Next.js, client component': framework({
    install: { next: '16.0.5', react: '19.2.0', 'react-dom': '19.2.0' },
    files: (load, mounted) => ({
      'app/layout.js': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
      'app/page.js': `'use client';\nimport { useEffect } from 'react';\n${load}
        export default function Page() { useEffect(() => { ${mounted} }, []); return <p>app</p>; }`,
    }),
    command: 'next build',
    serve: 'next start -H 127.0.0.1 -p PORT',
  }),
  'Next.js, server component and route': {
    install: { next: '16.0.5', react: '19.2.0', 'react-dom': '19.2.0' },
    ways: ['default', 'async'],
    async check(project, way, name, given) {
      const load = way === 'async' ? `import { load } from '${name}/async';` : imports.default(name);
      const call = `async function call() { ${way === 'async' ? 'const sdk = await load();' : ''} ${nodeCall(given.port)} }`;
      project.write({
        'app/layout.js': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }',
        'app/page.js': `${load}\nexport const dynamic = 'force-dynamic';\n${call}\nexport default async function Page() { return <p>{await call()}</p>; }`,
        'app/route/route.js': `${load}\nexport const dynamic = 'force-dynamic';\n${call}\nexport const GET = async () => new Response(await call());`,
      });
      await project.run('rm -rf .next; next build');
      const server = await project.start('next start -H 127.0.0.1 -p PORT', given.env);
      try {
        const texts = ['/', '/route'].map((path) => fetch(server.origin + path).then((response) => response.text()));
        return (await Promise.all(texts)).every((text) => text.includes(given.user));
      } finally {
        server.close();
      }
    },
  },
  'Angular CLI': framework({
    install: {
      '@angular/build': '21.0.1',
      '@angular/cli': '21.0.1',
      '@angular/common': '21.0.1',
      '@angular/compiler': '21.0.1',
      '@angular/compiler-cli': '21.0.1',
      '@angular/core': '21.0.1',
      '@angular/platform-browser': '21.0.1',
      rxjs: '7.8.2',
      typescript: '5.9.3',
    },
    files: (load, mounted, way, name) => ({
      'angular.json': JSON.stringify({
        version: 1,
        projects: {
          app: {
            projectType: 'application',
            root: '',
            sourceRoot: 'src',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  browser: 'src/main.ts',
                  index: 'src/index.html',
                  tsConfig: 'tsconfig.json',
                  outputPath: 'dist',
                  assets: way === 'async' ? [wasmAsset(name)] : [],
                },
              },
            },
          },
        },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'ES2022',
          moduleResolution: 'bundler',
          strict: true,
          experimentalDecorators: true,
          importHelpers: false,
        },
        files: ['src/main.ts'],
      }),
      'src/index.html': '<!doctype html><html><head><title>app</title><base href="/"></head><body><app-root></app-root></body></html>',
      'src/main.ts': `import { Component, OnInit, provideZonelessChangeDetection } from '@angular/core';
        import { bootstrapApplication } from '@angular/platform-browser';\n${load}
        @Component({ selector: 'app-root', template: '<p>app</p>' })
        class App implements OnInit { ngOnInit() { ${mounted} } }
        bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`,
    }),
    command: 'ng build',
    folder: 'dist/browser',
  }),
  'Jest, node, CommonJS': runner({
    install: { jest: '30.2.0' },
    quick: true,
    ways: ['require'],
    command: 'jest',
    file: 'main.test.js',
  }),
  'Jest, node, ESM': runner({
    install: { jest: '30.2.0' },
    manifest: { type: 'module' },
    command: 'NODE_OPTIONS=--experimental-vm-modules jest',
    file: 'main.test.js',
  }),
  'Jest, jsdom, CommonJS': runner({
    install: { jest: '30.2.0', 'jest-environment-jsdom': '30.2.0' },
    ways: ['require'],
    command: 'jest --env=jsdom',
    file: 'main.test.js',
  }),
  'Jest, jsdom, ESM': runner({
    install: { jest: '30.2.0', 'jest-environment-jsdom': '30.2.0' },
    manifest: { type: 'module' },
    command: 'NODE_OPTIONS=--experimental-vm-modules jest --env=jsdom',
    file: 'main.test.js',
  }),
  'Jest, automock': runner({
    install: { jest: '30.2.0' },
    ways: ['require'],
    command: 'jest --automock',
    file: 'main.test.js',
    test: (name) => `const sdk = require('${name}');
      test('mocked', () => {
        sdk.UsersApi.prototype.getUsersMe.mockResolvedValue({ name: 'mocked' });
        return expect(new sdk.UsersApi().getUsersMe()).resolves.toEqual({ name: 'mocked' });
      });`,
  }),
  'Vitest, node': runner({ install: { vitest: '4.0.14' }, command: 'vitest run', file: 'main.test.js', globals: 'vitest' }),
  'Vitest, jsdom': runner({
    install: { vitest: '4.0.14', jsdom: '27.2.0' },
    command: 'vitest run --environment jsdom',
    file: 'main.test.js',
    globals: 'vitest',
  }),
  'Vitest, happy-dom': runner({
    install: { vitest: '4.0.14', 'happy-dom': '20.0.11' },
    command: 'vitest run --environment happy-dom',
    file: 'main.test.js',
    globals: 'vitest',
  }),
  Mocha: runner({
    install: { mocha: '11.7.5' },
    manifest: { type: 'module' },
    command: 'mocha main.test.js',
    file: 'main.test.js',
    globals: 'mocha',
  }),
};

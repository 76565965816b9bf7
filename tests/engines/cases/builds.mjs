// Each way to get the client into a page.
import { readFileSync } from 'node:fs';
import { policies, script, signIn } from '../site.mjs';

const login = `
platformClient.ApiClient.instance.setGateway(sandbox);
platformClient.ApiClient.instance
  .loginImplicitGrant('demo-client', location.origin + location.pathname)
  .then(() => new platformClient.UsersApi().getUsersMe())
  .then((me) => { document.title = me.name; }, (error) => { window.failure = String(error); });`;

const wasm = () => readFileSync(new URL('../../../dist/async/platform_client.wasm', import.meta.url));

async function logsIn({ site, open, expect }, page) {
  site.page('/app', page);
  const opened = await open('/app');
  await signIn(opened);
  await opened.titled('Ada Lovelace');
  expect(await opened.run(() => window.errors)).toEqual([]);
  return opened;
}

/** Loads ./async on a page; tells how often the engine compiled a stream, and the result. */
async function loaded({ site, sandbox, open }, options) {
  site.page('/page', { scripts: [], csp: `${policies.strictest}; connect-src 'self' ${sandbox.origin}` });
  const page = await open('/page');
  return page.run(
    async ({ given, token }) => {
      let streamed = 0;
      const compileStreaming = WebAssembly.compileStreaming;
      WebAssembly.compileStreaming = (source) => {
        streamed++;
        return compileStreaming.call(WebAssembly, source);
      };
      const { load } = await import('/dist/async/platform-client.mjs');
      const { binary, ...urls } = given;
      if (binary) urls.wasmBinary = await fetch(binary).then((response) => response.arrayBuffer());
      try {
        const platformClient = await load(urls);
        platformClient.ApiClient.instance.setGateway(window.sandbox);
        platformClient.ApiClient.instance.setAccessToken(token);
        const { name } = await new platformClient.UsersApi().getUsersMe();
        return { streamed, name };
      } catch (error) {
        return { streamed, code: error.code, message: error.message };
      }
    },
    { given: options, token: sandbox.tokens.issue('demo-client') },
  );
}

const fetched = (site) => site.requests.filter((url) => url.endsWith('.wasm'));

export const builds = [
  {
    name: 'ES module',
    async run(context) {
      await logsIn(context, { scripts: [], module: true, code: `import platformClient from '/dist/esm/platform-client.mjs';${login}` });
    },
  },
  {
    name: 'AMD, by RequireJS',
    async run(context) {
      const code = `requirejs.config({ paths: { platformClient: '/dist/platform-client.amd.min' } });
        requirejs(['platformClient'], (platformClient) => {${login}});`;
      const page = await logsIn(context, { scripts: ['/requirejs/require.js'], csp: policies.strict, code });
      context.expect(await page.run(() => [typeof window.platformClient, typeof requirejs.config])).toEqual(['undefined', 'function']);
    },
  },
  {
    name: 'AMD: the build wants no other module and defines all 87 classes',
    async run({ site, open, expect }) {
      site.files['/define.js'] = {
        type: 'text/javascript',
        body: "function define(needs, make) { window.defined = [needs.length, Object.keys(make()).filter((name) => name.endsWith('Api')).length]; }",
      };
      site.page('/app', { scripts: ['/define.js', '/dist/platform-client.amd.min.js'] });
      expect(await (await open('/app')).until(() => window.defined)).toEqual([0, 87]);
    },
  },
  {
    name: 'script tag beside a `require` of the page; no client on the window',
    async run({ site, open, expect }) {
      site.files['/loader.js'] = {
        type: 'text/javascript',
        body: "function require(name) { return 'earlier ' + name; } require.config = () => 'kept';",
      };
      site.page('/app', { scripts: ['/loader.js', script] });
      const page = await open('/app');
      const seen = await page.until(() => [
        require('other'),
        require.config(),
        window.require('platformClient') === window.platformClient,
        Object.keys(window).includes('ApiClient'),
      ]);
      expect(seen).toEqual(['earlier other', 'kept', true, false]);
      site.page('/alone', {});
      await page.goto(`${site.origin}/alone`);
      const code = await page.until(() => {
        try {
          return require('nothing');
        } catch (error) {
          return error.code;
        }
      });
      expect(code).toBe('MODULE_NOT_FOUND');
    },
  },
  {
    name: 'script tag on a page with a variable called `self`',
    async run({ site, open, expect }) {
      site.files['/self.js'] = { type: 'text/javascript', body: "var self = { name: 'of the page' };" };
      site.page('/app', { scripts: ['/self.js', script] });
      const page = await open('/app');
      const seen = await page.until(() => [window.require('platformClient') === window.platformClient, Object.keys(self), window.errors]);
      expect(seen).toEqual([true, ['name'], []]);
    },
  },
  {
    name: '`./async`: streams the file beside the script',
    async run(context) {
      context.expect(await loaded(context, {})).toEqual({ streamed: 1, name: 'Ada Lovelace' });
      context.expect(fetched(context.site)).toEqual(['/dist/async/platform_client.wasm']);
    },
  },
  {
    name: '`./async` with `wasmBinary`',
    async run(context) {
      context.expect(await loaded(context, { binary: '/dist/async/platform_client.wasm' })).toEqual({ streamed: 0, name: 'Ada Lovelace' });
      context.expect(fetched(context.site)).toHaveLength(1);
    },
  },
  {
    name: '`./async`: a wrong content type costs no second download',
    async run(context) {
      for (const type of ['application/wasm; charset=utf-8', 'application/octet-stream']) {
        context.site.requests.length = 0;
        context.site.files['/other.wasm'] = { type, body: wasm() };
        context.expect([type, await loaded(context, { wasmUrl: '/other.wasm' })]).toEqual([type, { streamed: 0, name: 'Ada Lovelace' }]);
        context.expect(fetched(context.site)).toEqual(['/other.wasm']);
      }
    },
  },
  {
    name: '`./async`: an error that says what is wrong with the file',
    async run(context) {
      context.site.files['/cut.wasm'] = { type: 'application/wasm', body: wasm().subarray(0, 50000) };
      context.site.files['/page.wasm'] = { body: '<!doctype html>' };
      const wrong = [
        ['/none.wasm', /none\.wasm answered 404/],
        ['/page.wasm', /\(text\/html\) is not WebAssembly/],
        ['/cut.wasm', /\(application\/wasm\) is not WebAssembly/],
        ['http://127.0.0.1:1/x.wasm', /connect-src/],
      ];
      for (const [wasmUrl, message] of wrong) {
        const seen = await loaded(context, { wasmUrl });
        context.expect([wasmUrl, seen]).toMatchObject([wasmUrl, { code: 'EWASM', message: context.expect.stringMatching(message) }]);
      }
    },
  },
];

// Content security policies, and engines without WebAssembly.
import { app, policies, signIn } from '../site.mjs';

/** The error of `require`, or nothing. */
const required = `var thrown;
try { require('platformClient'); } catch (error) { thrown = String(error); }
document.title = 'ready';`;

async function thrownBy({ site, open }, page) {
  site.page('/page', { code: required, ...page });
  const opened = await open('/page');
  await opened.titled('ready');
  return opened.run(() => String(window.thrown));
}

export const policyCases = [
  {
    name: "[case 114] login and calls under `script-src 'self' 'wasm-unsafe-eval'` with trusted types: no violation",
    async run({ site, open, expect }) {
      site.page('/app', { code: app() });
      const page = await open('/app');
      expect(await page.until(() => typeof trustedTypes)).toBe('object');
      await signIn(page);
      await page.titled('in');
      expect(await page.run(() => ({ errors: window.errors, violations: window.violations }))).toEqual({ errors: [], violations: [] });
    },
  },
  {
    name: "without `'wasm-unsafe-eval'`: `require('platformClient')` throws one error that names the policy",
    async run(context) {
      context.expect(await thrownBy(context, { csp: policies.noWasm })).toMatch(/'wasm-unsafe-eval'/);
    },
  },
  {
    name: "`./async` without `'wasm-unsafe-eval'`: `load()` rejects with an error that names the policy",
    async run({ site, open, expect }) {
      site.page('/page', { scripts: [], csp: policies.noWasm });
      const page = await open('/page');
      const seen = await page.run(async () => {
        const { load } = await import('/dist/async/platform-client.mjs');
        return load().then(
          () => 'loaded',
          ({ code, message }) => ({ code, message }),
        );
      });
      expect(seen).toEqual({ code: 'EWASM', message: expect.stringMatching(/'wasm-unsafe-eval'/) });
    },
  },
  {
    name: "no WebAssembly in the browser: `require('platformClient')` throws one error that says so",
    async run(context) {
      context.site.files['/none.js'] = { type: 'text/javascript', body: 'delete window.WebAssembly;' };
      const thrown = await thrownBy(context, { scripts: ['/none.js', '/dist/platform-client.min.js'] });
      context.expect(thrown).toMatch(/WebAssembly/);
      context.expect(thrown).not.toMatch(/ReferenceError|TypeError|is not defined|undefined/);
    },
  },
];

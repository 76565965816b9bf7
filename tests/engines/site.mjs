// The pages of a case: an application that logs in at the sandbox. Each case has an origin of its own.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../demo/sandbox/loopback.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const folders = { '/dist/': resolve(root, 'dist'), '/requirejs/': resolve(root, 'node_modules/requirejs') };
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

export const policies = {
  strictest: "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'",
  /** Workers and loaders are named by plain strings, which trusted types forbid. */
  strict: "script-src 'self' 'wasm-unsafe-eval'",
  noWasm: "script-src 'self'",
};
export const script = '/dist/platform-client.min.js';

/** Collects the page's errors in the page itself, because not every engine tells a driver. */
const watch = `window.errors = [];
window.violations = [];
addEventListener('error', ({ error, message }) => errors.push(String(error || message)));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));`;

/** A server for one case, so that nothing is left in its storage from an earlier case. */
export async function startSite(sandbox) {
  const gateway = { host: '127.0.0.1', protocol: 'http', port: sandbox.port };
  const requests = [];
  const files = {
    '/watch.js': { type: 'text/javascript', body: watch },
    '/sandbox.js': { type: 'text/javascript', body: `var sandbox = ${JSON.stringify(gateway)};` },
  };

  async function find(pathname) {
    if (files[pathname]) return files[pathname];
    const prefix = Object.keys(folders).find((name) => pathname.startsWith(name));
    const file = prefix && resolve(folders[prefix], pathname.slice(prefix.length));
    if (!file?.startsWith(folders[prefix] + sep)) return undefined;
    return { type: types[extname(file)], body: await readFile(file) };
  }

  const server = createServer(async (request, response) => {
    requests.push(request.url);
    const found = await find(new URL(request.url, 'http://page').pathname).catch(() => undefined);
    if (!found) return response.writeHead(404).end();
    const { type = 'text/html', body, csp } = found;
    return response.writeHead(200, { 'content-type': type, ...(csp && { 'content-security-policy': csp }) }).end(body);
  });
  const { port, close } = await listen(server);
  return {
    gateway,
    requests,
    files,
    origin: `http://127.0.0.1:${port}`,
    /** The same server by the machine's other name: another site. */
    elsewhere: `http://localhost:${port}`,
    close,
    /** Leads the pages to a server before the sandbox. */
    lead({ port }) {
      gateway.port = port;
      files['/sandbox.js'].body = `var sandbox = ${JSON.stringify(gateway)};`;
    },
    /** How the pages log in: 'pkce', or as they say. */
    flow: undefined,
    /**
     * Adds a page of scripts in files of their own: `watch.js`, those of `scripts`, `sandbox.js`, and `code`.
     * @param {{ code?: string, scripts?: string[], csp?: string, body?: string, module?: boolean }} page
     */
    page(path, { code = '', scripts = [script], csp = policies.strictest, body = '', module = false }) {
      files[`${path}.js`] = { type: 'text/javascript', body: code, csp };
      const flow = this.flow ? `<script data-login-flow="${this.flow}"></script>` : '';
      const tags = ['/watch.js', ...scripts, '/sandbox.js'].map((src) => `<script src="${src}"></script>`).join('');
      const own = `<script src="${path}.js"${module ? ' type="module"' : ''}></script>`;
      files[path] = { csp, body: `<!doctype html><meta charset="utf-8"><title>page</title>${flow}${tags}${body}${own}` };
    },
  };
}

export const state = 's/1?&=+%25é';

/** The page of the vendor's guide: it logs in when it is loaded, and asks who the user is. */
export const app = ({
  before = '',
  grant = 'loginImplicitGrant',
  redirectUri = 'location.origin + location.pathname',
  opts = { state },
} = {}) => `
var platformClient = require('platformClient');
var client = platformClient.ApiClient.instance;
client.setGateway(sandbox);
client.setPersistSettings(true, 'my app');
${before}
client.${grant}('demo-client', ${redirectUri}, ${JSON.stringify(opts)})
  .then((data) => {
    window.data = { ...data };
    return new platformClient.UsersApi().getUsersMe({ expand: ['presence'] });
  })
  .then((me) => { window.me = me; document.title = 'in'; })
  .catch((error) => {
    window.failure = { name: error.name, code: error.code, message: error.message };
    document.title = 'failed';
  });`;

export async function signIn(page) {
  await page.type('input[name=password]', 'sandbox');
  await page.click('button[value=allow]');
}

export const atLogin = (page) => page.until(() => document.querySelector('input[name=password]') !== null);

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { startPageServer } from '../../../demo/page_server.mjs';
import { installed, pkce, projectOf, root, versions } from './projects.mjs';
import { visit } from './visit.mjs';

/** The file of each package that a page names in its script tag. */
const scripts = { 262: 'dist/web-cjs/purecloud-platform-client-v2.min.js', ours: 'dist/platform-client.min.js' };
/** Public pages have no policy; this one leaves them all that they use. */
const csp = "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:";

/** Our package with the code grant on the wire, without a change in the page's code: by an attribute of a script tag. */
const withPkce = (page) => page.replace('<script', '<script data-login-flow="pkce"></script><script');
/** The pages with the script of one package beside them. */
function pagesOf(version, adapt = (page) => page) {
  const folder = join(root, 'tests/programs/pages');
  const pages = { 'sdk.js': { type: 'text/javascript', body: readFileSync(installed(version, scripts[version]), 'utf8') } };
  for (const file of readdirSync(folder, { recursive: true })) {
    if (file.endsWith('.html')) pages[file] = { csp, body: adapt(readFileSync(join(folder, file), 'utf8')) };
  }
  return pages;
}

const bundledPage = (file) => ({
  csp,
  body: `<!doctype html><title>bundled</title><pre id="out"></pre><script src="../built/${file}"></script>`,
});

/** Our bundle for an OAuth client that has lost the implicit grant. A bundle has no script tag of ours to set the flow. */
const withoutImplicitGrant = (file) => ({
  type: 'text/javascript',
  body: readFileSync(join(projectOf('ours'), 'built', file), 'utf8').replaceAll('demo-client', 'code-only-client'),
});

const drivers = {
  chromium: () => import('../../support/engines/chromium.mjs'),
  firefox: () => import('../../support/engines/firefox.mjs'),
  webkit: () => import('../../support/engines/webkit.mjs'),
};
/** Visits at once. Firefox's driver loses windows that open while others close; WebKit's has one current window. */
const atOnce = { chromium: 4, firefox: 1, webkit: 1 };

/** Whether a page of this origin has sent somebody to the login server for a code. */
const askedForCode = (sandbox, origin) =>
  sandbox.requests.some(({ url }) => {
    const { pathname, searchParams } = new URL(url, origin);
    const isCode = pathname === '/oauth/authorize' && searchParams.get('response_type') === 'code';
    return isCode && new URL(searchParams.get('redirect_uri')).origin === origin;
  });

/**
 * Pages in one engine. Each has an origin of its own and is visited by somebody new. Its login server is the sandbox
 * under the platform's own host names.
 */
export async function startPages({ proxy, sandbox }, engine) {
  const pages = {};
  const folders = {};
  for (const [library, folder] of Object.entries({
    jquery: 'jquery/dist',
    vue: 'vue/dist',
    'vue-2': 'vue-2/dist',
    react: 'react/umd',
    'react-dom': 'react-dom/umd',
    zone: 'zone.js/bundles',
    axios: 'axios/dist',
    require: 'requirejs',
  })) {
    folders[`/lib/${library}/`] = join(root, 'node_modules', folder);
  }
  for (const version of versions) {
    for (const [file, page] of Object.entries(pagesOf(version))) pages[`/${version}/${file}`] = page;
    folders[`/${version}/package/`] = installed(version, '');
    folders[`/${version}/built/`] = join(projectOf(version), 'built');
  }
  for (const [file, page] of Object.entries(pagesOf('ours', withPkce))) pages[`/${pkce}/${file}`] = page;
  folders[`/${pkce}/package/`] = folders['/ours/package/'];
  const { start } = await drivers[engine]();
  const browser = await start({ proxy, allowPopups: true });
  const turn = pLimit(atOnce[engine]);

  async function see(path, version, page) {
    // WebKitGTK has one profile for all: its cookie of the login server must be worth nothing.
    if (engine === 'webkit') sandbox.reset();
    const server = await startPageServer({ pages, folders });
    try {
      const outcome = await visit(browser, { address: server.origin + path, ...page });
      // With PKCE, it must have asked for a code.
      if (version === pkce && !askedForCode(sandbox, server.origin)) outcome.shown += '\n(no code was asked for)';
      return outcome;
    } finally {
      await server.close();
    }
  }

  return {
    run({ file, settings, hasFrame }, version) {
      const path = `/${version}/${file}${settings.Start ?? ''}`;
      return turn(() => see(path, version, { decision: settings.Login ?? 'allow', hasFrame }));
    },
    /** Opens a page that has one script, a bundler's. */
    runBundle(file, version) {
      pages[`/${version}/bundled/${file}.html`] ??= bundledPage(file);
      if (version === pkce) pages[`/${pkce}/built/${file}`] ??= withoutImplicitGrant(file);
      return turn(() => see(`/${version}/bundled/${file}.html`, version, { decision: 'allow', hasFrame: false }));
    },
    close: () => browser.close(),
  };
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../../demo/sandbox/chromium.mjs';
import { startPageServer } from '../../../demo/page_server.mjs';
import { installed, pkce, projectOf, root, versions } from './projects.mjs';

/** The file of each package that a page names in its script tag. */
const scripts = { 262: 'dist/web-cjs/purecloud-platform-client-v2.min.js', ours: 'dist/platform-client.min.js' };
/** Public pages have no policy; this one leaves them all that they use. */
const csp = "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:";
const login = 'https://login.mypurecloud.com/oauth/authorize';
const patience = 60000;

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

/** Fills in the login page in which this runs, once. */
function signIn(decision) {
  const button = document.querySelector(`button[value=${decision}]`);
  if (!button || window.pressed) return;
  window.pressed = true;
  document.querySelector('input[name=password]').value = 'sandbox';
  button.click();
}

/** Signs in, or denies, in each window and frame that shows the login page. */
async function answerLogins(context, decision) {
  for (const page of context.pages()) {
    for (const frame of page.frames()) if (frame.url().startsWith(login)) await frame.evaluate(signIn, decision);
  }
}

/** Opens a page and gives what stands in its `#out` when its title is "done". With PKCE, it must have asked for a code. */
async function visit(browser, address, decision, version) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  let asksForCode = false;
  context.on('request', (request) => {
    asksForCode ||= request.url().includes('response_type=code');
  });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`ERROR ${error.message}`));
  page.on('framenavigated', (frame) => said.push(`AT ${frame.url()}`));
  let shown;
  let text = '';
  await page.goto(address).catch((error) => said.push(error.message));
  for (const end = Date.now() + patience; shown === undefined && Date.now() < end; ) {
    try {
      // A page that is just left or loaded refuses; it is asked again.
      await answerLogins(context, decision);
      const state = await page.evaluate(() => [document.title, document.getElementById('out')?.textContent.trim()]);
      text = state[1] ?? text;
      if (state[0] === 'done') shown = text;
    } catch {}
    if (shown === undefined) await new Promise((again) => setTimeout(again, 60));
  }
  await context.close();
  if (version === pkce && !asksForCode) shown = `${text}\n(no code was asked for)`;
  return { shown: shown ?? `${text}\n(did not end)`.trim(), details: said.join('\n').slice(-3000) };
}

/** Pages in Chromium. Each is visited by somebody new, and its login server is the sandbox under the platform's own host names. */
export async function startPages({ port }) {
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
  const server = await startPageServer({ pages, folders });
  const hosts = `MAP *.mypurecloud.com:443 127.0.0.1:${port}`;
  const browser = await chromium.launch({ ...chromiumOptions, args: [...chromiumOptions.args, `--host-resolver-rules=${hosts}`] });
  return {
    run({ file, settings }, version) {
      return visit(browser, `${server.origin}/${version}/${file}${settings.Start ?? ''}`, settings.Login ?? 'allow', version);
    },
    /** Opens a page that has one script, a bundler's. */
    runBundle(file, version) {
      pages[`/${version}/bundled/${file}.html`] ??= bundledPage(file);
      if (version === pkce) pages[`/${pkce}/built/${file}`] ??= withoutImplicitGrant(file);
      return visit(browser, `${server.origin}/${version}/bundled/${file}.html`, 'allow', version);
    },
    close: () => Promise.all([browser.close(), server.close()]),
  };
}

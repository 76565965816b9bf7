// The same script in Chromium, in a page of each package: logins, storage, answers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { jest } from '@jest/globals';
import { listen } from '../../demo/sandbox/loopback.mjs';
import { startBrowser } from '../support/browser.mjs';
import { documented } from './differences.mjs';
import { inBrowser } from './side_by_side/browser.mjs';
import { storage } from './side_by_side/storage.mjs';

jest.setTimeout(120000);

const scripts = {
  ours: '/dist/platform-client.min.js',
  262: '/old/purecloud-platform-client-v2.min.js',
  71: '/71.js',
};
const bundleOf71 = new URL(
  '../../node_modules/purecloud-platform-client-v2-71/dist/web-cjs/purecloud-platform-client-v2.min.js',
  import.meta.url,
);
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'";
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': '*',
  'access-control-allow-methods': '*',
};

/** The functions that a row calls in the page. */
const pageOf = (
  script,
  port,
) => `<!doctype html><script>window.before = ['before', 'make', 'kept', 'settled', 'client', ...Object.keys(window)];</script>
<script src="${script}"></script><script>
  window.kept = (data) => Object.fromEntries(Object.entries(data).filter(([, value]) => value).sort());
  window.make = (token = 'the-token') => {
    const { ApiClient, ApiClientClass } = require('platformClient');
    const client = new (ApiClientClass || ApiClient.constructor)();
    if (client.setGateway) client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
    else client.basePath = client.authUrl = 'http://127.0.0.1:${port}';
    if (token) client.setAccessToken(token);
    return client;
  };
</script>`;

let browser;
let server;
let received;
let waiting;
let answer;
const tabs = {};
const used = new Set();

beforeAll(async () => {
  const recorder = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
    const sent = Buffer.concat(await request.toArray()).toString();
    received.push({ method: request.method, url: request.url, headers: request.headers, body: sent });
    waiting?.();
    // A page that is led to a response without content stays where it is.
    if (/^\/(oauth|logout)/.test(request.url)) return response.writeHead(204).end();
    const { status = 200, headers = { 'content-type': 'application/json' }, body = '{}' } = answer ?? {};
    return response.writeHead(status, { ...headers, ...cors }).end(body);
  });
  server = await listen(recorder);
  const pages = { '/71.js': { csp, type: 'text/javascript', body: readFileSync(bundleOf71, 'utf8') } };
  for (const [name, script] of Object.entries(scripts)) pages[`/page-${name}`] = { csp, body: pageOf(script, server.port) };
  browser = await startBrowser(pages);
  for (const name of Object.keys(scripts)) tabs[name] = await browser.newPage();
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** The first request to a path, past or future. */
async function request(path) {
  for (;;) {
    const found = received.find(({ url }) => url.startsWith(path));
    if (found) return found;
    await new Promise((resolve) => {
      waiting = resolve;
    });
  }
}

async function seen(name, row) {
  const tab = tabs[name];
  received = [];
  answer = undefined;
  await tab.goto(`${browser.origin}/page-${name}`);
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  answer = row.answer;
  const value = await tab.evaluate(row.run, row.arg);
  return row.after ? row.after({ value, request, inPage: (run) => tab.evaluate(run) }) : value;
}

for (const row of [...storage, ...inBrowser]) {
  for (const version of row.versions ?? ['262', '71']) {
    test(`${row.name} (${version})`, async () => {
      const old = await seen(version, row);
      const own = await seen('ours', row);
      if (row.redirects) expect(own[1]).toBe('pending');
      if (!row.differs?.[version]) return expect(own).toEqual(old);
      used.add(row.differs[version]);
      expect(own).toEqual(row.ours);
      return expect(old).not.toEqual(row.ours);
    });
  }
}

test('every difference is written down, and occurs', () => {
  expect([...used].sort()).toEqual(documented('In a browser').sort());
});

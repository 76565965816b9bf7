// Pages add members to every object and remove built-in functions. None of that affects a call.
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');

let browser, server, results;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  const cors = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  };
  server = await listen(
    http.createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        const { authorization, 'content-type': type, 'x-own': own } = headers;
        response.writeHead(method === 'GET' && url.includes('refused') ? 404 : 200, { 'content-type': 'application/json', ...cors });
        response.end(JSON.stringify({ method, url, authorization, type, own, body: String(Buffer.concat(chunks)) }));
      });
    }),
  );
  const script = readFileSync(resolve(__dirname, '../support/foreign_page.js'), 'utf8');
  browser = await startBrowser({
    '/foreign': {
      csp: "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
      body: `<!doctype html><script src="/dist/platform-client.min.js"></script><script>${script}</script><script>
        useUnderAll(platformClient, (client) => {
          client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${server.port} });
          client.setAccessToken('the-token');
          return client;
        }).then((results) => console.log(JSON.stringify(results)));
      </script>`,
    },
  });
  const page = await browser.newPage();
  // The page says its results itself: a driver that asked for them would use functions that are removed.
  const said = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('{'), timeout: 60000 });
  await page.goto(`${browser.origin}/foreign`, { waitUntil: 'commit' });
  results = JSON.parse((await said).text());
}, 120000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));

test('what is used works on a page that changes nothing', () => {
  const { unchanged } = results;
  expect(unchanged.operation).toMatchObject({ url: '/api/v2/users/me', authorization: 'Bearer the-token' });
  expect(unchanged['through a hook']).toMatchObject({ url: '/api/v2/users?pageSize=5' });
  expect(JSON.stringify(unchanged)).not.toContain('failed');
  expect(Object.keys(unchanged)).toHaveLength(14);
});

const { removed } = require('../support/foreign_page.js');
const changes = [
  'enumerable members of every object',
  'hidden members of every object',
  ...removed.flatMap(([owner, ...names]) => names.map((name) => `without ${owner}.${name}`)),
  'without any of them',
  'with functions of the page in their place',
];
test.each(changes)('%s', (name) => {
  expect(results[name]).toEqual(results.unchanged);
});

/** The grants that need a client secret reject in a page and in a worker, and send nothing. */
const http = require('node:http');

const secrets = { secret: 'the-clients-secret', third: 'the-third-argument', fourth: 'the-fourth-argument' };
const messages = {
  loginClientCredentialsGrant: 'The client credentials grant is not supported in a browser.',
  loginSaml2BearerGrant: 'The saml2bearer grant is not supported in a browser.',
  loginCodeAuthorizationGrant: 'The Code Authorization grant is not supported in a browser.',
  refreshCodeAuthorizationGrant: 'The Code Authorization grant is not supported in a browser.',
};
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'";

/** Runs in the page or the worker; gives how the grant ended. */
const attempt = `async (client, grant, port, { secret, third, fourth }) => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
  let log = '';
  if (client.setDebugLog) client.setDebugLog((text) => { log += text; });
  const error = await client[grant]('client-id', secret, third, fourth).then(() => new Error('resolved'), (e) => e);
  const told = [error.message, error.stack, String(error), JSON.stringify(error), error.error && error.error.stack, log];
  for (const name of Object.getOwnPropertyNames(error)) told.push(JSON.stringify(error[name]));
  return { message: error.message, code: error.code, isError: error instanceof Error, told: told.join(), kept: JSON.stringify(Object.entries(client)) };
}`;

let browser, server, connections, requests;
beforeAll(async () => {
  const { startBrowser } = await import('../support/browser.mjs');
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const recorder = http.createServer((request, response) => {
    requests.push(request.url);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' }).end('{}');
  });
  recorder.on('connection', () => {
    connections += 1;
  });
  server = await listen(recorder);
  const page = (script) => ({ csp, body: `<!doctype html><script src="${script}"></script>` });
  browser = await startBrowser({
    '/ours': page('/dist/platform-client.min.js'),
    '/old': page('/old/purecloud-platform-client-v2.min.js'),
    '/worker.js': {
      csp,
      type: 'text/javascript',
      body: `import platformClient from '/dist/esm/platform-client.mjs';
      onmessage = async ({ data }) => postMessage(await (${attempt})(platformClient.ApiClient.instance, ...data));
      postMessage('ready');`,
    },
  });
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));
beforeEach(() => {
  connections = 0;
  requests = [];
});
jest.setTimeout(120000);

/** Runs something in a page, and counts the page's requests. */
async function visit(path) {
  const tab = await browser.newPage();
  await tab.goto(browser.origin + path);
  const sent = [];
  tab.context().on('request', (request) => sent.push(request.url()));
  return { tab, sent };
}

const inPage = `async ([grant, port, given]) => (${attempt})(require('platformClient').ApiClient.instance, grant, port, given)`;
const inWorker = `([grant, port, given]) => new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = ({ data }) => (data === 'ready' ? worker.postMessage([grant, port, given]) : resolve(data));
})`;
const evaluate = (tab, script, args) => tab.evaluate(`(${script})(${JSON.stringify(args)})`);

describe.each(Object.entries({ 'a page': inPage, 'a worker': inWorker }))('in %s', (_, script) => {
  let visited;
  beforeAll(async () => {
    visited = await visit('/ours');
  });
  test.each(Object.keys(messages))('%s rejects with the documented words and sends nothing', async (grant) => {
    const { tab, sent } = visited;
    const { message, code, isError, told, kept } = await evaluate(tab, script, [grant, server.port, secrets]);
    expect({ message, code, isError }).toEqual({ message: messages[grant], code: 'EBROWSER', isError: true });
    const storage = await tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]));
    for (const secret of Object.values(secrets)) expect(told + kept + storage + tab.said.join()).not.toContain(secret);
    expect({ connections, requests }).toEqual({ connections: 0, requests: [] });
    expect(sent.filter((url) => !url.endsWith('/worker.js') && !url.endsWith('/platform-client.mjs'))).toEqual([]);
  });
});

test('the recorder would have seen a request', async () => {
  const { tab, sent } = await visit('/ours');
  await tab.evaluate((port) => {
    const client = window.platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
    return client.callApi('/a', 'GET', null, null, null, null, null, [], [], ['application/json']);
  }, server.port);
  expect(requests).toEqual(['/a']);
  expect(sent).toHaveLength(1);
  expect(connections).toBeGreaterThan(0);
});

test('the old SDK says the same', async () => {
  const { tab } = await visit('/old');
  const said = await evaluate(
    tab,
    `async ([names, given]) => {
    if (typeof Buffer === 'undefined') window.Buffer = { from: () => '' };
    const client = require('platformClient').ApiClient;
    return Promise.all(names.map((name) => client[name]('id', given.secret, given.third, given.fourth).catch((error) => error.message)));
  }`,
    [Object.keys(messages), secrets],
  );
  expect(said).toEqual(Object.values(messages));
});

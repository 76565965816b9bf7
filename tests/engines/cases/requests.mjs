// Calls of a page that has a token. The sandbox is another origin, so CORS applies to each.
import { script } from '../site.mjs';

const code = (token) => `
var platformClient = require('platformClient');
var client = platformClient.ApiClient.instance;
client.setGateway(sandbox);
client.setAccessToken('${token}');
var call = (path, method = 'GET', query = {}, body = null, types = ['application/json'], form = null) =>
  client.callApi(path, method, {}, query, {}, form, body, ['PureCloud OAuth'], types, ['application/json']);
var me = (fault) => call('/api/v2/users/me', 'GET', fault ? { sandbox_fault: fault } : {});
var failure = (promise) => promise.then(
  (value) => ({ resolved: value }),
  ({ status, code, message, headers, body, text }) => ({ status, code, message, headers, body, text }));`;

async function ready({ site, sandbox, open }) {
  site.page('/calls', { code: code(sandbox.tokens.issue('demo-client')), scripts: [script] });
  const page = await open('/calls');
  await page.until(() => window.client !== undefined);
  return page;
}

const received = (sandbox, method) => sandbox.requests.find((request) => request.method === method);
const row = (name, check) => ({ name, run: async (context) => check({ ...context, page: await ready(context) }) });

function expectUploaded({ headers, body }, expect) {
  expect(headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
  expect(body).toMatch(/name="id"\r\n\r\n7\r\n/);
  expect(body).toMatch(/name="file"; filename="list.csv"\r\nContent-Type: text\/csv\r\n\r\na,b\n1,2\r\n/);
}

async function uploads(page, sandbox, expect, formParams) {
  await page.run((given) => {
    const form = new FormData();
    form.append('id', '7');
    form.append('a "b"\nc', 'x\ny');
    form.append('file', new File(['a,b\n1,2'], 'list.csv', { type: 'text/csv' }));
    return call('/api/v2/users', 'POST', {}, form, ['multipart/form-data'], given);
  }, formParams);
  const { headers, body } = received(sandbox, 'POST');
  expectUploaded({ headers, body }, expect);
  expect(body).toContain('name="a %22b%22%0D%0Ac"\r\n\r\nx\r\ny\r\n');
}

export const requests = [
  row('an operation, its answer in JSON', async ({ page, sandbox, expect }) => {
    expect(await page.run(() => new platformClient.UsersApi().getUsersMe({ expand: ['presence'] }))).toMatchObject({
      name: 'Ada Lovelace',
    });
    expect(received(sandbox, 'GET').url).toBe('/api/v2/users/me?expand=presence');
    expect(received(sandbox, 'GET').headers.authorization).toMatch(/^Bearer \S+$/);
  }),
  row("an error's stack has the line of the page that made the call", async ({ page, expect }) => {
    const stack = await page.run(async () => {
      const lineOfThePage = async () => await me('status:500');
      return await lineOfThePage().catch((error) => error.stack);
    });
    expect(stack).toMatch(/lineOfThePage/);
    expect(stack).not.toMatch(/wasm/);
  }),
  row('request and response events, the rate limit', async ({ page, expect }) => {
    const seen = await page.run(async () => {
      const events = [];
      client.on('request', ({ operation, attempt }) => events.push([operation, attempt]));
      client.on('response', ({ operation, status, responseSize }) => events.push([operation, status, responseSize > 2]));
      await new platformClient.UsersApi().getUsersMe();
      return { events, limit: client.rateLimit.allowed };
    });
    expect(seen).toEqual({
      events: [
        ['getUsersMe', 1],
        ['getUsersMe', 200, true],
      ],
      limit: 300,
    });
  }),
  row('text, 204, an empty body', async ({ page, expect }) => {
    const seen = await page.run(async () => [
      typeof (await me('content-type:text/plain')),
      await me('status:204').then((body) => body === undefined),
      await me('empty').then((body) => body === undefined),
    ]);
    expect(seen).toEqual(['string', true, true]);
  }),
  row('5 MB of JSON', async ({ page, expect }) => {
    expect(await page.run(() => me('huge:5000000').then(({ filler }) => filler.length))).toBe(5000000);
  }),
  row('`callApi` with ten arguments; POST of JSON', async ({ page, sandbox, expect }) => {
    await page.run(() => call('/api/v2/users', 'POST', { x: 'a b', y: [1, 2] }, { name: 'Zoë 🐱', list: [1, null] }));
    const { url, headers, body } = received(sandbox, 'POST');
    expect(url).toBe('/api/v2/users?x=a%20b&y=1&y=2');
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(body)).toEqual({ name: 'Zoë 🐱', list: [1, null] });
  }),
  row('upload of a `Blob`', async ({ page, sandbox, expect }) => {
    await page.run(() => call('/api/v2/users', 'POST', {}, new Blob(['bytes of ', 'a file']), ['application/octet-stream']));
    expect(received(sandbox, 'POST').body).toBe('bytes of a file');
  }),
  row('upload of a `FormData` with a file', ({ page, sandbox, expect }) => uploads(page, sandbox, expect, null)),
  row('upload of a `FormData`, with `{}` as form parameters', ({ page, sandbox, expect }) => uploads(page, sandbox, expect, {})),
  row('upload of form parameters with a `File`', async ({ page, sandbox, expect }) => {
    await page.run(() => {
      const file = new File(['a,b\n1,2'], 'list.csv', { type: 'text/csv' });
      return call('/api/v2/users', 'POST', {}, null, ['multipart/form-data'], { id: '7', file });
    });
    expectUploaded(received(sandbox, 'POST'), expect);
  }),
  row('abort of a call that waits for its answer', async ({ page, sandbox, expect }) => {
    sandbox.faults.add({ fault: 'delay:60000' });
    await page.run(() => {
      window.stop = new AbortController();
      window.stopped = failure(new platformClient.UsersApi().getUsersMe({ signal: window.stop.signal }));
    });
    while (!received(sandbox, 'GET')) await page.run(() => new Promise((later) => setTimeout(later, 20)));
    const seen = await page.run(() => {
      window.stop.abort();
      return window.stopped;
    });
    expect(seen).toMatchObject({ status: 0, code: 'EABORTED' });
  }),
  row('time-out', async ({ page, expect }) => {
    const seen = await page.run(() => {
      client.timeout = 300;
      return failure(me('delay:60000'));
    });
    expect(seen).toMatchObject({ status: 0, code: 'ETIMEDOUT', headers: {}, body: {}, text: 'error' });
  }),
  row('an answer that CORS keeps from the page, and a connection that breaks: `ENETWORK`', async ({ page, expect }) => {
    for (const fault of ['no-cors', 'reset', 'truncated']) {
      expect([fault, await page.run((kind) => failure(me(kind)), fault)]).toMatchObject([fault, { status: 0, code: 'ENETWORK', body: {} }]);
    }
  }),
  row('401: status, code, correlation id, body', async ({ page, expect }) => {
    const seen = await page.run(() => {
      client.setAccessToken('of-nobody');
      return failure(me());
    });
    expect(seen).toMatchObject({ status: 401, code: 'bad.credentials', body: { status: 401 } });
    expect(seen.headers['inin-correlation-id']).toMatch(/^sandbox-\d+$/);
  }),
  row('429: `retry-after` can be read', async ({ page, expect }) => {
    const seen = await page.run(() => failure(me('retry-after:7')));
    expect(seen).toMatchObject({ status: 429, headers: { 'retry-after': '7' }, body: { code: 'too.many.requests' } });
  }),
  row('JSON that is none rejects with its text', async ({ page, expect }) => {
    expect(await page.run(() => failure(me('invalid-json')))).toMatchObject({ status: 200, text: '{"broken":' });
  }),
  row('extended responses', async ({ page, expect }) => {
    const seen = await page.run(() => {
      client.setReturnExtendedResponses(true);
      return new platformClient.UsersApi().getUsersMe();
    });
    expect(seen).toMatchObject({ status: 200, statusText: 'OK', body: { name: 'Ada Lovelace' }, error: null });
    expect(JSON.parse(seen.text)).toEqual(seen.body);
    expect(seen.headers['content-type']).toMatch(/^application\/json/);
  }),
  row('hooks before and after a request', async ({ page, sandbox, expect }) => {
    const seen = await page.run(async () => {
      const after = [];
      client.setPreHook((config) => {
        config.headers['Genesys-App'] = 'of-the-hook';
        return config;
      });
      client.setPostHook((response) => {
        after.push(response.status);
        return response;
      });
      const { name } = await me();
      return [name, after];
    });
    expect(seen).toEqual(['Ada Lovelace', [200]]);
    expect(received(sandbox, 'GET').headers['genesys-app']).toBe('of-the-hook');
  }),
  row('a page that wraps XMLHttpRequest with five arguments, and listens to each answer', async ({ page, expect }) => {
    const [statuses, heard] = await page.run(async () => {
      const { open, send } = XMLHttpRequest.prototype;
      let latest;
      XMLHttpRequest.prototype.open = function (method, url, async, user, password) {
        return open.call(this, method, url, async, user, password);
      };
      XMLHttpRequest.prototype.send = function (body) {
        this.addEventListener('load', () => {
          latest = [this.status, this.responseText.length > 0, Boolean(this.getResponseHeader('inin-correlation-id'))];
        });
        return send.call(this, body);
      };
      const first = await me().then(({ name }) => [name, latest]);
      latest = undefined;
      const refused = await me('status:500').catch(({ status }) => [status, latest]);
      return [
        [first[0], refused[0]],
        [first[1], refused[1]],
      ];
    });
    expect(statuses).toEqual(['Ada Lovelace', 500]);
    expect(heard).toEqual([
      [200, true, true],
      [500, true, true],
    ]);
  }),
  row('300 calls at once', async ({ page, expect }) => {
    expect(
      await page.run(() => Promise.all(Array.from({ length: 300 }, () => me())).then((all) => [...new Set(all.map(({ name }) => name))])),
    ).toEqual(['Ada Lovelace']);
  }),
];

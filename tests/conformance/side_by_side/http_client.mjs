// HTTP clients of a page's own, which only 262 has.
import axios from 'axios';
import { lower, optionsOf, outcome, plain } from './packages.mjs';

/** A client of the page's own that records requests and gives the answers that it is told. */
function recording(on, answer) {
  const seen = [];
  class Own extends on.platformClient.AbstractHttpClient {
    request(options) {
      seen.push(options);
      return answer(options);
    }
  }
  on.client.setHttpClient(new Own());
  return seen;
}
const ok =
  (data, headers = { 'content-type': 'application/json' }, status = 200) =>
  async () => ({ status, statusText: 'OK', headers, data });
const gives = (answer) => async (on) => {
  recording(on, answer);
  return outcome(
    () => on.get(),
    (error) => error?.message ?? error,
  );
};
const sees = (run) => async (on) => {
  const seen = recording(on, ok({}));
  await run(on);
  return [
    seen.map((options) => optionsOf(options, on.port)),
    seen[0] instanceof on.platformClient.HttpRequestOptions,
    on.state.received.length,
  ];
};

const rows = [
  {
    name: 'an own client finds parameters where there are none',
    run: async (on) => {
      const seen = recording(on, ok({}));
      await on.get('/a', {});
      const [{ params, data }] = seen;
      return [Object.entries(params), String(new URLSearchParams(params)), data];
    },
  },
  {
    name: 'an own client finds parameters by name',
    run: async (on) => {
      const seen = recording(on, ok({}));
      await on.get('/a', { size: 5, get: 'x', text: 'a b&c' });
      const [{ params }] = seen;
      return [Object.entries(params), JSON.stringify(params), params.size, params.text];
    },
  },
  { name: 'an own client sees a GET', run: sees((on) => on.get('/a', { b: 'c', d: 1 })) },
  {
    name: 'an own client sees an operation with a list',
    run: sees((on) => new on.platformClient.UsersApi(on.client).getUsersMe({ expand: ['presence', 'routingStatus'] })),
  },
  { name: 'an own client sees a body', run: sees((on) => on.call('POST', '/a', { body: { name: 'é', list: [1] } })) },
  { name: 'an own client sees text', run: sees((on) => on.call('PUT', '/a', { body: 'plain', types: ['text/plain'] })) },
  {
    name: 'an own client sees bytes',
    run: async (on) => {
      const seen = recording(on, ok({}));
      await on.call('POST', '/a', { body: Buffer.from([0, 255, 65]), types: ['application/octet-stream'] });
      return [...seen[0].data];
    },
  },
  {
    name: 'an own client sees headers and time limit',
    run: sees((on) => {
      on.client.timeout = 1234;
      on.client.defaultHeaders = { 'X-Default': 'd' };
      return on.call('DELETE', '/a/{id}', { params: { id: '1' }, custom: { 'X-Custom': 'c' } });
    }),
  },
  {
    name: 'an own client sees the token request',
    run: async (on) => {
      const seen = recording(on, ok({ access_token: 'given', expires_in: 60 }));
      const data = await on.client.loginClientCredentialsGrant('id', 'secret');
      const { url, method, headers, data: sent } = seen[0];
      return [url.replace(`:${on.port}`, ''), method, lower(headers).authorization, sent, data.accessToken];
    },
  },
  ...Object.entries({ object: { a: 1 }, list: [1], text: 'x', number: 5, true: true }).map(([what, data]) => ({
    name: `an own client gives: ${what}`,
    run: gives(ok(data)),
  })),
  { name: 'an own client gives text of another type', run: gives(ok('some text', { 'content-type': 'text/plain' })) },
  { name: 'an own client gives nothing', run: gives(ok(undefined, {}, 204)) },
  { name: 'an own client gives an object without a type', run: gives(ok({ a: 1 }, {})) },
  { name: 'an own client gives no body as axios does', run: gives(ok('')) },
  { name: 'an own client gives the body alone', run: gives(async () => ({ data: { a: 1 } })) },
  ...['application/json; charset=utf-8', 'application/problem+json', 'APPLICATION/JSON', 'text/json'].map((type) => ({
    name: `the type of an own client's answer: ${type}`,
    run: async (on) => {
      recording(on, ok({ a: 1 }, { 'content-type': type }));
      on.client.setReturnExtendedResponses(true);
      return (await on.get()).headers;
    },
  })),
  ...[
    ['Headers', (pairs) => new Headers(pairs)],
    ['a Map', (pairs) => new Map(pairs)],
    ['a list', (pairs) => pairs],
  ].map(([what, make]) => ({
    name: `an own client gives its headers as ${what}`,
    run: async (on) => {
      const headers = make([
        ['content-type', 'application/json'],
        ['Retry-After', '3'],
      ]);
      recording(on, ok({ message: 'later' }, headers, 200));
      on.client.setReturnExtendedResponses(true);
      return plain((await on.get()).headers);
    },
    differs: { 262: 'headers of an own client' },
    ours: { 'content-type': 'application/json', 'retry-after': '3' },
  })),
  ...['image/png', 'application/octet-stream', 'application/json'].map((type) => ({
    name: `an own client gives bytes as ${type}`,
    run: async (on) => {
      const kinds = [Buffer.from([0, 255, 65]), new Uint8Array([1]), new ArrayBuffer(2), new Blob(['x'])];
      const same = [];
      for (const data of kinds) {
        recording(on, ok(data, { 'content-type': type }));
        same.push((await on.get()) === data);
      }
      return same;
    },
  })),
  {
    name: 'an own client rejects as axios does',
    run: gives(async () => {
      throw Object.assign(new Error('failed'), {
        response: {
          status: 404,
          statusText: 'Not Found',
          headers: { 'content-type': 'application/json' },
          data: { message: 'no such', code: 'c' },
        },
      });
    }),
  },
  {
    name: "an own client's refusal: status, its text and headers",
    run: async (on) => {
      const headers = { 'Content-Type': 'text/plain', 'ININ-Correlation-Id': 'c-1' };
      recording(on, () =>
        Promise.reject(Object.assign(new Error('x'), { response: { status: 418, statusText: 'Teapot', headers, data: 'short' } })),
      );
      on.client.setReturnExtendedResponses(true);
      const { status, statusText, headers: got, body } = await on.get().catch((error) => error);
      return [status, statusText, lower(got), body];
    },
  },
  {
    name: "an own client's answer, extended: status, its text and headers",
    run: async (on) => {
      recording(on, async () => ({
        status: 201,
        statusText: 'Made',
        headers: { 'content-type': 'application/json', 'X-B': 'c' },
        data: { a: 1 },
      }));
      on.client.setReturnExtendedResponses(true);
      const { status, statusText, headers, body } = await on.get();
      return [status, statusText, lower(headers), body];
    },
  },
  {
    name: 'an own client rejects with an error of its own',
    run: gives(async () => {
      throw new Error('mine');
    }),
  },
  {
    name: 'an own client that gives a refused status',
    run: gives(ok({ message: 'no such' }, { 'content-type': 'application/json' }, 404)),
    differs: { 262: 'refused status of an own client' },
    ours: { rejected: 'no such' },
  },
  {
    name: 'the client of the old README, on axios',
    run: async (on) => {
      class Custom extends on.platformClient.AbstractHttpClient {
        constructor() {
          super();
          this.axios = axios.create({});
        }
        request(options) {
          return this.axios.request(options);
        }
      }
      on.client.setHttpClient(new Custom());
      on.state.answer = { body: '{"a":1}' };
      const ended = await outcome(() => on.call('POST', '/a', { query: { q: 'r' }, body: { name: 'x' } }));
      on.state.answer = { status: 400, body: '{"message":"bad"}' };
      return [
        ended,
        await outcome(
          () => on.get(),
          ({ message }) => message,
        ),
        on.requests(),
      ];
    },
  },
  {
    name: 'getHttpClient',
    run: (on) => {
      const first = on.client.getHttpClient();
      return [
        first instanceof on.platformClient.DefaultHttpClient,
        first instanceof on.platformClient.AbstractHttpClient,
        on.client.getHttpClient() === first,
        first.timeout,
      ];
    },
  },
  { name: 'what is no client', run: (on) => outcome(async () => on.client.setHttpClient({ request() {} })) },
  {
    name: 'a hook on a client that has none',
    run: (on) => {
      recording(on, ok({}));
      return outcome(async () => on.client.setPreHook((config) => config));
    },
  },
  {
    name: 'DefaultHttpClient by itself',
    run: async (on) => {
      const client = new on.platformClient.DefaultHttpClient(500);
      on.state.answer = { body: '{"a":1}' };
      const url = `http://127.0.0.1:${on.port}/a`;
      const { status, statusText, data } = await client.request(
        new on.platformClient.HttpRequestOptions(
          url,
          'post',
          { 'X-A': 'b', 'Content-Type': 'application/json' },
          { q: 'r' },
          { name: 'x' },
          500,
        ),
      );
      on.state.answer = { status: 404, body: '{"message":"no"}' };
      const refused = await outcome(
        () => client.request(new on.platformClient.HttpRequestOptions(url, 'GET')),
        (error) => [error.message, error.response.status, error.response.data],
      );
      return [
        { status, statusText, data },
        refused,
        on.requests().map(({ method, url: target, body, headers }) => [method, target, body, headers['x-a']]),
      ];
    },
  },
];

export const httpClient = rows.map((row) => ({ ...row, versions: ['262'] }));

// Hooks, and HTTP clients of a page's own: both are of 262.
import axios from 'axios';
import { outcome, plain } from './packages.mjs';

const lower = (headers) =>
  Object.fromEntries(
    Object.entries({ ...headers })
      .map(([name, value]) => [name.toLowerCase(), value])
      .sort(),
  );
const optionsOf = ({ url, method, headers, params, data, timeout }, port) => {
  const shown = plain({ url: url.replace(`:${port}`, ''), method, headers: lower(headers), params: { ...params }, data, timeout });
  if (data === undefined) delete shown.headers['content-type'];
  return shown;
};

/** A client of the page's own that records, and answers as it is told. */
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

const hooked =
  (hooks, run = (on) => on.get()) =>
  async (on) => {
    const steps = [];
    if (hooks.pre) on.client.setPreHook((config) => hooks.pre(config, steps, on));
    if (hooks.post) on.client.setPostHook((response) => hooks.post(response, steps, on));
    on.state.answer = hooks.answer ?? { body: '{"a":1}' };
    const ended = await outcome(
      () => run(on),
      (error) => error?.message ?? error,
    );
    return [ended, steps, on.requests()];
  };
const quiet = (run) => async (on) => {
  // 262 prints what it hands on.
  const { error } = console;
  console.error = () => {};
  try {
    return await run(on);
  } finally {
    console.error = error;
  }
};

const rows = [
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

  {
    name: 'a hook before and one after, once each',
    run: hooked(
      {
        pre: (config, steps, on) => {
          steps.push(['pre', on.state.received.length]);
          return config;
        },
        post: (response, steps, on) => {
          steps.push(['post', on.state.received.length]);
          return response;
        },
      },
      (on) => on.get().then(() => 'done'),
    ),
    differs: { 262: 'hooks run twice' },
    ours: [
      { resolved: 'done' },
      [
        ['pre', 0],
        ['post', 1],
      ],
      [{ method: 'GET', url: '/api/v2/x', headers: { accept: 'application/json', authorization: 'Bearer the-token' }, body: '' }],
    ],
  },
  {
    name: 'a hook before the request runs before it',
    run: hooked({
      pre: (config, steps, on) => {
        steps.push(on.state.received.length);
        return config;
      },
    }),
  },
  {
    name: 'a hook after the request runs after it',
    run: hooked({
      post: (response, steps, on) => {
        steps.push(on.state.received.length);
        return response;
      },
    }),
  },
  {
    name: 'a hook sees the request',
    run: hooked(
      {
        pre: (config, steps, on) => {
          const { url, method, headers, params, data } = optionsOf(config, on.port);
          steps.push({ url, method: method.toUpperCase(), authorization: headers.authorization, params, data });
          return config;
        },
      },
      (on) => on.call('POST', '/a', { query: { q: 'r' }, body: { name: 'x' } }),
    ),
  },
  {
    name: 'a hook sees the answer',
    run: hooked({
      post: (response, steps) => {
        steps.push([response.status, response.statusText, response.headers['content-type'], response.data]);
        return response;
      },
    }),
  },
  {
    name: 'a hook adds a header',
    run: hooked({
      pre: (config) => {
        config.headers['X-Hook'] = 'was here';
        return config;
      },
    }),
  },
  {
    name: 'a hook changes body and query',
    run: hooked(
      {
        pre: (config) => {
          config.data = { ...config.data, more: true };
          config.params = { other: 'query' };
          return config;
        },
      },
      (on) => on.call('POST', '/a', { query: { q: 'r' }, body: { name: 'x' } }),
    ),
  },
  {
    name: 'a hook that takes its time',
    run: hooked({
      pre: async (config) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        config.headers['X-Late'] = 'yes';
        return config;
      },
    }),
  },
  {
    name: 'a hook changes the answer in place',
    run: hooked({
      post: (response) => {
        response.data.b = 2;
        return response;
      },
    }),
  },
  { name: 'a hook gives another answer', run: hooked({ post: (response) => ({ ...response, data: { other: true } }) }) },
  {
    name: 'a hook before the request throws',
    run: quiet(
      hooked({
        pre: () => {
          throw new Error('not today');
        },
      }),
    ),
  },
  {
    name: 'a hook after the request throws',
    run: quiet(
      hooked({
        post: () => {
          throw new Error('too late');
        },
      }),
    ),
  },
  {
    name: 'no hook sees a refused answer',
    run: quiet(
      hooked(
        {
          answer: { status: 404, body: '{"message":"no such"}' },
          post: (response, steps) => {
            steps.push('post');
            return response;
          },
        },
        async (on) =>
          on.get().catch(({ message }) => {
            throw new Error(message);
          }),
      ),
    ),
  },
  {
    name: 'a hook on the client itself',
    run: (on) => {
      on.client.getHttpClient().setPreHook((config) => {
        config.headers['X-Hook'] = 'direct';
        return config;
      });
      return hooked({})(on);
    },
  },
  {
    name: 'of a hook that is set twice the second counts',
    run: (on) => {
      on.client.setPreHook((config) => {
        config.headers['X-First'] = '1';
        return config;
      });
      return hooked({
        pre: (config) => {
          config.headers['X-Second'] = '2';
          return config;
        },
      })(on);
    },
  },
  {
    name: 'a hook that gives nothing back',
    run: quiet(hooked({ pre: () => undefined })),
    differs: { 262: 'hooks that give nothing back' },
    ours: [
      { resolved: { a: 1 } },
      [],
      [{ method: 'GET', url: '/api/v2/x', headers: { accept: 'application/json', authorization: 'Bearer the-token' }, body: '' }],
    ],
  },
];

export const httpClient = rows.map((row) => ({ ...row, versions: ['262'] }));

// Hooks before and after a request, which only 262 has.
import { optionsOf, outcome } from './packages.mjs';

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
  // 262 prints what it passes on.
  const { error } = console;
  console.error = () => {};
  try {
    return await run(on);
  } finally {
    console.error = error;
  }
};

const rows = [
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
  {
    name: 'a hook asks for bytes',
    run: async (on) => {
      on.client.setPreHook((config) => Object.assign(config, { responseType: 'arraybuffer' }));
      on.state.answer = { headers: { 'content-type': 'image/png' }, body: Buffer.from([0, 255, 65]) };
      const body = await on.get();
      return [Buffer.isBuffer(body), [...body]];
    },
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
  ...['setPreHook', 'setPostHook'].map((name) => ({
    name: `a hook that never ends, by ${name}`,
    run: async (on) => {
      on.client.timeout = 60;
      on.client[name]((given) => new Promise(() => given));
      const later = new Promise((resolve) => {
        setTimeout(resolve, 1500, 'still waiting');
      });
      return Promise.race([
        outcome(
          () => on.get(),
          ({ code }) => code,
        ),
        later,
      ]);
    },
    differs: { 262: 'hooks that never end' },
    ours: { rejected: 'ETIMEDOUT' },
  })),
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

export const hooks = rows.map((row) => ({ ...row, versions: ['262'] }));

// What a program sees that looks closer: names, members, methods that it replaces, options of axios, logins with
// arguments that are none, and headers and bodies of rare kinds.
import { gzipSync } from 'node:zlib';
import { outcome } from './packages.mjs';

const json = { 'content-type': 'application/json' };
const token = { body: '{"access_token":"new","expires_in":60}' };
const called = (error) => (error ? 'failed' : 'failed with nothing');

const replaced = {
  buildUrl: () => 'http://127.0.0.1:1/patched',
  paramToString: (value) => `patched ${value}`,
  addHeaders: (headers, ...more) => Object.assign(headers ?? {}, ...more, { 'X-Patched': '1' }),
  normalizeParams: () => ({ 'X-Patched': '1' }),
  jsonPreferredMime: () => 'text/plain',
};
const optionsOfAxios = {
  validateStatus: () => false,
  transformResponse: [() => 'changed'],
  transformRequest: [() => 'changed'],
  paramsSerializer: () => 'changed=1',
  auth: { username: 'u', password: 'p' },
  signal: AbortSignal.abort(),
  adapter: async (config) => ({ status: 200, statusText: 'OK', headers: {}, data: 'changed', config }),
};
const logins = {
  'client credentials': (client) => client.loginClientCredentialsGrant(),
  SAML: (client) => client.loginSaml2BearerGrant(),
  'an authorization code': (client) => client.loginCodeAuthorizationGrant(),
  'a refresh token': (client) => client.refreshCodeAuthorizationGrant(),
  'PKCE and a short verifier': (client) => client.authorizePKCEGrant('id', 'short', 'code', 'https://app.example'),
};

export const insides = [
  {
    name: 'the names of classes',
    run: ({ platformClient, client }) => [
      client.constructor.name,
      ...Object.keys(platformClient)
        .filter((name) => name !== 'PlatformClientError' && name !== 'ApiClient' && typeof platformClient[name] === 'function')
        .map((name) => [name, platformClient[name].name, platformClient[name].length]),
    ],
  },
  {
    name: 'own members of a client',
    run: ({ client }) => ['authentications', 'hasLocalStorage'].map((name) => Object.keys(client).includes(name)),
    differs: { 262: 'own members of a client' },
    ours: [false, false],
  },
  ...Object.entries(replaced).map(([name, method]) => ({
    name: `${name}, replaced`,
    run: async (on) => {
      on.client[name] = method;
      const ended = await outcome(
        () => on.call('POST', '/a/{id}', { params: { id: 'x' }, headers: { 'X-One': '1' }, body: { b: 1 } }),
        called,
      );
      return [ended, on.requests()];
    },
    differs: { 262: 'helpers that a page replaces' },
    ours: [
      { resolved: {} },
      [
        {
          method: 'POST',
          url: '/a/x',
          headers: { accept: 'application/json', authorization: 'Bearer the-token', 'content-type': 'application/json', 'x-one': '1' },
          body: '{"b":1}',
        },
      ],
    ],
  })),
  ...Object.entries(optionsOfAxios).map(([name, value]) => ({
    name: `${name} in a hook`,
    run: async (on) => {
      on.client.setPreHook((config) => ({ ...config, [name]: value }));
      const ended = await outcome(() => on.call('POST', '/a', { query: { q: 1 }, body: { b: 1 } }), called);
      return [ended, on.requests().map(({ url, body, headers }) => [url, body, headers.authorization])];
    },
    differs: { 262: 'options of axios in a hook' },
    ours: [{ resolved: {} }, [['/a?q=1', '{"b":1}', 'Bearer the-token']]],
  })),
  {
    name: 'a hook that sets and deletes headers as with axios',
    run: async (on) => {
      on.client.setPreHook((config) => {
        config.headers.set('X-Hook', 'was here');
        config.headers.set('ACCEPT', 'text/csv');
        config.headers.delete('authorization');
        config.headers.set({ 'X-One': '1', 'x-hook': 'set again' });
        return config;
      });
      await on.get();
      return on.requests();
    },
  },
  ...[undefined, null, false].map((value) => ({
    name: `a hook that sets a header to ${value}`,
    run: async (on) => {
      on.client.setPreHook((config) => {
        config.headers['X-Hook'] = value;
        return config;
      });
      await on.get();
      return on.requests();
    },
  })),
  ...[
    ['getHttpClient, then setTimeout', (client) => client.getHttpClient().setTimeout(60)],
    ['getHttpClient, then its timeout', (client) => Object.assign(client.getHttpClient(), { timeout: 60 })],
    ['a DefaultHttpClient', (client, { DefaultHttpClient }) => client.setHttpClient(new DefaultHttpClient(60))],
  ].map(([what, set]) => ({
    name: `the time limit of ${what}`,
    run: async (on) => {
      set(on.client, on.platformClient);
      on.state.answer = { silent: true };
      const late = new Promise((resolve) => {
        setTimeout(resolve, 3000, 'still waiting');
      });
      return Promise.race([outcome(() => on.get(), called), late]);
    },
  })),
  ...Object.entries(logins).map(([what, login]) => ({
    name: `a login with ${what}, without arguments`,
    run: async (on) => {
      on.state.answer = token;
      return [Object.keys(await outcome(() => login(on.client), called)), on.requests().length];
    },
    differs: { 262: 'bad input of a login' },
    ours: [['rejected'], 0],
  })),
  ...[{ body: '{}' }, { headers: { 'content-type': 'text/plain' }, body: 'hello' }, { status: 204, headers: {}, body: '' }].map(
    (answer) => ({
      name: `a login that is answered with ${JSON.stringify(answer)}`,
      run: async (on) => {
        on.state.answer = answer;
        return [
          Object.keys(await outcome(() => on.client.loginClientCredentialsGrant('id', 'secret'), called)),
          on.client.authData.accessToken,
        ];
      },
      differs: { 262: 'answer of a login without a token' },
      ours: [['rejected'], 'the-token'],
    }),
  ),
  ...[',"expires_in":"60"', ''].map((lifetime) => ({
    name: `a login that is answered with the lifetime ${lifetime}`,
    run: async (on) => {
      on.state.answer = { body: `{"access_token":"new"${lifetime}}` };
      await on.client.loginClientCredentialsGrant('id', 'secret');
      return typeof on.client.authData.tokenExpiryTime;
    },
    differs: { 262: 'lifetime of a token that is no number' },
    ours: 'undefined',
  })),
  {
    name: 'the secret of a login',
    run: async (on) => {
      on.state.answer = token;
      await on.client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://app.example');
      return on.client.clientSecret;
    },
    differs: { 262: 'secret of a login' },
    ours: undefined,
  },
  ...['gzip', 'x-gzip', 'constructor', 'identity'].map((encoding) => ({
    name: `headers of an answer with the encoding ${encoding}`,
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      const body = /gzip/.test(encoding) ? gzipSync('{"a":1}') : '{"a":1}';
      on.state.answer = { headers: { ...json, 'content-encoding': encoding }, body };
      const answer = await on.get();
      return [answer.body, answer.headers['content-encoding'], Object.keys(answer.headers).includes('content-encoding')];
    },
  })),
  {
    name: 'half of a compressed answer',
    run: (on) => {
      on.state.answer = {
        headers: { ...json, 'content-encoding': 'gzip' },
        body: gzipSync(JSON.stringify('x'.repeat(50))).subarray(0, -8),
      };
      return outcome(() => on.get(), called);
    },
    differs: { 262: 'compressed answers that are cut short' },
    ours: { rejected: 'failed' },
  },
  {
    name: 'cookies of the server',
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      on.state.answer = { headers: { ...json, 'set-cookie': ['a=b', 'c=d'] } };
      return (await on.get()).headers['set-cookie'];
    },
    differs: { 262: 'cookies of the server' },
    ours: undefined,
  },
  { name: 'text without a type that begins like JSON', run: answered({ headers: {}, body: '{a' }) },
  { name: 'JSON without a type', run: answered({ headers: {}, body: '[{"a":1}]' }) },
  {
    name: 'a refusal whose body says it is JSON and is not',
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      on.state.answer = { status: 502, body: '<h1>Bad Gateway</h1>' };
      return outcome(
        () => on.get(),
        ({ status, body }) => [status, body],
      );
    },
  },
].map((row) => ({ ...row, versions: ['262'] }));

function answered(answer) {
  return (on) => {
    on.state.answer = answer;
    return outcome(() => on.get(), called);
  };
}

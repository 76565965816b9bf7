// Logins and answers in Chromium. Each `run` is evaluated in a page of each package, where
// `make()` gives a client on the recorder and `kept()` the truthy members of an object.

const authorize = (name, opts, more = {}) => ({
  name: `the authorize address: ${name}`,
  versions: ['262'],
  arg: { opts, redirectUri: 'https://app.example/cb', ...more },
  // The promise of a login that leaves the page neither resolves nor rejects.
  redirects: true,
  run: ({ opts, redirectUri }) => {
    window.settled = 'pending';
    const settle = () => {
      window.settled = 'settled';
    };
    window.make('').loginImplicitGrant('the client', redirectUri, opts).then(settle, settle);
  },
  after: async ({ request, inPage }) => [addressOf(await request('/oauth/authorize'), opts), await inPage(() => window.settled)],
  ...more,
});

function addressOf({ method, url }, opts) {
  const { pathname, searchParams } = new URL(url, 'http://host');
  // The state that ours sends for a page without one has a row of its own.
  if (!opts?.state) searchParams.delete('state');
  return [method, pathname, [...searchParams].sort()];
}

const answer = (name, status, headers, body, read, more) => ({
  name: `an answer: ${name}`,
  answer: { status, headers, body },
  arg: read,
  run: (how) => {
    const client = window.make();
    const call = client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], ['application/json'], ['application/json']);
    return call.then(
      (value) => ({ value: value === undefined ? 'undefined' : value }),
      (error) => ({
        error:
          how === 'old-63'
            ? {
                status: error.status,
                statusText: error.statusText,
                correlation: error.headers['inin-correlation-id'],
                body: error.body,
                text: error.text,
                error: error.error instanceof Error,
              }
            : { message: error.message, code: error.code, contextId: error.contextId },
      }),
    );
  },
  ...more,
});
const json = { 'content-type': 'application/json', 'inin-correlation-id': 'corr' };
const body = '{"message":"it failed","code":"some.code","contextId":"ctx"}';

export const inBrowser = [
  {
    name: 'what a script adds to the window',
    run: () =>
      Object.keys(window)
        .filter((name) => !window.before.includes(name))
        .sort(),
    differs: { 262: 'names on the window', 71: 'names on the window' },
    ours: ['platformClient', 'require'],
  },
  {
    name: 'a gateway that is no address',
    versions: ['262'],
    run: () => {
      const client = window.make();
      client.setGateway({ host: '[zz]' });
      return client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []).then(
        () => 'resolved',
        (error) => ['rejected', error instanceof Error],
      );
    },
  },
  authorize('no options', undefined),
  authorize('a state', { state: 's/1?&=+%25é #' }),
  authorize('organisation and provider', { org: 'my org', provider: 'ad fs' }),
  authorize('target, hint and prompt', { target: 'purecloud ui', login_hint: 'a+b@example.com', prompt: 'login' }),
  authorize('a prompt that is none', { prompt: 'none' }),
  authorize('a redirect address with a query', {}, { redirectUri: 'https://app.example/a b?x=1&y=é' }),
  {
    ...authorize('71', { state: 'a b&c', org: 'o', provider: 'p' }),
    name: 'the authorize address as 71 has it',
    versions: ['71'],
  },
  {
    ...authorize('a state of its own', {}),
    name: 'a state where the page gives none',
    redirects: false,
    versions: ['262', '71'],
    after: async ({ request }) => {
      const { searchParams } = new URL((await request('/oauth/authorize')).url, 'http://host');
      return /^[\w-]{22,}$/.test(searchParams.get('state') ?? '');
    },
    differs: { 262: 'state of its own', 71: 'state of its own' },
    ours: true,
  },
  {
    name: 'assigned addresses: the login and the calls',
    run: async () => {
      const client = window.make('');
      const { gateway } = client.config ?? {};
      const url = gateway ? `http://127.0.0.1:${gateway.port}` : client.basePath;
      client.setGateway?.(undefined);
      Object.assign(client.config ?? client, { basePath: `${url}/mine`, authUrl: `${url}/oauth/at` });
      await client.callApi('/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []);
      client.loginImplicitGrant('the client', 'https://app.example/', { state: 's' }).catch(() => {});
    },
    after: async ({ request }) => [
      (await request('/mine/x')).method,
      addressOf(await request('/oauth/at/oauth/authorize'), { state: 's' }),
    ],
  },
  {
    name: 'a token that the platform refuses is dropped',
    answer: { status: 401, headers: json, body: '{}' },
    run: () => {
      const client = window.make();
      client.setPersistSettings(true, 'my app');
      client.setAccessToken('old-token');
      client.loginImplicitGrant('id', 'https://app.example/').catch(() => {});
      window.client = client;
    },
    after: async ({ request, inPage }) => {
      await request('/oauth/authorize');
      return inPage(() => [
        Boolean(window.client.authData.accessToken),
        Boolean(JSON.parse(localStorage.my_app_auth_data || '{}').accessToken),
      ]);
    },
    differs: { 71: 'refused token' },
    ours: [false, false],
  },
  {
    name: 'the way back with a token',
    run: async () => {
      history.replaceState(
        null,
        '',
        `${location.pathname}?keep=1#access_token=from-the-hash&expires_in=3600&token_type=bearer&state=s%201`,
      );
      const client = window.make('');
      if (client.setStateVerification) client.setStateVerification('off');
      client.setPersistSettings(true, 'my app');
      const { tokenExpiryTime, tokenExpiryTimeString, ...rest } = await client.loginImplicitGrant('id', 'https://app.example/', {
        state: 'other',
      });
      const hour = Math.round((tokenExpiryTime - Date.now()) / 60000);
      return [
        window.kept(rest),
        hour,
        new Date(tokenExpiryTime).toUTCString() === tokenExpiryTimeString,
        location.search,
        location.hash,
        Object.keys(window.kept(JSON.parse(localStorage.my_app_auth_data))),
      ];
    },
  },
  {
    name: 'the way back with an error',
    run: async () => {
      history.replaceState(null, '', `${location.pathname}#error=access_denied&error_description=No%20way&state=s`);
      const client = window.make('');
      if (client.setStateVerification) client.setStateVerification('off');
      const error = await client.loginImplicitGrant('id', 'https://app.example/').catch((e) => e);
      const { error: code, error_description: words } = client.authData;
      return [error instanceof Error, error.message, code, words];
    },
  },
  {
    name: 'the address after an error',
    run: async () => {
      history.replaceState(null, '', `${location.pathname}#error=access_denied&error_description=No%20way&state=s`);
      const client = window.make('');
      if (client.setStateVerification) client.setStateVerification('off');
      await client.loginImplicitGrant('id', 'https://app.example/').catch(() => {});
      return location.hash;
    },
    differs: { 262: 'address after an error', 71: 'address after an error' },
    ours: '',
  },
  {
    name: 'a state that is encoded, on its way back',
    run: async () => {
      history.replaceState(null, '', `${location.pathname}#access_token=from-the-hash&token_type=bearer&state=a%2520b%253F`);
      const client = window.make('');
      if (client.setStateVerification) client.setStateVerification('off');
      const { state } = await client.loginImplicitGrant('id', 'https://app.example/');
      return state;
    },
    differs: { 262: 'state that is encoded', 71: 'state that is encoded' },
    ours: 'a%20b%3F',
  },
  {
    name: 'what a router keeps in the history, after a login',
    run: async () => {
      history.replaceState({ mine: 1 }, '', `${location.pathname}#access_token=from-the-hash&token_type=bearer&state=s`);
      const client = window.make('');
      if (client.setStateVerification) client.setStateVerification('off');
      await client.loginImplicitGrant('id', 'https://app.example/');
      return [location.hash, history.state];
    },
    differs: { 262: 'history.state', 71: 'history.state' },
    ours: ['', { mine: 1 }],
  },
  {
    name: 'a call that says nothing of types',
    versions: ['262'],
    run: () => window.make().callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []),
    after: async ({ request }) => (await request('/api/v2/x')).headers.accept,
    differs: { 262: 'Accept of no type' },
    ours: '*/*',
  },
  {
    name: 'a call of a copy of the client',
    run: () => {
      const client = window.make();
      const copy = Object.assign(Object.create(Object.getPrototypeOf(client)), client);
      const call = copy.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], ['application/json']);
      return call.then(
        () => 'answered',
        () => 'rejected',
      );
    },
    differs: { 262: 'copies of the client', 71: 'copies of the client' },
    ours: 'rejected',
  },
  {
    name: 'long answers in a page that listens to them',
    versions: ['262'],
    answer: { headers: { 'content-type': 'application/json', 'content-length': 600002 }, body: `"${'é'.repeat(300000)}"` },
    run: async () => {
      const lengths = [];
      const { send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (sent) {
        this.addEventListener('load', () => lengths.push(this.responseText.length));
        return send.call(this, sent);
      };
      const client = window.make();
      const types = ['application/json'];
      const get = () => client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], types, types);
      const bodies = [await get(), await get(), await get()];
      XMLHttpRequest.prototype.send = send;
      return [lengths, bodies.map((text) => text.length)];
    },
  },
  {
    name: 'PKCE: the authorize address and the verifier',
    versions: ['262'],
    run: () => {
      const client = window.make('');
      client.setPersistSettings(false, 'my app');
      client.loginPKCEGrant('id', 'https://app.example/', { state: 'mine' }).catch(() => {});
      window.client = client;
    },
    after: async ({ request, inPage }) => {
      const [method, path, pairs] = addressOf(await request('/oauth/authorize'), { state: 'mine' });
      const { code_challenge: challenge, ...query } = Object.fromEntries(pairs);
      const expected = await inPage(() => window.client.computePKCECodeChallenge(sessionStorage.my_app_pkce_code_verifier));
      return [method, path, query, challenge === expected];
    },
  },
  ...['https://app.example/bye?a=1', undefined].map((redirectUri) => ({
    name: `logout ${redirectUri ?? 'without address'}`,
    versions: ['262'],
    arg: redirectUri ?? null,
    run: async (address) => {
      const client = window.make();
      client.setPersistSettings(true, 'my app');
      await client.loginImplicitGrant('the client', 'https://app.example/');
      client.logout(address ?? undefined);
      return [window.kept(client.authData), window.kept(JSON.parse(localStorage.my_app_auth_data || '{}'))];
    },
    after: async ({ value, request }) => [value, addressOf(await request('/logout'), {})],
  })),
  answer('JSON', 200, json, '{"a":[1]}'),
  answer('text', 200, { 'content-type': 'text/plain' }, 'some text'),
  answer('no body', 204, {}, '', undefined, { differs: { 71: 'no body in 71' }, ours: { value: 'undefined' } }),
  answer('404 as a page for 71 reads it', 404, json, body, 'old-63', { versions: ['71'] }),
  answer('429 as a page for 262 reads it', 429, json, body, '262', { versions: ['262'] }),
  ...['arraybuffer', 'blob'].map((responseType) => ({
    name: `a hook asks for bytes: ${responseType}`,
    versions: ['262'],
    answer: { headers: { 'content-type': 'image/png' }, body: Buffer.from([0x89, 0x50, 0, 255, 65]) },
    arg: responseType,
    run: async (type) => {
      const client = window.make();
      client.setPreHook((config) => Object.assign(config, { responseType: type }));
      const body = await client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []);
      return [Object.prototype.toString.call(body), body.type, ...new Uint8Array(await new Response(body).arrayBuffer())];
    },
  })),
  ...['image/png', 'audio/wav', 'application/zip', 'application/octet-stream'].map((type) =>
    answer(`bytes of ${type}, as text`, 200, { 'content-type': type }, Buffer.from([0x89, 0x50, 0, 255, 65]), undefined, {
      versions: ['262'],
    }),
  ),
  {
    name: 'an own client gives bytes',
    versions: ['262'],
    run: async () => {
      const client = window.make();
      const { AbstractHttpClient } = require('platformClient');
      const same = [];
      for (const data of [new Uint8Array([0, 255]), new ArrayBuffer(2), new Blob(['x'])]) {
        class Own extends AbstractHttpClient {
          request() {
            return Promise.resolve({ status: 200, statusText: 'OK', headers: { 'content-type': 'image/png' }, data });
          }
        }
        client.setHttpClient(new Own());
        same.push(data === (await client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], [])));
      }
      return same;
    },
  },
  {
    name: 'a hook on every request',
    versions: ['262'],
    answer: { headers: json, body: '{"a":1}' },
    run: async () => {
      const client = window.make();
      client.setPreHook((config) => {
        config.headers['X-Hook'] = 'was here';
        return config;
      });
      const call = client.callApi(
        '/api/v2/x',
        'POST',
        {},
        { q: 'é' },
        {},
        {},
        { b: 'é' },
        ['PureCloud OAuth'],
        ['application/json'],
        ['application/json'],
      );
      return call;
    },
    after: async ({ value, request }) => {
      const { method, url, headers } = await request('/api/v2/x');
      return [value, method, url, headers['x-hook'], headers['content-type'], headers.authorization];
    },
  },
  {
    name: 'client certificates in a page',
    versions: ['262'],
    run: () => {
      const client = window.make();
      return ['setMTLSCertificates', 'setMTLSContents'].map((name) => {
        try {
          return client[name]('certificate', 'key', 'authority');
        } catch (error) {
          return error.message;
        }
      });
    },
  },
  {
    name: 'a client of the page on fetch',
    versions: ['262'],
    answer: { headers: json, body: '{"a":1}' },
    run: () => {
      class OnFetch extends require('platformClient').AbstractHttpClient {
        async request({ url, method, headers, params, data }) {
          const answered = await fetch(`${url}?${new URLSearchParams(params)}`, { method, headers, body: data && JSON.stringify(data) });
          const { status, statusText } = answered;
          return { status, statusText, headers: Object.fromEntries(answered.headers), data: await answered.json() };
        }
      }
      const client = window.make();
      client.setHttpClient(new OnFetch());
      return client.callApi(
        '/api/v2/x',
        'POST',
        {},
        { q: 'a b', n: 0 },
        {},
        {},
        { b: 'é' },
        ['PureCloud OAuth'],
        ['application/json'],
        ['application/json'],
      );
    },
    after: async ({ value, request }) => {
      const { method, url, headers, body: sent } = await request('/api/v2/x');
      return [value, method, url, headers['content-type'], headers.authorization, sent];
    },
  },
];

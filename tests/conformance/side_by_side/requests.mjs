// Requests through callApi and through operations, as the server received them.
import { setTimeout } from 'node:timers/promises';
import { outcome } from './packages.mjs';

const bodies = {
  'an object': [{ a: 'é', b: [1, null] }],
  'a list': [[1, 'two']],
  'JSON as text': ['{"a":1}'],
  'text under a JSON type': ['plain'],
  text: ['plain é', 'text/plain'],
  bytes: [Buffer.from([65, 0, 255]), 'application/octet-stream'],
  'an ArrayBuffer': [Uint8Array.from([65, 66]).buffer, 'application/octet-stream'],
  XML: ['<a/>', 'application/xml'],
};
const sent = async (on, run) => {
  await outcome(run);
  return on.requests();
};
const formFields = (request) =>
  Object.fromEntries([...request.body.matchAll(/name="(\w+)"\r\n\r\n([^\r]*)/g)].map(([, name, value]) => [name, value]));

/** Only the part before a query is a template. Each row: the path, the values of its parameters, and of the query. */
const pathsOfTheirOwn = [
  ['/api/v2/x?filter={a:1}'],
  ['/api/v2/x?filter={"a":[1,{"b":2}]}&c=é e%20f'],
  ['/api/v2/x?filter={id}'],
  ['/api/v2/x?filter={id}', { id: '5' }],
  ['/api/v2/x?filter={id}&dots=..', { id: '..' }],
  ['/api/v2/{id}?filter={a:1}&id={id}', { id: '{b}' }],
  ['/api/v2/{id}/{b}', { id: '{b}', b: '{id}' }],
  ['/api/v2/{id}', { id: 'a?b#c{d}' }],
  ['/api/v2/{a:1}'],
  ['/api/v2/{a b}/{}/}{'],
  ['/api/v2/x{'],
  ['/api/v2/x?a=1?b={c}', {}, { q: 2 }],
  ['/api/v2/x?a=1&a=2&{b}={c}', {}, { q: 2 }],
  ['/api/v2/x?', {}, { q: '{r}' }],
  ['/api/v2/x?u=https://other.example/{a}'],
  ['/api/v2/x#top'],
  ['/api/v2/x#top', {}, { q: 2 }],
  ['/api/v2/x?a=1#{id}', { id: '5' }, { q: 2 }],
  ['/api/v2/x#?a={b}', {}, { q: 2 }],
];

/** How a token reads back, and how it is sent. */
const withToken = (token) => async (on) => {
  on.client.setAccessToken(token);
  await on.get().catch(() => {});
  return [
    on.client.authData.accessToken,
    on.client.authentications['PureCloud OAuth'].accessToken,
    on.requests()[0]?.headers.authorization,
  ];
};

export const requests = [
  {
    name: 'callApi with ten arguments and null for empty maps',
    run: (on) =>
      sent(on, () =>
        on.client.callApi(
          '/api/v2/tokens/me',
          'GET',
          null,
          null,
          null,
          null,
          null,
          ['PureCloud OAuth'],
          ['application/json'],
          ['application/json'],
        ),
      ),
  },
  {
    name: 'path, query and header parameters',
    run: (on) =>
      sent(on, () =>
        on.call('DELETE', '/api/v2/a/{id}/{n}', {
          params: { id: 'x/y é?', n: 7 },
          query: { q: 'ü', n: 0, t: true, none: undefined, at: new Date(0) },
          headers: { 'X-One': 'one', 'X-Number': 5 },
        }),
      ),
    versions: ['262'],
    differs: { 262: 'query characters' },
    ours: [
      {
        method: 'DELETE',
        url: '/api/v2/a/x%2Fy%20%C3%A9%3F/7?q=%C3%BC&n=0&t=true&at=1970-01-01T00%3A00%3A00.000Z',
        headers: { accept: 'application/json', authorization: 'Bearer the-token', 'x-number': '5', 'x-one': 'one' },
        body: '',
      },
    ],
  },
  {
    name: 'many calls at once',
    run: async (on) => {
      on.state.answer = { silent: true };
      const { received } = on.state;
      for (let i = 0; i < 150; i++) on.get().catch(() => {});
      let before;
      do {
        before = received.length;
        await setTimeout(500);
      } while (received.length === 0 || received.length > before);
      return received.length;
    },
    differs: { 262: 'many calls at once', 71: 'many calls at once' },
    ours: 100,
  },
  { name: 'plain query', run: (on) => sent(on, () => on.get('/api/v2/a', { pageSize: 25, expand: 'presence', empty: '' })) },
  { name: 'null in the query', run: (on) => sent(on, () => on.get('/api/v2/a', { a: null, b: 'c' })), versions: ['262'] },
  {
    name: 'the legacy parameter filter',
    versions: ['262'],
    run: (on) => {
      on.client.setUseLegacyParameterFilter(true);
      return sent(on, async () => {
        await on.get('/api/v2/a', { zero: 0, no: false, yes: true, text: 'x', none: null });
        await new on.platformClient.UsersApi(on.client).getUsers({ pageSize: 0, pageNumber: 1 });
      });
    },
  },
  { name: 'a path without its slash', run: (on) => sent(on, () => on.get('api/v2/a')) },
  { name: 'a path with a query of its own', run: (on) => sent(on, () => on.get('/api/v2/a?pageNumber=2', { pageSize: 5 })) },
  { name: 'no authentication', run: (on) => sent(on, () => on.call('GET', '/a', { auth: [] })) },
  {
    name: 'an API key',
    run: (on) => {
      on.client.authentications['Guest Chat JWT'].apiKey = 'jwt';
      return sent(on, () => on.call('GET', '/a', { auth: ['Guest Chat JWT'] }));
    },
  },
  {
    name: 'an API key with its prefix',
    run: (on) => {
      Object.assign(on.client.authentications['Guest Chat JWT'], { apiKey: 'jwt', apiKeyPrefix: 'Bearer' });
      return sent(on, () => on.call('GET', '/a', { auth: ['Guest Chat JWT'] }));
    },
  },
  {
    name: 'default headers',
    run: (on) => {
      on.client.defaultHeaders = { 'X-Default': 'd', 'X-Both': 'default' };
      return sent(on, () => on.call('GET', '/a', { headers: { 'X-Both': 'own' } }));
    },
  },
  {
    name: 'an Authorization among the default headers',
    run: (on) => {
      on.client.defaultHeaders = { Authorization: 'Bearer other' };
      return sent(on, () => on.get());
    },
  },
  {
    name: 'custom headers',
    versions: ['262'],
    run: (on) => sent(on, () => on.call('GET', '/a', { headers: { 'X-A': 'parameter' }, custom: { 'X-A': 'custom', 'X-B': 'b' } })),
  },
  {
    name: 'a custom Accept',
    versions: ['262'],
    run: async (on) => (await sent(on, () => on.call('GET', '/a', { custom: { Accept: 'text/csv' } })))[0].headers.accept,
    differs: { 262: 'custom Accept' },
    ours: 'text/csv',
  },
  ...[
    ['a name that is none', { 'a b': 'c' }],
    ['a line break', { a: 'b\r\nc: d' }],
    ['a text', 'abc'],
    ['beyond Latin-1', { a: '漢' }],
  ].map(([what, custom]) => ({
    name: `custom headers: ${what} is refused`,
    versions: ['262'],
    run: async (on) => [Object.keys(await outcome(() => on.call('GET', '/a', { custom }))), on.requests().length],
  })),
  {
    name: 'a number as a custom header',
    versions: ['262'],
    run: async (on) => (await sent(on, () => on.call('GET', '/a', { custom: { 'X-N': 5 } })))[0]?.headers['x-n'],
    differs: { 262: 'custom headers that are numbers' },
    ours: '5',
  },
  {
    name: 'the Genesys-App header',
    versions: ['262'],
    run: (on) => {
      on.client.setGenesysAppHeader('app');
      return sent(on, () => on.get());
    },
  },
  ...Object.entries(bodies).map(([what, [body, type = 'application/json']]) => ({
    name: `a body: ${what}`,
    versions: ['262'],
    run: (on) => sent(on, () => on.call('POST', '/a', { body, types: [type] })),
  })),
  { name: 'a body for 71', versions: ['71'], run: (on) => sent(on, () => on.call('POST', '/a', { body: { a: 'é' } })) },
  {
    name: 'a URL-encoded form',
    run: async (on) => {
      const [{ headers, body }] = await sent(on, () =>
        on.call('POST', '/a', { form: { a: 'x', b: '1&2', none: undefined }, types: ['application/x-www-form-urlencoded'] }),
      );
      return [headers['content-type'].split(';')[0], [...new URLSearchParams(body)]];
    },
  },
  {
    name: 'a multipart form of one field',
    versions: ['262'],
    run: async (on) => formFields((await sent(on, () => on.call('POST', '/a', { form: { a: 'x' }, types: ['multipart/form-data'] })))[0]),
  },
  {
    name: 'a multipart form of two fields',
    run: async (on) =>
      formFields((await sent(on, () => on.call('POST', '/a', { form: { a: 'x', b: 'y' }, types: ['multipart/form-data'] })))[0]),
    differs: { 262: 'multipart forms' },
    ours: { a: 'x', b: 'y' },
  },
  {
    name: 'a placeholder without value',
    run: async (on) => [(await sent(on, () => on.get('/a/{id}')))[0]?.url],
    differs: { 71: 'placeholder without value', 262: 'placeholder without value' },
    ours: [undefined],
  },
  ...['abc', 'abc\n', 'abc\r\n', 'abc '].map((token) => ({
    name: `the token ${JSON.stringify(token)}`,
    versions: ['262'],
    run: withToken(token),
  })),
  ...[
    [' abc', 'Bearer abc'],
    ['Bearer abc', 'Bearer abc'],
    ['a\nb', undefined],
    ['a\0b', undefined],
  ].map(([token, authorization]) => ({
    name: `the token ${JSON.stringify(token)}`,
    versions: ['262'],
    run: withToken(token),
    differs: { 262: 'characters around a token' },
    ours: [token, token, authorization],
  })),
  {
    name: 'headers of a failure, asked as those of axios',
    versions: ['262'],
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      on.state.answer = { status: 429, headers: { 'content-type': 'application/json', 'Retry-After': '3' }, body: '{}' };
      const { headers } = await on.get().catch((error) => error);
      return [
        headers.get('Retry-After'),
        headers.get('none'),
        headers.has('RETRY-AFTER'),
        headers.has('none'),
        new Map(headers).get('retry-after'),
      ];
    },
  },
  ...pathsOfTheirOwn.map(([path, params = {}, query = {}]) => ({
    name: `a path ${path} with ${JSON.stringify(params)} and ${JSON.stringify(query)}`,
    versions: ['262'],
    // Compared as a server reads it; it does not matter which characters stay unencoded.
    run: async (on) => (await sent(on, () => on.call('GET', path, { params, query }))).map(({ url }) => decodeURIComponent(url)),
  })),
  {
    name: 'another server in the path',
    run: async (on) => [(await sent(on, () => on.get('//other.example/a')))[0]?.url],
    differs: { 71: 'path that names a server', 262: 'path that names a server' },
    ours: [undefined],
  },
  {
    name: 'a list given as one string',
    versions: ['262'],
    run: (on) => sent(on, () => new on.platformClient.UsersApi(on.client).getUsersMe({ expand: 'presence' })),
  },
  {
    name: 'options that nobody knows',
    run: (on) => sent(on, () => new on.platformClient.UsersApi(on.client).getUsersMe({ nonsense: 1, expand: ['presence'] })),
  },
  {
    name: 'a body among the options',
    versions: ['262'],
    run: (on) => sent(on, () => new on.platformClient.ArchitectApi(on.client).postFlowsExecutions({ flowId: 'f' })),
  },
  {
    name: 'a login with a token that is there',
    run: async (on) => {
      const ended = await outcome(() => on.client.loginImplicitGrant('id', 'https://app.example', { state: 's' }));
      return [ended.resolved === on.client.authData, on.client.authData.state, on.requests()];
    },
  },
  ...[{ org: 'o' }, { provider: 'p' }].map((opts) => ({
    name: `a login with ${Object.keys(opts)} alone`,
    run: async (on) => outcome(() => on.client.loginImplicitGrant('id', 'https://app.example', opts)),
    differs: { 262: 'options of a login that need not leave', 71: 'options of a login that need not leave' },
    ours: { resolved: { accessToken: 'the-token' } },
  })),
  ...[{ org: 'o' }, { provider: 'p' }].map((opts) => ({
    name: `a PKCE login with ${Object.keys(opts)} alone`,
    versions: ['262'],
    run: async (on) => outcome(() => on.client.loginPKCEGrant('id', 'https://app.example', opts, 'v'.repeat(43))),
    differs: { 262: 'options of a login that need not leave' },
    ours: { resolved: { accessToken: 'the-token' } },
  })),
  {
    name: 'a PKCE login where nothing can be stored',
    versions: ['262'],
    run: (on) => outcome(() => on.client.loginPKCEGrant('id', 'https://app.example', {})),
    differs: { 262: 'bad input of a login' },
    ours: { rejected: 'loginPKCEGrant requires Local Storage or codeVerifier as input parameter' },
  },
  { name: 'a missing argument', run: (on) => outcome(() => new on.platformClient.UsersApi(on.client).getUser(), String) },
  {
    name: 'the debug log of a request and its answer',
    versions: ['71'],
    run: (on) => logged(on, undefined, (call) => call('GET', '/api/v2/x', {})),
  },
  {
    name: 'the debug log, cut after two lines',
    versions: ['71'],
    run: (on) => logged(on, 2, (call) => call('GET', '/api/v2/x', {})),
  },
  {
    name: 'the debug log of parameters and body',
    versions: ['71'],
    run: async (on) =>
      (await logged(on, undefined, (call) => call('POST', '/a/{id}', { params: { id: '1' }, query: { q: 'r' }, body: { b: 1 } })))[0],
    differs: { 71: 'parameters in the debug log' },
    ours: '[REQUEST] POST http://127.0.0.1/a/1\nPath Params: {"id":"1"}\nQuery Params: {"q":"r"}\nBody: {"b":1}',
  },
];

async function logged(on, maxLines, run) {
  const entries = [];
  on.client.setDebugLog((text) => entries.push(String(text).replaceAll(`:${on.port}`, '')), maxLines);
  on.state.answer = { headers: { 'content-type': 'application/json', 'inin-correlation-id': 'corr' }, body: '{"a":[1],"b":"é"}' };
  await run(on.call);
  return entries;
}

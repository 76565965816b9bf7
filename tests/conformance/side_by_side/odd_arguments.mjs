// Arguments of any type in every place, as the server received them, and arguments of callApi that are none.
import vm from 'node:vm';
import { outcome } from './packages.mjs';

const values = {
  '1e21': 1e21,
  '-0': -0,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  'a BigInt': 10n,
  'a Symbol': Symbol('s'),
  'an invalid Date': new Date(Number.NaN),
  'a Date of another realm': vm.runInNewContext('new Date(0)'),
  'a boxed text': new String('b x'),
  'a boxed number': new Number(7),
  'a list with a hole': new Array(2).fill(1, 1),
  'a list with null': [null, undefined, 'x'],
  'a list of another realm': vm.runInNewContext('["a", "b"]'),
  'a list behind a Proxy': new Proxy(['a', 'b'], {}),
  'an object': { a: 1 },
  'an object with toString': { toString: () => 'its text' },
  'an object with toJSON': { toJSON: () => 'its JSON' },
  'an object that has no text': Object.create(null),
  'an object that throws': {
    toString() {
      throw new Error('no text');
    },
  },
  'a function': function f() {},
  'a Map': new Map([['a', 1]]),
  'a Set': new Set(['a']),
  'a URL': new URL('http://a/b'),
  bytes: new Uint8Array([1, 2]),
  'half a surrogate pair': '\ud83dabc',
  'the other half': 'abc\ude00',
  'a NUL': 'a\0b',
  'white space': ' \t ',
  'a byte order mark': '\ufeffa',
  'an empty text': '',
};

/** The requests as a server reads them: a list is joined, as the row "list with commas" says. */
function read(requests) {
  return requests.map(({ url, headers, body }) => {
    const [path, ...query] = url.split('?');
    const fields = (text) => {
      const pairs = new URLSearchParams(text);
      return Object.fromEntries([...new Set(pairs.keys())].map((name) => [name.replace('[]', ''), pairs.getAll(name).join(',')]));
    };
    return { path: decodeURIComponent(path), query: fields(query.join('?')), header: headers['x-a'], form: fields(body) };
  });
}

/** How the call ends, and what was sent: not the words of an error, which are ours. */
const sent = async (on, run) => {
  const ended = await outcome(run, () => 'failed');
  return 'resolved' in ended ? read(on.requests()) : 'failed';
};

const form = ['application/x-www-form-urlencoded'];
const places = {
  'in the path': (on, value) => new on.platformClient.UsersApi(on.client).getUser(value),
  'in the query': (on, value) => new on.platformClient.UsersApi(on.client).getUsers({ pageSize: value }),
  'as a list in the query': (on, value) => new on.platformClient.UsersApi(on.client).getUsers({ id: value }),
  'in the query of callApi': (on, value) => on.call('GET', '/a', { query: { q: value } }),
  'as a header': (on, value) => on.call('GET', '/a', { headers: { 'X-A': value } }),
  'as a default header': (on, value) => {
    on.client.defaultHeaders = { 'X-A': value };
    return on.call('GET', '/a');
  },
  'in a form': (on, value) => on.call('POST', '/a', { form: { f: value }, types: form }),
};

const headerGiven = (header) => [{ path: '/a', query: {}, header, form: {} }];
const query0 = (name, text) => [{ path: '/api/v2/users', query: { [name]: text }, header: undefined, form: {} }];
const illegal = { differs: { 262: 'characters that no header has' }, ours: 'failed' };
const listAsHeader = (header) => ({ differs: { 262: 'list or date as a header' }, ours: headerGiven(header) });
const formOf = (f) => ({ differs: { 262: 'list in a form' }, ours: [{ path: '/a', query: {}, header: undefined, form: { f } }] });
/** Rows that differ, by value and place. */
const differences = {
  'an invalid Date in the path': { differs: { 262: 'invalid date in the path' }, ours: 'failed' },
  'an invalid Date as a default header': listAsHeader(''),
  'a list with a hole as a header': listAsHeader(',1'),
  'a list with a hole as a default header': listAsHeader(',1'),
  'a list with null as a header': listAsHeader(',,x'),
  'a list with null as a default header': listAsHeader(',,x'),
  'a list of another realm as a header': listAsHeader('a,b'),
  'a list of another realm as a default header': listAsHeader('a,b'),
  'a list behind a Proxy as a header': listAsHeader('a,b'),
  'a list behind a Proxy as a default header': listAsHeader('a,b'),
  'a list with a hole in a form': formOf(',1'),
  'a list with null in a form': formOf(',,x'),
  '-0 as a list in the query': { differs: { 262: 'numbers that are a list' }, ours: query0('id', '0') },
  'NaN as a list in the query': { differs: { 262: 'numbers that are a list' }, ours: query0('id', 'NaN') },
};
for (const value of ['half a surrogate pair', 'the other half', 'a NUL', 'a byte order mark']) {
  for (const place of ['as a header', 'as a default header']) differences[`${value} ${place}`] = illegal;
}

const rows = [];
for (const [place, run] of Object.entries(places)) {
  for (const [what, value] of Object.entries(values)) {
    const name = `${what} ${place}`;
    // docs/differences.md has these in "Files and streams".
    if (place === 'in a form' && value !== null && typeof value === 'object' && !Array.isArray(value)) continue;
    // 262 sends these, and its logger then fails or they have no text.
    if (/^(an object that has no text|a BigInt) as a default header$/.test(name)) continue;
    rows.push({ name, run: (on) => sent(on, () => run(on, value)), ...differences[name] });
  }
}

const callApi = (change) => (on) => {
  const given = ['/a', 'GET', {}, {}, {}, {}, null, [], ['application/json'], ['application/json']];
  change(given);
  return sent(on, () => on.client.callApi(...given));
};
const maps = { 3: 'queryParams', 4: 'headerParams', 7: 'authNames', 8: 'contentTypes', 9: 'accepts' };

export const oddArguments = [
  ...rows,
  ...[undefined, null, 5, {}, new URL('http://a/b')].map((path) => ({
    name: `callApi with the path ${String(path)}`,
    run: callApi((given) => {
      given[0] = path;
    }),
  })),
  ...['get', 'Post', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'FOO', '', undefined, null, 5, 'GET ', 'DELETE'].map((method) => ({
    name: `callApi with the method ${JSON.stringify(method)}`,
    run: callApi((given) => {
      given[1] = method;
    }),
  })),
  ...[7, 8, 9].map((at) => ({
    name: `callApi without ${maps[at]}`,
    run: callApi((given) => {
      given[at] = undefined;
    }),
    differs: { 262: 'lists of callApi that are missing' },
    ours: headerGiven(undefined),
  })),
  ...[8, 9].map((at) => ({
    name: `callApi with ${maps[at]} that is a text`,
    run: callApi((given) => {
      given[at] = 'application/json';
    }),
  })),
  ...[3, 4].map((at) => ({
    name: `callApi with ${maps[at]} that have no prototype`,
    run: callApi((given) => {
      given[at] = Object.assign(Object.create(null), { 'X-A': 'b' });
    }),
    differs: { 262: 'lists of callApi that are missing' },
    ours: [{ path: '/a', query: at === 3 ? { 'X-A': 'b' } : {}, header: at === 4 ? 'b' : undefined, form: {} }],
  })),
  ...['text/plain', 'application/json', '{a', '{"a":1}'].flatMap((body) =>
    [['text/plain', 'application/json'], ['application/json'], ['text/plain', 'text/html'], []].map((types) => ({
      name: `the body ${body} with the types ${types.join()}`,
      run: async (on) => {
        await on.call('POST', '/a', { body, types });
        return on.requests().map((request) => [request.headers['content-type'], request.body]);
      },
    })),
  ),
  ...[null, undefined, false].map((value) => ({
    name: `a default header that is ${value}`,
    run: (on) => {
      on.client.defaultHeaders = { 'X-A': value, 'X-B': 'b' };
      return sent(on, () => on.get('/a'));
    },
  })),
  {
    name: 'two default headers that differ in case',
    run: (on) => {
      on.client.defaultHeaders = { 'x-a': '1', 'X-A': '2' };
      return sent(on, () => on.get('/a'));
    },
  },
  ...[
    { type: 'oauth2' },
    { type: 'oauth2', accessToken: 'of-the-page' },
    { type: 'apiKey', in: 'header', name: 'X-A', apiKey: 'key' },
    { type: 'apiKey', in: 'query', name: 'k', apiKey: 'key', apiKeyPrefix: 'P' },
    { type: 'apiKey', in: 'header', name: 'X-A' },
  ].map((scheme) => ({
    name: `a scheme of the page's own, ${JSON.stringify(scheme)}`,
    run: async (on) => {
      on.client.authentications.own = scheme;
      await on.call('GET', '/a', { auth: ['own'] });
      return [read(on.requests()), on.requests()[0].headers.authorization];
    },
  })),
  {
    name: 'names in the query that need encoding',
    run: (on) => sent(on, () => on.get('/a', { 'é [1]': 'x' })),
    differs: { 262: 'names in the query' },
    ours: [{ path: '/a', query: { 'é [1]': 'x' }, header: undefined, form: {} }],
  },
  ...['/a\\b', '/a\nb', '/a '].map((path) => ({
    name: `callApi with the path ${JSON.stringify(path)}`,
    run: (on) => sent(on, () => on.get(path)),
    differs: { 262: 'backslashes and white space in a path' },
    ours: [{ path, query: {}, header: undefined, form: {} }],
  })),
  {
    name: 'a Content-Type among the header parameters',
    run: async (on) => {
      await on.call('POST', '/a', { body: { a: 1 }, headers: { 'Content-Type': 'application/merge-patch+json' } });
      return on.requests()[0].headers['content-type'];
    },
    differs: { 262: 'custom Accept' },
    ours: 'application/merge-patch+json',
  },
  {
    name: 'a Blob with a type of its own',
    run: async (on) => {
      await on.call('POST', '/a', { body: new Blob(['x'], { type: 'text/csv' }), types: ['text/plain'] });
      return on.requests()[0].headers['content-type'];
    },
    differs: { 262: 'type of a Blob' },
    ours: 'text/plain',
  },
].map((row) => ({ ...row, versions: ['262'] }));

// What pages and their libraries do to the language's objects, and every function of a client that a page calls, to be run
// meanwhile. The page gets the text of this file.

/** Members that a page gives to every object; each is the name of an option somewhere. */
const polluted = {
  timeout: 1,
  signal: {},
  customHeaders: 'text',
  state: 'of-every-object',
  org: 'org',
  provider: 'provider',
  target: 'target',
  prompt: 'login',
  login_hint: 'hint',
  authPopupConfiguration: { usePopup: true },
  usePopup: true,
  expand: ['presence'],
  pageSize: 3,
  body: { of: 'every object' },
  accessToken: 'of-every-object',
  error: 'of-every-object',
  tokenExpiryTime: 1,
  apiKey: 'key',
  responseType: 'arraybuffer',
  preHook: 1,
  postHook: 1,
  proxy: { host: 'of-every-object' },
  proxyAgent: {},
  persistSettings: true,
  returnExtended: true,
  debugLog: 1,
  storageKey: 'of-every-object',
  id: '{id}',
  environment: 'of.every.object',
  basePath: 'https://of.every.object',
  authUrl: 'https://of.every.object',
  get: 1,
  has: 1,
  entries: 1,
  extend: function extend() {},
};

/** Built-in functions that some page has replaced or removed. */
const removed = [
  ['Array', 'from', 'of', 'fromAsync'],
  [
    'Array.prototype',
    'flatMap',
    'flat',
    'includes',
    'find',
    'findIndex',
    'findLast',
    'fill',
    'at',
    'entries',
    'keys',
    'copyWithin',
    'lastIndexOf',
    'reduce',
  ],
  ['Object', 'fromEntries', 'entries', 'values', 'assign', 'keys', 'hasOwn', 'getOwnPropertyDescriptors', 'is', 'groupBy'],
  [
    'String.prototype',
    'matchAll',
    'replaceAll',
    'padStart',
    'padEnd',
    'trim',
    'trimStart',
    'trimEnd',
    'at',
    'includes',
    'startsWith',
    'endsWith',
    'repeat',
  ],
  ['Promise', 'all', 'allSettled', 'any', 'race', 'withResolvers'],
  ['Number', 'isFinite', 'isInteger', 'isNaN'],
  ['globalThis', 'WeakRef', 'FinalizationRegistry', 'structuredClone'],
  ['URL', 'canParse', 'parse'],
];

const { keys } = Object;

/** Runs everything under each change of the page, one after the other. @returns {Promise<object>} how each ended, by name */
async function useUnderAll(platformClient, connect) {
  const results = { unchanged: await use(platformClient, connect) };
  const names = keys(polluted);
  const ways = {
    'enumerable members of every object': (name) => Object.assign(Object.prototype, { [name]: polluted[name] }),
    'hidden members of every object': (name) =>
      Object.defineProperty(Object.prototype, name, { __proto__: null, value: polluted[name], configurable: true, writable: true }),
  };
  for (const way of keys(ways)) {
    names.forEach(ways[way]);
    Array.prototype.last = Array.prototype.remove = () => 'of every list';
    const ends = await use(platformClient, connect);
    for (const name of names) delete Object.prototype[name];
    for (const name of ['last', 'remove']) delete Array.prototype[name];
    results[way] = ends;
  }
  const change = async (name, made) => {
    const changed = [];
    for (const [path, ...functions] of removed) {
      const owner = path.split('.').reduce((object, key) => object[key], globalThis);
      for (const key of functions) {
        const replaceable = !made || owner !== globalThis;
        if (replaceable && typeof owner[key] === 'function' && (name === 'all' || name === `${path}.${key}`))
          changed.push([owner, key, owner[key]]);
      }
    }
    for (const [owner, key] of changed) {
      if (made) owner[key] = made;
      else delete owner[key];
    }
    const ends = await use(platformClient, connect);
    for (const [owner, key, original] of changed) owner[key] = original;
    return ends;
  };
  for (const [path, ...functions] of removed) {
    for (const key of functions) results[`without ${path}.${key}`] = await change(`${path}.${key}`);
  }
  results['without any of them'] = await change('all');
  results['with functions of the page in their place'] = await change('all', () => {
    throw new Error('the page is not ready');
  });
  return results;
}

/** Everything once. @returns {Promise<object>} how each ended, the same on every page */
async function use(platformClient, connect) {
  const client = connect(new platformClient.ApiClientClass());
  const ends = {};
  const note = async (name, run) => {
    try {
      ends[name] = await run();
    } catch (error) {
      ends[name] = 'failed: ' + error.code + ' ' + error.status + ' ' + error.message;
    }
  };
  const users = new platformClient.UsersApi(client);
  const json = ['application/json'];
  await note('operation', () => users.getUsersMe());
  await note('options', () => users.getUsers({ id: ['1', '2'], pageSize: 5, customHeaders: { 'x-own': '1' } }));
  await note('body', () => users.patchUser('id', { version: 1 }));
  await note('callApi', () =>
    client.callApi('/api/v2/x/{id}', 'GET', { id: '1' }, { q: ['a', 'b'] }, {}, {}, null, ['PureCloud OAuth'], json, json),
  );
  await note('failure', () => users.getUser('refused').catch((error) => [error.status, error.code, error.headers.has('content-type')]));
  await note('login', async () => keys(await client.loginImplicitGrant('id', 'https://app.example/')).sort());
  await note('token', async () => {
    client.setAuthData({ accessToken: 'other' });
    client.setAccessToken('the-token');
    return [client.authData.accessToken, keys(client.authData).sort()];
  });
  await note('settings', () => {
    client.updateAuthPopupConfiguration({ popupTimeout: 5 });
    return [client.getAuthPopupConfiguration().popupTimeout, client.getAuthPopupConfiguration().usePopup];
  });
  await note('helpers', () => [
    client.buildCollectionParam(['a', 'b'], 'csv'),
    client.normalizeParams({ a: 1 }).a,
    client.jsonPreferredMime(['text/plain', 'application/json']),
    client.buildUrl('/x/{id}/{none}', { id: 1 }).replace(/^.*\/x/, '/x'),
  ]);
  client.setReturnExtendedResponses(true);
  await note('extended', async () => {
    const { status, text, headers } = await users.getUsersMe();
    return [status, text, headers['content-type']];
  });
  client.setReturnExtendedResponses(false);
  await note('events', async () => {
    const heard = [];
    const stop = client.on('response', ({ operation, status }) => heard.push([operation, status]));
    await users.getUsersMe();
    stop();
    return heard;
  });
  await note('retries', () => {
    client.setRetry({ maxRetries: 1, methods: ['GET'], statuses: [503] });
    return users.getUsersMe();
  });
  client.setPreHook((config) => config);
  await note('through a hook', () => users.getUsers({ pageSize: 5 }));
  await note('a body through a hook', () => users.patchUser('id', { version: 1 }));
  client.close();
  return ends;
}

if (typeof module === 'object') module.exports = { polluted, removed, use, useUnderAll };

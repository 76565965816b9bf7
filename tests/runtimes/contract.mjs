// What the client must do in every runtime: one module without imports. `contract` gives the names of what fails.

const json = ['application/json'];

const failure = (promise) =>
  promise.then(
    () => 'resolved',
    ({ status, code }) => [status, code].join(' '),
  );

/** What the cases use: a client of the sandbox, one API of it, and calls by path. */
function given(sdk, { port, token }) {
  const connect = () => {
    const client = new sdk.ApiClient();
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
    client.setAccessToken(token);
    return client;
  };
  const client = connect();
  const call = (method, query, body = null, options = {}, types = json, accepts = json, path = '/api/v2/users/me') =>
    client.callApi(path, method, {}, query, {}, {}, body, ['PureCloud OAuth'], types, accepts, {}, options);
  const fault = (name, options, method = 'GET') => call(method, { sandbox_fault: name }, null, options);
  return { sdk, connect, client, users: new sdk.UsersApi(client), call, fault };
}

async function answers(check, { client, users, call, fault }) {
  await check('a call and its JSON', async () => (await users.getUsersMe({ expand: ['presence'] })).name, 'Ada Lovelace');
  await check('an extended response with headers', async () => {
    client.setReturnExtendedResponses(true);
    const { status, headers } = await users.getUsersMe();
    client.setReturnExtendedResponses(false);
    return [status, /^sandbox-/.test(headers['inin-correlation-id'])];
  }, [200, true]);
  await check(
    'POST of JSON',
    async () => typeof (await call('POST', {}, { name: 'Zoë', email: 'z@example.com' }, {}, json, json, '/api/v2/users')),
    'object',
  );
  await check('an empty body', async () => String(await fault('empty')), 'undefined');
  await check('1 MB of JSON', async () => (await fault('huge:1000000')).filler.length, 1_000_000);
}

async function failures(check, { fault }) {
  await check('401', () => failure(fault('status:401')), '401 sandbox.fault');
  await check('404', () => failure(fault('status:404')), '404 sandbox.fault');
  await check('429', () => failure(fault('retry-after:1')), '429 too.many.requests');
  await check('JSON that is none', () => failure(fault('invalid-json')), '200 EINVALIDJSON');
  await check('an answer that breaks off', () => failure(fault('truncated')), '0 ENETWORK');
}

async function ends(check, { fault }) {
  await check('a time-out', () => failure(fault('delay:5000', { timeout: 100 })), '0 ETIMEDOUT');
  await check(
    'an abort',
    async () => {
      const end = new AbortController();
      const aborted = failure(fault('delay:5000', { signal: end.signal }));
      setTimeout(() => end.abort(), 20);
      return aborted;
    },
    '0 EABORTED',
  );
  await check(
    'a signal that has aborted already',
    async () => {
      const end = new AbortController();
      end.abort();
      return failure(fault('delay:5000', { signal: end.signal }));
    },
    '0 EABORTED',
  );
}

async function severalRequests(check, { users, fault }) {
  await check('retries', async () => {
    let told = 0;
    const outcome = await failure(fault('status:503', { retry: { delay: 1, onRetry: () => told++ } }));
    return [outcome, told];
  }, ['503 sandbox.fault', 2]);
  await check(
    '100 calls at once',
    async () => new Set(await Promise.all([...Array(100)].map(() => users.getUsersMe().then(({ id }) => id)))).size,
    1,
  );
}

async function hooksAndEvents(check, { sdk, connect, client, users }) {
  await check('hooks', async () => {
    const seen = [];
    const hooked = connect();
    hooked.setPreHook((request) => seen.push('before') && request);
    hooked.setPostHook((response) => seen.push('after') && response);
    await new sdk.UsersApi(hooked).getUsersMe();
    hooked.close();
    return seen;
  }, ['before', 'after']);
  await check('events', async () => {
    const heard = [];
    const stop = client.on('response', ({ operation, status }) => heard.push([operation, status]));
    await users.getUsersMe();
    stop();
    return heard;
  }, [['getUsersMe', 200]]);
}

async function closing(check, { client, fault }) {
  await check(
    'close ends what is under way',
    async () => {
      const pending = failure(fault('delay:5000'));
      client.close();
      return pending;
    },
    '0 EABORTED',
  );
}

/** @returns {Promise<Record<string, string>>} by case: 'yes', or what happened instead */
export async function contract(sdk, sandbox) {
  const results = {};
  const check = async (name, run, expected) => {
    let got;
    try {
      got = await run();
    } catch (error) {
      got = `${error.name}: ${error.message}`;
    }
    const [is, should] = [JSON.stringify(got), JSON.stringify(expected)];
    results[name] = is === should ? 'yes' : `${is} in the place of ${should}`;
  };
  const all = given(sdk, sandbox);
  // In this order: the last closes the client.
  for (const cases of [answers, failures, ends, severalRequests, hooksAndEvents, closing]) await cases(check, all);
  return results;
}

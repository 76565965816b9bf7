// The three packages and one server, on which a row of the table runs.
import { createServer } from 'node:http';
import old262 from 'purecloud-platform-client-v2';
import old71 from 'purecloud-platform-client-v2-71';
import ours from '../../../dist/node/platform-client.js';
import { listen } from '../../../demo/sandbox/loopback.mjs';

export const packages = { ours, 262: old262, 71: old71 };

/** A server that keeps its requests. A row sets its next responses. */
export async function startServer() {
  const state = { answer: {}, received: [] };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      state.received.push({ method, url, headers, body: Buffer.concat(chunks) });
      const { status = 200, headers: sent = { 'content-type': 'application/json' }, body = '{}', silent, broken } = state.answer;
      if (broken) request.socket.destroy();
      else if (!silent) response.writeHead(status, sent).end(body);
    });
  });
  // A connection that ends just when a client reuses it looks like a fault.
  server.keepAliveTimeout = 60000;
  const { port, close } = await listen(server);
  return { state, port, close };
}

/**
 * The argument of a row's function.
 * @param {string} name of the package
 * @param {string} version of the old package that this run is compared with
 */
export function subject(name, version, { state, port }) {
  const platformClient = packages[name];
  const client = new (platformClient.ApiClientClass ?? platformClient.ApiClient.constructor)();
  state.answer = {};
  state.received = [];
  if (name === '71') Object.assign(client, { basePath: `http://127.0.0.1:${port}` });
  else client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
  client.setAccessToken('the-token');
  // Each client of 262 watches a file, and Node warns of so many listeners.
  if (client.config) client.config.live_reload_config = false;
  return {
    platformClient,
    client,
    version,
    port,
    state,
    /** The object in which this version keeps the region's addresses. */
    addresses: version === '71' ? client : client.config,
    get: (path = '/api/v2/x', query = {}) => call(client, 'GET', path, { query }),
    call: (method, path, parts) => call(client, method, path, parts),
    /** What the server got, without what each HTTP library adds. */
    requests: () => state.received.map(plainRequest),
    close: () => client.close?.(),
  };
}

function call(
  client,
  method,
  path,
  {
    params = {},
    query = {},
    headers = {},
    form = {},
    body = null,
    auth = ['PureCloud OAuth'],
    types = ['application/json'],
    accepts = ['application/json'],
    custom,
  } = {},
) {
  return client.callApi(path, method, params, query, headers, form, body, auth, types, accepts, custom);
}

const ofTheLibrary = ['host', 'connection', 'accept-encoding', 'user-agent', 'content-length', 'transfer-encoding'];

function plainRequest({ method, url, headers, body }) {
  const kept = Object.entries(headers).filter(([name]) => !ofTheLibrary.includes(name) && (body.length > 0 || name !== 'content-type'));
  return { method, url, headers: Object.fromEntries(kept.sort()), body: body.toString() };
}

/** A row for each input. */
export const each = (name, inputs, run) =>
  inputs.map((input) => ({ name: `${name} ${JSON.stringify(input) ?? 'undefined'}`, run: (on) => run(on, input) }));

/** How a call ends, as plain data; `read` turns a rejection into it. */
export async function outcome(run, read = (error) => String(error?.message ?? error)) {
  let promise;
  try {
    promise = run();
  } catch (error) {
    return { thrown: read(error) };
  }
  return promise.then(
    (resolved) => ({ resolved }),
    (error) => ({ rejected: read(error) }),
  );
}

/** Describes a value that may be an object of a library's class. */
export const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Only the truthy members, as a page sees them that asks `if (data.name)`. */
export const kept = (data) =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value)
      .sort(),
  );

/** The value, or the message of what was thrown. */
export function said(run) {
  try {
    return { value: run() };
  } catch (error) {
    return { message: error.message ?? String(error) };
  }
}

/** Headers as a plain object with names in lower case. */
export const lower = (headers) =>
  Object.fromEntries(
    Object.entries({ ...headers })
      .map(([name, value]) => [name.toLowerCase(), value])
      .sort(),
  );
/** The argument of an HTTP client or a hook, as plain data. */
export const optionsOf = ({ url, method, headers, params, data, timeout }, port) => {
  const shown = plain({ url: url.replace(`:${port}`, ''), method, headers: lower(headers), params: { ...params }, data, timeout });
  if (data === undefined) delete shown.headers['content-type'];
  return shown;
};

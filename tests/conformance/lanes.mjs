// Many calls at once, each request matched to its call without a mark in it. A lane is one client,
// whose gateway path leads to its own place at the recorder. It makes one call at a time.
import { createServer } from 'node:http';
import { listen } from '../../demo/sandbox/loopback.mjs';

export const token = 'conformance-token';
const laneCount = 16;

function headersOf(rawHeaders) {
  const headers = {};
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i].toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${rawHeaders[i + 1]}` : rawHeaders[i + 1];
  }
  return headers;
}

const emptyObject = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

/** A server on loopback that keeps every request unchanged, by lane. */
export async function startRecorder() {
  const lanes = new Map();
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const [, laneName, rest] = /^\/(\w+)(.*)$/.exec(request.url);
      const lane = lanes.get(laneName);
      lane.received.push({
        method: request.method,
        target: rest,
        headers: headersOf(request.rawHeaders),
        body: Buffer.concat(chunks).toString(),
      });
      const { status, headers, body } = lane.answer;
      response.writeHead(status, headers).end(body);
    });
  });
  server.keepAliveTimeout = 60000;
  const { port, close } = await listen(server);
  return {
    host: `127.0.0.1:${port}`,
    close,
    /** Lanes over one package, ours or the old one. */
    open(packageName, platformClient) {
      return Array.from({ length: laneCount }, (_, index) => {
        const client = new platformClient.ApiClientClass();
        const name = `${packageName}${index}`;
        client.setGateway({ host: '127.0.0.1', protocol: 'http', port, path_params_api: `/${name}` });
        client.setAccessToken(token);
        // Each client of 262 watches a file, and Node warns of so many listeners.
        client.config.live_reload_config = false;
        const lane = { name, platformClient, client, apis: new Map(), received: [], answer: emptyObject };
        lanes.set(name, lane);
        return lane;
      });
    },
  };
}

/** Settles as `{ thrown } | { rejected } | { resolved }`. */
async function settle(run) {
  let promise;
  try {
    promise = run();
  } catch (thrown) {
    return { thrown };
  }
  return promise.then(
    (resolved) => ({ resolved }),
    (rejected) => ({ rejected }),
  );
}

/**
 * Runs one function on one lane.
 * @param {(lane) => Promise} run
 * @returns `{ requests, thrown | rejected | resolved }`
 */
export async function observe(lane, run, answer = emptyObject) {
  lane.received = [];
  lane.answer = answer;
  const outcome = await settle(() => run(lane));
  return { requests: lane.received, ...outcome };
}

/** Calls an operation by class and name. */
export function invoke(lane, operation, args) {
  const { cls, name } = operation;
  if (!lane.apis.has(cls)) lane.apis.set(cls, new lane.platformClient[cls](lane.client));
  return lane.apis.get(cls)[name](...args);
}

/** Does the work for every item, as many at a time as there are lanes. */
export async function spread(lanes, items, work) {
  let next = 0;
  const drain = async (lane) => {
    while (next < items.length) await work(lane, items[next++]);
  };
  await Promise.all(lanes.map(drain));
}

import http from 'node:http';
import { listen } from '../../demo/sandbox/loopback.mjs';

/** A promise with what resolves it. */
function signal() {
  const made = {};
  made.given = new Promise((done) => {
    made.give = done;
  });
  return made;
}

/** Asks the sandbox the same. */
async function ask(sandbox, { method, url, headers }, body) {
  const options = { host: '127.0.0.1', port: sandbox.port, method, path: url, headers: { ...headers, host: `127.0.0.1:${sandbox.port}` } };
  const answer = await new Promise((done, fail) => http.request(options, done).on('error', fail).end(body));
  const { connection, 'keep-alive': keepAlive, 'transfer-encoding': encoding, ...kept } = answer.headers;
  return { status: answer.statusCode, headers: kept, body: Buffer.concat(await answer.toArray()) };
}

/** A server before the sandbox, which can keep a request or its answer until a test lets it go. */
export async function startGate(sandbox) {
  let stop;
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const isStopped = request.method !== 'OPTIONS' && stop?.path === request.url.split('?')[0];
    const { when, reached, opened } = isStopped ? stop : {};
    if (isStopped) stop = undefined;
    const wait = () => {
      reached.give();
      return opened.given;
    };
    if (when === 'before') await wait();
    // The page has gone, and its request with it.
    if (response.destroyed) return;
    const answer = await ask(sandbox, request, body);
    if (when === 'after') await wait();
    if (!response.destroyed) response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return {
    ...(await listen(server)),
    /**
     * Stops the next request to a path `before` the sandbox has it, or its answer `after`.
     * @returns {{ reached: Promise<void>, open(): void }}
     */
    stop(path, when) {
      const [reached, opened] = [signal(), signal()];
      stop = { path, when, reached, opened };
      return { reached: reached.given, open: opened.give };
    },
  };
}

import net from 'node:net';
import { faultAt, head } from './faults.mjs';

/** The requests that a socket sends, each with its body. They come one by one, because each is answered before the next. */
function onRequest(socket, run) {
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return;
    const [line, ...headers] = bytes.subarray(0, end).toString('latin1').split('\r\n');
    const length = Number(/^content-length: *(\d+)/im.exec(headers.join('\n'))?.[1] ?? 0);
    if (bytes.length < end + 4 + length) return;
    bytes = bytes.subarray(end + 4 + length);
    const [method, url] = line.split(' ');
    run({ method, url, authorization: /^authorization: *(.*)/im.exec(headers.join('\n'))?.[1] });
  });
  // What clients do to a connection is their affair.
  socket.on('error', () => {});
}

async function listen(run) {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    onRequest(socket, (request) => run(request, socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * A server on raw TCP that breaks as it is told. `/api/A/B/C?id=1` does A at the first request with this id, then B,
 * then C for all others; the names are the slugs of faults.mjs. Other paths are pages.
 * @param {Record<string, { type: string, body: string }>} pages
 */
export async function startFaultServer(pages = {}) {
  const seen = new Map();
  const tokensElsewhere = [];
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' };
  const elsewhere = await listen((request, socket) => {
    if (request.authorization) tokensElsewhere.push(request.authorization);
    const body = request.method === 'OPTIONS' ? '' : '{"elsewhere":true}';
    socket.end(head(200, { ...cors, 'content-length': body.length }) + body);
  });
  const context = { otherOrigin: `http://127.0.0.1:${elsewhere.port}` };
  const main = await listen((request, socket) => {
    const { pathname, searchParams } = new URL(request.url, 'http://server');
    const page = pages[pathname];
    if (page) return socket.end(head(200, { 'content-type': page.type, 'content-length': Buffer.byteLength(page.body) }) + page.body);
    if (!pathname.startsWith('/api/')) return socket.end(head(404, { 'content-length': 0 }));
    const id = searchParams.get('id');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const names = pathname.slice('/api/'.length).split('/');
    return faultAt.get(names[Math.min(count, names.length) - 1]).run(socket, { ...request, id }, context);
  });
  return {
    port: main.port,
    origin: `http://127.0.0.1:${main.port}`,
    /** The requests with that id. */
    count: (id) => seen.get(String(id)) ?? 0,
    /** The tokens that reached another origin. */
    tokensElsewhere,
    close: () => Promise.all([main.close(), elsewhere.close()]),
  };
}

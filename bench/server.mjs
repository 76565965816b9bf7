// The benchmark's platform and web server: one origin, so that no preflight is measured.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../demo/sandbox/loopback.mjs';
import { pages } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', wasm: 'application/wasm' };

const user = (i) => ({
  id: `7e5b29f4-1b7f-4c2a-9d0c-${String(i).padStart(12, '0')}`,
  name: `Zoë Agent ${i}`,
  email: `agent${i}@example.com`,
  division: { id: 'a1b2c3d4-0000-4000-8000-000000000000', name: 'Home' },
  presence: { presenceDefinition: { systemPresence: 'Available' }, modifiedDate: '2026-11-24T09:00:00.000Z' },
  routingStatus: { status: 'IDLE', startTime: '2026-11-24T09:00:00.000Z' },
  skills: [
    { name: 'billing', proficiency: 3.5 },
    { name: 'français', proficiency: 4 },
  ],
  acdAutoAnswer: i % 2 === 0,
  version: i,
});

/** A page of users of about `size` bytes of JSON. */
export function usersOfSize(size) {
  const each = Buffer.byteLength(JSON.stringify(user(1))) + 1;
  const entities = Array.from({ length: Math.max(1, Math.round(size / each)) }, (_, i) => user(i));
  return { entities, pageSize: entities.length, pageNumber: 1, total: entities.length };
}

const bodies = new Map();
function bodyOfSize(size) {
  if (!bodies.has(size)) bodies.set(size, Buffer.from(JSON.stringify(usersOfSize(size))));
  return bodies.get(size);
}

const small = Buffer.from(JSON.stringify(user(1)));

/**
 * GET /api/…?expand=size-N answers with about N bytes, any other call with one user once its body is read.
 * @param {Record<string, string>} folders of the contenders' scripts, by URL prefix
 */
export async function startServer(folders) {
  const kept = new Map();
  /** A script of a contender, or filler-BYTES.js, whose random letters are that long when they are compressed. */
  async function compressed(name) {
    if (!kept.has(name)) {
      const filler = /^\/filler-(\d+)\.js$/.exec(name);
      const prefix = Object.keys(folders).find((p) => name.startsWith(p));
      const bytes = filler
        ? Buffer.from(`/*${randomBytes(Number(filler[1])).toString('base64')}*/`)
        : await readFile(resolve(root, folders[prefix], name.slice(prefix.length)));
      kept.set(name, brotliCompressSync(bytes));
    }
    return kept.get(name);
  }
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    if (pathname.startsWith('/phone/')) {
      // As a web server sends the files of a page: compressed, and kept by the browser.
      const name = pathname.slice('/phone'.length);
      const body = await compressed(name);
      const headers = { 'content-type': types[name.split('.').pop()], 'content-encoding': 'br', 'cache-control': 'max-age=3600' };
      return response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    }
    const send = (type, body) =>
      response
        .writeHead(200, {
          'content-type': type,
          'content-length': body.length,
          'cache-control': 'no-store',
          // performance.measureUserAgentSpecificMemory needs these.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        .end(body);
    if (pathname.startsWith('/api/')) {
      const size = /^size-(\d+)$/.exec(searchParams.get('expand') || '');
      request.resume().on('end', () => send('application/json', size ? bodyOfSize(Number(size[1])) : small));
      return;
    }
    if (pathname in pages) return send('text/html; charset=utf-8', Buffer.from(pages[pathname]));
    const prefix = Object.keys(folders).find((p) => pathname.startsWith(p));
    if (!prefix) return response.writeHead(404).end();
    try {
      const file = resolve(root, folders[prefix], pathname.slice(prefix.length));
      send(types[file.split('.').pop()] || 'text/plain', await readFile(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.keepAliveTimeout = 120000;
  const { port, close } = await listen(server);
  return { port, origin: `http://127.0.0.1:${port}`, close };
}

import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './sandbox/loopback.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * Serves demo/page and dist on 127.0.0.1, under a policy without unsafe-eval.
 * @param {{ port?: number, pages?: Record<string, string>, folders?: Record<string, string | (() => Promise<string>)> }} options
 *   pages: HTML by path, for tests; folders by prefix, or what makes them when they are asked for
 */
export async function startPageServer({ port = 0, pages = {}, folders = {} } = {}) {
  const served = { '/dist/': resolve(root, 'dist'), '/': resolve(root, 'demo/page'), ...folders };
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const headers = {
      'content-security-policy':
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https: http://127.0.0.1:*; require-trusted-types-for 'script'",
      'cache-control': 'no-store',
    };
    if (pages[pathname]) {
      const { body, type = 'text/html', csp } = typeof pages[pathname] === 'string' ? { body: pages[pathname] } : pages[pathname];
      if (csp) headers['content-security-policy'] = csp;
      return response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
    }
    const prefix = Object.keys(served)
      .sort((a, b) => b.length - a.length)
      .find((p) => pathname.startsWith(p));
    const folder = typeof served[prefix] === 'function' ? await served[prefix]() : served[prefix];
    const file = resolve(folder, pathname.slice(prefix.length) || 'index.html');
    if (!file.startsWith(folder + sep)) return response.writeHead(404).end();
    try {
      const body = await readFile(file);
      return response.writeHead(200, { ...headers, 'content-type': `${types[extname(file)] || 'text/plain'}; charset=utf-8` }).end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  const listening = await listen(server, port);
  return { origin: `http://127.0.0.1:${listening.port}`, close: listening.close };
}

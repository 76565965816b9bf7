// A registry of npm packages that has this package and nothing else: README's `npm install` is run as it stands, before
// the package is published and without what is published.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { listen } from '../../demo/sandbox/loopback.mjs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** @param {{ folder: string, tarball: string }} packed */
export async function startRegistry(packed) {
  const tarball = readFileSync(packed.tarball);
  const { name, version } = manifest;
  const server = http.createServer((request, response) => {
    if (request.url === `/${name}.tgz`) return response.end(tarball);
    if (request.url !== `/${name}`) return response.writeHead(404).end('{}');
    const dist = {
      tarball: `http://${request.headers.host}/${name}.tgz`,
      integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    };
    const versions = { [version]: { ...manifest, dist } };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
  });
  const { port, close } = await listen(server);
  return {
    /** Environment of the commands that shall use it. */
    env: {
      npm_config_registry: `http://127.0.0.1:${port}`,
      npm_config_cache: `${packed.folder}/npm-cache`,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    },
    close,
  };
}

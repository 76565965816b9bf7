import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';

/** A proxy as axios and the old SDK take it, as a URL. */
function proxyUrl({ host, port, protocol = 'http', auth }) {
  if (!host) throw new Error('client.proxy needs a host, such as { host: "127.0.0.1", port: 8080 }.');
  const url = new URL(`${String(protocol).replace(/:.*/, '')}://${host}`);
  if (port) url.port = port;
  if (auth) {
    url.username = auth.username;
    url.password = auth.password;
  }
  return url;
}

/**
 * The agents for http: and https: requests.
 * @param {{ host: string, port?: number, protocol?: string, auth?: { username: string, password: string } }} [proxy]
 * @param {{ cert?, key?, ca?, pfx?, passphrase? }} [certificates] as node:tls takes them
 */
export function makeAgents(proxy, certificates) {
  const tls = { ...certificates, rejectUnauthorized: true };
  if (!proxy) return { 'http:': http.globalAgent, 'https:': new https.Agent(tls) };
  const url = proxyUrl(proxy);
  return { 'http:': new HttpProxyAgent({ proxy: url }), 'https:': new HttpsProxyAgent({ ...tls, proxy: url }) };
}

/** @param {string} [path] */
export const readCertificate = (path) => (path ? readFileSync(path) : undefined);

import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createSecureContext } from 'node:tls';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';

/** The URL of a proxy. It is given as a URL, or as an object in the form of axios and the old SDK. @param {any} proxy */
function proxyUrl(proxy) {
  const { host = proxy.hostname, port, protocol = 'http', auth } = proxy;
  const address = typeof proxy === 'string' ? proxy : host && `${String(protocol).replace(/:.*/, '')}://${host}`;
  if (!address || !URL.canParse(address)) {
    throw new Error('client.proxy needs a host, such as { host: "127.0.0.1", port: 8080 }.');
  }
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) {
    throw new Error(
      "client.proxy speaks http or https. For another one, call require('superagent-proxy')(client.superagent), or setProxyAgent with an agent for it.",
    );
  }
  if (port) url.port = port;
  if (auth) {
    const text = typeof auth === 'string' ? auth : `${auth.username}:${auth.password}`;
    const [, username = '', password = ''] = /^([^:]*):?(.*)$/s.exec(text) || [];
    url.username = encodeURIComponent(username);
    url.password = encodeURIComponent(password);
  }
  return url;
}

/**
 * @param {import('node:tls').SecureContextOptions} certificates
 * @throws at once if the certificates cannot be used, rather than with every call
 */
function checkCertificates(certificates) {
  try {
    createSecureContext(certificates);
  } catch (/** @type {any} */ error) {
    throw new Error(`The client certificate cannot be used: ${error.message}. Check that key, certificate and passphrase belong together.`);
  }
}

/**
 * Makes the agents for http: and https: requests.
 * @param {string | { host: string, port?: number, protocol?: string, auth?: string | { username: string, password: string } }} [proxy]
 * @param {import('node:tls').SecureContextOptions} [certificates]
 */
export function makeAgents(proxy, certificates) {
  if (certificates) checkCertificates(certificates);
  // Without rejectUnauthorized: node:tls decides for each connection, by NODE_TLS_REJECT_UNAUTHORIZED.
  const options = { ...certificates, keepAlive: true };
  if (!proxy) return { 'http:': http.globalAgent, 'https:': new https.Agent(options) };
  const url = proxyUrl(proxy);
  return { 'http:': new HttpProxyAgent({ keepAlive: true, proxy: url }), 'https:': new HttpsProxyAgent({ ...options, proxy: url }) };
}

/** @typedef {string | Buffer | undefined} Content */

/**
 * The options for node:tls. A certificate that is not PEM is PKCS#12, with its key inside.
 * @param {Content} cert @param {Content} key @param {Content} ca @param {string} [passphrase]
 */
export function certificatesOf(cert, key, ca, passphrase) {
  const pem = !cert || String(cert).includes('-----BEGIN');
  return pem ? { cert, key, ca, passphrase } : { pfx: cert, ca, passphrase };
}

/** @param {string} [path] */
export const readCertificate = (path) => (path ? readFileSync(path) : undefined);

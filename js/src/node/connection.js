import { refuseCertificates } from '../certificates.js';
import { internals } from '../internals.js';
import { certificatesOf, makeAgents, readCertificate } from './agents.js';
import { superagentAgent } from './superagent.js';

function setAgents(/** @type {any} */ client) {
  const { proxy, superagent } = client;
  const state = internals(client);
  state.proxy = proxy;
  const found = proxy && superagent && superagentAgent(superagent, proxy);
  client.setProxyAgent(found || makeAgents(proxy, state.certificates));
}

/**
 * @param {any} client @param {(given: any) => string | Buffer | undefined} read @param {any[]} given certificate, key and CA
 * @param {string} [passphrase]
 */
function setCertificates(client, read, given, passphrase) {
  // Tests with a DOM use the Node build.
  if (typeof window !== 'undefined') refuseCertificates();
  const [cert, key, ca] = given.map(read);
  const found = certificatesOf(cert, key, ca, passphrase);
  // Made before the certificates are kept, so that wrong ones do not replace those that work.
  makeAgents(client.proxy, found);
  internals(client).certificates = found;
  setAgents(client);
}

/**
 * Sets the certificates from PEM files, or from one PKCS#12 file, which holds the key.
 * @param {any} client @param {string} certPath @param {string} [keyPath] @param {string} [caPath] @param {string} [passphrase]
 * @throws if they cannot be read or used
 */
export function setMTLSCertificates(client, certPath, keyPath, caPath, passphrase) {
  setCertificates(client, readCertificate, [certPath, keyPath, caPath], passphrase);
}

/**
 * Sets the certificates by their contents.
 * @param {any} client @param {any} cert @param {any} [key] @param {any} [ca] @param {string} [passphrase]
 * @throws if they cannot be used
 */
export function setMTLSContents(client, cert, key, ca, passphrase) {
  setCertificates(client, (content) => content, [cert, key, ca], passphrase);
}

/** Follows `client.proxy`, which may be set at any time and applies from the next request on. @param {any} client */
export function followProxy(client) {
  if (client.proxy !== internals(client).proxy) setAgents(client);
}

import { refuseCertificates } from '../connection.js';
import { internals } from '../internals.js';
import { certificatesOf, makeAgents, readCertificate } from './agents.js';
import { superagentAgent } from './superagent.js';

function setAgents(client) {
  const { proxy, superagent } = client;
  const state = internals(client);
  state.proxy = proxy;
  const found = proxy && superagent && superagentAgent(superagent, proxy);
  client.setProxyAgent(found || makeAgents(proxy, state.certificates));
}

function setCertificates(client, read, given, passphrase) {
  // Tests with a DOM use the Node build.
  if (typeof window !== 'undefined') refuseCertificates();
  const found = certificatesOf(...given.map(read), passphrase);
  // Made before the certificates are kept, so that wrong ones do not replace those that work.
  makeAgents(client.proxy, found);
  internals(client).certificates = found;
  setAgents(client);
}

/**
 * Sets the certificates from PEM files, or from one PKCS#12 file, which holds the key.
 * @throws if they cannot be read or used
 */
export function setMTLSCertificates(client, certPath, keyPath, caPath, passphrase) {
  setCertificates(client, readCertificate, [certPath, keyPath, caPath], passphrase);
}

/** Sets the certificates by their contents. @throws if they cannot be used */
export function setMTLSContents(client, cert, key, ca, passphrase) {
  setCertificates(client, (content) => content, [cert, key, ca], passphrase);
}

/** Follows `client.proxy`, which may be set at any time and applies from the next request on. */
export function followProxy(client) {
  if (client.proxy !== internals(client).proxy) setAgents(client);
}

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
  // Tests with a DOM run the Node build.
  if (typeof window !== 'undefined') refuseCertificates();
  const found = certificatesOf(...given.map(read), passphrase);
  // Before they are kept: what is of no use must not spoil what was there.
  makeAgents(client.proxy, found);
  internals(client).certificates = found;
  setAgents(client);
}

/**
 * Paths of PEM files; or of one PKCS#12 file, which holds the key. @throws for what cannot be read
 * or used
 */
export function setMTLSCertificates(client, certPath, keyPath, caPath, passphrase) {
  setCertificates(client, readCertificate, [certPath, keyPath, caPath], passphrase);
}

/** The certificates themselves. @throws for what cannot be used */
export function setMTLSContents(client, cert, key, ca, passphrase) {
  setCertificates(client, (content) => content, [cert, key, ca], passphrase);
}

/** `client.proxy` may be set at any time and counts from the next request on. */
export function followProxy(client) {
  if (client.proxy !== internals(client).proxy) setAgents(client);
}

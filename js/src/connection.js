import { argumentError } from './error.js';

const browserOnlyMtls = 'MTLS authentication is managed by the Browser itself. ' + 'MTLS certificates cannot be set via code on Browser.';

/**
 * How ApiClient reaches the network, as methods of its own: proxies and client certificates.
 * @param {{ makeAgents, readCertificate }} [node] what only Node has
 */
export function makeConnection(node) {
  const certificates = new WeakMap();
  const proxies = new WeakMap();

  const setAgents = (client) => {
    const { proxy, superagent } = client;
    proxies.set(client, proxy);
    const found = proxy && superagent && node.superagentAgent(superagent, proxy);
    client.setProxyAgent(found || node.makeAgents(proxy, certificates.get(client)));
  };

  const setCertificates = (client, given) => {
    const found = node.certificatesOf(...given);
    // Before they are kept: what is of no use must not spoil what was there.
    node.makeAgents(client.proxy, found);
    certificates.set(client, found);
    setAgents(client);
  };

  return {
    /** An agent of node:https, or of a proxy library; for both protocols `{ 'http:', 'https:' }`. */
    setProxyAgent(agent) {
      this.proxyAgent = agent;
      this.getHttpClient().setHttpsAgent(agent);
    },

    /**
     * Paths of PEM files; or of one PKCS#12 file, which holds the key. @throws in a browser, and for
     * what cannot be read or used
     */
    setMTLSCertificates(certPath, keyPath, caPath, passphrase) {
      if (typeof window !== 'undefined' || !node) throw argumentError(browserOnlyMtls);
      setCertificates(this, [...[certPath, keyPath, caPath].map(node.readCertificate), passphrase]);
    },

    /** The certificates themselves. @throws in a browser, and for what cannot be used */
    setMTLSContents(cert, key, ca, passphrase) {
      if (typeof window !== 'undefined' || !node) throw argumentError(browserOnlyMtls);
      setCertificates(this, [cert, key, ca, passphrase]);
    },

    /** `client.proxy` may be set at any time and counts from the next request on. */
    _followProxy() {
      if (node && this.proxy !== proxies.get(this)) setAgents(this);
    },
  };
}

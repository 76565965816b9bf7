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
    proxies.set(client, client.proxy);
    client.setProxyAgent(node.makeAgents(client.proxy, certificates.get(client)));
  };

  return {
    /** An agent of node:https, or of a proxy library; for both protocols `{ 'http:', 'https:' }`. */
    setProxyAgent(agent) {
      this.proxyAgent = agent;
      this.getHttpClient().setHttpsAgent(agent);
    },

    /** Paths of PEM files. @throws in a browser, and for a file that cannot be read */
    setMTLSCertificates(certPath, keyPath, caPath) {
      if (typeof window !== 'undefined' || !node) throw argumentError(browserOnlyMtls);
      this.setMTLSContents(...[certPath, keyPath, caPath].map(node.readCertificate));
    },

    /** The certificates themselves, PEM. @throws in a browser */
    setMTLSContents(cert, key, ca) {
      if (typeof window !== 'undefined' || !node) throw argumentError(browserOnlyMtls);
      certificates.set(this, { cert, key, ca });
      setAgents(this);
    },

    /** `client.proxy` may be set at any time and counts from the next request on. */
    _followProxy() {
      if (node && this.proxy !== proxies.get(this)) setAgents(this);
    },
  };
}

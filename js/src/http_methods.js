import { refuseCertificates } from './certificates.js';
import { AbstractHttpClient, DefaultHttpClient } from './http_client.js';
import { internals } from './internals.js';
import { node } from '#node';
import { changeSettings } from './settings.js';

/** @typedef {import('../types/core/api_client').ApiClientClass} Public */

/** How requests are sent: the page's own HTTP client, its hooks, proxies and certificates. Methods of ApiClient. */
export const httpMethods = /** @type {ThisType<any>} */ ({
  setHttpClient(/** @type {AbstractHttpClient} */ httpClient) {
    if (!(httpClient instanceof AbstractHttpClient)) {
      throw new Error('httpclient must be an instance of AbstractHttpClient. See DefaultltHttpClient for a prototype');
    }
    const state = internals(this);
    state.httpClient = httpClient;
    state.timeoutOfHttpClient = undefined;
    changeSettings(state, { ownHttpClient: true });
  },
  /** The caller may set hooks on it, so every request goes through it from now on. */
  getHttpClient() {
    const state = internals(this);
    if (!state.httpClient) {
      this.setHttpClient(new DefaultHttpClient(this.timeout, this.proxyAgent));
      state.timeoutOfHttpClient = this.timeout;
    }
    return state.httpClient;
  },
  setPreHook(/** @type {import('./http_client.js').Hook} */ hook) {
    this.getHttpClient().setPreHook(hook);
  },
  setPostHook(/** @type {import('./http_client.js').Hook} */ hook) {
    this.getHttpClient().setPostHook(hook);
  },
  /** An agent of node:https or of a proxy library, or `{ 'http:', 'https:' }` with an agent for each protocol. @param {any} agent */
  setProxyAgent(agent) {
    (internals(this).httpClient || new AbstractHttpClient()).setHttpsAgent(agent);
    this.proxyAgent = agent;
  },
  /** @type {Public['setMTLSCertificates']} */
  setMTLSCertificates(certPath, keyPath, caPath, passphrase) {
    if (!node) return refuseCertificates();
    return node.setMTLSCertificates(this, certPath, keyPath, caPath, passphrase);
  },
  /** @type {Public['setMTLSContents']} */
  setMTLSContents(cert, key, ca, passphrase) {
    if (!node) return refuseCertificates();
    return node.setMTLSContents(this, cert, key, ca, passphrase);
  },
});

import { argumentError } from './error.js';

/** @throws what a page is told that sets client certificates */
export function refuseCertificates() {
  throw argumentError('MTLS authentication is managed by the Browser itself. MTLS certificates cannot be set via code on Browser.');
}

/** How ApiClient reaches the network, as methods of its own; Node has others for certificates. */
export const connection = {
  /** An agent of node:https, or of a proxy library; for both protocols `{ 'http:', 'https:' }`. */
  setProxyAgent(agent) {
    this.proxyAgent = agent;
    this.getHttpClient().setHttpsAgent(agent);
  },

  setMTLSCertificates: refuseCertificates,
  setMTLSContents: refuseCertificates,
};

import { FetchXMLHttpRequest } from './fetch_xml_http_request.js';
import { node } from '#node';

/**
 * `new HostXMLHttpRequest()` makes an XMLHttpRequest of the host. The class is looked up for each request,
 * because pages replace it.
 * @param {import('./host.js').Host} [host] of a client, for Node's
 * @returns {any}
 */
export function HostXMLHttpRequest(host) {
  if (node) return new node.XMLHttpRequest(host);
  return typeof XMLHttpRequest === 'function' ? new XMLHttpRequest() : new FetchXMLHttpRequest();
}

import { FetchXMLHttpRequest } from './fetch_xml_http_request.js';

/** @type {(new (host: unknown) => object) | undefined} */
let ownXMLHttpRequest;

/** For a host that has no XMLHttpRequest of its own, and brings one. @param {new (host: any) => object} XMLHttpRequest */
export function useXMLHttpRequest(XMLHttpRequest) {
  ownXMLHttpRequest = XMLHttpRequest;
}

/**
 * `new HostXMLHttpRequest()` makes an XMLHttpRequest of the host. The class is looked up for each request,
 * because pages replace it.
 * @param {unknown} [host] the host of a client (host.js), for Node's
 * @returns {any}
 */
export function HostXMLHttpRequest(host) {
  if (ownXMLHttpRequest) return new ownXMLHttpRequest(host);
  return typeof XMLHttpRequest === 'function' ? new XMLHttpRequest() : new FetchXMLHttpRequest();
}

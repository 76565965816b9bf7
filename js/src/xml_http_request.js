import { FetchXMLHttpRequest } from './fetch_xml_http_request.js';

let ownXMLHttpRequest;

/** For a host that has no XMLHttpRequest of its own, and brings one. */
export function useXMLHttpRequest(XMLHttpRequest) {
  ownXMLHttpRequest = XMLHttpRequest;
}

/**
 * `new HostXMLHttpRequest()` makes an XMLHttpRequest of the host. The class is looked up for each request,
 * because pages replace it.
 */
export function HostXMLHttpRequest(host) {
  if (ownXMLHttpRequest) return new ownXMLHttpRequest(host);
  return typeof XMLHttpRequest === 'function' ? new XMLHttpRequest() : new FetchXMLHttpRequest();
}

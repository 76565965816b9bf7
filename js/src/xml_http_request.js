import { FetchXMLHttpRequest } from './fetch_xml_http_request.js';

let ownXMLHttpRequest;

/** For hosts that have none, and bring one. */
export function useXMLHttpRequest(XMLHttpRequest) {
  ownXMLHttpRequest = XMLHttpRequest;
}

/**
 * `new HostXMLHttpRequest()` is one of the host's: looked up for each request, since pages put
 * others in its place.
 */
export function HostXMLHttpRequest(host) {
  if (ownXMLHttpRequest) return new ownXMLHttpRequest(host);
  return typeof XMLHttpRequest === 'function' ? new XMLHttpRequest() : new FetchXMLHttpRequest();
}

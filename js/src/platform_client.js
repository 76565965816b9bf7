import { makeApiClient } from './api_client.js';
import { startCore } from './core.js';
import { PlatformClientError } from './error.js';
import { AbstractHttpClient, DefaultHttpClient, HttpRequestOptions } from './http_client.js';
import { defineApiClass } from './operations.js';
import { useXMLHttpRequest } from './xml_http_request.js';
import PureCloudRegionHosts from '#regions';

/** The package's export, on compiled wasm. @param {object} [node] what only Node has */
export function makePlatformClient(compiled, node) {
  const core = startCore(compiled);
  if (node) useXMLHttpRequest(node.XMLHttpRequest);
  const ApiClient = makeApiClient(core, node);
  new ApiClient();
  const platformClient = { ApiClient, ApiClientClass: ApiClient };
  core
    .classNames()
    .split('\n')
    .forEach((name, cls) => {
      platformClient[name] = defineApiClass(core, name, cls, () => ApiClient.instance);
    });
  Object.assign(platformClient, {
    PureCloudRegionHosts,
    AbstractHttpClient,
    DefaultHttpClient,
    HttpRequestOptions,
    PlatformClientError,
  });
  // For default imports that are compiled without interoperability (TypeScript's esModuleInterop).
  return Object.defineProperty(platformClient, 'default', { value: platformClient, writable: true });
}

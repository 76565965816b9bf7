import { makeApiClient } from './api_client.js';
import { startCore } from './core.js';
import { PlatformClientError } from './error.js';
import { AbstractHttpClient, DefaultHttpClient, HttpRequestOptions } from './http_client.js';
import { defineApiClass } from './operations.js';
import PureCloudRegionHosts from '#regions';

/** The package's export, on compiled wasm. */
export function makePlatformClient(compiled, XMLHttpRequest) {
  const core = startCore(compiled, XMLHttpRequest);
  const ApiClient = makeApiClient(core);
  new ApiClient();
  const platformClient = { ApiClient, ApiClientClass: ApiClient };
  core
    .classNames()
    .split('\n')
    .forEach((name, cls) => {
      platformClient[name] = defineApiClass(core, name, cls, () => ApiClient.instance);
    });
  return Object.assign(platformClient, {
    PureCloudRegionHosts,
    AbstractHttpClient,
    DefaultHttpClient,
    HttpRequestOptions,
    PlatformClientError,
  });
}

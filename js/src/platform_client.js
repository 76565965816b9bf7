import { ApiClient } from './api_client.js';
import { withInstance } from './class_as_instance.js';
import { core, startCore } from './core.js';
import { PlatformClientError } from './error.js';
import { AbstractHttpClient, DefaultHttpClient, HttpRequestOptions } from './http_client.js';
import { defineApiClass } from './operations.js';
import PureCloudRegionHosts from '#regions';

/**
 * Makes the export of the package from compiled wasm. A script does this once.
 * @param {WebAssembly.Module} compiled
 */
export function makePlatformClient(compiled) {
  startCore(compiled);
  const Exported = withInstance(ApiClient);
  new ApiClient();
  /** @type {Record<string, unknown>} */
  const platformClient = { ApiClient: Exported, ApiClientClass: Exported };
  core.classNames().forEach((name, cls) => {
    platformClient[name] = defineApiClass(name, cls);
  });
  Object.assign(platformClient, {
    PureCloudRegionHosts,
    AbstractHttpClient,
    DefaultHttpClient,
    HttpRequestOptions,
    PlatformClientError,
  });
  // For default imports in programs that are compiled without TypeScript's esModuleInterop.
  return Object.defineProperty(platformClient, 'default', { value: platformClient, writable: true });
}

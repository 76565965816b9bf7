import { ApiClientClass } from './core/api_client';
import type * as Models from './generated/models';

export { ApiClientClass };

/** The class. It also has the members of its one instance, which `ApiClient` is in version 262 of the old SDK. */
export declare const ApiClient: typeof ApiClientClass & ApiClientClass;
export type ApiClient = ApiClientClass;

export * from './core/auth';
export * from './core/configuration';
export * from './core/error';
export * from './core/events';
export * from './core/http_client';
export * from './core/options';
export * from './core/popup';
export * from './core/response';
export * from './core/rate_limit';
export * from './core/retry';
export * from './generated/classes';
export * from './generated/regions';
export type { Models };

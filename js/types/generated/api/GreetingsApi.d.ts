// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class GreetingsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/greetings/{greetingId} */
  deleteGreeting(greetingId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/greetings/{greetingId} */
  getGreeting(greetingId: string, opts?: CallOptions): Promise<Models.Greeting>;
  /** GET /api/v2/greetings/{greetingId}/downloads */
  getGreetingDownloads(greetingId: string, opts?: GreetingsApi.getGreetingDownloadsOptions): Promise<Models.GreetingMediaInfo>;
  /** GET /api/v2/greetings/{greetingId}/groups/downloads */
  getGreetingGroupsDownloads(greetingId: string, opts?: GreetingsApi.getGreetingGroupsDownloadsOptions): Promise<Models.GreetingMediaInfo>;
  /** GET /api/v2/greetings/{greetingId}/media */
  getGreetingMedia(greetingId: string, opts?: GreetingsApi.getGreetingMediaOptions): Promise<Models.GreetingMediaInfo>;
  /** GET /api/v2/greetings/{greetingId}/users/downloads */
  getGreetingUsersDownloads(greetingId: string, opts?: GreetingsApi.getGreetingUsersDownloadsOptions): Promise<Models.GreetingMediaInfo>;
  /** GET /api/v2/greetings */
  getGreetings(opts?: GreetingsApi.getGreetingsOptions): Promise<Models.DomainEntityListing>;
  /** GET /api/v2/greetings/defaults */
  getGreetingsDefaults(opts?: CallOptions): Promise<Models.DefaultGreetingList>;
  /** GET /api/v2/groups/{groupId}/greetings */
  getGroupGreetings(groupId: string, opts?: GreetingsApi.getGroupGreetingsOptions): Promise<Models.GreetingListing>;
  /** GET /api/v2/groups/{groupId}/greetings/defaults */
  getGroupGreetingsDefaults(groupId: string, opts?: CallOptions): Promise<Models.DefaultGreetingList>;
  /** GET /api/v2/users/{userId}/greetings */
  getUserGreetings(userId: string, opts?: GreetingsApi.getUserGreetingsOptions): Promise<Models.DomainEntityListing>;
  /** GET /api/v2/users/{userId}/greetings/defaults */
  getUserGreetingsDefaults(userId: string, opts?: CallOptions): Promise<Models.DefaultGreetingList>;
  /** POST /api/v2/greetings */
  postGreetings(body: Models.Greeting, opts?: CallOptions): Promise<Models.Greeting>;
  /** POST /api/v2/groups/{groupId}/greetings */
  postGroupGreetings(groupId: string, body: Models.Greeting, opts?: CallOptions): Promise<Models.Greeting>;
  /** POST /api/v2/users/{userId}/greetings */
  postUserGreetings(userId: string, body: Models.Greeting, opts?: CallOptions): Promise<Models.Greeting>;
  /** PUT /api/v2/greetings/{greetingId} */
  putGreeting(greetingId: string, body: Models.Greeting, opts?: CallOptions): Promise<Models.Greeting>;
  /** PUT /api/v2/greetings/defaults */
  putGreetingsDefaults(body: Models.DefaultGreetingList, opts?: CallOptions): Promise<Models.DefaultGreetingList>;
  /** PUT /api/v2/groups/{groupId}/greetings/defaults */
  putGroupGreetingsDefaults(groupId: string, body: Models.DefaultGreetingList, opts?: CallOptions): Promise<Models.DefaultGreetingList>;
  /** PUT /api/v2/users/{userId}/greetings/defaults */
  putUserGreetingsDefaults(userId: string, body: Models.DefaultGreetingList, opts?: CallOptions): Promise<Models.DefaultGreetingList>;
}

export declare namespace GreetingsApi {
  type deleteGreetingOptions = CallOptions;
  type getGreetingOptions = CallOptions;
  interface getGreetingDownloadsOptions extends CallOptions {
    /** Default: "WAV" */
    formatId?: string;
  }
  interface getGreetingGroupsDownloadsOptions extends CallOptions {
    /** Default: "WAV" */
    formatId?: string;
  }
  interface getGreetingMediaOptions extends CallOptions {
    /** Default: "WAV" */
    formatId?: string;
  }
  interface getGreetingUsersDownloadsOptions extends CallOptions {
    /** Default: "WAV" */
    formatId?: string;
  }
  interface getGreetingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getGreetingsDefaultsOptions = CallOptions;
  interface getGroupGreetingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getGroupGreetingsDefaultsOptions = CallOptions;
  interface getUserGreetingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getUserGreetingsDefaultsOptions = CallOptions;
  type postGreetingsOptions = CallOptions;
  type postGroupGreetingsOptions = CallOptions;
  type postUserGreetingsOptions = CallOptions;
  type putGreetingOptions = CallOptions;
  type putGreetingsDefaultsOptions = CallOptions;
  type putGroupGreetingsDefaultsOptions = CallOptions;
  type putUserGreetingsDefaultsOptions = CallOptions;
}

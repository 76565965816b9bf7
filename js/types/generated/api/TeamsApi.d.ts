// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TeamsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/teams/{teamId} */
  deleteTeam(teamId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/teams/{teamId}/members */
  deleteTeamMembers(teamId: string, id: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/teams/{teamId} */
  getTeam(teamId: string, opts?: TeamsApi.getTeamOptions): Promise<Models.Team>;
  /** GET /api/v2/teams/{teamId}/members */
  getTeamMembers(teamId: string, opts?: TeamsApi.getTeamMembersOptions): Promise<Models.TeamMemberEntityListing>;
  /** GET /api/v2/teams */
  getTeams(opts?: TeamsApi.getTeamsOptions): Promise<Models.TeamEntityListing>;
  /** PATCH /api/v2/teams/{teamId} */
  patchTeam(teamId: string, body: Models.Team, opts?: CallOptions): Promise<Models.Team>;
  /** POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQuery(body: Models.TeamActivityQuery, opts?: TeamsApi.postAnalyticsTeamsActivityQueryOptions): Promise<Models.TeamActivityResponse>;
  /** POST /api/v2/teams/{teamId}/members */
  postTeamMembers(teamId: string, body: Models.TeamMembers, opts?: CallOptions): Promise<Models.TeamMemberAddListingResponse>;
  /** POST /api/v2/teams */
  postTeams(body: Models.Team, opts?: CallOptions): Promise<Models.Team>;
  /** POST /api/v2/teams/search */
  postTeamsSearch(body: Models.TeamSearchRequest, opts?: CallOptions): Promise<Models.TeamsSearchResponse>;
}

export declare namespace TeamsApi {
  type deleteTeamOptions = CallOptions;
  type deleteTeamMembersOptions = CallOptions;
  interface getTeamOptions extends CallOptions {
    expand?: string;
  }
  interface getTeamMembersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    before?: string;
    after?: string;
    expand?: string;
  }
  interface getTeamsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    name?: string;
    after?: string;
    before?: string;
    expand?: string;
  }
  type patchTeamOptions = CallOptions;
  interface postAnalyticsTeamsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postTeamMembersOptions = CallOptions;
  type postTeamsOptions = CallOptions;
  type postTeamsSearchOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SearchApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/documentation/gkn/search */
  getDocumentationGknSearch(q64: string, opts?: CallOptions): Promise<Models.GKNDocumentationSearchResponse>;
  /** GET /api/v2/documentation/search */
  getDocumentationSearch(q64: string, opts?: CallOptions): Promise<Models.DocumentationSearchResponse>;
  /** GET /api/v2/groups/search */
  getGroupsSearch(q64: string, opts?: SearchApi.getGroupsSearchOptions): Promise<Models.GroupsSearchResponse>;
  /** GET /api/v2/locations/search */
  getLocationsSearch(q64: string, opts?: SearchApi.getLocationsSearchOptions): Promise<Models.LocationsSearchResponse>;
  /** GET /api/v2/search */
  getSearch(q64: string, opts?: SearchApi.getSearchOptions): Promise<Models.JsonNodeSearchResponse>;
  /** GET /api/v2/search/suggest */
  getSearchSuggest(q64: string, opts?: SearchApi.getSearchSuggestOptions): Promise<Models.JsonNodeSearchResponse>;
  /** GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearch(q64: string, opts?: SearchApi.getTelephonyProvidersEdgesSitesSearchOptions): Promise<Models.SitesSearchResponse>;
  /** GET /api/v2/users/search */
  getUsersSearch(q64: string, opts?: SearchApi.getUsersSearchOptions): Promise<Models.UsersSearchResponse>;
  /** GET /api/v2/voicemail/search */
  getVoicemailSearch(q64: string, opts?: SearchApi.getVoicemailSearchOptions): Promise<Models.VoicemailsSearchResponse>;
  /** POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearch(body: Models.ConversationCustomAttributesSearchRequest, opts?: CallOptions): Promise<Models.JsonSearchResponse>;
  /** POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearch(body: Models.ConversationParticipantSearchRequest, opts?: CallOptions): Promise<Models.JsonCursorSearchResponse>;
  /**
   * POST /api/v2/documentation/all/search
   * Preview: may change or go without notice.
   */
  postDocumentationAllSearch(body: Models.DocumentationV2SearchRequest, opts?: CallOptions): Promise<Models.JsonNodeSearchResponse>;
  /** POST /api/v2/documentation/gkn/search */
  postDocumentationGknSearch(body: Models.GKNDocumentationSearchRequest, opts?: CallOptions): Promise<Models.GKNDocumentationSearchResponse>;
  /** POST /api/v2/documentation/search */
  postDocumentationSearch(body: Models.DocumentationSearchRequest, opts?: CallOptions): Promise<Models.DocumentationSearchResponse>;
  /** POST /api/v2/groups/search */
  postGroupsSearch(body: Models.GroupSearchRequest, opts?: CallOptions): Promise<Models.GroupsSearchResponse>;
  /** POST /api/v2/locations/search */
  postLocationsSearch(body: Models.LocationSearchRequest, opts?: CallOptions): Promise<Models.LocationsSearchResponse>;
  /** POST /api/v2/search */
  postSearch(body: Models.SearchRequest, opts?: SearchApi.postSearchOptions): Promise<Models.JsonNodeSearchResponse>;
  /** POST /api/v2/search/suggest */
  postSearchSuggest(body: Models.SuggestSearchRequest, opts?: SearchApi.postSearchSuggestOptions): Promise<Models.JsonNodeSearchResponse>;
  /** POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearch(body: Models.TranscriptSearchRequest, opts?: CallOptions): Promise<Models.JsonSearchResponse>;
  /** POST /api/v2/teams/search */
  postTeamsSearch(body: Models.TeamSearchRequest, opts?: CallOptions): Promise<Models.TeamsSearchResponse>;
  /** POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearch(body: Models.SiteSearchRequest, opts?: CallOptions): Promise<Models.SitesSearchResponse>;
  /** POST /api/v2/users/search */
  postUsersSearch(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /**
   * POST /api/v2/users/search/conversation/target
   * Preview: may change or go without notice.
   */
  postUsersSearchConversationTarget(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /**
   * POST /api/v2/users/search/queuemembers/manage
   * Preview: may change or go without notice.
   */
  postUsersSearchQueuemembersManage(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /** POST /api/v2/users/search/teams/assign */
  postUsersSearchTeamsAssign(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /** POST /api/v2/voicemail/search */
  postVoicemailSearch(body: Models.VoicemailSearchRequest, opts?: CallOptions): Promise<Models.VoicemailsSearchResponse>;
}

export declare namespace SearchApi {
  type getDocumentationGknSearchOptions = CallOptions;
  type getDocumentationSearchOptions = CallOptions;
  interface getGroupsSearchOptions extends CallOptions {
    expand?: string[];
  }
  interface getLocationsSearchOptions extends CallOptions {
    expand?: string[];
  }
  interface getSearchOptions extends CallOptions {
    expand?: string[];
    /** Default: true */
    profile?: boolean;
  }
  interface getSearchSuggestOptions extends CallOptions {
    expand?: string[];
    /** Default: true */
    profile?: boolean;
  }
  interface getTelephonyProvidersEdgesSitesSearchOptions extends CallOptions {
    expand?: string[];
  }
  interface getUsersSearchOptions extends CallOptions {
    expand?: string[];
    integrationPresenceSource?: string;
  }
  interface getVoicemailSearchOptions extends CallOptions {
    expand?: string[];
  }
  type postConversationsCustomattributesSearchOptions = CallOptions;
  type postConversationsParticipantsAttributesSearchOptions = CallOptions;
  type postDocumentationAllSearchOptions = CallOptions;
  type postDocumentationGknSearchOptions = CallOptions;
  type postDocumentationSearchOptions = CallOptions;
  type postGroupsSearchOptions = CallOptions;
  type postLocationsSearchOptions = CallOptions;
  interface postSearchOptions extends CallOptions {
    /** Default: true */
    profile?: boolean;
  }
  interface postSearchSuggestOptions extends CallOptions {
    /** Default: true */
    profile?: boolean;
  }
  type postSpeechandtextanalyticsTranscriptsSearchOptions = CallOptions;
  type postTeamsSearchOptions = CallOptions;
  type postTelephonyProvidersEdgesSitesSearchOptions = CallOptions;
  type postUsersSearchOptions = CallOptions;
  type postUsersSearchConversationTargetOptions = CallOptions;
  type postUsersSearchQueuemembersManageOptions = CallOptions;
  type postUsersSearchTeamsAssignOptions = CallOptions;
  type postVoicemailSearchOptions = CallOptions;
}

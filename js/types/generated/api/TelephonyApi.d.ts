// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TelephonyApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/telephony/organization/link/{targetOrganizationId} */
  deleteTelephonyOrganizationLinkTargetOrganizationId(targetOrganizationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/telephony/agents/{agentId}/greetings */
  getTelephonyAgentGreetings(agentId: string, opts?: CallOptions): Promise<Models.AgentGreeting>;
  /** GET /api/v2/telephony/agents/greetings/me */
  getTelephonyAgentsGreetingsMe(opts?: CallOptions): Promise<Models.SelfAgentGreeting>;
  /** GET /api/v2/telephony/calls/metrics */
  getTelephonyCallsMetrics(opts?: TelephonyApi.getTelephonyCallsMetricsOptions): Promise<Models.OrganizationCallMetrics>;
  /** GET /api/v2/telephony/mediaregions */
  getTelephonyMediaregions(opts?: CallOptions): Promise<Models.MediaRegions>;
  /** GET /api/v2/telephony/numbers/routing */
  getTelephonyNumbersRouting(opts?: TelephonyApi.getTelephonyNumbersRoutingOptions): Promise<Models.NumberRoutingListing>;
  /** GET /api/v2/telephony/organization/link */
  getTelephonyOrganizationLink(opts?: CallOptions): Promise<Models.OrganizationLinkResponse[]>;
  /** GET /api/v2/telephony/organization/link/regions */
  getTelephonyOrganizationLinkRegions(opts?: CallOptions): Promise<Models.RegionResponse[]>;
  /** GET /api/v2/telephony/prefixes */
  getTelephonyPrefixes(type: string, opts?: TelephonyApi.getTelephonyPrefixesOptions): Promise<Models.PrefixListing>;
  /** GET /api/v2/telephony/prefixes/simulate/call */
  getTelephonyPrefixesSimulateCall(_number: string, opts?: CallOptions): Promise<Models.CallSimulationResult>;
  /** GET /api/v2/telephony/settings */
  getTelephonySettings(opts?: CallOptions): Promise<Models.TelephonySettings>;
  /** GET /api/v2/telephony/sipmessages/conversations/{conversationId} */
  getTelephonySipmessagesConversation(conversationId: string, opts?: CallOptions): Promise<Models.Callmessage>;
  /** GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers */
  getTelephonySipmessagesConversationHeaders(conversationId: string, opts?: TelephonyApi.getTelephonySipmessagesConversationHeadersOptions): Promise<Models.Callheader>;
  /** GET /api/v2/telephony/siptraces */
  getTelephonySiptraces(dateStart: string | Date, dateEnd: string | Date, opts?: TelephonyApi.getTelephonySiptracesOptions): Promise<Models.SipSearchResult>;
  /** GET /api/v2/telephony/siptraces/download/{downloadId} */
  getTelephonySiptracesDownloadDownloadId(downloadId: string, opts?: CallOptions): Promise<Models.SignedUrlResponse>;
  /** PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId} */
  patchTelephonyOrganizationLinkApproveRequestingOrganizationId(requestingOrganizationId: string, body: Models.OrganizationLinkApprovalRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/numbers/routing */
  postTelephonyNumbersRouting(body: Models.NumberRoutingRequest[], opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/numbers/routing/all */
  postTelephonyNumbersRoutingAll(body: Models.DisasterRecoveryAllRoutingRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/numbers/routing/reset */
  postTelephonyNumbersRoutingReset(body: Models.NumberRoutingResetOrganizationRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/organization/link */
  postTelephonyOrganizationLink(body: Models.CreateOrganizationLink, opts?: CallOptions): Promise<Models.OrganizationLink>;
  /** POST /api/v2/telephony/prefixes/bulk */
  postTelephonyPrefixesBulk(body: Models.BulkPrefixesRequest, opts?: CallOptions): Promise<Models.BulkPrefixesResponse>;
  /** POST /api/v2/telephony/siptraces/download */
  postTelephonySiptracesDownload(sIPSearchPublicRequest: Models.SIPSearchPublicRequest, opts?: CallOptions): Promise<Models.SipDownloadResponse>;
  /** PUT /api/v2/telephony/agents/{agentId}/greetings */
  putTelephonyAgentGreetings(agentId: string, body: Models.AgentGreeting, opts?: CallOptions): Promise<Models.AgentGreeting>;
  /** PUT /api/v2/telephony/agents/greetings/me */
  putTelephonyAgentsGreetingsMe(body: Models.SelfAgentGreeting, opts?: CallOptions): Promise<Models.SelfAgentGreeting>;
  /** PUT /api/v2/telephony/settings */
  putTelephonySettings(body: Models.TelephonySettings, opts?: CallOptions): Promise<Models.TelephonySettings>;
}

export declare namespace TelephonyApi {
  type deleteTelephonyOrganizationLinkTargetOrganizationIdOptions = CallOptions;
  type getTelephonyAgentGreetingsOptions = CallOptions;
  type getTelephonyAgentsGreetingsMeOptions = CallOptions;
  interface getTelephonyCallsMetricsOptions extends CallOptions {
    /** Default: "cloud" */
    metricType?: string;
  }
  type getTelephonyMediaregionsOptions = CallOptions;
  interface getTelephonyNumbersRoutingOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    numberId?: string;
    activeRoutingOrganizationId?: string;
    ownerOrganizationId?: string;
    status?: string;
  }
  type getTelephonyOrganizationLinkOptions = CallOptions;
  type getTelephonyOrganizationLinkRegionsOptions = CallOptions;
  interface getTelephonyPrefixesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    prefix?: string;
  }
  type getTelephonyPrefixesSimulateCallOptions = CallOptions;
  type getTelephonySettingsOptions = CallOptions;
  type getTelephonySipmessagesConversationOptions = CallOptions;
  interface getTelephonySipmessagesConversationHeadersOptions extends CallOptions {
    keys?: string[];
  }
  interface getTelephonySiptracesOptions extends CallOptions {
    callId?: string;
    toUser?: string;
    fromUser?: string;
    conversationId?: string;
  }
  type getTelephonySiptracesDownloadDownloadIdOptions = CallOptions;
  type patchTelephonyOrganizationLinkApproveRequestingOrganizationIdOptions = CallOptions;
  type postTelephonyNumbersRoutingOptions = CallOptions;
  type postTelephonyNumbersRoutingAllOptions = CallOptions;
  type postTelephonyNumbersRoutingResetOptions = CallOptions;
  type postTelephonyOrganizationLinkOptions = CallOptions;
  type postTelephonyPrefixesBulkOptions = CallOptions;
  type postTelephonySiptracesDownloadOptions = CallOptions;
  type putTelephonyAgentGreetingsOptions = CallOptions;
  type putTelephonyAgentsGreetingsMeOptions = CallOptions;
  type putTelephonySettingsOptions = CallOptions;
}

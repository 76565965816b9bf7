// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class VoicemailApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/voicemail/messages/{messageId} */
  deleteVoicemailMessage(messageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/voicemail/messages */
  deleteVoicemailMessages(opts?: CallOptions): Promise<void>;
  /** GET /api/v2/voicemail/groups/{groupId}/mailbox */
  getVoicemailGroupMailbox(groupId: string, opts?: CallOptions): Promise<Models.VoicemailMailboxInfo>;
  /** GET /api/v2/voicemail/groups/{groupId}/messages */
  getVoicemailGroupMessages(groupId: string, opts?: VoicemailApi.getVoicemailGroupMessagesOptions): Promise<Models.VoicemailMessageEntityListing>;
  /** GET /api/v2/voicemail/groups/{groupId}/policy */
  getVoicemailGroupPolicy(groupId: string, opts?: CallOptions): Promise<Models.VoicemailGroupPolicy>;
  /** GET /api/v2/voicemail/mailbox */
  getVoicemailMailbox(opts?: CallOptions): Promise<Models.VoicemailMailboxInfo>;
  /** GET /api/v2/voicemail/me/mailbox */
  getVoicemailMeMailbox(opts?: CallOptions): Promise<Models.VoicemailMailboxInfo>;
  /** GET /api/v2/voicemail/me/messages */
  getVoicemailMeMessages(opts?: VoicemailApi.getVoicemailMeMessagesOptions): Promise<Models.VoicemailMessageEntityListing>;
  /** GET /api/v2/voicemail/me/policy */
  getVoicemailMePolicy(opts?: CallOptions): Promise<Models.VoicemailUserPolicy>;
  /** GET /api/v2/voicemail/messages/{messageId} */
  getVoicemailMessage(messageId: string, opts?: VoicemailApi.getVoicemailMessageOptions): Promise<Models.VoicemailMessage>;
  /** GET /api/v2/voicemail/messages/{messageId}/media */
  getVoicemailMessageMedia(messageId: string, opts?: VoicemailApi.getVoicemailMessageMediaOptions): Promise<Models.VoicemailMediaInfo>;
  /** GET /api/v2/voicemail/messages */
  getVoicemailMessages(opts?: VoicemailApi.getVoicemailMessagesOptions): Promise<Models.VoicemailMessageEntityListing>;
  /** GET /api/v2/voicemail/policy */
  getVoicemailPolicy(opts?: CallOptions): Promise<Models.VoicemailOrganizationPolicy>;
  /** GET /api/v2/voicemail/queues/{queueId}/messages */
  getVoicemailQueueMessages(queueId: string, opts?: VoicemailApi.getVoicemailQueueMessagesOptions): Promise<Models.VoicemailMessageEntityListing>;
  /** GET /api/v2/voicemail/search */
  getVoicemailSearch(q64: string, opts?: VoicemailApi.getVoicemailSearchOptions): Promise<Models.VoicemailsSearchResponse>;
  /** GET /api/v2/voicemail/users/{userId}/mailbox */
  getVoicemailUserMailbox(userId: string, opts?: CallOptions): Promise<Models.VoicemailMailboxInfo>;
  /** GET /api/v2/voicemail/users/{userId}/messages */
  getVoicemailUserMessages(userId: string, opts?: VoicemailApi.getVoicemailUserMessagesOptions): Promise<Models.VoicemailMessageEntityListing>;
  /** GET /api/v2/voicemail/userpolicies/{userId} */
  getVoicemailUserpolicy(userId: string, opts?: CallOptions): Promise<Models.VoicemailUserPolicy>;
  /** PATCH /api/v2/voicemail/groups/{groupId}/policy */
  patchVoicemailGroupPolicy(groupId: string, body: Models.VoicemailGroupPolicy, opts?: CallOptions): Promise<Models.VoicemailGroupPolicy>;
  /** PATCH /api/v2/voicemail/me/policy */
  patchVoicemailMePolicy(body: Models.VoicemailUserPolicy, opts?: CallOptions): Promise<Models.VoicemailUserPolicy>;
  /** PATCH /api/v2/voicemail/messages/{messageId} */
  patchVoicemailMessage(messageId: string, body: Models.VoicemailMessage, opts?: CallOptions): Promise<Models.VoicemailMessage>;
  /** PATCH /api/v2/voicemail/userpolicies/{userId} */
  patchVoicemailUserpolicy(userId: string, body: Models.VoicemailUserPolicy, opts?: CallOptions): Promise<Models.VoicemailUserPolicy>;
  /** POST /api/v2/voicemail/messages */
  postVoicemailMessages(opts?: VoicemailApi.postVoicemailMessagesOptions): Promise<Models.VoicemailMessage>;
  /** POST /api/v2/voicemail/search */
  postVoicemailSearch(body: Models.VoicemailSearchRequest, opts?: CallOptions): Promise<Models.VoicemailsSearchResponse>;
  /** PUT /api/v2/voicemail/messages/{messageId} */
  putVoicemailMessage(messageId: string, body: Models.VoicemailMessage, opts?: CallOptions): Promise<Models.VoicemailMessage>;
  /** PUT /api/v2/voicemail/policy */
  putVoicemailPolicy(body: Models.VoicemailOrganizationPolicy, opts?: CallOptions): Promise<Models.VoicemailOrganizationPolicy>;
  /** PUT /api/v2/voicemail/userpolicies/{userId} */
  putVoicemailUserpolicy(userId: string, body: Models.VoicemailUserPolicy, opts?: CallOptions): Promise<Models.VoicemailUserPolicy>;
}

export declare namespace VoicemailApi {
  type deleteVoicemailMessageOptions = CallOptions;
  type deleteVoicemailMessagesOptions = CallOptions;
  type getVoicemailGroupMailboxOptions = CallOptions;
  interface getVoicemailGroupMessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getVoicemailGroupPolicyOptions = CallOptions;
  type getVoicemailMailboxOptions = CallOptions;
  type getVoicemailMeMailboxOptions = CallOptions;
  interface getVoicemailMeMessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getVoicemailMePolicyOptions = CallOptions;
  interface getVoicemailMessageOptions extends CallOptions {
    expand?: string[];
  }
  interface getVoicemailMessageMediaOptions extends CallOptions {
    /** Default: "WEBM" */
    formatId?: string;
  }
  interface getVoicemailMessagesOptions extends CallOptions {
    ids?: string;
    expand?: string[];
  }
  type getVoicemailPolicyOptions = CallOptions;
  interface getVoicemailQueueMessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getVoicemailSearchOptions extends CallOptions {
    expand?: string[];
  }
  type getVoicemailUserMailboxOptions = CallOptions;
  interface getVoicemailUserMessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getVoicemailUserpolicyOptions = CallOptions;
  type patchVoicemailGroupPolicyOptions = CallOptions;
  type patchVoicemailMePolicyOptions = CallOptions;
  type patchVoicemailMessageOptions = CallOptions;
  type patchVoicemailUserpolicyOptions = CallOptions;
  interface postVoicemailMessagesOptions extends CallOptions {
    body?: Models.CopyVoicemailMessage;
  }
  type postVoicemailSearchOptions = CallOptions;
  type putVoicemailMessageOptions = CallOptions;
  type putVoicemailPolicyOptions = CallOptions;
  type putVoicemailUserpolicyOptions = CallOptions;
}

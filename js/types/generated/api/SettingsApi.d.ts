// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SettingsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/emails/settings/threading */
  deleteEmailsSettingsThreading(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/externalcontacts/settings */
  deleteExternalcontactsSettings(opts?: CallOptions): Promise<Models.UpdatedSettingsResponse>;
  /** DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/emails/settings */
  getEmailsSettings(opts?: CallOptions): Promise<Models.EmailSettings>;
  /** GET /api/v2/emails/settings/threading */
  getEmailsSettingsThreading(opts?: CallOptions): Promise<Models.EmailThreadingSettings>;
  /** GET /api/v2/externalcontacts/settings */
  getExternalcontactsSettings(opts?: CallOptions): Promise<Models.ExternalContactsSettings>;
  /** GET /api/v2/settings/executiondata */
  getSettingsExecutiondata(opts?: CallOptions): Promise<Models.ExecutionDataGlobalSettingsResponse>;
  /** GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
  /** PATCH /api/v2/emails/settings */
  patchEmailsSettings(opts?: SettingsApi.patchEmailsSettingsOptions): Promise<Models.EmailSettings>;
  /** PATCH /api/v2/emails/settings/threading */
  patchEmailsSettingsThreading(opts?: SettingsApi.patchEmailsSettingsThreadingOptions): Promise<Models.EmailThreadingSettings>;
  /** PATCH /api/v2/settings/executiondata */
  patchSettingsExecutiondata(body: Models.ExecutionDataSettingsRequest, opts?: CallOptions): Promise<Models.ExecutionDataGlobalSettingsResponse>;
  /** PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  patchUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, body: Models.AutoAnswerSettings, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
  /** PUT /api/v2/externalcontacts/settings */
  putExternalcontactsSettings(opts?: SettingsApi.putExternalcontactsSettingsOptions): Promise<Models.UpdatedSettingsResponse>;
  /** PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  putUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, body: Models.AutoAnswerSettings, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
}

export declare namespace SettingsApi {
  type deleteEmailsSettingsThreadingOptions = CallOptions;
  type deleteExternalcontactsSettingsOptions = CallOptions;
  type deleteUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  type getEmailsSettingsOptions = CallOptions;
  type getEmailsSettingsThreadingOptions = CallOptions;
  type getExternalcontactsSettingsOptions = CallOptions;
  type getSettingsExecutiondataOptions = CallOptions;
  type getUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  interface patchEmailsSettingsOptions extends CallOptions {
    body?: Models.EmailSettings;
  }
  interface patchEmailsSettingsThreadingOptions extends CallOptions {
    body?: Models.EmailThreadingSettings;
  }
  type patchSettingsExecutiondataOptions = CallOptions;
  type patchUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  interface putExternalcontactsSettingsOptions extends CallOptions {
    body?: Models.ExternalContactsSettings;
  }
  type putUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
}

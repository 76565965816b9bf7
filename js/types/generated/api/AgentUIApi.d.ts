// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AgentUIApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
  /** PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  patchUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, body: Models.AutoAnswerSettings, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
  /** PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings */
  putUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: string, body: Models.AutoAnswerSettings, opts?: CallOptions): Promise<Models.AutoAnswerSettings>;
}

export declare namespace AgentUIApi {
  type deleteUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  type getUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  type patchUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
  type putUsersAgentuiAgentsAutoanswerAgentIdSettingsOptions = CallOptions;
}

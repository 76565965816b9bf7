// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AgentCopilotApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/assistants/{assistantId}/copilot */
  getAssistantCopilot(assistantId: string, opts?: CallOptions): Promise<Models.Copilot>;
  /** GET /api/v2/assistants/copilot/featuresupport */
  getAssistantsCopilotFeaturesupport(opts?: AgentCopilotApi.getAssistantsCopilotFeaturesupportOptions): Promise<Models.LanguageSupportResponse>;
  /** PUT /api/v2/assistants/{assistantId}/copilot */
  putAssistantCopilot(assistantId: string, body: Models.Copilot, opts?: CallOptions): Promise<Models.Copilot>;
}

export declare namespace AgentCopilotApi {
  type getAssistantCopilotOptions = CallOptions;
  interface getAssistantsCopilotFeaturesupportOptions extends CallOptions {
    language?: string;
  }
  type putAssistantCopilotOptions = CallOptions;
}

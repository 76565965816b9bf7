// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AssistantCopilotVariationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/assistants/{assistantId}/variations/{variationId} */
  deleteAssistantVariation(assistantId: string, variationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/assistants/{assistantId}/variations/{variationId} */
  getAssistantVariation(assistantId: string, variationId: string, opts?: CallOptions): Promise<Models.AssistantCopilotVariation>;
  /** GET /api/v2/assistants/{assistantId}/variations */
  getAssistantVariations(assistantId: string, opts?: CallOptions): Promise<Models.AssistantCopilotVariationListing>;
  /** POST /api/v2/assistants/{assistantId}/variations */
  postAssistantVariations(assistantId: string, body: Models.AssistantCopilotVariation, opts?: CallOptions): Promise<Models.AssistantCopilotVariation>;
  /** PUT /api/v2/assistants/{assistantId}/variations/{variationId} */
  putAssistantVariation(assistantId: string, variationId: string, body: Models.AssistantCopilotVariation, opts?: CallOptions): Promise<Models.AssistantCopilotVariation>;
}

export declare namespace AssistantCopilotVariationsApi {
  type deleteAssistantVariationOptions = CallOptions;
  type getAssistantVariationOptions = CallOptions;
  type getAssistantVariationsOptions = CallOptions;
  type postAssistantVariationsOptions = CallOptions;
  type putAssistantVariationOptions = CallOptions;
}

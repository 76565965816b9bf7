// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class BackgroundAssistantApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * POST /api/v2/backgroundassistant/token
   * Preview: may change or go without notice.
   */
  postBackgroundassistantToken(opts?: BackgroundAssistantApi.postBackgroundassistantTokenOptions): Promise<Models.SignedData>;
  /** POST /api/v2/screenrecording/token */
  postScreenrecordingToken(opts?: BackgroundAssistantApi.postScreenrecordingTokenOptions): Promise<Models.SignedData>;
}

export declare namespace BackgroundAssistantApi {
  interface postBackgroundassistantTokenOptions extends CallOptions {
    body?: Models.BackgroundAssistantUserAuthenticatedInfo;
  }
  interface postScreenrecordingTokenOptions extends CallOptions {
    body?: Models.BackgroundAssistantUserAuthenticatedInfo;
  }
}

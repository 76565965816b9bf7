// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class WebMessagingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  deleteWebmessagingDeploymentPushdevice(deploymentId: string, tokenId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/webmessaging/messages */
  getWebmessagingMessages(opts?: WebMessagingApi.getWebmessagingMessagesOptions): Promise<Models.WebMessagingMessageEntityList>;
  /** PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  patchWebmessagingDeploymentPushdevice(deploymentId: string, tokenId: string, body: Models.PushDeviceUpdateRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId} */
  postWebmessagingDeploymentPushdevice(deploymentId: string, tokenId: string, body: Models.PushDeviceInsertRequest, opts?: CallOptions): Promise<void>;
}

export declare namespace WebMessagingApi {
  type deleteWebmessagingDeploymentPushdeviceOptions = CallOptions;
  interface getWebmessagingMessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type patchWebmessagingDeploymentPushdeviceOptions = CallOptions;
  type postWebmessagingDeploymentPushdeviceOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class MessagingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * DELETE /api/v2/messaging/settings/{messageSettingId}
   * @deprecated
   */
  deleteMessagingSetting(messageSettingId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/messaging/settings/default
   * @deprecated
   */
  deleteMessagingSettingsDefault(opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/messaging/supportedcontent/{supportedContentId}
   * @deprecated
   */
  deleteMessagingSupportedcontentSupportedContentId(supportedContentId: string, opts?: CallOptions): Promise<void>;
  /**
   * GET /api/v2/messaging/settings/{messageSettingId}
   * @deprecated
   */
  getMessagingSetting(messageSettingId: string, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /**
   * GET /api/v2/messaging/settings
   * @deprecated
   */
  getMessagingSettings(opts?: MessagingApi.getMessagingSettingsOptions): Promise<Models.MessagingConfigListing>;
  /**
   * GET /api/v2/messaging/settings/default
   * @deprecated
   */
  getMessagingSettingsDefault(opts?: CallOptions): Promise<Models.MessagingSetting>;
  /**
   * GET /api/v2/messaging/supportedcontent
   * @deprecated
   */
  getMessagingSupportedcontent(opts?: MessagingApi.getMessagingSupportedcontentOptions): Promise<Models.SupportedContentListing>;
  /**
   * GET /api/v2/messaging/supportedcontent/{supportedContentId}
   * @deprecated
   */
  getMessagingSupportedcontentSupportedContentId(supportedContentId: string, opts?: CallOptions): Promise<Models.SupportedContent>;
  /**
   * PATCH /api/v2/messaging/settings/{messageSettingId}
   * @deprecated
   */
  patchMessagingSetting(messageSettingId: string, body: Models.MessagingSettingRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /**
   * PATCH /api/v2/messaging/supportedcontent/{supportedContentId}
   * @deprecated
   */
  patchMessagingSupportedcontentSupportedContentId(supportedContentId: string, body: Models.SupportedContent, opts?: CallOptions): Promise<Models.SupportedContent>;
  /**
   * POST /api/v2/messaging/settings
   * @deprecated
   */
  postMessagingSettings(body: Models.MessagingSettingRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /**
   * POST /api/v2/messaging/supportedcontent
   * @deprecated
   */
  postMessagingSupportedcontent(body: Models.SupportedContent, opts?: CallOptions): Promise<Models.SupportedContent>;
  /**
   * PUT /api/v2/messaging/settings/default
   * @deprecated
   */
  putMessagingSettingsDefault(body: Models.MessagingSettingDefaultRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
}

export declare namespace MessagingApi {
  type deleteMessagingSettingOptions = CallOptions;
  type deleteMessagingSettingsDefaultOptions = CallOptions;
  type deleteMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type getMessagingSettingOptions = CallOptions;
  interface getMessagingSettingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getMessagingSettingsDefaultOptions = CallOptions;
  interface getMessagingSupportedcontentOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type patchMessagingSettingOptions = CallOptions;
  type patchMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type postMessagingSettingsOptions = CallOptions;
  type postMessagingSupportedcontentOptions = CallOptions;
  type putMessagingSettingsDefaultOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class EmailsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/emails/settings/threading */
  deleteEmailsSettingsThreading(opts?: CallOptions): Promise<void>;
  /** GET /api/v2/emails/settings */
  getEmailsSettings(opts?: CallOptions): Promise<Models.EmailSettings>;
  /** GET /api/v2/emails/settings/threading */
  getEmailsSettingsThreading(opts?: CallOptions): Promise<Models.EmailThreadingSettings>;
  /** PATCH /api/v2/emails/settings */
  patchEmailsSettings(opts?: EmailsApi.patchEmailsSettingsOptions): Promise<Models.EmailSettings>;
  /** PATCH /api/v2/emails/settings/threading */
  patchEmailsSettingsThreading(opts?: EmailsApi.patchEmailsSettingsThreadingOptions): Promise<Models.EmailThreadingSettings>;
}

export declare namespace EmailsApi {
  type deleteEmailsSettingsThreadingOptions = CallOptions;
  type getEmailsSettingsOptions = CallOptions;
  type getEmailsSettingsThreadingOptions = CallOptions;
  interface patchEmailsSettingsOptions extends CallOptions {
    body?: Models.EmailSettings;
  }
  interface patchEmailsSettingsThreadingOptions extends CallOptions {
    body?: Models.EmailThreadingSettings;
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class MobileDevicesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * DELETE /api/v2/mobiledevices/{deviceId}
   * @deprecated
   */
  deleteMobiledevice(deviceId: string, opts?: CallOptions): Promise<void>;
  /**
   * GET /api/v2/mobiledevices/{deviceId}
   * @deprecated
   */
  getMobiledevice(deviceId: string, opts?: CallOptions): Promise<Models.UserDevice>;
  /**
   * GET /api/v2/mobiledevices
   * @deprecated
   */
  getMobiledevices(opts?: MobileDevicesApi.getMobiledevicesOptions): Promise<Models.DirectoryUserDevicesListing>;
  /**
   * POST /api/v2/mobiledevices
   * @deprecated
   */
  postMobiledevices(body: Models.UserDevice, opts?: CallOptions): Promise<Models.UserDevice>;
  /**
   * PUT /api/v2/mobiledevices/{deviceId}
   * @deprecated
   */
  putMobiledevice(deviceId: string, opts?: MobileDevicesApi.putMobiledeviceOptions): Promise<Models.UserDevice>;
}

export declare namespace MobileDevicesApi {
  type deleteMobiledeviceOptions = CallOptions;
  type getMobiledeviceOptions = CallOptions;
  interface getMobiledevicesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  type postMobiledevicesOptions = CallOptions;
  interface putMobiledeviceOptions extends CallOptions {
    body?: Models.UserDevice;
  }
}

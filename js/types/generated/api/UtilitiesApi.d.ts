// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UtilitiesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/date */
  getDate(opts?: CallOptions): Promise<Models.ServerDate>;
  /** GET /api/v2/ipranges */
  getIpranges(opts?: CallOptions): Promise<Models.IpAddressRangeListing>;
  /** GET /api/v2/timezones */
  getTimezones(opts?: UtilitiesApi.getTimezonesOptions): Promise<Models.TimeZoneEntityListing>;
  /** POST /api/v2/certificate/details */
  postCertificateDetails(body: Models.Certificate, opts?: CallOptions): Promise<Models.ParsedCertificate>;
}

export declare namespace UtilitiesApi {
  type getDateOptions = CallOptions;
  type getIprangesOptions = CallOptions;
  interface getTimezonesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type postCertificateDetailsOptions = CallOptions;
}

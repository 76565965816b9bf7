// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class GeneralDataProtectionRegulationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/gdpr/requests/{requestId} */
  getGdprRequest(requestId: string, opts?: CallOptions): Promise<Models.GDPRRequest>;
  /** GET /api/v2/gdpr/requests */
  getGdprRequests(opts?: GeneralDataProtectionRegulationApi.getGdprRequestsOptions): Promise<Models.GDPRRequestEntityListing>;
  /** GET /api/v2/gdpr/subjects */
  getGdprSubjects(searchType: string, searchValue: string, opts?: CallOptions): Promise<Models.GDPRSubjectEntityListing>;
  /** POST /api/v2/gdpr/requests */
  postGdprRequests(body: Models.GDPRRequest, opts?: GeneralDataProtectionRegulationApi.postGdprRequestsOptions): Promise<Models.GDPRRequest>;
}

export declare namespace GeneralDataProtectionRegulationApi {
  type getGdprRequestOptions = CallOptions;
  interface getGdprRequestsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getGdprSubjectsOptions = CallOptions;
  interface postGdprRequestsOptions extends CallOptions {
    /** Default: false */
    deleteConfirmed?: boolean;
  }
}

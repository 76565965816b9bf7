// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class CarrierServicesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/carrierservices/integrations/emergencylocations/me */
  getCarrierservicesIntegrationsEmergencylocationsMe(phoneNumber: string, opts?: CallOptions): Promise<Models.EmergencyLocation>;
  /** POST /api/v2/carrierservices/integrations/emergencylocations/me */
  postCarrierservicesIntegrationsEmergencylocationsMe(opts?: CarrierServicesApi.postCarrierservicesIntegrationsEmergencylocationsMeOptions): Promise<Models.EmergencyLocation>;
}

export declare namespace CarrierServicesApi {
  type getCarrierservicesIntegrationsEmergencylocationsMeOptions = CallOptions;
  interface postCarrierservicesIntegrationsEmergencylocationsMeOptions extends CallOptions {
    body?: Models.EmergencyLocation;
  }
}

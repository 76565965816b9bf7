// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class GeolocationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/geolocations/settings */
  getGeolocationsSettings(opts?: CallOptions): Promise<Models.GeolocationSettings>;
  /** GET /api/v2/users/{userId}/geolocations/{clientId} */
  getUserGeolocation(userId: string, clientId: string, opts?: CallOptions): Promise<Models.Geolocation>;
  /** PATCH /api/v2/geolocations/settings */
  patchGeolocationsSettings(body: Models.GeolocationSettings, opts?: CallOptions): Promise<Models.GeolocationSettings>;
  /** PATCH /api/v2/users/{userId}/geolocations/{clientId} */
  patchUserGeolocation(userId: string, clientId: string, body: Models.Geolocation, opts?: CallOptions): Promise<Models.Geolocation>;
}

export declare namespace GeolocationApi {
  type getGeolocationsSettingsOptions = CallOptions;
  type getUserGeolocationOptions = CallOptions;
  type patchGeolocationsSettingsOptions = CallOptions;
  type patchUserGeolocationOptions = CallOptions;
}

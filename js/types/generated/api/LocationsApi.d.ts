// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LocationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/locations/{locationId} */
  deleteLocation(locationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/locations/{locationId} */
  getLocation(locationId: string, opts?: LocationsApi.getLocationOptions): Promise<Models.LocationDefinition>;
  /** GET /api/v2/locations/{locationId}/sublocations */
  getLocationSublocations(locationId: string, opts?: CallOptions): Promise<Models.LocationEntityListing>;
  /** GET /api/v2/locations */
  getLocations(opts?: LocationsApi.getLocationsOptions): Promise<Models.LocationEntityListing>;
  /** GET /api/v2/locations/search */
  getLocationsSearch(q64: string, opts?: LocationsApi.getLocationsSearchOptions): Promise<Models.LocationsSearchResponse>;
  /** PATCH /api/v2/locations/{locationId} */
  patchLocation(locationId: string, body: Models.LocationUpdateDefinition, opts?: CallOptions): Promise<Models.LocationDefinition>;
  /** POST /api/v2/locations */
  postLocations(body: Models.LocationCreateDefinition, opts?: CallOptions): Promise<Models.LocationDefinition>;
  /** POST /api/v2/locations/search */
  postLocationsSearch(body: Models.LocationSearchRequest, opts?: CallOptions): Promise<Models.LocationsSearchResponse>;
}

export declare namespace LocationsApi {
  type deleteLocationOptions = CallOptions;
  interface getLocationOptions extends CallOptions {
    expand?: string[];
  }
  type getLocationSublocationsOptions = CallOptions;
  interface getLocationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    sortOrder?: string;
  }
  interface getLocationsSearchOptions extends CallOptions {
    expand?: string[];
  }
  type patchLocationOptions = CallOptions;
  type postLocationsOptions = CallOptions;
  type postLocationsSearchOptions = CallOptions;
}

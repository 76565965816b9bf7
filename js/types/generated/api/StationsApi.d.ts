// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class StationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/stations/{stationId}/associateduser */
  deleteStationAssociateduser(stationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/stations/{stationId} */
  getStation(stationId: string, opts?: CallOptions): Promise<Models.Station>;
  /** GET /api/v2/stations */
  getStations(opts?: StationsApi.getStationsOptions): Promise<Models.StationEntityListing>;
}

export declare namespace StationsApi {
  type deleteStationAssociateduserOptions = CallOptions;
  type getStationOptions = CallOptions;
  interface getStationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    name?: string;
    userSelectable?: string;
    webRtcUserId?: string;
    id?: string;
    lineAppearanceId?: string;
  }
}

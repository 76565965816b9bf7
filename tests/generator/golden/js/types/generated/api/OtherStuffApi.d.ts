// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OtherStuffApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/calendars/{calendarId}/history/{runId} */
  getCalendarHistoryRunId(calendarId: number, runId: string, opts?: CallOptions): Promise<string>;
  /**
   * GET /api/v2/things/{thingId}
   * @param thingId Which thing
   * @deprecated
   */
  getThing(thingId: string, opts?: OtherStuffApi.getThingOptions): Promise<Models.Thing>;
  /** POST /api/v2/sessions */
  postSessions(grantType: string, opts?: OtherStuffApi.postSessionsOptions): Promise<object>;
}

export declare namespace OtherStuffApi {
  type getCalendarHistoryRunIdOptions = CallOptions;
  interface getThingOptions extends CallOptions {
    ifNoneMatch?: string;
  }
  interface postSessionsOptions extends CallOptions {
    scopes?: string[];
  }
}

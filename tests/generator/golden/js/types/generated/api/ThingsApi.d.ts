// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type { FileContent } from '../../core/options';
import type * as Models from '../models';

/** Things and what belongs to them */
export declare class ThingsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** POST /api/v2/things */
  createThing(body: Models.Thing, opts?: ThingsApi.createThingOptions): Promise<Models.Thing>;
  /**
   * DELETE /api/v2/things/{thingId}
   * Preview: may change or go without notice.
   * @param thingId Which thing
   */
  deleteThing(thingId: string, opts?: CallOptions): Promise<void>;
  /**
   * GET /api/v2/things/{thingId}
   * @param thingId Which thing
   * @deprecated
   */
  getThing(thingId: string, opts?: ThingsApi.getThingOptions): Promise<Models.Thing>;
  /**
   * GET /api/v2/things/{thingId}/note
   * @param thingId Which thing
   */
  getThingNote(thingId: string, opts?: CallOptions): Promise<string>;
  /**
   * All things, a page at a time
   * Sorted by name.
   * GET /api/v2/things
   */
  getThings(divisionId: string, opts?: ThingsApi.getThingsOptions): Promise<Models.ThingListing>;
  /** PATCH /api/v2/things/{thingId}/parts/{partId} */
  patchThingPart(partId: string, thingId: string, opts?: ThingsApi.patchThingPartOptions): Promise<{ [key: string]: Models.Part }>;
  /**
   * POST /api/v2/things/{thingId}/image
   * @param thingId Which thing
   */
  postThingImage(thingId: string, image: FileContent, opts?: ThingsApi.postThingImageOptions): Promise<string>;
  /**
   * PUT /api/v2/things/{thingId}/weeks/{weekId}/days/{dayId}
   * @param thingId Which thing
   */
  putThingWeekDay(thingId: string, weekId: string, dayId: string, opts?: CallOptions): Promise<boolean>;
}

export declare namespace ThingsApi {
  interface createThingOptions extends CallOptions {
    idempotencyKey?: string;
  }
  type deleteThingOptions = CallOptions;
  interface getThingOptions extends CallOptions {
    ifNoneMatch?: string;
  }
  type getThingNoteOptions = CallOptions;
  interface getThingsOptions extends CallOptions {
    ids?: string[];
    words?: string[];
    columns?: string[];
    counts?: number[];
    /** What else to give */
    expand?: ('parts' | 'owner' | (string & {}))[];
    plain?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** @deprecated */
    active?: boolean;
    since?: string | Date;
    /** Default: "new" */
    state?: 'new' | 'used' | (string & {});
    ownerId?: string;
    _date?: string;
    order?: string;
  }
  interface patchThingPartOptions extends CallOptions {
    body?: Models.Part[];
  }
  interface postThingImageOptions extends CallOptions {
    caption?: string;
  }
  type putThingWeekDayOptions = CallOptions;
}

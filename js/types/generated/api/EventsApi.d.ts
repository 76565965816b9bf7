// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class EventsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** POST /api/v2/events/conversations */
  postEventsConversations(body: Models.BatchConversationEventRequest, opts?: CallOptions): Promise<Models.BatchEventResponse>;
  /** POST /api/v2/events/routing/customkpiattributions */
  postEventsRoutingCustomkpiattributions(body: Models.BatchPredictiveRoutingCustomKpiAttributionEventRequest, opts?: CallOptions): Promise<Models.BatchEventResponse>;
  /** POST /api/v2/events/users/presence */
  postEventsUsersPresence(body: Models.BatchUserPresenceEventRequest, opts?: CallOptions): Promise<Models.BatchEventResponse>;
  /** POST /api/v2/events/users/routingstatus */
  postEventsUsersRoutingstatus(body: Models.BatchUserRoutingStatusEventRequest, opts?: CallOptions): Promise<Models.BatchEventResponse>;
}

export declare namespace EventsApi {
  type postEventsConversationsOptions = CallOptions;
  type postEventsRoutingCustomkpiattributionsOptions = CallOptions;
  type postEventsUsersPresenceOptions = CallOptions;
  type postEventsUsersRoutingstatusOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ScreenMonitoringApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId} */
  deleteConversationParticipantScreenmonitorsSession(conversationId: string, participantId: string, screenMonitoringId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId} */
  deleteUserScreenmonitorsSession(userId: string, screenMonitoringId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId} */
  getConversationParticipantScreenmonitorsSession(conversationId: string, participantId: string, screenMonitoringId: string, opts?: CallOptions): Promise<Models.ScreenMonitoringSession>;
  /** GET /api/v2/screenmonitors/sessions/details */
  getScreenmonitorsSessionsDetails(opts?: CallOptions): Promise<Models.ScreenMonitoringDetails>;
  /** GET /api/v2/screenmonitors/settings */
  getScreenmonitorsSettings(opts?: CallOptions): Promise<Models.ScreenMonitorSettings>;
  /** GET /api/v2/screenmonitors/users/{userId}/sessions */
  getScreenmonitorsUserSessions(userId: string, opts?: CallOptions): Promise<Models.ScreenMonitoringSessionEntityListing>;
  /** GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId} */
  getUserScreenmonitorsSession(userId: string, screenMonitoringId: string, opts?: CallOptions): Promise<Models.ScreenMonitoringSession>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions */
  postConversationParticipantScreenmonitorsSessions(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.StartScreenMonitorResponseBody>;
  /** POST /api/v2/screenmonitors/sessions/users/details */
  postScreenmonitorsSessionsUsersDetails(body: string[], opts?: CallOptions): Promise<Models.ScreenMonitoringUserDetailsEntityListing>;
  /** POST /api/v2/users/{userId}/screenmonitors/sessions */
  postUserScreenmonitorsSessions(userId: string, opts?: CallOptions): Promise<Models.StartScreenMonitorResponseBody>;
  /** PUT /api/v2/screenmonitors/settings */
  putScreenmonitorsSettings(body: Models.ScreenMonitorSettings, opts?: CallOptions): Promise<void>;
}

export declare namespace ScreenMonitoringApi {
  type deleteConversationParticipantScreenmonitorsSessionOptions = CallOptions;
  type deleteUserScreenmonitorsSessionOptions = CallOptions;
  type getConversationParticipantScreenmonitorsSessionOptions = CallOptions;
  type getScreenmonitorsSessionsDetailsOptions = CallOptions;
  type getScreenmonitorsSettingsOptions = CallOptions;
  type getScreenmonitorsUserSessionsOptions = CallOptions;
  type getUserScreenmonitorsSessionOptions = CallOptions;
  type postConversationParticipantScreenmonitorsSessionsOptions = CallOptions;
  type postScreenmonitorsSessionsUsersDetailsOptions = CallOptions;
  type postUserScreenmonitorsSessionsOptions = CallOptions;
  type putScreenmonitorsSettingsOptions = CallOptions;
}

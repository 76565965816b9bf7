// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class CoachingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/coaching/appointments/{appointmentId} */
  deleteCoachingAppointment(appointmentId: string, opts?: CallOptions): Promise<Models.CoachingAppointmentReference>;
  /** DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  deleteCoachingAppointmentAnnotation(appointmentId: string, annotationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/coaching/appointments/{appointmentId} */
  getCoachingAppointment(appointmentId: string, opts?: CallOptions): Promise<Models.CoachingAppointmentResponse>;
  /** GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  getCoachingAppointmentAnnotation(appointmentId: string, annotationId: string, opts?: CallOptions): Promise<Models.CoachingAnnotation>;
  /** GET /api/v2/coaching/appointments/{appointmentId}/annotations */
  getCoachingAppointmentAnnotations(appointmentId: string, opts?: CoachingApi.getCoachingAppointmentAnnotationsOptions): Promise<Models.CoachingAnnotationList>;
  /** GET /api/v2/coaching/appointments/{appointmentId}/statuses */
  getCoachingAppointmentStatuses(appointmentId: string, opts?: CoachingApi.getCoachingAppointmentStatusesOptions): Promise<Models.CoachingAppointmentStatusResponseList>;
  /** GET /api/v2/coaching/appointments */
  getCoachingAppointments(userIds: string[], opts?: CoachingApi.getCoachingAppointmentsOptions): Promise<Models.CoachingAppointmentResponseList>;
  /** GET /api/v2/coaching/appointments/me */
  getCoachingAppointmentsMe(opts?: CoachingApi.getCoachingAppointmentsMeOptions): Promise<Models.CoachingAppointmentResponseList>;
  /** GET /api/v2/coaching/notifications/{notificationId} */
  getCoachingNotification(notificationId: string, opts?: CoachingApi.getCoachingNotificationOptions): Promise<Models.CoachingNotification>;
  /** GET /api/v2/coaching/notifications */
  getCoachingNotifications(opts?: CoachingApi.getCoachingNotificationsOptions): Promise<Models.CoachingNotificationList>;
  /** GET /api/v2/coaching/scheduleslots/jobs/{jobId} */
  getCoachingScheduleslotsJob(jobId: string, opts?: CallOptions): Promise<Models.CoachingScheduleSlotsJobResponse>;
  /** PATCH /api/v2/coaching/appointments/{appointmentId} */
  patchCoachingAppointment(appointmentId: string, body: Models.UpdateCoachingAppointmentRequest, opts?: CallOptions): Promise<Models.CoachingAppointmentResponse>;
  /** PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId} */
  patchCoachingAppointmentAnnotation(appointmentId: string, annotationId: string, body: Models.CoachingAnnotation, opts?: CallOptions): Promise<Models.CoachingAnnotation>;
  /** PATCH /api/v2/coaching/appointments/{appointmentId}/status */
  patchCoachingAppointmentStatus(appointmentId: string, body: Models.CoachingAppointmentStatusRequest, opts?: CallOptions): Promise<Models.CoachingAppointmentStatusResponse>;
  /** PATCH /api/v2/coaching/notifications/{notificationId} */
  patchCoachingNotification(notificationId: string, body: Models.CoachingNotification, opts?: CallOptions): Promise<Models.CoachingNotification>;
  /** POST /api/v2/coaching/appointments/{appointmentId}/annotations */
  postCoachingAppointmentAnnotations(appointmentId: string, body: Models.CoachingAnnotationCreateRequest, opts?: CallOptions): Promise<Models.CoachingAnnotation>;
  /** POST /api/v2/coaching/appointments/{appointmentId}/conversations */
  postCoachingAppointmentConversations(appointmentId: string, body: Models.AddConversationRequest, opts?: CallOptions): Promise<Models.AddConversationResponse>;
  /** POST /api/v2/coaching/appointments */
  postCoachingAppointments(body: Models.CreateCoachingAppointmentRequest, opts?: CallOptions): Promise<Models.CoachingAppointmentResponse>;
  /** POST /api/v2/coaching/appointments/aggregates/query */
  postCoachingAppointmentsAggregatesQuery(body: Models.CoachingAppointmentAggregateRequest, opts?: CallOptions): Promise<Models.CoachingAppointmentAggregateResponse>;
  /** POST /api/v2/coaching/scheduleslots/jobs */
  postCoachingScheduleslotsJobs(body: Models.CoachingScheduleSlotsJobRequest, opts?: CallOptions): Promise<Models.CoachingScheduleSlotsJobResponse>;
  /** POST /api/v2/coaching/scheduleslots/query */
  postCoachingScheduleslotsQuery(body: Models.CoachingSlotsRequest, opts?: CallOptions): Promise<Models.CoachingSlotsResponse>;
}

export declare namespace CoachingApi {
  type deleteCoachingAppointmentOptions = CallOptions;
  type deleteCoachingAppointmentAnnotationOptions = CallOptions;
  type getCoachingAppointmentOptions = CallOptions;
  type getCoachingAppointmentAnnotationOptions = CallOptions;
  interface getCoachingAppointmentAnnotationsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getCoachingAppointmentStatusesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getCoachingAppointmentsOptions extends CallOptions {
    interval?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    statuses?: string[];
    facilitatorIds?: string[];
    sortOrder?: string;
    relationships?: string[];
    completionInterval?: string;
    overdue?: string;
    intervalCondition?: string;
  }
  interface getCoachingAppointmentsMeOptions extends CallOptions {
    interval?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    statuses?: string[];
    facilitatorIds?: string[];
    sortOrder?: string;
    relationships?: string[];
    completionInterval?: string;
    overdue?: string;
    intervalCondition?: string;
  }
  interface getCoachingNotificationOptions extends CallOptions {
    expand?: string[];
  }
  interface getCoachingNotificationsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    expand?: string[];
  }
  type getCoachingScheduleslotsJobOptions = CallOptions;
  type patchCoachingAppointmentOptions = CallOptions;
  type patchCoachingAppointmentAnnotationOptions = CallOptions;
  type patchCoachingAppointmentStatusOptions = CallOptions;
  type patchCoachingNotificationOptions = CallOptions;
  type postCoachingAppointmentAnnotationsOptions = CallOptions;
  type postCoachingAppointmentConversationsOptions = CallOptions;
  type postCoachingAppointmentsOptions = CallOptions;
  type postCoachingAppointmentsAggregatesQueryOptions = CallOptions;
  type postCoachingScheduleslotsJobsOptions = CallOptions;
  type postCoachingScheduleslotsQueryOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UserRecordingsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/userrecordings/{recordingId} */
  deleteUserrecording(recordingId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/userrecordings/{recordingId} */
  getUserrecording(recordingId: string, opts?: UserRecordingsApi.getUserrecordingOptions): Promise<Models.UserRecording>;
  /** GET /api/v2/userrecordings/{recordingId}/transcoding */
  getUserrecordingTranscoding(recordingId: string, opts?: UserRecordingsApi.getUserrecordingTranscodingOptions): Promise<Models.DownloadResponse>;
  /** GET /api/v2/userrecordings */
  getUserrecordings(opts?: UserRecordingsApi.getUserrecordingsOptions): Promise<Models.UserRecordingEntityListing>;
  /** GET /api/v2/userrecordings/summary */
  getUserrecordingsSummary(opts?: CallOptions): Promise<Models.FaxSummary>;
  /** PUT /api/v2/userrecordings/{recordingId} */
  putUserrecording(recordingId: string, body: Models.UserRecording, opts?: UserRecordingsApi.putUserrecordingOptions): Promise<Models.UserRecording>;
}

export declare namespace UserRecordingsApi {
  type deleteUserrecordingOptions = CallOptions;
  interface getUserrecordingOptions extends CallOptions {
    expand?: string[];
  }
  interface getUserrecordingTranscodingOptions extends CallOptions {
    /** Default: "WEBM" */
    formatId?: string;
  }
  interface getUserrecordingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
  }
  type getUserrecordingsSummaryOptions = CallOptions;
  interface putUserrecordingOptions extends CallOptions {
    expand?: string[];
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LogCaptureApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/diagnostics/logcapture/browser/users/{userId} */
  deleteDiagnosticsLogcaptureBrowserUser(userId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId} */
  getDiagnosticsLogcaptureBrowserEntriesDownloadJob(jobId: string, opts?: CallOptions): Promise<Models.LogCaptureDownloadExecutionResponse>;
  /** GET /api/v2/diagnostics/logcapture/browser/users/{userId} */
  getDiagnosticsLogcaptureBrowserUser(userId: string, opts?: CallOptions): Promise<Models.LogCaptureUserConfigurationResponse>;
  /** GET /api/v2/diagnostics/logcapture/browser/users */
  getDiagnosticsLogcaptureBrowserUsers(opts?: LogCaptureApi.getDiagnosticsLogcaptureBrowserUsersOptions): Promise<Models.LogCaptureUserConfigurationListing>;
  /** POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs */
  postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(opts?: LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesDownloadJobsOptions): Promise<Models.LogCaptureDownloadExecutionResponse>;
  /** POST /api/v2/diagnostics/logcapture/browser/entries/query */
  postDiagnosticsLogcaptureBrowserEntriesQuery(opts?: LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesQueryOptions): Promise<Models.LogCaptureQueryResponse>;
  /** POST /api/v2/diagnostics/logcapture/browser/users/{userId} */
  postDiagnosticsLogcaptureBrowserUser(userId: string, opts?: LogCaptureApi.postDiagnosticsLogcaptureBrowserUserOptions): Promise<Models.LogCaptureUserConfiguration>;
}

export declare namespace LogCaptureApi {
  type deleteDiagnosticsLogcaptureBrowserUserOptions = CallOptions;
  type getDiagnosticsLogcaptureBrowserEntriesDownloadJobOptions = CallOptions;
  type getDiagnosticsLogcaptureBrowserUserOptions = CallOptions;
  interface getDiagnosticsLogcaptureBrowserUsersOptions extends CallOptions {
    /** Default: false */
    includeExpired?: boolean;
  }
  interface postDiagnosticsLogcaptureBrowserEntriesDownloadJobsOptions extends CallOptions {
    body?: Models.LogCaptureQueryRequest;
  }
  interface postDiagnosticsLogcaptureBrowserEntriesQueryOptions extends CallOptions {
    after?: string;
    pageSize?: string;
    body?: Models.LogCaptureQueryRequest;
  }
  interface postDiagnosticsLogcaptureBrowserUserOptions extends CallOptions {
    body?: Models.LogCaptureUserConfiguration;
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class EmployeeEngagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/employeeengagement/celebrations/{celebrationId} */
  deleteEmployeeengagementCelebration(celebrationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/employeeengagement/celebrations */
  getEmployeeengagementCelebrations(opts?: EmployeeEngagementApi.getEmployeeengagementCelebrationsOptions): Promise<Models.GetCelebrationListing>;
  /** GET /api/v2/employeeengagement/recognitions/{recognitionId} */
  getEmployeeengagementRecognition(recognitionId: string, opts?: CallOptions): Promise<Models.Recognition>;
  /** GET /api/v2/employeeengagement/recognitions */
  getEmployeeengagementRecognitions(opts?: EmployeeEngagementApi.getEmployeeengagementRecognitionsOptions): Promise<Models.Recognitions>;
  /** PATCH /api/v2/employeeengagement/celebrations/{celebrationId} */
  patchEmployeeengagementCelebration(celebrationId: string, body: Models.CelebrationStateParam, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/employeeengagement/recognitions */
  postEmployeeengagementRecognitions(body: Models.CreateRecognition, opts?: CallOptions): Promise<Models.RecognitionBase>;
}

export declare namespace EmployeeEngagementApi {
  type deleteEmployeeengagementCelebrationOptions = CallOptions;
  interface getEmployeeengagementCelebrationsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getEmployeeengagementRecognitionOptions = CallOptions;
  interface getEmployeeengagementRecognitionsOptions extends CallOptions {
    /** Default: "received" */
    direction?: string;
    recipient?: string;
    dateStart?: string | Date;
    dateEnd?: string | Date;
    /** Default: 100 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type patchEmployeeengagementCelebrationOptions = CallOptions;
  type postEmployeeengagementRecognitionsOptions = CallOptions;
}

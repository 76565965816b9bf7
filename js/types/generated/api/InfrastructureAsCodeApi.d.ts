// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class InfrastructureAsCodeApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/infrastructureascode/accelerators/{acceleratorId} */
  getInfrastructureascodeAccelerator(acceleratorId: string, opts?: InfrastructureAsCodeApi.getInfrastructureascodeAcceleratorOptions): Promise<Models.AcceleratorSpecification>;
  /** GET /api/v2/infrastructureascode/accelerators */
  getInfrastructureascodeAccelerators(opts?: InfrastructureAsCodeApi.getInfrastructureascodeAcceleratorsOptions): Promise<Models.AcceleratorList>;
  /** GET /api/v2/infrastructureascode/jobs/{jobId} */
  getInfrastructureascodeJob(jobId: string, opts?: InfrastructureAsCodeApi.getInfrastructureascodeJobOptions): Promise<Models.InfrastructureascodeJob>;
  /** GET /api/v2/infrastructureascode/jobs */
  getInfrastructureascodeJobs(opts?: InfrastructureAsCodeApi.getInfrastructureascodeJobsOptions): Promise<Models.InfrastructureascodeJob>;
  /** POST /api/v2/infrastructureascode/jobs */
  postInfrastructureascodeJobs(body: Models.AcceleratorInput, opts?: CallOptions): Promise<Models.InfrastructureascodeJob>;
}

export declare namespace InfrastructureAsCodeApi {
  interface getInfrastructureascodeAcceleratorOptions extends CallOptions {
    /** Default: "en-US" */
    preferredLanguage?: string;
  }
  interface getInfrastructureascodeAcceleratorsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    name?: string;
    description?: string;
    origin?: string;
    type?: string;
    classification?: string;
    tags?: string;
  }
  interface getInfrastructureascodeJobOptions extends CallOptions {
    /** Default: false */
    details?: boolean;
  }
  interface getInfrastructureascodeJobsOptions extends CallOptions {
    /** Default: 1 */
    maxResults?: number;
    /** Default: false */
    includeErrors?: boolean;
    /** Default: "dateSubmitted" */
    sortBy?: string;
    /** Default: "desc" */
    sortOrder?: string;
    acceleratorId?: string;
    submittedBy?: string;
    status?: string;
  }
  type postInfrastructureascodeJobsOptions = CallOptions;
}

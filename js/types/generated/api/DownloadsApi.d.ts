// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class DownloadsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/downloads/{downloadId} */
  getDownload(downloadId: string, opts?: DownloadsApi.getDownloadOptions): Promise<Models.UrlResponse>;
}

export declare namespace DownloadsApi {
  interface getDownloadOptions extends CallOptions {
    contentDisposition?: string;
    /** Default: true */
    issueRedirect?: boolean;
    /** Default: true */
    redirectToAuth?: boolean;
  }
}

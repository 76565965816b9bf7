// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class FaxApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/fax/documents/{documentId} */
  deleteFaxDocument(documentId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/fax/documents/{documentId} */
  getFaxDocument(documentId: string, opts?: CallOptions): Promise<Models.FaxDocument>;
  /** GET /api/v2/fax/documents/{documentId}/content */
  getFaxDocumentContent(documentId: string, opts?: CallOptions): Promise<Models.DownloadResponse>;
  /** GET /api/v2/fax/documents */
  getFaxDocuments(opts?: FaxApi.getFaxDocumentsOptions): Promise<Models.FaxDocumentEntityListing>;
  /** GET /api/v2/fax/{faxId}/status */
  getFaxFaxIdStatus(faxId: string, opts?: CallOptions): Promise<Models.OutboundFaxStatus>;
  /** GET /api/v2/fax/settings */
  getFaxSettings(opts?: CallOptions): Promise<Models.FaxConfig>;
  /** GET /api/v2/fax/summary */
  getFaxSummary(opts?: CallOptions): Promise<Models.FaxSummary>;
  /** PUT /api/v2/fax/documents/{documentId} */
  putFaxDocument(documentId: string, body: Models.FaxDocument, opts?: CallOptions): Promise<Models.FaxDocument>;
  /** PUT /api/v2/fax/settings */
  putFaxSettings(opts?: FaxApi.putFaxSettingsOptions): Promise<Models.FaxConfig>;
}

export declare namespace FaxApi {
  type deleteFaxDocumentOptions = CallOptions;
  type getFaxDocumentOptions = CallOptions;
  type getFaxDocumentContentOptions = CallOptions;
  interface getFaxDocumentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getFaxFaxIdStatusOptions = CallOptions;
  type getFaxSettingsOptions = CallOptions;
  type getFaxSummaryOptions = CallOptions;
  type putFaxDocumentOptions = CallOptions;
  interface putFaxSettingsOptions extends CallOptions {
    body?: Models.FaxConfig;
  }
}

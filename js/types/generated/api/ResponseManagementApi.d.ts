// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ResponseManagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/responsemanagement/libraries/{libraryId} */
  deleteResponsemanagementLibrary(libraryId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/responsemanagement/responses/{responseId} */
  deleteResponsemanagementResponse(responseId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/responsemanagement/responseassets/{responseAssetId} */
  deleteResponsemanagementResponseasset(responseAssetId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/responsemanagement/libraries */
  getResponsemanagementLibraries(opts?: ResponseManagementApi.getResponsemanagementLibrariesOptions): Promise<Models.LibraryEntityListing>;
  /** GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId} */
  getResponsemanagementLibrariesDivisionview(libraryId: string, opts?: CallOptions): Promise<Models.LibraryDivisionView>;
  /** GET /api/v2/responsemanagement/libraries/divisionviews */
  getResponsemanagementLibrariesDivisionviews(opts?: ResponseManagementApi.getResponsemanagementLibrariesDivisionviewsOptions): Promise<Models.LibraryDivisionViewEntityListing>;
  /** GET /api/v2/responsemanagement/libraries/{libraryId} */
  getResponsemanagementLibrary(libraryId: string, opts?: CallOptions): Promise<Models.Library>;
  /** GET /api/v2/responsemanagement/responses/{responseId} */
  getResponsemanagementResponse(responseId: string, opts?: ResponseManagementApi.getResponsemanagementResponseOptions): Promise<Models.Response>;
  /** GET /api/v2/responsemanagement/responseassets/{responseAssetId} */
  getResponsemanagementResponseasset(responseAssetId: string, opts?: CallOptions): Promise<Models.ResponseAsset>;
  /** GET /api/v2/responsemanagement/responseassets/status/{statusId} */
  getResponsemanagementResponseassetsStatusStatusId(statusId: string, opts?: CallOptions): Promise<Models.ResponseAssetStatus>;
  /** GET /api/v2/responsemanagement/responses */
  getResponsemanagementResponses(libraryId: string, opts?: ResponseManagementApi.getResponsemanagementResponsesOptions): Promise<Models.ResponseEntityListing>;
  /** GET /api/v2/responsemanagement/responses/divisionviews/{responseId} */
  getResponsemanagementResponsesDivisionview(responseId: string, opts?: CallOptions): Promise<Models.ResponseDivisionView>;
  /** POST /api/v2/responsemanagement/libraries */
  postResponsemanagementLibraries(body: Models.Library, opts?: CallOptions): Promise<Models.Library>;
  /** POST /api/v2/responsemanagement/libraries/bulk */
  postResponsemanagementLibrariesBulk(body: Models.LibraryBatchRequest, opts?: CallOptions): Promise<Models.LibraryEntityListing>;
  /** POST /api/v2/responsemanagement/libraries/query */
  postResponsemanagementLibrariesQuery(body: Models.QueryCriteriaQuery, opts?: ResponseManagementApi.postResponsemanagementLibrariesQueryOptions): Promise<Models.LibraryEntityListing>;
  /** POST /api/v2/responsemanagement/responseassets/bulk */
  postResponsemanagementResponseassetsBulk(body: Models.ResponseAssetBulkRequest, opts?: CallOptions): Promise<Models.ResponseAssetEntityListing>;
  /** POST /api/v2/responsemanagement/responseassets/search */
  postResponsemanagementResponseassetsSearch(body: Models.ResponseAssetSearchRequest, opts?: ResponseManagementApi.postResponsemanagementResponseassetsSearchOptions): Promise<Models.ResponseAssetSearchResults>;
  /** POST /api/v2/responsemanagement/responseassets/uploads */
  postResponsemanagementResponseassetsUploads(body: Models.CreateResponseAssetRequest, opts?: CallOptions): Promise<Models.CreateResponseAssetResponse>;
  /** POST /api/v2/responsemanagement/responses */
  postResponsemanagementResponses(body: Models.Response, opts?: ResponseManagementApi.postResponsemanagementResponsesOptions): Promise<Models.Response>;
  /** POST /api/v2/responsemanagement/responses/divisionviews/query */
  postResponsemanagementResponsesDivisionviewsQuery(body: Models.ResponseQueryRequest, opts?: CallOptions): Promise<Models.ResponseDivisionViewQueryResults>;
  /** POST /api/v2/responsemanagement/responses/query */
  postResponsemanagementResponsesQuery(body: Models.ResponseQueryRequest, opts?: CallOptions): Promise<Models.ResponseQueryResults>;
  /** PUT /api/v2/responsemanagement/libraries/{libraryId} */
  putResponsemanagementLibrary(libraryId: string, body: Models.Library, opts?: CallOptions): Promise<Models.Library>;
  /** PUT /api/v2/responsemanagement/responses/{responseId} */
  putResponsemanagementResponse(responseId: string, body: Models.Response, opts?: ResponseManagementApi.putResponsemanagementResponseOptions): Promise<Models.Response>;
  /** PUT /api/v2/responsemanagement/responseassets/{responseAssetId} */
  putResponsemanagementResponseasset(responseAssetId: string, body: Models.ResponseAssetRequest, opts?: CallOptions): Promise<Models.ResponseAsset>;
}

export declare namespace ResponseManagementApi {
  type deleteResponsemanagementLibraryOptions = CallOptions;
  type deleteResponsemanagementResponseOptions = CallOptions;
  type deleteResponsemanagementResponseassetOptions = CallOptions;
  interface getResponsemanagementLibrariesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    messagingTemplateFilter?: string;
    libraryPrefix?: string;
  }
  type getResponsemanagementLibrariesDivisionviewOptions = CallOptions;
  interface getResponsemanagementLibrariesDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    messagingTemplateFilter?: string;
    libraryPrefix?: string;
  }
  type getResponsemanagementLibraryOptions = CallOptions;
  interface getResponsemanagementResponseOptions extends CallOptions {
    expand?: string;
  }
  type getResponsemanagementResponseassetOptions = CallOptions;
  type getResponsemanagementResponseassetsStatusStatusIdOptions = CallOptions;
  interface getResponsemanagementResponsesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    expand?: string;
  }
  type getResponsemanagementResponsesDivisionviewOptions = CallOptions;
  type postResponsemanagementLibrariesOptions = CallOptions;
  type postResponsemanagementLibrariesBulkOptions = CallOptions;
  interface postResponsemanagementLibrariesQueryOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type postResponsemanagementResponseassetsBulkOptions = CallOptions;
  interface postResponsemanagementResponseassetsSearchOptions extends CallOptions {
    expand?: string[];
  }
  type postResponsemanagementResponseassetsUploadsOptions = CallOptions;
  interface postResponsemanagementResponsesOptions extends CallOptions {
    expand?: string;
  }
  type postResponsemanagementResponsesDivisionviewsQueryOptions = CallOptions;
  type postResponsemanagementResponsesQueryOptions = CallOptions;
  type putResponsemanagementLibraryOptions = CallOptions;
  interface putResponsemanagementResponseOptions extends CallOptions {
    expand?: string;
  }
  type putResponsemanagementResponseassetOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class IntentsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/intents/categories/{categoryId} */
  deleteIntentsCategory(categoryId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/intents/customerintents/{customerIntentId} */
  deleteIntentsCustomerintent(customerIntentId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/intents/assignments/externalcontacts/{externalContactId} */
  getIntentsAssignmentsExternalcontact(externalContactId: string, opts?: IntentsApi.getIntentsAssignmentsExternalcontactOptions): Promise<Models.CustomerIntentAssignmentListing>;
  /** GET /api/v2/intents/categories */
  getIntentsCategories(opts?: IntentsApi.getIntentsCategoriesOptions): Promise<Models.IntentsCategoryListing>;
  /** GET /api/v2/intents/categories/{categoryId} */
  getIntentsCategory(categoryId: string, opts?: CallOptions): Promise<Models.IntentsCategory>;
  /** GET /api/v2/intents/customerintents/{customerIntentId} */
  getIntentsCustomerintent(customerIntentId: string, opts?: CallOptions): Promise<Models.CustomerIntentResponse>;
  /** GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents */
  getIntentsCustomerintentSourceintents(customerIntentId: string, opts?: IntentsApi.getIntentsCustomerintentSourceintentsOptions): Promise<Models.CustomerSourceIntentListing>;
  /** GET /api/v2/intents/customerintents */
  getIntentsCustomerintents(opts?: IntentsApi.getIntentsCustomerintentsOptions): Promise<Models.CustomerIntentListing>;
  /** GET /api/v2/intents/sourceintents */
  getIntentsSourceintents(opts?: IntentsApi.getIntentsSourceintentsOptions): Promise<Models.CustomerSourceIntentListing>;
  /** PATCH /api/v2/intents/categories/{categoryId} */
  patchIntentsCategory(categoryId: string, body: Models.IntentsCategoryPatch, opts?: CallOptions): Promise<Models.IntentsCategory>;
  /** PATCH /api/v2/intents/customerintents/{customerIntentId} */
  patchIntentsCustomerintent(customerIntentId: string, body: Models.CustomerIntentPatch, opts?: CallOptions): Promise<Models.CustomerIntentResponse>;
  /** POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment */
  postIntentsAssignmentsExternalcontactCustomerintentAssignment(externalContactId: string, customerIntentId: string, body: Models.CustomerIntentAssignmentRequest, opts?: CallOptions): Promise<Models.CustomerIntentAssignmentResponse>;
  /** POST /api/v2/intents/categories */
  postIntentsCategories(body: Models.IntentsCategory, opts?: CallOptions): Promise<Models.IntentsCategory>;
  /** POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add */
  postIntentsCustomerintentSourceintentsBulkAdd(customerIntentId: string, body: Models.BulkAddSourceIntentsRequest, opts?: CallOptions): Promise<Models.BulkSourceIntentsResponse>;
  /** POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove */
  postIntentsCustomerintentSourceintentsBulkRemove(customerIntentId: string, body: Models.BulkRemoveSourceIntentsRequest, opts?: CallOptions): Promise<Models.BulkSourceIntentsResponse>;
  /** POST /api/v2/intents/customerintents */
  postIntentsCustomerintents(body: Models.CustomerIntent, opts?: CallOptions): Promise<Models.CustomerIntentResponse>;
  /** POST /api/v2/intents/customerintents/bulk/retrieve */
  postIntentsCustomerintentsBulkRetrieve(body: Models.BatchGetCustomerIntentsRequest, opts?: CallOptions): Promise<Models.CustomerIntentResponse[]>;
}

export declare namespace IntentsApi {
  type deleteIntentsCategoryOptions = CallOptions;
  type deleteIntentsCustomerintentOptions = CallOptions;
  interface getIntentsAssignmentsExternalcontactOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getIntentsCategoriesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    queryValue?: string;
  }
  type getIntentsCategoryOptions = CallOptions;
  type getIntentsCustomerintentOptions = CallOptions;
  interface getIntentsCustomerintentSourceintentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    queryValue?: string;
  }
  interface getIntentsCustomerintentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    queryValue?: string;
    categoryId?: string;
  }
  interface getIntentsSourceintentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    type?: string;
    sourceId?: string;
  }
  type patchIntentsCategoryOptions = CallOptions;
  type patchIntentsCustomerintentOptions = CallOptions;
  type postIntentsAssignmentsExternalcontactCustomerintentAssignmentOptions = CallOptions;
  type postIntentsCategoriesOptions = CallOptions;
  type postIntentsCustomerintentSourceintentsBulkAddOptions = CallOptions;
  type postIntentsCustomerintentSourceintentsBulkRemoveOptions = CallOptions;
  type postIntentsCustomerintentsOptions = CallOptions;
  type postIntentsCustomerintentsBulkRetrieveOptions = CallOptions;
}

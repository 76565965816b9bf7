// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class BusinessRulesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/businessrules/decisiontables/{tableId} */
  deleteBusinessrulesDecisiontable(tableId: string, opts?: BusinessRulesApi.deleteBusinessrulesDecisiontableOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId} */
  deleteBusinessrulesDecisiontableExport(tableId: string, exportJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  deleteBusinessrulesDecisiontableImport(tableId: string, importJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  deleteBusinessrulesDecisiontableVersion(tableId: string, tableVersion: number, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  deleteBusinessrulesDecisiontableVersionRow(tableId: string, tableVersion: number, rowId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot */
  deleteBusinessrulesDecisiontableVersionSnapshot(tableId: string, tableVersion: number, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/businessrules/schemas/{schemaId} */
  deleteBusinessrulesSchema(schemaId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/businessrules/decisiontables/{tableId} */
  getBusinessrulesDecisiontable(tableId: string, opts?: CallOptions): Promise<Models.DecisionTable>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId} */
  getBusinessrulesDecisiontableExport(tableId: string, exportJobId: string, opts?: CallOptions): Promise<Models.DecisionTableExportJob>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/exports */
  getBusinessrulesDecisiontableExports(tableId: string, opts?: BusinessRulesApi.getBusinessrulesDecisiontableExportsOptions): Promise<Models.DecisionTableExportJobListing>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  getBusinessrulesDecisiontableImport(tableId: string, importJobId: string, opts?: CallOptions): Promise<Models.DecisionTableImportJob>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/imports */
  getBusinessrulesDecisiontableImports(tableId: string, opts?: BusinessRulesApi.getBusinessrulesDecisiontableImportsOptions): Promise<Models.DecisionTableImportJobListing>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  getBusinessrulesDecisiontableVersion(tableId: string, tableVersion: number, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  getBusinessrulesDecisiontableVersionRow(tableId: string, tableVersion: number, rowId: string, opts?: CallOptions): Promise<Models.DecisionTableRow>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows */
  getBusinessrulesDecisiontableVersionRows(tableId: string, tableVersion: number, opts?: BusinessRulesApi.getBusinessrulesDecisiontableVersionRowsOptions): Promise<Models.DecisionTableRowListing>;
  /** GET /api/v2/businessrules/decisiontables/{tableId}/versions */
  getBusinessrulesDecisiontableVersions(tableId: string, opts?: BusinessRulesApi.getBusinessrulesDecisiontableVersionsOptions): Promise<Models.DecisionTableVersionListing>;
  /** GET /api/v2/businessrules/decisiontables */
  getBusinessrulesDecisiontables(opts?: BusinessRulesApi.getBusinessrulesDecisiontablesOptions): Promise<Models.DecisionTableListing>;
  /** GET /api/v2/businessrules/decisiontables/search */
  getBusinessrulesDecisiontablesSearch(opts?: BusinessRulesApi.getBusinessrulesDecisiontablesSearchOptions): Promise<Models.DecisionTableListing>;
  /** GET /api/v2/businessrules/schemas/{schemaId} */
  getBusinessrulesSchema(schemaId: string, opts?: CallOptions): Promise<Models.BusinessRulesDataSchema>;
  /** GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion} */
  getBusinessrulesSchemaVersion(schemaId: string, schemaVersion: string, opts?: CallOptions): Promise<Models.BusinessRulesDataSchema>;
  /** GET /api/v2/businessrules/schemas/{schemaId}/versions */
  getBusinessrulesSchemaVersions(schemaId: string, opts?: BusinessRulesApi.getBusinessrulesSchemaVersionsOptions): Promise<Models.BusinessRulesDataSchemaListing>;
  /** GET /api/v2/businessrules/schemas */
  getBusinessrulesSchemas(opts?: CallOptions): Promise<Models.BusinessRulesDataSchemaListing>;
  /** GET /api/v2/businessrules/schemas/coretypes/{coreTypeName} */
  getBusinessrulesSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/businessrules/schemas/coretypes */
  getBusinessrulesSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** PATCH /api/v2/businessrules/decisiontables/{tableId} */
  patchBusinessrulesDecisiontable(tableId: string, body: Models.UpdateDecisionTableRequest, opts?: CallOptions): Promise<Models.DecisionTable>;
  /** PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId} */
  patchBusinessrulesDecisiontableImport(tableId: string, importJobId: string, body: Models.UpdateDecisionTableImportJobRequest, opts?: CallOptions): Promise<Models.DecisionTableImportJob>;
  /** PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion} */
  patchBusinessrulesDecisiontableVersion(tableId: string, tableVersion: number, body: Models.UpdateDecisionTableVersionRequest, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/execute */
  postBusinessrulesDecisiontableExecute(tableId: string, body: Models.DecisionTableExecutionRequest, opts?: CallOptions): Promise<Models.DecisionTableExecutionResponse>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/exports */
  postBusinessrulesDecisiontableExports(tableId: string, body: Models.DecisionTableExportJobRequest, opts?: CallOptions): Promise<Models.DecisionTableExportJob>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/imports */
  postBusinessrulesDecisiontableImports(tableId: string, body: Models.CreateDecisionTableImportJobRequest, opts?: CallOptions): Promise<Models.DecisionTableImportJob>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy */
  postBusinessrulesDecisiontableVersionCopy(tableId: string, tableVersion: number, body: Models.CopyDecisionTableRequest, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute */
  postBusinessrulesDecisiontableVersionExecute(tableId: string, tableVersion: number, body: Models.DecisionTableExecutionRequest, opts?: CallOptions): Promise<Models.DecisionTableExecutionResponse>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback */
  postBusinessrulesDecisiontableVersionRollback(tableId: string, tableVersion: number, opts?: BusinessRulesApi.postBusinessrulesDecisiontableVersionRollbackOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows */
  postBusinessrulesDecisiontableVersionRows(tableId: string, tableVersion: number, body: Models.CreateDecisionTableRowRequest, opts?: CallOptions): Promise<Models.DecisionTableRow>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add */
  postBusinessrulesDecisiontableVersionRowsBulkAdd(tableId: string, tableVersion: number, body: Models.BulkAddDecisionTableRowsRequest, opts?: CallOptions): Promise<Models.BulkAddDecisionTableRowsResponse>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove */
  postBusinessrulesDecisiontableVersionRowsBulkRemove(tableId: string, tableVersion: number, body: Models.BulkDeleteDecisionTableRowsRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update */
  postBusinessrulesDecisiontableVersionRowsBulkUpdate(tableId: string, tableVersion: number, body: Models.BulkUpdateDecisionTableRowsRequest, opts?: CallOptions): Promise<Models.BulkUpdateDecisionTableRowsResponse>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search */
  postBusinessrulesDecisiontableVersionRowsSearch(tableId: string, tableVersion: number, body: Models.SearchDecisionTableRowsRequest, opts?: BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsSearchOptions): Promise<Models.DecisionTableRowListing>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot */
  postBusinessrulesDecisiontableVersionSnapshot(tableId: string, tableVersion: number, body: Models.CreateDecisionTableSnapshotRequest, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync */
  postBusinessrulesDecisiontableVersionSync(tableId: string, tableVersion: number, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables/{tableId}/versions */
  postBusinessrulesDecisiontableVersions(tableId: string, opts?: BusinessRulesApi.postBusinessrulesDecisiontableVersionsOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/decisiontables */
  postBusinessrulesDecisiontables(body: Models.CreateDecisionTableRequest, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** POST /api/v2/businessrules/schemas */
  postBusinessrulesSchemas(body: Models.BusinessRulesSchemaCreateRequest, opts?: CallOptions): Promise<Models.BusinessRulesDataSchema>;
  /** PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish */
  putBusinessrulesDecisiontableVersionPublish(tableId: string, tableVersion: number, opts?: CallOptions): Promise<Models.DecisionTableVersion>;
  /** PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId} */
  putBusinessrulesDecisiontableVersionRow(tableId: string, tableVersion: number, rowId: string, body: Models.PutDecisionTableRowRequest, opts?: CallOptions): Promise<Models.DecisionTableRow>;
  /** PUT /api/v2/businessrules/schemas/{schemaId} */
  putBusinessrulesSchema(schemaId: string, body: Models.BusinessRulesSchemaUpdateRequest, opts?: CallOptions): Promise<Models.BusinessRulesDataSchema>;
}

export declare namespace BusinessRulesApi {
  interface deleteBusinessrulesDecisiontableOptions extends CallOptions {
    /** Default: false */
    forceDelete?: boolean;
  }
  type deleteBusinessrulesDecisiontableExportOptions = CallOptions;
  type deleteBusinessrulesDecisiontableImportOptions = CallOptions;
  type deleteBusinessrulesDecisiontableVersionOptions = CallOptions;
  type deleteBusinessrulesDecisiontableVersionRowOptions = CallOptions;
  type deleteBusinessrulesDecisiontableVersionSnapshotOptions = CallOptions;
  type deleteBusinessrulesSchemaOptions = CallOptions;
  type getBusinessrulesDecisiontableOptions = CallOptions;
  type getBusinessrulesDecisiontableExportOptions = CallOptions;
  interface getBusinessrulesDecisiontableExportsOptions extends CallOptions {
    after?: string;
    pageSize?: string;
  }
  type getBusinessrulesDecisiontableImportOptions = CallOptions;
  interface getBusinessrulesDecisiontableImportsOptions extends CallOptions {
    after?: string;
    pageSize?: string;
  }
  type getBusinessrulesDecisiontableVersionOptions = CallOptions;
  type getBusinessrulesDecisiontableVersionRowOptions = CallOptions;
  interface getBusinessrulesDecisiontableVersionRowsOptions extends CallOptions {
    pageNumber?: string;
    pageSize?: string;
  }
  interface getBusinessrulesDecisiontableVersionsOptions extends CallOptions {
    after?: string;
    pageSize?: string;
    status?: string[];
    hasSnapshot?: boolean;
  }
  interface getBusinessrulesDecisiontablesOptions extends CallOptions {
    after?: string;
    pageSize?: string;
    divisionIds?: string[];
    name?: string;
  }
  interface getBusinessrulesDecisiontablesSearchOptions extends CallOptions {
    after?: string;
    pageSize?: string;
    schemaId?: string;
    name?: string;
    withPublishedVersion?: boolean;
    expand?: string[];
    ids?: string[];
  }
  type getBusinessrulesSchemaOptions = CallOptions;
  type getBusinessrulesSchemaVersionOptions = CallOptions;
  interface getBusinessrulesSchemaVersionsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type getBusinessrulesSchemasOptions = CallOptions;
  type getBusinessrulesSchemasCoretypeOptions = CallOptions;
  type getBusinessrulesSchemasCoretypesOptions = CallOptions;
  type patchBusinessrulesDecisiontableOptions = CallOptions;
  type patchBusinessrulesDecisiontableImportOptions = CallOptions;
  type patchBusinessrulesDecisiontableVersionOptions = CallOptions;
  type postBusinessrulesDecisiontableExecuteOptions = CallOptions;
  type postBusinessrulesDecisiontableExportsOptions = CallOptions;
  type postBusinessrulesDecisiontableImportsOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionCopyOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionExecuteOptions = CallOptions;
  interface postBusinessrulesDecisiontableVersionRollbackOptions extends CallOptions {
    body?: Models.RollbackDecisionTableVersionRequest;
  }
  type postBusinessrulesDecisiontableVersionRowsOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionRowsBulkAddOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionRowsBulkRemoveOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionRowsBulkUpdateOptions = CallOptions;
  interface postBusinessrulesDecisiontableVersionRowsSearchOptions extends CallOptions {
    pageNumber?: string;
    pageSize?: string;
  }
  type postBusinessrulesDecisiontableVersionSnapshotOptions = CallOptions;
  type postBusinessrulesDecisiontableVersionSyncOptions = CallOptions;
  interface postBusinessrulesDecisiontableVersionsOptions extends CallOptions {
    body?: Models.CreateDecisionTableVersionRequest;
  }
  type postBusinessrulesDecisiontablesOptions = CallOptions;
  type postBusinessrulesSchemasOptions = CallOptions;
  type putBusinessrulesDecisiontableVersionPublishOptions = CallOptions;
  type putBusinessrulesDecisiontableVersionRowOptions = CallOptions;
  type putBusinessrulesSchemaOptions = CallOptions;
}

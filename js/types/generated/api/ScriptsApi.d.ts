// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ScriptsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/scripts/{scriptId} */
  getScript(scriptId: string, opts?: CallOptions): Promise<Models.Script>;
  /** GET /api/v2/scripts/{scriptId}/pages/{pageId} */
  getScriptPage(scriptId: string, pageId: string, opts?: ScriptsApi.getScriptPageOptions): Promise<Models.Page>;
  /** GET /api/v2/scripts/{scriptId}/pages */
  getScriptPages(scriptId: string, opts?: ScriptsApi.getScriptPagesOptions): Promise<Models.Page[]>;
  /** GET /api/v2/scripts */
  getScripts(opts?: ScriptsApi.getScriptsOptions): Promise<Models.ScriptEntityListing>;
  /** GET /api/v2/scripts/divisionviews */
  getScriptsDivisionviews(opts?: ScriptsApi.getScriptsDivisionviewsOptions): Promise<Models.ScriptEntityListing>;
  /** GET /api/v2/scripts/published */
  getScriptsPublished(opts?: ScriptsApi.getScriptsPublishedOptions): Promise<Models.ScriptEntityListing>;
  /** GET /api/v2/scripts/published/divisionviews/{scriptId}/variables */
  getScriptsPublishedDivisionviewVariables(scriptId: string, opts?: ScriptsApi.getScriptsPublishedDivisionviewVariablesOptions): Promise<object>;
  /** GET /api/v2/scripts/published/divisionviews */
  getScriptsPublishedDivisionviews(opts?: ScriptsApi.getScriptsPublishedDivisionviewsOptions): Promise<Models.ScriptEntityListing>;
  /** GET /api/v2/scripts/published/{scriptId} */
  getScriptsPublishedScriptId(scriptId: string, opts?: ScriptsApi.getScriptsPublishedScriptIdOptions): Promise<Models.Script>;
  /** GET /api/v2/scripts/published/{scriptId}/pages/{pageId} */
  getScriptsPublishedScriptIdPage(scriptId: string, pageId: string, opts?: ScriptsApi.getScriptsPublishedScriptIdPageOptions): Promise<Models.Page>;
  /** GET /api/v2/scripts/published/{scriptId}/pages */
  getScriptsPublishedScriptIdPages(scriptId: string, opts?: ScriptsApi.getScriptsPublishedScriptIdPagesOptions): Promise<Models.Page[]>;
  /** GET /api/v2/scripts/published/{scriptId}/variables */
  getScriptsPublishedScriptIdVariables(scriptId: string, opts?: ScriptsApi.getScriptsPublishedScriptIdVariablesOptions): Promise<object>;
  /** GET /api/v2/scripts/uploads/{uploadId}/status */
  getScriptsUploadStatus(uploadId: string, opts?: ScriptsApi.getScriptsUploadStatusOptions): Promise<Models.ImportScriptStatusResponse>;
  /** POST /api/v2/scripts/{scriptId}/export */
  postScriptExport(scriptId: string, opts?: ScriptsApi.postScriptExportOptions): Promise<Models.ExportScriptResponse>;
  /** POST /api/v2/scripts/published */
  postScriptsPublished(opts?: ScriptsApi.postScriptsPublishedOptions): Promise<Models.Script>;
}

export declare namespace ScriptsApi {
  type getScriptOptions = CallOptions;
  interface getScriptPageOptions extends CallOptions {
    scriptDataVersion?: string;
  }
  interface getScriptPagesOptions extends CallOptions {
    scriptDataVersion?: string;
  }
  interface getScriptsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    name?: string;
    feature?: string;
    flowId?: string;
    sortBy?: string;
    sortOrder?: string;
    scriptDataVersion?: string;
    divisionIds?: string;
  }
  interface getScriptsDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    name?: string;
    feature?: string;
    flowId?: string;
    sortBy?: string;
    sortOrder?: string;
    scriptDataVersion?: string;
    divisionIds?: string;
  }
  interface getScriptsPublishedOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    name?: string;
    feature?: string;
    flowId?: string;
    scriptDataVersion?: string;
    divisionIds?: string;
  }
  interface getScriptsPublishedDivisionviewVariablesOptions extends CallOptions {
    input?: string;
    output?: string;
    type?: string;
    scriptDataVersion?: string;
  }
  interface getScriptsPublishedDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    name?: string;
    feature?: string;
    flowId?: string;
    scriptDataVersion?: string;
    divisionIds?: string;
  }
  interface getScriptsPublishedScriptIdOptions extends CallOptions {
    scriptDataVersion?: string;
  }
  interface getScriptsPublishedScriptIdPageOptions extends CallOptions {
    scriptDataVersion?: string;
  }
  interface getScriptsPublishedScriptIdPagesOptions extends CallOptions {
    scriptDataVersion?: string;
  }
  interface getScriptsPublishedScriptIdVariablesOptions extends CallOptions {
    input?: string;
    output?: string;
    type?: string;
    scriptDataVersion?: string;
  }
  interface getScriptsUploadStatusOptions extends CallOptions {
    /** Default: false */
    longPoll?: boolean;
  }
  interface postScriptExportOptions extends CallOptions {
    body?: Models.ExportScriptRequest;
  }
  interface postScriptsPublishedOptions extends CallOptions {
    scriptDataVersion?: string;
    body?: Models.PublishScriptRequestData;
  }
}

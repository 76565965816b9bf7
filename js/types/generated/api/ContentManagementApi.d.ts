// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ContentManagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/contentmanagement/documents/{documentId} */
  deleteContentmanagementDocument(documentId: string, opts?: ContentManagementApi.deleteContentmanagementDocumentOptions): Promise<void>;
  /** DELETE /api/v2/contentmanagement/shares/{shareId} */
  deleteContentmanagementShare(shareId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/contentmanagement/status/{statusId} */
  deleteContentmanagementStatusStatusId(statusId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId} */
  deleteContentmanagementWorkspace(workspaceId: string, opts?: ContentManagementApi.deleteContentmanagementWorkspaceOptions): Promise<void>;
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  deleteContentmanagementWorkspaceMember(workspaceId: string, memberId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  deleteContentmanagementWorkspaceTagvalue(workspaceId: string, tagId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/contentmanagement/documents/{documentId} */
  getContentmanagementDocument(documentId: string, opts?: ContentManagementApi.getContentmanagementDocumentOptions): Promise<Models.Document>;
  /** GET /api/v2/contentmanagement/documents/{documentId}/content */
  getContentmanagementDocumentContent(documentId: string, opts?: ContentManagementApi.getContentmanagementDocumentContentOptions): Promise<Models.DownloadResponse>;
  /**
   * GET /api/v2/contentmanagement/documents
   * @deprecated
   */
  getContentmanagementDocuments(workspaceId: string, opts?: ContentManagementApi.getContentmanagementDocumentsOptions): Promise<Models.DocumentEntityListing>;
  /** GET /api/v2/contentmanagement/query */
  getContentmanagementQuery(queryPhrase: string, opts?: ContentManagementApi.getContentmanagementQueryOptions): Promise<Models.QueryResults>;
  /** GET /api/v2/contentmanagement/securityprofiles/{securityProfileId} */
  getContentmanagementSecurityprofile(securityProfileId: string, opts?: CallOptions): Promise<Models.SecurityProfile>;
  /** GET /api/v2/contentmanagement/securityprofiles */
  getContentmanagementSecurityprofiles(opts?: CallOptions): Promise<Models.SecurityProfileEntityListing>;
  /** GET /api/v2/contentmanagement/shares/{shareId} */
  getContentmanagementShare(shareId: string, opts?: ContentManagementApi.getContentmanagementShareOptions): Promise<Models.Share>;
  /** GET /api/v2/contentmanagement/shared/{sharedId} */
  getContentmanagementSharedSharedId(sharedId: string, opts?: ContentManagementApi.getContentmanagementSharedSharedIdOptions): Promise<Models.SharedResponse>;
  /** GET /api/v2/contentmanagement/shares */
  getContentmanagementShares(opts?: ContentManagementApi.getContentmanagementSharesOptions): Promise<Models.ShareEntityListing>;
  /** GET /api/v2/contentmanagement/status */
  getContentmanagementStatus(opts?: ContentManagementApi.getContentmanagementStatusOptions): Promise<Models.CommandStatusEntityListing>;
  /** GET /api/v2/contentmanagement/status/{statusId} */
  getContentmanagementStatusStatusId(statusId: string, opts?: CallOptions): Promise<Models.CommandStatus>;
  /** GET /api/v2/contentmanagement/usage */
  getContentmanagementUsage(opts?: CallOptions): Promise<Models.Usage>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId} */
  getContentmanagementWorkspace(workspaceId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceOptions): Promise<Models.Workspace>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents */
  getContentmanagementWorkspaceDocuments(workspaceId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceDocumentsOptions): Promise<Models.DocumentEntityListing>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  getContentmanagementWorkspaceMember(workspaceId: string, memberId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceMemberOptions): Promise<Models.WorkspaceMember>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/members */
  getContentmanagementWorkspaceMembers(workspaceId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceMembersOptions): Promise<Models.WorkspaceMemberEntityListing>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  getContentmanagementWorkspaceTagvalue(workspaceId: string, tagId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceTagvalueOptions): Promise<Models.TagValue>;
  /** GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues */
  getContentmanagementWorkspaceTagvalues(workspaceId: string, opts?: ContentManagementApi.getContentmanagementWorkspaceTagvaluesOptions): Promise<Models.TagValueEntityListing>;
  /** GET /api/v2/contentmanagement/workspaces */
  getContentmanagementWorkspaces(opts?: ContentManagementApi.getContentmanagementWorkspacesOptions): Promise<Models.WorkspaceEntityListing>;
  /** POST /api/v2/contentmanagement/documents/{documentId} */
  postContentmanagementDocument(documentId: string, body: Models.DocumentUpdate, opts?: ContentManagementApi.postContentmanagementDocumentOptions): Promise<Models.Document>;
  /** POST /api/v2/contentmanagement/documents/{documentId}/content */
  postContentmanagementDocumentContent(documentId: string, body: Models.ReplaceRequest, opts?: ContentManagementApi.postContentmanagementDocumentContentOptions): Promise<Models.ReplaceResponse>;
  /** POST /api/v2/contentmanagement/documents */
  postContentmanagementDocuments(body: Models.DocumentUpload, opts?: ContentManagementApi.postContentmanagementDocumentsOptions): Promise<Models.Document>;
  /** POST /api/v2/contentmanagement/query */
  postContentmanagementQuery(body: Models.QueryRequest, opts?: ContentManagementApi.postContentmanagementQueryOptions): Promise<Models.QueryResults>;
  /** POST /api/v2/contentmanagement/shares */
  postContentmanagementShares(body: Models.CreateShareRequest, opts?: CallOptions): Promise<Models.CreateShareResponse>;
  /** POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues */
  postContentmanagementWorkspaceTagvalues(workspaceId: string, body: Models.TagValue, opts?: CallOptions): Promise<Models.TagValue>;
  /** POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query */
  postContentmanagementWorkspaceTagvaluesQuery(workspaceId: string, body: Models.TagQueryRequest, opts?: ContentManagementApi.postContentmanagementWorkspaceTagvaluesQueryOptions): Promise<Models.TagValueEntityListing>;
  /** POST /api/v2/contentmanagement/workspaces */
  postContentmanagementWorkspaces(body: Models.WorkspaceCreate, opts?: CallOptions): Promise<Models.Workspace>;
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId} */
  putContentmanagementWorkspace(workspaceId: string, body: Models.Workspace, opts?: CallOptions): Promise<Models.Workspace>;
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId} */
  putContentmanagementWorkspaceMember(workspaceId: string, memberId: string, body: Models.WorkspaceMember, opts?: CallOptions): Promise<Models.WorkspaceMember>;
  /** PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId} */
  putContentmanagementWorkspaceTagvalue(workspaceId: string, tagId: string, body: Models.TagValue, opts?: CallOptions): Promise<Models.TagValue>;
}

export declare namespace ContentManagementApi {
  interface deleteContentmanagementDocumentOptions extends CallOptions {
    override?: boolean;
  }
  type deleteContentmanagementShareOptions = CallOptions;
  type deleteContentmanagementStatusStatusIdOptions = CallOptions;
  interface deleteContentmanagementWorkspaceOptions extends CallOptions {
    moveChildrenToWorkspaceId?: string;
  }
  type deleteContentmanagementWorkspaceMemberOptions = CallOptions;
  type deleteContentmanagementWorkspaceTagvalueOptions = CallOptions;
  interface getContentmanagementDocumentOptions extends CallOptions {
    expand?: string[];
  }
  interface getContentmanagementDocumentContentOptions extends CallOptions {
    disposition?: string;
    contentType?: string;
  }
  interface getContentmanagementDocumentsOptions extends CallOptions {
    name?: string;
    expand?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  interface getContentmanagementQueryOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
    expand?: string[];
  }
  type getContentmanagementSecurityprofileOptions = CallOptions;
  type getContentmanagementSecurityprofilesOptions = CallOptions;
  interface getContentmanagementShareOptions extends CallOptions {
    expand?: string[];
  }
  interface getContentmanagementSharedSharedIdOptions extends CallOptions {
    /** Default: "attachment" */
    disposition?: string;
    contentType?: string;
    expand?: string;
  }
  interface getContentmanagementSharesOptions extends CallOptions {
    entityId?: string;
    expand?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getContentmanagementStatusOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getContentmanagementStatusStatusIdOptions = CallOptions;
  type getContentmanagementUsageOptions = CallOptions;
  interface getContentmanagementWorkspaceOptions extends CallOptions {
    expand?: string[];
  }
  interface getContentmanagementWorkspaceDocumentsOptions extends CallOptions {
    expand?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  interface getContentmanagementWorkspaceMemberOptions extends CallOptions {
    expand?: string[];
  }
  interface getContentmanagementWorkspaceMembersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
  }
  interface getContentmanagementWorkspaceTagvalueOptions extends CallOptions {
    expand?: string[];
  }
  interface getContentmanagementWorkspaceTagvaluesOptions extends CallOptions {
    value?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
  }
  interface getContentmanagementWorkspacesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    access?: string[];
    expand?: string[];
  }
  interface postContentmanagementDocumentOptions extends CallOptions {
    expand?: string;
    override?: boolean;
  }
  interface postContentmanagementDocumentContentOptions extends CallOptions {
    override?: boolean;
  }
  interface postContentmanagementDocumentsOptions extends CallOptions {
    copySource?: string;
    moveSource?: string;
    override?: boolean;
  }
  interface postContentmanagementQueryOptions extends CallOptions {
    expand?: string;
  }
  type postContentmanagementSharesOptions = CallOptions;
  type postContentmanagementWorkspaceTagvaluesOptions = CallOptions;
  interface postContentmanagementWorkspaceTagvaluesQueryOptions extends CallOptions {
    expand?: string[];
  }
  type postContentmanagementWorkspacesOptions = CallOptions;
  type putContentmanagementWorkspaceOptions = CallOptions;
  type putContentmanagementWorkspaceMemberOptions = CallOptions;
  type putContentmanagementWorkspaceTagvalueOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class KnowledgeApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/knowledge/connections/{connectionId} */
  deleteKnowledgeConnection(connectionId: string, opts?: CallOptions): Promise<Models.ConnectionResponse>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  deleteKnowledgeKnowledgebase(knowledgeBaseId: string, opts?: CallOptions): Promise<Models.KnowledgeBase>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  deleteKnowledgeKnowledgebaseCategory(knowledgeBaseId: string, categoryId: string, opts?: CallOptions): Promise<Models.CategoryResponse>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  deleteKnowledgeKnowledgebaseDocument(knowledgeBaseId: string, documentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  deleteKnowledgeKnowledgebaseDocumentVariation(documentVariationId: string, documentId: string, knowledgeBaseId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId} */
  deleteKnowledgeKnowledgebaseExportJob(knowledgeBaseId: string, exportJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  deleteKnowledgeKnowledgebaseImportJob(knowledgeBaseId: string, importJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  deleteKnowledgeKnowledgebaseLabel(knowledgeBaseId: string, labelId: string, opts?: CallOptions): Promise<Models.LabelResponse>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(knowledgeBaseId: string, sourceId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(knowledgeBaseId: string, sourceId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  deleteKnowledgeKnowledgebaseSynchronizeJob(knowledgeBaseId: string, syncJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/settings/{knowledgeSettingId} */
  deleteKnowledgeSetting(knowledgeSettingId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/sources/{sourceId} */
  deleteKnowledgeSource(sourceId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId} */
  deleteKnowledgeSourceSynchronizationDeletion(sourceId: string, synchronizationId: string, fileId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId} */
  deleteKnowledgeSourceSynchronizationUpload(sourceId: string, synchronizationId: string, fileId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/knowledge/connections/{connectionId} */
  getKnowledgeConnection(connectionId: string, opts?: KnowledgeApi.getKnowledgeConnectionOptions): Promise<Models.ConnectionResponse>;
  /** GET /api/v2/knowledge/connections/{connectionId}/options */
  getKnowledgeConnectionOptions(connectionId: string, opts?: KnowledgeApi.getKnowledgeConnectionOptionsOptions): Promise<Models.ConnectionOptionListing>;
  /** GET /api/v2/knowledge/connections */
  getKnowledgeConnections(opts?: CallOptions): Promise<Models.ConnectionListing>;
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/categories */
  getKnowledgeGuestSessionCategories(sessionId: string, opts?: KnowledgeApi.getKnowledgeGuestSessionCategoriesOptions): Promise<Models.GuestCategoryResponseListing>;
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId} */
  getKnowledgeGuestSessionDocument(sessionId: string, documentId: string, opts?: CallOptions): Promise<Models.KnowledgeGuestDocumentResponse>;
  /** GET /api/v2/knowledge/guest/sessions/{sessionId}/documents */
  getKnowledgeGuestSessionDocuments(sessionId: string, opts?: KnowledgeApi.getKnowledgeGuestSessionDocumentsOptions): Promise<Models.KnowledgeGuestDocumentResponseListing>;
  /** GET /api/v2/knowledge/integrations/{integrationId}/options */
  getKnowledgeIntegrationOptions(integrationId: string, opts?: KnowledgeApi.getKnowledgeIntegrationOptionsOptions): Promise<Models.KnowledgeIntegrationOptionsResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  getKnowledgeKnowledgebase(knowledgeBaseId: string, opts?: CallOptions): Promise<Models.KnowledgeBase>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories */
  getKnowledgeKnowledgebaseCategories(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseCategoriesOptions): Promise<Models.CategoryResponseListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  getKnowledgeKnowledgebaseCategory(knowledgeBaseId: string, categoryId: string, opts?: CallOptions): Promise<Models.CategoryResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  getKnowledgeKnowledgebaseDocument(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentOptions): Promise<Models.KnowledgeDocumentResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback */
  getKnowledgeKnowledgebaseDocumentFeedback(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentFeedbackOptions): Promise<Models.KnowledgeDocumentFeedbackResponseListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId} */
  getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(knowledgeBaseId: string, documentId: string, feedbackId: string, opts?: CallOptions): Promise<Models.KnowledgeDocumentFeedbackResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  getKnowledgeKnowledgebaseDocumentVariation(documentVariationId: string, documentId: string, knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariationOptions): Promise<Models.DocumentVariationResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations */
  getKnowledgeKnowledgebaseDocumentVariations(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariationsOptions): Promise<Models.DocumentVariationResponseListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId} */
  getKnowledgeKnowledgebaseDocumentVersion(knowledgeBaseId: string, documentId: string, versionId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionOptions): Promise<Models.KnowledgeDocumentVersion>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId} */
  getKnowledgeKnowledgebaseDocumentVersionVariation(knowledgeBaseId: string, documentId: string, versionId: string, variationId: string, opts?: CallOptions): Promise<Models.KnowledgeDocumentVersionVariation>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations */
  getKnowledgeKnowledgebaseDocumentVersionVariations(knowledgeBaseId: string, documentId: string, versionId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionVariationsOptions): Promise<Models.KnowledgeDocumentVersionVariationListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions */
  getKnowledgeKnowledgebaseDocumentVersions(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionsOptions): Promise<Models.KnowledgeDocumentVersionListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents */
  getKnowledgeKnowledgebaseDocuments(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentsOptions): Promise<Models.KnowledgeDocumentResponseListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/feedback */
  getKnowledgeKnowledgebaseDocumentsFeedback(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseDocumentsFeedbackOptions): Promise<Models.KnowledgeDocumentFeedbackResponseListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId} */
  getKnowledgeKnowledgebaseExportJob(knowledgeBaseId: string, exportJobId: string, opts?: CallOptions): Promise<Models.KnowledgeExportJobResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  getKnowledgeKnowledgebaseImportJob(knowledgeBaseId: string, importJobId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseImportJobOptions): Promise<Models.KnowledgeImportJobResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  getKnowledgeKnowledgebaseLabel(knowledgeBaseId: string, labelId: string, opts?: CallOptions): Promise<Models.LabelResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels */
  getKnowledgeKnowledgebaseLabels(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseLabelsOptions): Promise<Models.LabelListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations */
  getKnowledgeKnowledgebaseOperations(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseOperationsOptions): Promise<Models.OperationListing>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query */
  getKnowledgeKnowledgebaseOperationsUsersQuery(knowledgeBaseId: string, opts?: CallOptions): Promise<Models.OperationCreatorUserResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId} */
  getKnowledgeKnowledgebaseParseJob(knowledgeBaseId: string, parseJobId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseParseJobOptions): Promise<Models.KnowledgeParseJobResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources */
  getKnowledgeKnowledgebaseSources(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseSourcesOptions): Promise<Models.SourceBaseResponse[]>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  getKnowledgeKnowledgebaseSourcesSalesforceSourceId(knowledgeBaseId: string, sourceId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseSourcesSalesforceSourceIdOptions): Promise<Models.SalesforceSourceResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  getKnowledgeKnowledgebaseSourcesServicenowSourceId(knowledgeBaseId: string, sourceId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseSourcesServicenowSourceIdOptions): Promise<Models.ServiceNowSourceResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  getKnowledgeKnowledgebaseSynchronizeJob(knowledgeBaseId: string, syncJobId: string, opts?: CallOptions): Promise<Models.KnowledgeSyncJobResponse>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId} */
  getKnowledgeKnowledgebaseUnansweredGroup(knowledgeBaseId: string, groupId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroupOptions): Promise<Models.UnansweredGroup>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId} */
  getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(knowledgeBaseId: string, groupId: string, phraseGroupId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroupPhrasegroupOptions): Promise<Models.UnansweredPhraseGroup>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups */
  getKnowledgeKnowledgebaseUnansweredGroups(knowledgeBaseId: string, opts?: KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroupsOptions): Promise<Models.UnansweredGroups>;
  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId} */
  getKnowledgeKnowledgebaseUploadsUrlsJob(knowledgeBaseId: string, jobId: string, opts?: CallOptions): Promise<Models.GetUploadSourceUrlJobStatusResponse>;
  /** GET /api/v2/knowledge/knowledgebases */
  getKnowledgeKnowledgebases(opts?: KnowledgeApi.getKnowledgeKnowledgebasesOptions): Promise<Models.KnowledgeBaseListing>;
  /** GET /api/v2/knowledge/settings/{knowledgeSettingId} */
  getKnowledgeSetting(knowledgeSettingId: string, opts?: CallOptions): Promise<Models.KnowledgeSettingsResponse>;
  /** GET /api/v2/knowledge/settings */
  getKnowledgeSettings(opts?: KnowledgeApi.getKnowledgeSettingsOptions): Promise<Models.KnowledgeSettingListing>;
  /** GET /api/v2/knowledge/sources/{sourceId} */
  getKnowledgeSource(sourceId: string, opts?: KnowledgeApi.getKnowledgeSourceOptions): Promise<Models.V3SourceExpandableResponse>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId} */
  getKnowledgeSourceSynchronization(sourceId: string, synchronizationId: string, opts?: CallOptions): Promise<Models.V3Synchronization>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions/{fileId} */
  getKnowledgeSourceSynchronizationDeletion(sourceId: string, synchronizationId: string, fileId: string, opts?: CallOptions): Promise<Models.V3SynchronizationDeletion>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions */
  getKnowledgeSourceSynchronizationDeletions(sourceId: string, synchronizationId: string, opts?: KnowledgeApi.getKnowledgeSourceSynchronizationDeletionsOptions): Promise<Models.V3SynchronizationDeletionListing>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads/{fileId} */
  getKnowledgeSourceSynchronizationUpload(sourceId: string, synchronizationId: string, fileId: string, opts?: CallOptions): Promise<Models.V3SynchronizationUpload>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads */
  getKnowledgeSourceSynchronizationUploads(sourceId: string, synchronizationId: string, opts?: KnowledgeApi.getKnowledgeSourceSynchronizationUploadsOptions): Promise<Models.V3SynchronizationUploadListing>;
  /** GET /api/v2/knowledge/sources/{sourceId}/synchronizations */
  getKnowledgeSourceSynchronizations(sourceId: string, opts?: KnowledgeApi.getKnowledgeSourceSynchronizationsOptions): Promise<Models.V3SynchronizationListing>;
  /** GET /api/v2/knowledge/sources */
  getKnowledgeSources(opts?: KnowledgeApi.getKnowledgeSourcesOptions): Promise<Models.V3SourceExpandableListing>;
  /** GET /api/v2/knowledge/sources/synchronizations */
  getKnowledgeSourcesSynchronizations(opts?: KnowledgeApi.getKnowledgeSourcesSynchronizationsOptions): Promise<Models.V3SynchronizationListing>;
  /** PATCH /api/v2/knowledge/connections/{connectionId} */
  patchKnowledgeConnection(connectionId: string, opts?: KnowledgeApi.patchKnowledgeConnectionOptions): Promise<Models.ConnectionResponse>;
  /** PATCH /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId} */
  patchKnowledgeGuestSessionDocumentsSearchSearchId(sessionId: string, searchId: string, body: Models.SearchUpdateRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId} */
  patchKnowledgeKnowledgebase(knowledgeBaseId: string, body: Models.KnowledgeBaseUpdateRequest, opts?: CallOptions): Promise<Models.KnowledgeBase>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId} */
  patchKnowledgeKnowledgebaseCategory(knowledgeBaseId: string, categoryId: string, body: Models.CategoryUpdateRequest, opts?: CallOptions): Promise<Models.CategoryResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search/{searchId} */
  patchKnowledgeKnowledgebaseChunksSearchSearchId(knowledgeBaseId: string, searchId: string, opts?: KnowledgeApi.patchKnowledgeKnowledgebaseChunksSearchSearchIdOptions): Promise<void>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId} */
  patchKnowledgeKnowledgebaseDocument(knowledgeBaseId: string, documentId: string, body: Models.KnowledgeDocumentReq, opts?: CallOptions): Promise<Models.KnowledgeDocumentResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId} */
  patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(knowledgeBaseId: string, documentId: string, feedbackId: string, opts?: KnowledgeApi.patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackIdOptions): Promise<Models.KnowledgeDocumentFeedbackResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId} */
  patchKnowledgeKnowledgebaseDocumentVariation(documentVariationId: string, documentId: string, knowledgeBaseId: string, body: Models.DocumentVariationRequest, opts?: CallOptions): Promise<Models.DocumentVariationResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId} */
  patchKnowledgeKnowledgebaseDocumentsSearchSearchId(knowledgeBaseId: string, searchId: string, opts?: KnowledgeApi.patchKnowledgeKnowledgebaseDocumentsSearchSearchIdOptions): Promise<void>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId} */
  patchKnowledgeKnowledgebaseImportJob(knowledgeBaseId: string, importJobId: string, body: Models.ImportStatusRequest, opts?: CallOptions): Promise<Models.KnowledgeImportJobResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId} */
  patchKnowledgeKnowledgebaseLabel(knowledgeBaseId: string, labelId: string, body: Models.LabelUpdateRequest, opts?: CallOptions): Promise<Models.LabelResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId} */
  patchKnowledgeKnowledgebaseParseJob(knowledgeBaseId: string, parseJobId: string, body: Models.KnowledgeParseJobRequestPatch, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId} */
  patchKnowledgeKnowledgebaseSynchronizeJob(knowledgeBaseId: string, syncJobId: string, body: Models.SyncStatusRequest, opts?: CallOptions): Promise<Models.KnowledgeSyncJobResponse>;
  /** PATCH /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId} */
  patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(knowledgeBaseId: string, groupId: string, phraseGroupId: string, body: Models.UnansweredPhraseGroupPatchRequestBody, opts?: CallOptions): Promise<Models.UnansweredPhraseGroupUpdateResponse>;
  /** PATCH /api/v2/knowledge/settings/{knowledgeSettingId} */
  patchKnowledgeSetting(knowledgeSettingId: string, body: Models.KnowledgeSettingsRequest, opts?: CallOptions): Promise<Models.KnowledgeSettingsResponse>;
  /** PATCH /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId} */
  patchKnowledgeSourceSynchronization(sourceId: string, synchronizationId: string, body: Models.V3SynchronizationUpdateRequest, opts?: CallOptions): Promise<Models.V3Synchronization>;
  /** POST /api/v2/knowledge/connections */
  postKnowledgeConnections(body: Models.ConnectionCreateRequest, opts?: CallOptions): Promise<Models.ConnectionCreateResponse>;
  /** POST /api/v2/knowledge/documentuploads */
  postKnowledgeDocumentuploads(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies */
  postKnowledgeGuestSessionDocumentCopies(sessionId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentCopiesOptions): Promise<void>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback */
  postKnowledgeGuestSessionDocumentFeedback(sessionId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentFeedbackOptions): Promise<Models.KnowledgeGuestDocumentFeedback>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views */
  postKnowledgeGuestSessionDocumentViews(sessionId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentViewsOptions): Promise<void>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/answers */
  postKnowledgeGuestSessionDocumentsAnswers(sessionId: string, body: Models.KnowledgeDocumentsAnswerFilter, opts?: CallOptions): Promise<Models.KnowledgeGuestAnswerDocumentsResponse>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations */
  postKnowledgeGuestSessionDocumentsPresentations(sessionId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentsPresentationsOptions): Promise<void>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search */
  postKnowledgeGuestSessionDocumentsSearch(sessionId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentsSearchOptions): Promise<Models.KnowledgeDocumentGuestSearch>;
  /** POST /api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions */
  postKnowledgeGuestSessionDocumentsSearchSuggestions(sessionId: string, opts?: KnowledgeApi.postKnowledgeGuestSessionDocumentsSearchSuggestionsOptions): Promise<Models.KnowledgeGuestDocumentSuggestion>;
  /** POST /api/v2/knowledge/guest/sessions */
  postKnowledgeGuestSessions(body: Models.KnowledgeGuestSession, opts?: CallOptions): Promise<Models.KnowledgeGuestSession>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories */
  postKnowledgeKnowledgebaseCategories(knowledgeBaseId: string, body: Models.CategoryCreateRequest, opts?: CallOptions): Promise<Models.CategoryResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/chunks/search */
  postKnowledgeKnowledgebaseChunksSearch(knowledgeBaseId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseChunksSearchOptions): Promise<Models.KnowledgeDocumentChunkResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies */
  postKnowledgeKnowledgebaseDocumentCopies(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentCopiesOptions): Promise<void>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback */
  postKnowledgeKnowledgebaseDocumentFeedback(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentFeedbackOptions): Promise<Models.KnowledgeDocumentFeedbackResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations */
  postKnowledgeKnowledgebaseDocumentVariations(knowledgeBaseId: string, documentId: string, body: Models.DocumentVariationRequest, opts?: CallOptions): Promise<Models.DocumentVariationResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions */
  postKnowledgeKnowledgebaseDocumentVersions(knowledgeBaseId: string, documentId: string, body: Models.KnowledgeDocumentVersion, opts?: CallOptions): Promise<Models.KnowledgeDocumentVersion>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views */
  postKnowledgeKnowledgebaseDocumentViews(knowledgeBaseId: string, documentId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentViewsOptions): Promise<void>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents */
  postKnowledgeKnowledgebaseDocuments(knowledgeBaseId: string, body: Models.KnowledgeDocumentReq, opts?: CallOptions): Promise<Models.KnowledgeDocumentResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers */
  postKnowledgeKnowledgebaseDocumentsAnswers(knowledgeBaseId: string, body: Models.KnowledgeDocumentsAnswerFilter, opts?: CallOptions): Promise<Models.KnowledgeAnswerDocumentsResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove */
  postKnowledgeKnowledgebaseDocumentsBulkRemove(knowledgeBaseId: string, body: Models.KnowledgeDocumentBulkRemoveRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update */
  postKnowledgeKnowledgebaseDocumentsBulkUpdate(knowledgeBaseId: string, body: Models.KnowledgeDocumentBulkUpdateRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations */
  postKnowledgeKnowledgebaseDocumentsPresentations(knowledgeBaseId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentsPresentationsOptions): Promise<void>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query */
  postKnowledgeKnowledgebaseDocumentsQuery(knowledgeBaseId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentsQueryOptions): Promise<Models.KnowledgeDocumentQueryResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search */
  postKnowledgeKnowledgebaseDocumentsSearch(knowledgeBaseId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearchOptions): Promise<Models.KnowledgeDocumentSearch>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions */
  postKnowledgeKnowledgebaseDocumentsSearchSuggestions(knowledgeBaseId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearchSuggestionsOptions): Promise<Models.KnowledgeDocumentSuggestion>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add */
  postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(knowledgeBaseId: string, body: Models.KnowledgeDocumentBulkVersionAddRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs */
  postKnowledgeKnowledgebaseExportJobs(knowledgeBaseId: string, body: Models.KnowledgeExportJobRequest, opts?: CallOptions): Promise<Models.KnowledgeExportJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs */
  postKnowledgeKnowledgebaseImportJobs(knowledgeBaseId: string, body: Models.KnowledgeImportJobRequest, opts?: CallOptions): Promise<Models.KnowledgeImportJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels */
  postKnowledgeKnowledgebaseLabels(knowledgeBaseId: string, body: Models.LabelCreateRequest, opts?: CallOptions): Promise<Models.LabelResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import */
  postKnowledgeKnowledgebaseParseJobImport(knowledgeBaseId: string, parseJobId: string, body: Models.KnowledgeParseJobRequestImport, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs */
  postKnowledgeKnowledgebaseParseJobs(knowledgeBaseId: string, body: Models.KnowledgeParseJobRequest, opts?: CallOptions): Promise<Models.KnowledgeParseJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce */
  postKnowledgeKnowledgebaseSourcesSalesforce(knowledgeBaseId: string, body: Models.SalesforceSourceRequest, opts?: CallOptions): Promise<Models.KnowledgeSyncJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync */
  postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(knowledgeBaseId: string, sourceId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSyncOptions): Promise<Models.SourceSyncResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow */
  postKnowledgeKnowledgebaseSourcesServicenow(knowledgeBaseId: string, body: Models.ServiceNowSourceRequest, opts?: CallOptions): Promise<Models.KnowledgeSyncJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync */
  postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(knowledgeBaseId: string, sourceId: string, opts?: KnowledgeApi.postKnowledgeKnowledgebaseSourcesServicenowSourceIdSyncOptions): Promise<Models.SourceSyncResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs */
  postKnowledgeKnowledgebaseSynchronizeJobs(knowledgeBaseId: string, body: Models.KnowledgeSyncJobRequest, opts?: CallOptions): Promise<Models.KnowledgeSyncJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs */
  postKnowledgeKnowledgebaseUploadsUrlsJobs(knowledgeBaseId: string, body: Models.CreateUploadSourceUrlJobRequest, opts?: CallOptions): Promise<Models.CreateUploadSourceUrlJobResponse>;
  /** POST /api/v2/knowledge/knowledgebases */
  postKnowledgeKnowledgebases(body: Models.KnowledgeBaseCreateRequest, opts?: CallOptions): Promise<Models.KnowledgeBase>;
  /** POST /api/v2/knowledge/search */
  postKnowledgeSearch(opts?: KnowledgeApi.postKnowledgeSearchOptions): Promise<Models.KnowledgeSourcesSearchResponse>;
  /** POST /api/v2/knowledge/search/preview */
  postKnowledgeSearchPreview(opts?: KnowledgeApi.postKnowledgeSearchPreviewOptions): Promise<Models.KnowledgeSearchPreviewResponse>;
  /** POST /api/v2/knowledge/settings */
  postKnowledgeSettings(opts?: KnowledgeApi.postKnowledgeSettingsOptions): Promise<Models.KnowledgeSettingsResponse>;
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/deletions */
  postKnowledgeSourceSynchronizationDeletions(sourceId: string, synchronizationId: string, body: Models.V3SynchronizationFileDeletionRequest, opts?: CallOptions): Promise<Models.V3SynchronizationDeletion>;
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations/{synchronizationId}/uploads */
  postKnowledgeSourceSynchronizationUploads(sourceId: string, synchronizationId: string, body: Models.V3SynchronizationUploadUrlRequest, opts?: CallOptions): Promise<Models.V3SynchronizationUploadUrlResponse>;
  /** POST /api/v2/knowledge/sources/{sourceId}/synchronizations */
  postKnowledgeSourceSynchronizations(sourceId: string, opts?: KnowledgeApi.postKnowledgeSourceSynchronizationsOptions): Promise<Models.V3Synchronization>;
  /** POST /api/v2/knowledge/sources */
  postKnowledgeSources(body: Models.V3SourceCreateRequest, opts?: CallOptions): Promise<Models.V3SourceDetailedResponse>;
  /** PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId} */
  putKnowledgeKnowledgebaseSourcesSalesforceSourceId(knowledgeBaseId: string, sourceId: string, body: Models.SalesforceSourceRequest, opts?: CallOptions): Promise<Models.SalesforceSourceResponse>;
  /** PUT /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId} */
  putKnowledgeKnowledgebaseSourcesServicenowSourceId(knowledgeBaseId: string, sourceId: string, body: Models.ServiceNowSourceRequest, opts?: CallOptions): Promise<Models.ServiceNowSourceResponse>;
  /** PUT /api/v2/knowledge/sources/{sourceId} */
  putKnowledgeSource(sourceId: string, body: Models.V3SourceUpdateRequest, opts?: CallOptions): Promise<Models.V3SourceDetailedResponse>;
}

export declare namespace KnowledgeApi {
  type deleteKnowledgeConnectionOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseCategoryOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseDocumentOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseDocumentVariationOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseExportJobOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseImportJobOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseLabelOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseSourcesSalesforceSourceIdOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseSourcesServicenowSourceIdOptions = CallOptions;
  type deleteKnowledgeKnowledgebaseSynchronizeJobOptions = CallOptions;
  type deleteKnowledgeSettingOptions = CallOptions;
  type deleteKnowledgeSourceOptions = CallOptions;
  type deleteKnowledgeSourceSynchronizationDeletionOptions = CallOptions;
  type deleteKnowledgeSourceSynchronizationUploadOptions = CallOptions;
  interface getKnowledgeConnectionOptions extends CallOptions {
    expand?: string[];
  }
  interface getKnowledgeConnectionOptionsOptions extends CallOptions {
    after?: string;
    /** Default: "200" */
    pageSize?: string;
    parentId?: string;
  }
  type getKnowledgeConnectionsOptions = CallOptions;
  interface getKnowledgeGuestSessionCategoriesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    parentId?: string;
    isRoot?: boolean;
    name?: string;
    /** Default: "Name" */
    sortBy?: string;
    expand?: string;
    includeDocumentCount?: boolean;
  }
  type getKnowledgeGuestSessionDocumentOptions = CallOptions;
  interface getKnowledgeGuestSessionDocumentsOptions extends CallOptions {
    categoryId?: string[];
    pageSize?: number;
  }
  interface getKnowledgeIntegrationOptionsOptions extends CallOptions {
    knowledgeBaseIds?: string[];
  }
  type getKnowledgeKnowledgebaseOptions = CallOptions;
  interface getKnowledgeKnowledgebaseCategoriesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    parentId?: string;
    isRoot?: boolean;
    name?: string;
    /** Default: "Name" */
    sortBy?: string;
    expand?: string;
    includeDocumentCount?: boolean;
  }
  type getKnowledgeKnowledgebaseCategoryOptions = CallOptions;
  interface getKnowledgeKnowledgebaseDocumentOptions extends CallOptions {
    expand?: string[];
    state?: string;
  }
  interface getKnowledgeKnowledgebaseDocumentFeedbackOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    onlyCommented?: boolean;
    documentVersionId?: string;
    documentVariationId?: string;
    appType?: string;
    queryType?: string;
    userId?: string;
    queueId?: string;
    state?: string;
  }
  type getKnowledgeKnowledgebaseDocumentFeedbackFeedbackIdOptions = CallOptions;
  interface getKnowledgeKnowledgebaseDocumentVariationOptions extends CallOptions {
    documentState?: string;
    expand?: string[];
  }
  interface getKnowledgeKnowledgebaseDocumentVariationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    documentState?: string;
    expand?: string[];
  }
  interface getKnowledgeKnowledgebaseDocumentVersionOptions extends CallOptions {
    expand?: string[];
  }
  type getKnowledgeKnowledgebaseDocumentVersionVariationOptions = CallOptions;
  interface getKnowledgeKnowledgebaseDocumentVersionVariationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface getKnowledgeKnowledgebaseDocumentVersionsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    expand?: string[];
  }
  interface getKnowledgeKnowledgebaseDocumentsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    interval?: string;
    documentId?: string[];
    categoryId?: string[];
    includeSubcategories?: boolean;
    includeDrafts?: boolean;
    labelIds?: string[];
    expand?: string[];
    externalIds?: string[];
  }
  interface getKnowledgeKnowledgebaseDocumentsFeedbackOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    onlyCommented?: boolean;
    documentVersionId?: string;
    documentVariationId?: string;
    appType?: string;
    queryType?: string;
    userId?: string;
    queueId?: string;
    state?: string;
  }
  type getKnowledgeKnowledgebaseExportJobOptions = CallOptions;
  interface getKnowledgeKnowledgebaseImportJobOptions extends CallOptions {
    expand?: string[];
  }
  type getKnowledgeKnowledgebaseLabelOptions = CallOptions;
  interface getKnowledgeKnowledgebaseLabelsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    name?: string;
    includeDocumentCount?: boolean;
  }
  interface getKnowledgeKnowledgebaseOperationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    userId?: string[];
    type?: string[];
    status?: string[];
    interval?: string;
    sourceId?: string[];
  }
  type getKnowledgeKnowledgebaseOperationsUsersQueryOptions = CallOptions;
  interface getKnowledgeKnowledgebaseParseJobOptions extends CallOptions {
    expand?: string[];
  }
  interface getKnowledgeKnowledgebaseSourcesOptions extends CallOptions {
    type?: string;
    expand?: string[];
    ids?: string[];
  }
  interface getKnowledgeKnowledgebaseSourcesSalesforceSourceIdOptions extends CallOptions {
    expand?: string[];
  }
  interface getKnowledgeKnowledgebaseSourcesServicenowSourceIdOptions extends CallOptions {
    expand?: string[];
  }
  type getKnowledgeKnowledgebaseSynchronizeJobOptions = CallOptions;
  interface getKnowledgeKnowledgebaseUnansweredGroupOptions extends CallOptions {
    app?: string;
    dateStart?: string;
    dateEnd?: string;
  }
  interface getKnowledgeKnowledgebaseUnansweredGroupPhrasegroupOptions extends CallOptions {
    app?: string;
    dateStart?: string;
    dateEnd?: string;
  }
  interface getKnowledgeKnowledgebaseUnansweredGroupsOptions extends CallOptions {
    app?: string;
    dateStart?: string;
    dateEnd?: string;
  }
  type getKnowledgeKnowledgebaseUploadsUrlsJobOptions = CallOptions;
  interface getKnowledgeKnowledgebasesOptions extends CallOptions {
    before?: string;
    after?: string;
    limit?: string;
    pageSize?: string;
    name?: string;
    coreLanguage?: string;
    published?: boolean;
    sortBy?: string;
    sortOrder?: string;
  }
  type getKnowledgeSettingOptions = CallOptions;
  interface getKnowledgeSettingsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    name?: string;
    sourceId?: string;
    sortBy?: string;
    sortOrder?: string;
  }
  interface getKnowledgeSourceOptions extends CallOptions {
    expand?: string[];
  }
  type getKnowledgeSourceSynchronizationOptions = CallOptions;
  type getKnowledgeSourceSynchronizationDeletionOptions = CallOptions;
  interface getKnowledgeSourceSynchronizationDeletionsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type getKnowledgeSourceSynchronizationUploadOptions = CallOptions;
  interface getKnowledgeSourceSynchronizationUploadsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface getKnowledgeSourceSynchronizationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface getKnowledgeSourcesOptions extends CallOptions {
    expand?: string[];
  }
  interface getKnowledgeSourcesSynchronizationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface patchKnowledgeConnectionOptions extends CallOptions {
    body?: Models.ConnectionUpdateRequest;
  }
  type patchKnowledgeGuestSessionDocumentsSearchSearchIdOptions = CallOptions;
  type patchKnowledgeKnowledgebaseOptions = CallOptions;
  type patchKnowledgeKnowledgebaseCategoryOptions = CallOptions;
  interface patchKnowledgeKnowledgebaseChunksSearchSearchIdOptions extends CallOptions {
    body?: Models.ChunkSearchRegisterRequest;
  }
  type patchKnowledgeKnowledgebaseDocumentOptions = CallOptions;
  interface patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackIdOptions extends CallOptions {
    body?: Models.KnowledgeDocumentFeedbackUpdateRequest;
  }
  type patchKnowledgeKnowledgebaseDocumentVariationOptions = CallOptions;
  interface patchKnowledgeKnowledgebaseDocumentsSearchSearchIdOptions extends CallOptions {
    body?: Models.SearchUpdateRequest;
  }
  type patchKnowledgeKnowledgebaseImportJobOptions = CallOptions;
  type patchKnowledgeKnowledgebaseLabelOptions = CallOptions;
  type patchKnowledgeKnowledgebaseParseJobOptions = CallOptions;
  type patchKnowledgeKnowledgebaseSynchronizeJobOptions = CallOptions;
  type patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroupOptions = CallOptions;
  type patchKnowledgeSettingOptions = CallOptions;
  type patchKnowledgeSourceSynchronizationOptions = CallOptions;
  type postKnowledgeConnectionsOptions = CallOptions;
  type postKnowledgeDocumentuploadsOptions = CallOptions;
  interface postKnowledgeGuestSessionDocumentCopiesOptions extends CallOptions {
    body?: Models.KnowledgeGuestDocumentCopy;
  }
  interface postKnowledgeGuestSessionDocumentFeedbackOptions extends CallOptions {
    body?: Models.KnowledgeGuestDocumentFeedback;
  }
  interface postKnowledgeGuestSessionDocumentViewsOptions extends CallOptions {
    body?: Models.KnowledgeGuestDocumentView;
  }
  type postKnowledgeGuestSessionDocumentsAnswersOptions = CallOptions;
  interface postKnowledgeGuestSessionDocumentsPresentationsOptions extends CallOptions {
    body?: Models.KnowledgeGuestDocumentPresentation;
  }
  interface postKnowledgeGuestSessionDocumentsSearchOptions extends CallOptions {
    expand?: string[];
    body?: Models.KnowledgeDocumentGuestSearchRequest;
  }
  interface postKnowledgeGuestSessionDocumentsSearchSuggestionsOptions extends CallOptions {
    body?: Models.KnowledgeGuestDocumentSuggestionRequest;
  }
  type postKnowledgeGuestSessionsOptions = CallOptions;
  type postKnowledgeKnowledgebaseCategoriesOptions = CallOptions;
  interface postKnowledgeKnowledgebaseChunksSearchOptions extends CallOptions {
    body?: Models.KnowledgeDocumentChunkRequest;
  }
  interface postKnowledgeKnowledgebaseDocumentCopiesOptions extends CallOptions {
    body?: Models.KnowledgeDocumentCopy;
  }
  interface postKnowledgeKnowledgebaseDocumentFeedbackOptions extends CallOptions {
    body?: Models.KnowledgeDocumentFeedback;
  }
  type postKnowledgeKnowledgebaseDocumentVariationsOptions = CallOptions;
  type postKnowledgeKnowledgebaseDocumentVersionsOptions = CallOptions;
  interface postKnowledgeKnowledgebaseDocumentViewsOptions extends CallOptions {
    body?: Models.KnowledgeDocumentView;
  }
  type postKnowledgeKnowledgebaseDocumentsOptions = CallOptions;
  type postKnowledgeKnowledgebaseDocumentsAnswersOptions = CallOptions;
  type postKnowledgeKnowledgebaseDocumentsBulkRemoveOptions = CallOptions;
  type postKnowledgeKnowledgebaseDocumentsBulkUpdateOptions = CallOptions;
  interface postKnowledgeKnowledgebaseDocumentsPresentationsOptions extends CallOptions {
    body?: Models.KnowledgeDocumentPresentation;
  }
  interface postKnowledgeKnowledgebaseDocumentsQueryOptions extends CallOptions {
    expand?: string[];
    body?: Models.KnowledgeDocumentQuery;
  }
  interface postKnowledgeKnowledgebaseDocumentsSearchOptions extends CallOptions {
    expand?: string[];
    body?: Models.KnowledgeDocumentSearchRequest;
  }
  interface postKnowledgeKnowledgebaseDocumentsSearchSuggestionsOptions extends CallOptions {
    body?: Models.KnowledgeDocumentSuggestionRequest;
  }
  type postKnowledgeKnowledgebaseDocumentsVersionsBulkAddOptions = CallOptions;
  type postKnowledgeKnowledgebaseExportJobsOptions = CallOptions;
  type postKnowledgeKnowledgebaseImportJobsOptions = CallOptions;
  type postKnowledgeKnowledgebaseLabelsOptions = CallOptions;
  type postKnowledgeKnowledgebaseParseJobImportOptions = CallOptions;
  type postKnowledgeKnowledgebaseParseJobsOptions = CallOptions;
  type postKnowledgeKnowledgebaseSourcesSalesforceOptions = CallOptions;
  interface postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSyncOptions extends CallOptions {
    body?: object;
  }
  type postKnowledgeKnowledgebaseSourcesServicenowOptions = CallOptions;
  interface postKnowledgeKnowledgebaseSourcesServicenowSourceIdSyncOptions extends CallOptions {
    body?: object;
  }
  type postKnowledgeKnowledgebaseSynchronizeJobsOptions = CallOptions;
  type postKnowledgeKnowledgebaseUploadsUrlsJobsOptions = CallOptions;
  type postKnowledgeKnowledgebasesOptions = CallOptions;
  interface postKnowledgeSearchOptions extends CallOptions {
    body?: Models.KnowledgeSourcesSearchRequest;
  }
  interface postKnowledgeSearchPreviewOptions extends CallOptions {
    body?: Models.KnowledgeSearchPreviewRequest;
  }
  interface postKnowledgeSettingsOptions extends CallOptions {
    body?: Models.KnowledgeSettingsRequest;
  }
  type postKnowledgeSourceSynchronizationDeletionsOptions = CallOptions;
  type postKnowledgeSourceSynchronizationUploadsOptions = CallOptions;
  interface postKnowledgeSourceSynchronizationsOptions extends CallOptions {
    body?: Models.V3StartManualSyncRequest;
  }
  type postKnowledgeSourcesOptions = CallOptions;
  type putKnowledgeKnowledgebaseSourcesSalesforceSourceIdOptions = CallOptions;
  type putKnowledgeKnowledgebaseSourcesServicenowSourceIdOptions = CallOptions;
  type putKnowledgeSourceOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ExternalContactsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/externalcontacts/contacts/{contactId} */
  deleteExternalcontactsContact(contactId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  deleteExternalcontactsContactNote(contactId: string, noteId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  deleteExternalcontactsContactsSchema(schemaId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/externalcontacts/externalsources/{externalSourceId} */
  deleteExternalcontactsExternalsource(externalSourceId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  deleteExternalcontactsImportCsvSetting(settingsId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/externalcontacts/import/settings/{settingsId} */
  deleteExternalcontactsImportSetting(settingsId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  deleteExternalcontactsOrganization(externalOrganizationId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  deleteExternalcontactsOrganizationNote(externalOrganizationId: string, noteId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor */
  deleteExternalcontactsOrganizationTrustor(externalOrganizationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/externalcontacts/relationships/{relationshipId} */
  deleteExternalcontactsRelationship(relationshipId: string, opts?: CallOptions): Promise<object>;
  /** GET /api/v2/externalcontacts/contacts/{contactId} */
  getExternalcontactsContact(contactId: string, opts?: ExternalContactsApi.getExternalcontactsContactOptions): Promise<Models.ExternalContact>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/identifiers */
  getExternalcontactsContactIdentifiers(contactId: string, opts?: CallOptions): Promise<Models.ContactIdentifierListing>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  getExternalcontactsContactJourneySegments(contactId: string, opts?: ExternalContactsApi.getExternalcontactsContactJourneySegmentsOptions): Promise<Models.SegmentAssignmentListing>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessions(contactId: string, opts?: ExternalContactsApi.getExternalcontactsContactJourneySessionsOptions): Promise<Models.SessionListing>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  getExternalcontactsContactNote(contactId: string, noteId: string, opts?: ExternalContactsApi.getExternalcontactsContactNoteOptions): Promise<Models.Note>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/notes */
  getExternalcontactsContactNotes(contactId: string, opts?: ExternalContactsApi.getExternalcontactsContactNotesOptions): Promise<Models.NoteListing>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/unresolved */
  getExternalcontactsContactUnresolved(contactId: string, opts?: ExternalContactsApi.getExternalcontactsContactUnresolvedOptions): Promise<Models.ExternalContact>;
  /** GET /api/v2/externalcontacts/contacts */
  getExternalcontactsContacts(opts?: ExternalContactsApi.getExternalcontactsContactsOptions): Promise<Models.ContactListing>;
  /** GET /api/v2/externalcontacts/contacts/exports/{exportId} */
  getExternalcontactsContactsExport(exportId: string, opts?: CallOptions): Promise<Models.ContactsExport>;
  /** GET /api/v2/externalcontacts/contacts/exports */
  getExternalcontactsContactsExports(opts?: ExternalContactsApi.getExternalcontactsContactsExportsOptions): Promise<Models.ContactsExportListing>;
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  getExternalcontactsContactsSchema(schemaId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId} */
  getExternalcontactsContactsSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions */
  getExternalcontactsContactsSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/externalcontacts/contacts/schemas */
  getExternalcontactsContactsSchemas(opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName} */
  getExternalcontactsContactsSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/externalcontacts/contacts/schemas/coretypes */
  getExternalcontactsContactsSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/externalcontacts/contacts/schemas/limits */
  getExternalcontactsContactsSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /** GET /api/v2/externalcontacts/externalsources/{externalSourceId} */
  getExternalcontactsExternalsource(externalSourceId: string, opts?: CallOptions): Promise<Models.ExternalSource>;
  /** GET /api/v2/externalcontacts/externalsources */
  getExternalcontactsExternalsources(opts?: ExternalContactsApi.getExternalcontactsExternalsourcesOptions): Promise<Models.CursorExternalSourceListing>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscan(scanId: string, opts?: ExternalContactsApi.getExternalcontactsGraphsClusterscanOptions): Promise<Models.ClusterScan>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscanCluster(scanId: string, clusterId: string, opts?: CallOptions): Promise<Models.Cluster>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscanClusters(scanId: string, opts?: ExternalContactsApi.getExternalcontactsGraphsClusterscanClustersOptions): Promise<Models.ClusterList>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscanStatistics(scanId: string, opts?: CallOptions): Promise<Models.ClusterScanStatistics>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscans(opts?: ExternalContactsApi.getExternalcontactsGraphsClusterscansOptions): Promise<Models.ClusterScanList>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/latest
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscansLatest(opts?: ExternalContactsApi.getExternalcontactsGraphsClusterscansLatestOptions): Promise<Models.ClusterScan>;
  /**
   * GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsClusterscansLatestStatistics(opts?: CallOptions): Promise<Models.ClusterScanStatistics>;
  /**
   * GET /api/v2/externalcontacts/graphs/settings
   * Preview: may change or go without notice.
   */
  getExternalcontactsGraphsSettings(opts?: CallOptions): Promise<Models.GraphSettings>;
  /** GET /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  getExternalcontactsImportCsvSetting(settingsId: string, opts?: CallOptions): Promise<Models.CsvSettings>;
  /** GET /api/v2/externalcontacts/import/csv/settings */
  getExternalcontactsImportCsvSettings(opts?: ExternalContactsApi.getExternalcontactsImportCsvSettingsOptions): Promise<Models.Listing>;
  /** GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details */
  getExternalcontactsImportCsvUploadDetails(uploadId: string, opts?: CallOptions): Promise<Models.CsvUploadDetailsResponse>;
  /** GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview */
  getExternalcontactsImportCsvUploadPreview(uploadId: string, opts?: CallOptions): Promise<Models.CsvUploadPreviewResponse>;
  /** GET /api/v2/externalcontacts/import/jobs/{jobId} */
  getExternalcontactsImportJob(jobId: string, opts?: ExternalContactsApi.getExternalcontactsImportJobOptions): Promise<Models.ContactImportJobResponse>;
  /** GET /api/v2/externalcontacts/import/jobs */
  getExternalcontactsImportJobs(opts?: ExternalContactsApi.getExternalcontactsImportJobsOptions): Promise<Models.ContactImportJobEntityListing>;
  /** GET /api/v2/externalcontacts/import/settings/{settingsId} */
  getExternalcontactsImportSetting(settingsId: string, opts?: CallOptions): Promise<Models.ContactImportSettings>;
  /** GET /api/v2/externalcontacts/import/settings */
  getExternalcontactsImportSettings(opts?: ExternalContactsApi.getExternalcontactsImportSettingsOptions): Promise<Models.ContactImportSettingsEntityListing>;
  /** GET /api/v2/externalcontacts/notes/exports/{exportId} */
  getExternalcontactsNotesExport(exportId: string, opts?: CallOptions): Promise<Models.NotesExport>;
  /** GET /api/v2/externalcontacts/notes/exports */
  getExternalcontactsNotesExports(opts?: ExternalContactsApi.getExternalcontactsNotesExportsOptions): Promise<Models.NotesExportListing>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  getExternalcontactsOrganization(externalOrganizationId: string, opts?: ExternalContactsApi.getExternalcontactsOrganizationOptions): Promise<Models.ExternalOrganization>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts */
  getExternalcontactsOrganizationContacts(externalOrganizationId: string, opts?: ExternalContactsApi.getExternalcontactsOrganizationContactsOptions): Promise<Models.ContactListing>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers */
  getExternalcontactsOrganizationIdentifiers(externalOrganizationId: string, opts?: CallOptions): Promise<Models.ExternalOrganizationIdentifierListing>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  getExternalcontactsOrganizationNote(externalOrganizationId: string, noteId: string, opts?: ExternalContactsApi.getExternalcontactsOrganizationNoteOptions): Promise<Models.Note>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes */
  getExternalcontactsOrganizationNotes(externalOrganizationId: string, opts?: ExternalContactsApi.getExternalcontactsOrganizationNotesOptions): Promise<Models.NoteListing>;
  /** GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships */
  getExternalcontactsOrganizationRelationships(externalOrganizationId: string, opts?: ExternalContactsApi.getExternalcontactsOrganizationRelationshipsOptions): Promise<Models.RelationshipListing>;
  /** GET /api/v2/externalcontacts/organizations */
  getExternalcontactsOrganizations(opts?: ExternalContactsApi.getExternalcontactsOrganizationsOptions): Promise<Models.ExternalOrganizationListing>;
  /** GET /api/v2/externalcontacts/organizations/exports/{exportId} */
  getExternalcontactsOrganizationsExport(exportId: string, opts?: CallOptions): Promise<Models.OrganizationsExport>;
  /** GET /api/v2/externalcontacts/organizations/exports */
  getExternalcontactsOrganizationsExports(opts?: ExternalContactsApi.getExternalcontactsOrganizationsExportsOptions): Promise<Models.OrganizationsExportListing>;
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId} */
  getExternalcontactsOrganizationsSchema(schemaId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId} */
  getExternalcontactsOrganizationsSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions */
  getExternalcontactsOrganizationsSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/externalcontacts/organizations/schemas */
  getExternalcontactsOrganizationsSchemas(opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName} */
  getExternalcontactsOrganizationsSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/externalcontacts/organizations/schemas/coretypes */
  getExternalcontactsOrganizationsSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/externalcontacts/organizations/schemas/limits */
  getExternalcontactsOrganizationsSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /** GET /api/v2/externalcontacts/relationships/{relationshipId} */
  getExternalcontactsRelationship(relationshipId: string, opts?: ExternalContactsApi.getExternalcontactsRelationshipOptions): Promise<Models.Relationship>;
  /** GET /api/v2/externalcontacts/relationships/exports/{exportId} */
  getExternalcontactsRelationshipsExport(exportId: string, opts?: CallOptions): Promise<Models.RelationshipsExport>;
  /** GET /api/v2/externalcontacts/relationships/exports */
  getExternalcontactsRelationshipsExports(opts?: ExternalContactsApi.getExternalcontactsRelationshipsExportsOptions): Promise<Models.RelationshipsExportListing>;
  /** GET /api/v2/externalcontacts/reversewhitepageslookup */
  getExternalcontactsReversewhitepageslookup(lookupVal: string, opts?: ExternalContactsApi.getExternalcontactsReversewhitepageslookupOptions): Promise<Models.ReverseWhitepagesLookupResult>;
  /** GET /api/v2/externalcontacts/scan/contacts */
  getExternalcontactsScanContacts(opts?: ExternalContactsApi.getExternalcontactsScanContactsOptions): Promise<Models.CursorContactListing>;
  /** GET /api/v2/externalcontacts/scan/contacts/divisionviews/all */
  getExternalcontactsScanContactsDivisionviewsAll(opts?: ExternalContactsApi.getExternalcontactsScanContactsDivisionviewsAllOptions): Promise<Models.CursorContactListing>;
  /** GET /api/v2/externalcontacts/scan/notes */
  getExternalcontactsScanNotes(opts?: ExternalContactsApi.getExternalcontactsScanNotesOptions): Promise<Models.CursorNoteListing>;
  /** GET /api/v2/externalcontacts/scan/notes/divisionviews/all */
  getExternalcontactsScanNotesDivisionviewsAll(opts?: ExternalContactsApi.getExternalcontactsScanNotesDivisionviewsAllOptions): Promise<Models.CursorNoteListing>;
  /** GET /api/v2/externalcontacts/scan/organizations */
  getExternalcontactsScanOrganizations(opts?: ExternalContactsApi.getExternalcontactsScanOrganizationsOptions): Promise<Models.CursorOrganizationListing>;
  /** GET /api/v2/externalcontacts/scan/organizations/divisionviews/all */
  getExternalcontactsScanOrganizationsDivisionviewsAll(opts?: ExternalContactsApi.getExternalcontactsScanOrganizationsDivisionviewsAllOptions): Promise<Models.CursorOrganizationListing>;
  /** GET /api/v2/externalcontacts/scan/relationships */
  getExternalcontactsScanRelationships(opts?: ExternalContactsApi.getExternalcontactsScanRelationshipsOptions): Promise<Models.CursorRelationshipListing>;
  /** GET /api/v2/externalcontacts/scan/relationships/divisionviews/all */
  getExternalcontactsScanRelationshipsDivisionviewsAll(opts?: ExternalContactsApi.getExternalcontactsScanRelationshipsDivisionviewsAllOptions): Promise<Models.CursorRelationshipListing>;
  /** PATCH /api/v2/externalcontacts/contacts/{contactId} */
  patchExternalcontactsContact(contactId: string, body: Models.ExternalContactsPatchRequest, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers */
  patchExternalcontactsContactIdentifiers(contactId: string, body: Models.IdentifierClaimRequest, opts?: CallOptions): Promise<Models.ContactIdentifier>;
  /** PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  patchExternalcontactsContactNote(contactId: string, noteId: string, body: Models.ExternalContactsPatchRequest, opts?: CallOptions): Promise<Models.Note>;
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  patchExternalcontactsOrganization(externalOrganizationId: string, body: Models.ExternalContactsPatchRequest, opts?: CallOptions): Promise<Models.ExternalOrganization>;
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers */
  patchExternalcontactsOrganizationIdentifiers(externalOrganizationId: string, body: Models.ExternalOrganizationIdentifierClaimRequest, opts?: CallOptions): Promise<Models.ExternalOrganizationIdentifier>;
  /** PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  patchExternalcontactsOrganizationNote(externalOrganizationId: string, noteId: string, body: Models.ExternalContactsPatchRequest, opts?: CallOptions): Promise<Models.Note>;
  /** PATCH /api/v2/externalcontacts/relationships/{relationshipId} */
  patchExternalcontactsRelationship(relationshipId: string, body: Models.ExternalContactsPatchRequest, opts?: CallOptions): Promise<Models.Relationship>;
  /** POST /api/v2/externalcontacts/bulk/contacts */
  postExternalcontactsBulkContacts(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchContactsResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/add */
  postExternalcontactsBulkContactsAdd(body: Models.BulkContactsRequest, opts?: CallOptions): Promise<Models.BulkContactsResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/divisionviews */
  postExternalcontactsBulkContactsDivisionviews(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchContactsResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/enrich */
  postExternalcontactsBulkContactsEnrich(body: Models.BulkContactsEnrichRequest, opts?: ExternalContactsApi.postExternalcontactsBulkContactsEnrichOptions): Promise<Models.BulkContactsEnrichResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/remove */
  postExternalcontactsBulkContactsRemove(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkDeleteResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/unresolved */
  postExternalcontactsBulkContactsUnresolved(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchContactsResponse>;
  /** POST /api/v2/externalcontacts/bulk/contacts/update */
  postExternalcontactsBulkContactsUpdate(body: Models.BulkContactsRequest, opts?: CallOptions): Promise<Models.BulkContactsResponse>;
  /** POST /api/v2/externalcontacts/bulk/notes */
  postExternalcontactsBulkNotes(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchNotesResponse>;
  /** POST /api/v2/externalcontacts/bulk/notes/add */
  postExternalcontactsBulkNotesAdd(body: Models.BulkNotesRequest, opts?: CallOptions): Promise<Models.BulkNotesResponse>;
  /** POST /api/v2/externalcontacts/bulk/notes/remove */
  postExternalcontactsBulkNotesRemove(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkDeleteResponse>;
  /** POST /api/v2/externalcontacts/bulk/notes/update */
  postExternalcontactsBulkNotesUpdate(body: Models.BulkNotesRequest, opts?: CallOptions): Promise<Models.BulkNotesResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations */
  postExternalcontactsBulkOrganizations(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchOrganizationsResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations/add */
  postExternalcontactsBulkOrganizationsAdd(body: Models.BulkOrganizationsRequest, opts?: CallOptions): Promise<Models.BulkOrganizationsResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations/divisionviews */
  postExternalcontactsBulkOrganizationsDivisionviews(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchOrganizationsResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations/enrich */
  postExternalcontactsBulkOrganizationsEnrich(body: Models.BulkOrganizationsEnrichRequest, opts?: ExternalContactsApi.postExternalcontactsBulkOrganizationsEnrichOptions): Promise<Models.BulkOrganizationsEnrichResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations/remove */
  postExternalcontactsBulkOrganizationsRemove(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkDeleteResponse>;
  /** POST /api/v2/externalcontacts/bulk/organizations/update */
  postExternalcontactsBulkOrganizationsUpdate(body: Models.BulkOrganizationsRequest, opts?: CallOptions): Promise<Models.BulkOrganizationsResponse>;
  /** POST /api/v2/externalcontacts/bulk/relationships */
  postExternalcontactsBulkRelationships(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkFetchRelationshipsResponse>;
  /** POST /api/v2/externalcontacts/bulk/relationships/add */
  postExternalcontactsBulkRelationshipsAdd(body: Models.BulkRelationshipsRequest, opts?: CallOptions): Promise<Models.BulkRelationshipsResponse>;
  /** POST /api/v2/externalcontacts/bulk/relationships/remove */
  postExternalcontactsBulkRelationshipsRemove(body: Models.BulkIdsRequest, opts?: CallOptions): Promise<Models.BulkDeleteResponse>;
  /** POST /api/v2/externalcontacts/bulk/relationships/update */
  postExternalcontactsBulkRelationshipsUpdate(body: Models.BulkRelationshipsRequest, opts?: CallOptions): Promise<Models.BulkRelationshipsResponse>;
  /** POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  postExternalcontactsContactJourneySegments(contactId: string, opts?: ExternalContactsApi.postExternalcontactsContactJourneySegmentsOptions): Promise<Models.UpdateSegmentAssignmentResponse>;
  /** POST /api/v2/externalcontacts/contacts/{contactId}/notes */
  postExternalcontactsContactNotes(contactId: string, body: Models.Note, opts?: CallOptions): Promise<Models.Note>;
  /** POST /api/v2/externalcontacts/contacts/{contactId}/promotion */
  postExternalcontactsContactPromotion(contactId: string, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/contacts */
  postExternalcontactsContacts(body: Models.ExternalContact, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/contacts/enrich */
  postExternalcontactsContactsEnrich(body: Models.ContactEnrichRequest, opts?: ExternalContactsApi.postExternalcontactsContactsEnrichOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/contacts/exports */
  postExternalcontactsContactsExports(body: Models.ContactsExport, opts?: CallOptions): Promise<Models.ContactsExport>;
  /** POST /api/v2/externalcontacts/contacts/merge */
  postExternalcontactsContactsMerge(body: Models.MergeContactsRequest, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/contacts/schemas */
  postExternalcontactsContactsSchemas(body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** POST /api/v2/externalcontacts/contacts/search */
  postExternalcontactsContactsSearch(body: Models.ContactSearchRequest, opts?: CallOptions): Promise<Models.ContactListing>;
  /** POST /api/v2/externalcontacts/externalsources */
  postExternalcontactsExternalsources(body: Models.ExternalSource, opts?: CallOptions): Promise<Models.ExternalSource>;
  /**
   * POST /api/v2/externalcontacts/identifierlookup
   * @deprecated
   */
  postExternalcontactsIdentifierlookup(identifier: Models.ContactIdentifier, opts?: ExternalContactsApi.postExternalcontactsIdentifierlookupOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/identifierlookup/contacts */
  postExternalcontactsIdentifierlookupContacts(identifier: Models.ContactIdentifier, opts?: ExternalContactsApi.postExternalcontactsIdentifierlookupContactsOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/identifierlookup/organizations */
  postExternalcontactsIdentifierlookupOrganizations(identifier: Models.ExternalOrganizationIdentifier, opts?: ExternalContactsApi.postExternalcontactsIdentifierlookupOrganizationsOptions): Promise<Models.ExternalOrganization>;
  /** POST /api/v2/externalcontacts/import/csv/jobs */
  postExternalcontactsImportCsvJobs(body: Models.CsvJobRequest, opts?: CallOptions): Promise<Models.CsvJobResponse>;
  /** POST /api/v2/externalcontacts/import/csv/settings */
  postExternalcontactsImportCsvSettings(body: Models.CsvSettings, opts?: CallOptions): Promise<Models.CsvSettings>;
  /** POST /api/v2/externalcontacts/import/csv/uploads */
  postExternalcontactsImportCsvUploads(body: Models.CsvUploadRequest, opts?: CallOptions): Promise<Models.CsvUploadResponse>;
  /** POST /api/v2/externalcontacts/import/jobs */
  postExternalcontactsImportJobs(body: Models.ContactImportJobRequest, opts?: CallOptions): Promise<Models.ContactImportJobResponse>;
  /** POST /api/v2/externalcontacts/import/settings */
  postExternalcontactsImportSettings(body: Models.ContactImportSettings, opts?: CallOptions): Promise<Models.ContactImportSettings>;
  /**
   * POST /api/v2/externalcontacts/merge/contacts
   * @deprecated
   */
  postExternalcontactsMergeContacts(body: Models.MergeRequest, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** POST /api/v2/externalcontacts/notes/exports */
  postExternalcontactsNotesExports(body: Models.NotesExport, opts?: CallOptions): Promise<Models.NotesExport>;
  /** POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes */
  postExternalcontactsOrganizationNotes(externalOrganizationId: string, body: Models.Note, opts?: CallOptions): Promise<Models.Note>;
  /** POST /api/v2/externalcontacts/organizations */
  postExternalcontactsOrganizations(body: Models.ExternalOrganization, opts?: CallOptions): Promise<Models.ExternalOrganization>;
  /** POST /api/v2/externalcontacts/organizations/enrich */
  postExternalcontactsOrganizationsEnrich(body: Models.ExternalOrganizationEnrichRequest, opts?: ExternalContactsApi.postExternalcontactsOrganizationsEnrichOptions): Promise<Models.ExternalOrganization>;
  /** POST /api/v2/externalcontacts/organizations/exports */
  postExternalcontactsOrganizationsExports(body: Models.OrganizationsExport, opts?: CallOptions): Promise<Models.OrganizationsExport>;
  /** POST /api/v2/externalcontacts/organizations/schemas */
  postExternalcontactsOrganizationsSchemas(body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** POST /api/v2/externalcontacts/relationships */
  postExternalcontactsRelationships(body: Models.Relationship, opts?: CallOptions): Promise<Models.Relationship>;
  /** POST /api/v2/externalcontacts/relationships/exports */
  postExternalcontactsRelationshipsExports(body: Models.RelationshipsExport, opts?: CallOptions): Promise<Models.RelationshipsExport>;
  /** PUT /api/v2/externalcontacts/contacts/{contactId} */
  putExternalcontactsContact(contactId: string, body: Models.ExternalContact, opts?: CallOptions): Promise<Models.ExternalContact>;
  /** PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId} */
  putExternalcontactsContactNote(contactId: string, noteId: string, body: Models.Note, opts?: CallOptions): Promise<Models.Note>;
  /** PUT /api/v2/externalcontacts/contacts/schemas/{schemaId} */
  putExternalcontactsContactsSchema(schemaId: string, body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** PUT /api/v2/externalcontacts/conversations/{conversationId} */
  putExternalcontactsConversation(conversationId: string, body: Models.ConversationAssociation, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/externalcontacts/externalsources/{externalSourceId} */
  putExternalcontactsExternalsource(externalSourceId: string, body: Models.ExternalSource, opts?: CallOptions): Promise<Models.ExternalSource>;
  /**
   * PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge
   * Preview: may change or go without notice.
   */
  putExternalcontactsGraphsClusterscanClusterMerge(scanId: string, clusterId: string, opts?: CallOptions): Promise<Models.Cluster>;
  /**
   * PUT /api/v2/externalcontacts/graphs/settings
   * Preview: may change or go without notice.
   */
  putExternalcontactsGraphsSettings(body: Models.GraphSettings, opts?: CallOptions): Promise<Models.GraphSettings>;
  /** PUT /api/v2/externalcontacts/import/csv/settings/{settingsId} */
  putExternalcontactsImportCsvSetting(settingsId: string, body: Models.CsvSettings, opts?: CallOptions): Promise<Models.CsvSettings>;
  /** PUT /api/v2/externalcontacts/import/jobs/{jobId} */
  putExternalcontactsImportJob(jobId: string, body: Models.ContactImportJobStatusUpdateRequest, opts?: CallOptions): Promise<Models.ContactImportJobStatusUpdateResponse>;
  /** PUT /api/v2/externalcontacts/import/settings/{settingsId} */
  putExternalcontactsImportSetting(settingsId: string, body: Models.ContactImportSettings, opts?: CallOptions): Promise<Models.ContactImportSettings>;
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId} */
  putExternalcontactsOrganization(externalOrganizationId: string, body: Models.ExternalOrganization, opts?: CallOptions): Promise<Models.ExternalOrganization>;
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId} */
  putExternalcontactsOrganizationNote(externalOrganizationId: string, noteId: string, body: Models.Note, opts?: CallOptions): Promise<Models.Note>;
  /** PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId} */
  putExternalcontactsOrganizationTrustorTrustorId(externalOrganizationId: string, trustorId: string, opts?: CallOptions): Promise<Models.ExternalOrganizationTrustorLink>;
  /** PUT /api/v2/externalcontacts/organizations/schemas/{schemaId} */
  putExternalcontactsOrganizationsSchema(schemaId: string, body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** PUT /api/v2/externalcontacts/relationships/{relationshipId} */
  putExternalcontactsRelationship(relationshipId: string, body: Models.Relationship, opts?: CallOptions): Promise<Models.Relationship>;
}

export declare namespace ExternalContactsApi {
  type deleteExternalcontactsContactOptions = CallOptions;
  type deleteExternalcontactsContactNoteOptions = CallOptions;
  type deleteExternalcontactsContactsSchemaOptions = CallOptions;
  type deleteExternalcontactsExternalsourceOptions = CallOptions;
  type deleteExternalcontactsImportCsvSettingOptions = CallOptions;
  type deleteExternalcontactsImportSettingOptions = CallOptions;
  type deleteExternalcontactsOrganizationOptions = CallOptions;
  type deleteExternalcontactsOrganizationNoteOptions = CallOptions;
  type deleteExternalcontactsOrganizationTrustorOptions = CallOptions;
  type deleteExternalcontactsRelationshipOptions = CallOptions;
  interface getExternalcontactsContactOptions extends CallOptions {
    expand?: string[];
  }
  type getExternalcontactsContactIdentifiersOptions = CallOptions;
  interface getExternalcontactsContactJourneySegmentsOptions extends CallOptions {
    includeMerged?: boolean;
    limit?: number;
  }
  interface getExternalcontactsContactJourneySessionsOptions extends CallOptions {
    pageSize?: string;
    after?: string;
    includeMerged?: boolean;
  }
  interface getExternalcontactsContactNoteOptions extends CallOptions {
    expand?: string[];
  }
  interface getExternalcontactsContactNotesOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortOrder?: string;
    expand?: string[];
  }
  interface getExternalcontactsContactUnresolvedOptions extends CallOptions {
    expand?: string[];
  }
  interface getExternalcontactsContactsOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    q?: string;
    sortOrder?: string;
    expand?: string[];
    divisionIds?: string[];
  }
  type getExternalcontactsContactsExportOptions = CallOptions;
  interface getExternalcontactsContactsExportsOptions extends CallOptions {
    divisionIds?: string[];
    after?: string;
    pageSize?: number;
  }
  type getExternalcontactsContactsSchemaOptions = CallOptions;
  type getExternalcontactsContactsSchemaVersionOptions = CallOptions;
  type getExternalcontactsContactsSchemaVersionsOptions = CallOptions;
  type getExternalcontactsContactsSchemasOptions = CallOptions;
  type getExternalcontactsContactsSchemasCoretypeOptions = CallOptions;
  type getExternalcontactsContactsSchemasCoretypesOptions = CallOptions;
  type getExternalcontactsContactsSchemasLimitsOptions = CallOptions;
  type getExternalcontactsExternalsourceOptions = CallOptions;
  interface getExternalcontactsExternalsourcesOptions extends CallOptions {
    cursor?: string;
    limit?: number;
    name?: string;
    active?: boolean;
  }
  interface getExternalcontactsGraphsClusterscanOptions extends CallOptions {
    expand?: string[];
  }
  type getExternalcontactsGraphsClusterscanClusterOptions = CallOptions;
  interface getExternalcontactsGraphsClusterscanClustersOptions extends CallOptions {
    /** Default: 20 */
    limit?: number;
    cursor?: string;
    divisionIds?: string[];
    mergeInfoStatus?: string;
  }
  type getExternalcontactsGraphsClusterscanStatisticsOptions = CallOptions;
  interface getExternalcontactsGraphsClusterscansOptions extends CallOptions {
    /** Default: 20 */
    limit?: number;
    cursor?: string;
    expand?: string[];
  }
  interface getExternalcontactsGraphsClusterscansLatestOptions extends CallOptions {
    expand?: string[];
  }
  type getExternalcontactsGraphsClusterscansLatestStatisticsOptions = CallOptions;
  type getExternalcontactsGraphsSettingsOptions = CallOptions;
  type getExternalcontactsImportCsvSettingOptions = CallOptions;
  interface getExternalcontactsImportCsvSettingsOptions extends CallOptions {
    after?: string;
    pageSize?: string;
    externalSettingsId?: string;
  }
  type getExternalcontactsImportCsvUploadDetailsOptions = CallOptions;
  type getExternalcontactsImportCsvUploadPreviewOptions = CallOptions;
  interface getExternalcontactsImportJobOptions extends CallOptions {
    expand?: string[];
  }
  interface getExternalcontactsImportJobsOptions extends CallOptions {
    expand?: string[];
    after?: string;
    /** Default: "25" */
    pageSize?: string;
    /** Default: "Ascending" */
    sortOrder?: string;
    jobStatus?: string;
  }
  type getExternalcontactsImportSettingOptions = CallOptions;
  interface getExternalcontactsImportSettingsOptions extends CallOptions {
    after?: string;
    /** Default: "25" */
    pageSize?: string;
    /** Default: "Ascending" */
    sortOrder?: string;
    name?: string;
  }
  type getExternalcontactsNotesExportOptions = CallOptions;
  interface getExternalcontactsNotesExportsOptions extends CallOptions {
    divisionIds?: string[];
    after?: string;
    pageSize?: number;
  }
  interface getExternalcontactsOrganizationOptions extends CallOptions {
    expand?: string[];
    includeTrustors?: boolean;
  }
  interface getExternalcontactsOrganizationContactsOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    q?: string;
    sortOrder?: string;
    expand?: string[];
  }
  type getExternalcontactsOrganizationIdentifiersOptions = CallOptions;
  interface getExternalcontactsOrganizationNoteOptions extends CallOptions {
    expand?: string[];
  }
  interface getExternalcontactsOrganizationNotesOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortOrder?: string;
    expand?: string[];
  }
  interface getExternalcontactsOrganizationRelationshipsOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
    sortOrder?: string;
  }
  interface getExternalcontactsOrganizationsOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    q?: string;
    trustorId?: string[];
    sortOrder?: string;
    expand?: string[];
    includeTrustors?: boolean;
    divisionIds?: string[];
  }
  type getExternalcontactsOrganizationsExportOptions = CallOptions;
  interface getExternalcontactsOrganizationsExportsOptions extends CallOptions {
    divisionIds?: string[];
    after?: string;
    pageSize?: number;
  }
  type getExternalcontactsOrganizationsSchemaOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemaVersionOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemaVersionsOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemasOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemasCoretypeOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemasCoretypesOptions = CallOptions;
  type getExternalcontactsOrganizationsSchemasLimitsOptions = CallOptions;
  interface getExternalcontactsRelationshipOptions extends CallOptions {
    expand?: string[];
  }
  type getExternalcontactsRelationshipsExportOptions = CallOptions;
  interface getExternalcontactsRelationshipsExportsOptions extends CallOptions {
    divisionIds?: string[];
    after?: string;
    pageSize?: number;
  }
  interface getExternalcontactsReversewhitepageslookupOptions extends CallOptions {
    expand?: string[];
    /** Default: "*" */
    divisionId?: string;
  }
  interface getExternalcontactsScanContactsOptions extends CallOptions {
    limit?: number;
    cursor?: string;
    /** Default: "*" */
    divisionId?: string;
  }
  interface getExternalcontactsScanContactsDivisionviewsAllOptions extends CallOptions {
    limit?: number;
    cursor?: string;
  }
  interface getExternalcontactsScanNotesOptions extends CallOptions {
    limit?: number;
    cursor?: string;
    /** Default: "*" */
    divisionId?: string;
  }
  interface getExternalcontactsScanNotesDivisionviewsAllOptions extends CallOptions {
    limit?: number;
    cursor?: string;
  }
  interface getExternalcontactsScanOrganizationsOptions extends CallOptions {
    limit?: number;
    cursor?: string;
    /** Default: "*" */
    divisionId?: string;
  }
  interface getExternalcontactsScanOrganizationsDivisionviewsAllOptions extends CallOptions {
    limit?: number;
    cursor?: string;
  }
  interface getExternalcontactsScanRelationshipsOptions extends CallOptions {
    limit?: number;
    cursor?: string;
    /** Default: "*" */
    divisionId?: string;
  }
  interface getExternalcontactsScanRelationshipsDivisionviewsAllOptions extends CallOptions {
    limit?: number;
    cursor?: string;
  }
  type patchExternalcontactsContactOptions = CallOptions;
  type patchExternalcontactsContactIdentifiersOptions = CallOptions;
  type patchExternalcontactsContactNoteOptions = CallOptions;
  type patchExternalcontactsOrganizationOptions = CallOptions;
  type patchExternalcontactsOrganizationIdentifiersOptions = CallOptions;
  type patchExternalcontactsOrganizationNoteOptions = CallOptions;
  type patchExternalcontactsRelationshipOptions = CallOptions;
  type postExternalcontactsBulkContactsOptions = CallOptions;
  type postExternalcontactsBulkContactsAddOptions = CallOptions;
  type postExternalcontactsBulkContactsDivisionviewsOptions = CallOptions;
  interface postExternalcontactsBulkContactsEnrichOptions extends CallOptions {
    dryRun?: boolean;
  }
  type postExternalcontactsBulkContactsRemoveOptions = CallOptions;
  type postExternalcontactsBulkContactsUnresolvedOptions = CallOptions;
  type postExternalcontactsBulkContactsUpdateOptions = CallOptions;
  type postExternalcontactsBulkNotesOptions = CallOptions;
  type postExternalcontactsBulkNotesAddOptions = CallOptions;
  type postExternalcontactsBulkNotesRemoveOptions = CallOptions;
  type postExternalcontactsBulkNotesUpdateOptions = CallOptions;
  type postExternalcontactsBulkOrganizationsOptions = CallOptions;
  type postExternalcontactsBulkOrganizationsAddOptions = CallOptions;
  type postExternalcontactsBulkOrganizationsDivisionviewsOptions = CallOptions;
  interface postExternalcontactsBulkOrganizationsEnrichOptions extends CallOptions {
    dryRun?: boolean;
  }
  type postExternalcontactsBulkOrganizationsRemoveOptions = CallOptions;
  type postExternalcontactsBulkOrganizationsUpdateOptions = CallOptions;
  type postExternalcontactsBulkRelationshipsOptions = CallOptions;
  type postExternalcontactsBulkRelationshipsAddOptions = CallOptions;
  type postExternalcontactsBulkRelationshipsRemoveOptions = CallOptions;
  type postExternalcontactsBulkRelationshipsUpdateOptions = CallOptions;
  interface postExternalcontactsContactJourneySegmentsOptions extends CallOptions {
    body?: Models.UpdateSegmentAssignmentRequest;
  }
  type postExternalcontactsContactNotesOptions = CallOptions;
  type postExternalcontactsContactPromotionOptions = CallOptions;
  type postExternalcontactsContactsOptions = CallOptions;
  interface postExternalcontactsContactsEnrichOptions extends CallOptions {
    dryRun?: boolean;
  }
  type postExternalcontactsContactsExportsOptions = CallOptions;
  type postExternalcontactsContactsMergeOptions = CallOptions;
  type postExternalcontactsContactsSchemasOptions = CallOptions;
  type postExternalcontactsContactsSearchOptions = CallOptions;
  type postExternalcontactsExternalsourcesOptions = CallOptions;
  interface postExternalcontactsIdentifierlookupOptions extends CallOptions {
    expand?: string[];
  }
  interface postExternalcontactsIdentifierlookupContactsOptions extends CallOptions {
    expand?: string[];
  }
  interface postExternalcontactsIdentifierlookupOrganizationsOptions extends CallOptions {
    expand?: string[];
  }
  type postExternalcontactsImportCsvJobsOptions = CallOptions;
  type postExternalcontactsImportCsvSettingsOptions = CallOptions;
  type postExternalcontactsImportCsvUploadsOptions = CallOptions;
  type postExternalcontactsImportJobsOptions = CallOptions;
  type postExternalcontactsImportSettingsOptions = CallOptions;
  type postExternalcontactsMergeContactsOptions = CallOptions;
  type postExternalcontactsNotesExportsOptions = CallOptions;
  type postExternalcontactsOrganizationNotesOptions = CallOptions;
  type postExternalcontactsOrganizationsOptions = CallOptions;
  interface postExternalcontactsOrganizationsEnrichOptions extends CallOptions {
    dryRun?: boolean;
  }
  type postExternalcontactsOrganizationsExportsOptions = CallOptions;
  type postExternalcontactsOrganizationsSchemasOptions = CallOptions;
  type postExternalcontactsRelationshipsOptions = CallOptions;
  type postExternalcontactsRelationshipsExportsOptions = CallOptions;
  type putExternalcontactsContactOptions = CallOptions;
  type putExternalcontactsContactNoteOptions = CallOptions;
  type putExternalcontactsContactsSchemaOptions = CallOptions;
  type putExternalcontactsConversationOptions = CallOptions;
  type putExternalcontactsExternalsourceOptions = CallOptions;
  type putExternalcontactsGraphsClusterscanClusterMergeOptions = CallOptions;
  type putExternalcontactsGraphsSettingsOptions = CallOptions;
  type putExternalcontactsImportCsvSettingOptions = CallOptions;
  type putExternalcontactsImportJobOptions = CallOptions;
  type putExternalcontactsImportSettingOptions = CallOptions;
  type putExternalcontactsOrganizationOptions = CallOptions;
  type putExternalcontactsOrganizationNoteOptions = CallOptions;
  type putExternalcontactsOrganizationTrustorTrustorIdOptions = CallOptions;
  type putExternalcontactsOrganizationsSchemaOptions = CallOptions;
  type putExternalcontactsRelationshipOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OutboundApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  deleteOutboundAttemptlimit(attemptLimitsId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  deleteOutboundCallabletimeset(callableTimeSetId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  deleteOutboundCallanalysisresponseset(callAnalysisSetId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/campaigns/{campaignId} */
  deleteOutboundCampaign(campaignId: string, opts?: CallOptions): Promise<Models.Campaign>;
  /** DELETE /api/v2/outbound/campaigns/{campaignId}/progress */
  deleteOutboundCampaignProgress(campaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/campaignrules/{campaignRuleId} */
  deleteOutboundCampaignrule(campaignRuleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlists/{contactListId} */
  deleteOutboundContactlist(contactListId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  deleteOutboundContactlistContact(contactListId: string, contactId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlists/{contactListId}/contacts */
  deleteOutboundContactlistContacts(contactListId: string, contactIds: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  deleteOutboundContactlistfilter(contactListFilterId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlists */
  deleteOutboundContactlists(id: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  deleteOutboundContactlisttemplate(contactListTemplateId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/contactlisttemplates */
  deleteOutboundContactlisttemplates(id: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  deleteOutboundDigitalruleset(digitalRuleSetId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/dnclists/{dncListId} */
  deleteOutboundDnclist(dncListId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns */
  deleteOutboundDnclistCustomexclusioncolumns(dncListId: string, opts?: OutboundApi.deleteOutboundDnclistCustomexclusioncolumnsOptions): Promise<void>;
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  deleteOutboundDnclistEmailaddresses(dncListId: string, opts?: OutboundApi.deleteOutboundDnclistEmailaddressesOptions): Promise<void>;
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  deleteOutboundDnclistPhonenumbers(dncListId: string, opts?: OutboundApi.deleteOutboundDnclistPhonenumbersOptions): Promise<void>;
  /** DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers */
  deleteOutboundDnclistWhatsappnumbers(dncListId: string, opts?: OutboundApi.deleteOutboundDnclistWhatsappnumbersOptions): Promise<void>;
  /** DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  deleteOutboundFilespecificationtemplate(fileSpecificationTemplateId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/filespecificationtemplates/bulk */
  deleteOutboundFilespecificationtemplatesBulk(id: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/importtemplates/{importTemplateId} */
  deleteOutboundImporttemplate(importTemplateId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/importtemplates */
  deleteOutboundImporttemplates(id: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  deleteOutboundMessagingcampaign(messagingCampaignId: string, opts?: CallOptions): Promise<Models.MessagingCampaign>;
  /** DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress */
  deleteOutboundMessagingcampaignProgress(messagingCampaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/rulesets/{ruleSetId} */
  deleteOutboundRuleset(ruleSetId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/schedules/campaigns/{campaignId} */
  deleteOutboundSchedulesCampaign(campaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  deleteOutboundSchedulesEmailcampaign(emailCampaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  deleteOutboundSchedulesMessagingcampaign(messagingCampaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/schedules/sequences/{sequenceId} */
  deleteOutboundSchedulesSequence(sequenceId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  deleteOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/outbound/sequences/{sequenceId} */
  deleteOutboundSequence(sequenceId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  getOutboundAttemptlimit(attemptLimitsId: string, opts?: CallOptions): Promise<Models.AttemptLimits>;
  /** GET /api/v2/outbound/attemptlimits */
  getOutboundAttemptlimits(opts?: OutboundApi.getOutboundAttemptlimitsOptions): Promise<Models.AttemptLimitsEntityListing>;
  /** GET /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  getOutboundCallabletimeset(callableTimeSetId: string, opts?: CallOptions): Promise<Models.CallableTimeSet>;
  /** GET /api/v2/outbound/callabletimesets */
  getOutboundCallabletimesets(opts?: OutboundApi.getOutboundCallabletimesetsOptions): Promise<Models.CallableTimeSetEntityListing>;
  /** GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  getOutboundCallanalysisresponseset(callAnalysisSetId: string, opts?: CallOptions): Promise<Models.ResponseSet>;
  /** GET /api/v2/outbound/callanalysisresponsesets */
  getOutboundCallanalysisresponsesets(opts?: OutboundApi.getOutboundCallanalysisresponsesetsOptions): Promise<Models.ResponseSetEntityListing>;
  /** GET /api/v2/outbound/campaigns/{campaignId} */
  getOutboundCampaign(campaignId: string, opts?: CallOptions): Promise<Models.Campaign>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results */
  getOutboundCampaignAgentownedmappingpreviewResults(campaignId: string, opts?: CallOptions): Promise<Models.AgentOwnedMappingPreviewListing>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/diagnostics */
  getOutboundCampaignDiagnostics(campaignId: string, opts?: CallOptions): Promise<Models.CampaignDiagnostics>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/interactions */
  getOutboundCampaignInteractions(campaignId: string, opts?: CallOptions): Promise<Models.CampaignInteractions>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/linedistribution */
  getOutboundCampaignLinedistribution(campaignId: string, opts?: OutboundApi.getOutboundCampaignLinedistributionOptions): Promise<Models.CampaignOutboundLinesDistribution>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/progress */
  getOutboundCampaignProgress(campaignId: string, opts?: CallOptions): Promise<Models.CampaignProgress>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations */
  getOutboundCampaignSkillcombinations(campaignId: string, opts?: OutboundApi.getOutboundCampaignSkillcombinationsOptions): Promise<Models.PagedSkillCombinationListing>;
  /** GET /api/v2/outbound/campaigns/{campaignId}/stats */
  getOutboundCampaignStats(campaignId: string, opts?: CallOptions): Promise<Models.CampaignStats>;
  /** GET /api/v2/outbound/campaignrules/{campaignRuleId} */
  getOutboundCampaignrule(campaignRuleId: string, opts?: CallOptions): Promise<Models.CampaignRule>;
  /** GET /api/v2/outbound/campaignrules */
  getOutboundCampaignrules(opts?: OutboundApi.getOutboundCampaignrulesOptions): Promise<Models.CampaignRuleEntityListing>;
  /** GET /api/v2/outbound/campaigns */
  getOutboundCampaigns(opts?: OutboundApi.getOutboundCampaignsOptions): Promise<Models.CampaignEntityListing>;
  /** GET /api/v2/outbound/campaigns/all */
  getOutboundCampaignsAll(opts?: OutboundApi.getOutboundCampaignsAllOptions): Promise<Models.CommonCampaignEntityListing>;
  /** GET /api/v2/outbound/campaigns/all/divisionviews */
  getOutboundCampaignsAllDivisionviews(opts?: OutboundApi.getOutboundCampaignsAllDivisionviewsOptions): Promise<Models.CommonCampaignDivisionViewEntityListing>;
  /** GET /api/v2/outbound/campaigns/divisionviews/{campaignId} */
  getOutboundCampaignsDivisionview(campaignId: string, opts?: CallOptions): Promise<Models.CampaignDivisionView>;
  /** GET /api/v2/outbound/campaigns/divisionviews */
  getOutboundCampaignsDivisionviews(opts?: OutboundApi.getOutboundCampaignsDivisionviewsOptions): Promise<Models.CampaignDivisionViewListing>;
  /** GET /api/v2/outbound/contactlists/{contactListId} */
  getOutboundContactlist(contactListId: string, opts?: OutboundApi.getOutboundContactlistOptions): Promise<Models.ContactList>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  getOutboundContactlistContact(contactListId: string, contactId: string, opts?: CallOptions): Promise<Models.DialerContact>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId} */
  getOutboundContactlistContactsBulkJob(contactListId: string, jobId: string, opts?: CallOptions): Promise<Models.ContactsBulkOperationJob>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs */
  getOutboundContactlistContactsBulkJobs(contactListId: string, opts?: CallOptions): Promise<Models.ContactsBulkOperationJobListing>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/export */
  getOutboundContactlistExport(contactListId: string, opts?: OutboundApi.getOutboundContactlistExportOptions): Promise<Models.ExportUri>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/importstatus */
  getOutboundContactlistImportstatus(contactListId: string, opts?: CallOptions): Promise<Models.ImportStatus>;
  /** GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview */
  getOutboundContactlistTimezonemappingpreview(contactListId: string, opts?: CallOptions): Promise<Models.TimeZoneMappingPreview>;
  /** GET /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  getOutboundContactlistfilter(contactListFilterId: string, opts?: CallOptions): Promise<Models.ContactListFilter>;
  /** GET /api/v2/outbound/contactlistfilters */
  getOutboundContactlistfilters(opts?: OutboundApi.getOutboundContactlistfiltersOptions): Promise<Models.ContactListFilterEntityListing>;
  /** GET /api/v2/outbound/contactlists */
  getOutboundContactlists(opts?: OutboundApi.getOutboundContactlistsOptions): Promise<Models.ContactListEntityListing>;
  /** GET /api/v2/outbound/contactlists/divisionviews/{contactListId} */
  getOutboundContactlistsDivisionview(contactListId: string, opts?: OutboundApi.getOutboundContactlistsDivisionviewOptions): Promise<Models.ContactListDivisionView>;
  /** GET /api/v2/outbound/contactlists/divisionviews */
  getOutboundContactlistsDivisionviews(opts?: OutboundApi.getOutboundContactlistsDivisionviewsOptions): Promise<Models.ContactListDivisionViewListing>;
  /** GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  getOutboundContactlisttemplate(contactListTemplateId: string, opts?: CallOptions): Promise<Models.ContactListTemplate>;
  /** GET /api/v2/outbound/contactlisttemplates */
  getOutboundContactlisttemplates(opts?: OutboundApi.getOutboundContactlisttemplatesOptions): Promise<Models.ContactListTemplateEntityListing>;
  /** GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary */
  getOutboundDiagnosticsCampaignSummary(campaignId: string, start: string, end: string, opts?: CallOptions): Promise<Models.CampaignDiagnosticSummary>;
  /** GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  getOutboundDigitalruleset(digitalRuleSetId: string, opts?: CallOptions): Promise<Models.DigitalRuleSet>;
  /** GET /api/v2/outbound/digitalrulesets */
  getOutboundDigitalrulesets(opts?: OutboundApi.getOutboundDigitalrulesetsOptions): Promise<Models.DigitalRuleSetEntityListing>;
  /** GET /api/v2/outbound/dnclists/{dncListId} */
  getOutboundDnclist(dncListId: string, opts?: OutboundApi.getOutboundDnclistOptions): Promise<Models.DncList>;
  /** GET /api/v2/outbound/dnclists/{dncListId}/export */
  getOutboundDnclistExport(dncListId: string, opts?: OutboundApi.getOutboundDnclistExportOptions): Promise<Models.ExportUri>;
  /** GET /api/v2/outbound/dnclists/{dncListId}/importstatus */
  getOutboundDnclistImportstatus(dncListId: string, opts?: CallOptions): Promise<Models.ImportStatus>;
  /** GET /api/v2/outbound/dnclists */
  getOutboundDnclists(opts?: OutboundApi.getOutboundDnclistsOptions): Promise<Models.DncListEntityListing>;
  /** GET /api/v2/outbound/dnclists/divisionviews/{dncListId} */
  getOutboundDnclistsDivisionview(dncListId: string, opts?: OutboundApi.getOutboundDnclistsDivisionviewOptions): Promise<Models.DncListDivisionView>;
  /** GET /api/v2/outbound/dnclists/divisionviews */
  getOutboundDnclistsDivisionviews(opts?: OutboundApi.getOutboundDnclistsDivisionviewsOptions): Promise<Models.DncListDivisionViewListing>;
  /** GET /api/v2/outbound/events/{eventId} */
  getOutboundEvent(eventId: string, opts?: CallOptions): Promise<Models.EventLog>;
  /** GET /api/v2/outbound/events */
  getOutboundEvents(opts?: OutboundApi.getOutboundEventsOptions): Promise<Models.DialerEventEntityListing>;
  /** GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  getOutboundFilespecificationtemplate(fileSpecificationTemplateId: string, opts?: CallOptions): Promise<Models.FileSpecificationTemplate>;
  /** GET /api/v2/outbound/filespecificationtemplates */
  getOutboundFilespecificationtemplates(opts?: OutboundApi.getOutboundFilespecificationtemplatesOptions): Promise<Models.FileSpecificationTemplateEntityListing>;
  /** GET /api/v2/outbound/importtemplates/{importTemplateId} */
  getOutboundImporttemplate(importTemplateId: string, opts?: OutboundApi.getOutboundImporttemplateOptions): Promise<Models.ImportTemplate>;
  /** GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus */
  getOutboundImporttemplateImportstatus(importTemplateId: string, opts?: OutboundApi.getOutboundImporttemplateImportstatusOptions): Promise<Models.ImportStatus>;
  /** GET /api/v2/outbound/importtemplates */
  getOutboundImporttemplates(opts?: OutboundApi.getOutboundImporttemplatesOptions): Promise<Models.ImportTemplateEntityListing>;
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  getOutboundMessagingcampaign(messagingCampaignId: string, opts?: CallOptions): Promise<Models.MessagingCampaign>;
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics */
  getOutboundMessagingcampaignDiagnostics(messagingCampaignId: string, opts?: CallOptions): Promise<Models.MessagingCampaignDiagnostics>;
  /** GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress */
  getOutboundMessagingcampaignProgress(messagingCampaignId: string, opts?: CallOptions): Promise<Models.CampaignProgress>;
  /** GET /api/v2/outbound/messagingcampaigns */
  getOutboundMessagingcampaigns(opts?: OutboundApi.getOutboundMessagingcampaignsOptions): Promise<Models.MessagingCampaignEntityListing>;
  /** GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId} */
  getOutboundMessagingcampaignsDivisionview(messagingCampaignId: string, opts?: CallOptions): Promise<Models.MessagingCampaignDivisionView>;
  /** GET /api/v2/outbound/messagingcampaigns/divisionviews */
  getOutboundMessagingcampaignsDivisionviews(opts?: OutboundApi.getOutboundMessagingcampaignsDivisionviewsOptions): Promise<Models.MessagingCampaignDivisionViewEntityListing>;
  /** GET /api/v2/outbound/rulesets/{ruleSetId} */
  getOutboundRuleset(ruleSetId: string, opts?: CallOptions): Promise<Models.RuleSet>;
  /** GET /api/v2/outbound/rulesets */
  getOutboundRulesets(opts?: OutboundApi.getOutboundRulesetsOptions): Promise<Models.RuleSetEntityListing>;
  /** GET /api/v2/outbound/schedules/campaigns/{campaignId} */
  getOutboundSchedulesCampaign(campaignId: string, opts?: CallOptions): Promise<Models.CampaignSchedule>;
  /** GET /api/v2/outbound/schedules/campaigns */
  getOutboundSchedulesCampaigns(opts?: CallOptions): Promise<Models.CampaignSchedule[]>;
  /** GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  getOutboundSchedulesEmailcampaign(emailCampaignId: string, opts?: CallOptions): Promise<Models.EmailCampaignSchedule>;
  /** GET /api/v2/outbound/schedules/emailcampaigns */
  getOutboundSchedulesEmailcampaigns(opts?: CallOptions): Promise<Models.EmailCampaignScheduleEntityListing>;
  /** GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  getOutboundSchedulesMessagingcampaign(messagingCampaignId: string, opts?: CallOptions): Promise<Models.MessagingCampaignSchedule>;
  /** GET /api/v2/outbound/schedules/messagingcampaigns */
  getOutboundSchedulesMessagingcampaigns(opts?: CallOptions): Promise<Models.MessagingCampaignScheduleEntityListing>;
  /** GET /api/v2/outbound/schedules/sequences/{sequenceId} */
  getOutboundSchedulesSequence(sequenceId: string, opts?: CallOptions): Promise<Models.SequenceSchedule>;
  /** GET /api/v2/outbound/schedules/sequences */
  getOutboundSchedulesSequences(opts?: CallOptions): Promise<Models.SequenceSchedule[]>;
  /** GET /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  getOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: string, opts?: CallOptions): Promise<Models.WhatsAppCampaignSchedule>;
  /** GET /api/v2/outbound/schedules/whatsappcampaigns */
  getOutboundSchedulesWhatsappcampaigns(opts?: CallOptions): Promise<Models.WhatsAppCampaignScheduleEntityListing>;
  /** GET /api/v2/outbound/sequences/{sequenceId} */
  getOutboundSequence(sequenceId: string, opts?: CallOptions): Promise<Models.CampaignSequence>;
  /** GET /api/v2/outbound/sequences */
  getOutboundSequences(opts?: OutboundApi.getOutboundSequencesOptions): Promise<Models.CampaignSequenceEntityListing>;
  /** GET /api/v2/outbound/settings */
  getOutboundSettings(opts?: CallOptions): Promise<Models.OutboundSettings>;
  /** GET /api/v2/outbound/wrapupcodemappings */
  getOutboundWrapupcodemappings(opts?: CallOptions): Promise<Models.WrapUpCodeMapping>;
  /** PATCH /api/v2/outbound/campaigns/{campaignId} */
  patchOutboundCampaign(campaignId: string, body: Models.CampaignPatchRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns */
  patchOutboundDnclistCustomexclusioncolumns(dncListId: string, body: Models.DncPatchCustomExclusionColumnsRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  patchOutboundDnclistEmailaddresses(dncListId: string, body: Models.DncPatchEmailsRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  patchOutboundDnclistPhonenumbers(dncListId: string, body: Models.DncPatchPhoneNumbersRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers */
  patchOutboundDnclistWhatsappnumbers(dncListId: string, body: Models.DncPatchWhatsAppNumbersRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/outbound/settings */
  patchOutboundSettings(body: Models.OutboundSettings, opts?: OutboundApi.patchOutboundSettingsOptions): Promise<void>;
  /** POST /api/v2/outbound/attemptlimits */
  postOutboundAttemptlimits(body: Models.AttemptLimits, opts?: CallOptions): Promise<Models.AttemptLimits>;
  /** POST /api/v2/outbound/callabletimesets */
  postOutboundCallabletimesets(body: Models.CallableTimeSet, opts?: CallOptions): Promise<Models.CallableTimeSet>;
  /** POST /api/v2/outbound/callanalysisresponsesets */
  postOutboundCallanalysisresponsesets(body: Models.ResponseSet, opts?: CallOptions): Promise<Models.ResponseSet>;
  /** POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview */
  postOutboundCampaignAgentownedmappingpreview(campaignId: string, opts?: CallOptions): Promise<object>;
  /**
   * POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule
   * @deprecated
   */
  postOutboundCampaignCallbackSchedule(campaignId: string, body: Models.ContactCallbackRequest, opts?: CallOptions): Promise<Models.ContactCallbackRequest>;
  /** POST /api/v2/outbound/campaigns/{campaignId}/start */
  postOutboundCampaignStart(campaignId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/campaigns/{campaignId}/stop */
  postOutboundCampaignStop(campaignId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/campaignrules */
  postOutboundCampaignrules(body: Models.CampaignRule, opts?: CallOptions): Promise<Models.CampaignRule>;
  /** POST /api/v2/outbound/campaigns */
  postOutboundCampaigns(body: Models.Campaign, opts?: OutboundApi.postOutboundCampaignsOptions): Promise<Models.Campaign>;
  /** POST /api/v2/outbound/campaigns/performance/query */
  postOutboundCampaignsPerformanceQuery(body: string[], opts?: CallOptions): Promise<Models.CampaignPerformanceDataListing>;
  /** POST /api/v2/outbound/campaigns/progress */
  postOutboundCampaignsProgress(body: string[], opts?: CallOptions): Promise<Models.CampaignProgress[]>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/clear */
  postOutboundContactlistClear(contactListId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts */
  postOutboundContactlistContacts(contactListId: string, body: Models.WritableDialerContact[], opts?: OutboundApi.postOutboundContactlistContactsOptions): Promise<Models.DialerContact[]>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk */
  postOutboundContactlistContactsBulk(contactListId: string, body: string[], opts?: CallOptions): Promise<Models.DialerContact[]>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove */
  postOutboundContactlistContactsBulkRemove(contactListId: string, body: Models.ContactBulkSearchParameters, opts?: CallOptions): Promise<Models.ContactsBulkOperationJob>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update */
  postOutboundContactlistContactsBulkUpdate(contactListId: string, body: Models.ContactBulkEditRequest, opts?: CallOptions): Promise<Models.ContactsBulkOperationJob>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/contacts/search */
  postOutboundContactlistContactsSearch(contactListId: string, body: Models.ContactListingRequest, opts?: CallOptions): Promise<Models.ContactListingResponse>;
  /** POST /api/v2/outbound/contactlists/{contactListId}/export */
  postOutboundContactlistExport(contactListId: string, opts?: OutboundApi.postOutboundContactlistExportOptions): Promise<Models.DomainEntityRef>;
  /** POST /api/v2/outbound/contactlistfilters */
  postOutboundContactlistfilters(body: Models.ContactListFilter, opts?: CallOptions): Promise<Models.ContactListFilter>;
  /** POST /api/v2/outbound/contactlistfilters/bulk/retrieve */
  postOutboundContactlistfiltersBulkRetrieve(body: Models.ContactListFilterBulkRetrieveBody, opts?: CallOptions): Promise<Models.ContactListFilterEntityListing>;
  /** POST /api/v2/outbound/contactlistfilters/preview */
  postOutboundContactlistfiltersPreview(body: Models.ContactListFilter, opts?: CallOptions): Promise<Models.FilterPreviewResponse>;
  /** POST /api/v2/outbound/contactlists */
  postOutboundContactlists(body: Models.ContactList, opts?: CallOptions): Promise<Models.ContactList>;
  /** POST /api/v2/outbound/contactlists/bulk/update */
  postOutboundContactlistsBulkUpdate(body: Models.ContactListsBulkEditRequest, opts?: CallOptions): Promise<Models.ContactListsBulkEditResponse>;
  /** POST /api/v2/outbound/contactlists/uploads */
  postOutboundContactlistsUploads(body: Models.ContactListUploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/outbound/contactlisttemplates */
  postOutboundContactlisttemplates(body: Models.ContactListTemplate, opts?: CallOptions): Promise<Models.ContactListTemplate>;
  /** POST /api/v2/outbound/contactlisttemplates/bulk/add */
  postOutboundContactlisttemplatesBulkAdd(body: Models.ContactListTemplate[], opts?: CallOptions): Promise<Models.ContactListTemplateEntityListing>;
  /** POST /api/v2/outbound/contactlisttemplates/bulk/retrieve */
  postOutboundContactlisttemplatesBulkRetrieve(body: Models.ContactListTemplateBulkRetrieveBody, opts?: CallOptions): Promise<Models.ContactListTemplateEntityListing>;
  /** POST /api/v2/outbound/conversations/{conversationId}/dnc */
  postOutboundConversationDnc(conversationId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/digitalrulesets */
  postOutboundDigitalrulesets(body: Models.DigitalRuleSet, opts?: CallOptions): Promise<Models.DigitalRuleSet>;
  /** POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses */
  postOutboundDnclistEmailaddresses(dncListId: string, body: string[], opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/dnclists/{dncListId}/export */
  postOutboundDnclistExport(dncListId: string, opts?: CallOptions): Promise<Models.DomainEntityRef>;
  /** POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers */
  postOutboundDnclistPhonenumbers(dncListId: string, body: string[], opts?: OutboundApi.postOutboundDnclistPhonenumbersOptions): Promise<void>;
  /** POST /api/v2/outbound/dnclists */
  postOutboundDnclists(body: Models.DncListCreate, opts?: CallOptions): Promise<Models.DncList>;
  /** POST /api/v2/outbound/dnclists/uploads */
  postOutboundDnclistsUploads(body: Models.DNCListUploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/outbound/filespecificationtemplates */
  postOutboundFilespecificationtemplates(body: Models.FileSpecificationTemplate, opts?: CallOptions): Promise<Models.FileSpecificationTemplate>;
  /** POST /api/v2/outbound/importtemplates */
  postOutboundImporttemplates(body: Models.ImportTemplate, opts?: CallOptions): Promise<Models.ImportTemplate>;
  /** POST /api/v2/outbound/importtemplates/bulk/add */
  postOutboundImporttemplatesBulkAdd(body: Models.ImportTemplate[], opts?: CallOptions): Promise<Models.ImportTemplateEntityListing>;
  /** POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start */
  postOutboundMessagingcampaignStart(messagingCampaignId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop */
  postOutboundMessagingcampaignStop(messagingCampaignId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/outbound/messagingcampaigns */
  postOutboundMessagingcampaigns(body: Models.MessagingCampaign, opts?: CallOptions): Promise<Models.MessagingCampaign>;
  /** POST /api/v2/outbound/messagingcampaigns/progress */
  postOutboundMessagingcampaignsProgress(body: string[], opts?: CallOptions): Promise<Models.CampaignProgress[]>;
  /** POST /api/v2/outbound/rulesets */
  postOutboundRulesets(body: Models.RuleSet, opts?: CallOptions): Promise<Models.RuleSet>;
  /** POST /api/v2/outbound/sequences */
  postOutboundSequences(body: Models.CampaignSequence, opts?: CallOptions): Promise<Models.CampaignSequence>;
  /** PUT /api/v2/outbound/attemptlimits/{attemptLimitsId} */
  putOutboundAttemptlimit(attemptLimitsId: string, body: Models.AttemptLimits, opts?: CallOptions): Promise<Models.AttemptLimits>;
  /** PUT /api/v2/outbound/callabletimesets/{callableTimeSetId} */
  putOutboundCallabletimeset(callableTimeSetId: string, body: Models.CallableTimeSet, opts?: CallOptions): Promise<Models.CallableTimeSet>;
  /** PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId} */
  putOutboundCallanalysisresponseset(callAnalysisSetId: string, body: Models.ResponseSet, opts?: CallOptions): Promise<Models.ResponseSet>;
  /** PUT /api/v2/outbound/campaigns/{campaignId} */
  putOutboundCampaign(campaignId: string, body: Models.Campaign, opts?: OutboundApi.putOutboundCampaignOptions): Promise<Models.Campaign>;
  /** PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId} */
  putOutboundCampaignAgent(campaignId: string, userId: string, body: Models.Agent, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/outbound/campaignrules/{campaignRuleId} */
  putOutboundCampaignrule(campaignRuleId: string, body: Models.CampaignRule, opts?: CallOptions): Promise<Models.CampaignRule>;
  /** PUT /api/v2/outbound/contactlists/{contactListId} */
  putOutboundContactlist(contactListId: string, body: Models.ContactList, opts?: CallOptions): Promise<Models.ContactList>;
  /** PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId} */
  putOutboundContactlistContact(contactListId: string, contactId: string, body: Models.DialerContact, opts?: CallOptions): Promise<Models.DialerContact>;
  /** PUT /api/v2/outbound/contactlistfilters/{contactListFilterId} */
  putOutboundContactlistfilter(contactListFilterId: string, body: Models.ContactListFilter, opts?: CallOptions): Promise<Models.ContactListFilter>;
  /** PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId} */
  putOutboundContactlisttemplate(contactListTemplateId: string, body: Models.ContactListTemplate, opts?: CallOptions): Promise<Models.ContactListTemplate>;
  /** PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId} */
  putOutboundDigitalruleset(digitalRuleSetId: string, body: Models.DigitalRuleSet, opts?: CallOptions): Promise<Models.DigitalRuleSet>;
  /** PUT /api/v2/outbound/dnclists/{dncListId} */
  putOutboundDnclist(dncListId: string, body: Models.DncList, opts?: CallOptions): Promise<Models.DncList>;
  /** PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId} */
  putOutboundFilespecificationtemplate(fileSpecificationTemplateId: string, body: Models.FileSpecificationTemplate, opts?: CallOptions): Promise<Models.FileSpecificationTemplate>;
  /** PUT /api/v2/outbound/importtemplates/{importTemplateId} */
  putOutboundImporttemplate(importTemplateId: string, body: Models.ImportTemplate, opts?: CallOptions): Promise<Models.ImportTemplate>;
  /** PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId} */
  putOutboundMessagingcampaign(messagingCampaignId: string, body: Models.MessagingCampaign, opts?: CallOptions): Promise<Models.MessagingCampaign>;
  /** PUT /api/v2/outbound/rulesets/{ruleSetId} */
  putOutboundRuleset(ruleSetId: string, body: Models.RuleSet, opts?: CallOptions): Promise<Models.RuleSet>;
  /** PUT /api/v2/outbound/schedules/campaigns/{campaignId} */
  putOutboundSchedulesCampaign(campaignId: string, body: Models.CampaignSchedule, opts?: CallOptions): Promise<Models.CampaignSchedule>;
  /** PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId} */
  putOutboundSchedulesEmailcampaign(emailCampaignId: string, body: Models.EmailCampaignSchedule, opts?: CallOptions): Promise<Models.EmailCampaignSchedule>;
  /** PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId} */
  putOutboundSchedulesMessagingcampaign(messagingCampaignId: string, body: Models.MessagingCampaignSchedule, opts?: CallOptions): Promise<Models.MessagingCampaignSchedule>;
  /** PUT /api/v2/outbound/schedules/sequences/{sequenceId} */
  putOutboundSchedulesSequence(sequenceId: string, body: Models.SequenceSchedule, opts?: CallOptions): Promise<Models.SequenceSchedule>;
  /** PUT /api/v2/outbound/schedules/whatsappcampaigns/{whatsAppCampaignId} */
  putOutboundSchedulesWhatsappcampaign(whatsAppCampaignId: string, body: Models.WhatsAppCampaignSchedule, opts?: CallOptions): Promise<Models.WhatsAppCampaignSchedule>;
  /** PUT /api/v2/outbound/sequences/{sequenceId} */
  putOutboundSequence(sequenceId: string, body: Models.CampaignSequence, opts?: CallOptions): Promise<Models.CampaignSequence>;
  /** PUT /api/v2/outbound/wrapupcodemappings */
  putOutboundWrapupcodemappings(body: Models.WrapUpCodeMapping, opts?: CallOptions): Promise<Models.WrapUpCodeMapping>;
}

export declare namespace OutboundApi {
  type deleteOutboundAttemptlimitOptions = CallOptions;
  type deleteOutboundCallabletimesetOptions = CallOptions;
  type deleteOutboundCallanalysisresponsesetOptions = CallOptions;
  type deleteOutboundCampaignOptions = CallOptions;
  type deleteOutboundCampaignProgressOptions = CallOptions;
  type deleteOutboundCampaignruleOptions = CallOptions;
  type deleteOutboundContactlistOptions = CallOptions;
  type deleteOutboundContactlistContactOptions = CallOptions;
  type deleteOutboundContactlistContactsOptions = CallOptions;
  type deleteOutboundContactlistfilterOptions = CallOptions;
  type deleteOutboundContactlistsOptions = CallOptions;
  type deleteOutboundContactlisttemplateOptions = CallOptions;
  type deleteOutboundContactlisttemplatesOptions = CallOptions;
  type deleteOutboundDigitalrulesetOptions = CallOptions;
  type deleteOutboundDnclistOptions = CallOptions;
  interface deleteOutboundDnclistCustomexclusioncolumnsOptions extends CallOptions {
    /** Default: false */
    expiredOnly?: boolean;
  }
  interface deleteOutboundDnclistEmailaddressesOptions extends CallOptions {
    /** Default: false */
    expiredOnly?: boolean;
  }
  interface deleteOutboundDnclistPhonenumbersOptions extends CallOptions {
    /** Default: false */
    expiredOnly?: boolean;
  }
  interface deleteOutboundDnclistWhatsappnumbersOptions extends CallOptions {
    /** Default: false */
    expiredOnly?: boolean;
  }
  type deleteOutboundFilespecificationtemplateOptions = CallOptions;
  type deleteOutboundFilespecificationtemplatesBulkOptions = CallOptions;
  type deleteOutboundImporttemplateOptions = CallOptions;
  type deleteOutboundImporttemplatesOptions = CallOptions;
  type deleteOutboundMessagingcampaignOptions = CallOptions;
  type deleteOutboundMessagingcampaignProgressOptions = CallOptions;
  type deleteOutboundRulesetOptions = CallOptions;
  type deleteOutboundSchedulesCampaignOptions = CallOptions;
  type deleteOutboundSchedulesEmailcampaignOptions = CallOptions;
  type deleteOutboundSchedulesMessagingcampaignOptions = CallOptions;
  type deleteOutboundSchedulesSequenceOptions = CallOptions;
  type deleteOutboundSchedulesWhatsappcampaignOptions = CallOptions;
  type deleteOutboundSequenceOptions = CallOptions;
  type getOutboundAttemptlimitOptions = CallOptions;
  interface getOutboundAttemptlimitsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundCallabletimesetOptions = CallOptions;
  interface getOutboundCallabletimesetsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundCallanalysisresponsesetOptions = CallOptions;
  interface getOutboundCallanalysisresponsesetsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundCampaignOptions = CallOptions;
  type getOutboundCampaignAgentownedmappingpreviewResultsOptions = CallOptions;
  type getOutboundCampaignDiagnosticsOptions = CallOptions;
  type getOutboundCampaignInteractionsOptions = CallOptions;
  interface getOutboundCampaignLinedistributionOptions extends CallOptions {
    /** Default: true */
    includeOnlyActiveCampaigns?: boolean;
    edgeGroupId?: string;
    siteId?: string;
    useWeight?: boolean;
    relativeWeight?: number;
    outboundLineCount?: number;
  }
  type getOutboundCampaignProgressOptions = CallOptions;
  interface getOutboundCampaignSkillcombinationsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getOutboundCampaignStatsOptions = CallOptions;
  type getOutboundCampaignruleOptions = CallOptions;
  interface getOutboundCampaignrulesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundCampaignsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    id?: string[];
    contactListId?: string;
    dncListIds?: string;
    distributionQueueId?: string;
    edgeGroupId?: string;
    callAnalysisResponseSetId?: string;
    divisionId?: string[];
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundCampaignsAllOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    name?: string;
    divisionId?: string[];
    mediaType?: string[];
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundCampaignsAllDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    name?: string;
    divisionId?: string[];
    mediaType?: string[];
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundCampaignsDivisionviewOptions = CallOptions;
  interface getOutboundCampaignsDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    id?: string[];
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundContactlistOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
  }
  type getOutboundContactlistContactOptions = CallOptions;
  type getOutboundContactlistContactsBulkJobOptions = CallOptions;
  type getOutboundContactlistContactsBulkJobsOptions = CallOptions;
  interface getOutboundContactlistExportOptions extends CallOptions {
    /** Default: "false" */
    download?: string;
  }
  type getOutboundContactlistImportstatusOptions = CallOptions;
  type getOutboundContactlistTimezonemappingpreviewOptions = CallOptions;
  type getOutboundContactlistfilterOptions = CallOptions;
  interface getOutboundContactlistfiltersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
    contactListId?: string;
  }
  interface getOutboundContactlistsOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    id?: string[];
    divisionId?: string[];
    timeZone?: string;
    dateExpiration?: string[];
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundContactlistsDivisionviewOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
  }
  interface getOutboundContactlistsDivisionviewsOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    id?: string[];
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundContactlisttemplateOptions = CallOptions;
  interface getOutboundContactlisttemplatesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    timeZone?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundDiagnosticsCampaignSummaryOptions = CallOptions;
  type getOutboundDigitalrulesetOptions = CallOptions;
  interface getOutboundDigitalrulesetsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
    name?: string;
    id?: string[];
  }
  interface getOutboundDnclistOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
  }
  interface getOutboundDnclistExportOptions extends CallOptions {
    /** Default: "false" */
    download?: string;
  }
  type getOutboundDnclistImportstatusOptions = CallOptions;
  interface getOutboundDnclistsOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    dncSourceType?: string;
    divisionId?: string[];
    sortBy?: string;
    sortOrder?: string;
  }
  interface getOutboundDnclistsDivisionviewOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
  }
  interface getOutboundDnclistsDivisionviewsOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: false */
    includeSize?: boolean;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    dncSourceType?: string;
    id?: string[];
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundEventOptions = CallOptions;
  interface getOutboundEventsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Prefix" */
    filterType?: string;
    category?: string;
    level?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundFilespecificationtemplateOptions = CallOptions;
  interface getOutboundFilespecificationtemplatesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  interface getOutboundImporttemplateOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
  }
  interface getOutboundImporttemplateImportstatusOptions extends CallOptions {
    listNamePrefix?: string;
  }
  interface getOutboundImporttemplatesOptions extends CallOptions {
    /** Default: false */
    includeImportStatus?: boolean;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
    contactListTemplateId?: string;
  }
  type getOutboundMessagingcampaignOptions = CallOptions;
  type getOutboundMessagingcampaignDiagnosticsOptions = CallOptions;
  type getOutboundMessagingcampaignProgressOptions = CallOptions;
  interface getOutboundMessagingcampaignsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
    name?: string;
    contactListId?: string;
    divisionId?: string[];
    type?: string;
    senderSmsPhoneNumber?: string;
    id?: string[];
    contentTemplateId?: string;
    campaignStatus?: string;
    ruleSetIds?: string[];
  }
  type getOutboundMessagingcampaignsDivisionviewOptions = CallOptions;
  interface getOutboundMessagingcampaignsDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "a" */
    sortOrder?: string;
    name?: string;
    type?: string;
    id?: string[];
    senderSmsPhoneNumber?: string;
    contentTemplateId?: string;
    campaignStatus?: string;
  }
  type getOutboundRulesetOptions = CallOptions;
  interface getOutboundRulesetsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundSchedulesCampaignOptions = CallOptions;
  type getOutboundSchedulesCampaignsOptions = CallOptions;
  type getOutboundSchedulesEmailcampaignOptions = CallOptions;
  type getOutboundSchedulesEmailcampaignsOptions = CallOptions;
  type getOutboundSchedulesMessagingcampaignOptions = CallOptions;
  type getOutboundSchedulesMessagingcampaignsOptions = CallOptions;
  type getOutboundSchedulesSequenceOptions = CallOptions;
  type getOutboundSchedulesSequencesOptions = CallOptions;
  type getOutboundSchedulesWhatsappcampaignOptions = CallOptions;
  type getOutboundSchedulesWhatsappcampaignsOptions = CallOptions;
  type getOutboundSequenceOptions = CallOptions;
  interface getOutboundSequencesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    allowEmptyResult?: boolean;
    /** Default: "Prefix" */
    filterType?: string;
    name?: string;
    sortBy?: string;
    /** Default: "a" */
    sortOrder?: string;
  }
  type getOutboundSettingsOptions = CallOptions;
  type getOutboundWrapupcodemappingsOptions = CallOptions;
  type patchOutboundCampaignOptions = CallOptions;
  type patchOutboundDnclistCustomexclusioncolumnsOptions = CallOptions;
  type patchOutboundDnclistEmailaddressesOptions = CallOptions;
  type patchOutboundDnclistPhonenumbersOptions = CallOptions;
  type patchOutboundDnclistWhatsappnumbersOptions = CallOptions;
  interface patchOutboundSettingsOptions extends CallOptions {
    useMaxCallsPerAgentDecimal?: boolean;
  }
  type postOutboundAttemptlimitsOptions = CallOptions;
  type postOutboundCallabletimesetsOptions = CallOptions;
  type postOutboundCallanalysisresponsesetsOptions = CallOptions;
  type postOutboundCampaignAgentownedmappingpreviewOptions = CallOptions;
  type postOutboundCampaignCallbackScheduleOptions = CallOptions;
  type postOutboundCampaignStartOptions = CallOptions;
  type postOutboundCampaignStopOptions = CallOptions;
  type postOutboundCampaignrulesOptions = CallOptions;
  interface postOutboundCampaignsOptions extends CallOptions {
    useMaxCallsPerAgentDecimal?: boolean;
  }
  type postOutboundCampaignsPerformanceQueryOptions = CallOptions;
  type postOutboundCampaignsProgressOptions = CallOptions;
  type postOutboundContactlistClearOptions = CallOptions;
  interface postOutboundContactlistContactsOptions extends CallOptions {
    priority?: boolean;
    clearSystemData?: boolean;
    doNotQueue?: boolean;
  }
  type postOutboundContactlistContactsBulkOptions = CallOptions;
  type postOutboundContactlistContactsBulkRemoveOptions = CallOptions;
  type postOutboundContactlistContactsBulkUpdateOptions = CallOptions;
  type postOutboundContactlistContactsSearchOptions = CallOptions;
  interface postOutboundContactlistExportOptions extends CallOptions {
    body?: Models.ContactsExportRequest;
  }
  type postOutboundContactlistfiltersOptions = CallOptions;
  type postOutboundContactlistfiltersBulkRetrieveOptions = CallOptions;
  type postOutboundContactlistfiltersPreviewOptions = CallOptions;
  type postOutboundContactlistsOptions = CallOptions;
  type postOutboundContactlistsBulkUpdateOptions = CallOptions;
  type postOutboundContactlistsUploadsOptions = CallOptions;
  type postOutboundContactlisttemplatesOptions = CallOptions;
  type postOutboundContactlisttemplatesBulkAddOptions = CallOptions;
  type postOutboundContactlisttemplatesBulkRetrieveOptions = CallOptions;
  type postOutboundConversationDncOptions = CallOptions;
  type postOutboundDigitalrulesetsOptions = CallOptions;
  type postOutboundDnclistEmailaddressesOptions = CallOptions;
  type postOutboundDnclistExportOptions = CallOptions;
  interface postOutboundDnclistPhonenumbersOptions extends CallOptions {
    expirationDateTime?: string;
  }
  type postOutboundDnclistsOptions = CallOptions;
  type postOutboundDnclistsUploadsOptions = CallOptions;
  type postOutboundFilespecificationtemplatesOptions = CallOptions;
  type postOutboundImporttemplatesOptions = CallOptions;
  type postOutboundImporttemplatesBulkAddOptions = CallOptions;
  type postOutboundMessagingcampaignStartOptions = CallOptions;
  type postOutboundMessagingcampaignStopOptions = CallOptions;
  type postOutboundMessagingcampaignsOptions = CallOptions;
  type postOutboundMessagingcampaignsProgressOptions = CallOptions;
  type postOutboundRulesetsOptions = CallOptions;
  type postOutboundSequencesOptions = CallOptions;
  type putOutboundAttemptlimitOptions = CallOptions;
  type putOutboundCallabletimesetOptions = CallOptions;
  type putOutboundCallanalysisresponsesetOptions = CallOptions;
  interface putOutboundCampaignOptions extends CallOptions {
    useMaxCallsPerAgentDecimal?: boolean;
  }
  type putOutboundCampaignAgentOptions = CallOptions;
  type putOutboundCampaignruleOptions = CallOptions;
  type putOutboundContactlistOptions = CallOptions;
  type putOutboundContactlistContactOptions = CallOptions;
  type putOutboundContactlistfilterOptions = CallOptions;
  type putOutboundContactlisttemplateOptions = CallOptions;
  type putOutboundDigitalrulesetOptions = CallOptions;
  type putOutboundDnclistOptions = CallOptions;
  type putOutboundFilespecificationtemplateOptions = CallOptions;
  type putOutboundImporttemplateOptions = CallOptions;
  type putOutboundMessagingcampaignOptions = CallOptions;
  type putOutboundRulesetOptions = CallOptions;
  type putOutboundSchedulesCampaignOptions = CallOptions;
  type putOutboundSchedulesEmailcampaignOptions = CallOptions;
  type putOutboundSchedulesMessagingcampaignOptions = CallOptions;
  type putOutboundSchedulesSequenceOptions = CallOptions;
  type putOutboundSchedulesWhatsappcampaignOptions = CallOptions;
  type putOutboundSequenceOptions = CallOptions;
  type putOutboundWrapupcodemappingsOptions = CallOptions;
}

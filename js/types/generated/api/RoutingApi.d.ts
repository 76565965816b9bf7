// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class RoutingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/routing/assessments/{assessmentId} */
  deleteRoutingAssessment(assessmentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/directroutingbackup/settings/me */
  deleteRoutingDirectroutingbackupSettingsMe(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/email/domains/{domainId} */
  deleteRoutingEmailDomain(domainId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  deleteRoutingEmailDomainRoute(domainName: string, routeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/email/outbound/domains/{domainId} */
  deleteRoutingEmailOutboundDomain(domainId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/email/setting/{emailSettingId} */
  deleteRoutingEmailSettingEmailSettingId(emailSettingId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/languages/{languageId} */
  deleteRoutingLanguage(languageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/predictors/{predictorId} */
  deleteRoutingPredictor(predictorId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  deleteRoutingPredictorsKeyperformanceindicator(kpiId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/queues/{queueId} */
  deleteRoutingQueue(queueId: string, opts?: RoutingApi.deleteRoutingQueueOptions): Promise<void>;
  /** DELETE /api/v2/routing/queues/{queueId}/members/{memberId} */
  deleteRoutingQueueMember(queueId: string, memberId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/routing/queues/{queueId}/users/{memberId}
   * @deprecated
   */
  deleteRoutingQueueUser(queueId: string, memberId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId} */
  deleteRoutingQueueWrapupcode(queueId: string, codeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/settings */
  deleteRoutingSettings(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/skills/{skillId} */
  deleteRoutingSkill(skillId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/skillexpressions/{expressionId} */
  deleteRoutingSkillexpression(expressionId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/skillexpressions */
  deleteRoutingSkillexpressions(opts?: RoutingApi.deleteRoutingSkillexpressionsOptions): Promise<void>;
  /** DELETE /api/v2/routing/skillgroups/{skillGroupId} */
  deleteRoutingSkillgroup(skillGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/sms/addresses/{addressId} */
  deleteRoutingSmsAddress(addressId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  deleteRoutingSmsPhonenumber(phoneNumberId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings */
  deleteRoutingUserDirectroutingbackupSettings(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/users/{userId}/utilization */
  deleteRoutingUserUtilization(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/utilization */
  deleteRoutingUtilization(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/utilization/labels/{labelId} */
  deleteRoutingUtilizationLabel(labelId: string, opts?: RoutingApi.deleteRoutingUtilizationLabelOptions): Promise<void>;
  /** DELETE /api/v2/routing/wrapupcodes/{codeId} */
  deleteRoutingWrapupcode(codeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/routinglanguages/{languageId} */
  deleteUserRoutinglanguage(userId: string, languageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/routingskills/{skillId} */
  deleteUserRoutingskill(userId: string, skillId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/routing/assessments/{assessmentId} */
  getRoutingAssessment(assessmentId: string, opts?: CallOptions): Promise<Models.BenefitAssessment>;
  /** GET /api/v2/routing/assessments */
  getRoutingAssessments(opts?: RoutingApi.getRoutingAssessmentsOptions): Promise<Models.AssessmentListing>;
  /** GET /api/v2/routing/assessments/jobs/{jobId} */
  getRoutingAssessmentsJob(jobId: string, opts?: CallOptions): Promise<Models.BenefitAssessmentJob>;
  /** GET /api/v2/routing/assessments/jobs */
  getRoutingAssessmentsJobs(opts?: RoutingApi.getRoutingAssessmentsJobsOptions): Promise<Models.AssessmentJobListing>;
  /** GET /api/v2/routing/availablemediatypes */
  getRoutingAvailablemediatypes(opts?: CallOptions): Promise<Models.AvailableMediaTypeEntityListing>;
  /** GET /api/v2/routing/directroutingbackup/settings/me */
  getRoutingDirectroutingbackupSettingsMe(opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** GET /api/v2/routing/email/domains/{domainId} */
  getRoutingEmailDomain(domainId: string, opts?: RoutingApi.getRoutingEmailDomainOptions): Promise<Models.InboundDomain>;
  /** GET /api/v2/routing/email/domains/{domainId}/dkim */
  getRoutingEmailDomainDkim(domainId: string, opts?: CallOptions): Promise<Models.VerificationResult>;
  /** GET /api/v2/routing/email/domains/{domainId}/mailfrom */
  getRoutingEmailDomainMailfrom(domainId: string, opts?: CallOptions): Promise<Models.MailFromResult>;
  /** GET /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  getRoutingEmailDomainRoute(domainName: string, routeId: string, opts?: RoutingApi.getRoutingEmailDomainRouteOptions): Promise<Models.InboundRoute>;
  /** GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution */
  getRoutingEmailDomainRouteIdentityresolution(domainName: string, routeId: string, opts?: CallOptions): Promise<Models.RouteIdentityResolutionConfig>;
  /** GET /api/v2/routing/email/domains/{domainName}/routes */
  getRoutingEmailDomainRoutes(domainName: string, opts?: RoutingApi.getRoutingEmailDomainRoutesOptions): Promise<Models.InboundRouteEntityListing>;
  /** GET /api/v2/routing/email/domains/{domainId}/verification */
  getRoutingEmailDomainVerification(domainId: string, opts?: CallOptions): Promise<Models.VerificationResult>;
  /** GET /api/v2/routing/email/domains */
  getRoutingEmailDomains(opts?: RoutingApi.getRoutingEmailDomainsOptions): Promise<Models.InboundDomainEntityListing>;
  /** GET /api/v2/routing/email/outbound/domains/{domainId} */
  getRoutingEmailOutboundDomain(domainId: string, opts?: RoutingApi.getRoutingEmailOutboundDomainOptions): Promise<Models.OutboundDomain>;
  /** GET /api/v2/routing/email/outbound/domains/{domainId}/activation */
  getRoutingEmailOutboundDomainActivation(domainId: string, opts?: CallOptions): Promise<Models.EmailOutboundDomainResult>;
  /** GET /api/v2/routing/email/outbound/domains */
  getRoutingEmailOutboundDomains(opts?: RoutingApi.getRoutingEmailOutboundDomainsOptions): Promise<Models.OutboundDomainEntityListing>;
  /** GET /api/v2/routing/email/setting */
  getRoutingEmailSetting(opts?: RoutingApi.getRoutingEmailSettingOptions): Promise<Models.EmailSettingEntityListing>;
  /** GET /api/v2/routing/email/setting/{emailSettingId} */
  getRoutingEmailSettingEmailSettingId(emailSettingId: string, opts?: CallOptions): Promise<Models.EmailSetting>;
  /** GET /api/v2/routing/email/setup */
  getRoutingEmailSetup(opts?: CallOptions): Promise<Models.EmailSetup>;
  /** GET /api/v2/routing/languages/{languageId} */
  getRoutingLanguage(languageId: string, opts?: CallOptions): Promise<Models.Language>;
  /** GET /api/v2/routing/languages */
  getRoutingLanguages(opts?: RoutingApi.getRoutingLanguagesOptions): Promise<Models.LanguageEntityListing>;
  /** GET /api/v2/routing/message/recipients/{recipientId} */
  getRoutingMessageRecipient(recipientId: string, opts?: CallOptions): Promise<Models.Recipient>;
  /** GET /api/v2/routing/message/recipients */
  getRoutingMessageRecipients(opts?: RoutingApi.getRoutingMessageRecipientsOptions): Promise<Models.RecipientListing>;
  /** GET /api/v2/routing/predictors/{predictorId} */
  getRoutingPredictor(predictorId: string, opts?: CallOptions): Promise<Models.Predictor>;
  /** GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features */
  getRoutingPredictorModelFeatures(predictorId: string, modelId: string, opts?: CallOptions): Promise<Models.PredictorModelFeatureListing>;
  /** GET /api/v2/routing/predictors/{predictorId}/models */
  getRoutingPredictorModels(predictorId: string, opts?: CallOptions): Promise<Models.PredictorModels>;
  /** GET /api/v2/routing/predictors */
  getRoutingPredictors(opts?: RoutingApi.getRoutingPredictorsOptions): Promise<Models.PredictorListing>;
  /** GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  getRoutingPredictorsKeyperformanceindicator(kpiId: string, opts?: RoutingApi.getRoutingPredictorsKeyperformanceindicatorOptions): Promise<Models.KeyPerformanceIndicator>;
  /** GET /api/v2/routing/predictors/keyperformanceindicators */
  getRoutingPredictorsKeyperformanceindicators(opts?: RoutingApi.getRoutingPredictorsKeyperformanceindicatorsOptions): Promise<Models.KeyPerformanceIndicator[]>;
  /** GET /api/v2/routing/predictors/keyperformanceindicatortypes */
  getRoutingPredictorsKeyperformanceindicatortypes(opts?: CallOptions): Promise<Models.KeyPerformanceIndicatorType[]>;
  /** GET /api/v2/routing/queues/{queueId} */
  getRoutingQueue(queueId: string, opts?: RoutingApi.getRoutingQueueOptions): Promise<Models.Queue>;
  /** GET /api/v2/routing/queues/{queueId}/assistant */
  getRoutingQueueAssistant(queueId: string, opts?: RoutingApi.getRoutingQueueAssistantOptions): Promise<Models.AssistantQueue>;
  /** GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId} */
  getRoutingQueueComparisonperiod(queueId: string, comparisonPeriodId: string, opts?: CallOptions): Promise<Models.ComparisonPeriod>;
  /** GET /api/v2/routing/queues/{queueId}/comparisonperiods */
  getRoutingQueueComparisonperiods(queueId: string, opts?: CallOptions): Promise<Models.ComparisonPeriodListing>;
  /** GET /api/v2/routing/queues/{queueId}/estimatedwaittime */
  getRoutingQueueEstimatedwaittime(queueId: string, opts?: RoutingApi.getRoutingQueueEstimatedwaittimeOptions): Promise<Models.EstimatedWaitTimePredictions>;
  /** GET /api/v2/routing/queues/{queueId}/identityresolution */
  getRoutingQueueIdentityresolution(queueId: string, opts?: CallOptions): Promise<Models.IdentityResolutionQueueConfig>;
  /** GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime */
  getRoutingQueueMediatypeEstimatedwaittime(queueId: string, mediaType: string, opts?: RoutingApi.getRoutingQueueMediatypeEstimatedwaittimeOptions): Promise<Models.EstimatedWaitTimePredictions>;
  /** GET /api/v2/routing/queues/{queueId}/members */
  getRoutingQueueMembers(queueId: string, opts?: RoutingApi.getRoutingQueueMembersOptions): Promise<Models.QueueMemberEntityListing>;
  /**
   * GET /api/v2/routing/queues/{queueId}/users
   * @deprecated
   */
  getRoutingQueueUsers(queueId: string, opts?: RoutingApi.getRoutingQueueUsersOptions): Promise<Models.QueueMemberEntityListingV1>;
  /** GET /api/v2/routing/queues/{queueId}/wrapupcodes */
  getRoutingQueueWrapupcodes(queueId: string, opts?: RoutingApi.getRoutingQueueWrapupcodesOptions): Promise<Models.WrapupCodeEntityListing>;
  /** GET /api/v2/routing/queues */
  getRoutingQueues(opts?: RoutingApi.getRoutingQueuesOptions): Promise<Models.QueueEntityListing>;
  /** GET /api/v2/routing/queues/divisionviews */
  getRoutingQueuesDivisionviews(opts?: RoutingApi.getRoutingQueuesDivisionviewsOptions): Promise<Models.QueueEntityListing>;
  /** GET /api/v2/routing/queues/divisionviews/all */
  getRoutingQueuesDivisionviewsAll(opts?: RoutingApi.getRoutingQueuesDivisionviewsAllOptions): Promise<Models.QueueEntityListing>;
  /** GET /api/v2/routing/queues/me */
  getRoutingQueuesMe(opts?: RoutingApi.getRoutingQueuesMeOptions): Promise<Models.UserQueueEntityListing>;
  /** GET /api/v2/routing/settings */
  getRoutingSettings(opts?: CallOptions): Promise<Models.RoutingSettings>;
  /** GET /api/v2/routing/settings/contactcenter */
  getRoutingSettingsContactcenter(opts?: CallOptions): Promise<Models.ContactCenterSettings>;
  /** GET /api/v2/routing/settings/transcription */
  getRoutingSettingsTranscription(opts?: CallOptions): Promise<Models.TranscriptionSettings>;
  /** GET /api/v2/routing/skills/{skillId} */
  getRoutingSkill(skillId: string, opts?: CallOptions): Promise<Models.RoutingSkill>;
  /** GET /api/v2/routing/skillexpressions/{expressionId} */
  getRoutingSkillexpression(expressionId: string, opts?: RoutingApi.getRoutingSkillexpressionOptions): Promise<Models.SkillExpression>;
  /** GET /api/v2/routing/skillexpressions */
  getRoutingSkillexpressions(opts?: RoutingApi.getRoutingSkillexpressionsOptions): Promise<Models.SkillExpressionEntityListing>;
  /** GET /api/v2/routing/skillexpressions/queue/{queueId} */
  getRoutingSkillexpressionsQueueQueueId(queueId: string, opts?: RoutingApi.getRoutingSkillexpressionsQueueQueueIdOptions): Promise<Models.SkillExpressionEntityListing>;
  /** GET /api/v2/routing/skillgroups/{skillGroupId} */
  getRoutingSkillgroup(skillGroupId: string, opts?: CallOptions): Promise<Models.SkillGroup>;
  /** GET /api/v2/routing/skillgroups/{skillGroupId}/members */
  getRoutingSkillgroupMembers(skillGroupId: string, opts?: RoutingApi.getRoutingSkillgroupMembersOptions): Promise<Models.SkillGroupMemberEntityListing>;
  /** GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions */
  getRoutingSkillgroupMembersDivisions(skillGroupId: string, opts?: RoutingApi.getRoutingSkillgroupMembersDivisionsOptions): Promise<Models.SkillGroupMemberDivisionList>;
  /** GET /api/v2/routing/skillgroups */
  getRoutingSkillgroups(opts?: RoutingApi.getRoutingSkillgroupsOptions): Promise<Models.SkillGroupEntityListing>;
  /** GET /api/v2/routing/skills */
  getRoutingSkills(opts?: RoutingApi.getRoutingSkillsOptions): Promise<Models.SkillEntityListing>;
  /** GET /api/v2/routing/sms/addresses/{addressId} */
  getRoutingSmsAddress(addressId: string, opts?: CallOptions): Promise<Models.SmsAddress>;
  /** GET /api/v2/routing/sms/addresses */
  getRoutingSmsAddresses(opts?: RoutingApi.getRoutingSmsAddressesOptions): Promise<Models.SmsAddressEntityListing>;
  /** GET /api/v2/routing/sms/availablephonenumbers */
  getRoutingSmsAvailablephonenumbers(countryCode: string, phoneNumberType: string, opts?: RoutingApi.getRoutingSmsAvailablephonenumbersOptions): Promise<Models.SMSAvailablePhoneNumberEntityListing>;
  /** GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId} */
  getRoutingSmsIdentityresolutionPhonenumber(addressId: string, opts?: CallOptions): Promise<Models.SmsIdentityResolutionConfig>;
  /** GET /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  getRoutingSmsPhonenumber(phoneNumberId: string, opts?: RoutingApi.getRoutingSmsPhonenumberOptions): Promise<Models.SmsPhoneNumber>;
  /** GET /api/v2/routing/sms/phonenumbers */
  getRoutingSmsPhonenumbers(opts?: RoutingApi.getRoutingSmsPhonenumbersOptions): Promise<Models.SmsPhoneNumberEntityListing>;
  /** GET /api/v2/routing/users/{userId}/directroutingbackup/settings */
  getRoutingUserDirectroutingbackupSettings(userId: string, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** GET /api/v2/routing/users/{userId}/utilization */
  getRoutingUserUtilization(userId: string, opts?: CallOptions): Promise<Models.AgentMaxUtilizationResponse>;
  /** GET /api/v2/routing/utilization */
  getRoutingUtilization(opts?: CallOptions): Promise<Models.UtilizationResponse>;
  /** GET /api/v2/routing/utilization/labels/{labelId} */
  getRoutingUtilizationLabel(labelId: string, opts?: CallOptions): Promise<Models.UtilizationLabel>;
  /** GET /api/v2/routing/utilization/labels/{labelId}/agents */
  getRoutingUtilizationLabelAgents(labelId: string, opts?: CallOptions): Promise<object[]>;
  /** GET /api/v2/routing/utilization/labels */
  getRoutingUtilizationLabels(opts?: RoutingApi.getRoutingUtilizationLabelsOptions): Promise<Models.UtilizationLabelEntityListing>;
  /** GET /api/v2/routing/wrapupcodes/{codeId} */
  getRoutingWrapupcode(codeId: string, opts?: CallOptions): Promise<Models.WrapupCode>;
  /** GET /api/v2/routing/wrapupcodes */
  getRoutingWrapupcodes(opts?: RoutingApi.getRoutingWrapupcodesOptions): Promise<Models.WrapupCodeEntityListing>;
  /** GET /api/v2/routing/wrapupcodes/divisionviews/{codeId} */
  getRoutingWrapupcodesDivisionview(codeId: string, opts?: CallOptions): Promise<Models.WrapupCode>;
  /** GET /api/v2/routing/wrapupcodes/divisionviews */
  getRoutingWrapupcodesDivisionviews(opts?: RoutingApi.getRoutingWrapupcodesDivisionviewsOptions): Promise<Models.WrapupCodeEntityListing>;
  /** GET /api/v2/users/{userId}/queues */
  getUserQueues(userId: string, opts?: RoutingApi.getUserQueuesOptions): Promise<Models.UserQueueEntityListing>;
  /** GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguages(userId: string, opts?: RoutingApi.getUserRoutinglanguagesOptions): Promise<Models.UserLanguageEntityListing>;
  /** GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskills(userId: string, opts?: RoutingApi.getUserRoutingskillsOptions): Promise<Models.UserSkillEntityListing>;
  /** GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroups(userId: string, opts?: RoutingApi.getUserSkillgroupsOptions): Promise<Models.UserSkillGroupEntityListing>;
  /** PATCH /api/v2/routing/conversations/{conversationId} */
  patchRoutingConversation(conversationId: string, body: Models.RoutingConversationAttributesRequest, opts?: CallOptions): Promise<Models.RoutingConversationAttributesResponse>;
  /** PATCH /api/v2/routing/email/domains/{domainId} */
  patchRoutingEmailDomain(domainId: string, body: Models.InboundDomainPatchRequest, opts?: CallOptions): Promise<Models.InboundDomain>;
  /** PATCH /api/v2/routing/email/domains/{domainId}/validate */
  patchRoutingEmailDomainValidate(domainId: string, body: Models.InboundDomainPatchRequest, opts?: CallOptions): Promise<Models.InboundDomain>;
  /** PATCH /api/v2/routing/email/outbound/domains/{domainId} */
  patchRoutingEmailOutboundDomain(domainId: string, body: Models.OutboundDomainPatchRequest, opts?: CallOptions): Promise<Models.OutboundDomain>;
  /** PATCH /api/v2/routing/email/setting/{emailSettingId} */
  patchRoutingEmailSettingEmailSettingId(emailSettingId: string, body: Models.EmailSetting, opts?: CallOptions): Promise<Models.EmailSetting>;
  /** PATCH /api/v2/routing/predictors/{predictorId} */
  patchRoutingPredictor(predictorId: string, opts?: RoutingApi.patchRoutingPredictorOptions): Promise<Models.Predictor>;
  /** PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId} */
  patchRoutingPredictorsKeyperformanceindicator(kpiId: string, opts?: RoutingApi.patchRoutingPredictorsKeyperformanceindicatorOptions): Promise<Models.KeyPerformanceIndicator>;
  /** PATCH /api/v2/routing/queues/{queueId}/members/{memberId} */
  patchRoutingQueueMember(queueId: string, memberId: string, body: Models.QueueMember, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/routing/queues/{queueId}/members */
  patchRoutingQueueMembers(queueId: string, body: Models.QueueMember[], opts?: CallOptions): Promise<Models.QueueMemberEntityListing>;
  /**
   * PATCH /api/v2/routing/queues/{queueId}/users/{memberId}
   * @deprecated
   */
  patchRoutingQueueUser(queueId: string, memberId: string, body: Models.QueueMember, opts?: CallOptions): Promise<void>;
  /**
   * PATCH /api/v2/routing/queues/{queueId}/users
   * @deprecated
   */
  patchRoutingQueueUsers(queueId: string, body: Models.QueueMember[], opts?: CallOptions): Promise<Models.QueueMemberEntityListingV1>;
  /** PATCH /api/v2/routing/settings/contactcenter */
  patchRoutingSettingsContactcenter(body: Models.ContactCenterSettings, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/routing/settings/transcription */
  patchRoutingSettingsTranscription(body: Models.TranscriptionSettings, opts?: CallOptions): Promise<Models.TranscriptionSettings>;
  /** PATCH /api/v2/routing/skills/{skillId} */
  patchRoutingSkill(skillId: string, body: Models.UpdateSkillDivisionRequest, opts?: CallOptions): Promise<Models.RoutingSkill>;
  /** PATCH /api/v2/routing/skillgroups/{skillGroupId} */
  patchRoutingSkillgroup(skillGroupId: string, body: Models.SkillGroup, opts?: CallOptions): Promise<Models.SkillGroup>;
  /** PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId} */
  patchRoutingSmsPhonenumber(phoneNumberId: string, body: Models.SmsPhoneNumberPatchRequest, opts?: CallOptions): Promise<Models.SmsPhoneNumber>;
  /** PATCH /api/v2/users/{userId}/queues/{queueId} */
  patchUserQueue(queueId: string, userId: string, body: Models.UserQueue, opts?: CallOptions): Promise<Models.UserQueue>;
  /** PATCH /api/v2/users/{userId}/queues */
  patchUserQueues(userId: string, body: Models.UserQueue[], opts?: RoutingApi.patchUserQueuesOptions): Promise<Models.UserQueueEntityListing>;
  /** PATCH /api/v2/users/{userId}/routinglanguages/{languageId} */
  patchUserRoutinglanguage(userId: string, languageId: string, body: Models.UserRoutingLanguage, opts?: CallOptions): Promise<Models.UserRoutingLanguage>;
  /** PATCH /api/v2/users/{userId}/routinglanguages/bulk */
  patchUserRoutinglanguagesBulk(userId: string, body: Models.UserRoutingLanguagePost[], opts?: CallOptions): Promise<Models.UserLanguageEntityListing>;
  /** PATCH /api/v2/users/{userId}/routingskills/bulk */
  patchUserRoutingskillsBulk(userId: string, body: Models.UserRoutingSkillPost[], opts?: CallOptions): Promise<Models.UserSkillEntityListing>;
  /** POST /api/v2/analytics/queues/observations/query */
  postAnalyticsQueuesObservationsQuery(body: Models.QueueObservationQuery, opts?: CallOptions): Promise<Models.QueueObservationQueryResponse>;
  /** POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQuery(body: Models.RoutingActivityQuery, opts?: RoutingApi.postAnalyticsRoutingActivityQueryOptions): Promise<Models.RoutingActivityResponse>;
  /** POST /api/v2/routing/assessments */
  postRoutingAssessments(opts?: RoutingApi.postRoutingAssessmentsOptions): Promise<Models.BenefitAssessment>;
  /** POST /api/v2/routing/assessments/jobs */
  postRoutingAssessmentsJobs(opts?: RoutingApi.postRoutingAssessmentsJobsOptions): Promise<Models.BenefitAssessmentJob>;
  /** POST /api/v2/routing/email/domains/{domainId}/dkim */
  postRoutingEmailDomainDkim(domainId: string, opts?: CallOptions): Promise<Models.VerificationResult>;
  /** POST /api/v2/routing/email/domains/{domainId}/mailfrom */
  postRoutingEmailDomainMailfrom(domainId: string, body: Models.MailFromResult, opts?: CallOptions): Promise<Models.MailFromResult>;
  /** POST /api/v2/routing/email/domains/{domainName}/routes */
  postRoutingEmailDomainRoutes(domainName: string, body: Models.InboundRoute, opts?: CallOptions): Promise<Models.InboundRoute>;
  /** POST /api/v2/routing/email/domains/{domainId}/testconnection */
  postRoutingEmailDomainTestconnection(domainId: string, opts?: RoutingApi.postRoutingEmailDomainTestconnectionOptions): Promise<Models.TestMessage>;
  /** POST /api/v2/routing/email/domains/{domainId}/verification */
  postRoutingEmailDomainVerification(domainId: string, opts?: CallOptions): Promise<Models.VerificationResult>;
  /** POST /api/v2/routing/email/domains */
  postRoutingEmailDomains(body: Models.InboundDomainCreateRequest, opts?: CallOptions): Promise<Models.InboundDomain>;
  /** POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection */
  postRoutingEmailOutboundDomainTestconnection(domainId: string, opts?: RoutingApi.postRoutingEmailOutboundDomainTestconnectionOptions): Promise<Models.TestMessage>;
  /** POST /api/v2/routing/email/outbound/domains */
  postRoutingEmailOutboundDomains(body: Models.OutboundDomainCreateRequest, opts?: CallOptions): Promise<Models.EmailOutboundDomainResult>;
  /** POST /api/v2/routing/email/outbound/domains/simulated */
  postRoutingEmailOutboundDomainsSimulated(body: Models.OutboundDomainCreateRequest, opts?: CallOptions): Promise<Models.EmailOutboundDomainResult>;
  /** POST /api/v2/routing/email/setting */
  postRoutingEmailSetting(body: Models.EmailSetting, opts?: CallOptions): Promise<Models.EmailSetting>;
  /** POST /api/v2/routing/languages */
  postRoutingLanguages(body: Models.Language, opts?: CallOptions): Promise<Models.Language>;
  /** POST /api/v2/routing/predictors */
  postRoutingPredictors(opts?: RoutingApi.postRoutingPredictorsOptions): Promise<Models.Predictor>;
  /** POST /api/v2/routing/predictors/keyperformanceindicators */
  postRoutingPredictorsKeyperformanceindicators(body: Models.CreateKpiRequest, opts?: CallOptions): Promise<Models.KeyPerformanceIndicator>;
  /** POST /api/v2/routing/queues/{queueId}/members */
  postRoutingQueueMembers(queueId: string, body: Models.WritableEntity[], opts?: RoutingApi.postRoutingQueueMembersOptions): Promise<void>;
  /**
   * POST /api/v2/routing/queues/{queueId}/users
   * @deprecated
   */
  postRoutingQueueUsers(queueId: string, body: Models.WritableEntity[], opts?: RoutingApi.postRoutingQueueUsersOptions): Promise<void>;
  /** POST /api/v2/routing/queues/{queueId}/wrapupcodes */
  postRoutingQueueWrapupcodes(queueId: string, body: Models.WrapUpCodeReference[], opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** POST /api/v2/routing/queues */
  postRoutingQueues(body: Models.CreateQueueRequest, opts?: CallOptions): Promise<Models.Queue>;
  /** POST /api/v2/routing/skillexpressions/validate */
  postRoutingSkillexpressionsValidate(body: Models.SkillExpressionData, opts?: CallOptions): Promise<Models.SkillExpressionValidationResult>;
  /** POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions */
  postRoutingSkillgroupMembersDivisions(skillGroupId: string, opts?: RoutingApi.postRoutingSkillgroupMembersDivisionsOptions): Promise<void>;
  /** POST /api/v2/routing/skillgroups */
  postRoutingSkillgroups(body: Models.SkillGroupWithMemberDivisions, opts?: CallOptions): Promise<Models.SkillGroupWithMemberDivisions>;
  /** POST /api/v2/routing/skills */
  postRoutingSkills(body: Models.CreateRoutingSkill, opts?: CallOptions): Promise<Models.RoutingSkill>;
  /** POST /api/v2/routing/sms/addresses */
  postRoutingSmsAddresses(body: Models.SmsAddressProvision, opts?: CallOptions): Promise<Models.SmsAddress>;
  /** POST /api/v2/routing/sms/phonenumbers */
  postRoutingSmsPhonenumbers(body: Models.SmsPhoneNumberProvision, opts?: CallOptions): Promise<Models.SmsPhoneNumber>;
  /**
   * POST /api/v2/routing/sms/phonenumbers/alphanumeric
   * Preview: may change or go without notice.
   */
  postRoutingSmsPhonenumbersAlphanumeric(body: Models.SmsAlphanumericProvision, opts?: CallOptions): Promise<Models.SmsPhoneNumber>;
  /** POST /api/v2/routing/sms/phonenumbers/import */
  postRoutingSmsPhonenumbersImport(body: Models.SmsPhoneNumberImport, opts?: CallOptions): Promise<Models.SmsPhoneNumber>;
  /** POST /api/v2/routing/utilization/labels */
  postRoutingUtilizationLabels(body: Models.CreateUtilizationLabelRequest, opts?: CallOptions): Promise<Models.UtilizationLabel>;
  /** POST /api/v2/routing/wrapupcodes */
  postRoutingWrapupcodes(body: Models.WrapupCodeRequest, opts?: CallOptions): Promise<Models.WrapupCode>;
  /** POST /api/v2/users/{userId}/routinglanguages */
  postUserRoutinglanguages(userId: string, body: Models.UserRoutingLanguagePost, opts?: CallOptions): Promise<Models.UserRoutingLanguage>;
  /** POST /api/v2/users/{userId}/routingskills */
  postUserRoutingskills(userId: string, body: Models.UserRoutingSkillPost, opts?: CallOptions): Promise<Models.UserRoutingSkill>;
  /** PUT /api/v2/routing/directroutingbackup/settings/me */
  putRoutingDirectroutingbackupSettingsMe(body: Models.AgentDirectRoutingBackupSettings, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId} */
  putRoutingEmailDomainRoute(domainName: string, routeId: string, body: Models.InboundRoute, opts?: CallOptions): Promise<Models.InboundRoute>;
  /** PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution */
  putRoutingEmailDomainRouteIdentityresolution(domainName: string, routeId: string, body: Models.RouteIdentityResolutionConfig, opts?: CallOptions): Promise<Models.RouteIdentityResolutionConfig>;
  /** PUT /api/v2/routing/email/outbound/domains/{domainId}/activation */
  putRoutingEmailOutboundDomainActivation(domainId: string, opts?: CallOptions): Promise<Models.EmailOutboundDomainResult>;
  /** PUT /api/v2/routing/message/recipients/{recipientId} */
  putRoutingMessageRecipient(recipientId: string, body: Models.RecipientRequest, opts?: CallOptions): Promise<Models.Recipient>;
  /** PUT /api/v2/routing/queues/{queueId} */
  putRoutingQueue(queueId: string, body: Models.QueueRequest, opts?: CallOptions): Promise<Models.Queue>;
  /** PUT /api/v2/routing/queues/{queueId}/identityresolution */
  putRoutingQueueIdentityresolution(queueId: string, body: Models.IdentityResolutionQueueConfig, opts?: CallOptions): Promise<Models.IdentityResolutionQueueConfig>;
  /** PUT /api/v2/routing/settings */
  putRoutingSettings(body: Models.RoutingSettings, opts?: CallOptions): Promise<Models.RoutingSettings>;
  /** PUT /api/v2/routing/settings/transcription */
  putRoutingSettingsTranscription(body: Models.TranscriptionSettings, opts?: CallOptions): Promise<Models.TranscriptionSettings>;
  /** PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId} */
  putRoutingSmsIdentityresolutionPhonenumber(addressId: string, body: Models.SmsIdentityResolutionConfig, opts?: CallOptions): Promise<Models.SmsIdentityResolutionConfig>;
  /** PUT /api/v2/routing/users/{userId}/directroutingbackup/settings */
  putRoutingUserDirectroutingbackupSettings(userId: string, body: Models.AgentDirectRoutingBackupSettings, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** PUT /api/v2/routing/users/{userId}/utilization */
  putRoutingUserUtilization(userId: string, body: Models.UtilizationRequest, opts?: CallOptions): Promise<Models.AgentMaxUtilizationResponse>;
  /** PUT /api/v2/routing/utilization */
  putRoutingUtilization(body: Models.UtilizationRequest, opts?: CallOptions): Promise<Models.UtilizationResponse>;
  /** PUT /api/v2/routing/utilization/labels/{labelId} */
  putRoutingUtilizationLabel(labelId: string, body: Models.UpdateUtilizationLabelRequest, opts?: CallOptions): Promise<Models.UtilizationLabel>;
  /** PUT /api/v2/routing/wrapupcodes/{codeId} */
  putRoutingWrapupcode(codeId: string, body: Models.WrapupCodeRequest, opts?: CallOptions): Promise<Models.WrapupCode>;
  /** PUT /api/v2/users/{userId}/routingskills/{skillId} */
  putUserRoutingskill(userId: string, skillId: string, body: Models.UserRoutingSkill, opts?: CallOptions): Promise<Models.UserRoutingSkill>;
  /** PUT /api/v2/users/{userId}/routingskills/bulk */
  putUserRoutingskillsBulk(userId: string, body: Models.UserRoutingSkillPost[], opts?: CallOptions): Promise<Models.UserSkillEntityListing>;
}

export declare namespace RoutingApi {
  type deleteRoutingAssessmentOptions = CallOptions;
  type deleteRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  type deleteRoutingEmailDomainOptions = CallOptions;
  type deleteRoutingEmailDomainRouteOptions = CallOptions;
  type deleteRoutingEmailOutboundDomainOptions = CallOptions;
  type deleteRoutingEmailSettingEmailSettingIdOptions = CallOptions;
  type deleteRoutingLanguageOptions = CallOptions;
  type deleteRoutingPredictorOptions = CallOptions;
  type deleteRoutingPredictorsKeyperformanceindicatorOptions = CallOptions;
  interface deleteRoutingQueueOptions extends CallOptions {
    forceDelete?: boolean;
  }
  type deleteRoutingQueueMemberOptions = CallOptions;
  type deleteRoutingQueueUserOptions = CallOptions;
  type deleteRoutingQueueWrapupcodeOptions = CallOptions;
  type deleteRoutingSettingsOptions = CallOptions;
  type deleteRoutingSkillOptions = CallOptions;
  type deleteRoutingSkillexpressionOptions = CallOptions;
  interface deleteRoutingSkillexpressionsOptions extends CallOptions {
    id?: string[];
  }
  type deleteRoutingSkillgroupOptions = CallOptions;
  type deleteRoutingSmsAddressOptions = CallOptions;
  type deleteRoutingSmsPhonenumberOptions = CallOptions;
  type deleteRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type deleteRoutingUserUtilizationOptions = CallOptions;
  type deleteRoutingUtilizationOptions = CallOptions;
  interface deleteRoutingUtilizationLabelOptions extends CallOptions {
    /** Default: false */
    forceDelete?: boolean;
  }
  type deleteRoutingWrapupcodeOptions = CallOptions;
  type deleteUserRoutinglanguageOptions = CallOptions;
  type deleteUserRoutingskillOptions = CallOptions;
  type getRoutingAssessmentOptions = CallOptions;
  interface getRoutingAssessmentsOptions extends CallOptions {
    before?: string;
    after?: string;
    limit?: string;
    pageSize?: string;
    queueId?: string[];
  }
  type getRoutingAssessmentsJobOptions = CallOptions;
  interface getRoutingAssessmentsJobsOptions extends CallOptions {
    divisionId?: string[];
  }
  type getRoutingAvailablemediatypesOptions = CallOptions;
  type getRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  interface getRoutingEmailDomainOptions extends CallOptions {
    expand?: string;
  }
  type getRoutingEmailDomainDkimOptions = CallOptions;
  type getRoutingEmailDomainMailfromOptions = CallOptions;
  interface getRoutingEmailDomainRouteOptions extends CallOptions {
    expand?: string[];
  }
  type getRoutingEmailDomainRouteIdentityresolutionOptions = CallOptions;
  interface getRoutingEmailDomainRoutesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    pattern?: string;
    expand?: string[];
  }
  type getRoutingEmailDomainVerificationOptions = CallOptions;
  interface getRoutingEmailDomainsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: false */
    excludeStatus?: boolean;
    filter?: string;
    expand?: string;
  }
  interface getRoutingEmailOutboundDomainOptions extends CallOptions {
    expand?: string;
  }
  type getRoutingEmailOutboundDomainActivationOptions = CallOptions;
  interface getRoutingEmailOutboundDomainsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    filter?: string;
    expand?: string;
  }
  interface getRoutingEmailSettingOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getRoutingEmailSettingEmailSettingIdOptions = CallOptions;
  type getRoutingEmailSetupOptions = CallOptions;
  type getRoutingLanguageOptions = CallOptions;
  interface getRoutingLanguagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
    id?: string[];
  }
  type getRoutingMessageRecipientOptions = CallOptions;
  interface getRoutingMessageRecipientsOptions extends CallOptions {
    messengerType?: string;
    name?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getRoutingPredictorOptions = CallOptions;
  type getRoutingPredictorModelFeaturesOptions = CallOptions;
  type getRoutingPredictorModelsOptions = CallOptions;
  interface getRoutingPredictorsOptions extends CallOptions {
    before?: string;
    after?: string;
    limit?: string;
    pageSize?: string;
    queueId?: string[];
    kpiId?: string;
    state?: string;
  }
  interface getRoutingPredictorsKeyperformanceindicatorOptions extends CallOptions {
    expand?: string[];
  }
  interface getRoutingPredictorsKeyperformanceindicatorsOptions extends CallOptions {
    kpiGroup?: string;
    expand?: string[];
  }
  type getRoutingPredictorsKeyperformanceindicatortypesOptions = CallOptions;
  interface getRoutingQueueOptions extends CallOptions {
    expand?: string[];
  }
  interface getRoutingQueueAssistantOptions extends CallOptions {
    expand?: string[];
    languageVariation?: string;
    fallbackToPrimaryAssistant?: boolean;
  }
  type getRoutingQueueComparisonperiodOptions = CallOptions;
  type getRoutingQueueComparisonperiodsOptions = CallOptions;
  interface getRoutingQueueEstimatedwaittimeOptions extends CallOptions {
    conversationId?: string;
  }
  type getRoutingQueueIdentityresolutionOptions = CallOptions;
  interface getRoutingQueueMediatypeEstimatedwaittimeOptions extends CallOptions {
    labelId?: string;
  }
  interface getRoutingQueueMembersOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "asc" */
    sortOrder?: string;
    expand?: string[];
    name?: string;
    profileSkills?: string[];
    skills?: string[];
    languages?: string[];
    routingStatus?: string[];
    presence?: string[];
    memberBy?: string;
    joined?: boolean;
  }
  interface getRoutingQueueUsersOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "asc" */
    sortOrder?: string;
    expand?: string[];
    joined?: boolean;
    name?: string;
    profileSkills?: string[];
    skills?: string[];
    languages?: string[];
    routingStatus?: string[];
    presence?: string[];
  }
  interface getRoutingQueueWrapupcodesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
  }
  interface getRoutingQueuesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "asc" */
    sortOrder?: string;
    name?: string;
    id?: string[];
    divisionId?: string[];
    peerId?: string[];
    cannedResponseLibraryId?: string;
    hasPeer?: boolean;
    expand?: string[];
  }
  interface getRoutingQueuesDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    name?: string;
    id?: string[];
    divisionId?: string[];
  }
  interface getRoutingQueuesDivisionviewsAllOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "asc" */
    sortOrder?: string;
  }
  interface getRoutingQueuesMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    joined?: boolean;
    /** Default: "asc" */
    sortOrder?: string;
  }
  type getRoutingSettingsOptions = CallOptions;
  type getRoutingSettingsContactcenterOptions = CallOptions;
  type getRoutingSettingsTranscriptionOptions = CallOptions;
  type getRoutingSkillOptions = CallOptions;
  interface getRoutingSkillexpressionOptions extends CallOptions {
    /** Default: false */
    includeArchived?: boolean;
    /** Default: "Raw" */
    format?: string;
  }
  interface getRoutingSkillexpressionsOptions extends CallOptions {
    /** Default: "Raw" */
    format?: string;
    /** Default: false */
    includeArchived?: boolean;
    id?: string[];
  }
  interface getRoutingSkillexpressionsQueueQueueIdOptions extends CallOptions {
    /** Default: "Raw" */
    format?: string;
    /** Default: false */
    includeArchived?: boolean;
  }
  type getRoutingSkillgroupOptions = CallOptions;
  interface getRoutingSkillgroupMembersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    after?: string;
    before?: string;
    expand?: string;
  }
  interface getRoutingSkillgroupMembersDivisionsOptions extends CallOptions {
    expand?: string;
  }
  interface getRoutingSkillgroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    name?: string;
    after?: string;
    before?: string;
  }
  interface getRoutingSkillsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    id?: string[];
  }
  type getRoutingSmsAddressOptions = CallOptions;
  interface getRoutingSmsAddressesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getRoutingSmsAvailablephonenumbersOptions extends CallOptions {
    region?: string;
    city?: string;
    areaCode?: string;
    pattern?: string;
    addressRequirement?: string;
  }
  type getRoutingSmsIdentityresolutionPhonenumberOptions = CallOptions;
  interface getRoutingSmsPhonenumberOptions extends CallOptions {
    expand?: string;
  }
  interface getRoutingSmsPhonenumbersOptions extends CallOptions {
    phoneNumber?: string;
    phoneNumberType?: string[];
    phoneNumberStatus?: string[];
    countryCode?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    sortOrder?: string;
    /** Default: "en-US" */
    language?: string;
    integrationId?: string;
    supportedContentId?: string;
    expand?: string[];
  }
  type getRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type getRoutingUserUtilizationOptions = CallOptions;
  type getRoutingUtilizationOptions = CallOptions;
  type getRoutingUtilizationLabelOptions = CallOptions;
  type getRoutingUtilizationLabelAgentsOptions = CallOptions;
  interface getRoutingUtilizationLabelsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ascending" */
    sortOrder?: string;
    name?: string;
  }
  type getRoutingWrapupcodeOptions = CallOptions;
  interface getRoutingWrapupcodesOptions extends CallOptions {
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
    divisionId?: string[];
  }
  type getRoutingWrapupcodesDivisionviewOptions = CallOptions;
  interface getRoutingWrapupcodesDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    id?: string[];
    divisionId?: string[];
    includeState?: string;
  }
  interface getUserQueuesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: true */
    joined?: boolean;
    divisionId?: string[];
  }
  interface getUserRoutinglanguagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
  }
  interface getUserRoutingskillsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
  }
  interface getUserSkillgroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    after?: string;
    before?: string;
  }
  type patchRoutingConversationOptions = CallOptions;
  type patchRoutingEmailDomainOptions = CallOptions;
  type patchRoutingEmailDomainValidateOptions = CallOptions;
  type patchRoutingEmailOutboundDomainOptions = CallOptions;
  type patchRoutingEmailSettingEmailSettingIdOptions = CallOptions;
  interface patchRoutingPredictorOptions extends CallOptions {
    body?: Models.PatchPredictorRequest;
  }
  interface patchRoutingPredictorsKeyperformanceindicatorOptions extends CallOptions {
    body?: Models.UpdateKpiRequest;
  }
  type patchRoutingQueueMemberOptions = CallOptions;
  type patchRoutingQueueMembersOptions = CallOptions;
  type patchRoutingQueueUserOptions = CallOptions;
  type patchRoutingQueueUsersOptions = CallOptions;
  type patchRoutingSettingsContactcenterOptions = CallOptions;
  type patchRoutingSettingsTranscriptionOptions = CallOptions;
  type patchRoutingSkillOptions = CallOptions;
  type patchRoutingSkillgroupOptions = CallOptions;
  type patchRoutingSmsPhonenumberOptions = CallOptions;
  type patchUserQueueOptions = CallOptions;
  interface patchUserQueuesOptions extends CallOptions {
    divisionId?: string[];
  }
  type patchUserRoutinglanguageOptions = CallOptions;
  type patchUserRoutinglanguagesBulkOptions = CallOptions;
  type patchUserRoutingskillsBulkOptions = CallOptions;
  type postAnalyticsQueuesObservationsQueryOptions = CallOptions;
  interface postAnalyticsRoutingActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  interface postRoutingAssessmentsOptions extends CallOptions {
    body?: Models.CreateBenefitAssessmentRequest;
  }
  interface postRoutingAssessmentsJobsOptions extends CallOptions {
    body?: Models.CreateBenefitAssessmentJobRequest;
  }
  type postRoutingEmailDomainDkimOptions = CallOptions;
  type postRoutingEmailDomainMailfromOptions = CallOptions;
  type postRoutingEmailDomainRoutesOptions = CallOptions;
  interface postRoutingEmailDomainTestconnectionOptions extends CallOptions {
    body?: Models.TestMessage;
  }
  type postRoutingEmailDomainVerificationOptions = CallOptions;
  type postRoutingEmailDomainsOptions = CallOptions;
  interface postRoutingEmailOutboundDomainTestconnectionOptions extends CallOptions {
    body?: Models.TestMessage;
  }
  type postRoutingEmailOutboundDomainsOptions = CallOptions;
  type postRoutingEmailOutboundDomainsSimulatedOptions = CallOptions;
  type postRoutingEmailSettingOptions = CallOptions;
  type postRoutingLanguagesOptions = CallOptions;
  interface postRoutingPredictorsOptions extends CallOptions {
    body?: Models.CreatePredictorRequest;
  }
  type postRoutingPredictorsKeyperformanceindicatorsOptions = CallOptions;
  interface postRoutingQueueMembersOptions extends CallOptions {
    /** Default: false */
    _delete?: boolean;
  }
  interface postRoutingQueueUsersOptions extends CallOptions {
    /** Default: false */
    _delete?: boolean;
  }
  type postRoutingQueueWrapupcodesOptions = CallOptions;
  type postRoutingQueuesOptions = CallOptions;
  type postRoutingSkillexpressionsValidateOptions = CallOptions;
  interface postRoutingSkillgroupMembersDivisionsOptions extends CallOptions {
    body?: Models.SkillGroupMemberDivisions;
  }
  type postRoutingSkillgroupsOptions = CallOptions;
  type postRoutingSkillsOptions = CallOptions;
  type postRoutingSmsAddressesOptions = CallOptions;
  type postRoutingSmsPhonenumbersOptions = CallOptions;
  type postRoutingSmsPhonenumbersAlphanumericOptions = CallOptions;
  type postRoutingSmsPhonenumbersImportOptions = CallOptions;
  type postRoutingUtilizationLabelsOptions = CallOptions;
  type postRoutingWrapupcodesOptions = CallOptions;
  type postUserRoutinglanguagesOptions = CallOptions;
  type postUserRoutingskillsOptions = CallOptions;
  type putRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  type putRoutingEmailDomainRouteOptions = CallOptions;
  type putRoutingEmailDomainRouteIdentityresolutionOptions = CallOptions;
  type putRoutingEmailOutboundDomainActivationOptions = CallOptions;
  type putRoutingMessageRecipientOptions = CallOptions;
  type putRoutingQueueOptions = CallOptions;
  type putRoutingQueueIdentityresolutionOptions = CallOptions;
  type putRoutingSettingsOptions = CallOptions;
  type putRoutingSettingsTranscriptionOptions = CallOptions;
  type putRoutingSmsIdentityresolutionPhonenumberOptions = CallOptions;
  type putRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type putRoutingUserUtilizationOptions = CallOptions;
  type putRoutingUtilizationOptions = CallOptions;
  type putRoutingUtilizationLabelOptions = CallOptions;
  type putRoutingWrapupcodeOptions = CallOptions;
  type putUserRoutingskillOptions = CallOptions;
  type putUserRoutingskillsBulkOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ConversationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  deleteAnalyticsConversationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/conversations/details/jobs/{jobId} */
  deleteAnalyticsConversationsDetailsJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/{conversationId} */
  deleteConversation(conversationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId} */
  deleteConversationCustomattribute(conversationId: string, attributesId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/codes/{addCommunicationCode} */
  deleteConversationParticipantCode(conversationId: string, participantId: string, addCommunicationCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason */
  deleteConversationParticipantFlaggedreason(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction */
  deleteConversationsCallParticipantCommunicationPostflowaction(conversationId: string, participantId: string, communicationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult */
  deleteConversationsCallParticipantConsult(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/{attachmentId} */
  deleteConversationsEmailMessagesDraftAttachment(conversationId: string, attachmentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId} */
  deleteConversationsMessagesCachedmediaCachedMediaItemId(cachedMediaItemId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  deleteConversationsMessagingIntegrationsAppleIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  deleteConversationsMessagingIntegrationsFacebookIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  deleteConversationsMessagingIntegrationsInstagramIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}
   * Preview: may change or go without notice.
   */
  deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/open/{integrationId} */
  deleteConversationsMessagingIntegrationsOpenIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  deleteConversationsMessagingIntegrationsTwitterIntegrationId(integrationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  deleteConversationsMessagingIntegrationsWhatsappIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.WhatsAppIntegration>;
  /** DELETE /api/v2/conversations/messaging/settings/{messageSettingId} */
  deleteConversationsMessagingSetting(messageSettingId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/settings/default */
  deleteConversationsMessagingSettingsDefault(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  deleteConversationsMessagingSupportedcontentSupportedContentId(supportedContentId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/analytics/conversations/{conversationId}/details */
  getAnalyticsConversationDetails(conversationId: string, opts?: CallOptions): Promise<Models.AnalyticsConversationWithoutAttributes>;
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  getAnalyticsConversationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResults(jobId: string, opts?: ConversationsApi.getAnalyticsConversationsAggregatesJobResultsOptions): Promise<Models.ConversationAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/conversations/details */
  getAnalyticsConversationsDetails(opts?: ConversationsApi.getAnalyticsConversationsDetailsOptions): Promise<Models.AnalyticsConversationWithoutAttributesMultiGetResponse>;
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId} */
  getAnalyticsConversationsDetailsJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResults(jobId: string, opts?: ConversationsApi.getAnalyticsConversationsDetailsJobResultsOptions): Promise<Models.AnalyticsConversationAsyncQueryResponse>;
  /** GET /api/v2/analytics/conversations/details/jobs/availability */
  getAnalyticsConversationsDetailsJobsAvailability(opts?: CallOptions): Promise<Models.DataAvailabilityResponse>;
  /** GET /api/v2/conversations/{conversationId} */
  getConversation(conversationId: string, opts?: CallOptions): Promise<Models.Conversation>;
  /**
   * GET /api/v2/conversations/{conversationId}/accessattributes
   * Preview: may change or go without notice.
   */
  getConversationAccessattributes(conversationId: string, opts?: CallOptions): Promise<Models.ConversationAccessAttributesResponse>;
  /**
   * GET /api/v2/conversations/{conversationId}/assistant/copilotcontext
   * Preview: may change or go without notice.
   */
  getConversationAssistantCopilotcontext(conversationId: string, opts?: CallOptions): Promise<Models.CopilotContextValues>;
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId} */
  getConversationCommunicationAgentchecklist(conversationId: string, communicationId: string, agentChecklistId: string, opts?: CallOptions): Promise<Models.AgentChecklistResponse>;
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs/{jobId} */
  getConversationCommunicationAgentchecklistJob(conversationId: string, communicationId: string, agentChecklistId: string, jobId: string, opts?: CallOptions): Promise<Models.ChecklistInferenceJobResponse>;
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists */
  getConversationCommunicationAgentchecklists(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.AgentChecklistResponseList>;
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages/{messageId} */
  getConversationCommunicationInternalmessage(conversationId: string, communicationId: string, messageId: string, opts?: CallOptions): Promise<Models.InternalMessageData>;
  /** GET /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages */
  getConversationCommunicationInternalmessages(conversationId: string, communicationId: string, opts?: ConversationsApi.getConversationCommunicationInternalmessagesOptions): Promise<Models.InternalMessageDataEntityListing>;
  /** GET /api/v2/conversations/{conversationId}/customattributes/{attributesId} */
  getConversationCustomattribute(conversationId: string, attributesId: string, opts?: CallOptions): Promise<Models.CustomAttributes>;
  /** GET /api/v2/conversations/{conversationId}/customattributes */
  getConversationCustomattributes(conversationId: string, opts?: CallOptions): Promise<Models.CustomAttributesListing>;
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId} */
  getConversationParticipantSecureivrsession(conversationId: string, participantId: string, secureSessionId: string, opts?: CallOptions): Promise<Models.SecureSession>;
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions */
  getConversationParticipantSecureivrsessions(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.SecureSessionEntityListing>;
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapup */
  getConversationParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/{conversationId}/secureattributes */
  getConversationSecureattributes(conversationId: string, opts?: CallOptions): Promise<Models.ConversationSecureAttributes>;
  /** GET /api/v2/conversations/{conversationId}/suggestions/{suggestionId} */
  getConversationSuggestion(conversationId: string, suggestionId: string, opts?: CallOptions): Promise<Models.Suggestion>;
  /** GET /api/v2/conversations/{conversationId}/suggestions */
  getConversationSuggestions(conversationId: string, opts?: ConversationsApi.getConversationSuggestionsOptions): Promise<Models.SuggestionListing>;
  /** GET /api/v2/conversations/{conversationId}/summaries */
  getConversationSummaries(conversationId: string, opts?: CallOptions): Promise<Models.ConversationSummariesGetResponse>;
  /** GET /api/v2/conversations */
  getConversations(opts?: ConversationsApi.getConversationsOptions): Promise<Models.ConversationEntityListing>;
  /** GET /api/v2/conversations/calls/{conversationId} */
  getConversationsCall(conversationId: string, opts?: CallOptions): Promise<Models.CallConversation>;
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsCallParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsCallParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapup */
  getConversationsCallParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationsCallParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/calls/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsCallParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/callbacks/{conversationId} */
  getConversationsCallback(conversationId: string, opts?: CallOptions): Promise<Models.CallbackConversation>;
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsCallbackParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsCallbackParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapup */
  getConversationsCallbackParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationsCallbackParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsCallbackParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/callbacks */
  getConversationsCallbacks(opts?: CallOptions): Promise<Models.CallbackConversationEntityListing>;
  /** GET /api/v2/conversations/calls */
  getConversationsCalls(opts?: CallOptions): Promise<Models.CallConversationEntityListing>;
  /** GET /api/v2/conversations/calls/history */
  getConversationsCallsHistory(opts?: ConversationsApi.getConversationsCallsHistoryOptions): Promise<Models.CallHistoryConversationEntityListing>;
  /** GET /api/v2/conversations/calls/maximumconferenceparties */
  getConversationsCallsMaximumconferenceparties(opts?: CallOptions): Promise<Models.MaxParticipants>;
  /** GET /api/v2/conversations/cobrowsesessions/{conversationId} */
  getConversationsCobrowsesession(conversationId: string, opts?: CallOptions): Promise<Models.CobrowseConversation>;
  /**
   * GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup
   * @deprecated
   */
  getConversationsCobrowsesessionParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsCobrowsesessionParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /**
   * GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapup
   * @deprecated
   */
  getConversationsCobrowsesessionParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationsCobrowsesessionParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /**
   * GET /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/wrapupcodes
   * @deprecated
   */
  getConversationsCobrowsesessionParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/cobrowsesessions */
  getConversationsCobrowsesessions(opts?: CallOptions): Promise<Models.CobrowseConversationEntityListing>;
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId} */
  getConversationsCustomattributesSchema(schemaId: string, opts?: CallOptions): Promise<Models.ConversationDataSchema>;
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId} */
  getConversationsCustomattributesSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.ConversationDataSchema>;
  /** GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions */
  getConversationsCustomattributesSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.ConversationDataSchemaListing>;
  /** GET /api/v2/conversations/customattributes/schemas */
  getConversationsCustomattributesSchemas(opts?: CallOptions): Promise<Models.ConversationDataSchemaListing>;
  /** GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName} */
  getConversationsCustomattributesSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/conversations/customattributes/schemas/coretypes */
  getConversationsCustomattributesSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/conversations/customattributes/schemas/limits */
  getConversationsCustomattributesSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /** GET /api/v2/conversations/emails/{conversationId} */
  getConversationsEmail(conversationId: string, opts?: CallOptions): Promise<Models.EmailConversation>;
  /** GET /api/v2/conversations/emails/{conversationId}/messages/{messageId} */
  getConversationsEmailMessage(conversationId: string, messageId: string, opts?: CallOptions): Promise<Models.EmailMessage>;
  /** GET /api/v2/conversations/emails/{conversationId}/messages */
  getConversationsEmailMessages(conversationId: string, opts?: ConversationsApi.getConversationsEmailMessagesOptions): Promise<Models.EmailMessagePreviewListing>;
  /** GET /api/v2/conversations/emails/{conversationId}/messages/draft */
  getConversationsEmailMessagesDraft(conversationId: string, opts?: CallOptions): Promise<Models.EmailMessage>;
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsEmailParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsEmailParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapup */
  getConversationsEmailParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationsEmailParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/emails/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsEmailParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/emails/{conversationId}/settings */
  getConversationsEmailSettings(conversationId: string, opts?: CallOptions): Promise<Models.EmailsSettings>;
  /** GET /api/v2/conversations/emails */
  getConversationsEmails(opts?: CallOptions): Promise<Models.EmailConversationEntityListing>;
  /** GET /api/v2/conversations/internalmessages/{conversationId} */
  getConversationsInternalmessage(conversationId: string, opts?: CallOptions): Promise<Models.InternalMessageConversation>;
  /** GET /api/v2/conversations/internalmessages */
  getConversationsInternalmessages(opts?: CallOptions): Promise<Models.InternalMessageConversationEntityListing>;
  /** GET /api/v2/conversations/keyconfigurations/{keyconfigurationsId} */
  getConversationsKeyconfiguration(keyconfigurationsId: string, opts?: CallOptions): Promise<Models.ConversationEncryptionConfiguration>;
  /** GET /api/v2/conversations/keyconfigurations */
  getConversationsKeyconfigurations(opts?: CallOptions): Promise<Models.ConversationEncryptionConfigurationListing>;
  /** GET /api/v2/conversations/messages/{conversationId} */
  getConversationsMessage(conversationId: string, opts?: CallOptions): Promise<Models.MessageConversation>;
  /** GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media */
  getConversationsMessageCommunicationMessagesMedia(conversationId: string, communicationId: string, opts?: ConversationsApi.getConversationsMessageCommunicationMessagesMediaOptions): Promise<Models.MessageMediaListing>;
  /** GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId} */
  getConversationsMessageCommunicationMessagesMediaMediaId(conversationId: string, communicationId: string, mediaId: string, opts?: CallOptions): Promise<Models.MessageMediaData>;
  /** GET /api/v2/conversations/messages/{messageId}/details */
  getConversationsMessageDetails(messageId: string, opts?: CallOptions): Promise<Models.MessageData>;
  /** GET /api/v2/conversations/messages/{conversationId}/messages/{messageId} */
  getConversationsMessageMessage(conversationId: string, messageId: string, opts?: CallOptions): Promise<Models.MessageData>;
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsMessageParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsMessageParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapup */
  getConversationsMessageParticipantWrapup(conversationId: string, participantId: string, opts?: ConversationsApi.getConversationsMessageParticipantWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/messages/{conversationId}/participants/{participantId}/wrapupcodes */
  getConversationsMessageParticipantWrapupcodes(conversationId: string, participantId: string, opts?: CallOptions): Promise<Models.WrapupCode[]>;
  /** GET /api/v2/conversations/messages */
  getConversationsMessages(opts?: CallOptions): Promise<Models.MessageConversationEntityListing>;
  /** GET /api/v2/conversations/messages/cachedmedia */
  getConversationsMessagesCachedmedia(opts?: ConversationsApi.getConversationsMessagesCachedmediaOptions): Promise<Models.CachedMediaItemEntityListing>;
  /** GET /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId} */
  getConversationsMessagesCachedmediaCachedMediaItemId(cachedMediaItemId: string, opts?: CallOptions): Promise<Models.CachedMediaItem>;
  /** GET /api/v2/conversations/messaging/facebook/app */
  getConversationsMessagingFacebookApp(opts?: CallOptions): Promise<Models.FacebookAppCredentials>;
  /** GET /api/v2/conversations/messaging/facebook/permissions */
  getConversationsMessagingFacebookPermissions(opts?: CallOptions): Promise<Models.FacebookPermissionEntityListing>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.AppleIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.FacebookIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.InstagramIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.OpenMessagingIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.TwitterIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId} */
  getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.WhatsAppIdentityResolutionConfig>;
  /** GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings */
  getConversationsMessagingIntegrationTwitterOauthSettings(integrationId: string, opts?: CallOptions): Promise<Models.TwitterOAuthSettings>;
  /** GET /api/v2/conversations/messaging/integrations */
  getConversationsMessagingIntegrations(opts?: ConversationsApi.getConversationsMessagingIntegrationsOptions): Promise<Models.MessagingIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/apple */
  getConversationsMessagingIntegrationsApple(opts?: ConversationsApi.getConversationsMessagingIntegrationsAppleOptions): Promise<Models.AppleIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  getConversationsMessagingIntegrationsAppleIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsAppleIntegrationIdOptions): Promise<Models.AppleIntegration>;
  /** GET /api/v2/conversations/messaging/integrations/facebook */
  getConversationsMessagingIntegrationsFacebook(opts?: ConversationsApi.getConversationsMessagingIntegrationsFacebookOptions): Promise<Models.FacebookIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  getConversationsMessagingIntegrationsFacebookIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsFacebookIntegrationIdOptions): Promise<Models.FacebookIntegration>;
  /** GET /api/v2/conversations/messaging/integrations/instagram */
  getConversationsMessagingIntegrationsInstagram(opts?: ConversationsApi.getConversationsMessagingIntegrationsInstagramOptions): Promise<Models.InstagramIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  getConversationsMessagingIntegrationsInstagramIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsInstagramIntegrationIdOptions): Promise<Models.InstagramIntegration>;
  /** GET /api/v2/conversations/messaging/integrations/open */
  getConversationsMessagingIntegrationsOpen(opts?: ConversationsApi.getConversationsMessagingIntegrationsOpenOptions): Promise<Models.OpenIntegrationEntityListing>;
  /**
   * GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}
   * Preview: may change or go without notice.
   */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdOptions): Promise<Models.GoogleBusinessProfileOpenIntegration>;
  /**
   * GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings
   * Preview: may change or go without notice.
   */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings(opts?: CallOptions): Promise<Models.GoogleOAuthSettingsResponse>;
  /**
   * GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}
   * Preview: may change or go without notice.
   */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(tokenId: string, opts?: CallOptions): Promise<Models.GoogleAuthToken>;
  /**
   * GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens/{tokenId}/accounts
   * Preview: may change or go without notice.
   */
  getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(tokenId: string, opts?: CallOptions): Promise<Models.GoogleBusinessProfileAccountListing>;
  /** GET /api/v2/conversations/messaging/integrations/open/{integrationId} */
  getConversationsMessagingIntegrationsOpenIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsOpenIntegrationIdOptions): Promise<Models.OpenIntegration>;
  /** GET /api/v2/conversations/messaging/integrations/twitter */
  getConversationsMessagingIntegrationsTwitter(opts?: ConversationsApi.getConversationsMessagingIntegrationsTwitterOptions): Promise<Models.TwitterIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  getConversationsMessagingIntegrationsTwitterIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsTwitterIntegrationIdOptions): Promise<Models.TwitterIntegration>;
  /** GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings */
  getConversationsMessagingIntegrationsTwitterOauthSettings(opts?: CallOptions): Promise<Models.TwitterSignupOAuthSettings>;
  /** GET /api/v2/conversations/messaging/integrations/whatsapp */
  getConversationsMessagingIntegrationsWhatsapp(opts?: ConversationsApi.getConversationsMessagingIntegrationsWhatsappOptions): Promise<Models.WhatsAppIntegrationEntityListing>;
  /** GET /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  getConversationsMessagingIntegrationsWhatsappIntegrationId(integrationId: string, opts?: ConversationsApi.getConversationsMessagingIntegrationsWhatsappIntegrationIdOptions): Promise<Models.WhatsAppIntegration>;
  /** GET /api/v2/conversations/messaging/oauth/apple/callback */
  getConversationsMessagingOauthAppleCallback(code: string, state: string, opts?: ConversationsApi.getConversationsMessagingOauthAppleCallbackOptions): Promise<Models.OAuthAppleAuthorizationResponse>;
  /** GET /api/v2/conversations/messaging/settings/{messageSettingId} */
  getConversationsMessagingSetting(messageSettingId: string, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /** GET /api/v2/conversations/messaging/settings */
  getConversationsMessagingSettings(opts?: ConversationsApi.getConversationsMessagingSettingsOptions): Promise<Models.MessagingConfigListing>;
  /** GET /api/v2/conversations/messaging/settings/default */
  getConversationsMessagingSettingsDefault(opts?: CallOptions): Promise<Models.MessagingSetting>;
  /** GET /api/v2/conversations/messaging/supportedcontent */
  getConversationsMessagingSupportedcontent(opts?: ConversationsApi.getConversationsMessagingSupportedcontentOptions): Promise<Models.SupportedContentListing>;
  /** GET /api/v2/conversations/messaging/supportedcontent/default */
  getConversationsMessagingSupportedcontentDefault(opts?: CallOptions): Promise<Models.SupportedContent>;
  /** GET /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  getConversationsMessagingSupportedcontentSupportedContentId(supportedContentId: string, opts?: CallOptions): Promise<Models.SupportedContent>;
  /** GET /api/v2/conversations/messaging/threadingtimeline */
  getConversationsMessagingThreadingtimeline(opts?: CallOptions): Promise<Models.ConversationThreadingWindow>;
  /**
   * GET /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup
   * @deprecated
   */
  getConversationsScreenshareParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsScreenshareParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/settings */
  getConversationsSettings(opts?: CallOptions): Promise<Models.Settings>;
  /** GET /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsSocialParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsSocialParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /**
   * GET /api/v2/conversations/videos/{conferenceId}/details
   * Preview: may change or go without notice.
   */
  getConversationsVideoDetails(conferenceId: string, opts?: CallOptions): Promise<Models.VideoConferenceDetails>;
  /** GET /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  getConversationsVideoParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.getConversationsVideoParticipantCommunicationWrapupOptions): Promise<Models.AssignedWrapupCode>;
  /** GET /api/v2/conversations/videos/meetings/{meetingId} */
  getConversationsVideosMeeting(meetingId: string, opts?: CallOptions): Promise<Models.MeetingIdRecord>;
  /** PATCH /api/v2/conversations/{conversationId}/customattributes */
  patchConversationCustomattributes(conversationId: string, opts?: ConversationsApi.patchConversationCustomattributesOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/customattributes/bulk */
  patchConversationCustomattributesBulk(conversationId: string, opts?: ConversationsApi.patchConversationCustomattributesBulkOptions): Promise<Models.CustomAttributesBulkUpdateResponseMap>;
  /** PATCH /api/v2/conversations/{conversationId}/participants/{participantId} */
  patchConversationParticipant(conversationId: string, participantId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/participants/{participantId}/attributes */
  patchConversationParticipantAttributes(conversationId: string, participantId: string, body: Models.ParticipantAttributes, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/recordingstate */
  patchConversationRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/secureattributes */
  patchConversationSecureattributes(conversationId: string, body: Models.ConversationSecureAttributes, opts?: CallOptions): Promise<string>;
  /** PATCH /api/v2/conversations/{conversationId}/suggestions/{suggestionId} */
  patchConversationSuggestion(conversationId: string, suggestionId: string, body: Models.SuggestionPatchRequest, opts?: CallOptions): Promise<Models.Suggestion>;
  /** PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/engagements */
  patchConversationSummaryEngagements(conversationId: string, summaryId: string, opts?: ConversationsApi.patchConversationSummaryEngagementsOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback */
  patchConversationSummaryFeedback(conversationId: string, summaryId: string, opts?: ConversationsApi.patchConversationSummaryFeedbackOptions): Promise<void>;
  /** PATCH /api/v2/conversations/{conversationId}/utilizationlabel */
  patchConversationUtilizationlabel(conversationId: string, body: Models.ConversationUtilizationLabelUpdate, opts?: CallOptions): Promise<string>;
  /** PATCH /api/v2/conversations/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsAftercallworkConversationIdParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.AfterCallWorkUpdate, opts?: CallOptions): Promise<Models.AfterCallWorkUpdate>;
  /** PATCH /api/v2/conversations/calls/{conversationId} */
  patchConversationsCall(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/conference */
  patchConversationsCallConference(conversationId: string, body: Models.UpdateConferenceRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId} */
  patchConversationsCallParticipant(conversationId: string, participantId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/attributes */
  patchConversationsCallParticipantAttributes(conversationId: string, participantId: string, body: Models.ParticipantAttributes, opts?: CallOptions): Promise<Models.ParticipantAttributes>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsCallParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<object>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/postflowaction */
  patchConversationsCallParticipantCommunicationPostflowaction(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.patchConversationsCallParticipantCommunicationPostflowactionOptions): Promise<void>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult */
  patchConversationsCallParticipantConsult(conversationId: string, participantId: string, body: Models.ConsultTransferUpdate, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** PATCH /api/v2/conversations/calls/{conversationId}/participants/{participantId}/user/{userId} */
  patchConversationsCallParticipantUserUserId(conversationId: string, participantId: string, userId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/callbacks/{conversationId} */
  patchConversationsCallback(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId} */
  patchConversationsCallbackParticipant(conversationId: string, participantId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/attributes */
  patchConversationsCallbackParticipantAttributes(conversationId: string, participantId: string, body: Models.ParticipantAttributes, opts?: CallOptions): Promise<Models.ParticipantAttributes>;
  /** PATCH /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsCallbackParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<object>;
  /** PATCH /api/v2/conversations/callbacks */
  patchConversationsCallbacks(body: Models.PatchCallbackRequest, opts?: CallOptions): Promise<Models.PatchCallbackResponse>;
  /**
   * PATCH /api/v2/conversations/cobrowsesessions/{conversationId}
   * @deprecated
   */
  patchConversationsCobrowsesession(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /**
   * PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}
   * @deprecated
   */
  patchConversationsCobrowsesessionParticipant(conversationId: string, participantId: string, opts?: ConversationsApi.patchConversationsCobrowsesessionParticipantOptions): Promise<void>;
  /**
   * PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/attributes
   * @deprecated
   */
  patchConversationsCobrowsesessionParticipantAttributes(conversationId: string, participantId: string, opts?: ConversationsApi.patchConversationsCobrowsesessionParticipantAttributesOptions): Promise<Models.ParticipantAttributes>;
  /**
   * PATCH /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}
   * @deprecated
   */
  patchConversationsCobrowsesessionParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<object>;
  /** PATCH /api/v2/conversations/emails/{conversationId} */
  patchConversationsEmail(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** PATCH /api/v2/conversations/emails/{conversationId}/messages/draft */
  patchConversationsEmailMessagesDraft(conversationId: string, opts?: ConversationsApi.patchConversationsEmailMessagesDraftOptions): Promise<Models.EmailMessage>;
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId} */
  patchConversationsEmailParticipant(conversationId: string, participantId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/attributes */
  patchConversationsEmailParticipantAttributes(conversationId: string, participantId: string, body: Models.ParticipantAttributes, opts?: CallOptions): Promise<Models.ParticipantAttributes>;
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsEmailParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<object>;
  /** PATCH /api/v2/conversations/emails/{conversationId}/participants/{participantId}/parkingstate */
  patchConversationsEmailParticipantParkingstate(conversationId: string, participantId: string, body: Models.ParkingStateRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/messages/{conversationId} */
  patchConversationsMessage(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId} */
  patchConversationsMessageParticipant(conversationId: string, participantId: string, opts?: ConversationsApi.patchConversationsMessageParticipantOptions): Promise<void>;
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/attributes */
  patchConversationsMessageParticipantAttributes(conversationId: string, participantId: string, opts?: ConversationsApi.patchConversationsMessageParticipantAttributesOptions): Promise<Models.ParticipantAttributes>;
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId} */
  patchConversationsMessageParticipantCommunication(conversationId: string, participantId: string, communicationId: string, body: Models.MediaParticipantRequest, opts?: CallOptions): Promise<object>;
  /** PATCH /api/v2/conversations/messages/{conversationId}/participants/{participantId}/parkingstate */
  patchConversationsMessageParticipantParkingstate(conversationId: string, participantId: string, body: Models.ParkingStateRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/conversations/messaging/integrations/apple/{integrationId} */
  patchConversationsMessagingIntegrationsAppleIntegrationId(integrationId: string, body: Models.AppleIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.AppleIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/facebook/{integrationId} */
  patchConversationsMessagingIntegrationsFacebookIntegrationId(integrationId: string, body: Models.FacebookIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.FacebookIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/instagram/{integrationId} */
  patchConversationsMessagingIntegrationsInstagramIntegrationId(integrationId: string, body: Models.InstagramIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.InstagramIntegration>;
  /**
   * PATCH /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/{integrationId}
   * Preview: may change or go without notice.
   */
  patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(integrationId: string, body: Models.GoogleBusinessProfileOpenIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.GoogleBusinessProfileOpenIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/open/{integrationId} */
  patchConversationsMessagingIntegrationsOpenIntegrationId(integrationId: string, body: Models.OpenIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.OpenIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/twitter/{integrationId} */
  patchConversationsMessagingIntegrationsTwitterIntegrationId(integrationId: string, body: Models.TwitterIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.TwitterIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup/{integrationId} */
  patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(integrationId: string, body: Models.WhatsAppEmbeddedSignupIntegrationActivationRequest, opts?: CallOptions): Promise<Models.WhatsAppIntegration>;
  /** PATCH /api/v2/conversations/messaging/integrations/whatsapp/{integrationId} */
  patchConversationsMessagingIntegrationsWhatsappIntegrationId(integrationId: string, body: Models.WhatsAppIntegrationUpdateRequest, opts?: CallOptions): Promise<Models.WhatsAppIntegration>;
  /** PATCH /api/v2/conversations/messaging/settings/{messageSettingId} */
  patchConversationsMessagingSetting(messageSettingId: string, body: Models.MessagingSettingPatchRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /** PATCH /api/v2/conversations/messaging/supportedcontent/{supportedContentId} */
  patchConversationsMessagingSupportedcontentSupportedContentId(supportedContentId: string, body: Models.SupportedContent, opts?: CallOptions): Promise<Models.SupportedContent>;
  /** PATCH /api/v2/conversations/settings */
  patchConversationsSettings(body: Models.Settings, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/analytics/conversations/{conversationId}/details/properties */
  postAnalyticsConversationDetailsProperties(conversationId: string, body: Models.PropertyIndexRequest, opts?: CallOptions): Promise<Models.PropertyIndexRequest>;
  /** POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQuery(body: Models.ConversationActivityQuery, opts?: ConversationsApi.postAnalyticsConversationsActivityQueryOptions): Promise<Models.ConversationActivityResponse>;
  /** POST /api/v2/analytics/conversations/aggregates/jobs */
  postAnalyticsConversationsAggregatesJobs(body: Models.ConversationAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/conversations/aggregates/query */
  postAnalyticsConversationsAggregatesQuery(body: Models.ConversationAggregationQuery, opts?: CallOptions): Promise<Models.ConversationAggregateQueryResponse>;
  /** POST /api/v2/analytics/conversations/details/jobs */
  postAnalyticsConversationsDetailsJobs(body: Models.AsyncConversationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQuery(body: Models.ConversationQuery, opts?: CallOptions): Promise<Models.AnalyticsConversationQueryResponse>;
  /** POST /api/v2/conversations/{conversationId}/assign */
  postConversationAssign(conversationId: string, body: Models.ConversationUser, opts?: CallOptions): Promise<string>;
  /** POST /api/v2/conversations/{conversationId}/barge */
  postConversationBarge(conversationId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/cobrowse */
  postConversationCobrowse(conversationId: string, opts?: CallOptions): Promise<Models.CobrowseWebMessagingSession>;
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId} */
  postConversationCommunicationAgentchecklist(conversationId: string, communicationId: string, agentChecklistId: string, body: Models.ChecklistActivationPayload, opts?: CallOptions): Promise<Models.AgentChecklistResponse>;
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/agentaction */
  postConversationCommunicationAgentchecklistAgentaction(conversationId: string, communicationId: string, agentChecklistId: string, body: Models.AgentActionPayload, opts?: CallOptions): Promise<Models.AgentChecklistResponse>;
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/{agentChecklistId}/jobs */
  postConversationCommunicationAgentchecklistJobs(conversationId: string, communicationId: string, agentChecklistId: string, body: Models.ChecklistInferenceJobPayload, opts?: CallOptions): Promise<Models.ChecklistInferenceJobCreationResponse>;
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/agentchecklists/finalize */
  postConversationCommunicationAgentchecklistsFinalize(conversationId: string, communicationId: string, body: Models.ChecklistFinalizePayload, opts?: CallOptions): Promise<Models.AgentChecklistResponseList>;
  /** POST /api/v2/conversations/{conversationId}/communications/{communicationId}/internalmessages */
  postConversationCommunicationInternalmessages(conversationId: string, communicationId: string, body: Models.InternalMessageRequest, opts?: CallOptions): Promise<Models.InternalMessageData>;
  /** POST /api/v2/conversations/{conversationId}/disconnect */
  postConversationDisconnect(conversationId: string, opts?: CallOptions): Promise<string>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/callbacks */
  postConversationParticipantCallbacks(conversationId: string, participantId: string, opts?: ConversationsApi.postConversationParticipantCallbacksOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/digits */
  postConversationParticipantDigits(conversationId: string, participantId: string, opts?: ConversationsApi.postConversationParticipantDigitsOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/internalmessages/users/communications */
  postConversationParticipantInternalmessagesUsersCommunications(conversationId: string, participantId: string, body: Models.MessagingConferWithUserRequest, opts?: CallOptions): Promise<Models.MessagingConferResponse>;
  /**
   * POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace
   * @deprecated
   */
  postConversationParticipantReplace(conversationId: string, participantId: string, body: Models.TransferRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/agent */
  postConversationParticipantReplaceAgent(conversationId: string, participantId: string, body: Models.TransferToAgentRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/contact/external */
  postConversationParticipantReplaceContactExternal(conversationId: string, participantId: string, body: Models.TransferToExternalContactRequest, opts?: CallOptions): Promise<void>;
  /**
   * POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/external
   * @deprecated
   */
  postConversationParticipantReplaceExternal(conversationId: string, participantId: string, body: Models.TransferToExternalRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue */
  postConversationParticipantReplaceQueue(conversationId: string, participantId: string, body: Models.TransferToQueueRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions */
  postConversationParticipantSecureivrsessions(conversationId: string, participantId: string, opts?: ConversationsApi.postConversationParticipantSecureivrsessionsOptions): Promise<Models.SecureSession>;
  /** POST /api/v2/conversations/{conversationId}/participants/{participantId}/transfer */
  postConversationParticipantTransfer(conversationId: string, participantId: string, body: Models.TransferToAddressRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/suggestions/{suggestionId}/engagement */
  postConversationSuggestionEngagement(conversationId: string, suggestionId: string, body: Models.SuggestionEngagement, opts?: CallOptions): Promise<Models.SuggestionEngagement>;
  /**
   * POST /api/v2/conversations/{conversationId}/suggestions/feedback
   * @deprecated
   */
  postConversationSuggestionsFeedback(conversationId: string, body: Models.Feedback, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/{conversationId}/summaries/{summaryId}/feedback */
  postConversationSummaryFeedback(conversationId: string, summaryId: string, opts?: ConversationsApi.postConversationSummaryFeedbackOptions): Promise<void>;
  /** POST /api/v2/conversations/calls/{conversationId} */
  postConversationsCall(conversationId: string, body: Models.CallCommand, opts?: CallOptions): Promise<Models.Conversation>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/barge */
  postConversationsCallParticipantBarge(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/coach */
  postConversationsCallParticipantCoach(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries */
  postConversationsCallParticipantCommunicationSummaries(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsCallParticipantCommunicationSummariesOptions): Promise<Models.OnDemandSummaryAcceptedResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsCallParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsCallParticipantCommunicationWrapupOptions): Promise<void>;
  /**
   * POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult
   * @deprecated
   */
  postConversationsCallParticipantConsult(conversationId: string, participantId: string, body: Models.ConsultTransfer, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/agent */
  postConversationsCallParticipantConsultAgent(conversationId: string, participantId: string, body: Models.ConsultTransferToAgent, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/contact/external */
  postConversationsCallParticipantConsultContactExternal(conversationId: string, participantId: string, body: Models.ConsultTransferToExternalContact, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /**
   * POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/external
   * @deprecated
   */
  postConversationsCallParticipantConsultExternal(conversationId: string, participantId: string, body: Models.ConsultTransferToExternal, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/consult/queue */
  postConversationsCallParticipantConsultQueue(conversationId: string, participantId: string, body: Models.ConsultTransferToQueue, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/monitor */
  postConversationsCallParticipantMonitor(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/replace */
  postConversationsCallParticipantReplace(conversationId: string, participantId: string, body: Models.TransferRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/snippet/record */
  postConversationsCallParticipantSnippetRecord(conversationId: string, participantId: string, body: Models.SnippetRecordingRequest, opts?: CallOptions): Promise<string>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/{participantId}/voice/consult */
  postConversationsCallParticipantVoiceConsult(conversationId: string, participantId: string, body: Models.ConsultTransferToAddress, opts?: CallOptions): Promise<Models.ConsultTransferResponse>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants */
  postConversationsCallParticipants(conversationId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** POST /api/v2/conversations/calls/{conversationId}/participants/user/{userId} */
  postConversationsCallParticipantsUserUserId(conversationId: string, userId: string, body: Models.Conversation, opts?: CallOptions): Promise<Models.Conversation>;
  /** POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsCallbackParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsCallbackParticipantCommunicationWrapupOptions): Promise<void>;
  /** POST /api/v2/conversations/callbacks/{conversationId}/participants/{participantId}/replace */
  postConversationsCallbackParticipantReplace(conversationId: string, participantId: string, body: Models.TransferRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/callbacks */
  postConversationsCallbacks(body: Models.CreateCallbackCommand, opts?: CallOptions): Promise<Models.CreateCallbackResponse>;
  /** POST /api/v2/conversations/callbacks/bulk/disconnect */
  postConversationsCallbacksBulkDisconnect(body: Models.BulkCallbackDisconnectRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/callbacks/bulk/update */
  postConversationsCallbacksBulkUpdate(body: Models.BulkCallbackPatchRequest, opts?: CallOptions): Promise<Models.BulkCallbackPatchResponse>;
  /** POST /api/v2/conversations/calls */
  postConversationsCalls(body: Models.CreateCallRequest, opts?: CallOptions): Promise<Models.CreateCallResponse>;
  /** POST /api/v2/conversations/calls/user/{userId} */
  postConversationsCallsUserUserId(userId: string, body: Models.CreateCallRequest, opts?: CallOptions): Promise<Models.CreateCallResponse>;
  /**
   * POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup
   * @deprecated
   */
  postConversationsCobrowsesessionParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsCobrowsesessionParticipantCommunicationWrapupOptions): Promise<void>;
  /**
   * POST /api/v2/conversations/cobrowsesessions/{conversationId}/participants/{participantId}/replace
   * @deprecated
   */
  postConversationsCobrowsesessionParticipantReplace(conversationId: string, participantId: string, opts?: ConversationsApi.postConversationsCobrowsesessionParticipantReplaceOptions): Promise<void>;
  /** POST /api/v2/conversations/customattributes/schemas */
  postConversationsCustomattributesSchemas(body: Models.ConversationJsonSchemaRequest, opts?: CallOptions): Promise<Models.ConversationDataSchema>;
  /** POST /api/v2/conversations/customattributes/search */
  postConversationsCustomattributesSearch(body: Models.ConversationCustomAttributesSearchRequest, opts?: CallOptions): Promise<Models.JsonSearchResponse>;
  /** POST /api/v2/conversations/emails/{conversationId}/inboundmessages */
  postConversationsEmailInboundmessages(conversationId: string, body: Models.InboundMessageRequest, opts?: CallOptions): Promise<Models.EmailConversation>;
  /** POST /api/v2/conversations/emails/{conversationId}/messages */
  postConversationsEmailMessages(conversationId: string, body: Models.EmailMessage, opts?: CallOptions): Promise<Models.EmailMessageReply>;
  /** POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/copy */
  postConversationsEmailMessagesDraftAttachmentsCopy(conversationId: string, body: Models.CopyAttachmentsRequest, opts?: CallOptions): Promise<Models.EmailMessage>;
  /** POST /api/v2/conversations/emails/{conversationId}/messages/draft/attachments/uploads */
  postConversationsEmailMessagesDraftAttachmentsUploads(conversationId: string, body: Models.UploadAttachmentRequest, opts?: CallOptions): Promise<Models.UploadAttachmentResponse>;
  /** POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsEmailParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsEmailParticipantCommunicationWrapupOptions): Promise<void>;
  /** POST /api/v2/conversations/emails/{conversationId}/participants/{participantId}/replace */
  postConversationsEmailParticipantReplace(conversationId: string, participantId: string, body: Models.TransferRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/emails/{conversationId}/reconnect */
  postConversationsEmailReconnect(conversationId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/emails */
  postConversationsEmails(body: Models.CreateEmailRequest, opts?: CallOptions): Promise<Models.EmailConversation>;
  /** POST /api/v2/conversations/emails/agentless */
  postConversationsEmailsAgentless(body: Models.AgentlessEmailSendRequestDto, opts?: CallOptions): Promise<Models.AgentlessEmailSendResponseDto>;
  /** POST /api/v2/conversations/faxes */
  postConversationsFaxes(body: Models.FaxSendRequest, opts?: CallOptions): Promise<Models.FaxSendResponse>;
  /** POST /api/v2/conversations/keyconfigurations */
  postConversationsKeyconfigurations(body: Models.ConversationEncryptionConfiguration, opts?: CallOptions): Promise<Models.ConversationEncryptionConfiguration>;
  /** POST /api/v2/conversations/keyconfigurations/validate */
  postConversationsKeyconfigurationsValidate(body: Models.ConversationEncryptionConfiguration, opts?: CallOptions): Promise<Models.ConversationEncryptionConfiguration>;
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages */
  postConversationsMessageCommunicationMessages(conversationId: string, communicationId: string, body: Models.AdditionalMessage, opts?: CallOptions): Promise<Models.MessageData>;
  /**
   * POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media
   * @deprecated
   */
  postConversationsMessageCommunicationMessagesMedia(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.MessageMediaData>;
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads */
  postConversationsMessageCommunicationMessagesMediaUploads(conversationId: string, communicationId: string, body: Models.UploadMediaRequest, opts?: CallOptions): Promise<Models.MessageMediaUploadData>;
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/socialmedia/messages */
  postConversationsMessageCommunicationSocialmediaMessages(conversationId: string, communicationId: string, body: Models.AdditionalSocialMediaMessage, opts?: CallOptions): Promise<Models.SocialMediaMessageData>;
  /** POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing */
  postConversationsMessageCommunicationTyping(conversationId: string, communicationId: string, body: Models.MessageTypingEventRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/event */
  postConversationsMessageInboundOpenEvent(integrationId: string, body: Models.OpenInboundNormalizedEvent, opts?: CallOptions): Promise<Models.OpenEventNormalizedMessage>;
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/message */
  postConversationsMessageInboundOpenMessage(integrationId: string, body: Models.OpenInboundNormalizedMessage, opts?: ConversationsApi.postConversationsMessageInboundOpenMessageOptions): Promise<Models.OpenMessageNormalizedMessage>;
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt */
  postConversationsMessageInboundOpenReceipt(integrationId: string, body: Models.OpenInboundNormalizedReceipt, opts?: CallOptions): Promise<Models.OpenReceiptNormalizedMessage>;
  /** POST /api/v2/conversations/messages/{integrationId}/inbound/open/structured/response */
  postConversationsMessageInboundOpenStructuredResponse(integrationId: string, body: Models.OpenInboundStructuredResponseMessage, opts?: CallOptions): Promise<Models.OpenStructuredResponseNormalizedMessage>;
  /** POST /api/v2/conversations/messages/{conversationId}/messages/bulk */
  postConversationsMessageMessagesBulk(conversationId: string, opts?: ConversationsApi.postConversationsMessageMessagesBulkOptions): Promise<Models.TextMessageListing>;
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/summaries */
  postConversationsMessageParticipantCommunicationSummaries(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsMessageParticipantCommunicationSummariesOptions): Promise<Models.OnDemandSummaryAcceptedResponse>;
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsMessageParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsMessageParticipantCommunicationWrapupOptions): Promise<void>;
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor */
  postConversationsMessageParticipantMonitor(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/replace */
  postConversationsMessageParticipantReplace(conversationId: string, participantId: string, body: Models.TransferRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/messages */
  postConversationsMessages(body: Models.CreateOutboundMessagingConversationRequest, opts?: CallOptions): Promise<Models.CreateOutboundMessagingConversationResponse>;
  /** POST /api/v2/conversations/messages/agentless */
  postConversationsMessagesAgentless(body: Models.SendAgentlessOutboundMessageRequest, opts?: CallOptions): Promise<Models.SendAgentlessOutboundMessageResponse>;
  /**
   * POST /api/v2/conversations/messages/inbound/open
   * @deprecated
   */
  postConversationsMessagesInboundOpen(body: Models.OpenNormalizedMessage, opts?: CallOptions): Promise<Models.OpenNormalizedMessage>;
  /** POST /api/v2/conversations/messaging/integrations/apple */
  postConversationsMessagingIntegrationsApple(body: Models.AppleIntegrationRequest, opts?: CallOptions): Promise<Models.AppleIntegration>;
  /** POST /api/v2/conversations/messaging/integrations/facebook */
  postConversationsMessagingIntegrationsFacebook(body: Models.FacebookIntegrationRequest, opts?: CallOptions): Promise<Models.FacebookIntegration>;
  /** POST /api/v2/conversations/messaging/integrations/instagram */
  postConversationsMessagingIntegrationsInstagram(body: Models.InstagramIntegrationRequest, opts?: CallOptions): Promise<Models.InstagramIntegration>;
  /** POST /api/v2/conversations/messaging/integrations/open */
  postConversationsMessagingIntegrationsOpen(body: Models.OpenIntegrationRequest, opts?: CallOptions): Promise<Models.OpenIntegration>;
  /**
   * POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile
   * Preview: may change or go without notice.
   */
  postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(body: Models.GoogleBusinessProfileOpenIntegrationRequest, opts?: CallOptions): Promise<Models.GoogleBusinessProfileOpenIntegration>;
  /**
   * POST /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/tokens
   * Preview: may change or go without notice.
   */
  postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(body: Models.GoogleAuthTokenRequest, opts?: CallOptions): Promise<Models.GoogleAuthToken>;
  /** POST /api/v2/conversations/messaging/integrations/twitter */
  postConversationsMessagingIntegrationsTwitter(body: Models.TwitterIntegrationRequest, opts?: CallOptions): Promise<Models.TwitterIntegration>;
  /**
   * POST /api/v2/conversations/messaging/integrations/whatsapp
   * @deprecated
   */
  postConversationsMessagingIntegrationsWhatsapp(body: Models.WhatsAppIntegrationRequest, opts?: CallOptions): Promise<Models.WhatsAppIntegration>;
  /** POST /api/v2/conversations/messaging/integrations/whatsapp/embeddedsignup */
  postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(body: Models.WhatsAppEmbeddedSignupIntegrationRequest, opts?: CallOptions): Promise<Models.WhatsAppIntegration>;
  /** POST /api/v2/conversations/messaging/settings */
  postConversationsMessagingSettings(body: Models.MessagingSettingRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /** POST /api/v2/conversations/messaging/supportedcontent */
  postConversationsMessagingSupportedcontent(body: Models.SupportedContent, opts?: CallOptions): Promise<Models.SupportedContent>;
  /** POST /api/v2/conversations/participants/attributes/search */
  postConversationsParticipantsAttributesSearch(body: Models.ConversationParticipantSearchRequest, opts?: CallOptions): Promise<Models.JsonCursorSearchResponse>;
  /**
   * POST /api/v2/conversations/screenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup
   * @deprecated
   */
  postConversationsScreenshareParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsScreenshareParticipantCommunicationWrapupOptions): Promise<void>;
  /** POST /api/v2/conversations/socials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsSocialParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsSocialParticipantCommunicationWrapupOptions): Promise<void>;
  /**
   * POST /api/v2/conversations/videos/{conversationId}/agentconference/communications/{communicationId}
   * Preview: may change or go without notice.
   */
  postConversationsVideoAgentconferenceCommunication(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.CreateJoinVideoResponse>;
  /** POST /api/v2/conversations/videos/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup */
  postConversationsVideoParticipantCommunicationWrapup(conversationId: string, participantId: string, communicationId: string, opts?: ConversationsApi.postConversationsVideoParticipantCommunicationWrapupOptions): Promise<void>;
  /** POST /api/v2/conversations/videos/meetings */
  postConversationsVideosMeetings(body: Models.GenerateMeetingIdRequest, opts?: CallOptions): Promise<Models.MeetingIdRecord>;
  /**
   * PUT /api/v2/conversations/{conversationId}/accessattributes
   * Preview: may change or go without notice.
   */
  putConversationAccessattributes(conversationId: string, body: Models.ConversationAccessAttributesUpdate, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/{conversationId}/customattributes */
  putConversationCustomattributes(conversationId: string, opts?: ConversationsApi.putConversationCustomattributesOptions): Promise<Models.CustomAttributesIdResponse>;
  /** PUT /api/v2/conversations/{conversationId}/customattributes/bulk */
  putConversationCustomattributesBulk(conversationId: string, opts?: ConversationsApi.putConversationCustomattributesBulkOptions): Promise<Models.CustomAttributesBulkUpdateResponseMap>;
  /** PUT /api/v2/conversations/{conversationId}/participants/{participantId}/flaggedreason */
  putConversationParticipantFlaggedreason(conversationId: string, participantId: string, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/conversations/{conversationId}/secureattributes */
  putConversationSecureattributes(conversationId: string, body: Models.ConversationSecureAttributes, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/{conversationId}/tags */
  putConversationTags(conversationId: string, body: Models.ConversationTagsUpdate, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/calls/{conversationId}/participants/{participantId}/communications/{communicationId}/uuidata */
  putConversationsCallParticipantCommunicationUuidata(conversationId: string, participantId: string, communicationId: string, body: Models.SetUuiDataRequest, opts?: CallOptions): Promise<object>;
  /** PUT /api/v2/conversations/calls/{conversationId}/recordingstate */
  putConversationsCallRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/callbacks/{conversationId}/recordingstate */
  putConversationsCallbackRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /**
   * PUT /api/v2/conversations/cobrowsesessions/{conversationId}/recordingstate
   * @deprecated
   */
  putConversationsCobrowsesessionRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/customattributes/schemas/{schemaId} */
  putConversationsCustomattributesSchema(schemaId: string, body: Models.ConversationSchemaUpdateRequest, opts?: CallOptions): Promise<Models.ConversationDataSchema>;
  /** PUT /api/v2/conversations/emails/{conversationId}/messages/draft */
  putConversationsEmailMessagesDraft(conversationId: string, body: Models.EmailMessage, opts?: CallOptions): Promise<Models.EmailMessage>;
  /** PUT /api/v2/conversations/emails/{conversationId}/recordingstate */
  putConversationsEmailRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/keyconfigurations/{keyconfigurationsId} */
  putConversationsKeyconfiguration(keyconfigurationsId: string, body: Models.ConversationEncryptionConfiguration, opts?: CallOptions): Promise<Models.ConversationEncryptionConfiguration>;
  /** PUT /api/v2/conversations/messages/{conversationId}/recordingstate */
  putConversationsMessageRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/apple/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(integrationId: string, body: Models.AppleIdentityResolutionConfig, opts?: CallOptions): Promise<Models.AppleIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/facebook/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(integrationId: string, body: Models.FacebookIdentityResolutionConfig, opts?: CallOptions): Promise<Models.FacebookIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/instagram/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(integrationId: string, body: Models.InstagramIdentityResolutionConfig, opts?: CallOptions): Promise<Models.InstagramIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/open/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(integrationId: string, body: Models.OpenMessagingIdentityResolutionConfig, opts?: CallOptions): Promise<Models.OpenMessagingIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/twitter/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(integrationId: string, body: Models.TwitterIdentityResolutionConfig, opts?: CallOptions): Promise<Models.TwitterIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/identityresolution/integrations/whatsapp/{integrationId} */
  putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(integrationId: string, body: Models.WhatsAppIdentityResolutionConfig, opts?: CallOptions): Promise<Models.WhatsAppIdentityResolutionConfig>;
  /** PUT /api/v2/conversations/messaging/settings/default */
  putConversationsMessagingSettingsDefault(body: Models.MessagingSettingDefaultRequest, opts?: CallOptions): Promise<Models.MessagingSetting>;
  /** PUT /api/v2/conversations/messaging/supportedcontent/default */
  putConversationsMessagingSupportedcontentDefault(body: Models.SupportedContentReference, opts?: CallOptions): Promise<Models.SupportedContent>;
  /** PUT /api/v2/conversations/messaging/threadingtimeline */
  putConversationsMessagingThreadingtimeline(body: Models.ConversationThreadingWindow, opts?: CallOptions): Promise<Models.ConversationThreadingWindow>;
  /**
   * PUT /api/v2/conversations/screenshares/{conversationId}/recordingstate
   * @deprecated
   */
  putConversationsScreenshareRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/socials/{conversationId}/recordingstate */
  putConversationsSocialRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
  /** PUT /api/v2/conversations/videos/{conversationId}/recordingstate */
  putConversationsVideoRecordingstate(conversationId: string, body: Models.SetRecordingState, opts?: CallOptions): Promise<string>;
}

export declare namespace ConversationsApi {
  type deleteAnalyticsConversationsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsConversationsDetailsJobOptions = CallOptions;
  type deleteConversationOptions = CallOptions;
  type deleteConversationCustomattributeOptions = CallOptions;
  type deleteConversationParticipantCodeOptions = CallOptions;
  type deleteConversationParticipantFlaggedreasonOptions = CallOptions;
  type deleteConversationsCallParticipantCommunicationPostflowactionOptions = CallOptions;
  type deleteConversationsCallParticipantConsultOptions = CallOptions;
  type deleteConversationsEmailMessagesDraftAttachmentOptions = CallOptions;
  type deleteConversationsMessagesCachedmediaCachedMediaItemIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsAppleIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsFacebookIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsInstagramIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsOpenIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsTwitterIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingIntegrationsWhatsappIntegrationIdOptions = CallOptions;
  type deleteConversationsMessagingSettingOptions = CallOptions;
  type deleteConversationsMessagingSettingsDefaultOptions = CallOptions;
  type deleteConversationsMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type getAnalyticsConversationDetailsOptions = CallOptions;
  type getAnalyticsConversationsAggregatesJobOptions = CallOptions;
  interface getAnalyticsConversationsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getAnalyticsConversationsDetailsOptions extends CallOptions {
    id?: string[];
  }
  type getAnalyticsConversationsDetailsJobOptions = CallOptions;
  interface getAnalyticsConversationsDetailsJobResultsOptions extends CallOptions {
    cursor?: string;
    pageSize?: number;
  }
  type getAnalyticsConversationsDetailsJobsAvailabilityOptions = CallOptions;
  type getConversationOptions = CallOptions;
  type getConversationAccessattributesOptions = CallOptions;
  type getConversationAssistantCopilotcontextOptions = CallOptions;
  type getConversationCommunicationAgentchecklistOptions = CallOptions;
  type getConversationCommunicationAgentchecklistJobOptions = CallOptions;
  type getConversationCommunicationAgentchecklistsOptions = CallOptions;
  type getConversationCommunicationInternalmessageOptions = CallOptions;
  interface getConversationCommunicationInternalmessagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getConversationCustomattributeOptions = CallOptions;
  type getConversationCustomattributesOptions = CallOptions;
  type getConversationParticipantSecureivrsessionOptions = CallOptions;
  type getConversationParticipantSecureivrsessionsOptions = CallOptions;
  interface getConversationParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationParticipantWrapupcodesOptions = CallOptions;
  type getConversationSecureattributesOptions = CallOptions;
  type getConversationSuggestionOptions = CallOptions;
  interface getConversationSuggestionsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    type?: string;
    state?: string;
  }
  type getConversationSummariesOptions = CallOptions;
  interface getConversationsOptions extends CallOptions {
    communicationType?: string;
  }
  type getConversationsCallOptions = CallOptions;
  interface getConversationsCallParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  interface getConversationsCallParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsCallParticipantWrapupcodesOptions = CallOptions;
  type getConversationsCallbackOptions = CallOptions;
  interface getConversationsCallbackParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  interface getConversationsCallbackParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsCallbackParticipantWrapupcodesOptions = CallOptions;
  type getConversationsCallbacksOptions = CallOptions;
  type getConversationsCallsOptions = CallOptions;
  interface getConversationsCallsHistoryOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    interval?: string;
    expand?: string[];
  }
  type getConversationsCallsMaximumconferencepartiesOptions = CallOptions;
  type getConversationsCobrowsesessionOptions = CallOptions;
  interface getConversationsCobrowsesessionParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  interface getConversationsCobrowsesessionParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsCobrowsesessionParticipantWrapupcodesOptions = CallOptions;
  type getConversationsCobrowsesessionsOptions = CallOptions;
  type getConversationsCustomattributesSchemaOptions = CallOptions;
  type getConversationsCustomattributesSchemaVersionOptions = CallOptions;
  type getConversationsCustomattributesSchemaVersionsOptions = CallOptions;
  type getConversationsCustomattributesSchemasOptions = CallOptions;
  type getConversationsCustomattributesSchemasCoretypeOptions = CallOptions;
  type getConversationsCustomattributesSchemasCoretypesOptions = CallOptions;
  type getConversationsCustomattributesSchemasLimitsOptions = CallOptions;
  type getConversationsEmailOptions = CallOptions;
  type getConversationsEmailMessageOptions = CallOptions;
  interface getConversationsEmailMessagesOptions extends CallOptions {
    /** Default: false */
    includeAgentlessStitchedMessages?: boolean;
  }
  type getConversationsEmailMessagesDraftOptions = CallOptions;
  interface getConversationsEmailParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  interface getConversationsEmailParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsEmailParticipantWrapupcodesOptions = CallOptions;
  type getConversationsEmailSettingsOptions = CallOptions;
  type getConversationsEmailsOptions = CallOptions;
  type getConversationsInternalmessageOptions = CallOptions;
  type getConversationsInternalmessagesOptions = CallOptions;
  type getConversationsKeyconfigurationOptions = CallOptions;
  type getConversationsKeyconfigurationsOptions = CallOptions;
  type getConversationsMessageOptions = CallOptions;
  interface getConversationsMessageCommunicationMessagesMediaOptions extends CallOptions {
    status?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getConversationsMessageCommunicationMessagesMediaMediaIdOptions = CallOptions;
  type getConversationsMessageDetailsOptions = CallOptions;
  type getConversationsMessageMessageOptions = CallOptions;
  interface getConversationsMessageParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  interface getConversationsMessageParticipantWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsMessageParticipantWrapupcodesOptions = CallOptions;
  type getConversationsMessagesOptions = CallOptions;
  interface getConversationsMessagesCachedmediaOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    url?: string;
  }
  type getConversationsMessagesCachedmediaCachedMediaItemIdOptions = CallOptions;
  type getConversationsMessagingFacebookAppOptions = CallOptions;
  type getConversationsMessagingFacebookPermissionsOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationIdOptions = CallOptions;
  type getConversationsMessagingIntegrationTwitterOauthSettingsOptions = CallOptions;
  interface getConversationsMessagingIntegrationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsAppleOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsAppleIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  interface getConversationsMessagingIntegrationsFacebookOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsFacebookIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  interface getConversationsMessagingIntegrationsInstagramOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsInstagramIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  interface getConversationsMessagingIntegrationsOpenOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  type getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettingsOptions = CallOptions;
  type getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenOptions = CallOptions;
  type getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccountsOptions = CallOptions;
  interface getConversationsMessagingIntegrationsOpenIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  interface getConversationsMessagingIntegrationsTwitterOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsTwitterIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  type getConversationsMessagingIntegrationsTwitterOauthSettingsOptions = CallOptions;
  interface getConversationsMessagingIntegrationsWhatsappOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string;
    supportedContentId?: string;
    messagingSettingId?: string;
  }
  interface getConversationsMessagingIntegrationsWhatsappIntegrationIdOptions extends CallOptions {
    expand?: string;
  }
  interface getConversationsMessagingOauthAppleCallbackOptions extends CallOptions {
    error?: string;
  }
  type getConversationsMessagingSettingOptions = CallOptions;
  interface getConversationsMessagingSettingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getConversationsMessagingSettingsDefaultOptions = CallOptions;
  interface getConversationsMessagingSupportedcontentOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getConversationsMessagingSupportedcontentDefaultOptions = CallOptions;
  type getConversationsMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type getConversationsMessagingThreadingtimelineOptions = CallOptions;
  interface getConversationsScreenshareParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsSettingsOptions = CallOptions;
  interface getConversationsSocialParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsVideoDetailsOptions = CallOptions;
  interface getConversationsVideoParticipantCommunicationWrapupOptions extends CallOptions {
    /** Default: false */
    provisional?: boolean;
  }
  type getConversationsVideosMeetingOptions = CallOptions;
  interface patchConversationCustomattributesOptions extends CallOptions {
    body?: Models.CustomAttributesPatchRequest;
  }
  interface patchConversationCustomattributesBulkOptions extends CallOptions {
    body?: Models.CustomAttributesPatchRequest[];
  }
  type patchConversationParticipantOptions = CallOptions;
  type patchConversationParticipantAttributesOptions = CallOptions;
  type patchConversationRecordingstateOptions = CallOptions;
  type patchConversationSecureattributesOptions = CallOptions;
  type patchConversationSuggestionOptions = CallOptions;
  interface patchConversationSummaryEngagementsOptions extends CallOptions {
    body?: Models.EngagementRequest;
  }
  interface patchConversationSummaryFeedbackOptions extends CallOptions {
    body?: Models.FeedbackUpdateRequest;
  }
  type patchConversationUtilizationlabelOptions = CallOptions;
  type patchConversationsAftercallworkConversationIdParticipantCommunicationOptions = CallOptions;
  type patchConversationsCallOptions = CallOptions;
  type patchConversationsCallConferenceOptions = CallOptions;
  type patchConversationsCallParticipantOptions = CallOptions;
  type patchConversationsCallParticipantAttributesOptions = CallOptions;
  type patchConversationsCallParticipantCommunicationOptions = CallOptions;
  interface patchConversationsCallParticipantCommunicationPostflowactionOptions extends CallOptions {
    body?: Models.MandatoryPostCallActionInput;
  }
  type patchConversationsCallParticipantConsultOptions = CallOptions;
  type patchConversationsCallParticipantUserUserIdOptions = CallOptions;
  type patchConversationsCallbackOptions = CallOptions;
  type patchConversationsCallbackParticipantOptions = CallOptions;
  type patchConversationsCallbackParticipantAttributesOptions = CallOptions;
  type patchConversationsCallbackParticipantCommunicationOptions = CallOptions;
  type patchConversationsCallbacksOptions = CallOptions;
  type patchConversationsCobrowsesessionOptions = CallOptions;
  interface patchConversationsCobrowsesessionParticipantOptions extends CallOptions {
    body?: Models.MediaParticipantRequest;
  }
  interface patchConversationsCobrowsesessionParticipantAttributesOptions extends CallOptions {
    body?: Models.ParticipantAttributes;
  }
  type patchConversationsCobrowsesessionParticipantCommunicationOptions = CallOptions;
  type patchConversationsEmailOptions = CallOptions;
  interface patchConversationsEmailMessagesDraftOptions extends CallOptions {
    autoFill?: boolean;
    discard?: boolean;
    body?: Models.DraftManipulationRequest;
  }
  type patchConversationsEmailParticipantOptions = CallOptions;
  type patchConversationsEmailParticipantAttributesOptions = CallOptions;
  type patchConversationsEmailParticipantCommunicationOptions = CallOptions;
  type patchConversationsEmailParticipantParkingstateOptions = CallOptions;
  type patchConversationsMessageOptions = CallOptions;
  interface patchConversationsMessageParticipantOptions extends CallOptions {
    body?: Models.MediaParticipantRequest;
  }
  interface patchConversationsMessageParticipantAttributesOptions extends CallOptions {
    body?: Models.ParticipantAttributes;
  }
  type patchConversationsMessageParticipantCommunicationOptions = CallOptions;
  type patchConversationsMessageParticipantParkingstateOptions = CallOptions;
  type patchConversationsMessagingIntegrationsAppleIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsFacebookIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsInstagramIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsOpenIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsTwitterIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingIntegrationsWhatsappIntegrationIdOptions = CallOptions;
  type patchConversationsMessagingSettingOptions = CallOptions;
  type patchConversationsMessagingSupportedcontentSupportedContentIdOptions = CallOptions;
  type patchConversationsSettingsOptions = CallOptions;
  type postAnalyticsConversationDetailsPropertiesOptions = CallOptions;
  interface postAnalyticsConversationsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsConversationsAggregatesJobsOptions = CallOptions;
  type postAnalyticsConversationsAggregatesQueryOptions = CallOptions;
  type postAnalyticsConversationsDetailsJobsOptions = CallOptions;
  type postAnalyticsConversationsDetailsQueryOptions = CallOptions;
  type postConversationAssignOptions = CallOptions;
  type postConversationBargeOptions = CallOptions;
  type postConversationCobrowseOptions = CallOptions;
  type postConversationCommunicationAgentchecklistOptions = CallOptions;
  type postConversationCommunicationAgentchecklistAgentactionOptions = CallOptions;
  type postConversationCommunicationAgentchecklistJobsOptions = CallOptions;
  type postConversationCommunicationAgentchecklistsFinalizeOptions = CallOptions;
  type postConversationCommunicationInternalmessagesOptions = CallOptions;
  type postConversationDisconnectOptions = CallOptions;
  interface postConversationParticipantCallbacksOptions extends CallOptions {
    body?: Models.CreateCallbackOnConversationCommand;
  }
  interface postConversationParticipantDigitsOptions extends CallOptions {
    body?: Models.Digits;
  }
  type postConversationParticipantInternalmessagesUsersCommunicationsOptions = CallOptions;
  type postConversationParticipantReplaceOptions = CallOptions;
  type postConversationParticipantReplaceAgentOptions = CallOptions;
  type postConversationParticipantReplaceContactExternalOptions = CallOptions;
  type postConversationParticipantReplaceExternalOptions = CallOptions;
  type postConversationParticipantReplaceQueueOptions = CallOptions;
  interface postConversationParticipantSecureivrsessionsOptions extends CallOptions {
    body?: Models.CreateSecureSession;
  }
  type postConversationParticipantTransferOptions = CallOptions;
  type postConversationSuggestionEngagementOptions = CallOptions;
  type postConversationSuggestionsFeedbackOptions = CallOptions;
  interface postConversationSummaryFeedbackOptions extends CallOptions {
    body?: Models.FeedbackAddRequest;
  }
  type postConversationsCallOptions = CallOptions;
  type postConversationsCallParticipantBargeOptions = CallOptions;
  type postConversationsCallParticipantCoachOptions = CallOptions;
  interface postConversationsCallParticipantCommunicationSummariesOptions extends CallOptions {
    body?: Models.OnDemandConversationSummaryRequest;
  }
  interface postConversationsCallParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsCallParticipantConsultOptions = CallOptions;
  type postConversationsCallParticipantConsultAgentOptions = CallOptions;
  type postConversationsCallParticipantConsultContactExternalOptions = CallOptions;
  type postConversationsCallParticipantConsultExternalOptions = CallOptions;
  type postConversationsCallParticipantConsultQueueOptions = CallOptions;
  type postConversationsCallParticipantMonitorOptions = CallOptions;
  type postConversationsCallParticipantReplaceOptions = CallOptions;
  type postConversationsCallParticipantSnippetRecordOptions = CallOptions;
  type postConversationsCallParticipantVoiceConsultOptions = CallOptions;
  type postConversationsCallParticipantsOptions = CallOptions;
  type postConversationsCallParticipantsUserUserIdOptions = CallOptions;
  interface postConversationsCallbackParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsCallbackParticipantReplaceOptions = CallOptions;
  type postConversationsCallbacksOptions = CallOptions;
  type postConversationsCallbacksBulkDisconnectOptions = CallOptions;
  type postConversationsCallbacksBulkUpdateOptions = CallOptions;
  type postConversationsCallsOptions = CallOptions;
  type postConversationsCallsUserUserIdOptions = CallOptions;
  interface postConversationsCobrowsesessionParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  interface postConversationsCobrowsesessionParticipantReplaceOptions extends CallOptions {
    body?: Models.TransferRequest;
  }
  type postConversationsCustomattributesSchemasOptions = CallOptions;
  type postConversationsCustomattributesSearchOptions = CallOptions;
  type postConversationsEmailInboundmessagesOptions = CallOptions;
  type postConversationsEmailMessagesOptions = CallOptions;
  type postConversationsEmailMessagesDraftAttachmentsCopyOptions = CallOptions;
  type postConversationsEmailMessagesDraftAttachmentsUploadsOptions = CallOptions;
  interface postConversationsEmailParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsEmailParticipantReplaceOptions = CallOptions;
  type postConversationsEmailReconnectOptions = CallOptions;
  type postConversationsEmailsOptions = CallOptions;
  type postConversationsEmailsAgentlessOptions = CallOptions;
  type postConversationsFaxesOptions = CallOptions;
  type postConversationsKeyconfigurationsOptions = CallOptions;
  type postConversationsKeyconfigurationsValidateOptions = CallOptions;
  type postConversationsMessageCommunicationMessagesOptions = CallOptions;
  type postConversationsMessageCommunicationMessagesMediaOptions = CallOptions;
  type postConversationsMessageCommunicationMessagesMediaUploadsOptions = CallOptions;
  type postConversationsMessageCommunicationSocialmediaMessagesOptions = CallOptions;
  type postConversationsMessageCommunicationTypingOptions = CallOptions;
  type postConversationsMessageInboundOpenEventOptions = CallOptions;
  interface postConversationsMessageInboundOpenMessageOptions extends CallOptions {
    /** Default: false */
    prefetchConversationId?: boolean;
  }
  type postConversationsMessageInboundOpenReceiptOptions = CallOptions;
  type postConversationsMessageInboundOpenStructuredResponseOptions = CallOptions;
  interface postConversationsMessageMessagesBulkOptions extends CallOptions {
    body?: string[];
  }
  interface postConversationsMessageParticipantCommunicationSummariesOptions extends CallOptions {
    body?: Models.OnDemandConversationSummaryRequest;
  }
  interface postConversationsMessageParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsMessageParticipantMonitorOptions = CallOptions;
  type postConversationsMessageParticipantReplaceOptions = CallOptions;
  type postConversationsMessagesOptions = CallOptions;
  type postConversationsMessagesAgentlessOptions = CallOptions;
  type postConversationsMessagesInboundOpenOptions = CallOptions;
  type postConversationsMessagingIntegrationsAppleOptions = CallOptions;
  type postConversationsMessagingIntegrationsFacebookOptions = CallOptions;
  type postConversationsMessagingIntegrationsInstagramOptions = CallOptions;
  type postConversationsMessagingIntegrationsOpenOptions = CallOptions;
  type postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOptions = CallOptions;
  type postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokensOptions = CallOptions;
  type postConversationsMessagingIntegrationsTwitterOptions = CallOptions;
  type postConversationsMessagingIntegrationsWhatsappOptions = CallOptions;
  type postConversationsMessagingIntegrationsWhatsappEmbeddedsignupOptions = CallOptions;
  type postConversationsMessagingSettingsOptions = CallOptions;
  type postConversationsMessagingSupportedcontentOptions = CallOptions;
  type postConversationsParticipantsAttributesSearchOptions = CallOptions;
  interface postConversationsScreenshareParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  interface postConversationsSocialParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsVideoAgentconferenceCommunicationOptions = CallOptions;
  interface postConversationsVideoParticipantCommunicationWrapupOptions extends CallOptions {
    body?: Models.WrapupInput;
  }
  type postConversationsVideosMeetingsOptions = CallOptions;
  type putConversationAccessattributesOptions = CallOptions;
  interface putConversationCustomattributesOptions extends CallOptions {
    body?: Models.CustomAttributesUpdateRequest;
  }
  interface putConversationCustomattributesBulkOptions extends CallOptions {
    body?: Models.CustomAttributesUpdateRequest[];
  }
  type putConversationParticipantFlaggedreasonOptions = CallOptions;
  type putConversationSecureattributesOptions = CallOptions;
  type putConversationTagsOptions = CallOptions;
  type putConversationsCallParticipantCommunicationUuidataOptions = CallOptions;
  type putConversationsCallRecordingstateOptions = CallOptions;
  type putConversationsCallbackRecordingstateOptions = CallOptions;
  type putConversationsCobrowsesessionRecordingstateOptions = CallOptions;
  type putConversationsCustomattributesSchemaOptions = CallOptions;
  type putConversationsEmailMessagesDraftOptions = CallOptions;
  type putConversationsEmailRecordingstateOptions = CallOptions;
  type putConversationsKeyconfigurationOptions = CallOptions;
  type putConversationsMessageRecordingstateOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationIdOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationIdOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationIdOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationIdOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationIdOptions = CallOptions;
  type putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationIdOptions = CallOptions;
  type putConversationsMessagingSettingsDefaultOptions = CallOptions;
  type putConversationsMessagingSupportedcontentDefaultOptions = CallOptions;
  type putConversationsMessagingThreadingtimelineOptions = CallOptions;
  type putConversationsScreenshareRecordingstateOptions = CallOptions;
  type putConversationsSocialRecordingstateOptions = CallOptions;
  type putConversationsVideoRecordingstateOptions = CallOptions;
}

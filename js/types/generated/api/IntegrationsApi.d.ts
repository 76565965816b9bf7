// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class IntegrationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/integrations/{integrationId} */
  deleteIntegration(integrationId: string, opts?: CallOptions): Promise<Models.Integration>;
  /** DELETE /api/v2/integrations/actions/{actionId} */
  deleteIntegrationsAction(actionId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/integrations/actions/{actionId}/draft */
  deleteIntegrationsActionDraft(actionId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/integrations/credentials/{credentialId} */
  deleteIntegrationsCredential(credentialId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/integrations/{integrationId} */
  getIntegration(integrationId: string, opts?: IntegrationsApi.getIntegrationOptions): Promise<Models.Integration>;
  /** GET /api/v2/integrations/{integrationId}/config/current */
  getIntegrationConfigCurrent(integrationId: string, opts?: CallOptions): Promise<Models.IntegrationConfiguration>;
  /** GET /api/v2/integrations */
  getIntegrations(opts?: IntegrationsApi.getIntegrationsOptions): Promise<Models.IntegrationEntityListing>;
  /** GET /api/v2/integrations/actions/{actionId} */
  getIntegrationsAction(actionId: string, opts?: IntegrationsApi.getIntegrationsActionOptions): Promise<Models.Action>;
  /** GET /api/v2/integrations/actions/{actionId}/draft */
  getIntegrationsActionDraft(actionId: string, opts?: IntegrationsApi.getIntegrationsActionDraftOptions): Promise<Models.Action>;
  /** GET /api/v2/integrations/actions/{actionId}/draft/function */
  getIntegrationsActionDraftFunction(actionId: string, opts?: CallOptions): Promise<Models.FunctionConfig>;
  /** GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName} */
  getIntegrationsActionDraftSchema(actionId: string, fileName: string, opts?: IntegrationsApi.getIntegrationsActionDraftSchemaOptions): Promise<Models.JsonSchemaDocument>;
  /** GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName} */
  getIntegrationsActionDraftTemplate(actionId: string, fileName: string, opts?: CallOptions): Promise<string>;
  /** GET /api/v2/integrations/actions/{actionId}/draft/validation */
  getIntegrationsActionDraftValidation(actionId: string, opts?: CallOptions): Promise<Models.DraftValidationResult>;
  /** GET /api/v2/integrations/actions/{actionId}/function */
  getIntegrationsActionFunction(actionId: string, opts?: CallOptions): Promise<Models.FunctionConfig>;
  /** GET /api/v2/integrations/actions/{actionId}/schemas/{fileName} */
  getIntegrationsActionSchema(actionId: string, fileName: string, opts?: IntegrationsApi.getIntegrationsActionSchemaOptions): Promise<Models.JsonSchemaDocument>;
  /** GET /api/v2/integrations/actions/{actionId}/templates/{fileName} */
  getIntegrationsActionTemplate(actionId: string, fileName: string, opts?: CallOptions): Promise<string>;
  /** GET /api/v2/integrations/actions */
  getIntegrationsActions(opts?: IntegrationsApi.getIntegrationsActionsOptions): Promise<Models.ActionEntityListing>;
  /** GET /api/v2/integrations/actions/categories */
  getIntegrationsActionsCategories(opts?: IntegrationsApi.getIntegrationsActionsCategoriesOptions): Promise<Models.CategoryEntityListing>;
  /** GET /api/v2/integrations/actions/certificates */
  getIntegrationsActionsCertificates(opts?: IntegrationsApi.getIntegrationsActionsCertificatesOptions): Promise<Models.ActionCertificateListing>;
  /** GET /api/v2/integrations/actions/certificates/truststore */
  getIntegrationsActionsCertificatesTruststore(opts?: CallOptions): Promise<Models.TrustedCertificates>;
  /** GET /api/v2/integrations/actions/drafts */
  getIntegrationsActionsDrafts(opts?: IntegrationsApi.getIntegrationsActionsDraftsOptions): Promise<Models.ActionEntityListing>;
  /** GET /api/v2/integrations/actions/functions/runtimes */
  getIntegrationsActionsFunctionsRuntimes(opts?: CallOptions): Promise<Models.FunctionRuntime[]>;
  /**
   * GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId}
   * Preview: may change or go without notice.
   */
  getIntegrationsBotconnectorBot(integrationId: string, botId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorBotOptions): Promise<Models.Bot>;
  /**
   * GET /api/v2/integrations/botconnectors/{integrationId}/bots
   * Preview: may change or go without notice.
   */
  getIntegrationsBotconnectorBots(integrationId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorBotsOptions): Promise<Models.BotListing>;
  /**
   * GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries
   * Preview: may change or go without notice.
   */
  getIntegrationsBotconnectorBotsSummaries(integrationId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorBotsSummariesOptions): Promise<Models.BotSummaryEntityListing>;
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId} */
  getIntegrationsBotconnectorIntegrationIdBot(integrationId: string, botId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotOptions): Promise<Models.BotConnectorBot>;
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions */
  getIntegrationsBotconnectorIntegrationIdBotVersions(integrationId: string, botId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotVersionsOptions): Promise<Models.BotConnectorBotVersionSummaryEntityListing>;
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots */
  getIntegrationsBotconnectorIntegrationIdBots(integrationId: string, opts?: CallOptions): Promise<Models.BotList>;
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries */
  getIntegrationsBotconnectorIntegrationIdBotsSummaries(integrationId: string, opts?: IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotsSummariesOptions): Promise<Models.BotConnectorBotSummaryEntityListing>;
  /** GET /api/v2/integrations/clientapps */
  getIntegrationsClientapps(opts?: IntegrationsApi.getIntegrationsClientappsOptions): Promise<Models.ClientAppEntityListing>;
  /** GET /api/v2/integrations/credentials/{credentialId} */
  getIntegrationsCredential(credentialId: string, opts?: CallOptions): Promise<Models.Credential>;
  /**
   * GET /api/v2/integrations/credentials
   * @deprecated
   */
  getIntegrationsCredentials(opts?: IntegrationsApi.getIntegrationsCredentialsOptions): Promise<Models.CredentialInfoListing>;
  /** GET /api/v2/integrations/credentials/listing */
  getIntegrationsCredentialsListing(opts?: IntegrationsApi.getIntegrationsCredentialsListingOptions): Promise<Models.CredentialInfoCursorListing>;
  /** GET /api/v2/integrations/credentials/types */
  getIntegrationsCredentialsTypes(opts?: CallOptions): Promise<Models.CredentialType[]>;
  /** GET /api/v2/integrations/speech/audioconnector */
  getIntegrationsSpeechAudioconnector(opts?: IntegrationsApi.getIntegrationsSpeechAudioconnectorOptions): Promise<Models.AudioConnectorIntegrationEntityListing>;
  /** GET /api/v2/integrations/speech/audioconnector/{integrationId} */
  getIntegrationsSpeechAudioconnectorIntegrationId(integrationId: string, opts?: CallOptions): Promise<Models.AudioConnectorIntegration>;
  /** GET /api/v2/integrations/speech/dialogflow/agents/{agentId} */
  getIntegrationsSpeechDialogflowAgent(agentId: string, opts?: CallOptions): Promise<Models.DialogflowAgent>;
  /** GET /api/v2/integrations/speech/dialogflow/agents */
  getIntegrationsSpeechDialogflowAgents(opts?: IntegrationsApi.getIntegrationsSpeechDialogflowAgentsOptions): Promise<Models.DialogflowAgentSummaryEntityListing>;
  /** GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId} */
  getIntegrationsSpeechDialogflowcxAgent(agentId: string, opts?: CallOptions): Promise<Models.DialogflowCXAgent>;
  /** GET /api/v2/integrations/speech/dialogflowcx/agents */
  getIntegrationsSpeechDialogflowcxAgents(opts?: IntegrationsApi.getIntegrationsSpeechDialogflowcxAgentsOptions): Promise<Models.DialogflowCXAgentSummaryEntityListing>;
  /** GET /api/v2/integrations/speech/lex/bot/alias/{aliasId} */
  getIntegrationsSpeechLexBotAlias(aliasId: string, opts?: CallOptions): Promise<Models.LexBotAlias>;
  /** GET /api/v2/integrations/speech/lex/bot/{botId}/aliases */
  getIntegrationsSpeechLexBotBotIdAliases(botId: string, opts?: IntegrationsApi.getIntegrationsSpeechLexBotBotIdAliasesOptions): Promise<Models.LexBotAliasEntityListing>;
  /** GET /api/v2/integrations/speech/lex/bots */
  getIntegrationsSpeechLexBots(opts?: IntegrationsApi.getIntegrationsSpeechLexBotsOptions): Promise<Models.LexBotEntityListing>;
  /** GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId} */
  getIntegrationsSpeechLexv2BotAlias(aliasId: string, opts?: CallOptions): Promise<Models.LexV2BotAlias>;
  /** GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases */
  getIntegrationsSpeechLexv2BotBotIdAliases(botId: string, opts?: IntegrationsApi.getIntegrationsSpeechLexv2BotBotIdAliasesOptions): Promise<Models.LexV2BotAliasEntityListing>;
  /** GET /api/v2/integrations/speech/lexv2/bots */
  getIntegrationsSpeechLexv2Bots(opts?: IntegrationsApi.getIntegrationsSpeechLexv2BotsOptions): Promise<Models.LexV2BotEntityListing>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBot(nuanceIntegrationId: string, botId: string, opts?: IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotOptions): Promise<Models.NuanceBot>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(nuanceIntegrationId: string, botId: string, jobId: string, opts?: CallOptions): Promise<Models.AsyncJob>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(nuanceIntegrationId: string, botId: string, jobId: string, opts?: CallOptions): Promise<Models.NuanceBot>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBots(nuanceIntegrationId: string, opts?: IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsOptions): Promise<Models.NuanceBotEntityListing>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(nuanceIntegrationId: string, jobId: string, opts?: CallOptions): Promise<Models.AsyncJob>;
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(nuanceIntegrationId: string, jobId: string, opts?: CallOptions): Promise<Models.NuanceBotEntityListing>;
  /** GET /api/v2/integrations/speech/stt/engines/{engineId} */
  getIntegrationsSpeechSttEngine(engineId: string, opts?: CallOptions): Promise<Models.SttEngineEntity>;
  /** GET /api/v2/integrations/speech/stt/engines */
  getIntegrationsSpeechSttEngines(opts?: IntegrationsApi.getIntegrationsSpeechSttEnginesOptions): Promise<Models.SttEngineEntityListing>;
  /** GET /api/v2/integrations/speech/tts/engines/{engineId} */
  getIntegrationsSpeechTtsEngine(engineId: string, opts?: IntegrationsApi.getIntegrationsSpeechTtsEngineOptions): Promise<Models.TtsEngineEntity>;
  /** GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId} */
  getIntegrationsSpeechTtsEngineVoice(engineId: string, voiceId: string, opts?: CallOptions): Promise<Models.TtsVoiceEntity>;
  /** GET /api/v2/integrations/speech/tts/engines/{engineId}/voices */
  getIntegrationsSpeechTtsEngineVoices(engineId: string, opts?: IntegrationsApi.getIntegrationsSpeechTtsEngineVoicesOptions): Promise<Models.TtsVoiceEntityListing>;
  /** GET /api/v2/integrations/speech/tts/engines */
  getIntegrationsSpeechTtsEngines(opts?: IntegrationsApi.getIntegrationsSpeechTtsEnginesOptions): Promise<Models.TtsEngineEntityListing>;
  /** GET /api/v2/integrations/speech/tts/settings */
  getIntegrationsSpeechTtsSettings(opts?: CallOptions): Promise<Models.TtsSettings>;
  /** GET /api/v2/integrations/types/{typeId} */
  getIntegrationsType(typeId: string, opts?: CallOptions): Promise<Models.IntegrationType>;
  /** GET /api/v2/integrations/types/{typeId}/configschemas/{configType} */
  getIntegrationsTypeConfigschema(typeId: string, configType: string, opts?: CallOptions): Promise<Models.JsonSchemaDocument>;
  /** GET /api/v2/integrations/types */
  getIntegrationsTypes(opts?: IntegrationsApi.getIntegrationsTypesOptions): Promise<Models.IntegrationTypeEntityListing>;
  /** GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId} */
  getIntegrationsUnifiedcommunicationsClientapp(ucIntegrationId: string, opts?: CallOptions): Promise<Models.UnifiedCommunicationsIntegration>;
  /** GET /api/v2/integrations/unifiedcommunications/clientapps */
  getIntegrationsUnifiedcommunicationsClientapps(opts?: IntegrationsApi.getIntegrationsUnifiedcommunicationsClientappsOptions): Promise<Models.UnifiedCommunicationsIntegrationListing>;
  /** GET /api/v2/integrations/userapps */
  getIntegrationsUserapps(opts?: IntegrationsApi.getIntegrationsUserappsOptions): Promise<Models.UserAppEntityListing>;
  /** PATCH /api/v2/integrations/{integrationId} */
  patchIntegration(integrationId: string, opts?: IntegrationsApi.patchIntegrationOptions): Promise<Models.Integration>;
  /** PATCH /api/v2/integrations/actions/{actionId} */
  patchIntegrationsAction(actionId: string, body: Models.UpdateActionInput, opts?: CallOptions): Promise<Models.Action>;
  /** PATCH /api/v2/integrations/actions/{actionId}/draft */
  patchIntegrationsActionDraft(actionId: string, body: Models.UpdateDraftInput, opts?: CallOptions): Promise<Models.Action>;
  /** POST /api/v2/integrations */
  postIntegrations(opts?: IntegrationsApi.postIntegrationsOptions): Promise<Models.Integration>;
  /** POST /api/v2/integrations/actions/{actionId}/draft */
  postIntegrationsActionDraft(actionId: string, opts?: CallOptions): Promise<Models.Action>;
  /** POST /api/v2/integrations/actions/{actionId}/draft/function/upload */
  postIntegrationsActionDraftFunctionUpload(actionId: string, body: Models.FunctionUploadRequest, opts?: CallOptions): Promise<Models.FunctionUploadResponse>;
  /** POST /api/v2/integrations/actions/{actionId}/draft/publish */
  postIntegrationsActionDraftPublish(actionId: string, body: Models.PublishDraftInput, opts?: CallOptions): Promise<Models.Action>;
  /** POST /api/v2/integrations/actions/{actionId}/draft/test */
  postIntegrationsActionDraftTest(actionId: string, body: object, opts?: IntegrationsApi.postIntegrationsActionDraftTestOptions): Promise<Models.TestExecutionResult>;
  /** POST /api/v2/integrations/actions/{actionId}/execute */
  postIntegrationsActionExecute(actionId: string, body: object, opts?: IntegrationsApi.postIntegrationsActionExecuteOptions): Promise<object>;
  /** POST /api/v2/integrations/actions/{actionId}/test */
  postIntegrationsActionTest(actionId: string, body: object, opts?: IntegrationsApi.postIntegrationsActionTestOptions): Promise<Models.TestExecutionResult>;
  /** POST /api/v2/integrations/actions */
  postIntegrationsActions(body: Models.PostActionInput, opts?: CallOptions): Promise<Models.Action>;
  /** POST /api/v2/integrations/actions/drafts */
  postIntegrationsActionsDrafts(body: Models.PostActionInput, opts?: CallOptions): Promise<Models.Action>;
  /**
   * POST /api/v2/integrations/botconnectors/incoming/messages
   * Preview: may change or go without notice.
   */
  postIntegrationsBotconnectorsIncomingMessages(body: Models.IncomingMessageRequest, opts?: CallOptions): Promise<Models.IncomingMessageResponse>;
  /**
   * POST /api/v2/integrations/botconnectors/outgoing/messages
   * Preview: may change or go without notice.
   */
  postIntegrationsBotconnectorsOutgoingMessages(body: Models.OutgoingMessageRequest, opts?: CallOptions): Promise<Models.OutgoingMessageResponse>;
  /** POST /api/v2/integrations/credentials */
  postIntegrationsCredentials(opts?: IntegrationsApi.postIntegrationsCredentialsOptions): Promise<Models.CredentialInfo>;
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(nuanceIntegrationId: string, botId: string, opts?: IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsOptions): Promise<Models.AsyncJob>;
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(nuanceIntegrationId: string, opts?: IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobsOptions): Promise<Models.AsyncJob>;
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(nuanceIntegrationId: string, settings: Models.BotExecutionConfiguration, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/integrations/webhooks/{tokenId}/events */
  postIntegrationsWebhookEvents(tokenId: string, body: object, opts?: CallOptions): Promise<Models.WebhookInvocationResponse>;
  /** PUT /api/v2/integrations/{integrationId}/config/current */
  putIntegrationConfigCurrent(integrationId: string, opts?: IntegrationsApi.putIntegrationConfigCurrentOptions): Promise<Models.IntegrationConfiguration>;
  /** PUT /api/v2/integrations/actions/{actionId}/draft/function */
  putIntegrationsActionDraftFunction(actionId: string, body: Models.Function, opts?: CallOptions): Promise<Models.FunctionConfig>;
  /** PUT /api/v2/integrations/botconnector/{integrationId}/bots */
  putIntegrationsBotconnectorIntegrationIdBots(integrationId: string, botList: Models.BotList, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/integrations/credentials/{credentialId} */
  putIntegrationsCredential(credentialId: string, opts?: IntegrationsApi.putIntegrationsCredentialOptions): Promise<Models.CredentialInfo>;
  /** PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings */
  putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(nuanceIntegrationId: string, settings: Models.NuanceBotLaunchSettings, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/integrations/speech/tts/settings */
  putIntegrationsSpeechTtsSettings(body: Models.TtsSettings, opts?: CallOptions): Promise<Models.TtsSettings>;
  /** PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences */
  putIntegrationsUnifiedcommunicationThirdpartypresences(ucIntegrationId: string, body: Models.UCThirdPartyPresence[], opts?: CallOptions): Promise<string>;
}

export declare namespace IntegrationsApi {
  type deleteIntegrationOptions = CallOptions;
  type deleteIntegrationsActionOptions = CallOptions;
  type deleteIntegrationsActionDraftOptions = CallOptions;
  type deleteIntegrationsCredentialOptions = CallOptions;
  interface getIntegrationOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
  }
  type getIntegrationConfigCurrentOptions = CallOptions;
  interface getIntegrationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    ids?: string[];
    integrationType?: string;
    reportedState?: string;
    credentialId?: string;
  }
  interface getIntegrationsActionOptions extends CallOptions {
    expand?: string;
    /** Default: false */
    flatten?: boolean;
    /** Default: false */
    includeConfig?: boolean;
  }
  interface getIntegrationsActionDraftOptions extends CallOptions {
    expand?: string;
    /** Default: false */
    flatten?: boolean;
    /** Default: false */
    includeConfig?: boolean;
  }
  type getIntegrationsActionDraftFunctionOptions = CallOptions;
  interface getIntegrationsActionDraftSchemaOptions extends CallOptions {
    /** Default: false */
    flatten?: boolean;
  }
  type getIntegrationsActionDraftTemplateOptions = CallOptions;
  type getIntegrationsActionDraftValidationOptions = CallOptions;
  type getIntegrationsActionFunctionOptions = CallOptions;
  interface getIntegrationsActionSchemaOptions extends CallOptions {
    /** Default: false */
    flatten?: boolean;
  }
  type getIntegrationsActionTemplateOptions = CallOptions;
  interface getIntegrationsActionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    nextPage?: string;
    previousPage?: string;
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    category?: string;
    name?: string;
    ids?: string;
    secure?: string;
    /** Default: "false" */
    includeAuthActions?: string;
    /** Default: false */
    includeConfig?: boolean;
  }
  interface getIntegrationsActionsCategoriesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    nextPage?: string;
    previousPage?: string;
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    secure?: string;
  }
  interface getIntegrationsActionsCertificatesOptions extends CallOptions {
    status?: string;
    type?: string;
  }
  type getIntegrationsActionsCertificatesTruststoreOptions = CallOptions;
  interface getIntegrationsActionsDraftsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    nextPage?: string;
    previousPage?: string;
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    category?: string;
    name?: string;
    ids?: string;
    secure?: string;
    /** Default: "false" */
    includeAuthActions?: string;
    /** Default: false */
    includeConfig?: boolean;
  }
  type getIntegrationsActionsFunctionsRuntimesOptions = CallOptions;
  interface getIntegrationsBotconnectorBotOptions extends CallOptions {
    version?: string;
  }
  interface getIntegrationsBotconnectorBotsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getIntegrationsBotconnectorBotsSummariesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getIntegrationsBotconnectorIntegrationIdBotOptions extends CallOptions {
    version?: string;
  }
  interface getIntegrationsBotconnectorIntegrationIdBotVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getIntegrationsBotconnectorIntegrationIdBotsOptions = CallOptions;
  interface getIntegrationsBotconnectorIntegrationIdBotsSummariesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getIntegrationsClientappsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
  }
  type getIntegrationsCredentialOptions = CallOptions;
  interface getIntegrationsCredentialsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getIntegrationsCredentialsListingOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type getIntegrationsCredentialsTypesOptions = CallOptions;
  interface getIntegrationsSpeechAudioconnectorOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getIntegrationsSpeechAudioconnectorIntegrationIdOptions = CallOptions;
  type getIntegrationsSpeechDialogflowAgentOptions = CallOptions;
  interface getIntegrationsSpeechDialogflowAgentsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
  }
  type getIntegrationsSpeechDialogflowcxAgentOptions = CallOptions;
  interface getIntegrationsSpeechDialogflowcxAgentsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
  }
  type getIntegrationsSpeechLexBotAliasOptions = CallOptions;
  interface getIntegrationsSpeechLexBotBotIdAliasesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    status?: string;
    name?: string;
  }
  interface getIntegrationsSpeechLexBotsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
  }
  type getIntegrationsSpeechLexv2BotAliasOptions = CallOptions;
  interface getIntegrationsSpeechLexv2BotBotIdAliasesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    status?: string;
    name?: string;
  }
  interface getIntegrationsSpeechLexv2BotsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
  }
  interface getIntegrationsSpeechNuanceNuanceIntegrationIdBotOptions extends CallOptions {
    expand?: string[];
    targetChannel?: string;
  }
  type getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobOptions = CallOptions;
  type getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResultsOptions = CallOptions;
  interface getIntegrationsSpeechNuanceNuanceIntegrationIdBotsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: true */
    onlyRegisteredBots?: boolean;
  }
  type getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobOptions = CallOptions;
  type getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResultsOptions = CallOptions;
  type getIntegrationsSpeechSttEngineOptions = CallOptions;
  interface getIntegrationsSpeechSttEnginesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
  }
  interface getIntegrationsSpeechTtsEngineOptions extends CallOptions {
    /** Default: false */
    includeVoices?: boolean;
  }
  type getIntegrationsSpeechTtsEngineVoiceOptions = CallOptions;
  interface getIntegrationsSpeechTtsEngineVoicesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getIntegrationsSpeechTtsEnginesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: false */
    includeVoices?: boolean;
    name?: string;
    language?: string;
  }
  type getIntegrationsSpeechTtsSettingsOptions = CallOptions;
  type getIntegrationsTypeOptions = CallOptions;
  type getIntegrationsTypeConfigschemaOptions = CallOptions;
  interface getIntegrationsTypesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
  }
  type getIntegrationsUnifiedcommunicationsClientappOptions = CallOptions;
  interface getIntegrationsUnifiedcommunicationsClientappsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
  }
  interface getIntegrationsUserappsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    appHost?: string;
  }
  interface patchIntegrationOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    body?: Models.Integration;
  }
  type patchIntegrationsActionOptions = CallOptions;
  type patchIntegrationsActionDraftOptions = CallOptions;
  interface postIntegrationsOptions extends CallOptions {
    body?: Models.CreateIntegrationRequest;
  }
  type postIntegrationsActionDraftOptions = CallOptions;
  type postIntegrationsActionDraftFunctionUploadOptions = CallOptions;
  type postIntegrationsActionDraftPublishOptions = CallOptions;
  interface postIntegrationsActionDraftTestOptions extends CallOptions {
    /** Default: false */
    flatten?: boolean;
  }
  interface postIntegrationsActionExecuteOptions extends CallOptions {
    /** Default: false */
    flatten?: boolean;
  }
  interface postIntegrationsActionTestOptions extends CallOptions {
    /** Default: false */
    flatten?: boolean;
  }
  type postIntegrationsActionsOptions = CallOptions;
  type postIntegrationsActionsDraftsOptions = CallOptions;
  type postIntegrationsBotconnectorsIncomingMessagesOptions = CallOptions;
  type postIntegrationsBotconnectorsOutgoingMessagesOptions = CallOptions;
  interface postIntegrationsCredentialsOptions extends CallOptions {
    body?: Models.Credential;
  }
  interface postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsOptions extends CallOptions {
    expand?: string[];
    body?: string;
  }
  interface postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: true */
    onlyRegisteredBots?: boolean;
  }
  type postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidateOptions = CallOptions;
  type postIntegrationsWebhookEventsOptions = CallOptions;
  interface putIntegrationConfigCurrentOptions extends CallOptions {
    body?: Models.IntegrationConfiguration;
  }
  type putIntegrationsActionDraftFunctionOptions = CallOptions;
  type putIntegrationsBotconnectorIntegrationIdBotsOptions = CallOptions;
  interface putIntegrationsCredentialOptions extends CallOptions {
    body?: Models.Credential;
  }
  type putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettingsOptions = CallOptions;
  type putIntegrationsSpeechTtsSettingsOptions = CallOptions;
  type putIntegrationsUnifiedcommunicationThirdpartypresencesOptions = CallOptions;
}

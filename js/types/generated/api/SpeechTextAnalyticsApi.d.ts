// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SpeechTextAnalyticsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/speechandtextanalytics/categories/{categoryId} */
  deleteSpeechandtextanalyticsCategory(categoryId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(dictionaryFeedbackId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/speechandtextanalytics/programs/{programId} */
  deleteSpeechandtextanalyticsProgram(programId: string, opts?: SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsProgramOptions): Promise<Models.DeleteProgramResponse>;
  /**
   * DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  deleteSpeechandtextanalyticsReprocessingJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/speechandtextanalytics/sentimentfeedback */
  deleteSpeechandtextanalyticsSentimentfeedback(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId} */
  deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(sentimentFeedbackId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/speechandtextanalytics/topics/{topicId} */
  deleteSpeechandtextanalyticsTopic(topicId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/speechandtextanalytics/categories */
  getSpeechandtextanalyticsCategories(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsCategoriesOptions): Promise<Models.CategoriesEntityListing>;
  /** GET /api/v2/speechandtextanalytics/categories/{categoryId} */
  getSpeechandtextanalyticsCategory(categoryId: string, opts?: CallOptions): Promise<Models.StaCategory>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId} */
  getSpeechandtextanalyticsConversation(conversationId: string, opts?: CallOptions): Promise<Models.ConversationMetrics>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories */
  getSpeechandtextanalyticsConversationCategories(conversationId: string, opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCategoriesOptions): Promise<Models.ConversationCategoriesEntityListing>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl */
  getSpeechandtextanalyticsConversationCommunicationTranscripturl(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.TranscriptUrl>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls */
  getSpeechandtextanalyticsConversationCommunicationTranscripturls(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.TranscriptUrls>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments */
  getSpeechandtextanalyticsConversationSentiments(conversationId: string, opts?: CallOptions): Promise<Models.SentimentData>;
  /** GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries */
  getSpeechandtextanalyticsConversationSummaries(conversationId: string, opts?: CallOptions): Promise<Models.SpeechTextAnalyticsConversationSummaryListing>;
  /** GET /api/v2/speechandtextanalytics/dictionaryfeedback */
  getSpeechandtextanalyticsDictionaryfeedback(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsDictionaryfeedbackOptions): Promise<Models.DictionaryFeedbackEntityListing>;
  /** GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(dictionaryFeedbackId: string, opts?: CallOptions): Promise<Models.DictionaryFeedback>;
  /** GET /api/v2/speechandtextanalytics/programs/{programId} */
  getSpeechandtextanalyticsProgram(programId: string, opts?: CallOptions): Promise<Models.Program>;
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/mappings */
  getSpeechandtextanalyticsProgramMappings(programId: string, opts?: CallOptions): Promise<Models.TopicsDefinitionsProgramMappings>;
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights */
  getSpeechandtextanalyticsProgramSettingsInsights(programId: string, opts?: CallOptions): Promise<Models.ProgramInsightsSettings>;
  /** GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines */
  getSpeechandtextanalyticsProgramTranscriptionengines(programId: string, opts?: CallOptions): Promise<Models.ProgramTranscriptionEngines>;
  /** GET /api/v2/speechandtextanalytics/programs */
  getSpeechandtextanalyticsPrograms(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsOptions): Promise<Models.ProgramsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId} */
  getSpeechandtextanalyticsProgramsGeneralJob(jobId: string, opts?: CallOptions): Promise<Models.GeneralProgramJob>;
  /** GET /api/v2/speechandtextanalytics/programs/mappings */
  getSpeechandtextanalyticsProgramsMappings(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsMappingsOptions): Promise<Models.TopicsDefinitionsProgramsMappingsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId} */
  getSpeechandtextanalyticsProgramsPublishjob(jobId: string, opts?: CallOptions): Promise<Models.ProgramJob>;
  /** GET /api/v2/speechandtextanalytics/programs/settings/insights */
  getSpeechandtextanalyticsProgramsSettingsInsights(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsSettingsInsightsOptions): Promise<Models.ProgramInsightsSettingsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId} */
  getSpeechandtextanalyticsProgramsTopiclinksJob(jobId: string, opts?: CallOptions): Promise<Models.ProgramTopicLinksJob>;
  /** GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects */
  getSpeechandtextanalyticsProgramsTranscriptionenginesDialects(opts?: CallOptions): Promise<Models.SupportedDialectsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/programs/unpublished */
  getSpeechandtextanalyticsProgramsUnpublished(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsUnpublishedOptions): Promise<Models.UnpublishedProgramsEntityListing>;
  /**
   * GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  getSpeechandtextanalyticsReprocessingJob(jobId: string, opts?: CallOptions): Promise<Models.ReprocessJobResponse>;
  /**
   * GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions
   * Preview: may change or go without notice.
   */
  getSpeechandtextanalyticsReprocessingJobInteractions(jobId: string, opts?: CallOptions): Promise<Models.ReprocessInteractionsByJobIdResponse>;
  /**
   * GET /api/v2/speechandtextanalytics/reprocessing/jobs
   * Preview: may change or go without notice.
   */
  getSpeechandtextanalyticsReprocessingJobs(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJobsOptions): Promise<Models.ReprocessJobEntityListingResponse>;
  /** GET /api/v2/speechandtextanalytics/sentiment/dialects */
  getSpeechandtextanalyticsSentimentDialects(opts?: CallOptions): Promise<Models.EntityListing>;
  /** GET /api/v2/speechandtextanalytics/sentimentfeedback */
  getSpeechandtextanalyticsSentimentfeedback(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsSentimentfeedbackOptions): Promise<Models.SentimentFeedbackEntityListing>;
  /** GET /api/v2/speechandtextanalytics/settings */
  getSpeechandtextanalyticsSettings(opts?: CallOptions): Promise<Models.SpeechTextAnalyticsSettingsResponse>;
  /** GET /api/v2/speechandtextanalytics/topics/{topicId} */
  getSpeechandtextanalyticsTopic(topicId: string, opts?: CallOptions): Promise<Models.Topic>;
  /** GET /api/v2/speechandtextanalytics/topics */
  getSpeechandtextanalyticsTopics(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsOptions): Promise<Models.TopicsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/topics/dialects */
  getSpeechandtextanalyticsTopicsDialects(opts?: CallOptions): Promise<Models.EntityListing>;
  /** GET /api/v2/speechandtextanalytics/topics/general */
  getSpeechandtextanalyticsTopicsGeneral(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneralOptions): Promise<Models.GeneralTopicsEntityListing>;
  /** GET /api/v2/speechandtextanalytics/topics/general/status */
  getSpeechandtextanalyticsTopicsGeneralStatus(opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneralStatusOptions): Promise<Models.UnifiedGeneralTopicEntityListing>;
  /** GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId} */
  getSpeechandtextanalyticsTopicsGeneratedphrasesJob(jobId: string, opts?: CallOptions): Promise<Models.GenAIPhrasesJob>;
  /** GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId} */
  getSpeechandtextanalyticsTopicsPublishjob(jobId: string, opts?: CallOptions): Promise<Models.TopicJob>;
  /** GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId} */
  getSpeechandtextanalyticsTopicsTestphraseJob(jobId: string, opts?: CallOptions): Promise<Models.TestTopicPhraseJob>;
  /** GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId} */
  getSpeechandtextanalyticsTranslationsLanguageConversation(languageId: string, conversationId: string, opts?: SpeechTextAnalyticsApi.getSpeechandtextanalyticsTranslationsLanguageConversationOptions): Promise<Models.CommunicationTranslationList>;
  /** GET /api/v2/speechandtextanalytics/translations/languages */
  getSpeechandtextanalyticsTranslationsLanguages(opts?: CallOptions): Promise<Models.TranslateSupportedLanguageList>;
  /** PATCH /api/v2/speechandtextanalytics/settings */
  patchSpeechandtextanalyticsSettings(body: Models.SpeechTextAnalyticsSettingsRequest, opts?: CallOptions): Promise<Models.SpeechTextAnalyticsSettingsResponse>;
  /** POST /api/v2/speechandtextanalytics/categories */
  postSpeechandtextanalyticsCategories(body: Models.CategoryRequest, opts?: CallOptions): Promise<Models.StaCategory>;
  /** POST /api/v2/speechandtextanalytics/dictionaryfeedback */
  postSpeechandtextanalyticsDictionaryfeedback(body: Models.DictionaryFeedback, opts?: CallOptions): Promise<Models.DictionaryFeedback>;
  /** POST /api/v2/speechandtextanalytics/programs */
  postSpeechandtextanalyticsPrograms(body: Models.ProgramRequest, opts?: CallOptions): Promise<Models.Program>;
  /** POST /api/v2/speechandtextanalytics/programs/general/jobs */
  postSpeechandtextanalyticsProgramsGeneralJobs(body: Models.GeneralProgramJobRequest, opts?: CallOptions): Promise<Models.GeneralProgramJob>;
  /** POST /api/v2/speechandtextanalytics/programs/publishjobs */
  postSpeechandtextanalyticsProgramsPublishjobs(body: Models.ProgramJobRequest, opts?: CallOptions): Promise<Models.ProgramJob>;
  /**
   * POST /api/v2/speechandtextanalytics/reprocessing/jobs
   * Preview: may change or go without notice.
   */
  postSpeechandtextanalyticsReprocessingJobs(body: Models.CreateReprocessJobRequest, opts?: CallOptions): Promise<Models.ReprocessJobResponse>;
  /** POST /api/v2/speechandtextanalytics/sentimentfeedback */
  postSpeechandtextanalyticsSentimentfeedback(body: Models.SentimentFeedback, opts?: CallOptions): Promise<Models.SentimentFeedback>;
  /** POST /api/v2/speechandtextanalytics/topics */
  postSpeechandtextanalyticsTopics(body: Models.TopicRequest, opts?: CallOptions): Promise<Models.Topic>;
  /** POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs */
  postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(body: Models.GenAIPhrasesJobRequest, opts?: CallOptions): Promise<Models.GenAIPhrasesJobs>;
  /** POST /api/v2/speechandtextanalytics/topics/publishjobs */
  postSpeechandtextanalyticsTopicsPublishjobs(body: Models.TopicJobRequest, opts?: CallOptions): Promise<Models.TopicJob>;
  /** POST /api/v2/speechandtextanalytics/topics/testphrase/jobs */
  postSpeechandtextanalyticsTopicsTestphraseJobs(body: Models.TestTopicPhraseJobRequest, opts?: CallOptions): Promise<Models.TestTopicPhraseJobs>;
  /** POST /api/v2/speechandtextanalytics/transcripts/search */
  postSpeechandtextanalyticsTranscriptsSearch(body: Models.TranscriptSearchRequest, opts?: CallOptions): Promise<Models.JsonSearchResponse>;
  /** PUT /api/v2/speechandtextanalytics/categories/{categoryId} */
  putSpeechandtextanalyticsCategory(categoryId: string, body: Models.CategoryRequest, opts?: CallOptions): Promise<Models.StaCategory>;
  /** PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId} */
  putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(dictionaryFeedbackId: string, opts?: SpeechTextAnalyticsApi.putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackIdOptions): Promise<Models.DictionaryFeedback>;
  /** PUT /api/v2/speechandtextanalytics/programs/{programId} */
  putSpeechandtextanalyticsProgram(programId: string, body: Models.ProgramRequest, opts?: CallOptions): Promise<Models.Program>;
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings */
  putSpeechandtextanalyticsProgramMappings(programId: string, body: Models.ProgramMappingsRequest, opts?: CallOptions): Promise<Models.TopicsDefinitionsProgramMappings>;
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights */
  putSpeechandtextanalyticsProgramSettingsInsights(programId: string, body: Models.InsightsSettingsRequest, opts?: CallOptions): Promise<Models.ProgramInsightsSettings>;
  /** PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines */
  putSpeechandtextanalyticsProgramTranscriptionengines(programId: string, body: Models.TranscriptionEnginesRequest, opts?: CallOptions): Promise<Models.ProgramTranscriptionEngines>;
  /** PUT /api/v2/speechandtextanalytics/settings */
  putSpeechandtextanalyticsSettings(body: Models.SpeechTextAnalyticsSettingsRequest, opts?: CallOptions): Promise<Models.SpeechTextAnalyticsSettingsResponse>;
  /** PUT /api/v2/speechandtextanalytics/topics/{topicId} */
  putSpeechandtextanalyticsTopic(topicId: string, body: Models.TopicRequest, opts?: CallOptions): Promise<Models.Topic>;
}

export declare namespace SpeechTextAnalyticsApi {
  type deleteSpeechandtextanalyticsCategoryOptions = CallOptions;
  type deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackIdOptions = CallOptions;
  interface deleteSpeechandtextanalyticsProgramOptions extends CallOptions {
    /** Default: false */
    forceDelete?: boolean;
  }
  type deleteSpeechandtextanalyticsReprocessingJobOptions = CallOptions;
  type deleteSpeechandtextanalyticsSentimentfeedbackOptions = CallOptions;
  type deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackIdOptions = CallOptions;
  type deleteSpeechandtextanalyticsTopicOptions = CallOptions;
  interface getSpeechandtextanalyticsCategoriesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: "asc" */
    sortOrder?: string;
    /** Default: "name" */
    sortBy?: string;
    ids?: string[];
  }
  type getSpeechandtextanalyticsCategoryOptions = CallOptions;
  type getSpeechandtextanalyticsConversationOptions = CallOptions;
  interface getSpeechandtextanalyticsConversationCategoriesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getSpeechandtextanalyticsConversationCommunicationTranscripturlOptions = CallOptions;
  type getSpeechandtextanalyticsConversationCommunicationTranscripturlsOptions = CallOptions;
  type getSpeechandtextanalyticsConversationSentimentsOptions = CallOptions;
  type getSpeechandtextanalyticsConversationSummariesOptions = CallOptions;
  interface getSpeechandtextanalyticsDictionaryfeedbackOptions extends CallOptions {
    dialect?: string;
    transcriptionEngine?: string;
    nextPage?: string;
    /** Default: 500 */
    pageSize?: number;
  }
  type getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackIdOptions = CallOptions;
  type getSpeechandtextanalyticsProgramOptions = CallOptions;
  type getSpeechandtextanalyticsProgramMappingsOptions = CallOptions;
  type getSpeechandtextanalyticsProgramSettingsInsightsOptions = CallOptions;
  type getSpeechandtextanalyticsProgramTranscriptionenginesOptions = CallOptions;
  interface getSpeechandtextanalyticsProgramsOptions extends CallOptions {
    nextPage?: string;
    /** Default: 20 */
    pageSize?: number;
    state?: string;
    name?: string;
    ids?: string[];
    sortBy?: string;
    sortOrder?: string;
  }
  type getSpeechandtextanalyticsProgramsGeneralJobOptions = CallOptions;
  interface getSpeechandtextanalyticsProgramsMappingsOptions extends CallOptions {
    nextPage?: string;
    /** Default: 20 */
    pageSize?: number;
  }
  type getSpeechandtextanalyticsProgramsPublishjobOptions = CallOptions;
  interface getSpeechandtextanalyticsProgramsSettingsInsightsOptions extends CallOptions {
    /** Default: 100 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    programIds?: string[];
  }
  type getSpeechandtextanalyticsProgramsTopiclinksJobOptions = CallOptions;
  type getSpeechandtextanalyticsProgramsTranscriptionenginesDialectsOptions = CallOptions;
  interface getSpeechandtextanalyticsProgramsUnpublishedOptions extends CallOptions {
    nextPage?: string;
    /** Default: 20 */
    pageSize?: number;
  }
  type getSpeechandtextanalyticsReprocessingJobOptions = CallOptions;
  type getSpeechandtextanalyticsReprocessingJobInteractionsOptions = CallOptions;
  interface getSpeechandtextanalyticsReprocessingJobsOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
    sortOrder?: string;
    name?: string;
  }
  type getSpeechandtextanalyticsSentimentDialectsOptions = CallOptions;
  interface getSpeechandtextanalyticsSentimentfeedbackOptions extends CallOptions {
    dialect?: string;
  }
  type getSpeechandtextanalyticsSettingsOptions = CallOptions;
  type getSpeechandtextanalyticsTopicOptions = CallOptions;
  interface getSpeechandtextanalyticsTopicsOptions extends CallOptions {
    nextPage?: string;
    /** Default: 20 */
    pageSize?: number;
    pageNumber?: number;
    state?: string;
    name?: string;
    ids?: string[];
    dialects?: string[];
    sortBy?: string;
    sortOrder?: string;
  }
  type getSpeechandtextanalyticsTopicsDialectsOptions = CallOptions;
  interface getSpeechandtextanalyticsTopicsGeneralOptions extends CallOptions {
    dialect?: string;
  }
  interface getSpeechandtextanalyticsTopicsGeneralStatusOptions extends CallOptions {
    dialect?: string;
  }
  type getSpeechandtextanalyticsTopicsGeneratedphrasesJobOptions = CallOptions;
  type getSpeechandtextanalyticsTopicsPublishjobOptions = CallOptions;
  type getSpeechandtextanalyticsTopicsTestphraseJobOptions = CallOptions;
  interface getSpeechandtextanalyticsTranslationsLanguageConversationOptions extends CallOptions {
    communicationId?: string;
    recordingId?: string;
  }
  type getSpeechandtextanalyticsTranslationsLanguagesOptions = CallOptions;
  type patchSpeechandtextanalyticsSettingsOptions = CallOptions;
  type postSpeechandtextanalyticsCategoriesOptions = CallOptions;
  type postSpeechandtextanalyticsDictionaryfeedbackOptions = CallOptions;
  type postSpeechandtextanalyticsProgramsOptions = CallOptions;
  type postSpeechandtextanalyticsProgramsGeneralJobsOptions = CallOptions;
  type postSpeechandtextanalyticsProgramsPublishjobsOptions = CallOptions;
  type postSpeechandtextanalyticsReprocessingJobsOptions = CallOptions;
  type postSpeechandtextanalyticsSentimentfeedbackOptions = CallOptions;
  type postSpeechandtextanalyticsTopicsOptions = CallOptions;
  type postSpeechandtextanalyticsTopicsGeneratedphrasesJobsOptions = CallOptions;
  type postSpeechandtextanalyticsTopicsPublishjobsOptions = CallOptions;
  type postSpeechandtextanalyticsTopicsTestphraseJobsOptions = CallOptions;
  type postSpeechandtextanalyticsTranscriptsSearchOptions = CallOptions;
  type putSpeechandtextanalyticsCategoryOptions = CallOptions;
  interface putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackIdOptions extends CallOptions {
    body?: Models.DictionaryFeedback;
  }
  type putSpeechandtextanalyticsProgramOptions = CallOptions;
  type putSpeechandtextanalyticsProgramMappingsOptions = CallOptions;
  type putSpeechandtextanalyticsProgramSettingsInsightsOptions = CallOptions;
  type putSpeechandtextanalyticsProgramTranscriptionenginesOptions = CallOptions;
  type putSpeechandtextanalyticsSettingsOptions = CallOptions;
  type putSpeechandtextanalyticsTopicOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class QualityApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  deleteAnalyticsEvaluationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  deleteAnalyticsSurveysAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/quality/calibrations/{calibrationId} */
  deleteQualityCalibration(calibrationId: string, calibratorId: string, opts?: CallOptions): Promise<Models.Calibration>;
  /** DELETE /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  deleteQualityConversationEvaluation(conversationId: string, evaluationId: string, opts?: QualityApi.deleteQualityConversationEvaluationOptions): Promise<Models.EvaluationResponse>;
  /**
   * DELETE /api/v2/quality/forms/{formId}
   * @deprecated
   */
  deleteQualityForm(formId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/quality/forms/evaluations/{formId} */
  deleteQualityFormsEvaluation(formId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/quality/forms/surveys/{formId} */
  deleteQualityFormsSurvey(formId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  deleteQualityProgramAgentscoringrule(programId: string, ruleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  getAnalyticsEvaluationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResults(jobId: string, opts?: QualityApi.getAnalyticsEvaluationsAggregatesJobResultsOptions): Promise<Models.EvaluationAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  getAnalyticsSurveysAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResults(jobId: string, opts?: QualityApi.getAnalyticsSurveysAggregatesJobResultsOptions): Promise<Models.SurveyAsyncAggregateQueryResponse>;
  /** GET /api/v2/quality/agents/activity */
  getQualityAgentsActivity(opts?: QualityApi.getQualityAgentsActivityOptions): Promise<Models.AgentActivityEntityListing>;
  /** GET /api/v2/quality/calibrations/{calibrationId} */
  getQualityCalibration(calibrationId: string, opts?: QualityApi.getQualityCalibrationOptions): Promise<Models.Calibration>;
  /** GET /api/v2/quality/calibrations */
  getQualityCalibrations(calibratorId: string, opts?: QualityApi.getQualityCalibrationsOptions): Promise<Models.CalibrationEntityListing>;
  /** GET /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  getQualityConversationEvaluation(conversationId: string, evaluationId: string, opts?: QualityApi.getQualityConversationEvaluationOptions): Promise<Models.EvaluationResponse>;
  /** GET /api/v2/quality/conversations/{conversationId}/surveys */
  getQualityConversationSurveys(conversationId: string, opts?: CallOptions): Promise<Models.Survey[]>;
  /** GET /api/v2/quality/conversations/audits/query/{transactionId} */
  getQualityConversationsAuditsQueryTransactionId(transactionId: string, opts?: CallOptions): Promise<Models.QualityAuditQueryExecutionStatusResponse>;
  /** GET /api/v2/quality/conversations/audits/query/{transactionId}/results */
  getQualityConversationsAuditsQueryTransactionIdResults(transactionId: string, opts?: QualityApi.getQualityConversationsAuditsQueryTransactionIdResultsOptions): Promise<Models.QualityAuditQueryExecutionResultsResponse>;
  /** GET /api/v2/quality/evaluations/query */
  getQualityEvaluationsQuery(opts?: QualityApi.getQualityEvaluationsQueryOptions): Promise<Models.EvaluationEntityListing>;
  /** GET /api/v2/quality/evaluators/activity */
  getQualityEvaluatorsActivity(opts?: QualityApi.getQualityEvaluatorsActivityOptions): Promise<Models.EvaluatorActivityEntityListing>;
  /**
   * GET /api/v2/quality/forms/{formId}
   * @deprecated
   */
  getQualityForm(formId: string, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /**
   * GET /api/v2/quality/forms/{formId}/versions
   * @deprecated
   */
  getQualityFormVersions(formId: string, opts?: QualityApi.getQualityFormVersionsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /**
   * GET /api/v2/quality/forms
   * @deprecated
   */
  getQualityForms(opts?: QualityApi.getQualityFormsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/forms/evaluations/{formId} */
  getQualityFormsEvaluation(formId: string, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** GET /api/v2/quality/forms/evaluations/{formId}/versions */
  getQualityFormsEvaluationVersions(formId: string, opts?: QualityApi.getQualityFormsEvaluationVersionsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/forms/evaluations */
  getQualityFormsEvaluations(opts?: QualityApi.getQualityFormsEvaluationsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/forms/evaluations/bulk */
  getQualityFormsEvaluationsBulk(id: string[], opts?: QualityApi.getQualityFormsEvaluationsBulkOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/forms/evaluations/bulk/contexts */
  getQualityFormsEvaluationsBulkContexts(contextId: string[], opts?: CallOptions): Promise<Models.EvaluationFormResponse[]>;
  /** GET /api/v2/quality/forms/surveys/{formId} */
  getQualityFormsSurvey(formId: string, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** GET /api/v2/quality/forms/surveys/{formId}/versions */
  getQualityFormsSurveyVersions(formId: string, opts?: QualityApi.getQualityFormsSurveyVersionsOptions): Promise<Models.SurveyFormEntityListing>;
  /** GET /api/v2/quality/forms/surveys */
  getQualityFormsSurveys(opts?: QualityApi.getQualityFormsSurveysOptions): Promise<Models.SurveyFormEntityListing>;
  /** GET /api/v2/quality/forms/surveys/bulk */
  getQualityFormsSurveysBulk(id: string[], opts?: CallOptions): Promise<Models.SurveyFormEntityListing>;
  /** GET /api/v2/quality/forms/surveys/bulk/contexts */
  getQualityFormsSurveysBulkContexts(contextId: string[], opts?: QualityApi.getQualityFormsSurveysBulkContextsOptions): Promise<Models.SurveyForm[]>;
  /** GET /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  getQualityProgramAgentscoringrule(programId: string, ruleId: string, opts?: CallOptions): Promise<Models.AgentScoringRule>;
  /** GET /api/v2/quality/programs/{programId}/agentscoringrules */
  getQualityProgramAgentscoringrules(programId: string, opts?: CallOptions): Promise<Models.AgentScoringRuleEntityListing>;
  /**
   * GET /api/v2/quality/publishedforms/{formId}
   * @deprecated
   */
  getQualityPublishedform(formId: string, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /**
   * GET /api/v2/quality/publishedforms
   * @deprecated
   */
  getQualityPublishedforms(opts?: QualityApi.getQualityPublishedformsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/publishedforms/evaluations/{formId} */
  getQualityPublishedformsEvaluation(formId: string, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** GET /api/v2/quality/publishedforms/evaluations */
  getQualityPublishedformsEvaluations(opts?: QualityApi.getQualityPublishedformsEvaluationsOptions): Promise<Models.EvaluationFormResponseEntityListing>;
  /** GET /api/v2/quality/publishedforms/evaluations/divisionviews/{evaluationFormId} */
  getQualityPublishedformsEvaluationsDivisionview(evaluationFormId: string, opts?: CallOptions): Promise<Models.EvaluationFormDivisionView>;
  /** GET /api/v2/quality/publishedforms/evaluations/divisionviews */
  getQualityPublishedformsEvaluationsDivisionviews(id: string[], opts?: QualityApi.getQualityPublishedformsEvaluationsDivisionviewsOptions): Promise<Models.EvaluationFormDivisionViewListing>;
  /** GET /api/v2/quality/publishedforms/surveys/{formId} */
  getQualityPublishedformsSurvey(formId: string, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** GET /api/v2/quality/publishedforms/surveys */
  getQualityPublishedformsSurveys(opts?: QualityApi.getQualityPublishedformsSurveysOptions): Promise<Models.SurveyFormEntityListing>;
  /** GET /api/v2/quality/publishedforms/surveys/divisionviews/{surveyFormId} */
  getQualityPublishedformsSurveysDivisionview(surveyFormId: string, opts?: CallOptions): Promise<Models.SurveyFormDivisionView>;
  /** GET /api/v2/quality/publishedforms/surveys/divisionviews */
  getQualityPublishedformsSurveysDivisionviews(id: string[], opts?: QualityApi.getQualityPublishedformsSurveysDivisionviewsOptions): Promise<Models.SurveyFormDivisionViewListing>;
  /** GET /api/v2/quality/surveys/{surveyId} */
  getQualitySurvey(surveyId: string, opts?: CallOptions): Promise<Models.Survey>;
  /** GET /api/v2/quality/surveys/scorable */
  getQualitySurveysScorable(customerSurveyUrl: string, opts?: CallOptions): Promise<Models.ScorableSurvey>;
  /** PATCH /api/v2/quality/forms/surveys/{formId} */
  patchQualityFormsSurvey(formId: string, body: Models.SurveyForm, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** POST /api/v2/analytics/evaluations/aggregates/jobs */
  postAnalyticsEvaluationsAggregatesJobs(body: Models.EvaluationAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/evaluations/aggregates/query */
  postAnalyticsEvaluationsAggregatesQuery(body: Models.EvaluationAggregationQuery, opts?: CallOptions): Promise<Models.EvaluationAggregateQueryResponse>;
  /** POST /api/v2/analytics/surveys/aggregates/jobs */
  postAnalyticsSurveysAggregatesJobs(body: Models.SurveyAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/surveys/aggregates/query */
  postAnalyticsSurveysAggregatesQuery(body: Models.SurveyAggregationQuery, opts?: CallOptions): Promise<Models.SurveyAggregateQueryResponse>;
  /** POST /api/v2/quality/calibrations */
  postQualityCalibrations(body: Models.CalibrationCreate, opts?: QualityApi.postQualityCalibrationsOptions): Promise<Models.Calibration>;
  /** POST /api/v2/quality/conversations/{conversationId}/evaluations */
  postQualityConversationEvaluations(conversationId: string, body: Models.EvaluationCreateBody, opts?: QualityApi.postQualityConversationEvaluationsOptions): Promise<Models.Evaluation>;
  /** POST /api/v2/quality/conversations/audits/query */
  postQualityConversationsAuditsQuery(body: Models.QMAuditQueryRequest, opts?: CallOptions): Promise<Models.QualityAuditQueryExecutionStatusResponse>;
  /** POST /api/v2/quality/evaluations/aggregates/query/me */
  postQualityEvaluationsAggregatesQueryMe(body: Models.EvaluationAggregationQueryMe, opts?: CallOptions): Promise<Models.EvaluationAggregateQueryResponse>;
  /** POST /api/v2/quality/evaluations/scoring */
  postQualityEvaluationsScoring(body: Models.EvaluationFormAndScoringSet, opts?: CallOptions): Promise<Models.EvaluationScoringSet>;
  /** POST /api/v2/quality/evaluations/search */
  postQualityEvaluationsSearch(body: Models.EvaluationSearchRequestDTO, opts?: CallOptions): Promise<Models.EvaluationSearchResponse>;
  /**
   * POST /api/v2/quality/forms
   * @deprecated
   */
  postQualityForms(body: Models.EvaluationForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** POST /api/v2/quality/forms/evaluations */
  postQualityFormsEvaluations(body: Models.EvaluationForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** POST /api/v2/quality/forms/surveys */
  postQualityFormsSurveys(body: Models.SurveyForm, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** POST /api/v2/quality/programs/{programId}/agentscoringrules */
  postQualityProgramAgentscoringrules(programId: string, body: Models.AgentScoringRule, opts?: CallOptions): Promise<Models.AgentScoringRule>;
  /**
   * POST /api/v2/quality/publishedforms
   * @deprecated
   */
  postQualityPublishedforms(body: Models.PublishForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** POST /api/v2/quality/publishedforms/evaluations */
  postQualityPublishedformsEvaluations(body: Models.PublishForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** POST /api/v2/quality/publishedforms/surveys */
  postQualityPublishedformsSurveys(body: Models.PublishForm, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** POST /api/v2/quality/surveys */
  postQualitySurveys(body: Models.CreateSurveyRequest, opts?: CallOptions): Promise<Models.CreateSurveyResponse>;
  /** POST /api/v2/quality/surveys/scoring */
  postQualitySurveysScoring(body: Models.SurveyFormAndScoringSet, opts?: CallOptions): Promise<Models.SurveyScoringSet>;
  /** PUT /api/v2/quality/calibrations/{calibrationId} */
  putQualityCalibration(calibrationId: string, body: Models.Calibration, opts?: CallOptions): Promise<Models.Calibration>;
  /** PUT /api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId} */
  putQualityConversationEvaluation(conversationId: string, evaluationId: string, body: Models.Evaluation, opts?: QualityApi.putQualityConversationEvaluationOptions): Promise<Models.EvaluationResponse>;
  /**
   * PUT /api/v2/quality/forms/{formId}
   * @deprecated
   */
  putQualityForm(formId: string, body: Models.EvaluationForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** PUT /api/v2/quality/forms/evaluations/{formId} */
  putQualityFormsEvaluation(formId: string, body: Models.EvaluationForm, opts?: CallOptions): Promise<Models.EvaluationFormResponse>;
  /** PUT /api/v2/quality/forms/evaluations/{formId}/aiscoring/settings */
  putQualityFormsEvaluationAiscoringSettings(formId: string, body: Models.AiScoringSettings, opts?: CallOptions): Promise<Models.AiScoringSettings>;
  /** PUT /api/v2/quality/forms/surveys/{formId} */
  putQualityFormsSurvey(formId: string, body: Models.SurveyForm, opts?: CallOptions): Promise<Models.SurveyForm>;
  /** PUT /api/v2/quality/programs/{programId}/agentscoringrules/{ruleId} */
  putQualityProgramAgentscoringrule(programId: string, ruleId: string, body: Models.AgentScoringRule, opts?: CallOptions): Promise<Models.AgentScoringRule>;
  /** PUT /api/v2/quality/surveys/scorable */
  putQualitySurveysScorable(customerSurveyUrl: string, body: Models.ScorableSurvey, opts?: CallOptions): Promise<Models.ScorableSurvey>;
}

export declare namespace QualityApi {
  type deleteAnalyticsEvaluationsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsSurveysAggregatesJobOptions = CallOptions;
  type deleteQualityCalibrationOptions = CallOptions;
  interface deleteQualityConversationEvaluationOptions extends CallOptions {
    expand?: string;
  }
  type deleteQualityFormOptions = CallOptions;
  type deleteQualityFormsEvaluationOptions = CallOptions;
  type deleteQualityFormsSurveyOptions = CallOptions;
  type deleteQualityProgramAgentscoringruleOptions = CallOptions;
  type getAnalyticsEvaluationsAggregatesJobOptions = CallOptions;
  interface getAnalyticsEvaluationsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsSurveysAggregatesJobOptions = CallOptions;
  interface getAnalyticsSurveysAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getQualityAgentsActivityOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    startTime?: string | Date;
    endTime?: string | Date;
    agentUserId?: string[];
    evaluatorUserId?: string;
    name?: string;
    group?: string;
    agentTeamId?: string;
    formContextId?: string;
    /** Default: "Legacy" */
    userState?: string;
  }
  interface getQualityCalibrationOptions extends CallOptions {
    calibratorId?: string;
    conversationId?: string;
  }
  interface getQualityCalibrationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    conversationId?: string;
    startTime?: string | Date;
    endTime?: string | Date;
  }
  interface getQualityConversationEvaluationOptions extends CallOptions {
    expand?: string;
  }
  type getQualityConversationSurveysOptions = CallOptions;
  type getQualityConversationsAuditsQueryTransactionIdOptions = CallOptions;
  interface getQualityConversationsAuditsQueryTransactionIdResultsOptions extends CallOptions {
    cursor?: string;
    /** Default: 25 */
    pageSize?: number;
    expand?: string[];
  }
  interface getQualityEvaluationsQueryOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    expand?: string[];
    previousPage?: string;
    conversationId?: string;
    agentUserId?: string;
    agentTeamId?: string;
    evaluatorUserId?: string;
    assigneeUserId?: string;
    queueId?: string;
    startTime?: string;
    endTime?: string;
    formContextId?: string;
    evaluationState?: string[];
    isReleased?: boolean;
    agentHasRead?: boolean;
    expandAnswerTotalScores?: boolean;
    maximum?: number;
    sortOrder?: string;
    /** Default: false */
    includeDeletedUsers?: boolean;
  }
  interface getQualityEvaluatorsActivityOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    startTime?: string | Date;
    endTime?: string | Date;
    name?: string;
    permission?: string[];
    group?: string;
    agentTeamId?: string;
  }
  type getQualityFormOptions = CallOptions;
  interface getQualityFormVersionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "asc" */
    sortOrder?: string;
  }
  interface getQualityFormsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    nextPage?: string;
    previousPage?: string;
    expand?: string;
    name?: string;
    sortOrder?: string;
  }
  type getQualityFormsEvaluationOptions = CallOptions;
  interface getQualityFormsEvaluationVersionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "asc" */
    sortOrder?: string;
  }
  interface getQualityFormsEvaluationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    nextPage?: string;
    previousPage?: string;
    expand?: string;
    name?: string;
    sortOrder?: string;
  }
  interface getQualityFormsEvaluationsBulkOptions extends CallOptions {
    /** Default: false */
    includeLatestVersionFormName?: boolean;
  }
  type getQualityFormsEvaluationsBulkContextsOptions = CallOptions;
  type getQualityFormsSurveyOptions = CallOptions;
  interface getQualityFormsSurveyVersionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getQualityFormsSurveysOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    nextPage?: string;
    previousPage?: string;
    expand?: string;
    name?: string;
    sortOrder?: string;
  }
  type getQualityFormsSurveysBulkOptions = CallOptions;
  interface getQualityFormsSurveysBulkContextsOptions extends CallOptions {
    /** Default: true */
    published?: boolean;
  }
  type getQualityProgramAgentscoringruleOptions = CallOptions;
  type getQualityProgramAgentscoringrulesOptions = CallOptions;
  type getQualityPublishedformOptions = CallOptions;
  interface getQualityPublishedformsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: false */
    onlyLatestPerContext?: boolean;
  }
  type getQualityPublishedformsEvaluationOptions = CallOptions;
  interface getQualityPublishedformsEvaluationsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: false */
    onlyLatestPerContext?: boolean;
  }
  type getQualityPublishedformsEvaluationsDivisionviewOptions = CallOptions;
  interface getQualityPublishedformsEvaluationsDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    divisionId?: string;
  }
  type getQualityPublishedformsSurveyOptions = CallOptions;
  interface getQualityPublishedformsSurveysOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: false */
    onlyLatestEnabledPerContext?: boolean;
  }
  type getQualityPublishedformsSurveysDivisionviewOptions = CallOptions;
  interface getQualityPublishedformsSurveysDivisionviewsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    divisionId?: string;
  }
  type getQualitySurveyOptions = CallOptions;
  type getQualitySurveysScorableOptions = CallOptions;
  type patchQualityFormsSurveyOptions = CallOptions;
  type postAnalyticsEvaluationsAggregatesJobsOptions = CallOptions;
  type postAnalyticsEvaluationsAggregatesQueryOptions = CallOptions;
  type postAnalyticsSurveysAggregatesJobsOptions = CallOptions;
  type postAnalyticsSurveysAggregatesQueryOptions = CallOptions;
  interface postQualityCalibrationsOptions extends CallOptions {
    expand?: string;
  }
  interface postQualityConversationEvaluationsOptions extends CallOptions {
    idempotencyKey?: string;
    expand?: string;
  }
  type postQualityConversationsAuditsQueryOptions = CallOptions;
  type postQualityEvaluationsAggregatesQueryMeOptions = CallOptions;
  type postQualityEvaluationsScoringOptions = CallOptions;
  type postQualityEvaluationsSearchOptions = CallOptions;
  type postQualityFormsOptions = CallOptions;
  type postQualityFormsEvaluationsOptions = CallOptions;
  type postQualityFormsSurveysOptions = CallOptions;
  type postQualityProgramAgentscoringrulesOptions = CallOptions;
  type postQualityPublishedformsOptions = CallOptions;
  type postQualityPublishedformsEvaluationsOptions = CallOptions;
  type postQualityPublishedformsSurveysOptions = CallOptions;
  type postQualitySurveysOptions = CallOptions;
  type postQualitySurveysScoringOptions = CallOptions;
  type putQualityCalibrationOptions = CallOptions;
  interface putQualityConversationEvaluationOptions extends CallOptions {
    expand?: string;
  }
  type putQualityFormOptions = CallOptions;
  type putQualityFormsEvaluationOptions = CallOptions;
  type putQualityFormsEvaluationAiscoringSettingsOptions = CallOptions;
  type putQualityFormsSurveyOptions = CallOptions;
  type putQualityProgramAgentscoringruleOptions = CallOptions;
  type putQualitySurveysScorableOptions = CallOptions;
}

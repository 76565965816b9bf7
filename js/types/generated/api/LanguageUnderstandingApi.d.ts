// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LanguageUnderstandingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/languageunderstanding/domains/{domainId} */
  deleteLanguageunderstandingDomain(domainId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId} */
  deleteLanguageunderstandingDomainFeedbackFeedbackId(domainId: string, feedbackId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  deleteLanguageunderstandingDomainVersion(domainId: string, domainVersionId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/languageunderstanding/miners/{minerId} */
  deleteLanguageunderstandingMiner(minerId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  deleteLanguageunderstandingMinerDraft(minerId: string, draftId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/languageunderstanding/domains/{domainId} */
  getLanguageunderstandingDomain(domainId: string, opts?: CallOptions): Promise<Models.NluDomain>;
  /** GET /api/v2/languageunderstanding/domains/{domainId}/feedback */
  getLanguageunderstandingDomainFeedback(domainId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingDomainFeedbackOptions): Promise<Models.NluFeedbackListing>;
  /** GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId} */
  getLanguageunderstandingDomainFeedbackFeedbackId(domainId: string, feedbackId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingDomainFeedbackFeedbackIdOptions): Promise<Models.NluFeedbackResponse>;
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  getLanguageunderstandingDomainVersion(domainId: string, domainVersionId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingDomainVersionOptions): Promise<Models.NluDomainVersion>;
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report */
  getLanguageunderstandingDomainVersionReport(domainId: string, domainVersionId: string, opts?: CallOptions): Promise<Models.NluDomainVersionQualityReport>;
  /** GET /api/v2/languageunderstanding/domains/{domainId}/versions */
  getLanguageunderstandingDomainVersions(domainId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingDomainVersionsOptions): Promise<Models.NluDomainVersionListing>;
  /** GET /api/v2/languageunderstanding/domains */
  getLanguageunderstandingDomains(opts?: LanguageUnderstandingApi.getLanguageunderstandingDomainsOptions): Promise<Models.NluDomainListing>;
  /** GET /api/v2/languageunderstanding/ignorephrases/{languageCode} */
  getLanguageunderstandingIgnorephrase(languageCode: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingIgnorephraseOptions): Promise<Models.IgnoredMinedPhraseListing>;
  /** GET /api/v2/languageunderstanding/ignoretopics/{languageCode} */
  getLanguageunderstandingIgnoretopic(languageCode: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingIgnoretopicOptions): Promise<Models.IgnoredMinedTopicListing>;
  /** GET /api/v2/languageunderstanding/miners/{minerId} */
  getLanguageunderstandingMiner(minerId: string, opts?: CallOptions): Promise<Models.Miner>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  getLanguageunderstandingMinerDraft(minerId: string, draftId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingMinerDraftOptions): Promise<Models.Draft>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/drafts */
  getLanguageunderstandingMinerDrafts(minerId: string, opts?: CallOptions): Promise<Models.DraftListing>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId} */
  getLanguageunderstandingMinerIntent(minerId: string, intentId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingMinerIntentOptions): Promise<Models.MinerIntent>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/intents */
  getLanguageunderstandingMinerIntents(minerId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingMinerIntentsOptions): Promise<Models.MinedIntentsListing>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId} */
  getLanguageunderstandingMinerTopic(minerId: string, topicId: string, opts?: LanguageUnderstandingApi.getLanguageunderstandingMinerTopicOptions): Promise<Models.MinerTopic>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId} */
  getLanguageunderstandingMinerTopicPhrase(minerId: string, topicId: string, phraseId: string, opts?: CallOptions): Promise<Models.MinerTopicPhrase>;
  /** GET /api/v2/languageunderstanding/miners/{minerId}/topics */
  getLanguageunderstandingMinerTopics(minerId: string, opts?: CallOptions): Promise<Models.MinerTopicsListing>;
  /** GET /api/v2/languageunderstanding/miners */
  getLanguageunderstandingMiners(opts?: LanguageUnderstandingApi.getLanguageunderstandingMinersOptions): Promise<Models.MinerListing>;
  /** GET /api/v2/languageunderstanding/settings */
  getLanguageunderstandingSettings(opts?: CallOptions): Promise<Models.NluOrganization>;
  /** PATCH /api/v2/languageunderstanding/domains/{domainId} */
  patchLanguageunderstandingDomain(domainId: string, body: Models.NluDomain, opts?: CallOptions): Promise<Models.NluDomain>;
  /** PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId} */
  patchLanguageunderstandingMinerDraft(minerId: string, draftId: string, opts?: LanguageUnderstandingApi.patchLanguageunderstandingMinerDraftOptions): Promise<Models.Draft>;
  /** POST /api/v2/languageunderstanding/domains/{domainId}/feedback */
  postLanguageunderstandingDomainFeedback(domainId: string, body: Models.NluFeedbackRequest, opts?: CallOptions): Promise<Models.NluFeedbackResponse>;
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect */
  postLanguageunderstandingDomainVersionDetect(domainId: string, domainVersionId: string, body: Models.NluDetectionRequest, opts?: CallOptions): Promise<Models.NluDetectionResponse>;
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish */
  postLanguageunderstandingDomainVersionPublish(domainId: string, domainVersionId: string, opts?: CallOptions): Promise<Models.NluDomainVersion>;
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train */
  postLanguageunderstandingDomainVersionTrain(domainId: string, domainVersionId: string, opts?: CallOptions): Promise<Models.NluDomainVersionTrainingResponse>;
  /** POST /api/v2/languageunderstanding/domains/{domainId}/versions */
  postLanguageunderstandingDomainVersions(domainId: string, body: Models.NluDomainVersion, opts?: LanguageUnderstandingApi.postLanguageunderstandingDomainVersionsOptions): Promise<Models.NluDomainVersion>;
  /** POST /api/v2/languageunderstanding/domains */
  postLanguageunderstandingDomains(body: Models.NluDomain, opts?: CallOptions): Promise<Models.NluDomain>;
  /** POST /api/v2/languageunderstanding/ignorephrases/{languageCode} */
  postLanguageunderstandingIgnorephrase(languageCode: string, body: Models.IgnorePhrasesRequest, opts?: CallOptions): Promise<Models.IgnorePhrasesResponse>;
  /** POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove */
  postLanguageunderstandingIgnorephraseRemove(languageCode: string, body: Models.RemoveEntitiesRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/languageunderstanding/ignoretopics/{languageCode} */
  postLanguageunderstandingIgnoretopic(languageCode: string, body: Models.IgnoreTopicsRequest, opts?: CallOptions): Promise<Models.IgnoreTopicsResponse>;
  /** POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove */
  postLanguageunderstandingIgnoretopicRemove(languageCode: string, body: Models.RemoveEntitiesRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/languageunderstanding/miners/{minerId}/drafts */
  postLanguageunderstandingMinerDrafts(minerId: string, body: Models.Draft, opts?: CallOptions): Promise<Models.Draft>;
  /** POST /api/v2/languageunderstanding/miners/{minerId}/execute */
  postLanguageunderstandingMinerExecute(minerId: string, opts?: LanguageUnderstandingApi.postLanguageunderstandingMinerExecuteOptions): Promise<Models.Miner>;
  /** POST /api/v2/languageunderstanding/miners */
  postLanguageunderstandingMiners(body: Models.Miner, opts?: CallOptions): Promise<Models.Miner>;
  /** PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId} */
  putLanguageunderstandingDomainVersion(domainId: string, domainVersionId: string, body: Models.NluDomainVersion, opts?: CallOptions): Promise<Models.NluDomainVersion>;
}

export declare namespace LanguageUnderstandingApi {
  type deleteLanguageunderstandingDomainOptions = CallOptions;
  type deleteLanguageunderstandingDomainFeedbackFeedbackIdOptions = CallOptions;
  type deleteLanguageunderstandingDomainVersionOptions = CallOptions;
  type deleteLanguageunderstandingMinerOptions = CallOptions;
  type deleteLanguageunderstandingMinerDraftOptions = CallOptions;
  type getLanguageunderstandingDomainOptions = CallOptions;
  interface getLanguageunderstandingDomainFeedbackOptions extends CallOptions {
    intentName?: string;
    assessment?: string;
    dateStart?: string;
    dateEnd?: string;
    includeDeleted?: boolean;
    language?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: false */
    enableCursorPagination?: boolean;
    /** Default: true */
    includeTrainingUtterances?: boolean;
    after?: string;
    fields?: string[];
  }
  interface getLanguageunderstandingDomainFeedbackFeedbackIdOptions extends CallOptions {
    fields?: string[];
  }
  interface getLanguageunderstandingDomainVersionOptions extends CallOptions {
    includeUtterances?: boolean;
  }
  type getLanguageunderstandingDomainVersionReportOptions = CallOptions;
  interface getLanguageunderstandingDomainVersionsOptions extends CallOptions {
    includeUtterances?: boolean;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getLanguageunderstandingDomainsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getLanguageunderstandingIgnorephraseOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    text?: string;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "dateModified" */
    sortBy?: string;
  }
  interface getLanguageunderstandingIgnoretopicOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    text?: string;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "dateModified" */
    sortBy?: string;
  }
  type getLanguageunderstandingMinerOptions = CallOptions;
  interface getLanguageunderstandingMinerDraftOptions extends CallOptions {
    draftIntentId?: string;
    draftTopicId?: string;
  }
  type getLanguageunderstandingMinerDraftsOptions = CallOptions;
  interface getLanguageunderstandingMinerIntentOptions extends CallOptions {
    expand?: string;
  }
  interface getLanguageunderstandingMinerIntentsOptions extends CallOptions {
    expand?: string;
  }
  interface getLanguageunderstandingMinerTopicOptions extends CallOptions {
    expand?: string;
  }
  type getLanguageunderstandingMinerTopicPhraseOptions = CallOptions;
  type getLanguageunderstandingMinerTopicsOptions = CallOptions;
  interface getLanguageunderstandingMinersOptions extends CallOptions {
    minerType?: string;
  }
  type getLanguageunderstandingSettingsOptions = CallOptions;
  type patchLanguageunderstandingDomainOptions = CallOptions;
  interface patchLanguageunderstandingMinerDraftOptions extends CallOptions {
    body?: Models.DraftRequest;
  }
  type postLanguageunderstandingDomainFeedbackOptions = CallOptions;
  type postLanguageunderstandingDomainVersionDetectOptions = CallOptions;
  type postLanguageunderstandingDomainVersionPublishOptions = CallOptions;
  type postLanguageunderstandingDomainVersionTrainOptions = CallOptions;
  interface postLanguageunderstandingDomainVersionsOptions extends CallOptions {
    includeUtterances?: boolean;
  }
  type postLanguageunderstandingDomainsOptions = CallOptions;
  type postLanguageunderstandingIgnorephraseOptions = CallOptions;
  type postLanguageunderstandingIgnorephraseRemoveOptions = CallOptions;
  type postLanguageunderstandingIgnoretopicOptions = CallOptions;
  type postLanguageunderstandingIgnoretopicRemoveOptions = CallOptions;
  type postLanguageunderstandingMinerDraftsOptions = CallOptions;
  interface postLanguageunderstandingMinerExecuteOptions extends CallOptions {
    body?: Models.MinerExecuteRequest;
  }
  type postLanguageunderstandingMinersOptions = CallOptions;
  type putLanguageunderstandingDomainVersionOptions = CallOptions;
}

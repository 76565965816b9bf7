// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SocialMediaApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  deleteSocialmediaEscalationrule(escalationRuleId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/socialmedia/messages/{messageId}
   * Preview: may change or go without notice.
   */
  deleteSocialmediaMessage(messageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/socialmedia/topics/{topicId} */
  deleteSocialmediaTopic(topicId: string, opts?: SocialMediaApi.deleteSocialmediaTopicOptions): Promise<void>;
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(topicId: string, facebookIngestionRuleId: string, opts?: SocialMediaApi.deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions): Promise<void>;
  /**
   * DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}
   * Preview: may change or go without notice.
   */
  deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(topicId: string, googleBusinessProfileIngestionRuleId: string, opts?: SocialMediaApi.deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions): Promise<void>;
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(topicId: string, instagramIngestionRuleId: string, opts?: SocialMediaApi.deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions): Promise<void>;
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  deleteSocialmediaTopicDataingestionrulesOpenOpenId(topicId: string, openId: string, opts?: SocialMediaApi.deleteSocialmediaTopicDataingestionrulesOpenOpenIdOptions): Promise<void>;
  /** DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(topicId: string, twitterIngestionRuleId: string, opts?: SocialMediaApi.deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions): Promise<void>;
  /** GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId} */
  getSocialmediaAnalyticsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results */
  getSocialmediaAnalyticsAggregatesJobResults(jobId: string, opts?: SocialMediaApi.getSocialmediaAnalyticsAggregatesJobResultsOptions): Promise<Models.SocialMediaAsyncAggregateQueryResponse>;
  /** GET /api/v2/socialmedia/analytics/messages/jobs/{jobId} */
  getSocialmediaAnalyticsMessagesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results */
  getSocialmediaAnalyticsMessagesJobResults(jobId: string, opts?: SocialMediaApi.getSocialmediaAnalyticsMessagesJobResultsOptions): Promise<Models.SocialMediaAsyncDetailQueryResponse>;
  /** GET /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  getSocialmediaEscalationrule(escalationRuleId: string, opts?: SocialMediaApi.getSocialmediaEscalationruleOptions): Promise<Models.EscalationRuleResponse>;
  /** GET /api/v2/socialmedia/escalationrules */
  getSocialmediaEscalationrules(divisionId: string, opts?: SocialMediaApi.getSocialmediaEscalationrulesOptions): Promise<Models.SocialEscalationResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics/{topicId} */
  getSocialmediaTopic(topicId: string, opts?: SocialMediaApi.getSocialmediaTopicOptions): Promise<Models.SocialTopicWithDataIngestionRuleMetadataResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules */
  getSocialmediaTopicDataingestionrules(topicId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesOptions): Promise<Models.GenericDataIngestionRuleResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(topicId: string, facebookIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions): Promise<Models.FacebookDataIngestionRuleResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(topicId: string, facebookIngestionRuleId: string, dataIngestionRuleVersion: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersionOptions): Promise<Models.FacebookDataIngestionRuleVersionResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(topicId: string, facebookIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersionsOptions): Promise<Models.FacebookDataIngestionRuleVersionResponseEntityListing>;
  /**
   * GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}
   * Preview: may change or go without notice.
   */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(topicId: string, googleBusinessProfileIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleResponse>;
  /**
   * GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}
   * Preview: may change or go without notice.
   */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(topicId: string, googleBusinessProfileIngestionRuleId: string, dataIngestionRuleVersion: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersionOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleVersionResponse>;
  /**
   * GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions
   * Preview: may change or go without notice.
   */
  getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(topicId: string, googleBusinessProfileIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersionsOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(topicId: string, instagramIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions): Promise<Models.InstagramDataIngestionRuleResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(topicId: string, instagramIngestionRuleId: string, dataIngestionRuleVersion: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersionOptions): Promise<Models.InstagramDataIngestionRuleVersionResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(topicId: string, instagramIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersionsOptions): Promise<Models.InstagramDataIngestionRuleVersionResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  getSocialmediaTopicDataingestionrulesOpenOpenId(topicId: string, openId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdOptions): Promise<Models.OpenDataIngestionRuleResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(topicId: string, openId: string, dataIngestionRuleVersion: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersionOptions): Promise<Models.OpenDataIngestionRuleVersionResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions */
  getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(topicId: string, openId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesOpenOpenIdVersionsOptions): Promise<Models.OpenDataIngestionRuleVersionResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(topicId: string, twitterIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions): Promise<Models.TwitterDataIngestionRuleResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion} */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(topicId: string, twitterIngestionRuleId: string, dataIngestionRuleVersion: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersionOptions): Promise<Models.TwitterDataIngestionRuleVersionResponse>;
  /** GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions */
  getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(topicId: string, twitterIngestionRuleId: string, opts?: SocialMediaApi.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersionsOptions): Promise<Models.TwitterDataIngestionRuleVersionResponseEntityListing>;
  /** GET /api/v2/socialmedia/topics */
  getSocialmediaTopics(opts?: SocialMediaApi.getSocialmediaTopicsOptions): Promise<Models.SocialTopicWithDataIngestionRuleMetadataResponseEntityListing>;
  /** PATCH /api/v2/socialmedia/topics/{topicId} */
  patchSocialmediaTopic(topicId: string, opts?: SocialMediaApi.patchSocialmediaTopicOptions): Promise<Models.SocialTopicResponse>;
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(topicId: string, facebookIngestionRuleId: string, opts?: SocialMediaApi.patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions): Promise<Models.FacebookDataIngestionRuleResponse>;
  /**
   * PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}
   * Preview: may change or go without notice.
   */
  patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(topicId: string, googleBusinessProfileIngestionRuleId: string, opts?: SocialMediaApi.patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleResponse>;
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(topicId: string, instagramIngestionRuleId: string, opts?: SocialMediaApi.patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions): Promise<Models.InstagramDataIngestionRuleResponse>;
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  patchSocialmediaTopicDataingestionrulesOpenOpenId(topicId: string, openId: string, opts?: SocialMediaApi.patchSocialmediaTopicDataingestionrulesOpenOpenIdOptions): Promise<Models.OpenDataIngestionRuleResponse>;
  /** PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(topicId: string, twitterIngestionRuleId: string, opts?: SocialMediaApi.patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions): Promise<Models.TwitterDataIngestionRuleResponse>;
  /** POST /api/v2/socialmedia/analytics/aggregates/jobs */
  postSocialmediaAnalyticsAggregatesJobs(body: Models.SocialMediaAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/socialmedia/analytics/messages/jobs */
  postSocialmediaAnalyticsMessagesJobs(body: Models.SocialMediaAsyncDetailQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/socialmedia/escalationrules */
  postSocialmediaEscalationrules(opts?: SocialMediaApi.postSocialmediaEscalationrulesOptions): Promise<Models.EscalationRuleResponse>;
  /** POST /api/v2/socialmedia/escalations/messages */
  postSocialmediaEscalationsMessages(divisionId: string, opts?: SocialMediaApi.postSocialmediaEscalationsMessagesOptions): Promise<Models.ManualEscalationResponse>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook */
  postSocialmediaTopicDataingestionrulesFacebook(topicId: string, opts?: SocialMediaApi.postSocialmediaTopicDataingestionrulesFacebookOptions): Promise<Models.FacebookDataIngestionRuleResponse>;
  /**
   * POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile
   * Preview: may change or go without notice.
   */
  postSocialmediaTopicDataingestionrulesGooglebusinessprofile(topicId: string, opts?: SocialMediaApi.postSocialmediaTopicDataingestionrulesGooglebusinessprofileOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleResponse>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram */
  postSocialmediaTopicDataingestionrulesInstagram(topicId: string, opts?: SocialMediaApi.postSocialmediaTopicDataingestionrulesInstagramOptions): Promise<Models.InstagramDataIngestionRuleResponse>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open */
  postSocialmediaTopicDataingestionrulesOpen(topicId: string, opts?: SocialMediaApi.postSocialmediaTopicDataingestionrulesOpenOptions): Promise<Models.OpenDataIngestionRuleResponse>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk */
  postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(topicId: string, ruleId: string, body: Models.OpenSocialMediaNormalizedMessage[], opts?: CallOptions): Promise<Models.OpenSocialNormalizedMessageEntityListing>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk */
  postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(topicId: string, ruleId: string, body: Models.OpenSocialMediaReactionsRequest, opts?: CallOptions): Promise<Models.OpenSocialReactionsNormalizedEventEntityListing>;
  /** POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter */
  postSocialmediaTopicDataingestionrulesTwitter(topicId: string, opts?: SocialMediaApi.postSocialmediaTopicDataingestionrulesTwitterOptions): Promise<Models.TwitterDataIngestionRuleResponse>;
  /** POST /api/v2/socialmedia/topics */
  postSocialmediaTopics(opts?: SocialMediaApi.postSocialmediaTopicsOptions): Promise<Models.SocialTopicResponse>;
  /** POST /api/v2/socialmedia/twitter/historical/tweets */
  postSocialmediaTwitterHistoricalTweets(body: Models.TwitterDataHistoricalTweetRequest, opts?: CallOptions): Promise<Models.TwitterDataHistoricalTweetResponse>;
  /** PUT /api/v2/socialmedia/escalationrules/{escalationRuleId} */
  putSocialmediaEscalationrule(escalationRuleId: string, opts?: SocialMediaApi.putSocialmediaEscalationruleOptions): Promise<Models.EscalationRuleResponse>;
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(topicId: string, facebookIngestionRuleId: string, opts?: SocialMediaApi.putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions): Promise<Models.FacebookDataIngestionRuleResponse>;
  /**
   * PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}
   * Preview: may change or go without notice.
   */
  putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(topicId: string, googleBusinessProfileIngestionRuleId: string, opts?: SocialMediaApi.putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions): Promise<Models.GoogleBusinessProfileDataIngestionRuleResponse>;
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(topicId: string, instagramIngestionRuleId: string, opts?: SocialMediaApi.putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions): Promise<Models.InstagramDataIngestionRuleResponse>;
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId} */
  putSocialmediaTopicDataingestionrulesOpenOpenId(topicId: string, openId: string, opts?: SocialMediaApi.putSocialmediaTopicDataingestionrulesOpenOpenIdOptions): Promise<Models.OpenDataIngestionRuleResponse>;
  /** PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId} */
  putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(topicId: string, twitterIngestionRuleId: string, opts?: SocialMediaApi.putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions): Promise<Models.TwitterDataIngestionRuleResponse>;
}

export declare namespace SocialMediaApi {
  type deleteSocialmediaEscalationruleOptions = CallOptions;
  type deleteSocialmediaMessageOptions = CallOptions;
  interface deleteSocialmediaTopicOptions extends CallOptions {
    hardDelete?: boolean;
  }
  interface deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions extends CallOptions {
    /** Default: false */
    hardDelete?: boolean;
  }
  interface deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions extends CallOptions {
    /** Default: false */
    hardDelete?: boolean;
  }
  interface deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions extends CallOptions {
    /** Default: false */
    hardDelete?: boolean;
  }
  interface deleteSocialmediaTopicDataingestionrulesOpenOpenIdOptions extends CallOptions {
    /** Default: false */
    hardDelete?: boolean;
  }
  interface deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions extends CallOptions {
    /** Default: false */
    hardDelete?: boolean;
  }
  type getSocialmediaAnalyticsAggregatesJobOptions = CallOptions;
  interface getSocialmediaAnalyticsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getSocialmediaAnalyticsMessagesJobOptions = CallOptions;
  interface getSocialmediaAnalyticsMessagesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getSocialmediaEscalationruleOptions extends CallOptions {
    expand?: string;
  }
  interface getSocialmediaEscalationrulesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getSocialmediaTopicOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersionOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersionOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersionOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesOpenOpenIdOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesOpenOpenIdVersionOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesOpenOpenIdVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersionOptions extends CallOptions {
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    includeDeleted?: boolean;
  }
  interface getSocialmediaTopicsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    divisionIds?: string[];
    includeDeleted?: boolean;
    name?: string;
    ids?: string[];
  }
  interface patchSocialmediaTopicOptions extends CallOptions {
    body?: Models.SocialTopicPatchRequest;
  }
  interface patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions extends CallOptions {
    body?: Models.DataIngestionRuleStatusPatchRequest;
  }
  interface patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions extends CallOptions {
    body?: Models.DataIngestionRuleStatusPatchRequest;
  }
  interface patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions extends CallOptions {
    body?: Models.DataIngestionRuleStatusPatchRequest;
  }
  interface patchSocialmediaTopicDataingestionrulesOpenOpenIdOptions extends CallOptions {
    body?: Models.DataIngestionRuleStatusPatchRequest;
  }
  interface patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions extends CallOptions {
    body?: Models.DataIngestionRuleStatusPatchRequest;
  }
  type postSocialmediaAnalyticsAggregatesJobsOptions = CallOptions;
  type postSocialmediaAnalyticsMessagesJobsOptions = CallOptions;
  interface postSocialmediaEscalationrulesOptions extends CallOptions {
    body?: Models.EscalationRuleRequest;
  }
  interface postSocialmediaEscalationsMessagesOptions extends CallOptions {
    body?: Models.ManualEscalationRequest;
  }
  interface postSocialmediaTopicDataingestionrulesFacebookOptions extends CallOptions {
    body?: Models.FacebookDataIngestionRuleRequest;
  }
  interface postSocialmediaTopicDataingestionrulesGooglebusinessprofileOptions extends CallOptions {
    body?: Models.GoogleBusinessProfileDataIngestionRuleRequest;
  }
  interface postSocialmediaTopicDataingestionrulesInstagramOptions extends CallOptions {
    body?: Models.InstagramDataIngestionRuleRequest;
  }
  interface postSocialmediaTopicDataingestionrulesOpenOptions extends CallOptions {
    body?: Models.OpenDataIngestionRuleRequest;
  }
  type postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulkOptions = CallOptions;
  type postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulkOptions = CallOptions;
  interface postSocialmediaTopicDataingestionrulesTwitterOptions extends CallOptions {
    body?: Models.TwitterDataIngestionRuleRequest;
  }
  interface postSocialmediaTopicsOptions extends CallOptions {
    body?: Models.SocialTopicRequest;
  }
  type postSocialmediaTwitterHistoricalTweetsOptions = CallOptions;
  interface putSocialmediaEscalationruleOptions extends CallOptions {
    body?: Models.EscalationRuleRequest;
  }
  interface putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdOptions extends CallOptions {
    body?: Models.FacebookDataIngestionRuleRequest;
  }
  interface putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdOptions extends CallOptions {
    body?: Models.GoogleBusinessProfileDataIngestionRuleRequest;
  }
  interface putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdOptions extends CallOptions {
    body?: Models.InstagramDataIngestionRuleRequest;
  }
  interface putSocialmediaTopicDataingestionrulesOpenOpenIdOptions extends CallOptions {
    body?: Models.OpenDataIngestionRuleRequest;
  }
  interface putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdOptions extends CallOptions {
    body?: Models.TwitterDataIngestionRuleRequest;
  }
}

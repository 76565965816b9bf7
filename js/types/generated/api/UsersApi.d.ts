// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UsersApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/users/aggregates/jobs/{jobId} */
  deleteAnalyticsUsersAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/users/details/jobs/{jobId} */
  deleteAnalyticsUsersDetailsJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  deleteAuthorizationSubjectDivisionRole(subjectId: string, divisionId: string, roleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/directroutingbackup/settings/me */
  deleteRoutingDirectroutingbackupSettingsMe(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings */
  deleteRoutingUserDirectroutingbackupSettings(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/routing/users/{userId}/utilization */
  deleteRoutingUserUtilization(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId} */
  deleteUser(userId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/users/{userId}/customattributes/{schemaId} */
  deleteUserCustomattribute(userId: string, schemaId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey} */
  deleteUserExternalidAuthorityNameExternalKey(userId: string, authorityName: string, externalKey: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/routinglanguages/{languageId} */
  deleteUserRoutinglanguage(userId: string, languageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/routingskills/{skillId} */
  deleteUserRoutingskill(userId: string, skillId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/station/associatedstation */
  deleteUserStationAssociatedstation(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/station/defaultstation */
  deleteUserStationDefaultstation(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/{userId}/verifiers/{verifierId} */
  deleteUserVerifier(userId: string, verifierId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/customattributes/schemas/{schemaId} */
  deleteUsersCustomattributesSchema(schemaId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/me/verifiers/{verifierId} */
  deleteUsersMeVerifier(verifierId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/users/stations/me/associatedstation */
  deleteUsersStationsMeAssociatedstation(opts?: CallOptions): Promise<void>;
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId} */
  getAnalyticsUsersAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResults(jobId: string, opts?: UsersApi.getAnalyticsUsersAggregatesJobResultsOptions): Promise<Models.UserAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/users/details/jobs/{jobId} */
  getAnalyticsUsersDetailsJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResults(jobId: string, opts?: UsersApi.getAnalyticsUsersDetailsJobResultsOptions): Promise<Models.AnalyticsUserDetailsAsyncQueryResponse>;
  /** GET /api/v2/analytics/users/details/jobs/availability */
  getAnalyticsUsersDetailsJobsAvailability(opts?: CallOptions): Promise<Models.DataAvailabilityResponse>;
  /**
   * GET /api/v2/authorization/divisionspermitted/me
   * @deprecated
   */
  getAuthorizationDivisionspermittedMe(permission: string, opts?: UsersApi.getAuthorizationDivisionspermittedMeOptions): Promise<Models.AuthzDivision[]>;
  /** GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMe(permission: string, opts?: UsersApi.getAuthorizationDivisionspermittedPagedMeOptions): Promise<Models.DivsPermittedEntityListing>;
  /**
   * GET /api/v2/authorization/divisionspermitted/paged/{subjectId}
   * @deprecated
   */
  getAuthorizationDivisionspermittedPagedSubjectId(subjectId: string, permission: string, opts?: UsersApi.getAuthorizationDivisionspermittedPagedSubjectIdOptions): Promise<Models.DivsPermittedEntityListing>;
  /** GET /api/v2/authorization/subjects/{subjectId} */
  getAuthorizationSubject(subjectId: string, opts?: UsersApi.getAuthorizationSubjectOptions): Promise<Models.AuthzSubject>;
  /** GET /api/v2/authorization/subjects/me */
  getAuthorizationSubjectsMe(opts?: UsersApi.getAuthorizationSubjectsMeOptions): Promise<Models.AuthzSubject>;
  /**
   * GET /api/v2/fieldconfig
   * @deprecated
   */
  getFieldconfig(type: string, opts?: CallOptions): Promise<Models.FieldConfig>;
  /**
   * GET /api/v2/profiles/users
   * @deprecated
   */
  getProfilesUsers(opts?: UsersApi.getProfilesUsersOptions): Promise<Models.UserProfileEntityListing>;
  /** GET /api/v2/routing/directroutingbackup/settings/me */
  getRoutingDirectroutingbackupSettingsMe(opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** GET /api/v2/routing/users/{userId}/directroutingbackup/settings */
  getRoutingUserDirectroutingbackupSettings(userId: string, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** GET /api/v2/routing/users/{userId}/utilization */
  getRoutingUserUtilization(userId: string, opts?: CallOptions): Promise<Models.AgentMaxUtilizationResponse>;
  /** GET /api/v2/users/{userId} */
  getUser(userId: string, opts?: UsersApi.getUserOptions): Promise<Models.User>;
  /** GET /api/v2/users/{userId}/adjacents */
  getUserAdjacents(userId: string, opts?: UsersApi.getUserAdjacentsOptions): Promise<Models.Adjacents>;
  /** GET /api/v2/users/{userId}/callforwarding */
  getUserCallforwarding(userId: string, opts?: CallOptions): Promise<Models.CallForwarding>;
  /** GET /api/v2/users/{userId}/customattributes/{schemaId} */
  getUserCustomattribute(userId: string, schemaId: string, opts?: CallOptions): Promise<Models.UserCustomAttributes>;
  /** GET /api/v2/users/{userId}/customattributes/bulk */
  getUserCustomattributesBulk(userId: string, schemaIds: string[], opts?: CallOptions): Promise<object[]>;
  /** GET /api/v2/users/{userId}/directreports */
  getUserDirectreports(userId: string, opts?: UsersApi.getUserDirectreportsOptions): Promise<Models.User[]>;
  /** GET /api/v2/users/{userId}/externalid */
  getUserExternalid(userId: string, opts?: CallOptions): Promise<Models.UserExternalIdentifier[]>;
  /** GET /api/v2/users/{userId}/externalid/{authorityName} */
  getUserExternalidAuthorityName(userId: string, authorityName: string, opts?: CallOptions): Promise<Models.UserExternalIdentifier>;
  /**
   * GET /api/v2/users/{userId}/favorites
   * @deprecated
   */
  getUserFavorites(userId: string, opts?: UsersApi.getUserFavoritesOptions): Promise<Models.UserEntityListing>;
  /** GET /api/v2/users/{userId}/geolocations/{clientId} */
  getUserGeolocation(userId: string, clientId: string, opts?: CallOptions): Promise<Models.Geolocation>;
  /** GET /api/v2/users/{userId}/outofoffice */
  getUserOutofoffice(userId: string, opts?: CallOptions): Promise<Models.OutOfOffice>;
  /**
   * GET /api/v2/users/{userId}/profile
   * @deprecated
   */
  getUserProfile(userId: string, opts?: UsersApi.getUserProfileOptions): Promise<Models.UserProfile>;
  /** GET /api/v2/users/{userId}/profileskills */
  getUserProfileskills(userId: string, opts?: CallOptions): Promise<string[]>;
  /** GET /api/v2/users/{userId}/queues */
  getUserQueues(userId: string, opts?: UsersApi.getUserQueuesOptions): Promise<Models.UserQueueEntityListing>;
  /** GET /api/v2/users/{subjectId}/roles */
  getUserRoles(subjectId: string, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** GET /api/v2/users/{userId}/routinglanguages */
  getUserRoutinglanguages(userId: string, opts?: UsersApi.getUserRoutinglanguagesOptions): Promise<Models.UserLanguageEntityListing>;
  /** GET /api/v2/users/{userId}/routingskills */
  getUserRoutingskills(userId: string, opts?: UsersApi.getUserRoutingskillsOptions): Promise<Models.UserSkillEntityListing>;
  /** GET /api/v2/users/{userId}/routingstatus */
  getUserRoutingstatus(userId: string, opts?: CallOptions): Promise<Models.RoutingStatus>;
  /** GET /api/v2/users/{userId}/skillgroups */
  getUserSkillgroups(userId: string, opts?: UsersApi.getUserSkillgroupsOptions): Promise<Models.UserSkillGroupEntityListing>;
  /** GET /api/v2/users/{userId}/state */
  getUserState(userId: string, opts?: CallOptions): Promise<Models.UserState>;
  /** GET /api/v2/users/{userId}/station */
  getUserStation(userId: string, opts?: CallOptions): Promise<Models.UserStations>;
  /** GET /api/v2/users/{userId}/superiors */
  getUserSuperiors(userId: string, opts?: UsersApi.getUserSuperiorsOptions): Promise<Models.User[]>;
  /** GET /api/v2/users/{userId}/trustors */
  getUserTrustors(userId: string, opts?: UsersApi.getUserTrustorsOptions): Promise<Models.TrustorEntityListing>;
  /** GET /api/v2/users/{userId}/verifiers */
  getUserVerifiers(userId: string, opts?: CallOptions): Promise<Models.VerifierEntityListing>;
  /** GET /api/v2/users */
  getUsers(opts?: UsersApi.getUsersOptions): Promise<Models.UserEntityListing>;
  /** GET /api/v2/users/chats/me */
  getUsersChatsMe(opts?: UsersApi.getUsersChatsMeOptions): Promise<Models.ChatItemCursorListing>;
  /** GET /api/v2/users/customattributes/schemas/{schemaId} */
  getUsersCustomattributesSchema(schemaId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId} */
  getUsersCustomattributesSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/users/customattributes/schemas/{schemaId}/versions */
  getUsersCustomattributesSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/users/customattributes/schemas */
  getUsersCustomattributesSchemas(opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName} */
  getUsersCustomattributesSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/users/customattributes/schemas/coretypes */
  getUsersCustomattributesSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/users/customattributes/schemas/limits */
  getUsersCustomattributesSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /** GET /api/v2/users/development/activities */
  getUsersDevelopmentActivities(opts?: UsersApi.getUsersDevelopmentActivitiesOptions): Promise<Models.DevelopmentActivityListing>;
  /** GET /api/v2/users/development/activities/me */
  getUsersDevelopmentActivitiesMe(opts?: UsersApi.getUsersDevelopmentActivitiesMeOptions): Promise<Models.DevelopmentActivityListing>;
  /** GET /api/v2/users/development/activities/{activityId} */
  getUsersDevelopmentActivity(activityId: string, type: string, opts?: CallOptions): Promise<Models.DevelopmentActivity>;
  /** GET /api/v2/users/externalid/{authorityName}/{externalKey} */
  getUsersExternalidAuthorityNameExternalKey(authorityName: string, externalKey: string, opts?: UsersApi.getUsersExternalidAuthorityNameExternalKeyOptions): Promise<Models.User>;
  /** GET /api/v2/users/me */
  getUsersMe(opts?: UsersApi.getUsersMeOptions): Promise<Models.UserMe>;
  /** GET /api/v2/users/me/verifiers */
  getUsersMeVerifiers(opts?: CallOptions): Promise<Models.VerifierEntityListing>;
  /** GET /api/v2/users/query */
  getUsersQuery(opts?: UsersApi.getUsersQueryOptions): Promise<Models.UserCursorEntityListing>;
  /** GET /api/v2/users/search */
  getUsersSearch(q64: string, opts?: UsersApi.getUsersSearchOptions): Promise<Models.UsersSearchResponse>;
  /** GET /api/v2/users/stations/me */
  getUsersStationsMe(opts?: CallOptions): Promise<Models.UserStations>;
  /** PATCH /api/v2/users/{userId} */
  patchUser(userId: string, body: Models.UpdateUser, opts?: CallOptions): Promise<Models.User>;
  /** PATCH /api/v2/users/{userId}/callforwarding */
  patchUserCallforwarding(userId: string, body: Models.CallForwarding, opts?: CallOptions): Promise<Models.CallForwarding>;
  /** PATCH /api/v2/users/{userId}/customattributes */
  patchUserCustomattributes(userId: string, userCustomAttributes: Models.UserCustomAttributesUpdateRequest, opts?: CallOptions): Promise<Models.UserCustomAttributes>;
  /** PATCH /api/v2/users/{userId}/customattributes/bulk */
  patchUserCustomattributesBulk(userId: string, userCustomAttributesList: Models.UserCustomAttributesUpdateRequest[], opts?: CallOptions): Promise<Models.UserCustomAttributes>;
  /** PATCH /api/v2/users/{userId}/geolocations/{clientId} */
  patchUserGeolocation(userId: string, clientId: string, body: Models.Geolocation, opts?: CallOptions): Promise<Models.Geolocation>;
  /** PATCH /api/v2/users/{userId}/queues/{queueId} */
  patchUserQueue(queueId: string, userId: string, body: Models.UserQueue, opts?: CallOptions): Promise<Models.UserQueue>;
  /** PATCH /api/v2/users/{userId}/queues */
  patchUserQueues(userId: string, body: Models.UserQueue[], opts?: UsersApi.patchUserQueuesOptions): Promise<Models.UserQueueEntityListing>;
  /** PATCH /api/v2/users/{userId}/routinglanguages/{languageId} */
  patchUserRoutinglanguage(userId: string, languageId: string, body: Models.UserRoutingLanguage, opts?: CallOptions): Promise<Models.UserRoutingLanguage>;
  /** PATCH /api/v2/users/{userId}/routinglanguages/bulk */
  patchUserRoutinglanguagesBulk(userId: string, body: Models.UserRoutingLanguagePost[], opts?: CallOptions): Promise<Models.UserLanguageEntityListing>;
  /** PATCH /api/v2/users/{userId}/routingskills/bulk */
  patchUserRoutingskillsBulk(userId: string, body: Models.UserRoutingSkillPost[], opts?: CallOptions): Promise<Models.UserSkillEntityListing>;
  /** PATCH /api/v2/users/bulk */
  patchUsersBulk(body: Models.PatchUser[], opts?: CallOptions): Promise<Models.UserEntityListing>;
  /** POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQuery(body: Models.UserActivityQuery, opts?: UsersApi.postAnalyticsUsersActivityQueryOptions): Promise<Models.UserActivityResponse>;
  /** POST /api/v2/analytics/users/aggregates/jobs */
  postAnalyticsUsersAggregatesJobs(body: Models.UserAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/users/aggregates/query */
  postAnalyticsUsersAggregatesQuery(body: Models.UserAggregationQuery, opts?: CallOptions): Promise<Models.UserAggregateQueryResponse>;
  /** POST /api/v2/analytics/users/details/jobs */
  postAnalyticsUsersDetailsJobs(body: Models.AsyncUserDetailsQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQuery(body: Models.UserDetailsQuery, opts?: CallOptions): Promise<Models.AnalyticsUserDetailsQueryResponse>;
  /** POST /api/v2/analytics/users/observations/query */
  postAnalyticsUsersObservationsQuery(body: Models.UserObservationQuery, opts?: CallOptions): Promise<Models.UserObservationQueryResponse>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkadd */
  postAuthorizationSubjectBulkadd(subjectId: string, body: Models.RoleDivisionGrants, opts?: UsersApi.postAuthorizationSubjectBulkaddOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkremove */
  postAuthorizationSubjectBulkremove(subjectId: string, body: Models.RoleDivisionGrants, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkreplace */
  postAuthorizationSubjectBulkreplace(subjectId: string, body: Models.RoleDivisionGrants, opts?: UsersApi.postAuthorizationSubjectBulkreplaceOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  postAuthorizationSubjectDivisionRole(subjectId: string, divisionId: string, roleId: string, opts?: UsersApi.postAuthorizationSubjectDivisionRoleOptions): Promise<void>;
  /** POST /api/v2/users/{userId}/externalid */
  postUserExternalid(userId: string, body: Models.UserExternalIdentifier, opts?: CallOptions): Promise<Models.UserExternalIdentifier[]>;
  /** POST /api/v2/users/{userId}/invite */
  postUserInvite(userId: string, opts?: UsersApi.postUserInviteOptions): Promise<void>;
  /** POST /api/v2/users/{userId}/password */
  postUserPassword(userId: string, body: Models.ChangePasswordRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/users/{userId}/routinglanguages */
  postUserRoutinglanguages(userId: string, body: Models.UserRoutingLanguagePost, opts?: CallOptions): Promise<Models.UserRoutingLanguage>;
  /** POST /api/v2/users/{userId}/routingskills */
  postUserRoutingskills(userId: string, body: Models.UserRoutingSkillPost, opts?: CallOptions): Promise<Models.UserRoutingSkill>;
  /** POST /api/v2/users */
  postUsers(body: Models.CreateUser, opts?: CallOptions): Promise<Models.User>;
  /** POST /api/v2/users/customattributes/schemas */
  postUsersCustomattributesSchemas(body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** POST /api/v2/users/development/activities/aggregates/query */
  postUsersDevelopmentActivitiesAggregatesQuery(body: Models.DevelopmentActivityAggregateParam, opts?: CallOptions): Promise<Models.DevelopmentActivityAggregateResponse>;
  /** POST /api/v2/users/me/password */
  postUsersMePassword(body: Models.ChangeMyPasswordRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/users/me/verifiers/totp */
  postUsersMeVerifiersTotp(body: Models.CreateVerifierRequest, opts?: CallOptions): Promise<Models.CreateVerifierResponse>;
  /** POST /api/v2/users/me/verifiers/totp/{verifierId} */
  postUsersMeVerifiersTotpVerifierId(verifierId: string, body: Models.ValidateVerifierRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/users/me/verifiers/webauthn/register */
  postUsersMeVerifiersWebauthnRegister(body: Models.FinishWebAuthnRegistrationRequest, opts?: CallOptions): Promise<Models.Verifier>;
  /** POST /api/v2/users/me/verifiers/webauthn/register/options */
  postUsersMeVerifiersWebauthnRegisterOptions(opts?: CallOptions): Promise<Models.BeginWebAuthnRegistrationResponse>;
  /** POST /api/v2/users/search */
  postUsersSearch(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /**
   * POST /api/v2/users/search/conversation/target
   * Preview: may change or go without notice.
   */
  postUsersSearchConversationTarget(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /**
   * POST /api/v2/users/search/queuemembers/manage
   * Preview: may change or go without notice.
   */
  postUsersSearchQueuemembersManage(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /** POST /api/v2/users/search/teams/assign */
  postUsersSearchTeamsAssign(body: Models.UserSearchRequest, opts?: CallOptions): Promise<Models.UsersSearchResponse>;
  /** PUT /api/v2/routing/directroutingbackup/settings/me */
  putRoutingDirectroutingbackupSettingsMe(body: Models.AgentDirectRoutingBackupSettings, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** PUT /api/v2/routing/users/{userId}/directroutingbackup/settings */
  putRoutingUserDirectroutingbackupSettings(userId: string, body: Models.AgentDirectRoutingBackupSettings, opts?: CallOptions): Promise<Models.AgentDirectRoutingBackupSettings>;
  /** PUT /api/v2/routing/users/{userId}/utilization */
  putRoutingUserUtilization(userId: string, body: Models.UtilizationRequest, opts?: CallOptions): Promise<Models.AgentMaxUtilizationResponse>;
  /** PUT /api/v2/users/{userId}/callforwarding */
  putUserCallforwarding(userId: string, body: Models.CallForwarding, opts?: CallOptions): Promise<Models.CallForwarding>;
  /** PUT /api/v2/users/{userId}/customattributes */
  putUserCustomattributes(userId: string, userCustomAttributes: Models.UserCustomAttributesUpdateRequest, opts?: CallOptions): Promise<Models.UserCustomAttributes>;
  /** PUT /api/v2/users/{userId}/outofoffice */
  putUserOutofoffice(userId: string, body: Models.OutOfOffice, opts?: CallOptions): Promise<Models.OutOfOffice>;
  /** PUT /api/v2/users/{userId}/profileskills */
  putUserProfileskills(userId: string, body: string[], opts?: CallOptions): Promise<string[]>;
  /** PUT /api/v2/users/{subjectId}/roles */
  putUserRoles(subjectId: string, body: string[], opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PUT /api/v2/users/{userId}/routingskills/{skillId} */
  putUserRoutingskill(userId: string, skillId: string, body: Models.UserRoutingSkill, opts?: CallOptions): Promise<Models.UserRoutingSkill>;
  /** PUT /api/v2/users/{userId}/routingskills/bulk */
  putUserRoutingskillsBulk(userId: string, body: Models.UserRoutingSkillPost[], opts?: CallOptions): Promise<Models.UserSkillEntityListing>;
  /** PUT /api/v2/users/{userId}/routingstatus */
  putUserRoutingstatus(userId: string, body: Models.RoutingStatus, opts?: CallOptions): Promise<Models.RoutingStatus>;
  /** PUT /api/v2/users/{userId}/state */
  putUserState(userId: string, body: Models.UserState, opts?: CallOptions): Promise<Models.UserState>;
  /** PUT /api/v2/users/{userId}/station/associatedstation/{stationId} */
  putUserStationAssociatedstationStationId(userId: string, stationId: string, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/users/{userId}/station/defaultstation/{stationId} */
  putUserStationDefaultstationStationId(userId: string, stationId: string, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/users/{userId}/verifiers/{verifierId} */
  putUserVerifier(userId: string, verifierId: string, body: Models.UpdateVerifierRequest, opts?: CallOptions): Promise<Models.Verifier>;
  /** PUT /api/v2/users/customattributes/schemas/{schemaId} */
  putUsersCustomattributesSchema(schemaId: string, body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** PUT /api/v2/users/me/verifiers/{verifierId} */
  putUsersMeVerifier(verifierId: string, body: Models.UpdateVerifierRequest, opts?: CallOptions): Promise<Models.Verifier>;
  /** PUT /api/v2/users/stations/me/associatedstation/{stationId} */
  putUsersStationsMeAssociatedstationStationId(stationId: string, opts?: CallOptions): Promise<void>;
}

export declare namespace UsersApi {
  type deleteAnalyticsUsersAggregatesJobOptions = CallOptions;
  type deleteAnalyticsUsersDetailsJobOptions = CallOptions;
  type deleteAuthorizationSubjectDivisionRoleOptions = CallOptions;
  type deleteRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  type deleteRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type deleteRoutingUserUtilizationOptions = CallOptions;
  type deleteUserOptions = CallOptions;
  type deleteUserCustomattributeOptions = CallOptions;
  type deleteUserExternalidAuthorityNameExternalKeyOptions = CallOptions;
  type deleteUserRoutinglanguageOptions = CallOptions;
  type deleteUserRoutingskillOptions = CallOptions;
  type deleteUserStationAssociatedstationOptions = CallOptions;
  type deleteUserStationDefaultstationOptions = CallOptions;
  type deleteUserVerifierOptions = CallOptions;
  type deleteUsersCustomattributesSchemaOptions = CallOptions;
  type deleteUsersMeVerifierOptions = CallOptions;
  type deleteUsersStationsMeAssociatedstationOptions = CallOptions;
  type getAnalyticsUsersAggregatesJobOptions = CallOptions;
  interface getAnalyticsUsersAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsUsersDetailsJobOptions = CallOptions;
  interface getAnalyticsUsersDetailsJobResultsOptions extends CallOptions {
    cursor?: string;
    pageSize?: number;
  }
  type getAnalyticsUsersDetailsJobsAvailabilityOptions = CallOptions;
  interface getAuthorizationDivisionspermittedMeOptions extends CallOptions {
    name?: string;
  }
  interface getAuthorizationDivisionspermittedPagedMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationDivisionspermittedPagedSubjectIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationSubjectOptions extends CallOptions {
    /** Default: false */
    includeDuplicates?: boolean;
  }
  interface getAuthorizationSubjectsMeOptions extends CallOptions {
    /** Default: false */
    includeDuplicates?: boolean;
  }
  type getFieldconfigOptions = CallOptions;
  interface getProfilesUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    jid?: string[];
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
    integrationPresenceSource?: string;
  }
  type getRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  type getRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type getRoutingUserUtilizationOptions = CallOptions;
  interface getUserOptions extends CallOptions {
    expand?: string[];
    integrationPresenceSource?: string;
    userCustomAttributeSchemaIds?: string[];
    /** Default: "active" */
    state?: string;
  }
  interface getUserAdjacentsOptions extends CallOptions {
    expand?: string[];
  }
  type getUserCallforwardingOptions = CallOptions;
  type getUserCustomattributeOptions = CallOptions;
  type getUserCustomattributesBulkOptions = CallOptions;
  interface getUserDirectreportsOptions extends CallOptions {
    expand?: string[];
  }
  type getUserExternalidOptions = CallOptions;
  type getUserExternalidAuthorityNameOptions = CallOptions;
  interface getUserFavoritesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
  }
  type getUserGeolocationOptions = CallOptions;
  type getUserOutofofficeOptions = CallOptions;
  interface getUserProfileOptions extends CallOptions {
    expand?: string[];
    integrationPresenceSource?: string;
  }
  type getUserProfileskillsOptions = CallOptions;
  interface getUserQueuesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: true */
    joined?: boolean;
    divisionId?: string[];
  }
  type getUserRolesOptions = CallOptions;
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
  type getUserRoutingstatusOptions = CallOptions;
  interface getUserSkillgroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    after?: string;
    before?: string;
  }
  type getUserStateOptions = CallOptions;
  type getUserStationOptions = CallOptions;
  interface getUserSuperiorsOptions extends CallOptions {
    expand?: string[];
  }
  interface getUserTrustorsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getUserVerifiersOptions = CallOptions;
  interface getUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    jabberId?: string[];
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
    integrationPresenceSource?: string;
    userCustomAttributeSchemaIds?: string[];
    /** Default: "active" */
    state?: string;
  }
  interface getUsersChatsMeOptions extends CallOptions {
    excludeClosed?: boolean;
    includePresence?: boolean;
    includeRoomOwners?: boolean;
    after?: string;
  }
  type getUsersCustomattributesSchemaOptions = CallOptions;
  type getUsersCustomattributesSchemaVersionOptions = CallOptions;
  type getUsersCustomattributesSchemaVersionsOptions = CallOptions;
  type getUsersCustomattributesSchemasOptions = CallOptions;
  type getUsersCustomattributesSchemasCoretypeOptions = CallOptions;
  type getUsersCustomattributesSchemasCoretypesOptions = CallOptions;
  type getUsersCustomattributesSchemasLimitsOptions = CallOptions;
  interface getUsersDevelopmentActivitiesOptions extends CallOptions {
    userId?: string[];
    moduleId?: string;
    interval?: string;
    completionInterval?: string;
    /** Default: "Any" */
    overdue?: string;
    /** Default: "Any" */
    pass?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Desc" */
    sortOrder?: string;
    types?: string[];
    statuses?: string[];
    relationship?: string[];
  }
  interface getUsersDevelopmentActivitiesMeOptions extends CallOptions {
    moduleId?: string;
    interval?: string;
    completionInterval?: string;
    /** Default: "Any" */
    overdue?: string;
    /** Default: "Any" */
    pass?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Desc" */
    sortOrder?: string;
    types?: string[];
    statuses?: string[];
    relationship?: string[];
  }
  type getUsersDevelopmentActivityOptions = CallOptions;
  interface getUsersExternalidAuthorityNameExternalKeyOptions extends CallOptions {
    expand?: string[];
  }
  interface getUsersMeOptions extends CallOptions {
    expand?: string[];
    integrationPresenceSource?: string;
    userCustomAttributeSchemaIds?: string[];
  }
  type getUsersMeVerifiersOptions = CallOptions;
  interface getUsersQueryOptions extends CallOptions {
    cursor?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
    integrationPresenceSource?: string;
    userCustomAttributeSchemaIds?: string[];
    /** Default: "active" */
    state?: string;
  }
  interface getUsersSearchOptions extends CallOptions {
    expand?: string[];
    integrationPresenceSource?: string;
  }
  type getUsersStationsMeOptions = CallOptions;
  type patchUserOptions = CallOptions;
  type patchUserCallforwardingOptions = CallOptions;
  type patchUserCustomattributesOptions = CallOptions;
  type patchUserCustomattributesBulkOptions = CallOptions;
  type patchUserGeolocationOptions = CallOptions;
  type patchUserQueueOptions = CallOptions;
  interface patchUserQueuesOptions extends CallOptions {
    divisionId?: string[];
  }
  type patchUserRoutinglanguageOptions = CallOptions;
  type patchUserRoutinglanguagesBulkOptions = CallOptions;
  type patchUserRoutingskillsBulkOptions = CallOptions;
  type patchUsersBulkOptions = CallOptions;
  interface postAnalyticsUsersActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsUsersAggregatesJobsOptions = CallOptions;
  type postAnalyticsUsersAggregatesQueryOptions = CallOptions;
  type postAnalyticsUsersDetailsJobsOptions = CallOptions;
  type postAnalyticsUsersDetailsQueryOptions = CallOptions;
  type postAnalyticsUsersObservationsQueryOptions = CallOptions;
  interface postAuthorizationSubjectBulkaddOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  type postAuthorizationSubjectBulkremoveOptions = CallOptions;
  interface postAuthorizationSubjectBulkreplaceOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  interface postAuthorizationSubjectDivisionRoleOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  type postUserExternalidOptions = CallOptions;
  interface postUserInviteOptions extends CallOptions {
    /** Default: false */
    force?: boolean;
  }
  type postUserPasswordOptions = CallOptions;
  type postUserRoutinglanguagesOptions = CallOptions;
  type postUserRoutingskillsOptions = CallOptions;
  type postUsersOptions = CallOptions;
  type postUsersCustomattributesSchemasOptions = CallOptions;
  type postUsersDevelopmentActivitiesAggregatesQueryOptions = CallOptions;
  type postUsersMePasswordOptions = CallOptions;
  type postUsersMeVerifiersTotpOptions = CallOptions;
  type postUsersMeVerifiersTotpVerifierIdOptions = CallOptions;
  type postUsersMeVerifiersWebauthnRegisterOptions = CallOptions;
  type postUsersMeVerifiersWebauthnRegisterOptionsOptions = CallOptions;
  type postUsersSearchOptions = CallOptions;
  type postUsersSearchConversationTargetOptions = CallOptions;
  type postUsersSearchQueuemembersManageOptions = CallOptions;
  type postUsersSearchTeamsAssignOptions = CallOptions;
  type putRoutingDirectroutingbackupSettingsMeOptions = CallOptions;
  type putRoutingUserDirectroutingbackupSettingsOptions = CallOptions;
  type putRoutingUserUtilizationOptions = CallOptions;
  type putUserCallforwardingOptions = CallOptions;
  type putUserCustomattributesOptions = CallOptions;
  type putUserOutofofficeOptions = CallOptions;
  type putUserProfileskillsOptions = CallOptions;
  type putUserRolesOptions = CallOptions;
  type putUserRoutingskillOptions = CallOptions;
  type putUserRoutingskillsBulkOptions = CallOptions;
  type putUserRoutingstatusOptions = CallOptions;
  type putUserStateOptions = CallOptions;
  type putUserStationAssociatedstationStationIdOptions = CallOptions;
  type putUserStationDefaultstationStationIdOptions = CallOptions;
  type putUserVerifierOptions = CallOptions;
  type putUsersCustomattributesSchemaOptions = CallOptions;
  type putUsersMeVerifierOptions = CallOptions;
  type putUsersStationsMeAssociatedstationStationIdOptions = CallOptions;
}

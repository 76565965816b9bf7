// Generated from src/definition/platform-api.json by `npm run generate`; do not edit.
#include "operations/operation_table.hpp"

namespace platform_client {
namespace {

constexpr char operations_0[] = R"~(deleteAuthorizationDivision	DELETE	/api/v2/authorization/divisions/{divisionId}			1	p1--divisionId	q0--force
deleteAuthorizationPoliciesTargetSubjectSubjectId	DELETE	/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}			1	p1--targetName	p1--subjectId
deleteAuthorizationRole	DELETE	/api/v2/authorization/roles/{roleId}			1	p1--roleId
deleteAuthorizationSubjectDivisionRole	DELETE	/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}			1	p1--subjectId	p1--divisionId	p1--roleId
getAuthorizationDivision	GET	/api/v2/authorization/divisions/{divisionId}			1	p1--divisionId	q0--objectCount
getAuthorizationDivisionGrants	GET	/api/v2/authorization/divisions/{divisionId}/grants			1	p1--divisionId	q0--pageNumber	q0--pageSize
getAuthorizationDivisions	GET	/api/v2/authorization/divisions			1	q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--objectCount	q0m-id	q0--name
getAuthorizationDivisionsDeleted	GET	/api/v2/authorization/divisions/deleted			1	q0--pageNumber	q0--pageSize
getAuthorizationDivisionsHome	GET	/api/v2/authorization/divisions/home			1
getAuthorizationDivisionsLimit	GET	/api/v2/authorization/divisions/limit			1
getAuthorizationDivisionsQuery	GET	/api/v2/authorization/divisions/query			1	q0--before	q0--after	q0--pageSize	q0m-id	q0--name
getAuthorizationDivisionspermittedMe	GET	/api/v2/authorization/divisionspermitted/me			1	q1--permission	q0--name
getAuthorizationDivisionspermittedPagedMe	GET	/api/v2/authorization/divisionspermitted/paged/me			1	q1--permission	q0--pageNumber	q0--pageSize
getAuthorizationDivisionspermittedPagedSubjectId	GET	/api/v2/authorization/divisionspermitted/paged/{subjectId}			1	p1--subjectId	q1--permission	q0--pageNumber	q0--pageSize
getAuthorizationPermissions	GET	/api/v2/authorization/permissions			1	q0--pageSize	q0--pageNumber	q0--queryType	q0--query
getAuthorizationPolicies	GET	/api/v2/authorization/policies			1	q0--after	q0--pageSize
getAuthorizationPoliciesSubjectSubjectId	GET	/api/v2/authorization/policies/subject/{subjectId}			1	p1--subjectId	q0--after	q0--pageSize
getAuthorizationPoliciesTarget	GET	/api/v2/authorization/policies/targets/{targetName}			1	p1--targetName	q0--after	q0--pageSize
getAuthorizationPoliciesTargetSubjectSubjectId	GET	/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}			1	p1--targetName	p1--subjectId
getAuthorizationPoliciesTargets	GET	/api/v2/authorization/policies/targets			1
getAuthorizationPolicy	GET	/api/v2/authorization/policies/{policyId}			1	p1--policyId
getAuthorizationPolicyAttributes	GET	/api/v2/authorization/policies/{policyId}/attributes			1	p1--policyId
getAuthorizationProducts	GET	/api/v2/authorization/products			1
getAuthorizationRole	GET	/api/v2/authorization/roles/{roleId}			1	p1--roleId	q0--userCount	q0m-expand
getAuthorizationRoleComparedefaultRightRoleId	GET	/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}			1	p1--leftRoleId	p1--rightRoleId
getAuthorizationRoleSubjectgrants	GET	/api/v2/authorization/roles/{roleId}/subjectgrants			1	p1--roleId	q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
getAuthorizationRoleUsers	GET	/api/v2/authorization/roles/{roleId}/users			1	p1--roleId	q0--pageSize	q0--pageNumber
getAuthorizationRoles	GET	/api/v2/authorization/roles			1	q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--name	q0m-permission	q0m-defaultRoleId	q0--userCount	q0m-id
getAuthorizationRolesSettings	GET	/api/v2/authorization/roles/settings			1
getAuthorizationSettings	GET	/api/v2/authorization/settings			1
getAuthorizationSubject	GET	/api/v2/authorization/subjects/{subjectId}			1	p1--subjectId	q0--includeDuplicates
getAuthorizationSubjectsMe	GET	/api/v2/authorization/subjects/me			1	q0--includeDuplicates
getAuthorizationSubjectsRolecounts	GET	/api/v2/authorization/subjects/rolecounts			1	q0m-id
getUserRoles	GET	/api/v2/users/{subjectId}/roles			1	p1--subjectId
patchAuthorizationRole	PATCH	/api/v2/authorization/roles/{roleId}			1	p1--roleId	b1--body
patchAuthorizationSettings	PATCH	/api/v2/authorization/settings			1	b1--body
postAuthorizationDivisionObject	POST	/api/v2/authorization/divisions/{divisionId}/objects/{objectType}			1	p1--divisionId	p1--objectType	b1--body
postAuthorizationDivisionRestore	POST	/api/v2/authorization/divisions/{divisionId}/restore			1	p1--divisionId	b1--body
postAuthorizationDivisions	POST	/api/v2/authorization/divisions			1	b1--body
postAuthorizationPoliciesTarget	POST	/api/v2/authorization/policies/targets/{targetName}			1	p1--targetName	b1--body	q0--skipLockoutCheck
postAuthorizationPoliciesTargetValidate	POST	/api/v2/authorization/policies/targets/{targetName}/validate			1	p1--targetName	b1--body
postAuthorizationPolicySimulate	POST	/api/v2/authorization/policies/{policyId}/simulate			1	p1--policyId	b1--body
postAuthorizationRole	POST	/api/v2/authorization/roles/{roleId}			1	p1--roleId	b1--body	q0--subjectType
postAuthorizationRoleComparedefaultRightRoleId	POST	/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}			1	p1--leftRoleId	p1--rightRoleId	b1--body
postAuthorizationRoles	POST	/api/v2/authorization/roles			1	b1--body
postAuthorizationRolesDefault	POST	/api/v2/authorization/roles/default			1	q0--force
postAuthorizationSubjectBulkadd	POST	/api/v2/authorization/subjects/{subjectId}/bulkadd			1	p1--subjectId	b1--body	q0--subjectType
postAuthorizationSubjectBulkremove	POST	/api/v2/authorization/subjects/{subjectId}/bulkremove			1	p1--subjectId	b1--body
postAuthorizationSubjectBulkreplace	POST	/api/v2/authorization/subjects/{subjectId}/bulkreplace			1	p1--subjectId	b1--body	q0--subjectType
postAuthorizationSubjectDivisionRole	POST	/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}			1	p1--subjectId	p1--divisionId	p1--roleId	q0--subjectType
putAuthorizationDivision	PUT	/api/v2/authorization/divisions/{divisionId}			1	p1--divisionId	b1--body
putAuthorizationPoliciesTarget	PUT	/api/v2/authorization/policies/targets/{targetName}			1	p1--targetName	b1--body	q0--skipLockoutCheck
putAuthorizationPolicy	PUT	/api/v2/authorization/policies/{policyId}			1	p1--policyId	b1--body	q0--skipLockoutCheck
putAuthorizationRole	PUT	/api/v2/authorization/roles/{roleId}			1	p1--roleId	b1--body
putAuthorizationRoleUsersAdd	PUT	/api/v2/authorization/roles/{roleId}/users/add			1	p1--roleId	b1--body
putAuthorizationRoleUsersRemove	PUT	/api/v2/authorization/roles/{roleId}/users/remove			1	p1--roleId	b1--body
putAuthorizationRolesDefault	PUT	/api/v2/authorization/roles/default			1	b1--body
putAuthorizationRolesSettings	PUT	/api/v2/authorization/roles/settings			1	b1--body
putUserRoles	PUT	/api/v2/users/{subjectId}/roles			1	p1--subjectId	b1--body
)~";

constexpr char operations_1[] = R"~(deleteAnalyticsUsersAggregatesJob	DELETE	/api/v2/analytics/users/aggregates/jobs/{jobId}			1	p1--jobId
deleteAnalyticsUsersDetailsJob	DELETE	/api/v2/analytics/users/details/jobs/{jobId}			1	p1--jobId
deleteAuthorizationSubjectDivisionRole	DELETE	/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}			1	p1--subjectId	p1--divisionId	p1--roleId
deleteRoutingDirectroutingbackupSettingsMe	DELETE	/api/v2/routing/directroutingbackup/settings/me			1
deleteRoutingUserDirectroutingbackupSettings	DELETE	/api/v2/routing/users/{userId}/directroutingbackup/settings			1	p1--userId
deleteRoutingUserUtilization	DELETE	/api/v2/routing/users/{userId}/utilization			1	p1--userId
deleteUser	DELETE	/api/v2/users/{userId}			1	p1--userId
deleteUserCustomattribute	DELETE	/api/v2/users/{userId}/customattributes/{schemaId}			1	p1--userId	p1--schemaId
deleteUserExternalidAuthorityNameExternalKey	DELETE	/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}			1	p1--userId	p1--authorityName	p1--externalKey
deleteUserRoutinglanguage	DELETE	/api/v2/users/{userId}/routinglanguages/{languageId}			1	p1--userId	p1--languageId
deleteUserRoutingskill	DELETE	/api/v2/users/{userId}/routingskills/{skillId}			1	p1--userId	p1--skillId
deleteUserStationAssociatedstation	DELETE	/api/v2/users/{userId}/station/associatedstation			1	p1--userId
deleteUserStationDefaultstation	DELETE	/api/v2/users/{userId}/station/defaultstation			1	p1--userId
deleteUserVerifier	DELETE	/api/v2/users/{userId}/verifiers/{verifierId}			1	p1--userId	p1--verifierId
deleteUsersCustomattributesSchema	DELETE	/api/v2/users/customattributes/schemas/{schemaId}			1	p1--schemaId
deleteUsersMeVerifier	DELETE	/api/v2/users/me/verifiers/{verifierId}			1	p1--verifierId
deleteUsersStationsMeAssociatedstation	DELETE	/api/v2/users/stations/me/associatedstation			1
getAnalyticsUsersAggregatesJob	GET	/api/v2/analytics/users/aggregates/jobs/{jobId}			1	p1--jobId
getAnalyticsUsersAggregatesJobResults	GET	/api/v2/analytics/users/aggregates/jobs/{jobId}/results			1	p1--jobId	q0--cursor
getAnalyticsUsersDetailsJob	GET	/api/v2/analytics/users/details/jobs/{jobId}			1	p1--jobId
getAnalyticsUsersDetailsJobResults	GET	/api/v2/analytics/users/details/jobs/{jobId}/results			1	p1--jobId	q0--cursor	q0--pageSize
getAnalyticsUsersDetailsJobsAvailability	GET	/api/v2/analytics/users/details/jobs/availability			1
getAuthorizationDivisionspermittedMe	GET	/api/v2/authorization/divisionspermitted/me			1	q1--permission	q0--name
getAuthorizationDivisionspermittedPagedMe	GET	/api/v2/authorization/divisionspermitted/paged/me			1	q1--permission	q0--pageNumber	q0--pageSize
getAuthorizationDivisionspermittedPagedSubjectId	GET	/api/v2/authorization/divisionspermitted/paged/{subjectId}			1	p1--subjectId	q1--permission	q0--pageNumber	q0--pageSize
getAuthorizationSubject	GET	/api/v2/authorization/subjects/{subjectId}			1	p1--subjectId	q0--includeDuplicates
getAuthorizationSubjectsMe	GET	/api/v2/authorization/subjects/me			1	q0--includeDuplicates
getFieldconfig	GET	/api/v2/fieldconfig			1	q1--type
getProfilesUsers	GET	/api/v2/profiles/users			1	q0--pageSize	q0--pageNumber	q0m-id	q0m-jid	q0--sortOrder	q0m-expand	q0--integrationPresenceSource
getRoutingDirectroutingbackupSettingsMe	GET	/api/v2/routing/directroutingbackup/settings/me			1
getRoutingUserDirectroutingbackupSettings	GET	/api/v2/routing/users/{userId}/directroutingbackup/settings			1	p1--userId
getRoutingUserUtilization	GET	/api/v2/routing/users/{userId}/utilization			1	p1--userId
getUser	GET	/api/v2/users/{userId}			1	p1--userId	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
getUserAdjacents	GET	/api/v2/users/{userId}/adjacents			1	p1--userId	q0m-expand
getUserCallforwarding	GET	/api/v2/users/{userId}/callforwarding			1	p1--userId
getUserCustomattribute	GET	/api/v2/users/{userId}/customattributes/{schemaId}			1	p1--userId	p1--schemaId
getUserCustomattributesBulk	GET	/api/v2/users/{userId}/customattributes/bulk			1	p1--userId	q1m-schemaIds
getUserDirectreports	GET	/api/v2/users/{userId}/directreports			1	p1--userId	q0m-expand
getUserExternalid	GET	/api/v2/users/{userId}/externalid			1	p1--userId
getUserExternalidAuthorityName	GET	/api/v2/users/{userId}/externalid/{authorityName}			1	p1--userId	p1--authorityName
getUserFavorites	GET	/api/v2/users/{userId}/favorites			1	p1--userId	q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-expand
getUserGeolocation	GET	/api/v2/users/{userId}/geolocations/{clientId}			1	p1--userId	p1--clientId
getUserOutofoffice	GET	/api/v2/users/{userId}/outofoffice			1	p1--userId
getUserProfile	GET	/api/v2/users/{userId}/profile			1	p1--userId	q0m-expand	q0--integrationPresenceSource
getUserProfileskills	GET	/api/v2/users/{userId}/profileskills			1	p1--userId
getUserQueues	GET	/api/v2/users/{userId}/queues			1	p1--userId	q0--pageSize	q0--pageNumber	q0--joined	q0m-divisionId
getUserRoles	GET	/api/v2/users/{subjectId}/roles			1	p1--subjectId
getUserRoutinglanguages	GET	/api/v2/users/{userId}/routinglanguages			1	p1--userId	q0--pageSize	q0--pageNumber	q0--sortOrder
getUserRoutingskills	GET	/api/v2/users/{userId}/routingskills			1	p1--userId	q0--pageSize	q0--pageNumber	q0--sortOrder
getUserRoutingstatus	GET	/api/v2/users/{userId}/routingstatus			1	p1--userId
getUserSkillgroups	GET	/api/v2/users/{userId}/skillgroups			1	p1--userId	q0--pageSize	q0--after	q0--before
getUserState	GET	/api/v2/users/{userId}/state			1	p1--userId
getUserStation	GET	/api/v2/users/{userId}/station			1	p1--userId
getUserSuperiors	GET	/api/v2/users/{userId}/superiors			1	p1--userId	q0m-expand
getUserTrustors	GET	/api/v2/users/{userId}/trustors			1	p1--userId	q0--pageSize	q0--pageNumber
getUserVerifiers	GET	/api/v2/users/{userId}/verifiers			1	p1--userId
getUsers	GET	/api/v2/users			1	q0--pageSize	q0--pageNumber	q0m-id	q0m-jabberId	q0--sortOrder	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
getUsersChatsMe	GET	/api/v2/users/chats/me			1	q0--excludeClosed	q0--includePresence	q0--includeRoomOwners	q0--after
getUsersCustomattributesSchema	GET	/api/v2/users/customattributes/schemas/{schemaId}			1	p1--schemaId
getUsersCustomattributesSchemaVersion	GET	/api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}			1	p1--schemaId	p1--versionId
getUsersCustomattributesSchemaVersions	GET	/api/v2/users/customattributes/schemas/{schemaId}/versions			1	p1--schemaId
getUsersCustomattributesSchemas	GET	/api/v2/users/customattributes/schemas			1
getUsersCustomattributesSchemasCoretype	GET	/api/v2/users/customattributes/schemas/coretypes/{coreTypeName}			1	p1--coreTypeName
getUsersCustomattributesSchemasCoretypes	GET	/api/v2/users/customattributes/schemas/coretypes			1
getUsersCustomattributesSchemasLimits	GET	/api/v2/users/customattributes/schemas/limits			1
getUsersDevelopmentActivities	GET	/api/v2/users/development/activities			1	q0m-userId	q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pass	q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-types	q0m-statuses	q0m-relationship
getUsersDevelopmentActivitiesMe	GET	/api/v2/users/development/activities/me			1	q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pass	q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-types	q0m-statuses	q0m-relationship
getUsersDevelopmentActivity	GET	/api/v2/users/development/activities/{activityId}			1	p1--activityId	q1--type
getUsersExternalidAuthorityNameExternalKey	GET	/api/v2/users/externalid/{authorityName}/{externalKey}			1	p1--authorityName	p1--externalKey	q0m-expand
getUsersMe	GET	/api/v2/users/me			1	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds
getUsersMeVerifiers	GET	/api/v2/users/me/verifiers			1
getUsersQuery	GET	/api/v2/users/query			1	q0--cursor	q0--pageSize	q0--sortOrder	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
getUsersSearch	GET	/api/v2/users/search			1	q1--q64	q0m-expand	q0--integrationPresenceSource
getUsersStationsMe	GET	/api/v2/users/stations/me			1
patchUser	PATCH	/api/v2/users/{userId}			1	p1--userId	b1--body
patchUserCallforwarding	PATCH	/api/v2/users/{userId}/callforwarding			1	p1--userId	b1--body
patchUserCustomattributes	PATCH	/api/v2/users/{userId}/customattributes			1	p1--userId	b1--userCustomAttributes
patchUserCustomattributesBulk	PATCH	/api/v2/users/{userId}/customattributes/bulk			1	p1--userId	b1--userCustomAttributesList
patchUserGeolocation	PATCH	/api/v2/users/{userId}/geolocations/{clientId}			1	p1--userId	p1--clientId	b1--body
patchUserQueue	PATCH	/api/v2/users/{userId}/queues/{queueId}			1	p1--queueId	p1--userId	b1--body
patchUserQueues	PATCH	/api/v2/users/{userId}/queues			1	p1--userId	b1--body	q0m-divisionId
patchUserRoutinglanguage	PATCH	/api/v2/users/{userId}/routinglanguages/{languageId}			1	p1--userId	p1--languageId	b1--body
patchUserRoutinglanguagesBulk	PATCH	/api/v2/users/{userId}/routinglanguages/bulk			1	p1--userId	b1--body
patchUserRoutingskillsBulk	PATCH	/api/v2/users/{userId}/routingskills/bulk			1	p1--userId	b1--body
patchUsersBulk	PATCH	/api/v2/users/bulk			1	b1--body
postAnalyticsUsersActivityQuery	POST	/api/v2/analytics/users/activity/query			1	b1--body	q0--pageSize	q0--pageNumber
postAnalyticsUsersAggregatesJobs	POST	/api/v2/analytics/users/aggregates/jobs			1	b1--body
postAnalyticsUsersAggregatesQuery	POST	/api/v2/analytics/users/aggregates/query			1	b1--body
postAnalyticsUsersDetailsJobs	POST	/api/v2/analytics/users/details/jobs			1	b1--body
postAnalyticsUsersDetailsQuery	POST	/api/v2/analytics/users/details/query			1	b1--body
postAnalyticsUsersObservationsQuery	POST	/api/v2/analytics/users/observations/query			1	b1--body
postAuthorizationSubjectBulkadd	POST	/api/v2/authorization/subjects/{subjectId}/bulkadd			1	p1--subjectId	b1--body	q0--subjectType
postAuthorizationSubjectBulkremove	POST	/api/v2/authorization/subjects/{subjectId}/bulkremove			1	p1--subjectId	b1--body
postAuthorizationSubjectBulkreplace	POST	/api/v2/authorization/subjects/{subjectId}/bulkreplace			1	p1--subjectId	b1--body	q0--subjectType
postAuthorizationSubjectDivisionRole	POST	/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}			1	p1--subjectId	p1--divisionId	p1--roleId	q0--subjectType
postUserExternalid	POST	/api/v2/users/{userId}/externalid			1	p1--userId	b1--body
postUserInvite	POST	/api/v2/users/{userId}/invite			1	p1--userId	q0--force
postUserPassword	POST	/api/v2/users/{userId}/password			1	p1--userId	b1--body
postUserRoutinglanguages	POST	/api/v2/users/{userId}/routinglanguages			1	p1--userId	b1--body
postUserRoutingskills	POST	/api/v2/users/{userId}/routingskills			1	p1--userId	b1--body
postUsers	POST	/api/v2/users			1	b1--body
postUsersCustomattributesSchemas	POST	/api/v2/users/customattributes/schemas			1	b1--body
postUsersDevelopmentActivitiesAggregatesQuery	POST	/api/v2/users/development/activities/aggregates/query			1	b1--body
postUsersMePassword	POST	/api/v2/users/me/password			1	b1--body
postUsersMeVerifiersTotp	POST	/api/v2/users/me/verifiers/totp			1	b1--body
postUsersMeVerifiersTotpVerifierId	POST	/api/v2/users/me/verifiers/totp/{verifierId}			1	p1--verifierId	b1--body
postUsersMeVerifiersWebauthnRegister	POST	/api/v2/users/me/verifiers/webauthn/register			1	b1--body
postUsersMeVerifiersWebauthnRegisterOptions	POST	/api/v2/users/me/verifiers/webauthn/register/options			1
postUsersSearch	POST	/api/v2/users/search			1	b1--body
postUsersSearchConversationTarget	POST	/api/v2/users/search/conversation/target			1	b1--body
postUsersSearchQueuemembersManage	POST	/api/v2/users/search/queuemembers/manage			1	b1--body
postUsersSearchTeamsAssign	POST	/api/v2/users/search/teams/assign			1	b1--body
putRoutingDirectroutingbackupSettingsMe	PUT	/api/v2/routing/directroutingbackup/settings/me			1	b1--body
putRoutingUserDirectroutingbackupSettings	PUT	/api/v2/routing/users/{userId}/directroutingbackup/settings			1	p1--userId	b1--body
putRoutingUserUtilization	PUT	/api/v2/routing/users/{userId}/utilization			1	p1--userId	b1--body
putUserCallforwarding	PUT	/api/v2/users/{userId}/callforwarding			1	p1--userId	b1--body
putUserCustomattributes	PUT	/api/v2/users/{userId}/customattributes			1	p1--userId	b1--userCustomAttributes
putUserOutofoffice	PUT	/api/v2/users/{userId}/outofoffice			1	p1--userId	b1--body
putUserProfileskills	PUT	/api/v2/users/{userId}/profileskills			1	p1--userId	b1--body
putUserRoles	PUT	/api/v2/users/{subjectId}/roles			1	p1--subjectId	b1--body
putUserRoutingskill	PUT	/api/v2/users/{userId}/routingskills/{skillId}			1	p1--userId	p1--skillId	b1--body
putUserRoutingskillsBulk	PUT	/api/v2/users/{userId}/routingskills/bulk			1	p1--userId	b1--body
putUserRoutingstatus	PUT	/api/v2/users/{userId}/routingstatus			1	p1--userId	b1--body
putUserState	PUT	/api/v2/users/{userId}/state			1	p1--userId	b1--body
putUserStationAssociatedstationStationId	PUT	/api/v2/users/{userId}/station/associatedstation/{stationId}			1	p1--userId	p1--stationId
putUserStationDefaultstationStationId	PUT	/api/v2/users/{userId}/station/defaultstation/{stationId}			1	p1--userId	p1--stationId
putUserVerifier	PUT	/api/v2/users/{userId}/verifiers/{verifierId}			1	p1--userId	p1--verifierId	b1--body
putUsersCustomattributesSchema	PUT	/api/v2/users/customattributes/schemas/{schemaId}			1	p1--schemaId	b1--body
putUsersMeVerifier	PUT	/api/v2/users/me/verifiers/{verifierId}			1	p1--verifierId	b1--body
putUsersStationsMeAssociatedstationStationId	PUT	/api/v2/users/stations/me/associatedstation/{stationId}			1	p1--stationId
)~";

constexpr ClassSource classes[] = {
    {"AuthorizationApi", operations_0},
    {"UsersApi", operations_1},
};

}  // namespace

OperationTable& built_in_operations() {
  static OperationTable table(classes, sizeof classes / sizeof *classes);
  return table;
}

}  // namespace platform_client

// Generated from tools/definition/platform-api.json by `npm run generate`; do not edit.
#include "operations/operation_table.hpp"

namespace platform_client {
namespace {

constexpr char paths[] = R"~~(Authorization!divisions!deleted"home"limit"query"*!grants"objects}objectType#restore$divisionspermitted/me"paged/me"{subject$permissions"policies!subject*#targets!}targetName!subject*#validate$*!attributes"simulate$products"roles!default"settings"{leftRole/comparedefault{rightRole$*!subjectgrants"users!add"remove%settings"subjects/me"rolecounts"*!bulkadd"bulkremove"bulkreplace"divisions*roles*(users{subject/roles
Users"analytics/users/activity/query#aggregates/jobs!*!results$query#details/jobs!availability"*!results$query#observations/query%authorization/divisionspermitted/me"paged/me"{subject$subjects/me"*!bulkadd"bulkremove"bulkreplace"divisions*roles*(fieldconfig"profiles/users#routing/directroutingbackup/settings/me$users*directroutingbackup/settings#utilization%Users!bulk"chats/me#customattributes/schemas!coretypes!}coreTypeName#limits"*!versions!*&development/activities!aggregates/query#me"*$externalid}authorityName}externalKey$me!password"verifiers!totp!{verifier#webauthn/register!options$*$query"search!conversation/target#queuemembers/manage#teams/assign$stations/me!associatedstation!{station%{subject/roles#*!adjacents"callforwarding"customattributes!bulk"{schema#directreports"externalid!}authorityName!}externalKey$favorites"geolocations{client#invite"outofoffice"password"profile"profileskills"queues!*#routinglanguages!bulk"{language#routingskills!bulk"{skill#routingstatus"skillgroups"state"station!associatedstation!{station#defaultstation!{station$superiors"trustors"verifiers!*
)~~";

constexpr char operations[] = R"~~(K7R((RK1VR77RRRRRR(KZb!,7!b(7(K7L8!8!7KZ12,RR88!9RRRa7aL,!8
a7!,R77(!,R77RRRRRa7aL,RR!1,!1,!1,K79R!7(((!1,((R7RRRR7(777)1,RK7777(,*!8K2,R!19MUKU!,R!7(,R!9S!87R!8KcUK792,K7191,!8R!8(,*,*RR(1,
)~~";

constexpr char lists[] = R"~~(!"2#/09(* "! 4'!(* 9 . "! )* )"! )"! !"NM '! '! '! 1 1 1 !"2#/0*KD@( . @# & !"2#/0 !" + ( + & & & 
!" - -! )* )"! )"! + + & & & > !"(I$#% !"(H$#%,3 EFG' R875:;!"$?=< 875:;!"$?=< > # #%, -!$#%,3 L#% #%,3 # A A P Q # !"$# . #% !"J6 6 BOSC !"$ !"$ !'4 # !" 
)~~";

constexpr char entries[] = R"~~(pageSize&pageNumber&expand:M&sortOrder&integrationPresenceSource&subjectType&after&id:M&permission:1&name&includeDuplicates&userCustomAttributeSchemaIds:M&cursor&force&nextPage&previousPage&skipLockoutCheck&sortBy&state&before&completionInterval&divisionId:M&interval&moduleId&objectCount&overdue&pass&relationship:M&statuses:M&type:1&types:M&userCount&userCustomAttributes:b1&:!&body:b1&defaultRoleId:M&excludeClosed&includePresence&includeRoomOwners&jabberId:M&jid:M&joined&permission:M&q64:1&query&queryType&queueId:p1&schemaIds:1M&userCustomAttributesList:b1&userId:M&userId:p1)~~";

}  // namespace

OperationTable& built_in_operations() {
  static OperationTable table({paths, operations, lists, entries});
  return table;
}

}  // namespace platform_client

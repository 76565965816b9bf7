// Generated from tools/definition/platform-api.json by `npm run generate`; do not edit.
#include "operations/operation_table.hpp"

namespace platform_client {
namespace {

constexpr char paths[] = R"~~(OtherStuff"calendars*history{run%sessions"things*
SCIM!users
Things!!*!image"note"parts*#weeks*?days*?
)~~";

constexpr char operations[] = R"~~(RSR
Ka
KaK,SRU*
)~~";

constexpr char lists[] = R"~~(@ 4<*# ! 
3)( '& 
15C-.2;9%=?80> $/ ! 6,7 A ":B+ 
)~~";

constexpr char entries[] = R"~~(If-None-Match:h&:!&:0&Idempotency-Key:h&active&application/scim+json,application/json:<&application/scim+json,application/json:>&application/scim+json:<&application/scim+json:>&application/x-www-form-urlencoded:>&body:b&caption:f&columns:T&counts:P&createThing:n&date=_date&divisionId:1&expand:M&filter&grant_type:f1&ids:C&image:f1&multipart/form-data:>&owner.id&pageSize&partId:p1&plain:C&scopes:fM&since&sort-by=order&state&text/calendar:<&text/plain:<&thingId:p1&words:S)~~";

}  // namespace

OperationTable& built_in_operations() {
  static OperationTable table({paths, operations, lists, entries});
  return table;
}

}  // namespace platform_client

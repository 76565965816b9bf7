// Generated from src/definition/platform-api.json by `npm run generate`; do not edit.
#include "operations/operation_table.hpp"

namespace platform_client {
namespace {

constexpr char operations_0[] = R"~(0/api/v2/agentic/virtualagents	get	G			1		q0--name	q0--nameContains	q0--status	q0--sortBy	q0--sortOrder	q0--pageNumber	q0--pageSize
M	post	H			1		b1--body
M/{virtualAgentId}	get	F			1	
^	patch	H			1		b1--body
^/jobs	delete	IJobs			1	
c/{jobId}	get	FJob			1	
_versions/{versionId}/jobs	post	GVersionJobs			1		b1--body
8conversations/summaries/preview	post	Q			1		b1--body
Psettings	get	Q			1		q0--pageNumber	q0--pageSize	q0--name	q0--sortOrder	q0--language	q0--sortBy
X	post	R			1		b1--body
X/{summarySettingId}	delete	S			1	
k	get	P			1	
k	put	P			1		b1--body
8guides	get	9			1		q0--name	q0--nameContains	q0--status	q0--sortBy	q0--sortOrder	q0--pageNumber	q0--pageSize
>	post	:			1		b1--body
>/jobs	post	>			1		b1--body
C/{jobId}	get	<			1	
?uploads	post	A			1		b1--body
?{guideId}	get	8			1	
H	patch	:			1		b1--body
H/jobs	delete	;Jobs			1	
M/{jobId}	get	8Job			1	
Isessions/{guideSessionId}/turns	post	9SessionTurns			1		b1--body
Iversions	post	9Versions			1		b0--body
Q/{versionId}	get	8Version			1	
]	patch	:Version			1		b1--body
]/jobs	post	9VersionJobs			1		b1--body
b/{jobId}	get	8VersionJob			1	
)~";

constexpr char operations_1[] = R"~(0/api/v2/assistants	get	=			1		q0--before	q0--after	q0--limit	q0--pageSize	q0--name	q0--expand
B	post	>			1		b1--body
B/agentchecklists	get	L			1		q0--before	q0--after	q0--pageSize	q0--namePrefix	q0--language	q0--sortOrder	q0--sortBy	q0m-agentChecklistIds
R	post	M			1		b1--body
R/languages	get	U			1	
S{agentChecklistId}	delete	N			1	
e	get	K			1	
e	put	K			1		b1--body
Cqueues	get	C			1		q0--before	q0--after	q0--pageSize	q0--queueIds	q0--expand
C{assistantId}	delete	?			1	
P	get	<			1		q0--expand	q0--languageVariation	q0--fallbackToPrimaryAssistant
P	patch	>			1		b1--body
P/queues	delete	?Queues			1		q0--queueIds
W	get	<Queues			1		q0--before	q0--after	q0--pageSize	q0--expand
W	patch	>Queues			1		b1--body
W/{queueId}	delete	?Queue			1	
a	get	<Queue			1		q0--expand
a	put	<Queue			1		b1--body
a/users/bulk/add	post	=QueueUsersBulkAdd			1		b1--body
mremove	post	=QueueUsersBulkRemove			1		b1--body
hjobs	post	=QueueUsersJobs			1		b1--body
l/{jobId}	get	<QueueUsersJob			1	
hquery	post	=QueueUsersQuery			1		b1--body	q0m-expand
)~";

constexpr char operations_2[] = R"~(0/api/v2/assistants/copilot/featuresupport	get	R			1		q0--language
C{assistantId}/copilot	get	<Copilot			1	
X	put	<Copilot			1		b1--body
)~";

constexpr char operations_3[] = R"~(0/api/v2/users/agentui/agents/autoanswer/{agentId}/settings	delete	RAgentIdSettings			1	
j	get	OAgentIdSettings			1	
j	patch	QAgentIdSettings			1		b1--body
j	put	OAgentIdSettings			1		b1--body
)~";

constexpr char operations_4[] = R"~(0/api/v2/alerting/alerts/all	delete	G			1	
K	patch	F			1		b0--body
Hbulk	patch	G			1		b1--body
Hquery	post	G			1		b0--body
H{alertId}	delete	C			1	
Q	get	@			1	
Q	patch	B			1		b0--body
Q	put	@			1		b0--body
Arules	post	A			1		b1--body
F/bulk	patch	F			1		b1--body
K/remove	post	K			1		b1--body
Gquery	post	F			1		b0--body
G{ruleId}	delete	B			1	
O	get	?			1	
O	put	?			1		b1--body
)~";

constexpr char operations_5[] = R"~(0/api/v2/analytics/actions/aggregates/jobs	post	R			1		b1--body
Y/{jobId}	delete	S			1	
a	get	P			1	
a/results	get	PResults			1		q0--cursor
Uquery	post	S			1		b1--body
Cgentcopilots/aggregates/jobs	post	X			1		b1--body
_/{jobId}	delete	Y			1	
g	get	V			1	
g/results	get	VResults			1		q0--cursor
[query	post	Y			1		b1--body
Gs/status/counts	post	O			1		b1--body	q0m-groupBy
Pquery	post	N			1		b1--body
I{userId}/status	get	AStatus			1	
Gutilizations/aggregates/jobs	post	\			1		b1--body
c/{jobId}	delete	]			1	
k	get	Z			1	
k/results	get	ZResults			1		q0--cursor
_query	post	]			1		b1--body
Bbotflows/{botFlowId}/divisions/reportingturns	get	CDivisionsReportingturns			1		q0--after	q0--pageSize	q0--interval	q0--actionId	q0--sessionId	q0--language	q0--askActionResults
Wreportingturns	get	CReportingturns			1		q0--after	q0--pageSize	q0--interval	q0--actionId	q0--sessionId	q0--language	q0--askActionResults
Wsessions	get	CSessions			1		q0--after	q0--pageSize	q0--interval	q0--botResultCategories	q0--endLanguage
Es/aggregates/jobs	post	O			1		b1--body
V/{jobId}	delete	P			1	
^	get	M			1	
^/results	get	MResults			1		q0--cursor
Rquery	post	P			1		b1--body
Bcasemanagement/aggregates/jobs	post	Y			1		b1--body
`/{jobId}	delete	Z			1	
h	get	W			1	
h/results	get	WResults			1		q0--cursor
\query	post	Z			1		b1--body
Conversations/activity/query	post	W			1		b1--body	q0--pageSize	q0--pageNumber
Qggregates/jobs	post	X			1		b1--body
_/{jobId}	delete	Y			1	
g	get	V			1	
g/results	get	VResults			1		q0--cursor
[query	post	Y			1		b1--body
Pdetails	get	P			1		q0m-id
W/jobs	post	U			1		b1--body
\/availability	get	`			1	
]{jobId}	delete	V			1	
d	get	S			1	
d/results	get	SResults			1		q0--cursor	q0--pageSize
Xquery	post	V			1		b1--body
P{conversationId}/details	get	HDetails			1	
h/properties	post	IDetailsProperties			1		b1--body
Dpilots/aggregates/jobs	post	S			1		b1--body
Z/{jobId}	delete	T			1	
b	get	Q			1	
b/results	get	QResults			1		q0--cursor
Vquery	post	T			1		b1--body
Bdataextraction/downloads/bulk	post	X			1		b1--body
[metadata	get	[			1		q0--before	q0--after	q0--pageSize	q0--dataSchema	q0--dateStart	q0--dateEnd
[{downloadId}	get	R			1	
Fretention/settings	get	Q			1	
X	put	Q			1		b1--body
Bevaluations/aggregates/jobs	post	V			1		b1--body
]/{jobId}	delete	W			1	
e	get	T			1	
e/results	get	TResults			1		q0--cursor
Yquery	post	W			1		b1--body
Bflowexecutions/aggregates/jobs	post	Y			1		b1--body
`/{jobId}	delete	Z			1	
h	get	W			1	
h/results	get	WResults			1		q0--cursor
\query	post	Z			1		b1--body
Fs/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
Iggregates/jobs	post	P			1		b1--body
W/{jobId}	delete	Q			1	
_	get	N			1	
_/results	get	NResults			1		q0--cursor
Squery	post	Q			1		b1--body
Hobservations/query	post	S			1		b1--body
Bjourneys/aggregates/jobs	post	S			1		b1--body
Z/{jobId}	delete	T			1	
b	get	Q			1	
b/results	get	QResults			1		q0--cursor
Vquery	post	T			1		b1--body
Bknowledge/aggregates/jobs	post	T			1		b1--body
[/{jobId}	delete	U			1	
c	get	R			1	
c/results	get	RResults			1		q0--cursor
Wquery	post	U			1		b1--body
Bqueues/observations/query	post	T			1		b1--body
Bratelimits/aggregates/query	post	V			1		b1--body
Ceporting/dashboards/users	get	T			1		q0--sortBy	q0--pageNumber	q0--pageSize	q0m-id	q0--state	q0--deletedOnly
\/bulk/remove	post	_			1		b1--body
]{userId}	get	S			1	
Lexports	get	L			1		q0--pageNumber	q0--pageSize
S	post	M			1		b1--body
S/metadata	get	T			1	
Lsettings	get	M			1	
T	patch	O			1		b1--body
T/dashboards/bulk/remove	post	b			1		b1--body
`query	get	\			1		q1--dashboardType	q1--dashboardAccessFilter	q0--name	q0--dashboardState	q0--sortBy	q0--pageNumber	q0--pageSize
e	post	]			1		b1--body
Uusers/{userId}/dashboards	get	QDashboards			1		q0--sortBy	q0--pageNumber	q0--pageSize	q0--publicOnly	q0--favoriteOnly	q0--deletedOnly	q0--name
Dsolutions/aggregates/jobs	post	V			1		b1--body
]/{jobId}	delete	W			1	
e	get	T			1	
e/results	get	TResults			1		q0--cursor
Yquery	post	W			1		b1--body
Couting/activity/query	post	Q			1		b1--body	q0--pageSize	q0--pageNumber
Bsummaries/aggregates/jobs	post	T			1		b1--body
[/{jobId}	delete	U			1	
c	get	R			1	
c/results	get	RResults			1		q0--cursor
Wquery	post	U			1		b1--body
Drveys/aggregates/jobs	post	R			1		b1--body
Y/{jobId}	delete	S			1	
a	get	P			1	
a/results	get	PResults			1		q0--cursor
Uquery	post	S			1		b1--body
Btaskmanagement/aggregates/jobs	post	Y			1		b1--body
`/{jobId}	delete	Z			1	
h	get	W			1	
h/results	get	WResults			1		q0--cursor
\query	post	Z			1		b1--body
Qmetrics/query	post	W			1		b1--body	q0--after	q0--pageSize
Ceams/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
Cranscripts/aggregates/jobs	post	V			1		b1--body
]/{jobId}	delete	W			1	
e	get	T			1	
e/results	get	TResults			1		q0--cursor
Yquery	post	W			1		b1--body
Busers/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
Iggregates/jobs	post	P			1		b1--body
W/{jobId}	delete	Q			1	
_	get	N			1	
_/results	get	NResults			1		q0--cursor
Squery	post	Q			1		b1--body
Hdetails/jobs	post	M			1		b1--body
T/availability	get	X			1	
U{jobId}	delete	N			1	
\	get	K			1	
\/results	get	KResults			1		q0--cursor	q0--pageSize
Pquery	post	N			1		b1--body
Hobservations/query	post	S			1		b1--body
)~";

constexpr char operations_6[] = R"~(0/api/v2/architect/dependencytracking	get	N			1		q1--name	q0--pageNumber	q0--pageSize	q0m-objectType	q0--consumedResources	q0--consumingResources	q0m-consumedResourceType	q0m-consumingResourceType
T/build	get	S			1	
Z	post	T			1	
Uconsumedresources	get	_			1		q1--id	q1--version	q1--objectType	q0m-resourceType	q0--pageNumber	q0--pageSize
[ingresources	get	`			1		q1--id	q1--objectType	q0m-resourceType	q0--version	q0--pageNumber	q0--pageSize	q0--flowFilter
Udeletedresourceconsumers	get	f			1		q0--name	q0m-objectType	q0--flowFilter	q0--consumedResources	q0m-consumedResourceType	q0--pageNumber	q0--pageSize
Uobject	get	T			1		q1--id	q0--version	q0--objectType	q0--consumedResources	q0--consumingResources	q0m-consumedResourceType	q0m-consumingResourceType	q0--consumedResourceRequest
Utypes	get	S			1		q0--pageNumber	q0--pageSize
Z/{typeId}	get	R			1	
Uupdatedresourceconsumers	get	f			1		q0--name	q0m-objectType	q0--consumedResources	q0m-consumedResourceType	q0--pageNumber	q0--pageSize
Bemergencygroups	get	K			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--name
Q	post	L			1		b1--body
Q/divisionviews	get	X			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
R{emergencyGroupId}	delete	M			1	
d	get	J			1	
d	put	J			1		b1--body
Bgrammars	get	D			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0--description	q0--nameOrDescription	q0--includeFileUrls
J	post	E			1		b1--body
J/{grammarId}	delete	F			1	
V	get	C			1		q0--includeFileUrls
V	patch	E			1		b0--body
V/languages	post	DLanguages			1		b1--body
`/{languageCode}	delete	FLanguage			1	
o	get	CLanguage			1	
o	patch	ELanguage			1		b0--body
o/files/dtmf	delete	FLanguageFilesDtmf			1	
z	post	DLanguageFilesDtmf			1		b1--body
vvoice	delete	FLanguageFilesVoice			1	
{	post	DLanguageFilesVoice			1		b1--body
Bivrs	get	@			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--name	q0--dnis	q0--scheduleGroup	q0m-expand
F	post	A			1		b1--body
F/divisionviews	get	M			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
G{ivrId}	delete	B			1	
N	get	?			1	
N	put	?			1		b1--body
N/identityresolution	get	?Identityresolution			1	
a	put	?Identityresolution			1		b1--body
Bprompts	delete	F			1		q1m-id
I	get	C			1		q0--pageNumber	q0--pageSize	q0m-name	q0--description	q0--nameOrDescription	q0--sortBy	q0--sortOrder	q0--includeMediaUris	q0--includeResources	q0m-language	q0m-divisionId
I	post	D			1		b1--body
I/{promptId}	delete	E			1		q0--allResources
T	get	B			1		q0--includeMediaUris	q0--includeResources	q0m-language
T	put	B			1		b1--body
T/history	post	CHistory			1	
\/{historyId}	get	BHistoryHistoryId			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0--sortBy	q0m-action
Uresources	get	BResources			1		q0--pageNumber	q0--pageSize
^	post	CResources			1		b1--body
^/{languageCode}	delete	EResource			1	
m	get	BResource			1	
m	put	BResource			1		b1--body
m/audio	delete	EResourceAudio			1	
nuploads	post	CResourceUploads			1	
Bschedulegroups	get	J			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--name	q0--scheduleIds	q0m-divisionId
P	post	K			1		b1--body
P/divisionviews	get	W			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
Q{scheduleGroupId}	delete	L			1	
b	get	I			1	
b	put	I			1		b1--body
Js	get	E			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--name	q0m-divisionId
K	post	F			1		b1--body
K/divisionviews	get	R			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
L{scheduleId}	delete	G			1	
X	get	D			1	
X	put	D			1		b1--body
Cystemprompts	get	I			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--name	q0--description	q0--nameOrDescription	q0--includeMediaUris	q0--includeResources	q0m-language
O/{promptId}	get	H			1		q0--includeMediaUris	q0--includeResources	q0m-language
Z/history	post	IHistory			1	
b/{historyId}	get	HHistoryHistoryId			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0--sortBy	q0m-action
[resources	get	HResources			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder
d	post	IResources			1		b1--body
d/{languageCode}	delete	KResource			1	
s	get	HResource			1	
s	put	HResource			1		b1--body
s/uploads	post	IResourceUploads			1	
8flows	delete	;			1		q1m-id
=	get	8			1		q0m-type	q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0--description	q0--nameOrDescription	q0--publishVersionId	q0--editableBy	q0--lockedBy	q0--lockedByClientId	q0--secure	q0--deleted	q0--includeSchemas	q0--virtualAgentEnabled	q0--publishedAfter	q0--publishedBefore	q0m-divisionId
=	post	9			1		b1--body	q0--language
=/actions/checkin	post	G			1		q1--flow
Kout	post	H			1		q1--flow
Fdeactivate	post	J			1		q1--flow
Fpublish	post	G			1		q1--flow	q0--version
Frevert	post	F			1		q1--flow
Funlock	post	F			1		q1--flow
>datatables	get	B			1		q0--expand	q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-divisionId	q0--name
H	post	C			1		b1--body
H/divisionviews	get	O			1		q0--expand	q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-divisionId	q0--name
V/{datatableId}	get	N			1		q0--expand
I{datatableId}	delete	D			1		q0--force
V	get	A			1		q0--expand
V	put	A			1		b1--body	q0--expand
V/export/jobs	post	BExportJobs			1	
b/{exportJobId}	get	AExportJob			1	
Wimport/csv/jobs	post	BImportCsvJobs			1		b1--body
^jobs	get	AImportJobs			1		q0--pageNumber	q0--pageSize
b	post	BImportJobs			1		b1--body
b/{importJobId}	get	AImportJob			1	
Wrows	get	ARows			1		q0--pageNumber	q0--pageSize	q0--showbrief	q0--sortOrder
[	post	BRows			1		b1--dataTableRow
[/{rowId}	delete	DRow			1	
c	get	ARow			1		q0--showbrief
c	put	ARow			1		b0--body
?ivisionviews	get	E			1		q0m-type	q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0--publishVersionId	q0--publishedAfter	q0--publishedBefore	q0m-divisionId	q0--includeSchemas
>executions	post	C			1		b1--flowLaunchRequest
H/{flowExecutionId}	get	A			1	
@port/jobs	post	C			1		b1--body
I/{jobId}	get	A			1		q0m-expand
>instances/jobs	post	F			1		b1--body	q0--expand
L/{jobId}	get	D			1	
Hquery	post	G			1		b1--body	q0--indexOnly	q0--pageSize
Mcapabilities	get	R			1		q0--expand
Hsettings/executiondata	get	V			1	
^	patch	X			1		b1--body
Qloglevels	get	R			1		q0m-expand	q0--pageNumber	q0--pageSize
Z/characteristics	get	a			1	
[default	delete	\			1	
b	get	Y			1		q0m-expand
b	put	Y			1		b1--body	q0m-expand
H{instanceId}	get	@			1		q0--expand
>jobs	post	=			1		b0--body
B/{jobId}	get	;			1		q0m-expand
>lookup	get	>			1		q1m-id	q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder
>milestones	get	B			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0--description	q0--nameOrDescription	q0m-divisionId
H	post	C			1		b0--body
H/divisionviews	get	O			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
I{milestoneId}	delete	D			1	
V	get	A			1	
V	put	A			1		b0--body
>outcomes	get	@			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0--description	q0--nameOrDescription	q0m-divisionId
F	post	A			1		b0--body
F/divisionviews	get	M			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
G{flowOutcomeId}	get	?			1	
V	put	?			1		b0--body
>validate/jobs	post	E			1		b1--body
K/{jobId}	get	C			1		q0m-expand
>{flowId}	delete	:			1	
F	get	7			1		q0--deleted
F	put	7			1		b1--body
F/history	post	8History			1	
N/{historyId}	get	7HistoryHistoryId			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0--sortBy	q0m-action
Ginstances/settings/loglevels	delete	:InstancesSettingsLoglevels			1	
c	get	7InstancesSettingsLoglevels			1		q0m-expand
c	post	8InstancesSettingsLoglevels			1		b1--body	q0m-expand
c	put	7InstancesSettingsLoglevels			1		b1--body	q0m-expand
Glatestconfiguration	get	7Latestconfiguration			1		q0--deleted
Gversions	get	7Versions			1		q0--pageNumber	q0--pageSize	q0--deleted
O	post	8Versions			1		b1--body
O/{versionId}	get	7Version			1		q0--deleted
[/configuration	get	7VersionConfiguration			1		q0--deleted
\health	get	7VersionHealth			1		q0--language
\intents/{intentId}/health	get	7VersionIntentHealth			1		q1--language
outterances/{utteranceId}/health	get	7VersionIntentUtteranceHealth			1		q1--language
)~";

constexpr char operations_7[] = R"~(0/api/v2/assistants/{assistantId}/variations	get	<Variations			1	
[	post	=Variations			1		b1--body
[/{variationId}	delete	?Variation			1	
i	get	<Variation			1	
i	put	<Variation			1		b1--body
)~";

constexpr char operations_8[] = R"~(0/api/v2/audits/query	post	?			1		b1--body
D/realtime	post	G			1		b1--body	q0m-expand
M/related	post	N			1		b1--body	q0m-expand
Nservicemapping	get	T			1	
Eservicemapping	get	L			1	
E{transactionId}	get	>TransactionId			1	
T/results	get	>TransactionIdResults			1		q0--cursor	q0--pageSize	q0m-expand	q0--allowRedirect
)~";

constexpr char operations_9[] = R"~(0/api/v2/authorization/divisions	get	I			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--objectCount	q0m-id	q0--name
O	post	J			1		b1--body
O/deleted	get	P			1		q0--pageNumber	q0--pageSize
Phome	get	M			1	
Plimit	get	N			1	
Pquery	get	N			1		q0--before	q0--after	q0--pageSize	q0m-id	q0--name
P{divisionId}	delete	K			1		q0--force
\	get	H			1		q0--objectCount
\	put	H			1		b1--body
\/grants	get	HGrants			1		q0--pageNumber	q0--pageSize
]objects/{objectType}	post	IObject			1		b1--body
]restore	post	IRestore			1		b1--body
Opermitted/me	get	T			1		q1--permission	q0--name
Ypaged/me	get	Y			1		q1--permission	q0--pageNumber	q0--pageSize
_{subjectId}	get	WSubjectId			1		q1--permission	q0--pageNumber	q0--pageSize
Fpermissions	get	K			1		q0--pageSize	q0--pageNumber	q0--queryType	q0--query
Golicies	get	H			1		q0--after	q0--pageSize
N/subject/{subjectId}	get	OSubjectId			1		q0--after	q0--pageSize
Otargets	get	O			1	
V/{targetName}	get	N			1		q0--after	q0--pageSize
c	post	O			1		b1--body	q0--skipLockoutCheck
c	put	N			1		b1--body	q0--skipLockoutCheck
c/subject/{subjectId}	delete	QSubjectSubjectId			1	
w	get	NSubjectSubjectId			1	
dvalidate	post	OValidate			1		b1--body
O{policyId}	get	Ey			1	
Y	put	Ey			1		b1--body	q0--skipLockoutCheck
Y/attributes	get	EyAttributes			1	
Zsimulate	post	FySimulate			1		b1--body
Groducts	get	H			1	
Froles	get	E			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--name	q0m-permission	q0m-defaultRoleId	q0--userCount	q0m-id
K	post	F			1		b1--body
K/default	post	M			1		q0--force
S	put	L			1		b1--body
Lsettings	get	M			1	
T	put	M			1		b1--body
L{leftRoleId}/comparedefault/{rightRoleId}	get	DComparedefaultRightRoleId			1	
u	post	EComparedefaultRightRoleId			1		b1--body
MroleId}	delete	G			1	
T	get	D			1		q0--userCount	q0m-expand
T	patch	F			1		b1--body
T	post	E			1		b1--body	q0--subjectType
T	put	D			1		b1--body
T/subjectgrants	get	DSubjectgrants			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
Uusers	get	DUsers			1		q0--pageSize	q0--pageNumber
Z/add	put	DUsersAdd			1		b1--body
[remove	put	DUsersRemove			1		b1--body
Fsettings	get	H			1	
N	patch	J			1		b1--body
Gubjects/me	get	J			1		q0--includeDuplicates
Orolecounts	get	R			1		q0m-id
O{subjectId}	get	G			1		q0--includeDuplicates
Z/bulkadd	post	HBulkadd			1		b1--body	q0--subjectType
_remove	post	HBulkremove			1		b1--body
aplace	post	HBulkreplace			1		b1--body	q0--subjectType
[divisions/{divisionId}/roles/{roleId}	delete	JDivisionRole			1	
~d}	post	HDivisionRole			1		q0--subjectType
8users/{subjectId}/roles	get	7Roles			1	
O	put	7Roles			1		b1--body
)~";

constexpr char operations_10[] = R"~(0/api/v2/backgroundassistant/token	post	L			1		b0--body
8screenrecording/token	post	H			1		b0--body
)~";

constexpr char operations_11[] = R"~(0/api/v2/billing/contracts	get	C			1		q0--before	q0--after	q0--pageSize	q0--dateStart	q0--dateEnd	q0--status	q0--externalNumber
I/invoices	get	K			1		q0--before	q0--after	q0--pageSize	q0--dateStart	q0--dateEnd	q0--paymentStatus
R/{invoiceId}/document	get	JDocument			1	
_lines	get	JLines			1		q0--before	q0--after	q0--pageSize
J{contractId}	get	B			1	
V/billingperiods/{billingPeriodId}	get	BBillingperiod			1	
@reports/billableusage	get	N			1		q1--startDate	q1--endDate
@trusteebillingoverview/{trustorOrgId}	get	PTrustorOrgId			1		q0--billingPeriodIndex
)~";

constexpr char operations_12[] = R"~(0/api/v2/businessrules/decisiontables	get	N			1		q0--after	q0--pageSize	q0m-divisionIds	q0--name
T	post	O			1		b1--body
T/search	get	T			1		q0--after	q0--pageSize	q0--schemaId	q0--name	q0--withPublishedVersion	q0m-expand	q0m-ids
U{tableId}	delete	P			1		q0--forceDelete
^	get	M			1	
^	patch	O			1		b1--body
^/execute	post	NExecute			1		b1--body
aports	get	MExports			1		q0--after	q0--pageSize
f	post	NExports			1		b1--body
f/{exportJobId}	delete	PExport			1	
t	get	MExport			1	
_imports	get	MImports			1		q0--after	q0--pageSize
f	post	NImports			1		b1--body
f/{importJobId}	delete	PImport			1	
t	get	MImport			1	
t	patch	OImport			1		b1--body
_versions	get	MVersions			1		q0--after	q0--pageSize	q0m-status	q0--hasSnapshot
g	post	NVersions			1		b0--body
g/{tableVersion}	delete	PVersion			1	
v	get	MVersion			1	
v	patch	OVersion			1		b1--body
v/copy	post	NVersionCopy			1		b1--body
wexecute	post	NVersionExecute			1		b1--body
wpublish	put	MVersionPublish			1	
wrollback	post	NVersionRollback			1		b0--body
yws	get	MVersionRows			1		q0--pageNumber	q0--pageSize
{	post	NVersionRows			1		b1--body
{/bulk/add	post	NVersionRowsBulkAdd			1		b1--body
~lk/remove	post	NVersionRowsBulkRemove			1		b1--body
~lk/update	post	NVersionRowsBulkUpdate			1		b1--body
|search	post	NVersionRowsSearch			1		b1--body	q0--pageNumber	q0--pageSize
|{rowId}	delete	PVersionRow			1	
~owId}	get	MVersionRow			1	
~owId}	put	MVersionRow			1		b1--body
wsnapshot	delete	PVersionSnapshot			1	
~t	post	NVersionSnapshot			1		b1--body
xync	post	NVersionSync			1	
Fschemas	get	G			1	
M	post	H			1		b1--body
M/coretypes	get	P			1	
W/{coreTypeName}	get	O			1	
N{schemaId}	delete	I			1	
X	get	F			1	
X	put	F			1		b1--body
X/versions	get	FVersions			1		q0--before	q0--after	q0--pageSize
a/{schemaVersion}	get	FVersion			1	
)~";

constexpr char operations_13[] = R"~(0/api/v2/carrierservices/integrations/emergencylocations/me	get	b			1		q1--phoneNumber
j	post	c			1		b0--body
)~";

constexpr char operations_14[] = R"~(0/api/v2/casemanagement/caseplans	get	J			1		q0--after	q0--pageSize	q0--customerIntentId	q0--divisionIds
P	post	K			1		b1--body
P/query	post	P			1		b1--body
Q{caseplanId}	delete	L			1	
]	get	I			1	
]	patch	K			1		b1--body
]/dataschemas	post	JDataschemas			1		b1--body
i/{schemaKeyName}	delete	LDataschema			1	
y	put	IDataschema			1		b1--body
^intakesettings	put	IIntakesettings			1		b1--body
^publish	post	JPublish			1	
^stageplans	post	JStageplans			1		b1--body
h/{stageplanId}	delete	LStageplan			1	
v	patch	KStageplan			1		b1--body
v/reposition	post	JStageplanReposition			1		b1--body
wstepplans/{stepplanId}	patch	KStageplanStepplan			1		b1--body
^versions	post	JVersions			1	
f/{versionId}	get	IVersion			1	
r/dataschemas	get	IVersionDataschemas			1	
sintakesettings	get	IVersionIntakesettings			1	
sstageplans	get	IVersionStageplans			1		q0--before	q0--after	q0--pageSize	q0m-expands
}/{stageplanId}	get	IVersionStageplan			1		q0m-expands
~{stageplanId}/stepplans	get	IVersionStageplanStepplans			1		q0--before	q0--after	q0--pageSize	q0m-expands
~{stageplanId}/stepplans/{stepplanId}	get	IVersionStageplanStepplan			1		q0m-expands
Ks	post	G			1		b1--body
L/associations/query	post	X			1		b1--body
Mexternalcontacts/{externalContactId}	get	U			1		q0--after	q0--pageSize	q0--divisionIds	q0m-expands
Mquery/jobs	post	P			1		b1--body
W/{jobId}	get	N			1	
_/results	get	NResults			1	
Mreferences/{referenceId}	get	O			1		q0m-expands
M{caseId}	delete	H			1	
U	get	E			1		q0m-expands
U/associations	get	EAssociations			1		q0--before	q0--after	q0--pageSize
b	post	FAssociations			1		b1--body
b/{associationId}	get	EAssociation			1	
Vcomments	get	EComments			1		q0--after	q0--pageSize	q0--sortOrder
^	post	FComments			1		b1--body
^/me/{commentId}	delete	HCommentsMeCommentId			1	
_{commentId}	get	EComment			1	
Vdatedue	patch	GDatedue			1		b1--body
Vowner	patch	GOwner			1		b1--body
Vpriority	patch	GPriority			1		b1--body
Vstages	get	EStages			1		q0--before	q0--after	q0--pageSize
\/{stageId}	get	EStage			1	
f/steps	get	EStageSteps			1		q0--before	q0--after	q0--pageSize
l/{stepId}	get	EStageStep			1	
Wummary	patch	GSummary			1		b1--body
Vterminate/jobs	post	FTerminateJobs			1	
d/{jobId}	get	ETerminateJob			1	
)~";

constexpr char operations_15[] = R"~(0/api/v2/chats/messages/{messageId}	get	?			1	
R/reactions	put	?Reactions			1		b1--body
>rooms	post	>			1		b1--body
C/{roomJid}	get	<			1	
M	patch	>			1		b1--body
M/messages	get	<Messages			1		q0--limit	q0--before	q0--after	q0--excludeMetadata
V	post	=Messages			1		b1--body
V/pins	post	=MessagesPins			1		b1--body
[/{pinnedMessageId}	delete	?MessagesPin			1	
W{messageIds}	get	<Message			1	
a}	delete	?Message			1	
b	patch	>Message			1		b1--body
Nparticipants	get	<Participants			1		q0--notify
Z/{participantJid}	get	<Participant			1	
\userId}	delete	?Participant			1	
c	post	=Participant			1	
>settings	get	@			1	
F	patch	B			1		b1--body
F	put	@			1		b1--body
>threads/{threadId}/messages	get	>Messages			1		q0--limit	q0--before	q0--after	q0--excludeMetadata
>users/me/settings	delete	J			1	
O	get	G			1	
O	patch	I			1		b1--body
O	post	H			1		b1--body
D{userId}	get	<			1	
L/messages	get	<Messages			1		q0--limit	q0--before	q0--after	q0--excludeMetadata
U	post	=Messages			1		b1--body
U/pins	post	=MessagesPins			1		b1--body
Z/{pinnedMessageId}	delete	?MessagesPin			1	
V{messageIds}	get	<Message			1	
`}	delete	?Message			1	
a	patch	>Message			1		b1--body
Msettings	get	<Settings			1	
U	patch	>Settings			1		b1--body
)~";

constexpr char operations_16[] = R"~(0/api/v2/coaching/appointments	get	G			1		q1m-userIds	q0--interval	q0--pageNumber	q0--pageSize	q0m-statuses	q0m-facilitatorIds	q0--sortOrder	q0m-relationships	q0--completionInterval	q0--overdue	q0--intervalCondition
M	post	H			1		b1--body
M/aggregates/query	post	W			1		b1--body
Nme	get	I			1		q0--interval	q0--pageNumber	q0--pageSize	q0m-statuses	q0m-facilitatorIds	q0--sortOrder	q0m-relationships	q0--completionInterval	q0--overdue	q0--intervalCondition
N{appointmentId}	delete	I			1	
]	get	F			1	
]	patch	H			1		b1--body
]/annotations	get	FAnnotations			1		q0--pageNumber	q0--pageSize
i	post	GAnnotations			1		b1--body
i/{annotationId}	delete	IAnnotation			1	
x	get	FAnnotation			1	
x	patch	HAnnotation			1		b1--body
^conversations	post	GConversations			1		b1--body
^status	patch	HStatus			1		b1--body
des	get	FStatuses			1		q0--pageNumber	q0--pageSize
Anotifications	get	H			1		q0--pageNumber	q0--pageSize	q0m-expand
N/{notificationId}	get	G			1		q0m-expand
_	patch	I			1		b1--body
Ascheduleslots/jobs	post	M			1		b1--body
S/{jobId}	get	K			1	
Oquery	post	N			1		b1--body
)~";

constexpr char operations_17[] = R"~(0/api/v2/contentmanagement/documents	get	M			1		q1--workspaceId	q0--name	q0m-expand	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder
S	post	N			1		b1--body	q0--copySource	q0--moveSource	q0--override
S/{documentId}	delete	O			1		q0--override
`	get	L			1		q0m-expand
`	post	M			1		b1--body	q0--expand	q0--override
`/content	get	LContent			1		q0--disposition	q0--contentType
h	post	MContent			1		b1--body	q0--override
Jquery	get	I			1		q1--queryPhrase	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0m-expand
O	post	J			1		b1--body	q0--expand
Jsecurityprofiles	get	T			1	
Z/{securityProfileId}	get	S			1	
Khared/{sharedId}	get	JSharedId			1		q0--disposition	q0--contentType	q0--expand
Os	get	J			1		q0--entityId	q0m-expand	q0--pageSize	q0--pageNumber
P	post	K			1		b1--body
P/{shareId}	delete	L			1	
Z	get	I			1		q0m-expand
Ktatus	get	J			1		q0--pageSize	q0--pageNumber
P/{statusId}	delete	MStatusId			1	
[	get	JStatusId			1	
Jusage	get	I			1	
Jworkspaces	get	N			1		q0--pageSize	q0--pageNumber	q0m-access	q0m-expand
T	post	O			1		b1--body
T/{workspaceId}	delete	P			1		q0--moveChildrenToWorkspaceId
b	get	M			1		q0m-expand
b	put	M			1		b1--body
b/documents	get	MDocuments			1		q0m-expand	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder
cmembers	get	MMembers			1		q0--pageSize	q0--pageNumber	q0m-expand
j/{memberId}	delete	PMember			1	
u	get	MMember			1		q0m-expand
u	put	MMember			1		b1--body
ctagvalues	get	MTagvalues			1		q0--value	q0--pageSize	q0--pageNumber	q0m-expand
l	post	NTagvalues			1		b1--body
l/query	post	NTagvaluesQuery			1		b1--body	q0m-expand
m{tagId}	delete	PTagvalue			1	
t	get	MTagvalue			1		q0m-expand
t	put	MTagvalue			1		b1--body
)~";

constexpr char operations_18[] = R"~(0/api/v2/analytics/conversations/activity/query	post	W			1		b1--body	q0--pageSize	q0--pageNumber
Qggregates/jobs	post	X			1		b1--body
_/{jobId}	delete	Y			1	
g	get	V			1	
g/results	get	VResults			1		q0--cursor
[query	post	Y			1		b1--body
Pdetails	get	P			1		q0m-id
W/jobs	post	U			1		b1--body
\/availability	get	`			1	
]{jobId}	delete	V			1	
d	get	S			1	
d/results	get	SResults			1		q0--cursor	q0--pageSize
Xquery	post	V			1		b1--body
P{conversationId}/details	get	HDetails			1	
h/properties	post	IDetailsProperties			1		b1--body
8conversations	get	@			1		q0--communicationType
E/aftercallwork/{conversationId}/participants/{participantId}/communications/{communicationId}	patch	OConversationIdParticipantCommunication			1		b1--body
Fcallbacks	get	I			1	
O	patch	K			1		b1--body
O	post	J			1		b1--body
O/bulk/disconnect	post	X			1		b1--body
Uupdate	post	T			1		b1--body
P{conversationId}	get	H			1	
`	patch	J			1		b1--body
`/participants/{participantId}	patch	JParticipant			1		b1--body
}/attributes	patch	JParticipantAttributes			1		b1--body
~communications/{communicationId}	patch	JParticipantCommunication			1		b1--body
~communications/{communicationId}/wrapup	get	HParticipantCommunicationWrapup			1		q0--provisional
~communications/{communicationId}/wrapup	post	IParticipantCommunicationWrapup			1		b0--body
~replace	post	IParticipantReplace			1		b1--body
~wrapup	get	HParticipantWrapup			1		q0--provisional
~wrapupcodes	get	HParticipantWrapupcodes			1	
arecordingstate	put	HRecordingstate			1		b1--body
Js	get	E			1	
K	post	F			1		b1--body
K/history	get	L			1		q0--pageSize	q0--pageNumber	q0--interval	q0m-expand
Lmaximumconferenceparties	get	]			1	
Luser/{userId}	post	JUserId			1		b1--body
L{conversationId}	get	D			1	
\	patch	F			1		b1--body
\	post	E			1		b1--body
\/conference	patch	FConference			1		b1--body
]participants	post	EParticipants			1		b1--body
i/user/{userId}	post	EParticipantsUserUserId			1		b1--body
j{participantId}	patch	FParticipant			1		b1--body
y/attributes	patch	FParticipantAttributes			1		b1--body
zbarge	post	EParticipantBarge			1	
zcoach	post	EParticipantCoach			1	
|mmunications/{communicationId}	patch	FParticipantCommunication			1		b1--body
~unications/{communicationId}/postflowaction	delete	GParticipantCommunicationPostflowaction			1	
~unications/{communicationId}/postflowaction	patch	FParticipantCommunicationPostflowaction			1		b0--body
~unications/{communicationId}/summaries	post	EParticipantCommunicationSummaries			1		b0--body
~unications/{communicationId}/uuidata	put	DParticipantCommunicationUuidata			1		b1--body
~unications/{communicationId}/wrapup	get	DParticipantCommunicationWrapup			1		q0--provisional
~unications/{communicationId}/wrapup	post	EParticipantCommunicationWrapup			1		b0--body
|nsult	delete	GParticipantConsult			1	
~ult	patch	FParticipantConsult			1		b1--body
~ult	post	EParticipantConsult			1		b1--body
~ult/agent	post	EParticipantConsultAgent			1		b1--body
~ult/contact/external	post	EParticipantConsultContactExternal			1		b1--body
~ult/external	post	EParticipantConsultExternal			1		b1--body
~ult/queue	post	EParticipantConsultQueue			1		b1--body
zmonitor	post	EParticipantMonitor			1	
zreplace	post	EParticipantReplace			1		b1--body
zsnippet/record	post	EParticipantSnippetRecord			1		b1--body
zuser/{userId}	patch	FParticipantUserUserId			1		b1--body
zvoice/consult	post	EParticipantVoiceConsult			1		b1--body
zwrapup	get	DParticipantWrapup			1		q0--provisional
~upcodes	get	DParticipantWrapupcodes			1	
]recordingstate	put	DRecordingstate			1		b1--body
Gobrowsesessions	get	P			1	
V/{conversationId}	get	O			1	
g	patch	Q			1		b1--body
g/participants/{participantId}	patch	QParticipant			1		b0--body
~antId}/attributes	patch	QParticipantAttributes			1		b0--body
~antId}/communications/{communicationId}	patch	QParticipantCommunication			1		b1--body
~antId}/communications/{communicationId}/wrapup	get	OParticipantCommunicationWrapup			1		q0--provisional
~antId}/communications/{communicationId}/wrapup	post	PParticipantCommunicationWrapup			1		b0--body
~antId}/replace	post	PParticipantReplace			1		b0--body
~antId}/wrapup	get	OParticipantWrapup			1		q0--provisional
~antId}/wrapupcodes	get	OParticipantWrapupcodes			1	
hrecordingstate	put	ORecordingstate			1		b1--body
Gustomattributes/schemas	get	W			1	
^	post	X			1		b1--body
^/coretypes	get	`			1	
h/{coreTypeName}	get	_			1	
_limits	get	]			1	
_{schemaId}	get	V			1	
i	put	V			1		b1--body
i/versions	get	VVersions			1	
r/{versionId}	get	VVersion			1	
Xearch	post	W			1		b1--body
Femails	get	F			1	
L	post	G			1		b1--body
L/agentless	post	P			1		b1--body
M{conversationId}	get	E			1	
]	patch	G			1		b1--body
]/inboundmessages	post	FInboundmessages			1		b1--body
^messages	get	EMessages			1		q0--includeAgentlessStitchedMessages
f	post	FMessages			1		b1--body
f/draft	get	EMessagesDraft			1	
l	patch	GMessagesDraft			1		q0--autoFill	q0--discard	b0--body
l	put	EMessagesDraft			1		b1--body
l/attachments/copy	post	FMessagesDraftAttachmentsCopy			1		b1--body
yuploads	post	FMessagesDraftAttachmentsUploads			1		b1--body
y{attachmentId}	delete	HMessagesDraftAttachment			1	
g{messageId}	get	EMessage			1	
^participants/{participantId}	patch	GParticipant			1		b1--body
z/attributes	patch	GParticipantAttributes			1		b1--body
{communications/{communicationId}	patch	GParticipantCommunication			1		b1--body
~munications/{communicationId}/wrapup	get	EParticipantCommunicationWrapup			1		q0--provisional
~munications/{communicationId}/wrapup	post	FParticipantCommunicationWrapup			1		b0--body
{parkingstate	patch	GParticipantParkingstate			1		b1--body
{replace	post	FParticipantReplace			1		b1--body
{wrapup	get	EParticipantWrapup			1		q0--provisional
~pupcodes	get	EParticipantWrapupcodes			1	
^reconnect	post	FReconnect			1	
brdingstate	put	ERecordingstate			1		b1--body
^settings	get	ESettings			1	
Ffaxes	post	F			1		b1--body
Finternalmessages	get	P			1	
V/{conversationId}	get	O			1	
Fkeyconfigurations	get	Q			1	
W	post	R			1		b1--body
W/validate	post	Z			1		b1--body
X{keyconfigurationsId}	get	P			1	
m	put	P			1		b1--body
Fmessages	get	H			1	
N	post	I			1		b1--body
N/agentless	post	R			1		b1--body
Ocachedmedia	get	S			1		q0--pageSize	q0--pageNumber	q0--url
Z/{cachedMediaItemId}	delete	VCachedMediaItemId			1	
n	get	SCachedMediaItemId			1	
Oinbound/open	post	T			1		b1--body
O{conversationId}	get	G			1	
_	patch	I			1		b1--body
_/communications/{communicationId}/messages	post	HCommunicationMessages			1		b1--body
~d}/messages/media	get	GCommunicationMessagesMedia			1		q0--status	q0--pageNumber	q0--pageSize
~d}/messages/media	post	HCommunicationMessagesMedia			1	
~d}/messages/media/uploads	post	HCommunicationMessagesMediaUploads			1		b1--body
~d}/messages/media/{mediaId}	get	GCommunicationMessagesMediaMediaId			1	
~d}/socialmedia/messages	post	HCommunicationSocialmediaMessages			1		b1--body
~d}/typing	post	HCommunicationTyping			1		b1--body
`messages/bulk	post	HMessagesBulk			1		b0--body
i{messageId}	get	GMessage			1	
`participants/{participantId}	patch	IParticipant			1		b0--body
|/attributes	patch	IParticipantAttributes			1		b0--body
}communications/{communicationId}	patch	IParticipantCommunication			1		b1--body
~ommunications/{communicationId}/summaries	post	HParticipantCommunicationSummaries			1		b0--body
~ommunications/{communicationId}/wrapup	get	GParticipantCommunicationWrapup			1		q0--provisional
~ommunications/{communicationId}/wrapup	post	HParticipantCommunicationWrapup			1		b0--body
}monitor	post	HParticipantMonitor			1	
}parkingstate	patch	IParticipantParkingstate			1		b1--body
}replace	post	HParticipantReplace			1		b1--body
}wrapup	get	GParticipantWrapup			1		q0--provisional
~rapupcodes	get	GParticipantWrapupcodes			1	
`recordingstate	put	GRecordingstate			1		b1--body
PintegrationId}/inbound/open/event	post	HInboundOpenEvent			1		b1--body
lmessage	post	HInboundOpenMessage			1		b1--body	q0--prefetchConversationId
lreceipt	post	HInboundOpenReceipt			1		b1--body
lstructured/response	post	HInboundOpenStructuredResponse			1		b1--body
PmessageId}/details	get	GDetails			1	
Ling/facebook/app	get	T			1	
Ypermissions	get	\			1	
Pidentityresolution/integrations/apple/{integrationId}	get	lIntegrationId			1	
~tionId}	put	lIntegrationId			1		b1--body
pfacebook/{integrationId}	get	oIntegrationId			1	
~grationId}	put	oIntegrationId			1		b1--body
pinstagram/{integrationId}	get	pIntegrationId			1	
~egrationId}	put	pIntegrationId			1		b1--body
popen/{integrationId}	get	kIntegrationId			1	
~ionId}	put	kIntegrationId			1		b1--body
ptwitter/{integrationId}	get	nIntegrationId			1	
~rationId}	put	nIntegrationId			1		b1--body
pwhatsapp/{integrationId}	get	oIntegrationId			1	
~grationId}	put	oIntegrationId			1		b1--body
Qntegrations	get	U			1		q0--pageSize	q0--pageNumber	q0m-expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
\/apple	get	Z			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
b	post	[			1		b1--body
b/{integrationId}	delete	]IntegrationId			1	
r	get	ZIntegrationId			1		q0--expand
r	patch	\IntegrationId			1		b1--body
]facebook	get	]			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
e	post	^			1		b1--body
e/{integrationId}	delete	`IntegrationId			1	
u	get	]IntegrationId			1		q0--expand
u	patch	_IntegrationId			1		b1--body
]instagram	get	^			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
f	post	_			1		b1--body
f/{integrationId}	delete	aIntegrationId			1	
v	get	^IntegrationId			1		q0--expand
v	patch	`IntegrationId			1		b1--body
]open	get	Y			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
a	post	Z			1		b1--body
a/extensions/googlebusinessprofile	post	y			1		b1--body
~file/oauth/settings	get	~ettings			1	
~file/tokens	post	~s			1		b1--body
~file/tokens/{tokenId}	get	}			1	
~file/tokens/{tokenId}/accounts	get	}Accounts			1	
~file/{integrationId}	delete	{IntegrationId			1	
~file/{integrationId}	get	xIntegrationId			1		q0--expand
~file/{integrationId}	patch	zIntegrationId			1		b1--body
b{integrationId}	delete	\IntegrationId			1	
q	get	YIntegrationId			1		q0--expand
q	patch	[IntegrationId			1		b1--body
]twitter	get	\			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
d	post	]			1		b1--body
d/oauth/settings	get	i			1	
e{integrationId}	delete	_IntegrationId			1	
t	get	\IntegrationId			1		q0--expand
t	patch	^IntegrationId			1		b1--body
]whatsapp	get	]			1		q0--pageSize	q0--pageNumber	q0--expand	q0--supportedContent.id=supportedContentId	q0--messagingSetting.id=messagingSettingId
e	post	^			1		b1--body
e/embeddedsignup	post	l			1		b1--body
t/{integrationId}	patch	mIntegrationId			1		b1--body
f{integrationId}	delete	`IntegrationId			1	
u	get	]IntegrationId			1		q0--expand
u	patch	_IntegrationId			1		b1--body
]{integrationId}/twitter/oauth/settings	get	TTwitterOauthSettings			1	
Poauth/apple/callback	get	[			1		q1--code	q1--state	q0--error
Psettings	get	Q			1		q0--pageSize	q0--pageNumber
X	post	R			1		b1--body
X/default	delete	[			1	
`	get	X			1	
`	put	X			1		b1--body
Y{messageSettingId}	delete	S			1	
k	get	P			1	
k	patch	R			1		b1--body
Qupportedcontent	get	Y			1		q0--pageSize	q0--pageNumber
`	post	Z			1		b1--body
`/default	get	`			1	
h	put	`			1		b1--body
a{supportedContentId}	delete	\SupportedContentId			1	
u	get	YSupportedContentId			1	
u	patch	[SupportedContentId			1		b1--body
Pthreadingtimeline	get	Z			1	
a	put	Z			1		b1--body
Fparticipants/attributes/search	post	]			1		b1--body
Fscreenshares/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	get	KParticipantCommunicationWrapup			1		q0--provisional
~d}/communications/{communicationId}/wrapup	post	LParticipantCommunicationWrapup			1		b0--body
drecordingstate	put	KRecordingstate			1		b1--body
Gettings	get	H			1	
N	patch	J			1		b1--body
Gocials/{conversationId}/participants/{participantId}/communications/{communicationId}/wrapup	get	FParticipantCommunicationWrapup			1		q0--provisional
~mmunications/{communicationId}/wrapup	post	GParticipantCommunicationWrapup			1		b0--body
_recordingstate	put	FRecordingstate			1		b1--body
Fvideos/meetings	post	O			1		b1--body
U/{meetingId}	get	M			1	
M{conferenceId}/details	get	EDetails			1	
QversationId}/agentconference/communications/{communicationId}	post	FAgentconferenceCommunication			1	
^participants/{participantId}/communications/{communicationId}/wrapup	get	EParticipantCommunicationWrapup			1		q0--provisional
~munications/{communicationId}/wrapup	post	FParticipantCommunicationWrapup			1		b0--body
^recordingstate	put	ERecordingstate			1		b1--body
F{conversationId}	delete	B			1	
V	get	?			1	
V/accessattributes	get	?Accessattributes			1	
g	put	?Accessattributes			1		b1--body
Xssign	post	@Assign			1		b1--body
[stant/copilotcontext	get	?AssistantCopilotcontext			1	
Wbarge	post	@Barge			1	
Wcobrowse	post	@Cobrowse			1	
Ymmunications/{communicationId}/agentchecklists	get	?CommunicationAgentchecklists			1	
~hecklists/finalize	post	@CommunicationAgentchecklistsFinalize			1		b1--body
~hecklists/{agentChecklistId}	get	?CommunicationAgentchecklist			1	
~hecklists/{agentChecklistId}	post	@CommunicationAgentchecklist			1		b1--body
~hecklists/{agentChecklistId}/agentaction	post	@CommunicationAgentchecklistAgentaction			1		b1--body
~hecklists/{agentChecklistId}/jobs	post	@CommunicationAgentchecklistJobs			1		b1--body
~hecklists/{agentChecklistId}/jobs/{jobId}	get	?CommunicationAgentchecklistJob			1	
xinternalmessages	get	?CommunicationInternalmessages			1		q0--pageSize	q0--pageNumber
~almessages	post	@CommunicationInternalmessages			1		b1--body
~almessages/{messageId}	get	?CommunicationInternalmessage			1	
Xustomattributes	get	?Customattributes			1	
g	patch	ACustomattributes			1		b0--body
g	put	?Customattributes			1		b0--body
g/bulk	patch	ACustomattributesBulk			1		b0--body
l	put	?CustomattributesBulk			1		b0--body
h{attributesId}	delete	BCustomattribute			1	
v	get	?Customattribute			1	
Wdisconnect	post	@Disconnect			1	
Wparticipants/{participantId}	patch	AParticipant			1		b1--body
s/attributes	patch	AParticipantAttributes			1		b1--body
tcallbacks	post	@ParticipantCallbacks			1		b0--body
uodes/{addCommunicationCode}	delete	BParticipantCode			1	
tdigits	post	@ParticipantDigits			1		b0--body
tflaggedreason	delete	BParticipantFlaggedreason			1	
~son	put	?ParticipantFlaggedreason			1	
tinternalmessages/users/communications	post	@ParticipantInternalmessagesUsersCommunications			1		b1--body
treplace	post	@ParticipantReplace			1		b1--body
{/agent	post	@ParticipantReplaceAgent			1		b1--body
|contact/external	post	@ParticipantReplaceContactExternal			1		b1--body
|external	post	@ParticipantReplaceExternal			1		b1--body
|queue	post	@ParticipantReplaceQueue			1		b1--body
tsecureivrsessions	get	?ParticipantSecureivrsessions			1	
~essions	post	@ParticipantSecureivrsessions			1		b0--body
~essions/{secureSessionId}	get	?ParticipantSecureivrsession			1	
ttransfer	post	@ParticipantTransfer			1		b1--body
twrapup	get	?ParticipantWrapup			1		q0--provisional
zcodes	get	?ParticipantWrapupcodes			1	
Wrecordingstate	patch	ARecordingstate			1		b1--body
Wsecureattributes	get	?Secureattributes			1	
g	patch	ASecureattributes			1		b1--body
g	put	?Secureattributes			1		b1--body
Xuggestions	get	?Suggestions			1		q0--before	q0--after	q0--pageSize	q0--type	q0--state
b/feedback	post	@SuggestionsFeedback			1		b1--body
c{suggestionId}	get	?Suggestion			1	
q	patch	ASuggestion			1		b1--body
q/engagement	post	@SuggestionEngagement			1		b1--body
Ymmaries	get	?Summaries			1	
`/{summaryId}/engagements	patch	ASummaryEngagements			1		b0--body
mfeedback	patch	ASummaryFeedback			1		b0--body
u	post	@SummaryFeedback			1		b0--body
Wtags	put	?Tags			1		b1--body
Wutilizationlabel	patch	AUtilizationlabel			1		b1--body
)~";

constexpr char operations_19[] = R"~(0/api/v2/dataextensions/coretypes	get	J			1	
P/{coretypeName}	get	I			1	
Glimits	get	G			1	
)~";

constexpr char operations_20[] = R"~(0/api/v2/dataprivacy/maskingrules	get	J			1	
P	post	K			1		b1--body
P/validate	post	S			1		b1--body
Q{ruleId}	delete	L			1	
Y	get	I			1	
Y	patch	K			1		b0--body
)~";

constexpr char operations_21[] = R"~(0/api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby	get	CEntityTypeIdEntityIdConnectionsRequiredby			1		q0--pageSize	q0--beforeSourceType	q0--beforeSourceId	q0--afterSourceType	q0--afterSourceId
{counts	get	CEntityTypeIdEntityIdConnectionsRequiredbycounts			1	
xs	get	CEntityTypeIdEntityIdConnectionsRequires			1		q0--pageSize	q0--beforeSourceType	q0--beforeSourceId	q0--afterSourceType	q0--afterSourceId
)~";

constexpr char operations_22[] = R"~(0/api/v2/downloads/{downloadId}	get	;			1		q0--contentDisposition	q0--issueRedirect	q0--redirectToAuth
)~";

constexpr char operations_23[] = R"~(0/api/v2/emails/settings	get	A			1	
G	patch	C			1		b0--body
G/threading	delete	M			1	
Q	get	J			1	
Q	patch	L			1		b0--body
)~";

constexpr char operations_24[] = R"~(0/api/v2/employeeengagement/celebrations	get	Q			1		q0--pageNumber	q0--pageSize
W/{celebrationId}	delete	S			1	
g	patch	R			1		b1--body
Krecognitions	get	Q			1		q0--direction	q0--recipient	q0--dateStart	q0--dateEnd	q0--pageSize	q0--pageNumber
W	post	R			1		b1--body
W/{recognitionId}	get	P			1	
)~";

constexpr char operations_25[] = R"~(0/api/v2/events/conversations	post	G			1		b1--body
?routing/customkpiattributions	post	V			1		b1--body
?users/presence	post	G			1		b1--body
Eroutingstatus	post	L			1		b1--body
)~";

constexpr char operations_26[] = R"~(0/api/v2/externalcontacts/bulk/contacts	post	P			1		b1--body
V/add	post	S			1		b1--body
Wdivisionviews	post	]			1		b1--body
Wenrich	post	V			1		b1--body	q0--dryRun
Wremove	post	V			1		b1--body
Wunresolved	post	Z			1		b1--body
Xpdate	post	V			1		b1--body
Nnotes	post	M			1		b1--body
S/add	post	P			1		b1--body
Tremove	post	S			1		b1--body
Tupdate	post	S			1		b1--body
Norganizations	post	U			1		b1--body
[/add	post	X			1		b1--body
\divisionviews	post	b			1		b1--body
\enrich	post	[			1		b1--body	q0--dryRun
\remove	post	[			1		b1--body
\update	post	[			1		b1--body
Nrelationships	post	U			1		b1--body
[/add	post	X			1		b1--body
\remove	post	[			1		b1--body
\update	post	[			1		b1--body
Icontacts	get	K			1		q0--pageSize	q0--pageNumber	q0--q	q0--sortOrder	q0m-expand	q0m-divisionIds
Q	post	L			1		b1--body
Q/enrich	post	R			1		b1--body	q0--dryRun
Sxports	get	R			1		q0m-divisionIds	q0--after	q0--pageSize
Y	post	S			1		b1--body
Y/{exportId}	get	Q			1	
Rmerge	post	Q			1		b1--body
Rschemas	get	R			1	
Y	post	S			1		b1--body
Y/coretypes	get	[			1	
c/{coreTypeName}	get	Z			1	
Zlimits	get	X			1	
Z{schemaId}	delete	T			1	
d	get	Q			1	
d	put	Q			1		b1--body
d/versions	get	QVersions			1	
m/{versionId}	get	QVersion			1	
Search	post	R			1		b1--body
R{contactId}	delete	M			1	
]	get	J			1		q0m-expand
]	patch	L			1		b1--body
]	put	J			1		b1--body
]/identifiers	get	JIdentifiers			1	
i	patch	LIdentifiers			1		b1--body
^journey/segments	get	JJourneySegments			1		q0--includeMerged	q0--limit
n	post	KJourneySegments			1		b0--body
hssions	get	JJourneySessions			1		q0--pageSize	q0--after	q0--includeMerged
^notes	get	JNotes			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-expand
c	post	KNotes			1		b1--body
c/{noteId}	delete	MNote			1	
l	get	JNote			1		q0m-expand
l	patch	LNote			1		b1--body
l	put	JNote			1		b1--body
^promotion	post	KPromotion			1	
^unresolved	get	JUnresolved			1		q0m-expand
Lversations/{conversationId}	put	O			1		b1--body
Iexternalsources	get	R			1		q0--cursor	q0--limit	q0--name	q0--active
X	post	S			1		b1--body
X/{externalSourceId}	delete	T			1	
k	get	Q			1	
k	put	Q			1		b1--body
Igraphs/clusterscans	get	U			1		q0--limit	q0--cursor	q0m-expand
\/latest	get	[			1		q0m-expand
c/statistics	get	e			1	
]{scanId}	get	T			1		q0m-expand
e/clusters	get	TClusters			1		q0--limit	q0--cursor	q0m-divisionIds	q0--mergeInfo.status=mergeInfoStatus
n/{clusterId}	get	TCluster			1	
z/merge	put	TClusterMerge			1	
fstatistics	get	TStatistics			1	
Psettings	get	Q			1	
X	put	Q			1		b1--body
Iidentifierlookup	post	T			1		b1--identifier	q0m-expand
Y/contacts	post	\			1		b1--identifier	q0m-expand
Zorganizations	post	a			1		b1--identifier	q0m-expand
Jmport/csv/jobs	post	Q			1		b1--body
Tsettings	get	T			1		q0--after	q0--pageSize	q0--externalSettingsId
\	post	U			1		b1--body
\/{settingsId}	delete	V			1	
i	get	S			1	
i	put	S			1		b1--body
Tuploads	post	T			1		b1--body
[/{uploadId}/details	get	RDetails			1	
gpreview	get	RPreview			1	
Pjobs	get	M			1		q0m-expand	q0--after	q0--pageSize	q0--sortOrder	q0--jobStatus
T	post	N			1		b1--body
T/{jobId}	get	L			1		q0m-expand
\	put	L			1		b1--body
Psettings	get	Q			1		q0--after	q0--pageSize	q0--sortOrder	q0--name
X	post	R			1		b1--body
X/{settingsId}	delete	S			1	
e	get	P			1	
e	put	P			1		b1--body
Imerge/contacts	post	Q			1		b1--body
Inotes/exports	get	O			1		q0m-divisionIds	q0--after	q0--pageSize
V	post	P			1		b1--body
V/{exportId}	get	N			1	
Iorganizations	get	P			1		q0--pageSize	q0--pageNumber	q0--q	q0m-trustorId	q0--sortOrder	q0m-expand	q0--includeTrustors	q0m-divisionIds
V	post	Q			1		b1--body
V/enrich	post	W			1		b1--body	q0--dryRun
Xxports	get	W			1		q0m-divisionIds	q0--after	q0--pageSize
^	post	X			1		b1--body
^/{exportId}	get	V			1	
Wschemas	get	W			1	
^	post	X			1		b1--body
^/coretypes	get	`			1	
h/{coreTypeName}	get	_			1	
_limits	get	]			1	
_{schemaId}	get	V			1	
i	put	V			1		b1--body
i/versions	get	VVersions			1	
r/{versionId}	get	VVersion			1	
W{externalOrganizationId}	delete	R			1	
o	get	O			1		q0m-expand	q0--includeTrustors
o	patch	Q			1		b1--body
o	put	O			1		b1--body
o/contacts	get	OContacts			1		q0--pageSize	q0--pageNumber	q0--q	q0--sortOrder	q0m-expand
pidentifiers	get	OIdentifiers			1	
{	patch	QIdentifiers			1		b1--body
pnotes	get	ONotes			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-expand
u	post	PNotes			1		b1--body
u/{noteId}	delete	RNote			1	
~	get	ONote			1		q0m-expand
~	patch	QNote			1		b1--body
~	put	ONote			1		b1--body
prelationships	get	ORelationships			1		q0--pageSize	q0--pageNumber	q0m-expand	q0--sortOrder
ptrustor	delete	RTrustor			1	
w/{trustorId}	put	OTrustorTrustorId			1	
Irelationships	post	Q			1		b1--body
V/exports	get	W			1		q0m-divisionIds	q0--after	q0--pageSize
^	post	X			1		b1--body
^/{exportId}	get	V			1	
W{relationshipId}	delete	R			1	
g	get	O			1		q0m-expand
g	patch	Q			1		b1--body
g	put	O			1		b1--body
Kversewhitepageslookup	get	Z			1		q1--lookupVal	q0m-expand	q0--divisionId
Iscan/contacts	get	O			1		q0--limit	q0--cursor	q0--divisionId
V/divisionviews/all	get	_			1		q0--limit	q0--cursor
Nnotes	get	L			1		q0--limit	q0--cursor	q0--divisionId
S/divisionviews/all	get	\			1		q0--limit	q0--cursor
Norganizations	get	T			1		q0--limit	q0--cursor	q0--divisionId
[/divisionviews/all	get	d			1		q0--limit	q0--cursor
Nrelationships	get	T			1		q0--limit	q0--cursor	q0--divisionId
[/divisionviews/all	get	d			1		q0--limit	q0--cursor
)~";

constexpr char operations_27[] = R"~(0/api/v2/fax/documents	get	?			1		q0--pageSize	q0--pageNumber
E/{documentId}	delete	A			1	
R	get	>			1	
R	put	>			1		b1--body
R/content	get	>Content			1	
<settings	get	>			1	
D	put	>			1		b0--body
=ummary	get	=			1	
<{faxId}/status	get	6FaxIdStatus			1	
)~";

constexpr char operations_28[] = R"~(0/api/v2/analytics/flows/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
Iggregates/jobs	post	P			1		b1--body
W/{jobId}	delete	Q			1	
_	get	N			1	
_/results	get	NResults			1		q0--cursor
Squery	post	Q			1		b1--body
Hobservations/query	post	S			1		b1--body
)~";

constexpr char operations_29[] = R"~(0/api/v2/employeeperformance/externalmetrics/data	post	Z			1		b0--body
]efinitions	get	`			1		q0--pageSize	q0--pageNumber
g	post	a			1		b0--body
g/{metricId}	delete	b			1	
r	get	_			1	
r	patch	a			1		b1--body
8gamification/contests	get	G			1		q0--pageNumber	q0--pageSize	q0--dateStart	q0--dateEnd	q0m-status	q0--sortBy	q0--sortOrder
M	post	H			1		b1--body
M/me	get	I			1		q0--pageNumber	q0--pageSize	q0--dateStart	q0--dateEnd	q0m-status	q0--sortBy	q0--sortOrder	q0--view
Nuploads/prizeimages	post	Z			1		b1--body
N{contestId}	delete	I			1	
Y	get	F			1	
Y	patch	H			1		b1--body
Y	put	F			1		b1--body
Y/agents/scores	get	FAgentsScores			1		q0--pageNumber	q0--pageSize	q0--workday	q0--returnsView
g/me	get	FAgentsScoresMe			1		q0--pageNumber	q0--pageSize	q0--workday	q0--returnsView
htrends	get	FAgentsScoresTrends			1	
n/me	get	FAgentsScoresTrendsMe			1	
Zprizeimages/{prizeImageId}	get	FPrizeimage			1	
Einsights	get	G			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--primaryPeriodStartWorkday	q0--pageSize	q0--pageNumber	q0--sortKey	q0--sortMetricId	q0--sortOrder	q0--userIds	q0--reportsTo
M/details	get	N			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--primaryPeriodStartWorkday
Ngroups/trends	get	S			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--comparativePeriodEndWorkday	q1--primaryPeriodStartWorkday	q1--primaryPeriodEndWorkday
[/all	get	V			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--comparativePeriodEndWorkday	q1--primaryPeriodStartWorkday	q1--primaryPeriodEndWorkday
Nmanagers	get	O			1		q1--filterType	q1--filterId	q1--granularity	q1--startWorkday	q0--pageSize	q0--pageNumber
Oembers	get	N			1		q1--filterType	q1--filterId	q1--granularity	q1--startWorkday	q0--reportsTo
Nrankings	get	O			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--primaryPeriodStartWorkday	q1--sortKey	q0--sortMetricId	q0--sectionSize	q0--userIds	q0--reportsTo
Ntrends	get	M			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--comparativePeriodEndWorkday	q1--primaryPeriodStartWorkday	q1--primaryPeriodEndWorkday
Nusers/{userId}/details	get	KDetails			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--primaryPeriodStartWorkday
]trends	get	KTrends			1		q1--filterType	q1--filterId	q1--granularity	q1--comparativePeriodStartWorkday	q1--comparativePeriodEndWorkday	q1--primaryPeriodStartWorkday	q1--primaryPeriodEndWorkday
Eleaderboard	get	J			1		q1--startWorkday	q1--endWorkday	q0--metricId
P/all	get	M			1		q1--filterType	q1--filterId	q1--startWorkday	q1--endWorkday	q0--metricId
T/bestpoints	get	W			1		q1--filterType	q1--filterId
Qbestpoints	get	T			1	
Emetricdefinitions	get	P			1	
V/{metricDefinitionId}	get	O			1	
Eprofiles	get	G			1	
M	post	H			1		b1--body	q0--copyMetrics
M/users/me	get	N			1		q0--workday
V/query	post	T			1		b1--body
T{userId}	get	K			1		q0--workday
\/query	post	LQuery			1		b1--body
N{profileId}	get	F			1	
Y	put	F			1		b0--body
Y/activate	post	GActivate			1	
Zdeactivate	post	GDeactivate			1	
Zmembers	get	FMembers			1	
a	post	GMembers			1		b1--body
a/validate	post	GMembersValidate			1		b1--body
\trics	get	FMetrics			1		q0m-expand	q0--workday	q0--metricIds
a	post	GMetrics			1		b1--body
a/objectivedetails	get	FMetricsObjectivedetails			1		q0--workday
b{metricId}	get	FMetric			1		q0--workday
l	put	FMetric			1		b1--body
OsourceProfileId}/metrics/{sourceMetricId}/link	post	GMetricLink			1		b1--body
Escorecards	get	I			1		q1--workday	q0m-expand
O/attendance	get	S			1		q1--startWorkday	q1--endWorkday
Pbestpoints	get	S			1	
Ppoints/alltime	get	V			1		q1--endWorkday
Xverage	get	V			1		q1--workday
Wtrends	get	U			1		q1--startWorkday	q1--endWorkday	q0--dayOfWeek
Qrofiles/{profileId}/metrics/{metricId}/users/values/trends	get	PMetricUsersValuesTrends			1		q1--filterType	q1--startWorkday	q1--endWorkday	q0--filterId	q0--referenceWorkday	q0--timeZone
~{userId}/values/trends	get	PMetricUserValuesTrends			1		q1--startWorkday	q1--endWorkday	q0--referenceWorkday	q0--timeZone
xvalues/trends	get	PMetricValuesTrends			1		q1--startWorkday	q1--endWorkday	q0--filterType	q0--referenceWorkday	q0--timeZone
Pusers/points/average	get	[			1		q1--filterType	q1--filterId	q1--workday
Vvalues/average	get	[			1		q1--filterType	q1--filterId	q1--workday	q0--timeZone
]trends	get	Z			1		q1--filterType	q1--filterId	q1--startWorkday	q1--endWorkday	q0--timeZone
V{userId}	get	M			1		q1--workday	q0m-expand
^/attendance	get	MAttendance			1		q1--startWorkday	q1--endWorkday
_bestpoints	get	MBestpoints			1	
_points/alltime	get	MPointsAlltime			1		q1--endWorkday
ftrends	get	MPointsTrends			1		q1--startWorkday	q1--endWorkday	q0--dayOfWeek
_values/trends	get	MValuesTrends			1		q1--startWorkday	q1--endWorkday	q0--timeZone
Pvalues/average	get	V			1		q1--workday	q0--timeZone
Wtrends	get	U			1		q1--startWorkday	q1--endWorkday	q0--filterType	q0--referenceWorkday	q0--timeZone
Ftatus	get	E			1	
K	put	E			1		b1--status
Etemplates	get	H			1	
N/{templateId}	get	G			1	
)~";

constexpr char operations_30[] = R"~(0/api/v2/gdpr/requests	get	?			1		q0--pageSize	q0--pageNumber
E	post	@			1		b1--body	q0--deleteConfirmed
E/{requestId}	get	>			1	
=subjects	get	?			1		q1--searchType	q1--searchValue
)~";

constexpr char operations_31[] = R"~(0/api/v2/geolocations/settings	get	G			1	
M	patch	I			1		b1--body
8users/{userId}/geolocations/{clientId}	get	7Geolocation			1	
^	patch	9Geolocation			1		b1--body
)~";

constexpr char operations_32[] = R"~(0/api/v2/greetings	get	<			1		q0--pageSize	q0--pageNumber
A	post	=			1		b1--body
A/defaults	get	D			1	
J	put	D			1		b1--body
B{greetingId}	delete	>			1	
N	get	;			1	
N	put	;			1		b1--body
N/downloads	get	;Downloads			1		q0--formatId
Ogroups/downloads	get	;GroupsDownloads			1		q0--formatId
Omedia	get	;Media			1		q0--formatId
Ousers/downloads	get	;UsersDownloads			1		q0--formatId
:oups/{groupId}/greetings	get	8Greetings			1		q0--pageSize	q0--pageNumber
R	post	9Greetings			1		b1--body
R/defaults	get	8GreetingsDefaults			1	
[	put	8GreetingsDefaults			1		b1--body
8users/{userId}/greetings	get	7Greetings			1		q0--pageSize	q0--pageNumber
P	post	8Greetings			1		b1--body
P/defaults	get	7GreetingsDefaults			1	
Y	put	7GreetingsDefaults			1		b1--body
)~";

constexpr char operations_33[] = R"~(0/api/v2/fieldconfig	get	>			1		q1--type
8groups	get	9			1		q0--pageSize	q0--pageNumber	q0m-id	q0m-jabberId	q0--sortOrder
>	post	:			1		b1--body
>/dynamicsettings/preview	post	P			1		b1--body
?search	get	?			1		q1--q64	q0m-expand
E	post	@			1		b1--body
?{groupId}	delete	;			1	
H	get	8			1	
H	put	8			1		b0--body
H/dynamicsettings	delete	;Dynamicsettings			1	
X	get	8Dynamicsettings			1	
X	put	8Dynamicsettings			1		b1--body
Iindividuals	get	8Individuals			1	
Imembers	delete	;Members			1		q1--ids
P	get	8Members			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-expand
P	post	9Members			1		b1--body
Iprofile	get	8Profile			1		q0--fields
8profiles/groups	get	A			1		q0--pageSize	q0--pageNumber	q0m-id	q0m-jabberId	q0--sortOrder
)~";

constexpr char operations_34[] = R"~(0/api/v2/identityproviders	get	D			1	
I	post	E			1		b1--body
I/adfs	delete	K			1	
N	get	H			1	
N	put	H			1		b1--body
Jcic	delete	J			1	
M	get	G			1	
M	put	G			1		b1--body
Jgeneric	delete	N			1	
Q	get	K			1	
Q	put	K			1		b1--body
Ksuite	delete	M			1	
P	get	J			1	
P	put	J			1		b1--body
Jidentitynow	delete	R			1	
U	get	O			1	
U	put	O			1		b1--body
Jokta	delete	K			1	
N	get	H			1	
N	put	H			1		b1--body
Knelogin	delete	O			1	
R	get	L			1	
R	put	L			1		b1--body
Jping	delete	K			1	
N	get	H			1	
N	put	H			1		b1--body
Kurecloud	delete	P			1	
S	get	M			1	
S	put	M			1		b1--body
Nengage	delete	Q			1	
T	get	N			1	
T	put	N			1		b1--body
Jsalesforce	delete	Q			1	
T	get	N			1	
T	put	N			1		b1--body
J{providerId}	delete	F			1	
V	get	C			1	
V	put	C			1		b1--body
)~";

constexpr char operations_35[] = R"~(0/api/v2/infrastructureascode/accelerators	get	S			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0--description	q0--origin	q0--type	q0--classification	q0--tags
Y/{acceleratorId}	get	R			1		q0--preferredLanguage
Mjobs	get	K			1		q0--maxResults	q0--includeErrors	q0--sortBy	q0--sortOrder	q0--acceleratorId	q0--submittedBy	q0--status
Q	post	L			1		b1--body
Q/{jobId}	get	J			1		q0--details
)~";

constexpr char operations_36[] = R"~(0/api/v2/integrations	get	?			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0m-ids	q0--integrationType	q0--reportedState	q0--credentialId
D	post	@			1		b0--body
D/actions	get	F			1		q0--pageSize	q0--pageNumber	q0--nextPage	q0--previousPage	q0--sortBy	q0--sortOrder	q0--category	q0--name	q0--ids	q0--secure	q0--includeAuthActions	q0--includeConfig
L	post	G			1		b1--body
L/categories	get	P			1		q0--pageSize	q0--pageNumber	q0--nextPage	q0--previousPage	q0--sortBy	q0--sortOrder	q0--secure
Nertificates	get	R			1		q0--status	q0--type
Y/truststore	get	\			1	
Mdrafts	get	L			1		q0--pageSize	q0--pageNumber	q0--nextPage	q0--previousPage	q0--sortBy	q0--sortOrder	q0--category	q0--name	q0--ids	q0--secure	q0--includeAuthActions	q0--includeConfig
S	post	M			1		b1--body
Mfunctions/runtimes	get	W			1	
M{actionId}	delete	H			1	
W	get	E			1		q0--expand	q0--flatten	q0--includeConfig
W	patch	G			1		b1--body
W/draft	delete	HDraft			1	
]	get	EDraft			1		q0--expand	q0--flatten	q0--includeConfig
]	patch	GDraft			1		b1--body
]	post	FDraft			1	
]/function	get	EDraftFunction			1	
f	put	EDraftFunction			1		b1--body
f/upload	post	FDraftFunctionUpload			1		b1--body
^publish	post	FDraftPublish			1		b1--body
^schemas/{fileName}	get	EDraftSchema			1		q0--flatten
^templates/{fileName}	get	EDraftTemplate		text/plain	1	
`st	post	FDraftTest			1		b1--body	q0--flatten
^validation	get	EDraftValidation			1	
Xexecute	post	FExecute			1		b1--body	q0--flatten
Xfunction	get	EFunction			1	
Xschemas/{fileName}	get	ESchema			1		q0--flatten
Xtemplates/{fileName}	get	ETemplate		text/plain	1	
Zst	post	FTest			1		b1--body	q0--flatten
Ebotconnector/{integrationId}/bots	get	KIntegrationIdBots			1	
f	put	KIntegrationIdBots			1		b1--botList
f/summaries	get	KIntegrationIdBotsSummaries			1		q0--pageNumber	q0--pageSize
g{botId}	get	KIntegrationIdBot			1		q0--version
n/versions	get	KIntegrationIdBotVersions			1		q0--pageNumber	q0--pageSize
Qs/incoming/messages	post	]			1		b1--body
Soutgoing/messages	post	]			1		b1--body
S{integrationId}/bots	get	KBots			1		q0--pageNumber	q0--pageSize
g/summaries	get	KBotsSummaries			1		q0--pageNumber	q0--pageSize
h{botId}	get	KBot			1		q0--version
Eclientapps	get	I			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
Fredentials	get	J			1		q0--pageNumber	q0--pageSize
P	post	K			1		b0--body
P/listing	get	Q			1		q0--before	q0--after	q0--pageSize
Qtypes	get	O			1	
Q{credentialId}	delete	L			1	
_	get	I			1	
_	put	I			1		b0--body
Espeech/audioconnector	get	S			1		q0--pageNumber	q0--pageSize
Z/{integrationId}	get	SIntegrationId			1	
Ldialogflow/agents	get	U			1		q0--pageNumber	q0--pageSize	q0--name
]/{agentId}	get	T			1	
Vcx/agents	get	W			1		q0--pageNumber	q0--pageSize	q0--name
_/{agentId}	get	V			1	
Llex/bot/alias/{aliasId}	get	P			1	
T{botId}/aliases	get	KBotIdAliases			1		q0--pageNumber	q0--pageSize	q0--status	q0--name
Ss	get	L			1		q0--pageNumber	q0--pageSize	q0--name
Ov2/bot/alias/{aliasId}	get	R			1	
V{botId}/aliases	get	MBotIdAliases			1		q0--pageNumber	q0--pageSize	q0--status	q0--name
Us	get	N			1		q0--pageNumber	q0--pageSize	q0--name
Lnuance/{nuanceIntegrationId}/bots	get	KNuanceIntegrationIdBots			1		q0--pageNumber	q0--pageSize	q0--onlyRegisteredBots
m/jobs	post	LNuanceIntegrationIdBotsJobs			1		q0--pageNumber	q0--pageSize	q0--onlyRegisteredBots
r/{jobId}	get	KNuanceIntegrationIdBotsJob			1	
z/results	get	KNuanceIntegrationIdBotsJobResults			1	
nlaunch/settings	put	KNuanceIntegrationIdBotsLaunchSettings			1		b1--settings
uvalidate	post	LNuanceIntegrationIdBotsLaunchValidate			1		b1--settings
n{botId}	get	KNuanceIntegrationIdBot			1		q0m-expand	q0--targetChannel
u/jobs	post	LNuanceIntegrationIdBotJobs			1		q0m-expand	b0--body
z/{jobId}	get	KNuanceIntegrationIdBotJob			1	
~bId}/results	get	KNuanceIntegrationIdBotJobResults			1	
Lstt/engines	get	O			1		q0--pageNumber	q0--pageSize	q0--name
W/{engineId}	get	N			1	
Ltts/engines	get	O			1		q0--pageNumber	q0--pageSize	q0--includeVoices	q0--name	q0--language
W/{engineId}	get	N			1		q0--includeVoices
b/voices	get	NVoices			1		q0--pageNumber	q0--pageSize
i/{voiceId}	get	NVoice			1	
Psettings	get	P			1	
X	put	P			1		b1--body
Etypes	get	D			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
J/{typeId}	get	C			1	
S/configschemas/{configType}	get	CConfigschema			1	
Eunifiedcommunications/clientapps	get	^			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
e/{ucIntegrationId}	get	]			1	
[{ucIntegrationId}/thirdpartypresences	put	SThirdpartypresences			1		b1--body
Fserapps	get	G			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--appHost
Ewebhooks/{tokenId}/events	post	GEvents			1		b1--body
E{integrationId}	delete	A			1	
T	get	>			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage
T	patch	@			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	b0--body
T/config/current	get	>ConfigCurrent			1	
c	put	>ConfigCurrent			1		b0--body
)~";

constexpr char operations_37[] = R"~(0/api/v2/intents/assignments/externalcontacts/{externalContactId}	get	T			1		q0--pageSize	q0--pageNumber
p/customerintents/{customerIntentId}/assignment	post	UCustomerintentAssignment			1		b1--body
@categories	get	D			1		q0--pageSize	q0--pageNumber	q0--queryValue
J	post	E			1		b1--body
J/{categoryId}	delete	Dy			1	
W	get	Ay			1	
W	patch	Cy			1		b1--body
Austomerintents	get	I			1		q0--pageSize	q0--pageNumber	q0--queryValue	q0--categoryId
O	post	J			1		b1--body
O/bulk/retrieve	post	V			1		b1--body
P{customerIntentId}	delete	K			1	
b	get	H			1	
b	patch	J			1		b1--body
b/sourceintents	get	HSourceintents			1		q0--pageSize	q0--pageNumber	q0--queryValue
p/bulk/add	post	ISourceintentsBulkAdd			1		b1--body
vremove	post	ISourceintentsBulkRemove			1		b1--body
@sourceintents	get	G			1		q0--pageSize	q0--pageNumber	q0--type	q0--sourceId
)~";

constexpr char operations_38[] = R"~(0/api/v2/analytics/journeys/aggregates/jobs	post	S			1		b1--body
Z/{jobId}	delete	T			1	
b	get	Q			1	
b/results	get	QResults			1		q0--cursor
Vquery	post	T			1		b1--body
8externalcontacts/contacts/{contactId}/journey/segments	get	JJourneySegments			1		q0--includeMerged	q0--limit
n	post	KJourneySegments			1		b0--body
hssions	get	JJourneySessions			1		q0--pageSize	q0--after	q0--includeMerged
8journey/actionmaps	get	D			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--filterField	q0--filterValue	q0m-actionMapIds	q0m-queryFields	q0--queryValue
J	post	E			1		b0--body
J/estimates/jobs	post	R			1		b1--body
Y/{jobId}	get	P			1	
a/results	get	PResults			1	
K{actionMapId}	delete	F			1	
X	get	C			1	
X	patch	E			1		b0--body
Ftargets	get	G			1		q0--pageNumber	q0--pageSize
M/{actionTargetId}	get	F			1	
^	patch	H			1		b0--body
Gemplates	get	I			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--mediaType	q0--state	q0m-queryFields	q0--queryValue
O	post	J			1		b0--body
O/{actionTemplateId}	delete	K			1		q0--hardDelete
b	get	H			1	
b	patch	J			1		b0--body
@deployments/{deploymentId}/actionevent	post	EActionevent			1		b1--body
\ppevents	post	EAppevents			1		b0--body
[customers/{customerCookieId}/ping	get	DCustomerPing			1		q0--dl	q0--dt	q0--appNamespace	q0--sessionId	q0--sinceLastBeaconMilliseconds
[webevents	post	EWebevents			1		b0--body
@externalevents/configurations	get	V			1		q0--pageSize	q0--pageNumber
]	post	W			1		b0--body
]/{configId}	delete	X			1	
h	get	U			1	
h	patch	W			1		b0--body
eurationId}/events	post	VEvents			1		b0--body
Oschemas	get	O			1	
V	post	P			1		b1--body
V/coretypes	get	X			1	
`/{coreTypeName}	get	W			1	
Wlimits	get	U			1	
W{schemaId}	delete	Q			1	
a	get	N			1	
a	put	N			1		b1--body
a/versions	get	NVersions			1	
j/{versionId}	get	NVersion			1	
@flows/paths/query	post	J			1		b0--body
@outcomes	get	B			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0m-outcomeIds	q0m-queryFields	q0--queryValue
H	post	C			1		b0--body
H/attributions/jobs	post	S			1		b0--body
Z/{jobId}	get	Q			1	
b/results	get	QResults			1	
Ipredictors	get	L			1	
S	post	M			1		b0--body
S/{predictorId}	delete	N			1	
a	get	K			1	
I{outcomeId}	delete	D			1	
T	get	A			1	
T	patch	C			1		b0--body
@segments	get	B			1		q0--sortBy	q0--pageSize	q0--pageNumber	q0--isActive	q0m-segmentIds	q0m-queryFields	q0--queryValue
H	post	C			1		b0--body
H/{segmentId}	delete	D			1	
T	get	A			1	
T	patch	C			1		b0--body
Bssions/{sessionId}	get	A			1	
T/events	get	AEvents			1		q0--pageSize	q0--after	q0--eventType
Uoutcomescores	get	AOutcomescores			1	
@views	get	?			1		q0--pageNumber	q0--pageSize	q0--nameOrCreatedBy	q0--expand	q0--id
E	post	@			1		b1--body
E/data/details	get	J			1	
Fencodings/validate	post	Q			1		b0--body
Gventdefinitions	get	O			1	
V/external	get	W			1	
_/changes	get	^			1	
W{eventDefinitionId}	get	N			1	
j	put	N			1		b0--body
j/activate	put	NActivate			1		b0--body
Fjobs	get	C			1		q0--pageNumber	q0--pageSize	q0--interval	q0--statuses
J/me	get	E			1		q0--pageNumber	q0--pageSize	q0--interval	q0--statuses
Fschedules	get	H			1		q0--pageNumber	q0--pageSize
F{viewId}	delete	A			1	
N	get	>			1	
N/schedules	delete	ASchedules			1	
X	get	>Schedules			1	
X	post	?Schedules			1		b1--body
X	put	>Schedules			1		b1--body
Oversions	post	?Versions			1		b1--body
W/{journeyVersionId}/jobs	post	?VersionJobs			1	
o/latest	get	>VersionJobsLatest			1	
p{jobId}	get	>VersionJob			1	
w	patch	@VersionJob			1		b1--body
w/results/charts/{chartId}	get	>VersionJobResultsChart			1	
aiewVersion}/charts/{chartId}	get	>VersionChart			1	
}/versions/{chartVersion}	get	>VersionChartVersion			1	
mjobs/{jobId}/results	get	>VersionJobResults			1	
YversionId}	get	>Version			1	
c	put	>Version			1		b1--body
)~";

constexpr char operations_39[] = R"~(0/api/v2/knowledge/connections	get	G			1	
M	post	H			1		b1--body
M/{connectionId}	delete	I			1	
\	get	F			1		q0m-expand
\	patch	H			1		b0--body
\/options	get	FOptions			1		q0--after	q0--pageSize	q0--parentId
Bdocumentuploads	post	L			1		b1--body
Bguest/sessions	post	J			1		b1--body
P/{sessionId}/categories	get	HCategories			1		q0--before	q0--after	q0--pageSize	q0--parentId	q0--isRoot	q0--name	q0--sortBy	q0--expand	q0--includeDocumentCount
]documents	get	HDocuments			1		q0m-categoryId	q0--pageSize
f/answers	post	IDocumentsAnswers			1		b1--body
gpresentations	post	IDocumentsPresentations			1		b0--body
gsearch	post	IDocumentsSearch			1		q0m-expand	b0--body
m/suggestions	post	IDocumentsSearchSuggestions			1		b0--body
n{searchId}	patch	JDocumentsSearchSearchId			1		b1--body
g{documentId}	get	HDocument			1	
s/copies	post	IDocumentCopies			1		b0--body
tfeedback	post	IDocumentFeedback			1		b0--body
tviews	post	IDocumentViews			1		b0--body
Bintegrations/{integrationId}/options	get	GOptions			1		q0m-knowledgeBaseIds
Bknowledgebases	get	J			1		q0--before	q0--after	q0--limit	q0--pageSize	q0--name	q0--coreLanguage	q0--published	q0--sortBy	q0--sortOrder
P	post	K			1		b1--body
P/{knowledgeBaseId}	delete	L			1	
b	get	I			1	
b	patch	K			1		b1--body
b/categories	get	ICategories			1		q0--before	q0--after	q0--pageSize	q0--parentId	q0--isRoot	q0--name	q0--sortBy	q0--expand	q0--includeDocumentCount
m	post	JCategories			1		b1--body
m/{categoryId}	delete	LCategory			1	
z	get	ICategory			1	
z	patch	KCategory			1		b1--body
dhunks/search	post	JChunksSearch			1		b0--body
p/{searchId}	patch	KChunksSearchSearchId			1		b0--body
cdocuments	get	IDocuments			1		q0--before	q0--after	q0--pageSize	q0--interval	q0m-documentId	q0m-categoryId	q0--includeSubcategories	q0--includeDrafts	q0m-labelIds	q0m-expand	q0m-externalIds
l	post	JDocuments			1		b1--body
l/answers	post	JDocumentsAnswers			1		b1--body
mbulk/remove	post	JDocumentsBulkRemove			1		b1--body
rupdate	post	JDocumentsBulkUpdate			1		b1--body
mfeedback	get	IDocumentsFeedback			1		q0--before	q0--after	q0--pageSize	q0--onlyCommented	q0--documentVersionId	q0--documentVariationId	q0--appType	q0--queryType	q0--userId	q0--queueId	q0--state
mpresentations	post	JDocumentsPresentations			1		b0--body
mquery	post	JDocumentsQuery			1		q0m-expand	b0--body
msearch	post	JDocumentsSearch			1		q0m-expand	b0--body
s/suggestions	post	JDocumentsSearchSuggestions			1		b0--body
t{searchId}	patch	KDocumentsSearchSearchId			1		b0--body
mversions/bulk/add	post	JDocumentsVersionsBulkAdd			1		b1--body
m{documentId}	delete	LDocument			1	
y	get	IDocument			1		q0m-expand	q0--state
y	patch	KDocument			1		b1--body
y/copies	post	JDocumentCopies			1		b0--body
zfeedback	get	IDocumentFeedback			1		q0--before	q0--after	q0--pageSize	q0--onlyCommented	q0--documentVersionId	q0--documentVariationId	q0--appType	q0--queryType	q0--userId	q0--queueId	q0--state
~back	post	JDocumentFeedback			1		b0--body
~back/{feedbackId}	get	IDocumentFeedbackFeedbackId			1	
~back/{feedbackId}	patch	KDocumentFeedbackFeedbackId			1		b0--body
zvariations	get	IDocumentVariations			1		q0--before	q0--after	q0--pageSize	q0--documentState	q0m-expand
~ations	post	JDocumentVariations			1		b1--body
~ations/{documentVariationId}	delete	LDocumentVariation			1	p1--documentVariationId	p1--documentId	p1--knowledgeBaseId
~ations/{documentVariationId}	get	IDocumentVariation			1	p1--documentVariationId	p1--documentId	p1--knowledgeBaseId	q0--documentState	q0m-expand
~ations/{documentVariationId}	patch	KDocumentVariation			1	p1--documentVariationId	p1--documentId	p1--knowledgeBaseId	b1--body
{ersions	get	IDocumentVersions			1		q0--before	q0--after	q0--pageSize	q0m-expand
~ions	post	JDocumentVersions			1		b1--body
~ions/{versionId}	get	IDocumentVersion			1		q0m-expand
~ions/{versionId}/variations	get	IDocumentVersionVariations			1		q0--before	q0--after	q0--pageSize
~ions/{versionId}/variations/{variationId}	get	IDocumentVersionVariation			1	
{iews	post	JDocumentViews			1		b0--body
cexport/jobs	post	JExportJobs			1		b1--body
n/{exportJobId}	delete	LExportJob			1	
|	get	IExportJob			1	
cimport/jobs	post	JImportJobs			1		b1--body
n/{importJobId}	delete	LImportJob			1	
|	get	IImportJob			1		q0m-expand
|	patch	KImportJob			1		b1--body
clabels	get	ILabels			1		q0--before	q0--after	q0--pageSize	q0--name	q0--includeDocumentCount
i	post	JLabels			1		b1--body
i/{labelId}	delete	LLabel			1	
s	get	ILabel			1	
s	patch	KLabel			1		b1--body
coperations	get	IOperations			1		q0--before	q0--after	q0--pageSize	q0m-userId	q0m-type	q0m-status	q0--interval	q0m-sourceId
m/users/query	get	IOperationsUsersQuery			1	
cparse/jobs	post	JParseJobs			1		b1--body
m/{parseJobId}	get	IParseJob			1		q0m-expand
z	patch	KParseJob			1		b1--body
z/import	post	JParseJobImport			1		b1--body
csources	get	ISources			1		q0--type	q0m-expand	q0m-ids
j/salesforce	post	JSourcesSalesforce			1		b1--body
u/{sourceId}	delete	LSourcesSalesforceSourceId			1	
~d}	get	ISourcesSalesforceSourceId			1		q0m-expand
~d}	put	ISourcesSalesforceSourceId			1		b1--body
~d}/sync	post	JSourcesSalesforceSourceIdSync			1		b0--body
lervicenow	post	JSourcesServicenow			1		b1--body
u/{sourceId}	delete	LSourcesServicenowSourceId			1	
~d}	get	ISourcesServicenowSourceId			1		q0m-expand
~d}	put	ISourcesServicenowSourceId			1		b1--body
~d}/sync	post	JSourcesServicenowSourceIdSync			1		b0--body
dynchronize/jobs	post	JSynchronizeJobs			1		b1--body
s/{syncJobId}	delete	LSynchronizeJob			1	
~}	get	ISynchronizeJob			1	
~}	patch	KSynchronizeJob			1		b1--body
cunanswered/groups	get	IUnansweredGroups			1		q0--app	q0--dateStart	q0--dateEnd
t/{groupId}	get	IUnansweredGroup			1		q0--app	q0--dateStart	q0--dateEnd
~/phrasegroups/{phraseGroupId}	get	IUnansweredGroupPhrasegroup			1		q0--app	q0--dateStart	q0--dateEnd
~/phrasegroups/{phraseGroupId}	patch	KUnansweredGroupPhrasegroup			1		b1--body
dploads/urls/jobs	post	JUploadsUrlsJobs			1		b1--body
t/{jobId}	get	IUploadsUrlsJob			1	
Bsearch	post	C			1		b0--body
H/preview	post	J			1		b0--body
Dttings	get	D			1		q0--before	q0--after	q0--pageSize	q0--name	q0--sourceId	q0--sortBy	q0--sortOrder
J	post	E			1		b0--body
J/{knowledgeSettingId}	delete	F			1	
_	get	C			1	
_	patch	E			1		b1--body
Cources	get	C			1		q0m-expand
I	post	D			1		b1--body
I/synchronizations	get	S			1		q0--before	q0--after	q0--pageSize
J{sourceId}	delete	E			1	
T	get	B			1		q0m-expand
T	put	B			1		b1--body
T/synchronizations	get	BSynchronizations			1		q0--before	q0--after	q0--pageSize
e	post	CSynchronizations			1		b0--body
e/{synchronizationId}	get	BSynchronization			1	
y	patch	DSynchronization			1		b1--body
y/deletions	get	BSynchronizationDeletions			1		q0--before	q0--after	q0--pageSize
~tions	post	CSynchronizationDeletions			1		b1--body
~tions/{fileId}	delete	ESynchronizationDeletion			1	
~tions/{fileId}	get	BSynchronizationDeletion			1	
zuploads	get	BSynchronizationUploads			1		q0--before	q0--after	q0--pageSize
~ads	post	CSynchronizationUploads			1		b1--body
~ads/{fileId}	delete	ESynchronizationUpload			1	
~ads/{fileId}	get	BSynchronizationUpload			1	
)~";

constexpr char operations_40[] = R"~(0/api/v2/languageunderstanding/domains	get	O			1		q0--pageNumber	q0--pageSize
U	post	P			1		b1--body
U/{domainId}	delete	Q			1	
`	get	N			1	
`	patch	P			1		b1--body
`/feedback	get	NFeedback			1		q0--intentName	q0--assessment	q0--dateStart	q0--dateEnd	q0--includeDeleted	q0--language	q0--pageNumber	q0--pageSize	q0--enableCursorPagination	q0--includeTrainingUtterances	q0--after	q0m-fields
i	post	OFeedback			1		b1--body
i/{feedbackId}	delete	QFeedbackFeedbackId			1	
v	get	NFeedbackFeedbackId			1		q0m-fields
aversions	get	NVersions			1		q0--includeUtterances	q0--pageNumber	q0--pageSize
i	post	OVersions			1		b1--body	q0--includeUtterances
i/{domainVersionId}	delete	QVersion			1	
{	get	NVersion			1		q0--includeUtterances
{	put	NVersion			1		b1--body
{/detect	post	OVersionDetect			1		b1--body
|publish	post	OVersionPublish			1	
|report	get	NVersionReport			1	
|train	post	OVersionTrain			1	
Nignorephrases/{languageCode}	get	T			1		q0--pageSize	q0--pageNumber	q0--text	q0--sortOrder	q0--sortBy
j	post	U			1		b1--body
j/remove	post	URemove			1		b1--body
Ttopics/{languageCode}	get	S			1		q0--pageSize	q0--pageNumber	q0--text	q0--sortOrder	q0--sortBy
i	post	T			1		b1--body
i/remove	post	TRemove			1		b1--body
Nminers	get	N			1		q0--minerType
T	post	O			1		b1--body
T/{minerId}	delete	P			1	
^	get	M			1	
^/drafts	get	MDrafts			1	
e	post	NDrafts			1		b1--body
e/{draftId}	delete	PDraft			1	
o	get	MDraft			1		q0--draftIntentId	q0--draftTopicId
o	patch	ODraft			1		b0--body
_execute	post	NExecute			1		b0--body
_intents	get	MIntents			1		q0--expand
f/{intentId}	get	MIntent			1		q0--expand
_topics	get	MTopics			1	
e/{topicId}	get	MTopic			1		q0--expand
o/phrases/{phraseId}	get	MTopicPhrase			1	
Nsettings	get	P			1	
)~";

constexpr char operations_41[] = R"~(0/api/v2/languages	get	<			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0--name
A	post	=			1		b1--body
A/translations	get	H			1	
N/builtin	get	O			1		q1--language
Oorganization	get	T			1		q1--language
Ousers/{userId}	get	L			1	
B{languageId}	delete	>			1	
N	get	;			1	
)~";

constexpr char operations_42[] = R"~(0/api/v2/learning/assessments/scoring	post	N			1		b1--body
Dignments	get	F			1		q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pageSize	q0--pageNumber	q0--pass	q0--minPercentageScore	q0--maxPercentageScore	q0--sortOrder	q0--sortBy	q0m-userId	q0m-types	q0m-states	q0m-expand
L	post	G			1		b0--body
L/aggregates/query	post	V			1		b1--body
Mbulkadd	post	N			1		b0--body
Qremove	post	Q			1		b0--body
Mme	get	H			1		q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pageSize	q0--pageNumber	q0--pass	q0--minPercentageScore	q0--maxPercentageScore	q0--sortOrder	q0--sortBy	q0m-types	q0m-states	q0m-expand
M{assignmentId}	delete	H			1	
[	get	E			1		q0m-expand
[	patch	G			1		b0--body
[/reassign	post	FReassign			1	
^schedule	patch	GReschedule			1		b0--body
_et	post	FReset			1	
\steps/{stepId}	get	EStep			1		q0--shareableContentObjectId	q0--defaultShareableContentObject	q0m-expand
j	patch	GStep			1		b0--body
Amodules	get	B			1		q0m-types	q0--pageSize	q0--pageNumber	q0--sortOrder	q0--sortBy	q0--searchTerm	q0m-expand	q0m-statuses	q0m-externalIds
H	post	C			1		b1--body
H/assignments	get	M			1		q1m-userIds	q0--pageSize	q0--pageNumber	q0--searchTerm	q0--overdue	q0m-assignmentStates	q0m-expand
Icoverart/{coverArtId}	get	JCoverArtId			1	
I{moduleId}	delete	D			1	
S	get	A			1		q0m-expand
S	put	A			1		b1--body
S/jobs	post	BJobs			1		b1--body
X/{jobId}	get	AJob			1	
Tpreview	get	APreview			1	
[	put	APreview			1		b1--body
Uublish	post	BPublish			1		b0--body
Trule	get	ARule			1	
X	put	ARule			1		b1--body	q0--assign
X/migrate	post	BRuleMigrate			1	
Tusers/{userId}/assignments	patch	CUserAssignments			1		b1--body
Tversions/{versionId}	get	AVersion			1		q0m-expand
Arules/query	post	F			1		q1--pageSize	q1--pageNumber	b1--body
Ascheduleslots/jobs	post	M			1		b1--body
S/{jobId}	get	K			1	
Oquery	post	N			1		b1--body
Corm	post	A			1		b0--body
F/{scormId}	get	@ScormId			1	
)~";

constexpr char operations_43[] = R"~(0/api/v2/license/definitions	get	E			1	
K/{licenseId}	get	D			1	
@infer	post	@			1		b0--body
E/permissions	post	K			1		b0--body
@organization	post	G			1		b0--body
@toggles/{featureName}	get	@			1	
U	post	A			1	
@users	get	?			1		q0--pageSize	q0--pageNumber
E	post	@			1		b0--body
E/{userId}	get	>			1	
)~";

constexpr char operations_44[] = R"~(0/api/v2/locations	get	<			1		q0--pageSize	q0--pageNumber	q0m-id	q0--sortOrder
A	post	=			1		b1--body
A/search	get	B			1		q1--q64	q0m-expand
H	post	C			1		b1--body
B{locationId}	delete	>			1	
N	get	;			1		q0m-expand
N	patch	=			1		b1--body
N/sublocations	get	;Sublocations			1	
)~";

constexpr char operations_45[] = R"~(0/api/v2/diagnostics/logcapture/browser/entries/download/jobs	post	c			1		b0--body
l/{jobId}	get	a			1	
_query	post	\			1		q0--after	q0--pageSize	b0--body
Wusers	get	T			1		q0--includeExpired
\/{userId}	delete	V			1	
e	get	S			1	
e	post	T			1		b0--body
)~";

constexpr char operations_46[] = R"~(0/api/v2/messaging/settings	get	D			1		q0--pageSize	q0--pageNumber
J	post	E			1		b1--body
J/default	delete	N			1	
R	get	K			1	
R	put	K			1		b1--body
K{messageSettingId}	delete	F			1	
]	get	C			1	
]	patch	E			1		b1--body
Cupportedcontent	get	L			1		q0--pageSize	q0--pageNumber
R	post	M			1		b1--body
R/{supportedContentId}	delete	OSupportedContentId			1	
g	get	LSupportedContentId			1	
g	patch	NSupportedContentId			1		b1--body
)~";

constexpr char operations_47[] = R"~(0/api/v2/mobiledevices	get	@			1		q0--pageSize	q0--pageNumber	q0--sortOrder
E	post	A			1		b1--body
E/{deviceId}	delete	B			1	
P	get	?			1	
P	put	?			1		b0--body
)~";

constexpr char operations_48[] = R"~(0/api/v2/notifications/availabletopics	get	O			1		q0m-expand	q0--includePreview
Fchannels	get	H			1		q0--includechannels
N	post	I			1	
N/{channelId}	head	H			1	
Z/subscriptions	delete	JSubscriptions			1	
h	get	GSubscriptions			1	
h	post	HSubscriptions			1		b1--body	q0--ignoreErrors
h	put	GSubscriptions			1		b1--body	q0--ignoreErrors
)~";

constexpr char operations_49[] = R"~(0/api/v2/oauth/authorizations	get	F			1		h0--Accept-Language=acceptLanguage
L/{clientId}	get	E			1		h0--Accept-Language=acceptLanguage
>clients	get	?			1	
E	post	@			1		b1--body
E/{clientId}	delete	A			1	
P	get	>			1	
P	put	>			1		b1--body
P/secret	post	?Secret			1	
Qusage/query	post	?UsageQuery			1		b1--body
\/results/{executionId}	get	>UsageQueryResult			1	p1--executionId	p1--clientId
Wsummary	get	>UsageSummary			1		q0--days
>scopes	get	>			1		h0--Accept-Language=acceptLanguage
D/{scopeId}	get	=			1		h0--Accept-Language=acceptLanguage
)~";

constexpr char operations_50[] = R"~(0/api/v2/authorization/divisions	get	I			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--objectCount	q0m-id	q0--name
O	post	J			1		b1--body
O/deleted	get	P			1		q0--pageNumber	q0--pageSize
Phome	get	M			1	
Plimit	get	N			1	
Pquery	get	N			1		q0--before	q0--after	q0--pageSize	q0m-id	q0--name
P{divisionId}	delete	K			1		q0--force
\	get	H			1		q0--objectCount
\	put	H			1		b1--body
\/objects/{objectType}	post	IObject			1		b1--body
]restore	post	IRestore			1		b1--body
)~";

constexpr char operations_51[] = R"~(0/api/v2/usage/events/aggregates/query	post	N			1		b0--body
Edefinitions	get	I			1	
P/{eventDefinitionId}	get	H			1	
Equery	post	D			1		q0--before	q0--after	q0--pageSize	b0--body
)~";

constexpr char operations_52[] = R"~(0/api/v2/fieldconfig	get	>			1		q1--type
8organizations/authentication/settings	get	V			1	
]	patch	X			1		b1--body
Fembeddedintegration	get	S			1	
Y	put	S			1		b1--body
Ffeatures/{featureName}	patch	I			1		b1--enabled
Fipaddressauthentication	get	W			1	
]	put	W			1		b1--body
Flimits/changerequests	get	T			1		q0--after	q0--before	q0--status	q0--pageSize	q0m-expand
[/{requestId}	get	S			1	
Mdocs	get	J			1	
Q/freetrial	get	S			1	
Mnamespaces	get	P			1		q0--pageSize	q0--pageNumber
W/{namespaceName}	get	O			1	
g/defaults	get	ODefaults			1	
Fme	get	B			1	
H	put	B			1		b0--body
Fwhitelist	get	I			1	
O	put	I			1		b1--body
)~";

constexpr char operations_53[] = R"~(0/api/v2/orgauthorization/pairings	post	L			1		b1--body
Q/{pairingId}	get	J			1	
Itrustees	delete	N			1		q1m-id
Q	get	K			1		q0--pageSize	q0--pageNumber
Q	post	L			1		b1--body
Q/audits	post	R			1		b1--body	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder
Rcare	get	O			1	
V	post	P			1		q0--assignDefaultRole	q0--autoExpire	q0--assignFullAccess	q0--allowTrustedUserAccess
Rdefault	get	R			1	
Y	post	S			1		q0--assignDefaultRole	q0--autoExpire
R{trusteeOrgId}	delete	M			1	
`	get	J			1	
`	put	J			1		b1--body
`/clonedusers	get	JClonedusers			1	
l/{trusteeUserId}	delete	MCloneduser			1	
agroups	get	JGroups			1		q0--pageSize	q0--pageNumber
g	post	KGroups			1		b1--body
g/{trusteeGroupId}	delete	MGroup			1	
x	get	JGroup			1	
x/roledivisions	put	JGroupRoledivisions			1		b1--body
}s	delete	MGroupRoles			1	
~	get	JGroupRoles			1	
~	put	JGroupRoles			1		b1--body
ausers	get	JUsers			1		q0--pageSize	q0--pageNumber
f	post	KUsers			1		b1--body
f/{trusteeUserId}	delete	MUser			1	
v	get	JUser			1	
v/roledivisions	put	JUserRoledivisions			1		b1--body
{s	delete	MUserRoles			1	
|	get	JUserRoles			1	
|	put	JUserRoles			1		b1--body
Nor/audits	post	Q			1		b1--body	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder
Ps	delete	N			1		q1m-id
Q	get	K			1		q0--pageSize	q0--pageNumber
Q/{trustorOrgId}	delete	M			1	
`	get	J			1	
`/clonedusers	get	JClonedusers			1	
l/{trusteeUserId}	delete	MCloneduser			1	
|	get	JCloneduser			1	
|	put	JCloneduser			1	
agroups	get	JGroups			1		q0--pageSize	q0--pageNumber
g/{trustorGroupId}	delete	MGroup			1	
x	get	JGroup			1	
x	put	JGroup			1	
ausers	get	JUsers			1		q0--pageSize	q0--pageNumber
f/{trusteeUserId}	delete	MUser			1	
v	get	JUser			1	
v	put	JUser			1	
)~";

constexpr char operations_54[] = R"~(0/api/v2/outbound/attemptlimits	get	H			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
N	post	I			1		b1--body
N/{attemptLimitsId}	delete	J			1	
`	get	G			1	
`	put	G			1		b1--body
Acallabletimesets	get	K			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
Q	post	L			1		b1--body
Q/{callableTimeSetId}	delete	M			1	
e	get	J			1	
e	put	J			1		b1--body
Fnalysisresponsesets	get	S			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
Y	post	T			1		b1--body
Y/{callAnalysisSetId}	delete	U			1	
m	get	R			1	
m	put	R			1		b1--body
Cmpaignrules	get	H			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
N	post	I			1		b1--body
N/{campaignRuleId}	delete	J			1	
_	get	G			1	
_	put	G			1		b1--body
Is	get	D			1		q0--pageSize	q0--pageNumber	q0--filterType	q0--name	q0m-id	q0--contactListId	q0--dncListIds	q0--distributionQueueId	q0--edgeGroupId	q0--callAnalysisResponseSetId	q0m-divisionId	q0--sortBy	q0--sortOrder
J	post	E			1		b1--body	q0--useMaxCallsPerAgentDecimal
J/all	get	G			1		q0--pageSize	q0--pageNumber	q0m-id	q0--name	q0m-divisionId	q0m-mediaType	q0--sortOrder
N/divisionviews	get	T			1		q0--pageSize	q0--pageNumber	q0m-id	q0--name	q0m-divisionId	q0m-mediaType	q0--sortOrder
Kdivisionviews	get	Q			1		q0--pageSize	q0--pageNumber	q0--filterType	q0--name	q0m-id	q0--sortBy	q0--sortOrder
X/{campaignId}	get	P			1	
Kperformance/query	post	U			1		b1--body
Lrogress	post	M			1		b1--body
K{campaignId}	delete	F			1	
W	get	C			1	
W	patch	E			1		b1--body
W	put	C			1		b1--body	q0--useMaxCallsPerAgentDecimal
W/agentownedmappingpreview	post	DAgentownedmappingpreview			1	
p/results	get	CAgentownedmappingpreviewResults			1	
]s/{userId}	put	CAgent			1		b1--body
Xcallback/schedule	post	DCallbackSchedule			1		b1--body
Xdiagnostics	get	CDiagnostics			1	
Xinteractions	get	CInteractions			1	
Xlinedistribution	get	CLinedistribution			1		q0--includeOnlyActiveCampaigns	q0--edgeGroupId	q0--siteId	q0--useWeight	q0--relativeWeight	q0--outboundLineCount
Xprogress	delete	FProgress			1	
`	get	CProgress			1	
Xskillcombinations	get	CSkillcombinations			1		q0--pageNumber	q0--pageSize
Ytart	post	DStart			1	
[ts	get	CStats			1	
Zop	post	DStop			1	
Bontactlistfilters	get	M			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder	q0--contactListId
S	post	N			1		b1--body
S/bulk/retrieve	post	Z			1		b1--body
Tpreview	post	U			1		b1--body
T{contactListFilterId}	delete	O			1	
i	get	L			1	
i	put	L			1		b1--body
Ls	delete	J			1		q1m-id
M	get	G			1		q0--includeImportStatus	q0--includeSize	q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0m-id	q0m-divisionId	q0--timeZone	q0m-dateExpiration	q0--sortBy	q0--sortOrder
M	post	H			1		b1--body
M/bulk/update	post	R			1		b1--body
Ndivisionviews	get	T			1		q0--includeImportStatus	q0--includeSize	q0--pageSize	q0--pageNumber	q0--filterType	q0--name	q0m-id	q0--sortBy	q0--sortOrder
[/{contactListId}	get	S			1		q0--includeImportStatus	q0--includeSize
Nuploads	post	O			1		b1--body
N{contactListId}	delete	I			1	
]	get	F			1		q0--includeImportStatus	q0--includeSize
]	put	F			1		b1--body
]/clear	post	GClear			1	
_ontacts	delete	IContacts			1		q1m-contactIds
f	post	GContacts			1		b1--body	q0--priority	q0--clearSystemData	q0--doNotQueue
f/bulk	post	GContactsBulk			1		b1--body
k/jobs	get	FContactsBulkJobs			1	
p/{jobId}	get	FContactsBulkJob			1	
lremove	post	GContactsBulkRemove			1		b1--body
lupdate	post	GContactsBulkUpdate			1		b1--body
gsearch	post	GContactsSearch			1		b1--body
g{contactId}	delete	IContact			1	
r	get	FContact			1	
r	put	FContact			1		b1--body
^export	get	FExport			1		q0--download
d	post	GExport			1		b0--body
^importstatus	get	FImportstatus			1	
^timezonemappingpreview	get	FTimezonemappingpreview			1	
Ltemplates	delete	R			1		q1m-id
U	get	O			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--timeZone	q0--sortBy	q0--sortOrder
U	post	P			1		b1--body
U/bulk/add	post	W			1		b1--body
[retrieve	post	\			1		b1--body
V{contactListTemplateId}	delete	Q			1	
m	get	N			1	
m	put	N			1		b1--body
Dversations/{conversationId}/dnc	post	HDnc			1	
Adiagnostics/campaigns/{campaignId}/summary	get	NSummary			1		q1--start	q1--end
Cgitalrulesets	get	J			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0m-id
P	post	K			1		b1--body
P/{digitalRuleSetId}	delete	L			1	
c	get	I			1	
c	put	I			1		b1--body
Bnclists	get	C			1		q0--includeImportStatus	q0--includeSize	q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--dncSourceType	q0m-divisionId	q0--sortBy	q0--sortOrder
I	post	D			1		b1--body
I/divisionviews	get	P			1		q0--includeImportStatus	q0--includeSize	q0--pageSize	q0--pageNumber	q0--filterType	q0--name	q0--dncSourceType	q0m-id	q0--sortBy	q0--sortOrder
W/{dncListId}	get	O			1		q0--includeImportStatus	q0--includeSize
Juploads	post	K			1		b1--body
J{dncListId}	delete	E			1	
U	get	B			1		q0--includeImportStatus	q0--includeSize
U	put	B			1		b1--body
U/customexclusioncolumns	delete	ECustomexclusioncolumns			1		q0--expiredOnly
l	patch	DCustomexclusioncolumns			1		b1--body
Vemailaddresses	delete	EEmailaddresses			1		q0--expiredOnly
d	patch	DEmailaddresses			1		b1--body
d	post	CEmailaddresses			1		b1--body
Wxport	get	BExport			1		q0--download
\	post	CExport			1	
Vimportstatus	get	BImportstatus			1	
Vphonenumbers	delete	EPhonenumbers			1		q0--expiredOnly
b	patch	DPhonenumbers			1		b1--body
b	post	CPhonenumbers			1		b1--body	q0--expirationDateTime
Vwhatsappnumbers	delete	EWhatsappnumbers			1		q0--expiredOnly
e	patch	DWhatsappnumbers			1		b1--body
Aevents	get	A			1		q0--pageSize	q0--pageNumber	q0--filterType	q0--category	q0--level	q0--sortBy	q0--sortOrder
G/{eventId}	get	@			1	
Afilespecificationtemplates	get	U			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
[	post	V			1		b1--body
[/bulk	delete	\			1		q1m-id
\{fileSpecificationTemplateId}	delete	W			1	
y	get	T			1	
y	put	T			1		b1--body
Aimporttemplates	delete	M			1		q1m-id
P	get	J			1		q0--includeImportStatus	q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder	q0--contactListTemplateId
P	post	K			1		b1--body
P/bulk/add	post	R			1		b1--body
Q{importTemplateId}	delete	L			1	
c	get	I			1		q0--includeImportStatus
c	put	I			1		b1--body
c/importstatus	get	IImportstatus			1		q0--listNamePrefix
Amessagingcampaigns	get	M			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0--contactListId	q0m-divisionId	q0--type	q0--senderSmsPhoneNumber	q0m-id	q0--contentTemplateId	q0--campaignStatus	q0m-ruleSetIds
S	post	N			1		b1--body
S/divisionviews	get	Z			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0--name	q0--type	q0m-id	q0--senderSmsPhoneNumber	q0--contentTemplateId	q0--campaignStatus
a/{messagingCampaignId}	get	Y			1	
Tprogress	post	V			1		b1--body
T{messagingCampaignId}	delete	O			1	
i	get	L			1	
i	put	L			1		b1--body
i/diagnostics	get	LDiagnostics			1	
jprogress	delete	OProgress			1	
r	get	LProgress			1	
jstart	post	MStart			1	
lop	post	MStop			1	
Arulesets	get	C			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
I	post	D			1		b1--body
I/{ruleSetId}	delete	E			1	
U	get	B			1	
U	put	B			1		b1--body
Aschedules/campaigns	get	M			1	
T/{campaignId}	delete	O			1	
a	get	L			1	
a	put	L			1		b1--body
Kemailcampaigns	get	R			1	
Y/{emailCampaignId}	delete	T			1	
k	get	Q			1	
k	put	Q			1		b1--body
Kmessagingcampaigns	get	V			1	
]/{messagingCampaignId}	delete	X			1	
s	get	U			1	
s	put	U			1		b1--body
Ksequences	get	M			1	
T/{sequenceId}	delete	O			1	
a	get	L			1	
a	put	L			1		b1--body
Kwhatsappcampaigns	get	U			1	
\/{whatsAppCampaignId}	delete	W			1	
q	get	T			1	
q	put	T			1		b1--body
Bequences	get	D			1		q0--pageSize	q0--pageNumber	q0--allowEmptyResult	q0--filterType	q0--name	q0--sortBy	q0--sortOrder
J	post	E			1		b1--body
J/{sequenceId}	delete	F			1	
W	get	C			1	
W	put	C			1		b1--body
Cttings	get	C			1	
I	patch	E			1		b1--body	q0--useMaxCallsPerAgentDecimal
Awrapupcodemappings	get	M			1	
S	put	M			1		b1--body
)~";

constexpr char operations_55[] = R"~(0/api/v2/presence/definitions	get	F0			1		q0--deactivated	q0m-divisionId	q0--localeCode
L	post	G0			1		b1--body
L/{definitionId}	delete	H0			1	
[	get	E0			1		q0--localeCode
[	put	E0			1		b1--body
Asettings	get	C			1	
I	put	C			1		b1--body
Bources	get	B			1		q0--deactivated
H	post	C			1		b1--body
H/{sourceId}	delete	D			1	
S	get	A			1	
S	put	A			1		b1--body
Ausers/{userId}/primarysource	get	?Primarysource			1	
]	put	?Primarysource			1		b1--body
@definitions	get	F			1		q0--pageNumber	q0--pageSize	q0--deleted	q0--localeCode
K	post	G			1		b1--body
K/{presenceId}	delete	H			1	
X	get	E			1		q0--localeCode
X	put	E			1		b1--body
8systempresences	get	B			1	
8users/presences/bulk	put	E			1		b1--body
Hpurecloud/bulk	get	N			1		q0m-id
H{sourceId}/bulk	get	@Bulk			1		q0m-id
>{userId}/presences/purecloud	get	7PresencesPurecloud			1	
Z	patch	9PresencesPurecloud			1		b1--body
Q{sourceId}	get	7Presence			1	
[	patch	9Presence			1		b1--body
)~";

constexpr char operations_56[] = R"~(0/api/v2/processautomation/scheduledtriggers	get	U			1		q0--before	q0--after	q0--pageSize	q0--enabled
[	post	V			1		b1--body
[/{scheduledTriggerId}	delete	W			1	
p	get	T			1	
p	put	T			1		b1--body
Jtriggers	get	L			1		q0--before	q0--after	q0--pageSize	q0--topicName	q0--enabled	q0--hasDelayBy
R	post	M			1		b1--body
R/topics	get	R			1		q0--before	q0--after	q0--pageSize
Y/{topicName}/test	post	RTest			1		b0--body
S{triggerId}	delete	N			1	
^	get	K			1	
^	put	K			1		b1--body
^/test	post	LTest			1		b0--body
)~";

constexpr char operations_57[] = R"~(0/api/v2/analytics/evaluations/aggregates/jobs	post	V			1		b1--body
]/{jobId}	delete	W			1	
e	get	T			1	
e/results	get	TResults			1		q0--cursor
Yquery	post	W			1		b1--body
Bsurveys/aggregates/jobs	post	R			1		b1--body
Y/{jobId}	delete	S			1	
a	get	P			1	
a/results	get	PResults			1		q0--cursor
Uquery	post	S			1		b1--body
8quality/agents/activity	get	H			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--startTime	q0--endTime	q0m-agentUserId	q0--evaluatorUserId	q0--name	q0--group	q0--agentTeamId	q0--formContextId	q0--userState
@calibrations	get	F			1		q1--calibratorId	q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--conversationId	q0--startTime	q0--endTime
L	post	G			1		b1--body	q0--expand
L/{calibrationId}	delete	H			1		q1--calibratorId
\	get	E			1		q0--calibratorId	q0--conversationId
\	put	E			1		b1--body
Aonversations/audits/query	post	S			1		b1--body
Z/{transactionId}	get	RTransactionId			1	
j/results	get	RTransactionIdResults			1		q0--cursor	q0--pageSize	q0m-expand
N{conversationId}/evaluations	post	GEvaluations			1		b1--body	h0--Idempotency-Key=idempotencyKey	q0--expand
j/{evaluationId}	delete	IEvaluation			1		q0--expand
y	get	FEvaluation			1		q0--expand
y	put	FEvaluation			1		b1--body	q0--expand
_surveys	get	FSurveys			1	
@evaluations/aggregates/query/me	post	W			1		b1--body
Lquery	get	J			1		q0--pageSize	q0--pageNumber	q0m-expand	q0--previousPage	q0--conversationId	q0--agentUserId	q0--agentTeamId	q0--evaluatorUserId	q0--assigneeUserId	q0--queueId	q0--startTime	q0--endTime	q0--formContextId	q0m-evaluationState	q0--isReleased	q0--agentHasRead	q0--expandAnswerTotalScores	q0--maximum	q0--sortOrder	q0--includeDeletedUsers
Lscoring	post	M			1		b1--body
Mearch	post	L			1		b1--body
Gors/activity	get	L			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--startTime	q0--endTime	q0--name	q0m-permission	q0--group	q0--agentTeamId
@forms	get	?			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--nextPage	q0--previousPage	q0--expand	q0--name	q0--sortOrder
E	post	@			1		b1--body
E/evaluations	get	J			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--nextPage	q0--previousPage	q0--expand	q0--name	q0--sortOrder
Q	post	K			1		b1--body
Q/bulk	get	N			1		q1m-id	q0--includeLatestVersionFormName
V/contexts	get	V			1		q1m-contextId
R{formId}	delete	L			1	
Z	get	I			1	
Z	put	I			1		b1--body
Z/aiscoring/settings	put	IAiscoringSettings			1		b1--body
[versions	get	IVersions			1		q0--pageSize	q0--pageNumber	q0--sortOrder
Fsurveys	get	F			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--nextPage	q0--previousPage	q0--expand	q0--name	q0--sortOrder
M	post	G			1		b1--body
M/bulk	get	J			1		q1m-id
R/contexts	get	R			1		q1m-contextId	q0--published
N{formId}	delete	H			1	
V	get	E			1	
V	patch	G			1		b1--body
V	put	E			1		b1--body
V/versions	get	EVersions			1		q0--pageSize	q0--pageNumber
F{formId}	delete	A			1	
N	get	>			1	
N	put	>			1		b1--body
N/versions	get	>Versions			1		q0--pageSize	q0--pageNumber	q0--sortOrder
@programs/{programId}/agentscoringrules	get	AAgentscoringrules			1	
f	post	BAgentscoringrules			1		b1--body
f/{ruleId}	delete	DAgentscoringrule			1	
o	get	AAgentscoringrule			1	
o	put	AAgentscoringrule			1		b1--body
Aublishedforms	get	H			1		q0--pageSize	q0--pageNumber	q0--name	q0--onlyLatestPerContext
N	post	I			1		b1--body
N/evaluations	get	S			1		q0--pageSize	q0--pageNumber	q0--name	q0--onlyLatestPerContext
Z	post	T			1		b1--body
Z/divisionviews	get	`			1		q1m-id	q0--pageSize	q0--pageNumber	q0--name	q0--divisionId
h/{evaluationFormId}	get	_			1	
[{formId}	get	R			1	
Osurveys	get	O			1		q0--pageSize	q0--pageNumber	q0--name	q0--onlyLatestEnabledPerContext
V	post	P			1		b1--body
V/divisionviews	get	\			1		q1m-id	q0--pageSize	q0--pageNumber	q0--name	q0--divisionId
d/{surveyFormId}	get	[			1	
W{formId}	get	N			1	
O{formId}	get	G			1	
@surveys	post	B			1		b1--body
G/scorable	get	I			1		q1--customerSurveyUrl
P	put	I			1		q1--customerSurveyUrl	b1--body
Ling	post	I			1		b1--body
H{surveyId}	get	@			1	
)~";

constexpr char operations_58[] = R"~(0/api/v2/conversations/{conversationId}/recordingmetadata	get	?Recordingmetadata			1	
h/{recordingId}	get	?RecordingmetadataRecordingId			1	
`s	get	?Recordings			1		q0--maxWaitMs	q0--formatId	q0m-mediaFormats	q0--locale	q0--includePauseAnnotationsForScreenRecordings
a/{recordingId}	get	?Recording			1		q0--formatId	q0--emailFormatId	q0--chatFormatId	q0--messageFormatId	q0--download	q0--fileName	q0--locale	q0m-mediaFormats
o	put	?Recording			1		b1--body	q0--clearExport
o/annotations	get	?RecordingAnnotations			1	
{	post	@RecordingAnnotations			1		b1--body
{/{annotationId}	delete	BRecordingAnnotation			1	
~nnotationId}	get	?RecordingAnnotation			1	
~nnotationId}	put	?RecordingAnnotation			1		b1--body
8orphanrecordings	get	C			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--hasConversation	q0--media
H/{orphanId}	delete	E			1	
S	get	B			1	
S	put	B			1		b0--body
S/media	get	BMedia			1		q0--formatId	q0--emailFormatId	q0--chatFormatId	q0--messageFormatId	q0--download	q0--fileName	q0--locale	q0m-mediaFormats
8recording/batchrequests	post	J			1		b1--body
O/{jobId}	get	H			1	
Bcrossplatform/mediaretentionpolicies	delete	b			1		q1--ids
f	get	_			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--name	q0--enabled	q0--summary	q0--hasErrors	q0--deleteDaysThreshold
f	post	`			1		b1--body
f/{policyId}	delete	_y			1	
q	get	\y			1	
q	patch	^y			1		b1--body
q	put	\y			1		b1--body
Bjobs	get	@			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--state	q0--showOnlyMyJobs	q0--jobType	q0--includeTotal	q0--cursor
F	post	A			1		b1--body
F/{jobId}	delete	B			1	
N	get	?			1	
N	put	?			1		b1--body
N/failedrecordings	get	?Failedrecordings			1		q0--pageSize	q0--pageNumber	q0--includeTotal	q0--cursor
Bkeyconfigurations	get	M			1	
S	post	N			1		b1--body
S/validate	post	V			1		b1--body
T{keyConfigurationId}	get	L			1	
h	put	L			1		b1--body
Blocalkeys	post	F			1		b1--body
Bmediaretentionpolicies	delete	U			1		q1--ids
X	get	R			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-expand	q0--nextPage	q0--previousPage	q0--name	q0--enabled	q0--summary	q0--hasErrors	q0--deleteDaysThreshold
X	post	S			1		b1--body
X/{policyId}	delete	Ry			1	
c	get	Oy			1	
c	patch	Qy			1		b1--body
c	put	Oy			1		b1--body
Brecordingkeys	get	I			1		q0--pageSize	q0--pageNumber
O	post	J			1	
O/rotationschedule	get	Y			1	
`	put	Y			1		b1--body
Bsettings	get	D			1		q0--createDefault
J	put	D			1		b1--body
Buploads/reports	post	K			1		b1--body
Q/{reportId}	get	I			1	
As/deletionprotection	post	P			1		b1--body
U	put	O			1		q0--protect	b0--body
Cretention/query	get	K			1		q1--retentionThresholdDays	q0--cursor	q0--pageSize
Cscreensessions/acknowledge	post	W			1		b1--body
Rdetails	get	R			1	
Rmetadata	post	T			1		b1--body
)~";

constexpr char operations_59[] = R"~(0/api/v2/responsemanagement/libraries	get	N			1		q0--pageNumber	q0--pageSize	q0--messagingTemplateFilter	q0--libraryPrefix
T	post	O			1		b1--body
T/bulk	post	S			1		b1--body
Udivisionviews	get	[			1		q0--pageNumber	q0--pageSize	q0--messagingTemplateFilter	q0--libraryPrefix
b/{libraryId}	get	Z			1	
Uquery	post	T			1		b1--body	q0--pageNumber	q0--pageSize
U{libraryId}	delete	Ny			1	
`	get	Ky			1	
`	put	Ky			1		b1--body
Kresponseassets/bulk	post	X			1		b1--body
Zsearch	post	Z			1		b1--body	q0m-expand
[tatus/{statusId}	get	YStatusId			1	
Zuploads	post	[			1		b1--body
Z{responseAssetId}	delete	U			1	
k	get	R			1	
k	put	R			1		b1--body
Ss	get	N			1		q1--libraryId	q0--pageNumber	q0--pageSize	q0--expand
T	post	O			1		b1--body	q0--expand
T/divisionviews/query	post	a			1		b1--body
c{responseId}	get	Z			1	
Uquery	post	T			1		b1--body
U{responseId}	delete	P			1	
a	get	M			1		q0--expand
a	put	M			1		b1--body	q0--expand
)~";

constexpr char operations_60[] = R"~(0/api/v2/analytics/queues/observations/query	post	T			1		b1--body
Brouting/activity/query	post	Q			1		b1--body	q0--pageSize	q0--pageNumber
8routing/assessments	get	E			1		q0--before	q0--after	q0--limit	q0--pageSize	q0m-queueId
K	post	F			1		b0--body
K/jobs	get	I			1		q0m-divisionId
P	post	J			1		b0--body
P/{jobId}	get	H			1	
L{assessmentId}	delete	G			1	
Z	get	D			1	
Availablemediatypes	get	M			1	
@conversations/{conversationId}	patch	H			1		b1--body
@directroutingbackup/settings/me	delete	Z			1	
_	get	W			1	
_	put	W			1		b1--body
@email/domains	get	F			1		q0--pageSize	q0--pageNumber	q0--excludeStatus	q0--filter	q0--expand
M	post	G			1		b1--body
M/{domainId}	delete	H			1	
X	get	E			1		q0--expand
X	patch	G			1		b1--body
X/dkim	get	EDkim			1	
]	post	FDkim			1	
Ymailfrom	get	EMailfrom			1	
a	post	FMailfrom			1		b1--body
Ytestconnection	post	FTestconnection			1		b0--body
Yvalidate	patch	GValidate			1		b1--body
Zerification	get	EVerification			1	
e	post	FVerification			1	
UName}/routes	get	ERoutes			1		q0--pageSize	q0--pageNumber	q0--pattern	q0m-expand
a	post	FRoutes			1		b1--body
a/{routeId}	delete	HRoute			1	
k	get	ERoute			1		q0m-expand
k	put	ERoute			1		b1--body
k/identityresolution	get	ERouteIdentityresolution			1	
~	put	ERouteIdentityresolution			1		b1--body
Foutbound/domains	get	N			1		q0--pageSize	q0--pageNumber	q0--filter	q0--expand
V	post	O			1		b1--body
V/simulated	post	X			1		b1--body
W{domainId}	delete	P			1	
a	get	M			1		q0--expand
a	patch	O			1		b1--body
a/activation	get	MActivation			1	
l	put	MActivation			1	
btestconnection	post	NTestconnection			1		b0--body
Fsetting	get	F			1		q0--pageSize	q0--pageNumber
M	post	G			1		b1--body
M/{emailSettingId}	delete	IEmailSettingId			1	
^	get	FEmailSettingId			1	
^	patch	HEmailSettingId			1		b1--body
Iup	get	D			1	
@languages	get	C			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0--name	q0m-id
I	post	D			1		b1--body
I/{languageId}	delete	E			1	
V	get	B			1	
@message/recipients	get	K			1		q0--messengerType	q0--name	q0--pageSize	q0--pageNumber
R/{recipientId}	get	J			1	
`	put	J			1		b1--body
@predictors	get	D			1		q0--before	q0--after	q0--limit	q0--pageSize	q0m-queueId	q0--kpiId	q0--state
J	post	E			1		b0--body
J/keyperformanceindicators	get	\			1		q0--kpiGroup	q0m-expand
c	post	]			1		b1--body
c/{kpiId}	delete	^			1	
k	get	[			1		q0m-expand
k	patch	]			1		b0--body
btypes	get	`			1	
K{predictorId}	delete	F			1	
X	get	C			1	
X	patch	E			1		b0--body
X/models	get	CModels			1	
_/{modelId}/features	get	CModelFeatures			1	
@queues	get	@			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0--name	q0m-id	q0m-divisionId	q0m-peerId	q0--cannedResponseLibraryId	q0--hasPeer	q0m-expand
F	post	A			1		b1--body
F/divisionviews	get	M			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0m-id	q0m-divisionId
T/all	get	P			1		q0--pageSize	q0--pageNumber	q0--sortOrder
Gme	get	B			1		q0--pageNumber	q0--pageSize	q0--joined	q0--sortOrder
G{queueId}	delete	B			1		q0--forceDelete
P	get	?			1		q0m-expand
P	put	?			1		b1--body
P/assistant	get	?Assistant			1		q0m-expand	q0--languageVariation	q0--fallbackToPrimaryAssistant
Qcomparisonperiods	get	?Comparisonperiods			1	
b/{comparisonPeriodId}	get	?Comparisonperiod			1	
Qestimatedwaittime	get	?Estimatedwaittime			1		q0--conversationId
Qidentityresolution	get	?Identityresolution			1	
c	put	?Identityresolution			1		b1--body
Qmediatypes/{mediaType}/estimatedwaittime	get	?MediatypeEstimatedwaittime			1		q0--labelId
Smbers	get	?Members			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0m-expand	q0--name	q0m-profileSkills	q0m-skills	q0m-languages	q0m-routingStatus	q0m-presence	q0--memberBy	q0--joined
X	patch	AMembers			1		b1--body
X	post	@Members			1		b1--body	q0--delete=_delete
X/{memberId}	delete	BMember			1	
c	patch	AMember			1		b1--body
Qusers	get	?Users			1		q0--pageNumber	q0--pageSize	q0--sortOrder	q0m-expand	q0--joined	q0--name	q0m-profileSkills	q0m-skills	q0m-languages	q0m-routingStatus	q0m-presence
V	patch	AUsers			1		b1--body
V	post	@Users			1		b1--body	q0--delete=_delete
V/{memberId}	delete	BUser			1	
a	patch	AUser			1		b1--body
Qwrapupcodes	get	?Wrapupcodes			1		q0--pageSize	q0--pageNumber	q0--name
\	post	@Wrapupcodes			1		b1--body
\/{codeId}	delete	BWrapupcode			1	
@settings	delete	E			1	
H	get	B			1	
H	put	B			1		b1--body
H/contactcenter	get	O			1	
V	patch	Q			1		b1--body
Itranscription	get	O			1	
V	patch	Q			1		b1--body
V	put	O			1		b1--body
Akillexpressions	delete	M			1		q0m-id
P	get	J			1		q0--format	q0--includeArchived	q0m-id
P/queue/{queueId}	get	OQueueId			1		q0--format	q0--includeArchived
Qvalidate	post	S			1		b1--body
Q{expressionId}	delete	L			1	
_	get	I			1		q0--includeArchived	q0--format
Egroups	get	E			1		q0--pageSize	q0--name	q0--after	q0--before
K	post	F			1		b1--body
K/{skillGroupId}	delete	G			1	
Z	get	D			1	
Z	patch	F			1		b1--body
Z/members	get	DMembers			1		q0--pageSize	q0--after	q0--before	q0--expand
b/divisions	get	DMembersDivisions			1		q0--expand
l	post	EMembersDivisions			1		b0--body
Es	get	@			1		q0--pageSize	q0--pageNumber	q0--name	q0m-id
F	post	A			1		b1--body
F/{skillId}	delete	B			1	
P	get	?			1	
P	patch	A			1		b1--body
Ams/addresses	get	F			1		q0--pageSize	q0--pageNumber
M	post	G			1		b1--body
M/{addressId}	delete	G			1	
Y	get	D			1	
Evailablephonenumbers	get	R			1		q1--countryCode	q1--phoneNumberType	q0--region	q0--city	q0--areaCode	q0--pattern	q0--addressRequirement
Didentityresolution/phonenumbers/{addressId}	get	Z			1	
o	put	Z			1		b1--body
Dphonenumbers	get	I			1		q0--phoneNumber	q0m-phoneNumberType	q0m-phoneNumberStatus	q0m-countryCode	q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--language	q0--integration.id=integrationId	q0--supportedContent.id=supportedContentId	q0m-expand
P	post	J			1		b1--body
P/alphanumeric	post	V			1		b1--body
Qimport	post	P			1		b1--body
Q{phoneNumberId}	delete	K			1	
`	get	H			1		q0--expand
`	patch	J			1		b1--body
@users/{userId}/directroutingbackup/settings	delete	ADirectroutingbackupSettings			1	
k	get	>DirectroutingbackupSettings			1	
k	put	>DirectroutingbackupSettings			1		b1--body
Outilization	delete	AUtilization			1	
Z	get	>Utilization			1	
Z	put	>Utilization			1		b1--body
Atilization	delete	H			1	
K	get	E			1	
K	put	E			1		b1--body
K/labels	get	K			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0--name
R	post	L			1		b1--body
R/{labelId}	delete	M			1		q0--forceDelete
\	get	J			1	
\	put	J			1		b1--body
\/agents	get	JAgents			1	
@wrapupcodes	get	E			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0m-id	q0m-divisionId
K	post	F			1		b1--body
K/divisionviews	get	R			1		q0--pageSize	q0--pageNumber	q0--name	q0m-id	q0m-divisionId	q0--includeState
Y/{codeId}	get	Q			1	
L{codeId}	delete	G			1	
T	get	D			1	
T	put	D			1		b1--body
8users/{userId}/queues	get	7Queues			1		q0--pageSize	q0--pageNumber	q0--joined	q0m-divisionId
M	patch	9Queues			1		b1--body	q0m-divisionId
M/{queueId}	patch	9Queue			1	p1--queueId	p1--userId	b1--body
Groutinglanguages	get	7Routinglanguages			1		q0--pageSize	q0--pageNumber	q0--sortOrder
W	post	8Routinglanguages			1		b1--body
W/bulk	patch	9RoutinglanguagesBulk			1		b1--body
X{languageId}	delete	:Routinglanguage			1	
d	patch	9Routinglanguage			1		b1--body
Nskills	get	7Routingskills			1		q0--pageSize	q0--pageNumber	q0--sortOrder
T	post	8Routingskills			1		b1--body
T/bulk	patch	9RoutingskillsBulk			1		b1--body
Y	put	7RoutingskillsBulk			1		b1--body
U{skillId}	delete	:Routingskill			1	
^	put	7Routingskill			1		b1--body
Gskillgroups	get	7Skillgroups			1		q0--pageSize	q0--after	q0--before
)~";

constexpr char operations_61[] = R"~(0/api/v2/scim/groups	get	=		application/scim+json,application/json	1		q0--startIndex	q0--count	q0m-attributes	q0m-excludedAttributes	q0--filter
C/{groupId}	get	<		application/scim+json,application/json	1		q0m-attributes	q0m-excludedAttributes	h0--If-None-Match=ifNoneMatch
M	patch	>	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
M	put	<	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
=resourcetypes	get	D		application/scim+json,application/json	1	
J/{resourceType}	get	C		application/scim+json,application/json	1	
=schemas	get	>		application/scim+json,application/json	1		q0--filter
D/{schemaId}	get	=		application/scim+json,application/json	1	
>erviceproviderconfig	get	L		application/scim+json,application/json	1		h0--If-None-Match=ifNoneMatch
=users	get	<		application/scim+json,application/json	1		q0--startIndex	q0--count	q0m-attributes	q0m-excludedAttributes	q0--filter
B	post	=	application/scim+json,application/json	application/scim+json,application/json	1		b1--body
B/{userId}	delete	>		application/scim+json,application/json	1		h0--If-Match=ifMatch
K	get	;		application/scim+json,application/json	1		q0m-attributes	q0m-excludedAttributes	h0--If-None-Match=ifNoneMatch
K	patch	=	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
K	put	;	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
=v2/groups	get	?		application/scim+json,application/json	1		q1--filter	q0--startIndex	q0--count	q0m-attributes	q0m-excludedAttributes
F/{groupId}	get	>		application/scim+json,application/json	1		q0m-attributes	q0m-excludedAttributes	h0--If-None-Match=ifNoneMatch
P	patch	@	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
P	put	>	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
@resourcetypes	get	F		application/scim+json,application/json	1	
M/{resourceType}	get	E		application/scim+json,application/json	1	
@schemas	get	@		application/scim+json,application/json	1		q0--filter
G/{schemaId}	get	?		application/scim+json,application/json	1	
Aerviceproviderconfig	get	N		application/scim+json,application/json	1		h0--If-None-Match=ifNoneMatch
@users	get	>		application/scim+json,application/json	1		q0--startIndex	q0--count	q0m-attributes	q0m-excludedAttributes	q0--filter
E	post	?	application/scim+json,application/json	application/scim+json,application/json	1		b1--body
E/{userId}	delete	@		application/scim+json,application/json	1		h0--If-Match=ifMatch
N	get	=		application/scim+json,application/json	1		q0m-attributes	q0m-excludedAttributes	h0--If-None-Match=ifNoneMatch
N	patch	?	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
N	put	=	application/scim+json,application/json	application/scim+json,application/json	1		b1--body	h0--If-Match=ifMatch
)~";

constexpr char operations_62[] = R"~(0/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions	post	@ParticipantScreenmonitorsSessions			1	
~tors/sessions/{screenMonitoringId}	delete	BParticipantScreenmonitorsSession			1	
~tors/sessions/{screenMonitoringId}	get	?ParticipantScreenmonitorsSession			1	
8screenmonitors/sessions/details	get	P			1	
Pusers/details	post	V			1		b1--body
Ittings	get	I			1	
O	put	I			1		b1--body
Gusers/{userId}/sessions	get	ESessions			1	
8users/{userId}/screenmonitors/sessions	post	8ScreenmonitorsSessions			1	
^/{screenMonitoringId}	delete	:ScreenmonitorsSession			1	
s	get	7ScreenmonitorsSession			1	
)~";

constexpr char operations_63[] = R"~(0/api/v2/scripts	get	:			1		q0--pageSize	q0--pageNumber	q0--expand	q0--name	q0--feature	q0--flowId	q0--sortBy	q0--sortOrder	q0--scriptDataVersion	q0--divisionIds
?/divisionviews	get	G			1		q0--pageSize	q0--pageNumber	q0--expand	q0--name	q0--feature	q0--flowId	q0--sortBy	q0--sortOrder	q0--scriptDataVersion	q0--divisionIds
@published	get	C			1		q0--pageSize	q0--pageNumber	q0--expand	q0--name	q0--feature	q0--flowId	q0--scriptDataVersion	q0--divisionIds
I	post	D			1		q0--scriptDataVersion	b0--body
I/divisionviews	get	P			1		q0--pageSize	q0--pageNumber	q0--expand	q0--name	q0--feature	q0--flowId	q0--scriptDataVersion	q0--divisionIds
W/{scriptId}/variables	get	OVariables			1		q0--input	q0--output	q0--type	q0--scriptDataVersion
J{scriptId}	get	CScriptId			1		q0--scriptDataVersion
T/pages	get	CScriptIdPages			1		q0--scriptDataVersion
Z/{pageId}	get	CScriptIdPage			1		q0--scriptDataVersion
Uvariables	get	CScriptIdVariables			1		q0--input	q0--output	q0--type	q0--scriptDataVersion
@uploads/{uploadId}/status	get	@Status			1		q0--longPoll
@{scriptId}	get	9			1	
J/export	post	:Export			1		b0--body
Kpages	get	9Pages			1		q0--scriptDataVersion
P/{pageId}	get	9Page			1		q0--scriptDataVersion
)~";

constexpr char operations_64[] = R"~(0/api/v2/conversations/customattributes/search	post	W			1		b1--body
Fparticipants/attributes/search	post	]			1		b1--body
8documentation/all/search	post	J			1		b1--body
Fgkn/search	get	I			1		q1--q64
P	post	J			1		b1--body
Fsearch	get	F			1		q1--q64
L	post	G			1		b1--body
8groups/search	get	?			1		q1--q64	q0m-expand
E	post	@			1		b1--body
8locations/search	get	B			1		q1--q64	q0m-expand
H	post	C			1		b1--body
8search	get	9			1		q1--q64	q0m-expand	q0--profile
>	post	:			1		b1--body	q0--profile
>/suggest	get	@			1		q1--q64	q0m-expand	q0--profile
F	post	A			1		b1--body	q0--profile
9peechandtextanalytics/transcripts/search	post	[			1		b1--body
8teams/search	post	?			1		b1--body
:lephony/providers/edges/sites/search	get	U			1		q1--q64	q0m-expand
^	post	V			1		b1--body
8users/search	get	>			1		q1--q64	q0m-expand	q0--integrationPresenceSource
D	post	?			1		b1--body
D/conversation/target	post	Q			1		b1--body
Equeuemembers/manage	post	Q			1		b1--body
Eteams/assign	post	J			1		b1--body
8voicemail/search	get	B			1		q1--q64	q0m-expand
H	post	C			1		b1--body
)~";

constexpr char operations_65[] = R"~(0/api/v2/emails/settings	get	A			1	
G	patch	C			1		b0--body
G/threading	delete	M			1	
Q	get	J			1	
Q	patch	L			1		b0--body
9xternalcontacts/settings	delete	N			1	
Q	get	K			1	
Q	put	K			1		b0--body
8settings/executiondata	get	H			1	
N	patch	J			1		b1--body
8users/agentui/agents/autoanswer/{agentId}/settings	delete	RAgentIdSettings			1	
j	get	OAgentIdSettings			1	
j	patch	QAgentIdSettings			1		b1--body
j	put	OAgentIdSettings			1		b1--body
)~";

constexpr char operations_66[] = R"~(0/api/v2/socialmedia/analytics/aggregates/jobs	post	V			1		b1--body
]/{jobId}	get	T			1	
e/results	get	TResults			1		q0--cursor
Nmessages/jobs	post	T			1		b1--body
[/{jobId}	get	R			1	
c/results	get	RResults			1		q0--cursor
Descalationrules	get	M			1		q1--divisionId	q0--pageNumber	q0--pageSize
S	post	N			1		b0--body
S/{escalationRuleId}	delete	O			1	
f	get	L			1		q0--expand
f	put	L			1		b0--body
Ns/messages	post	R			1		q1--divisionId	b0--body
Dmessages/{messageId}	delete	H			1	
Dtopics	get	D			1		q0--pageNumber	q0--pageSize	q0m-divisionIds	q0--includeDeleted	q0--name	q0m-ids
J	post	E			1		b0--body
J/{topicId}	delete	F			1		q0--hardDelete
T	get	C			1		q0--includeDeleted
T	patch	E			1		b0--body
T/dataingestionrules	get	CDataingestionrules			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
g/facebook	post	DDataingestionrulesFacebook			1		b0--body
p/{facebookIngestionRuleId}	delete	FDataingestionrulesFacebookFacebookIngestionRuleId			1		q0--hardDelete
~stionRuleId}	get	CDataingestionrulesFacebookFacebookIngestionRuleId			1		q0--includeDeleted
~stionRuleId}	patch	EDataingestionrulesFacebookFacebookIngestionRuleId			1		b0--body
~stionRuleId}	put	CDataingestionrulesFacebookFacebookIngestionRuleId			1		b0--body
~stionRuleId}/versions	get	CDataingestionrulesFacebookFacebookIngestionRuleIdVersions			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
~stionRuleId}/versions/{dataIngestionRuleVersion}	get	CDataingestionrulesFacebookFacebookIngestionRuleIdVersion			1		q0--includeDeleted
hgooglebusinessprofile	post	DDataingestionrulesGooglebusinessprofile			1		b0--body
}/{googleBusinessProfileIngestionRuleId}	delete	FDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId			1		q0--hardDelete
~{googleBusinessProfileIngestionRuleId}	get	CDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId			1		q0--includeDeleted
~{googleBusinessProfileIngestionRuleId}	patch	EDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId			1		b0--body
~{googleBusinessProfileIngestionRuleId}	put	CDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId			1		b0--body
~{googleBusinessProfileIngestionRuleId}/versions	get	CDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
~{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}	get	CDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion			1		q0--includeDeleted
hinstagram	post	DDataingestionrulesInstagram			1		b0--body
q/{instagramIngestionRuleId}	delete	FDataingestionrulesInstagramInstagramIngestionRuleId			1		q0--hardDelete
~gestionRuleId}	get	CDataingestionrulesInstagramInstagramIngestionRuleId			1		q0--includeDeleted
~gestionRuleId}	patch	EDataingestionrulesInstagramInstagramIngestionRuleId			1		b0--body
~gestionRuleId}	put	CDataingestionrulesInstagramInstagramIngestionRuleId			1		b0--body
~gestionRuleId}/versions	get	CDataingestionrulesInstagramInstagramIngestionRuleIdVersions			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
~gestionRuleId}/versions/{dataIngestionRuleVersion}	get	CDataingestionrulesInstagramInstagramIngestionRuleIdVersion			1		q0--includeDeleted
hopen	post	DDataingestionrulesOpen			1		b0--body
l/{openId}	delete	FDataingestionrulesOpenOpenId			1		q0--hardDelete
u	get	CDataingestionrulesOpenOpenId			1		q0--includeDeleted
u	patch	EDataingestionrulesOpenOpenId			1		b0--body
u	put	CDataingestionrulesOpenOpenId			1		b0--body
u/versions	get	CDataingestionrulesOpenOpenIdVersions			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
~/{dataIngestionRuleVersion}	get	CDataingestionrulesOpenOpenIdVersion			1		q0--includeDeleted
nruleId}/messages/bulk	post	DDataingestionrulesOpenRuleIdMessagesBulk			1		b1--body
vreactions/bulk	post	DDataingestionrulesOpenRuleIdReactionsBulk			1		b1--body
htwitter	post	DDataingestionrulesTwitter			1		b0--body
o/{twitterIngestionRuleId}	delete	FDataingestionrulesTwitterTwitterIngestionRuleId			1		q0--hardDelete
~ionRuleId}	get	CDataingestionrulesTwitterTwitterIngestionRuleId			1		q0--includeDeleted
~ionRuleId}	patch	EDataingestionrulesTwitterTwitterIngestionRuleId			1		b0--body
~ionRuleId}	put	CDataingestionrulesTwitterTwitterIngestionRuleId			1		b0--body
~ionRuleId}/versions	get	CDataingestionrulesTwitterTwitterIngestionRuleIdVersions			1		q0--pageNumber	q0--pageSize	q0--includeDeleted
~ionRuleId}/versions/{dataIngestionRuleVersion}	get	CDataingestionrulesTwitterTwitterIngestionRuleIdVersion			1		q0--includeDeleted
Ewitter/historical/tweets	post	V			1		b1--body
)~";

constexpr char operations_67[] = R"~(0/api/v2/speechandtextanalytics/categories	get	S			1		q0--pageSize	q0--pageNumber	q0--name	q0--sortOrder	q0--sortBy	q0m-ids
Y	post	T			1		b1--body
Y/{categoryId}	delete	Sy			1	
f	get	Py			1	
f	put	Py			1		b1--body
Ponversations/{conversationId}	get	U			1	
m/categories	get	UCategories			1		q0--pageSize	q0--pageNumber
oommunications/{communicationId}/transcripturl	get	UCommunicationTranscripturl			1	
~communicationId}/transcripturls	get	UCommunicationTranscripturls			1	
nsentiments	get	USentiments			1	
oummaries	get	USummaries			1	
Odictionaryfeedback	get	[			1		q0--dialect	q0--transcriptionEngine	q0--nextPage	q0--pageSize
a	post	\			1		b1--body
a/{dictionaryFeedbackId}	delete	^DictionaryFeedbackId			1	
x	get	[DictionaryFeedbackId			1	
x	put	[DictionaryFeedbackId			1		b0--body
Oprograms	get	Q			1		q0--nextPage	q0--pageSize	q0--state	q0--name	q0m-ids	q0--sortBy	q0--sortOrder
W	post	R			1		b1--body
W/general/jobs	post	]			1		b1--body
d/{jobId}	get	[			1	
Xmappings	get	Y			1		q0--nextPage	q0--pageSize
Xpublishjobs	post	]			1		b1--body
c/{jobId}	get	[			1	
Xsettings/insights	get	a			1		q0--pageSize	q0--pageNumber	q0m-programIds
Xtopiclinks/jobs/{jobId}	get	^			1	
Yranscriptionengines/dialects	get	m			1	
Xunpublished	get	\			1		q0--nextPage	q0--pageSize
X{programId}	delete	S			1		q0--forceDelete
c	get	P			1	
c	put	P			1		b1--body
c/mappings	get	PMappings			1	
l	put	PMappings			1		b1--body
dsettings/insights	get	PSettingsInsights			1	
u	put	PSettingsInsights			1		b1--body
dtranscriptionengines	get	PTranscriptionengines			1	
x	put	PTranscriptionengines			1		b1--body
Oreprocessing/jobs	get	Y			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0--name
`	post	Z			1		b1--body
`/{jobId}	delete	[			1	
h	get	X			1	
h/interactions	get	XInteractions			1	
Osentiment/dialects	get	Z			1	
Xfeedback	delete	]			1	
`	get	Z			1		q0--dialect
`	post	[			1		b1--body
`/{sentimentFeedbackId}	delete	]SentimentFeedbackId			1	
Qttings	get	Q			1	
W	patch	S			1		b1--body
W	put	Q			1		b1--body
Otopics	get	O			1		q0--nextPage	q0--pageSize	q0--pageNumber	q0--state	q0--name	q0m-ids	q0m-dialects	q0--sortBy	q0--sortOrder
U	post	P			1		b1--body
U/dialects	get	W			1	
Vgeneral	get	V			1		q0--dialect
]/status	get	\			1		q0--dialect
\tedphrases/jobs	post	d			1		b1--body
k/{jobId}	get	b			1	
Vpublishjobs	post	[			1		b1--body
a/{jobId}	get	Y			1	
Vtestphrase/jobs	post	^			1		b1--body
e/{jobId}	get	\			1	
V{topicId}	delete	Q			1	
_	get	N			1	
_	put	N			1		b1--body
Pranscripts/search	post	[			1		b1--body
Tlations/languages	get	^			1	
e/{languageId}/conversations/{conversationId}	get	]Conversation			1		q0--communicationId	q0--recordingId
)~";

constexpr char operations_68[] = R"~(0/api/v2/stations	get	;			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--name	q0--userSelectable	q0--webRtcUserId	q0--id	q0--lineAppearanceId
@/{stationId}	get	:			1	
L/associateduser	delete	=Associateduser			1	
)~";

constexpr char operations_69[] = R"~(0/api/v2/search	get	9			1		q1--q64	q0m-expand	q0--profile
>	post	:			1		b1--body	q0--profile
>/suggest	get	@			1		q1--q64	q0m-expand	q0--profile
F	post	A			1		b1--body	q0--profile
)~";

constexpr char operations_70[] = R"~(0/api/v2/taskmanagement/workbins	post	J			1		b1--body
O/query	post	O			1		b1--body
P{workbinId}	delete	K			1	
[	get	H			1	
[	patch	J			1		b1--body
[/history	get	HHistory			1		q0--after	q0--pageSize	q0--sortOrder
\versions	get	HVersions			1		q0--after	q0--pageSize	q0--sortOrder
d/{entityVersion}	get	HVersion			1	
Kitems	post	K			1		b1--body
P/bulk/add/jobs	post	V			1		b1--body
^/{bulkJobId}	delete	W			1	
j	get	T			1	
j	patch	V			1		b1--body
j/results	get	TResults			1	
Vjobs/users/me	get	Y			1		q0--after	q0--pageSize	q0--sortOrder	q0--action
Vterminate/jobs	post	\			1		b1--body
d/{bulkJobId}	delete	]			1	
p	get	Z			1	
p	patch	\			1		b1--body
p/results	get	ZResults			1	
Qquery	post	P			1		b1--body
V/jobs	post	T			1		b1--body
[/{jobId}	get	R			1	
c/results	get	RResults			1	
Qschemas	get	Q			1	
X	post	R			1		b1--body
X/coretypes	get	Z			1	
b/{coreTypeName}	get	Y			1	
Ylimits	get	W			1	
Y{schemaId}	delete	S			1	
c	get	P			1	
c	put	P			1		b1--body
c/versions	get	PVersions			1	
l/{versionId}	get	PVersion			1	
Q{workitemId}	delete	L			1	
]	get	I			1		q0m-expands
]	patch	K			1		b1--body
]/acd/cancel	post	JAcdCancel			1	
_ssignment	patch	KAssignment			1		b1--body
^disconnect	post	JDisconnect			1	
^history	get	IHistory			1		q0--after	q0--pageSize	q0--sortOrder
^terminate	post	JTerminate			1		b0--body
^users/me/wrapups	patch	KUsersMeWrapups			1		b1--body
d{userId}/wrapups	get	IUserWrapups			1		q0--expands	q0--after	q0--pageSize	q0--sortOrder
t	patch	KUserWrapups			1		b1--body
^versions	get	IVersions			1		q0--after	q0--pageSize	q0--sortOrder
f/{entityVersion}	get	IVersion			1	
^wrapups	get	IWrapups			1		q0--expands	q0--after	q0--pageSize	q0--sortOrder
Ktypes	post	K			1		b1--body
P/query	post	P			1		b1--body
Q{worktypeId}	delete	L			1	
]	get	I			1		q0m-expands
]	patch	K			1		b1--body
]/flows/datebased/rules	get	IFlowsDatebasedRules			1		q0--after	q0--pageSize
s	post	JFlowsDatebasedRules			1		b1--body
s/{ruleId}	delete	LFlowsDatebasedRule			1	
|	get	IFlowsDatebasedRule			1	
|	patch	KFlowsDatebasedRule			1		b1--body
donattributechange/rules	get	IFlowsOnattributechangeRules			1		q0--after	q0--pageSize
{	post	JFlowsOnattributechangeRules			1		b1--body
{/{ruleId}	delete	LFlowsOnattributechangeRule			1	
~uleId}	get	IFlowsOnattributechangeRule			1	
~uleId}	patch	KFlowsOnattributechangeRule			1		b1--body
fcreate/rules	get	IFlowsOncreateRules			1		q0--after	q0--pageSize
r	post	JFlowsOncreateRules			1		b1--body
r/{ruleId}	delete	LFlowsOncreateRule			1	
{	get	IFlowsOncreateRule			1	
{	patch	KFlowsOncreateRule			1		b1--body
^history	get	IHistory			1		q0--after	q0--pageSize	q0--sortOrder	q0m-fields
^statuses	get	IStatuses			1	
f	post	JStatuses			1		b1--body
f/{statusId}	delete	LStatus			1	
q	get	IStatus			1	
q	patch	KStatus			1		b1--body
^versions	get	IVersions			1		q0--after	q0--pageSize	q0--sortOrder
f/{entityVersion}	get	IVersion			1	
)~";

constexpr char operations_71[] = R"~(0/api/v2/analytics/teams/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
8teams	get	8			1		q0--pageSize	q0--name	q0--after	q0--before	q0--expand
=	post	9			1		b1--body
=/search	post	?			1		b1--body
>{teamId}	delete	:			1	
F	get	7			1		q0--expand
F	patch	9			1		b1--body
F/members	delete	:Members			1		q1--id
N	get	7Members			1		q0--pageSize	q0--before	q0--after	q0--expand
N	post	8Members			1		b1--body
)~";

constexpr char operations_72[] = R"~(0/api/v2/telephony/agents/greetings/me	get	M			1	
U	put	M			1		b1--body
I{agentId}/greetings	get	AGreetings			1	
\	put	AGreetings			1		b1--body
Bcalls/metrics	get	H			1		q0--metricType
Bmediaregions	get	H			1	
Bnumbers/routing	get	J			1		q0--before	q0--after	q0--pageSize	q0--numberId	q0--activeRoutingOrganizationId	q0--ownerOrganizationId	q0--status
Q	post	K			1		b1--body
Q/all	post	N			1		b1--body
Rreset	post	P			1		b1--body
Borganization/link	get	L			1	
S	post	M			1		b1--body
S/approve/{requestingOrganizationId}	patch	URequestingOrganizationId			1		b1--body
Tregions	get	S			1	
T{targetOrganizationId}	delete	OTargetOrganizationId			1	
Bprefixes	get	D			1		q1--type	q0--before	q0--after	q0--pageSize	q0--prefix
J/bulk	post	I			1		b1--body
Ksimulate/call	get	P			1		q1--number=_number
Bsettings	get	D			1	
J	put	D			1		b1--body
Cipmessages/conversations/{conversationId}	get	S			1	
l/headers	get	SHeaders			1		q0m-keys
Etraces	get	E			1		q1--dateStart	q1--dateEnd	q0--callId	q0--toUser	q0--fromUser	q0--conversationId
K/download	post	N			1		b1--sIPSearchPublicRequest
T/{downloadId}	get	MDownloadId			1	
)~";

constexpr char operations_73[] = R"~(0/api/v2/telephony/providers/edges	get	J			1		q0--pageSize	q0--pageNumber	q0--name	q0--site.id=siteId	q0--edgeGroup.id=edgeGroupId	q0--sortBy	q0--managed	q0--showCloudMedia
Q	post	K			1		b1--body
Q/addressvalidation	post	\			1		b1--body
Slertablepresences	delete	_			1	
d	get	\			1		q0--type
d	put	\			1		b1--body
Rcertificateauthorities	get	`			1	
h	post	a			1		b1--body
h/{certificateId}	delete	`y			1	
x	get	]y			1	
x	put	]y			1		b1--body
Rdidpools	get	R			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0m-id
Z	post	S			1		b1--body
Z/dids	get	V			1		q1--type	q0m-id	q0--numberMatch	q0--pageSize	q0--pageNumber	q0--sortOrder
[{didPoolId}	delete	T			1	
f	get	Q			1	
f	put	Q			1		b1--body
Us	get	N			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--phoneNumber	q0--owner.id=ownerId	q0--didPool.id=didPoolId	q0m-id
V/{didId}	get	M			1	
Redgegroups	get	T			1		q0--pageSize	q0--pageNumber	q0--name	q0--sortBy	q0--managed
\	post	U			1		b1--body
\/{edgeGroupId}	delete	V			1	
j	get	S			1		q0m-expand
j	put	S			1		b1--body
bgroupId}/edgetrunkbases/{edgetrunkbaseId}	get	SEdgetrunkbase			1	
~etrunkbaseId}	put	SEdgetrunkbase			1		b1--body
Vversionreport	get	[			1	
Sxpired	get	Q			1	
Ttensionpools	get	X			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--number=_number	q0m-divisionId
`	post	Y			1		b1--body
`/divisionviews	get	e			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-id	q0--name	q0m-divisionId
a{extensionPoolId}	delete	Z			1	
r	get	W			1	
r	put	W			1		b1--body
[s	get	T			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--number=_number
\/{extensionId}	get	S			1	
Rlinebasesettings	get	Z			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0m-expand
b/{lineBaseId}	get	Y			1	
Vs	get	O			1		q0--pageSize	q0--pageNumber	q0--name	q0--sortBy	q0m-expand
W/template	get	W			1		q1--lineBaseSettingsId
X{lineId}	get	N			1	
Sogicalinterfaces	get	[			1		q1--edgeIds	q0m-expand
Rmediastatistics/conversations/{conversationId}	get	e			1	
~d}/communications/{communicationId}	get	eCommunication			1	
Ttrics	get	Q			1		q1--edgeIds
Routboundroutes	get	X			1		q0--pageSize	q0--pageNumber	q0--name	q0--site.id=siteId	q0--externalTrunkBases.ids=externalTrunkBasesIds	q0--sortBy
Rphonebasesettings	get	[			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0m-expand	q0--name
c	post	\			1		b1--body
c/availablemetabases	get	m			1		q0--pageSize	q0--pageNumber
dtemplate	get	c			1		q1--phoneMetabaseId
d{phoneBaseId}	delete	]			1	
q	get	Z			1	
q	put	Z			1		b1--body
Ws	get	P			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--site.id=siteId	q0--webRtcUser.id=webRtcUserId	q0--phoneBaseSettings.id=phoneBaseSettingsId	q0--lines.loggedInUser.id=linesLoggedInUserId	q0--lines.defaultForUser.id=linesDefaultForUserId	q0--phone_hardwareId=phoneHardwareId	q0--lines.id=linesId	q0--lines.name=linesName	q0--name	q0--status.operationalStatus=statusOperationalStatus	q0--secondaryStatus.operationalStatus=secondaryStatusOperationalStatus	q0m-expand	q0m-fields
X	post	Q			1		b1--body
X/reboot	post	W			1		b1--body
Ytemplate	get	X			1		q1--phoneBaseSettingsId
Y{phoneId}	delete	R			1	
b	get	O			1	
b	put	O			1		b1--body
b/reboot	post	PReboot			1	
Tysicalinterfaces	get	\			1		q1--edgeIds
Rsites	get	O			1		q0--pageSize	q0--pageNumber	q0--sortBy	q0--sortOrder	q0--name	q0--location.id=locationId	q0--managed	q0m-expand
W	post	P			1		b1--body
W/search	get	U			1		q1--q64	q0m-expand
^	post	V			1		b1--body
X{siteId}	delete	Q			1	
`	get	N			1	
`	put	N			1		b1--body
`/numberplans	get	NNumberplans			1	
l	put	NNumberplans			1		b1--body
l/classifications	get	NNumberplansClassifications			1		q0--classification
m{numberPlanId}	get	NNumberplan			1	
aoutboundroutes	get	NOutboundroutes			1		q0--pageSize	q0--pageNumber	q0--name	q0--externalTrunkBases.ids=externalTrunkBasesIds	q0--sortBy
o	post	OOutboundroutes			1		b1--body
o/{outboundRouteId}	delete	QOutboundroute			1	
~Id}	get	NOutboundroute			1	
~Id}	put	NOutboundroute			1		b1--body
asiteconnections	get	NSiteconnections			1	
p	patch	PSiteconnections			1		b1--body
p	put	NSiteconnections			1		b1--body
Rtimezones	get	S			1		q0--pageSize	q0--pageNumber
Srunkbasesettings	get	[			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--recordingEnabled	q0--ignoreHidden	q0--managed	q0m-expand	q0--name
c	post	\			1		b1--body
c/availablemetabases	get	m			1		q0--type	q0--pageSize	q0--pageNumber
dsearch	post	b			1		b1--body
eite/{siteId}	get	_SiteId			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder
dtemplate	get	c			1		q1--trunkMetabaseId
d{trunkBaseSettingsId}	delete	]			1	
y	get	Z			1		q0--ignoreHidden
y	put	Z			1		b1--body
Ws	get	P			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--edge.id=edgeId	q0--trunkBase.id=trunkBaseId	q0--trunkType
X/metrics	get	W			1		q1--trunkIds
Ysearch	post	W			1		b1--body
Y{trunkId}	get	O			1	
b/metrics	get	OMetrics			1	
Xwithrecording	get	]			1		q0--trunkType
R{edgeId}	delete	L			1	
Z	get	I			1		q0m-expand
Z	put	I			1		b1--body
Z/diagnostic/nslookup	get	IDiagnosticNslookup			1	
n	post	JDiagnosticNslookup			1		b1--body
fping	get	IDiagnosticPing			1	
j	post	JDiagnosticPing			1		b1--body
froute	get	IDiagnosticRoute			1	
k	post	JDiagnosticRoute			1		b1--body
ftracepath	get	IDiagnosticTracepath			1	
o	post	JDiagnosticTracepath			1		b1--body
[logicalinterfaces	get	ILogicalinterfaces			1		q0m-expand
l	post	JLogicalinterfaces			1		b1--body
l/{interfaceId}	delete	LLogicalinterface			1	
z	get	ILogicalinterface			1		q0m-expand
z	put	ILogicalinterface			1		b1--body
^s/jobs	post	JLogsJobs			1		b1--body
d/{jobId}	get	ILogsJob			1	
l/upload	post	JLogsJobUpload			1		b1--body
[metrics	get	IMetrics			1	
[offlineconfiguration	post	JOfflineconfiguration			1		b1--body
[physicalinterfaces	get	IPhysicalinterfaces			1	
m/{interfaceId}	get	IPhysicalinterface			1	
[reboot	post	JReboot			1		b0--body
[setuppackage	get	ISetuppackage			1	
\oftwareupdate	delete	LSoftwareupdate			1	
i	get	ISoftwareupdate			1	
i	post	JSoftwareupdate			1		b1--body
cversions	get	ISoftwareversions			1	
\tatuscode	post	JStatuscode			1		b0--body
[trunks	get	ITrunks			1		q0--pageNumber	q0--pageSize	q0--sortBy	q0--sortOrder	q0--trunkBase.id=trunkBaseId	q0--trunkType
[unpair	post	JUnpair			1	
)~";

constexpr char operations_74[] = R"~(0/api/v2/textbots/botflows/sessions	post	L			1		b1--launchRequest
R/{sessionId}/turns	post	KTurns			1		b1--turnRequest
Ds/execute	post	G			1		b1--postTextRequest
Fsearch	get	E			1		q0m-botType	q0--botName	q0m-botId	q0--virtualAgentEnabled	q0--pageSize
)~";

constexpr char operations_75[] = R"~(0/api/v2/tokens/me	delete	>			1	
A	get	;			1		q0--preserveIdleTTL
A	head	<			1	
?timeout	get	@			1	
F	put	@			1		b0--body
?{userId}	delete	;			1	
)~";

constexpr char operations_76[] = R"~(0/api/v2/gamification/contests/uploads/prizeimages	post	Z			1		b1--body
9uides/uploads	post	A			1		b1--body
8integrations/actions/{actionId}/draft/function/upload	post	FDraftFunctionUpload			1		b1--body
8knowledge/documentuploads	post	L			1		b1--body
Bknowledgebases/{knowledgeBaseId}/uploads/urls/jobs	post	JUploadsUrlsJobs			1		b1--body
t/{jobId}	get	IUploadsUrlsJob			1	
8languageunderstanding/miners/{minerId}/uploads	post	NUploads			1		b1--body
8uploads/learning/coverart	post	K			1		b1--body
@publicassets/images	post	M			1		b1--body
@recordings	post	E			1		b1--body
@workforcemanagement/historicaldata/csv	post	_			1		b1--body
)~";

constexpr char operations_77[] = R"~(0/api/v2/oauth/clients/{clientId}/usage/query	post	?UsageQuery			1		b1--body
\/results/{executionId}	get	>UsageQueryResult			1	p1--executionId	p1--clientId
Wsummary	get	>UsageSummary			1		q0--days
8usage/aggregates/query/jobs	post	L			1		b1--body
S/{jobId}	get	J			1		q0--pageSize	q0--after
>client/{clientId}/aggregates/query/jobs	post	?ClientIdAggregatesQueryJobs			1		b1--body
e/{jobId}	get	>ClientIdAggregatesQueryJob			1		q0--pageSize	q0--after
>query	post	>			1		b1--body
C/{executionId}/results	get	=ExecutionIdResults			1	
>simplesearch	post	E			1		b1--body
J/{executionId}/results	get	DExecutionIdResults			1		q0--after	q0--pageSize
)~";

constexpr char operations_78[] = R"~(0/api/v2/userrecordings	get	A			1		q0--pageSize	q0--pageNumber	q0m-expand
F/summary	get	H			1	
G{recordingId}	delete	C			1	
T	get	@			1		q0m-expand
T	put	@			1		b1--body	q0m-expand
T/transcoding	get	@Transcoding			1		q0--formatId
)~";

constexpr char operations_79[] = R"~(0/api/v2/analytics/users/activity/query	post	O			1		b1--body	q0--pageSize	q0--pageNumber
Iggregates/jobs	post	P			1		b1--body
W/{jobId}	delete	Q			1	
_	get	N			1	
_/results	get	NResults			1		q0--cursor
Squery	post	Q			1		b1--body
Hdetails/jobs	post	M			1		b1--body
T/availability	get	X			1	
U{jobId}	delete	N			1	
\	get	K			1	
\/results	get	KResults			1		q0--cursor	q0--pageSize
Pquery	post	N			1		b1--body
Hobservations/query	post	S			1		b1--body
9uthorization/divisionspermitted/me	get	T			1		q1--permission	q0--name
Ypaged/me	get	Y			1		q1--permission	q0--pageNumber	q0--pageSize
_{subjectId}	get	WSubjectId			1		q1--permission	q0--pageNumber	q0--pageSize
Fsubjects/me	get	J			1		q0--includeDuplicates
O{subjectId}	get	G			1		q0--includeDuplicates
Z/bulkadd	post	HBulkadd			1		b1--body	q0--subjectType
_remove	post	HBulkremove			1		b1--body
aplace	post	HBulkreplace			1		b1--body	q0--subjectType
[divisions/{divisionId}/roles/{roleId}	delete	JDivisionRole			1	
~d}	post	HDivisionRole			1		q0--subjectType
8fieldconfig	get	>			1		q1--type
8profiles/users	get	@			1		q0--pageSize	q0--pageNumber	q0m-id	q0m-jid	q0--sortOrder	q0m-expand	q0--integrationPresenceSource
8routing/directroutingbackup/settings/me	delete	Z			1	
_	get	W			1	
_	put	W			1		b1--body
@users/{userId}/directroutingbackup/settings	delete	ADirectroutingbackupSettings			1	
k	get	>DirectroutingbackupSettings			1	
k	put	>DirectroutingbackupSettings			1		b1--body
Outilization	delete	AUtilization			1	
Z	get	>Utilization			1	
Z	put	>Utilization			1		b1--body
8users	get	8			1		q0--pageSize	q0--pageNumber	q0m-id	q0m-jabberId	q0--sortOrder	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
=	post	9			1		b1--body
=/bulk	patch	>			1		b1--body
>chats/me	get	?			1		q0--excludeClosed	q0--includePresence	q0--includeRoomOwners	q0--after
?ustomattributes/schemas	get	O			1	
V	post	P			1		b1--body
V/coretypes	get	X			1	
`/{coreTypeName}	get	W			1	
Wlimits	get	U			1	
W{schemaId}	delete	Q			1	
a	get	N			1	
a	put	N			1		b1--body
a/versions	get	NVersions			1	
j/{versionId}	get	NVersion			1	
>development/activities	get	M			1		q0m-userId	q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pass	q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-types	q0m-statuses	q0m-relationship
T/aggregates/query	post	]			1		b1--body
Ume	get	O			1		q0--moduleId	q0--interval	q0--completionInterval	q0--overdue	q0--pass	q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-types	q0m-statuses	q0m-relationship
U{activityId}	get	Jy			1		q1--type
>externalid/{authorityName}/{externalKey}	get	BAuthorityNameExternalKey			1		q0m-expand
>me	get	:			1		q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds
@/password	post	C			1		b1--body
Averifiers	get	C			1	
J/totp	post	H			1		b1--body
O/{verifierId}	post	HVerifierId			1		b1--body
Kwebauthn/register	post	T			1		b1--body
\/options	post	[			1	
K{verifierId}	delete	E			1	
W	put	B			1		b1--body
>query	get	=			1		q0--cursor	q0--pageSize	q0--sortOrder	q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
>search	get	>			1		q1--q64	q0m-expand	q0--integrationPresenceSource
D	post	?			1		b1--body
D/conversation/target	post	Q			1		b1--body
Equeuemembers/manage	post	Q			1		b1--body
Eteams/assign	post	J			1		b1--body
?tations/me	get	B			1	
I/associatedstation	delete	V			1	
[/{stationId}	put	SStationId			1	
>{subjectId}/roles	get	7Roles			1	
O	put	7Roles			1		b1--body
?userId}	delete	:			1	
F	get	7			1		q0m-expand	q0--integrationPresenceSource	q0m-userCustomAttributeSchemaIds	q0--state
F	patch	9			1		b1--body
F/adjacents	get	7Adjacents			1		q0m-expand
Gcallforwarding	get	7Callforwarding			1	
U	patch	9Callforwarding			1		b1--body
U	put	7Callforwarding			1		b1--body
Hustomattributes	patch	9Customattributes			1		b1--userCustomAttributes
W	put	7Customattributes			1		b1--userCustomAttributes
W/bulk	get	7CustomattributesBulk			1		q1m-schemaIds
\	patch	9CustomattributesBulk			1		b1--userCustomAttributesList
X{schemaId}	delete	:Customattribute			1	
b	get	7Customattribute			1	
Gdirectreports	get	7Directreports			1		q0m-expand
Gexternalid	get	7Externalid			1	
Q	post	8Externalid			1		b1--body
Q/{authorityName}	get	7ExternalidAuthorityName			1	
a/{externalKey}	delete	:ExternalidAuthorityNameExternalKey			1	
Gfavorites	get	7Favorites			1		q0--pageSize	q0--pageNumber	q0--sortOrder	q0m-expand
Ggeolocations/{clientId}	get	7Geolocation			1	
^	patch	9Geolocation			1		b1--body
Ginvite	post	8Invite			1		q0--force
Goutofoffice	get	7Outofoffice			1	
R	put	7Outofoffice			1		b1--body
Gpassword	post	8Password			1		b1--body
Hrofile	get	7Profile			1		q0m-expand	q0--integrationPresenceSource
Nskills	get	7Profileskills			1	
T	put	7Profileskills			1		b1--body
Gqueues	get	7Queues			1		q0--pageSize	q0--pageNumber	q0--joined	q0m-divisionId
M	patch	9Queues			1		b1--body	q0m-divisionId
M/{queueId}	patch	9Queue			1	p1--queueId	p1--userId	b1--body
Groutinglanguages	get	7Routinglanguages			1		q0--pageSize	q0--pageNumber	q0--sortOrder
W	post	8Routinglanguages			1		b1--body
W/bulk	patch	9RoutinglanguagesBulk			1		b1--body
X{languageId}	delete	:Routinglanguage			1	
d	patch	9Routinglanguage			1		b1--body
Nskills	get	7Routingskills			1		q0--pageSize	q0--pageNumber	q0--sortOrder
T	post	8Routingskills			1		b1--body
T/bulk	patch	9RoutingskillsBulk			1		b1--body
Y	put	7RoutingskillsBulk			1		b1--body
U{skillId}	delete	:Routingskill			1	
^	put	7Routingskill			1		b1--body
Otatus	get	7Routingstatus			1	
T	put	7Routingstatus			1		b1--body
Gskillgroups	get	7Skillgroups			1		q0--pageSize	q0--after	q0--before
Htate	get	7State			1	
L	put	7State			1		b1--body
Kion	get	7Station			1	
N/associatedstation	delete	:StationAssociatedstation			1	
`/{stationId}	put	7StationAssociatedstationStationId			1	
Odefaultstation	delete	:StationDefaultstation			1	
]/{stationId}	put	7StationDefaultstationStationId			1	
Huperiors	get	7Superiors			1		q0m-expand
Gtrustors	get	7Trustors			1		q0--pageSize	q0--pageNumber
Gverifiers	get	7Verifiers			1	
P/{verifierId}	delete	:Verifier			1	
]	put	7Verifier			1		b1--body
)~";

constexpr char operations_80[] = R"~(0/api/v2/users/rules	get	=			1		q1m-types	q0--pageNumber	q0--pageSize	q0m-expand	q0--enabled	q0--searchTerm	q0--sortOrder
C	post	>			1		b1--body
C/query	post	C			1		b1--body	q0--pageNumber	q0--pageSize
Dsettings/{ruleType}	get	D			1	
D{ruleId}	delete	?			1	
L	get	<			1	
L	patch	>			1		b1--body
L/dependents	get	<Dependents			1		q0--pageSize	q0--pageNumber	q0--sortOrder
W/{ruleType}/{typeId}	get	<DependentTypeId			1	
)~";

constexpr char operations_81[] = R"~(0/api/v2/certificate/details	post	F			1		b1--body
8date	get	7			1	
8ipranges	get	;			1	
8timezones	get	<			1		q0--pageSize	q0--pageNumber
)~";

constexpr char operations_82[] = R"~(0/api/v2/agentic/virtualagents	get	G			1		q0--name	q0--nameContains	q0--status	q0--sortBy	q0--sortOrder	q0--pageNumber	q0--pageSize
M	post	H			1		b1--body
M/{virtualAgentId}	get	F			1	
^	patch	H			1		b1--body
^/jobs	delete	IJobs			1	
c/{jobId}	get	FJob			1	
_versions/{versionId}/jobs	post	GVersionJobs			1		b1--body
)~";

constexpr char operations_83[] = R"~(0/api/v2/voicemail/groups/{groupId}/mailbox	get	AMailbox			1	
Tessages	get	AMessages			1		q0--pageSize	q0--pageNumber
Spolicy	get	APolicy			1	
Y	patch	CPolicy			1		b1--body
Bmailbox	get	C			1	
Ce/mailbox	get	E			1	
Fessages	get	F			1		q0--pageSize	q0--pageNumber
Epolicy	get	D			1	
K	patch	F			1		b1--body
Dssages	delete	G			1	
J	get	D			1		q0--ids	q0m-expand
J	post	E			1		b0--body
J/{messageId}	delete	F			1	
V	get	C			1		q0m-expand
V	patch	E			1		b1--body
V	put	C			1		b1--body
V/media	get	CMedia			1		q0--formatId
Bpolicy	get	B			1	
H	put	B			1		b1--body
Bqueues/{queueId}/messages	get	AMessages			1		q0--pageSize	q0--pageNumber
Bsearch	get	B			1		q1--q64	q0m-expand
H	post	C			1		b1--body
Buserpolicies/{userId}	get	Ey			1	
W	patch	Gy			1		b1--body
W	put	Ey			1		b1--body
Fs/{userId}/mailbox	get	@Mailbox			1	
Ressages	get	@Messages			1		q0--pageSize	q0--pageNumber
)~";

constexpr char operations_84[] = R"~(0/api/v2/webdeployments/configurations	get	O			1		q0--pageSize	q0--before	q0--after	q0--showOnlyPublished
U	post	P			1		b1--configurationVersion
U/{configurationId}	delete	Q			1	
g/versions	get	NVersions			1		q0--pageSize	q0--before	q0--after
p/draft	get	NVersionsDraft			1	
v	put	NVersionsDraft			1		b1--configurationVersion
v/publish	post	OVersionsDraftPublish			1	
q{versionId}	get	NVersion			1	
Gdeployments	get	L			1		q0--pageSize	q0--before	q0--after	q0m-expand
R	post	M			1		b1--deployment
R/{deploymentId}	delete	N			1	
a	get	K			1		q0m-expand
a	put	K			1		b1--deployment
a/cobrowse/{sessionId}	delete	NCobrowseSessionId			1	
v	get	KCobrowseSessionId			1	
dnfigurations	get	KConfigurations			1		q0--type	q0m-expand
bidentityresolution	get	KIdentityresolution			1	
t	put	KIdentityresolution			1		b1--body
Gtoken/oauthcodegrantjwtexchange	post	`			1		b1--body
Mrefresh	post	N			1		b0--body
Ovoke	delete	O			1		h0--X-Journey-Session-Id=xJourneySessionId	h0--X-Journey-Session-Type=xJourneySessionType
)~";

constexpr char operations_85[] = R"~(0/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}	delete	LPushdevice			1	
u	patch	KPushdevice			1		b1--body
u	post	JPushdevice			1		b1--body
Emessages	get	G			1		q0--pageSize	q0--pageNumber
)~";

constexpr char operations_86[] = R"~(0/api/v2/workforcemanagement/adherence	get	O			1		q1m-userId
U/explanations	post	\			1		b1--body
b/jobs/{jobId}	get	^			1	
cquery	post	a			1		b1--body	q0--forceAsync	q0--forceDownloadService
c{explanationId}	get	Z			1	
Vhistorical/bulk	post	^			1		b1--body
e/jobs/{jobId}	get	`			1	
ajobs/{jobId}	get	\			1	
Mgents	post	M			1		b1--body
R/integrations/hris/query	post	b			1		b1--body
Sme/adherence/historical/jobs	post	f			1		q0m-expand	b0--body
o/{jobId}	get	d			1	
Vmanagementunit	get	\			1	
Vpossibleworkshifts	post	a			1		b1--body
Sopportunities/enrollments/bulk/add	post	l			1		b1--body
rstatuses/update	post	w			1		b1--body
aquery	post	_			1		b1--body	q0--expand	q0--forceDownloadService
S{agentId}/adherence/explanations	post	LAdherenceExplanations			1		b1--body
s/query	post	LAdherenceExplanationsQuery			1		b1--body	q0--forceAsync	q0--forceDownloadService
t{explanationId}	get	KAdherenceExplanation			1	
~onId}	patch	MAdherenceExplanation			1		b1--body
]integrations/hris	put	KIntegrationsHris			1		b1--body
]managementunit	get	KManagementunit			1	
]schedulingpreferences/query	post	LSchedulingpreferencesQuery			1		b1--body
]unavailabletimes/query	post	LUnavailabletimesQuery			1		b1--body
Rchedules/managementunits/mine	post	h			1		b1--body	q0--forceAsync	q0--forceDownloadService
\ine	post	Y			1		b1--body
Mlternativeshifts/offers/jobs	post	b			1		b1--body
i/{jobId}	get	`			1	
esearch/jobs	post	h			1		b1--body
p/{jobId}	get	f			1	
^settings	get	_			1	
^trades	get	]			1		q0--forceAsync
d	post	^			1		b1--body
d/jobs/{jobId}	get	`			1	
estate/jobs	patch	h			1		b1--body
o/{jobId}	get	e			1	
e{tradeId}	get	\			1	
n	patch	^			1		b1--body
Lbusinessunits	get	S			1		q0--feature	q0--divisionId
Y	post	T			1		b1--body	q0--includeSchedulingDefaultMessageSeverities
Y/divisionviews	get	`			1		q0m-divisionId
Z{businessUnitId}	delete	U			1	
j	get	R			1		q0m-expand	q0--includeSchedulingDefaultMessageSeverities
j	patch	T			1		b1--body	q0--includeSchedulingDefaultMessageSeverities
j/activitycodes	get	RActivitycodes			1		q0--forceDownloadService
x	post	SActivitycodes			1		b1--body
x/bulk	patch	TActivitycodesBulk			1		b1--body
y{activityCodeId}	delete	UActivitycode			1	
~vityCodeId}	get	RActivitycode			1	
~vityCodeId}	patch	TActivitycode			1		b1--body
splans	get	RActivityplans			1		q0--state
x	post	SActivityplans			1		b1--body
x/jobs	get	RActivityplansJobs			1	
y{activityPlanId}	get	RActivityplan			1	
~vityPlanId}	patch	TActivityplan			1		b1--body
~vityPlanId}/runs/jobs	post	SActivityplanRunsJobs			1	
~vityPlanId}/runs/jobs/{jobId}	get	RActivityplanRunsJob			1	
ldherence/explanations/query	post	SAdherenceExplanationsQuery			1		b1--body	q0--forceAsync	q0--forceDownloadService
lgentschedules/search	post	SAgentschedulesSearch			1		b1--body	q0--forceAsync	q0--forceDownloadService
llternativeshifts/settings	get	RAlternativeshiftsSettings			1	
~ettings	patch	TAlternativeshiftsSettings			1		b1--body
}trades/search	post	SAlternativeshiftsTradesSearch			1		b1--body	q0--forceAsync
~rades/search/jobs/{jobId}	get	RAlternativeshiftsTradesSearchJob			1	
~rades/{tradeId}	get	RAlternativeshiftsTrade			1	
kcapacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}	get	RCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	q0--granularity
~ngtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate	post	SCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId
ws	get	RCapacityplans			1	
x	post	SCapacityplans			1		b1--body
x/bulk/remove	post	SCapacityplansBulkRemove			1		b1--body
y{capacityPlanId}	get	RCapacityplan			1	
~cityPlanId}	patch	TCapacityplan			1		b1--body
~cityPlanId}/copy	post	SCapacityplanCopy			1		b1--body
~cityPlanId}/forecast	get	RCapacityplanForecast			1		q0--granularity
~cityPlanId}/requirement/generate	post	SCapacityplanRequirementGenerate			1	
~cityPlanId}/staffinggroupallocations	get	RCapacityplanStaffinggroupallocations			1		q0--granularity
~cityPlanId}/staffinggroupallocations	post	SCapacityplanStaffinggroupallocations			1		b1--body
~cityPlanId}/staffinggroupallocationshistory	delete	UCapacityplanStaffinggroupallocationshistory			1		q0--beforeDateId
~cityPlanId}/staffinggroupallocationshistory/query	post	SCapacityplanStaffinggroupallocationshistoryQuery			1		b1--body
~cityPlanId}/staffingrequirements	get	RCapacityplanStaffingrequirements			1	
kdecisionmetrics/jobs/{jobId}	get	RDecisionmetricsJob			1	
{update	post	SDecisionmetricsUpdate			1		b1--body
~ate/uploadurl	post	SDecisionmetricsUpdateUploadurl			1		b1--body
kintraday	post	SIntraday			1		b1--body	q0--forceAsync
s/planninggroups	get	RIntradayPlanninggroups			1		q1--date=_date
kmainforecast/continuousforecast/session	get	RMainforecastContinuousforecastSession			1	
~uousforecast/session/export/forecast/jobs	post	SMainforecastContinuousforecastSessionExportForecastJobs			1		b1--body
~uousforecast/session/export/forecast/jobs/{jobId}	get	RMainforecastContinuousforecastSessionExportForecastJob			1	
~uousforecast/session/export/historical/jobs	post	SMainforecastContinuousforecastSessionExportHistoricalJobs			1		b1--body
~uousforecast/session/export/historical/jobs/{jobId}	get	RMainforecastContinuousforecastSessionExportHistoricalJob			1	
~uousforecast/session/export/snapshot/jobs	post	SMainforecastContinuousforecastSessionExportSnapshotJobs			1		b1--body
~uousforecast/session/export/snapshot/jobs/{jobId}	get	RMainforecastContinuousforecastSessionExportSnapshotJob			1	
~uousforecast/session/{sessionId}	get	RMainforecastContinuousforecastSessionSessionId			1	
~uousforecast/session/{sessionId}/snapshot/{snapshotId}	get	RMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId			1	
mnagementunits	get	RManagementunits			1		q0--feature	q0--divisionId
linimumstaffing/settings	get	RMinimumstaffingSettings			1	
~tings	patch	TMinimumstaffingSettings			1		b1--body
kopportunities/bulk/add	post	SOpportunitiesBulkAdd			1		b1--body
~publish	post	SOpportunitiesBulkPublish			1		b1--body
~remove	post	SOpportunitiesBulkRemove			1		b1--body
~statuses/update	post	SOpportunitiesBulkStatusesUpdate			1		b1--body
yenrollments/bulk/statuses/update	post	SOpportunitiesEnrollmentsBulkStatusesUpdate			1		b1--body
~lments/query	post	SOpportunitiesEnrollmentsQuery			1		b1--body	q0--expand	q0--forceDownloadService
zxternalactivities/query	post	SOpportunitiesExternalactivitiesQuery			1		b1--body
yquery	post	SOpportunitiesQuery			1		b1--body	q0--forceDownloadService
y{opportunityId}	get	ROpportunity			1		q0--expand
~rtunityId}	patch	TOpportunity			1		b1--body
kplanninggroups	get	RPlanninggroups			1	
y	post	SPlanninggroups			1		b1--body
y/{planningGroupId}	delete	UPlanninggroup			1	
~nningGroupId}	get	RPlanninggroup			1	
~nningGroupId}	patch	TPlanninggroup			1		b1--body
kschedulebids	get	RSchedulebids			1	
w	post	SSchedulebids			1		b1--body
w/effectiveschedulesets	post	SSchedulebidsEffectiveschedulesets			1		b1--body
x{bidId}	delete	USchedulebid			1	
~}	get	RSchedulebid			1	
~}	patch	TSchedulebid			1		b1--body
~}/copy	post	SSchedulebidCopy			1		b1--body
~}/groups	post	SSchedulebidGroups			1		b1--body
~}/groups/summary	get	RSchedulebidGroupsSummary			1	
~}/groups/{bidGroupId}	delete	USchedulebidGroup			1	
~}/groups/{bidGroupId}	get	RSchedulebidGroup			1	
~}/groups/{bidGroupId}	patch	TSchedulebidGroup			1		b1--body
~}/groups/{bidGroupId}/preferences	get	RSchedulebidGroupPreferences			1		q0--forceDownloadService	q0m-expand
~}/groups/{bidGroupId}/preferences	patch	TSchedulebidGroupPreferences			1		b1--body
sr/settings	get	RSchedulerSettings			1	
}	patch	TSchedulerSettings			1		b1--body
ring/runs	get	RSchedulingRuns			1	
z/{runId}	delete	USchedulingRun			1	
~nId}	get	RSchedulingRun			1	
~nId}	patch	TSchedulingRun			1		b1--body
~nId}/result	get	RSchedulingRunResult			1		q1m-managementUnitIds	q1m-expand
upreferences/settings	get	RSchedulingpreferencesSettings			1	
~es/settings	patch	TSchedulingpreferencesSettings			1		b1--body
lervicegoaltemplates	get	RServicegoaltemplates			1		q0m-expand
~s	post	SServicegoaltemplates			1		b1--body
~s/{serviceGoalTemplateId}	delete	UServicegoaltemplate			1	
~s/{serviceGoalTemplateId}	get	RServicegoaltemplate			1		q0m-expand
~s/{serviceGoalTemplateId}	patch	TServicegoaltemplate			1		b1--body
lhifttrading/trades/evaluate/jobs	post	SShifttradingTradesEvaluateJobs			1		b1--body	q0--forceAsync	q0--forceDownloadService
~/evaluate/jobs/{jobId}	get	RShifttradingTradesEvaluateJob			1	
~/query/jobs	post	SShifttradingTradesQueryJobs			1		b1--body	q0--forceAsync	q0--forceDownloadService
~/query/jobs/{jobId}	get	RShifttradingTradesQueryJob			1	
~/state/bulk/jobs	post	SShifttradingTradesStateBulkJobs			1		b1--body	q0--forceAsync	q0--forceDownloadService
~/state/bulk/jobs/{jobId}	get	RShifttradingTradesStateBulkJob			1	
xunmatched/search/jobs	post	SShifttradingUnmatchedSearchJobs			1		b1--body	q0--forceAsync	q0--forceDownloadService
~hed/search/jobs/{jobId}	get	RShifttradingUnmatchedSearchJob			1	
xweeks/summary/jobs	post	SShifttradingWeeksSummaryJobs			1		b1--body	q0--forceAsync
~summary/jobs/{jobId}	get	RShifttradingWeeksSummaryJob			1	
ltaffinggroups	get	RStaffinggroups			1		q0--managementUnitId	q0--forceDownloadService
y	post	SStaffinggroups			1		b1--body
y/planninggroups/query	post	SStaffinggroupsPlanninggroupsQuery			1		b1--body
zquery	post	SStaffinggroupsQuery			1		b1--body	q0--forceDownloadService
z{staffingGroupId}	delete	UStaffinggroup			1	
~ffingGroupId}	get	RStaffinggroup			1	
~ffingGroupId}	patch	TStaffinggroup			1		b1--body
ktimeofflimits	get	RTimeofflimits			1		q0--managementUnitId
x	post	STimeofflimits			1		b1--body
x/values/query	post	STimeofflimitsValuesQuery			1		b1--body
y{timeOffLimitId}	delete	UTimeofflimit			1	
~OffLimitId}	get	RTimeofflimit			1	
~OffLimitId}/granularityconversion	post	STimeofflimitGranularityconversion			1		b1--body
~OffLimitId}/granularityconversion/jobs	get	RTimeofflimitGranularityconversionJobs			1		q0--statuses
~OffLimitId}/granularityconversion/jobs/{jobId}	get	RTimeofflimitGranularityconversionJob			1	
~OffLimitId}/values	put	RTimeofflimitValues			1		b1--body
~OffLimitId}/values/import	post	STimeofflimitValuesImport			1		b1--body
~OffLimitId}/values/import/uploadurl	post	STimeofflimitValuesImportUploadurl			1		b1--body
~OffLimitId}/values/query	post	STimeofflimitValuesQuery			1		b1--body
rplans	get	RTimeoffplans			1		q0--managementUnitId	q0--forceDownloadService	q0m-expand
w	post	STimeoffplans			1		b1--body
w/{timeOffPlanId}	delete	UTimeoffplan			1	
~ffPlanId}	get	RTimeoffplan			1	
~ffPlanId}	patch	TTimeoffplan			1		b1--body
kunavailabletimes/schedules/query	post	SUnavailabletimesSchedulesQuery			1		b1--body
}ettings/query	post	SUnavailabletimesSettingsQuery			1		b1--body
lsers	get	RUsers			1		q0m-managementUnitIds
kweeks/{weekDateId}/shorttermforecasts	get	RWeekShorttermforecasts			1	
~shorttermforecasts/generate	post	SWeekShorttermforecastsGenerate			1	p1--businessUnitId	p1-eweekDateId	b1--body	q0--forceAsync
~shorttermforecasts/import	post	SWeekShorttermforecastsImport			1	p1--businessUnitId	p1-eweekDateId	b1--body
~shorttermforecasts/import/uploadurl	post	SWeekShorttermforecastsImportUploadurl			1	p1--businessUnitId	p1-eweekDateId	b1--body
~shorttermforecasts/{forecastId}	delete	UWeekShorttermforecast			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId
~shorttermforecasts/{forecastId}	get	RWeekShorttermforecast			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	q0m-expand
~shorttermforecasts/{forecastId}/copy	post	SWeekShorttermforecastCopy			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	b1--body	q0--forceAsync
~shorttermforecasts/{forecastId}/data	get	RWeekShorttermforecastData			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	q0--weekNumber	q0--forceDownloadService
~shorttermforecasts/{forecastId}/generationresults	get	RWeekShorttermforecastGenerationresults			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId
~shorttermforecasts/{forecastId}/longtermforecastdata	get	RWeekShorttermforecastLongtermforecastdata			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	q0--forceDownloadService
~shorttermforecasts/{forecastId}/planninggroups	get	RWeekShorttermforecastPlanninggroups			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId
~shorttermforecasts/{forecastId}/staffingrequirement	get	RWeekShorttermforecastStaffingrequirement			1	p1--businessUnitId	p1-eweekDateId	p1--forecastId	q0m-weekNumbers	q0m-expand
vId}/schedules	get	RWeekSchedules			1		q0--earliestWeekDate	q0--latestWeekDate	q0--includeOnlyPublished	q0--expand
~dules	post	SWeekSchedules			1	p1--businessUnitId	p1-eweekId	b1--body
~dules/generate	post	SWeekSchedulesGenerate			1	p1--businessUnitId	p1-eweekId	b1--body
~dules/import	post	SWeekSchedulesImport			1	p1--businessUnitId	p1-eweekId	b1--body
~dules/import/uploadurl	post	SWeekSchedulesImportUploadurl			1	p1--businessUnitId	p1-eweekId	b1--body
~dules/{scheduleId}	delete	UWeekSchedule			1	p1--businessUnitId	p1-eweekId	p1--scheduleId
~dules/{scheduleId}	get	RWeekSchedule			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	q0--expand
~dules/{scheduleId}/agentschedules/query	post	SWeekScheduleAgentschedulesQuery			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	b1--body	q0--forceAsync	q0--forceDownloadService
~dules/{scheduleId}/copy	post	SWeekScheduleCopy			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	b1--body
~dules/{scheduleId}/generationresults	get	RWeekScheduleGenerationresults			1	p1--businessUnitId	p1-eweekId	p1--scheduleId
~dules/{scheduleId}/headcountforecast	get	RWeekScheduleHeadcountforecast			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	q0--forceDownload
~dules/{scheduleId}/history/agents/{agentId}	get	RWeekScheduleHistoryAgent			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	p1--agentId
~dules/{scheduleId}/performancepredictions	get	RWeekSchedulePerformancepredictions			1	
~dules/{scheduleId}/performancepredictions/recalculations	post	SWeekSchedulePerformancepredictionsRecalculations			1		b1--body
~dules/{scheduleId}/performancepredictions/recalculations/uploadurl	post	SWeekSchedulePerformancepredictionsRecalculationsUploadurl			1		b1--body
~dules/{scheduleId}/performancepredictions/recalculations/{recalculationId}	get	RWeekSchedulePerformancepredictionsRecalculation			1	
~dules/{scheduleId}/reschedule	post	SWeekScheduleReschedule			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	b1--body
~dules/{scheduleId}/update	post	SWeekScheduleUpdate			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	b1--body
~dules/{scheduleId}/update/uploadurl	post	SWeekScheduleUpdateUploadurl			1	p1--businessUnitId	p1-eweekId	p1--scheduleId	b1--body
lorkplanbids	get	RWorkplanbids			1	
w	post	SWorkplanbids			1		b1--body
w/{bidId}	delete	UWorkplanbid			1	
~}	get	RWorkplanbid			1	
~}	patch	TWorkplanbid			1		b1--body
~}/copy	post	SWorkplanbidCopy			1		b1--body
~}/groups	post	SWorkplanbidGroups			1		b1--body
~}/groups/summary	get	RWorkplanbidGroupsSummary			1	
~}/groups/{bidGroupId}	delete	UWorkplanbidGroup			1	
~}/groups/{bidGroupId}	get	RWorkplanbidGroup			1	
~}/groups/{bidGroupId}	patch	TWorkplanbidGroup			1		b1--body
~}/groups/{bidGroupId}/preferences	get	RWorkplanbidGroupPreferences			1	
~}/groups/{bidGroupId}/preferences	patch	TWorkplanbidGroupPreferences			1		b1--body
Lcalendar/data/ics	get	U		text/calendar	1		q1--calendarId
Uurl/ics	delete	W			1	
\	get	T			1	
\	post	U			1		q0--language
Lhistoricaldata/bulk/remove/jobs	get	b			1	
k	post	c			1		b1--body
k/{jobId}	get	a			1	
[importstatus	get	`			1	
g/{jobId}	get	`JobId			1	
[validate	post	]			1		b1--body
Lintegrations/hris	get	V			1	
]/timeofftypes/jobs/{jobId}	get	e			1	
^{hrisIntegrationId}/timeofftypes/jobs	post	VTimeofftypesJobs			1	
Lmanagementunits	get	U			1		q0--pageSize	q0--pageNumber	q0--expand	q0--feature	q0--divisionId
[	post	V			1		b1--body
[/divisionviews	get	b			1		q0m-divisionId
\{managementUnitId}	delete	W			1	
n	get	T			1		q0m-expand
n	patch	V			1		b1--body
n/activitycodes	get	TActivitycodes			1	
pdherence	get	TAdherence			1		q0--forceDownloadService
pgents	patch	VAgents			1		b1--body
u/workplans/bulk	patch	VAgentsWorkplansBulk			1		b1--body
~s/query	post	UAgentsWorkplansQuery			1		b1--body	q0--forceDownloadService
v{agentId}	get	TAgent			1		q0--excludeCapabilities	q0m-expand
~}/shifttrades	get	TAgentShifttrades			1	
uchedules/search	post	UAgentschedulesSearch			1		b1--body	q0--forceAsync	q0--forceDownloadService
odecisionmetrics	get	TDecisionmetrics			1	
ohistoricaladherencequery	post	UHistoricaladherencequery			1		b1--body
omove	post	UMove			1		b1--body
oschedules/search	post	USchedulesSearch			1		b1--body
phifttrades/matched	get	TShifttradesMatched			1	
{users	get	TShifttradesUsers			1	
qrinkage/jobs	post	UShrinkageJobs			1		b1--body
otimeofflimits	get	TTimeofflimits			1	
|	post	UTimeofflimits			1		b1--body
|/values/query	post	UTimeofflimitsValuesQuery			1		b1--body
}{timeOffLimitId}	delete	WTimeofflimit			1	
~timeOffLimitId}	get	TTimeofflimit			1	
~timeOffLimitId}	patch	VTimeofflimit			1		b1--body
~timeOffLimitId}/values	put	TTimeofflimitValues			1		b1--body
vplans	get	TTimeoffplans			1	
{	post	UTimeoffplans			1		b1--body
{/{timeOffPlanId}	delete	WTimeoffplan			1	
~imeOffPlanId}	get	TTimeoffplan			1	
~imeOffPlanId}	patch	VTimeoffplan			1		b1--body
vrequests	post	UTimeoffrequests			1		b1--body
~/integrationstatus/query	post	UTimeoffrequestsIntegrationstatusQuery			1		b1--body
~/query	post	UTimeoffrequestsQuery			1		b1--body	q0--forceDownloadService
~/waitlistpositions/query	post	UTimeoffrequestsWaitlistpositionsQuery			1		b1--body
~/{timeOffRequestId}/users/{userId}/integrationstatus	patch	VTimeoffrequestUserIntegrationstatus			1		b1--body
ounavailabletimes/settings	patch	VUnavailabletimesSettings			1		b1--body
psers	get	TUsers			1	
t/{userId}/timeoffbalance/jobs	post	UUserTimeoffbalanceJobs			1		b1--body
~timeoffrequests	get	TUserTimeoffrequests			1	
~timeoffrequests/estimate	post	UUserTimeoffrequestsEstimate			1		b1--body	q0--includeOnly
~timeoffrequests/{timeOffRequestId}	get	TUserTimeoffrequest			1	
~timeoffrequests/{timeOffRequestId}	patch	VUserTimeoffrequest			1		b1--body
~timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs	post	UUserTimeoffrequestTimeoffbalanceJobs			1	
~timeoffrequests/{timeOffRequestId}/timeofflimits	get	TUserTimeoffrequestTimeofflimits			1	
oweeks/{weekDateId}/shifttrades	get	TWeekShifttrades			1	p1--managementUnitId	p1-eweekDateId	q0--evaluateMatches	q0--includeCrossWeekShifts	q0--forceDownloadService
~Id}/shifttrades	post	UWeekShifttrades			1	p1--managementUnitId	p1-eweekDateId	b1--body
~Id}/shifttrades/search	post	UWeekShifttradesSearch			1	p1--managementUnitId	p1-eweekDateId	b1--body	q0--forceDownloadService
~Id}/shifttrades/state/bulk	post	UWeekShifttradesStateBulk			1	p1--managementUnitId	p1-eweekDateId	b1--body	q0--forceAsync
~Id}/shifttrades/{tradeId}	patch	VWeekShifttrade			1	p1--managementUnitId	p1-eweekDateId	p1--tradeId	b1--body
~Id}/shifttrades/{tradeId}/match	post	UWeekShifttradeMatch			1	p1--managementUnitId	p1-eweekDateId	p1--tradeId	b1--body
zId}/schedules	get	TWeekSchedules			1		q0--includeOnlyPublished	q0--earliestWeekDate	q0--latestWeekDate
~schedules/{scheduleId}	get	TWeekSchedule			1		q0--expand	q0--forceDownloadService
porkplanrotations	get	TWorkplanrotations			1		q0m-expand
~ns	post	UWorkplanrotations			1		b1--body
~ns/{workPlanRotationId}	delete	WWorkplanrotation			1	
~ns/{workPlanRotationId}	get	TWorkplanrotation			1	
~ns/{workPlanRotationId}	patch	VWorkplanrotation			1		b1--body
~ns/{workPlanRotationId}/copy	post	UWorkplanrotationCopy			1		b1--body
ws	get	TWorkplans			1		q0m-expand	q0m-exclude
x	post	UWorkplans			1		b1--body	q0--validationMode
x/{workPlanId}	delete	WWorkplan			1	
~PlanId}	get	TWorkplan			1		q0m-includeOnly
~PlanId}	patch	VWorkplan			1		b1--body	q0--validationMode
~PlanId}/copy	post	UWorkplanCopy			1		b1--body
~PlanId}/validate	post	UWorkplanValidate			1		b1--body	q0m-expand
Lnotifications	get	S			1	
Y/update	post	Z			1		b1--body
Lschedulebids	get	R			1	
X/{bidId}/preference	get	QPreference			1	
k	put	QPreference			1		b1--body
aschedulesets	get	QSchedulesets			1	
Ts	post	P			1		b0--body
Singjobs/{jobId}	get	S			1	
Vpreferences	patch	]			1		b1--body
a/query	post	a			1		b1--body
bsettings	get	c			1	
Mhifttrades	get	Q			1	
Uing/trades/jobs	post	]			1		b1--body	q0--forceAsync
d/{jobId}	get	[			1	
`mine/query/jobs	post	f			1		b1--body	q0--forceAsync	q0--forceDownloadService
o/{jobId}	get	d			1	
`{tradeId}/jobs	post	XJobs			1		b1--body	q0--forceAsync
n/{jobId}	get	WJob			1	
jmatch/jobs	post	XMatchJobs			1		b1--body	q0--forceAsync
t/{jobId}	get	WMatchJob			1	
jstate/jobs	post	XStateJobs			1		b1--body	q0--forceAsync
t/{jobId}	get	WStateJob			1	
Nrinkage/jobs/{jobId}	get	R			1	
Lteams/{teamId}/adherence	get	JAdherence			1	
d/historical	post	KAdherenceHistorical			1		b1--body
[shrinkage/jobs	post	KShrinkageJobs			1		b1--body
Mimeoffbalance/jobs	post	Y			1		b1--body
_/{jobId}	get	W			1	
Slimits/available/query	post	b			1		b1--body
Srequests	get	U			1	
[	post	V			1		b1--body
[/estimate	post	^			1		b1--body	q0--includeOnly
\integrationstatus/query	post	l			1		b1--body
\{timeOffRequestId}	get	T			1	
n	patch	V			1		b1--body
n/waitlistpositions	get	TWaitlistpositions			1	
Lunavailabletimes	patch	X			1		b1--body
\/query	post	\			1		b1--body
]settings	get	^			1	
]validation/jobs	post	e			1		b1--body
l/{jobId}	get	c			1	
Msers/activity	post	T			1		b1--body
Rworkplanbidranks/bulk	patch	a			1		b1--body
R{userId}/workplanbidranks	get	JWorkplanbidranks			1	
k	patch	LWorkplanbidranks			1		b1--body
Lworkplanbids	get	R			1	
X/{bidId}/preferences	get	QPreferences			1	
l	patch	SPreferences			1		b1--body
aworkplans	get	QWorkplans			1	
)~";

constexpr ClassSource classes[] = {
    {"AIStudioApi", operations_0},
    {"AgentAssistantsApi", operations_1},
    {"AgentCopilotApi", operations_2},
    {"AgentUIApi", operations_3},
    {"AlertingApi", operations_4},
    {"AnalyticsApi", operations_5},
    {"ArchitectApi", operations_6},
    {"AssistantCopilotVariationsApi", operations_7},
    {"AuditApi", operations_8},
    {"AuthorizationApi", operations_9},
    {"BackgroundAssistantApi", operations_10},
    {"BillingApi", operations_11},
    {"BusinessRulesApi", operations_12},
    {"CarrierServicesApi", operations_13},
    {"CaseManagementApi", operations_14},
    {"ChatApi", operations_15},
    {"CoachingApi", operations_16},
    {"ContentManagementApi", operations_17},
    {"ConversationsApi", operations_18},
    {"DataExtensionsApi", operations_19},
    {"DataPrivacyApi", operations_20},
    {"DependenciesApi", operations_21},
    {"DownloadsApi", operations_22},
    {"EmailsApi", operations_23},
    {"EmployeeEngagementApi", operations_24},
    {"EventsApi", operations_25},
    {"ExternalContactsApi", operations_26},
    {"FaxApi", operations_27},
    {"FlowsApi", operations_28},
    {"GamificationApi", operations_29},
    {"GeneralDataProtectionRegulationApi", operations_30},
    {"GeolocationApi", operations_31},
    {"GreetingsApi", operations_32},
    {"GroupsApi", operations_33},
    {"IdentityProviderApi", operations_34},
    {"InfrastructureAsCodeApi", operations_35},
    {"IntegrationsApi", operations_36},
    {"IntentsApi", operations_37},
    {"JourneyApi", operations_38},
    {"KnowledgeApi", operations_39},
    {"LanguageUnderstandingApi", operations_40},
    {"LanguagesApi", operations_41},
    {"LearningApi", operations_42},
    {"LicenseApi", operations_43},
    {"LocationsApi", operations_44},
    {"LogCaptureApi", operations_45},
    {"MessagingApi", operations_46},
    {"MobileDevicesApi", operations_47},
    {"NotificationsApi", operations_48},
    {"OAuthApi", operations_49},
    {"ObjectsApi", operations_50},
    {"OperationalEventsApi", operations_51},
    {"OrganizationApi", operations_52},
    {"OrganizationAuthorizationApi", operations_53},
    {"OutboundApi", operations_54},
    {"PresenceApi", operations_55},
    {"ProcessAutomationApi", operations_56},
    {"QualityApi", operations_57},
    {"RecordingApi", operations_58},
    {"ResponseManagementApi", operations_59},
    {"RoutingApi", operations_60},
    {"SCIMApi", operations_61},
    {"ScreenMonitoringApi", operations_62},
    {"ScriptsApi", operations_63},
    {"SearchApi", operations_64},
    {"SettingsApi", operations_65},
    {"SocialMediaApi", operations_66},
    {"SpeechTextAnalyticsApi", operations_67},
    {"StationsApi", operations_68},
    {"SuggestApi", operations_69},
    {"TaskManagementApi", operations_70},
    {"TeamsApi", operations_71},
    {"TelephonyApi", operations_72},
    {"TelephonyProvidersEdgeApi", operations_73},
    {"TextbotsApi", operations_74},
    {"TokensApi", operations_75},
    {"UploadsApi", operations_76},
    {"UsageApi", operations_77},
    {"UserRecordingsApi", operations_78},
    {"UsersApi", operations_79},
    {"UsersRulesApi", operations_80},
    {"UtilitiesApi", operations_81},
    {"VirtualAgentsApi", operations_82},
    {"VoicemailApi", operations_83},
    {"WebDeploymentsApi", operations_84},
    {"WebMessagingApi", operations_85},
    {"WorkforceManagementApi", operations_86},
};

}  // namespace

OperationTable& built_in_operations() {
  static OperationTable table(classes, sizeof classes / sizeof *classes);
  return table;
}

}  // namespace platform_client

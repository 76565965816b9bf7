// Generated from tools/definition/platform-api.json by `npm run generate`; do not edit.
#include "operations/operation_table.hpp"

namespace platform_client {
namespace {

constexpr char paths[] = R"~~(AIStudio"agentic/virtualAgents!*!jobs!*#versions*jobs'conversations/summaries/preview"settings!{summarySetting%guides!jobs!*#uploads"*!jobs!*#sessions{guideSession/turns$versions!*!jobs!*
AgentAssistants"assistants!agentChecklists!languages"*#queues"*!queues!*!users/bulk/add"remove#jobs!*#query
AgentCopilot"assistants/copilot/featuresupport#*copilot
AgentUI"users/agentui/agents/autoanswer{agent/settings
Alerting!alerts/all"bulk"query"*#rules!bulk!remove#query"*
Analytics!actions/aggregates/jobs!*!results$query$agentcopilots/aggregates/jobs!*!results$query$agents/status/counts"query#{user/status$agentutilizations/aggregates/jobs!*!results$query$botFlows*divisions/reportingturns#reportingturns"sessions$bots/aggregates/jobs!*!results$query$casemanagement/aggregates/jobs!*!results$query$conversations/activity/query#aggregates/jobs!*!results$query#details!jobs!availability"*!results$query#*details!properties%copilots/aggregates/jobs!*!results$query$dataextraction/downloads/bulk"metadata"*$dataretention/settings#evaluations/aggregates/jobs!*!results$query$flowexecutions/aggregates/jobs!*!results$query$flows/activity/query#aggregates/jobs!*!results$query#observations/query$journeys/aggregates/jobs!*!results$query$knowledge/aggregates/jobs!*!results$query$queues/observations/query$ratelimits/aggregates/query$reporting/dashboards/users!bulk/remove#*$exports!metadata#settings!dashboards/bulk/remove#query#users*dashboards&resolutions/aggregates/jobs!*!results$query$routing/activity/query$summaries/aggregates/jobs!*!results$query$surveys/aggregates/jobs!*!results$query$taskmanagement/aggregates/jobs!*!results$query#metrics/query$teams/activity/query$transcripts/aggregates/jobs!*!results$query$users/activity/query#aggregates/jobs!*!results$query#details/jobs!availability"*!results$query#observations/query
Architect!dependencytracking!build"consumedresources"consumingresources"deletedresourceconsumers"object"types!*#updatedresourceconsumers#emergencyGroups!divisionviews"*#grammars!*!languages!}languageCode!files/dtmf"voice'ivrs!divisionviews"*!identityresolution$prompts!*!history!*#resources!}languageCode!audio"uploads&scheduleGroups!divisionviews"*#schedules!divisionviews"*#systemprompts!{prompt!history!*#resources!}languageCode!uploads'flows!actions/checkin"checkout"deactivate"publish"revert"unlock#datatables!divisionviews!{datatable#*!export/jobs!{exportJob$import/csv/jobs#jobs!{importJob$rows!*%divisionviews"executions!{flowExecution#export/jobs!*$instances/jobs!*#query"querycapabilities"settings/executiondata"loglevels!characteristics"default$*#jobs!*#lookup"milestones!divisionviews"*#outcomes!divisionviews"{flowOutcome#validate/jobs!*$*!history!*#instances/settings/loglevels$latestconfiguration"versions!*!configuration"health"intents*health"utterances*health
AssistantCopilotVariations"assistants*variations!*
Audit"audits/query!realtime!related"servicemapping#servicemapping"{transaction!results
Authorization!divisions!deleted"home"limit"query"*!grants"objects}objectType#restore$divisionspermitted/me"paged/me"{subject$permissions"policies!subject*#targets!}targetName!subject*#validate$*!attributes"simulate$products"roles!default"settings"{leftRole/comparedefault{rightRole$*!subjectgrants"users!add"remove%settings"subjects/me"rolecounts"*!bulkadd"bulkremove"bulkreplace"divisions*roles*(users{subject/roles
BackgroundAssistant!token#screenrecording/token
Billing!contracts!invoices!*document"lines$*!billingPeriods*%reports/billableusage#trusteebillingoverview{trustorOrg
BusinessRules!decisiontables!search"{table!execute"exports!{exportJob#imports!{importJob#versions!}tableVersion!copy"execute"publish"rollback"rows!bulk/add"remove"update#search"*#snapshot"sync&schemas!coretypes!}coreTypeName#*!versions!}schemaVersion
CarrierServices!integrations/emergencylocations/me
CaseManagement!caseplans!query"*!dataschemas!}schemaKeyName#intakesettings"publish"stageplans!*!reposition"stepplans*%versions!*!dataschemas"intakesettings"stageplans!*!stepplans!*)cases!associations/query#externalContacts*#query/jobs!*!results%references*#*!associations!*#comments!me{comment#*#datedue"owner"priority"stages!*!steps!*%summary"terminate/jobs!*
Chat"chats/messages*!reactions$rooms!}roomJid!messages!pins!{pinnedMessage#}messageIds"*#participants!}participantJid"{user%settings"threads*messages$users/me/settings#*!messages!pins!{pinnedMessage#}messageIds"*#settings
Coaching!appointments!aggregates/query#me"*!annotations!*#conversations"status"statuses$notifications!*#scheduleslots/jobs!*#query
ContentManagement!documents!*!content$query"securityProfiles!*#shared*#shares!*#status!*#usage"workspaces!*!documents"members!*#tagvalues!query"{tag
Conversations"analytics/conversations/activity/query#aggregates/jobs!*!results$query#details!jobs!availability"*!results$query#*details!properties&Conversations!aftercallwork{conversation/participants*communications*'callbacks!bulk/disconnect"update#{conversation!participants*!attributes"communications*!wrapup$replace"wrapup"wrapupcodes$recordingstate$calls!history"maximumconferenceparties"user*#{conversation!conference"participants!user*#*!attributes"barge"coach"communications*!postflowaction"summaries"uuidata"wrapup$consult!agent"contact/external#external"queue#monitor"replace"snippet/record#user*#voice/consult#wrapup"wrapupcodes$recordingstate$cobrowsesessions!{conversation!participants*!attributes"communications*!wrapup$replace"wrapup"wrapupcodes$recordingstate$customattributes/schemas!coretypes!}coreTypeName#limits"*!versions!*%search#emails!agentless"{conversation!inboundmessages"messages!draft!attachments/copy"uploads"*$*#participants*!attributes"communications*!wrapup$parkingstate"replace"wrapup"wrapupcodes$reconnect"recordingstate"settings$faxes"internalmessages!{conversation#keyconfigurations!validate"{keyconfigurations#messages!agentless"cachedmedia!{cachedMediaItem#inbound/open#{conversation!communications*messages!media!uploads"*$socialmedia/messages#typing$messages/bulk"*#participants*!attributes"communications*!summaries"wrapup$monitor"parkingstate"replace"wrapup"wrapupcodes$recordingstate#{integration/inbound/open/event"message"receipt"structured/response&*details$messaging/facebook/app"permissions#identityresolution/integrations/apple{integration#facebook{integration#instagram{integration#open{integration#twitter{integration#whatsapp{integration%integrations!apple!{integration#facebook!{integration#instagram!{integration#open!extensions/googlebusinessprofile!oauth/settings#tokens!*!accounts${integration${integration#twitter!oauth/settings#{integration#whatsapp!embeddedsignup!{integration#{integration#*twitter/oauth/settings&oauth/apple/callback$settings!default"{messageSetting#supportedContent!default"*#threadingtimeline#participants/attributes/search$screenshares{conversation/participants*communications*wrapup&recordingstate$settings"socials{conversation/participants*communications*wrapup&recordingstate$videos/meetings!*#{conference/details#{conversation/agentconference/communications*$participants*communications*wrapup&recordingstate$*!accessattributes"assign"assistant/copilotcontext#barge"cobrowse"communications*agentChecklists!finalize"*!agentaction"jobs!*%internalmessages!{message%customattributes!bulk"{attributes#disconnect"participants*!attributes"callbacks"codes}addCommunicationCode#digits"flaggedreason"internalmessages/users/communications$replace!agent"contact/external#external"queue#secureivrsessions!{secureSession#transfer"wrapup"wrapupcodes$recordingstate"secureattributes"suggestions!feedback"*!engagement$summaries!*engagements"feedback$tags"utilizationlabel
DataExtensions!coretypes!}coretypeName#limits
DataPrivacy!maskingrules!validate"{rule
Dependencies!type}entityType/id{entity/connections/requiredby"requiredbycounts"requires
Downloads!*
Emails!settings!threading
EmployeeEngagement!celebrations!*#recognitions!*
Events!conversations"routing/customkpiattributions#users/presence"routingstatus
ExternalContacts!bulk/contacts!add"divisionviews"enrich"remove"unresolved"update#notes!add"remove"update#organizations!add"divisionviews"enrich"remove"update#relationships!add"remove"update$contacts!enrich"exports!*#merge"schemas!coretypes!}coreTypeName#limits"*!versions!*%search"*!identifiers"journey/segments"sessions#notes!*#promotion"unresolved$conversations*#externalSources!*#graphs/clusterscans!latest!statistics#{scan!clusters!*!merge$statistics$settings#identifierlookup!contacts"organizations#import/csv/jobs"settings!{settings#uploads!*details"preview%jobs!*#settings!{settings$merge/contacts#notes/exports!*$organizations!enrich"exports!*#schemas!coretypes!}coreTypeName#limits"*!versions!*%{externalOrganization!contacts"identifiers"notes!*#relationships"trustor!*%relationships!exports!*#*#reversewhitepageslookup"scan/contacts!divisionviews/all$notes!divisionviews/all$organizations!divisionviews/all$relationships!divisionviews/all
Fax!documents!*!content$settings"summary"*status
Flows"analytics/flows/activity/query#aggregates/jobs!*!results$query#observations/query
Gamification"employeeperformance/externalmetrics/data"definitions!{metric%Gamification/contests!me"uploads/prizeimages#*!agents/scores!me"trends!me%prizeImages*%insights!details"groups/trends!all$managers"members"rankings"trends"users*details"trends%leaderboard!all!bestpoints#bestpoints#metricDefinitions!*#profiles!users/me!query#*!query$*!activate"deactivate"members!validate#metrics!objectivedetails"*${sourceProfile/metrics{sourceMetric/link&scorecards!attendance"bestpoints"points/alltime"average"trends#profiles*metrics*users/values/trends#*values/trends%values/trends'users/points/average#values/average"trends#*!attendance"bestpoints"points/alltime"trends#values/trends%values/average"trends$status"templates!*
GeneralDataProtectionRegulation"gdpr/requests!*#subjects
Geolocation"geolocations/settings#users*geolocations{client
Greetings!!defaults"*!downloads"groups/downloads#media"users/downloads%groups*greetings!defaults%users*greetings!defaults
Groups"fieldconfig"Groups!dynamicsettings/preview#search"*!dynamicsettings"individuals"members"profile$profiles/groups
IdentityProvider"identityproviders!adfs"cic"generic"gsuite"identitynow"okta"onelogin"ping"purecloud"pureengage"salesforce"{provider
InfrastructureAsCode!accelerators!*#jobs!*
Integrations!!actions!categories"certificates!truststore#drafts"functions/runtimes#*!draft!function!upload#publish"schemas}fileName#templates}fileName#test"validation#execute"function"schemas}fileName#templates}fileName#test$botconnector{integration/bots!summaries"*!versions&botconnectors/incoming/messages#outgoing/messages#{integration/bots!summaries"*%clientapps"credentials!listing"types"*#speech/audioconnector!{integration#dialogflow/agents!*$dialogflowcx/agents!*$lex/bot/alias*#*aliases$bots#lexv2/bot/alias*#*aliases$bots#nuance{nuanceIntegration/bots!jobs!*!results$launch/settings"validate#*!jobs!*!results(stt/engines!*$tts/engines!*!voices!*%settings$types!*!configschemas}configType%unifiedcommunications/clientapps!{ucIntegration#{ucIntegration/thirdpartypresences$userapps"webhooks{token/events$*!config/current
Intents!assignments/externalContacts*!customerIntents*assignment'categories!*#customerIntents!bulk/retrieve#*!sourceintents!bulk/add"remove&sourceintents
Journey"analytics/journeys/aggregates/jobs!*!results$query%externalcontacts/contacts*journey/segments"sessions&Journey/actionMaps!estimates/jobs!*!results%*#actionTargets!*#actionTemplates!*#deployments*actionevent"appevents"customers{customerCookie/ping$webevents$externalevents/configurations!{config"*events$schemas!coretypes!}coreTypeName#limits"*!versions!*&flows/paths/query$outcomes!attributions/jobs!*!results%predictors!*#*#segments!*#sessions*!events"outcomescores$views!data/details#encodings/validate#eventDefinitions!external!changes#*!activate$jobs!me#schedules"*!schedules"versions!{journeyVersion/jobs!latest"*!results/charts*'}journeyViewVersion/charts*!versions}chartVersion%jobs*results%*
Knowledge!connections!*!options$documentuploads"guest/sessions!*categories"documents!answers"presentations"search!suggestions"*#*!copies"feedback"views'integrations*options$knowledgeBases!*!categories!*#chunks/search!*$documents!answers"bulk/remove"update#feedback"presentations"query"search!suggestions"*#versions/bulk/add$*!copies"feedback!*#variations!{documentVariation#versions!*!variations!*%views$export/jobs!{exportJob$import/jobs!{importJob$labels!*#operations!users/query$parse/jobs!{parseJob!import%sources!salesforce!{source!sync$servicenow!{source!sync%synchronize/jobs!{syncJob$unanswered/groups!*!phraseGroups*&uploads/urls/jobs!*'search!preview#settings!{knowledgeSetting#sources!synchronizations"*!synchronizations!*!deletions!{file#uploads!{file
LanguageUnderstanding!domains!*!feedback!*#versions!{domainVersion!detect"publish"report"train&ignorephrases}languageCode!remove$ignoretopics}languageCode!remove$miners!*!drafts!*#execute"intents!*#topics!*!phrases*'settings
Languages!!translations!builtin"organization"users*$*
Learning!assessments/scoring#assignments!aggregates/query#bulkadd"bulkremove"me"*!reassign"reschedule"reset"steps*%modules!assignments"coverArt*#*!jobs!*#preview"publish"rule!migrate#users*assignments$versions*%rules/query#scheduleslots/jobs!*#query#scorm!*
License!definitions!{license#infer!permissions#organization"toggles}featureName#users!*
Locations!!search"*!sublocations
LogCapture"diagnostics/logcapture/browser/entries/download/jobs!*$query#users!*
Messaging!settings!default"{messageSetting#supportedContent!*
MobileDevices!!{device
Notifications!availabletopics"channels!*!subscriptions
OAuth!authorizations!{client#clients!*!secret"usage/query!results{execution$summary%scopes!*
Objects"authorization/divisions!deleted"home"limit"query"*!objects}objectType#restore
OperationalEvents"usage/events/aggregates/query#definitions!{eventDefinition#query
Organization"fieldconfig"organizations/authentication/settings#embeddedintegration"features}featureName#ipaddressauthentication"limits/changerequests!{request#docs!freetrial#namespaces!}namespaceName!defaults%me"whitelist
OrganizationAuthorization"orgauthorization/pairings!*#trustees!audits"care"default"{trusteeOrg!clonedusers!{trusteeUser#groups!{trusteeGroup!roledivisions"roles$users!{trusteeUser!roledivisions"roles&trustor/audits#trustors!{trustorOrg!clonedusers!{trusteeUser#groups!{trustorGroup#users!{trusteeUser
Outbound!attemptlimits!{attemptLimits#callableTimeSets!*#callanalysisresponsesets!{callAnalysisSet#campaignRules!*#campaigns!all!divisionviews#divisionviews!{campaign#performance/query#progress"*!agentownedmappingpreview!results#agents{user#callback/schedule#diagnostics"interactions"linedistribution"progress"skillcombinations"start"stats"stop$contactListFilters!bulk/retrieve#preview"*#contactLists!bulk/update#divisionviews!{contactList#uploads"*!clear"contacts!bulk!jobs!*#remove"update#search"*#export"importstatus"timezonemappingpreview$contactListTemplates!bulk/add"retrieve#*#conversations*dnc$diagnostics/campaigns*summary%digitalRuleSets!*#dncLists!divisionviews!{dncList#uploads"*!customexclusioncolumns"emailaddresses"export"importstatus"phonenumbers"whatsappnumbers$events!*#fileSpecificationTemplates!bulk"*#importTemplates!bulk/add#*!importstatus$messagingCampaigns!divisionviews!{messagingCampaign#progress"*!diagnostics"progress"start"stop$ruleSets!*#schedules/campaigns!*#emailCampaigns!*#messagingCampaigns!*#sequences!*#whatsAppCampaigns!*$sequences!*#settings"wrapupcodemappings
Presence!definitions!*#settings"sources!*#users*primarysource%presencedefinitions!{presence#systempresences"users/presences/bulk"purecloud/bulk#{source/bulk$*presences/purecloud"{source
ProcessAutomation!scheduledTriggers!*#triggers!topics!}topicName/test$*!test
Quality"analytics/evaluations/aggregates/jobs!*!results$query$surveys/aggregates/jobs!*!results$query%Quality/agents/activity#calibrations!*#conversations/audits/query!{transaction!results%*evaluations!*#surveys$evaluations/aggregates/query/me$query"scoring"search#evaluators/activity#forms!evaluations!bulk!contexts#{form!aiscoring/settings#versions$surveys!bulk!contexts#{form!versions$*!versions$programs*agentscoringrules!{rule%publishedforms!evaluations!divisionviews!{evaluationForm#{form#surveys!divisionviews!{surveyForm#{form#{form#surveys!scorable"scoring"*
Recording"conversations*recordingmetadata!{recording#recordings!*!annotations!*'orphanrecordings!{orphan!media$Recording/batchrequests!{job#crossplatform/mediaretentionpolicies!{policy$jobs!*!failedrecordings$keyConfigurations!validate"*#localkeys"mediaretentionpolicies!{policy#recordingkeys!rotationschedule#settings"uploads/reports!*%recordings/deletionprotection"retention/query#screensessions/acknowledge"details"metadata
ResponseManagement!libraries!bulk"divisionviews!{library#query"*#responseAssets/bulk"search"status*#uploads"*#responses!divisionviews/query"{response#query"*
Routing"analytics/queues/observations/query$routing/activity/query%Routing/assessments!jobs!*#*#availablemediatypes"conversations*#directroutingbackup/settings/me$email/domains!*!dkim"mailfrom"testconnection"validate"verification#}domainName/routes!*!identityresolution&outbound/domains!simulated"*!activation"testconnection%setting!{emailSetting#setup#languages!*#message/recipients!*$predictors!keyperformanceindicators!{kpi#keyperformanceindicatortypes"*!models!*features&queues!divisionviews!all#me"*!assistant"comparisonPeriods!*#estimatedwaittime"identityresolution"mediatypes}mediaType/estimatedwaittime$members!*#users!{member#wrapupcodes!{code%settings!contactcenter"transcription#skillexpressions!queue*#validate"{expression#skillGroups!*!members!divisions%skills!*#sms/addresses!*#availablephonenumbers"identityresolution/phonenumbers{address$phoneNumbers!alphanumeric"import"*$users*directroutingbackup/settings#utilization$utilization!labels!*!agents%wrapupcodes!divisionviews!{code#{code$users*queues!*#routinglanguages!bulk"{language#routingskills!bulk"{skill#skillgroups
SCIM!groups!*#resourcetypes!}resourceType#schemas!*#serviceproviderconfig"users!*#v2/groups!*#resourcetypes!}resourceType#schemas!*#serviceproviderconfig"users!*
ScreenMonitoring"conversations*participants*screenmonitors/sessions!{screenMonitoring(screenmonitors/sessions/details"users/details$settings"users*sessions%users*screenmonitors/sessions!{screenMonitoring
Scripts!!divisionviews"published!divisionviews!{script/variables${script!pages!*#variables$uploads*status$*!export"pages!*
Search"conversations/customattributes/search#participants/attributes/search%documentation/all/search#gkn/search#search#groups/search#locations/search#Search!suggest#speechandtextanalytics/transcripts/search$teams/search#telephony/providers/edges/sites/search&users/search!conversation/target#queuemembers/manage#teams/assign%voicemail/search
Settings"emails/settings!threading$externalcontacts/settings#Settings/executiondata#users/agentui/agents/autoanswer{agent/settings
SocialMedia!analytics/aggregates/jobs!*!results%messages/jobs!*!results&escalationRules!*#escalations/messages#messages*#topics!*!dataingestionrules!facebook!{facebookIngestionRule!versions!}dataIngestionRuleVersion%googlebusinessprofile!{googleBusinessProfileIngestionRule!versions!}dataIngestionRuleVersion%instagram!{instagramIngestionRule!versions!}dataIngestionRuleVersion%open!*!versions!}dataIngestionRuleVersion${rule/messages/bulk#reactions/bulk%twitter!{twitterIngestionRule!versions!}dataIngestionRuleVersion(twitter/historical/tweets
SpeechTextAnalytics"speechandtextanalytics/categories!*#conversations*!categories"communications*transcripturl"transcripturls$sentiments"summaries$dictionaryFeedback!*#programs!general/jobs!*$mappings"publishjobs!{job#settings/insights#topiclinks/jobs*$transcriptionengines/dialects#unpublished"*!mappings"settings/insights#transcriptionengines$reprocessing/jobs!*!interactions%sentiment/dialects#sentimentFeedback!*#settings"topics!dialects"general!status#generatedphrases/jobs!*$publishjobs!{job#testphrase/jobs!*$*#transcripts/search#translations/languages!*conversations*
Stations!!*!associateduser
Suggest"search!suggest
TaskManagement!workbins!query"*!history"versions!}entityVersion%workitems!bulk/add/jobs!{bulkJob!results%jobs/users/me$terminate/jobs!{bulkJob!results&query!jobs!*!results%schemas!coretypes!}coreTypeName#limits"*!versions!*%*!acd/cancel#assignment"disconnect"history"terminate"users/me/wrapups#*wrapups$versions!}entityVersion#wrapups$worktypes!query"*!flows/datebased/rules!*$onattributechange/rules!*$oncreate/rules!*%history"statuses!*#versions!}entityVersion
Teams"analytics/teams/activity/query%Teams!search"*!members
Telephony!agents/greetings/me#*greetings$calls/metrics#mediaregions"numbers/routing!all"reset$organization/link!approve{requestingOrganization#regions"{targetOrganization$prefixes!bulk"simulate/call$settings"sipmessages/conversations*!headers%siptraces!download!*
TelephonyProvidersEdge"telephony/providers/edges!addressvalidation"alertablepresences"certificateauthorities!{certificate#didPools!dids"*#dids!*#edgeGroups!*"{edgegroup/edgetrunkbases*%edgeversionreport"expired"extensionPools!divisionviews"*#extensions!*#linebasesettings!{lineBase#lines!template"*#logicalinterfaces"mediastatistics/conversations*!communications*&metrics"outboundroutes"phonebasesettings!availablemetabases"template"{phoneBase#phones!reboot"template"*!reboot$physicalinterfaces"sites!search"*!numberPlans!classifications"*#outboundRoutes!*#siteconnections$timezones"trunkbasesettings!availablemetabases"search"site*#template"{trunkBaseSettings#trunks!metrics"search"*!metrics$trunkswithrecording"*!diagnostic/nslookup"ping"route"tracepath#logicalinterfaces!{interface#logs/jobs!*!upload%metrics"offlineconfiguration"physicalinterfaces!{interface#reboot"setuppackage"softwareupdate"softwareversions"statuscode"trunks"unpair
Textbots!botflows/sessions!*turns%bots/execute"search
Tokens!me"timeout"{user
Uploads"gamification/contests/uploads/prizeimages%guides/uploads#integrations/actions*draft/function/upload'knowledge/documentuploads"knowledgeBases*uploads/urls/jobs!*(languageunderstanding/miners*uploads%Uploads/learning/coverart#publicassets/images#recordings"workforcemanagement/historicaldata/csv
Usage"oauth/clients*usage/query!results{execution$summary&Usage/aggregates/query/jobs!*%client*aggregates/query/jobs!*'query!{execution/results$simplesearch!{execution/results
UserRecordings!!summary"{recording!transcoding
Users"analytics/users/activity/query#aggregates/jobs!*!results$query#details/jobs!availability"*!results$query#observations/query%authorization/divisionspermitted/me"paged/me"{subject$subjects/me"*!bulkadd"bulkremove"bulkreplace"divisions*roles*(fieldconfig"profiles/users#routing/directroutingbackup/settings/me$users*directroutingbackup/settings#utilization%Users!bulk"chats/me#customattributes/schemas!coretypes!}coreTypeName#limits"*!versions!*&development/activities!aggregates/query#me"*$externalid}authorityName}externalKey$me!password"verifiers!totp!{verifier#webauthn/register!options$*$query"search!conversation/target#queuemembers/manage#teams/assign$stations/me!associatedstation!{station%{subject/roles#*!adjacents"callforwarding"customattributes!bulk"{schema#directreports"externalid!}authorityName!}externalKey$favorites"geolocations{client#invite"outofoffice"password"profile"profileskills"queues!*#routinglanguages!bulk"{language#routingskills!bulk"{skill#routingstatus"skillgroups"state"station!associatedstation!{station#defaultstation!{station$superiors"trustors"verifiers!*
UsersRules"users/rules!query"settings}ruleType#*!dependents!}ruleType{type
Utilities"certificate/details#date"ipranges"timezones
VirtualAgents"agentic/virtualAgents!*!jobs!*#versions*jobs
Voicemail!groups*mailbox"messages"policy$mailbox"me/mailbox"messages"policy#messages!*!media$policy"queues*messages$search"userpolicies{user#users*mailbox"messages
WebDeployments!configurations!*!versions!draft!publish#*%deployments!*!cobrowse{session#configurations"identityresolution$token/oauthcodegrantjwtexchange"refresh"revoke
WebMessaging!deployments*pushdevices{token%messages
WorkforceManagement!adherence!explanations!jobs*#query"*#historical/bulk!jobs*$jobs*%agents!integrations/hris/query$me/adherence/historical/jobs!*%managementunit"possibleworkshifts#opportunities/enrollments/bulk/add"statuses/update%query#*adherence/explanations!query"*$integrations/hris#managementunit"schedulingpreferences/query#unavailabletimes/query%agentschedules/managementunits/mine#mine#alternativeshifts/offers/jobs!*#search/jobs!*%settings"trades!jobs*#state/jobs!*$*$businessUnits!divisionviews"*!activityCodes!bulk"*#activityPlans!jobs"*!runs/jobs!*&adherence/explanations/query$agentschedules/search#alternativeshifts/settings"trades/search!jobs*$*$capacityplanning/longtermrequirements/automaticbestmethod/weeks{?weekDate/forecasts*!forceregenerate)capacityPlans!bulk/remove#*!copy"forecast"requirement/generate#staffinggroupallocations"staffinggroupallocationshistory!query#staffingrequirements$decisionmetrics/jobs*#update!uploadurl$intraday!planninggroups#mainforecast/continuousforecast/session!export/forecast/jobs!*$historical/jobs!*$snapshot/jobs!*%*!snapshot*'managementunits"minimumstaffing/settings#opportunities/bulk/add"publish"remove"statuses/update$enrollments/bulk/statuses/update$query#externalactivities/query#query"*#planningGroups!*#schedulebids!effectiveschedulesets"{bid!copy"groups!summary"{bidGroup!preferences&scheduler/settings#scheduling/runs!*!result%schedulingpreferences/settings#serviceGoalTemplates!*#shifttrading/trades/evaluate/jobs!*$query/jobs!*$state/bulk/jobs!*&unmatched/search/jobs!*%weeks/summary/jobs!*&staffingGroups!planninggroups/query#query"*#timeOffLimits!values/query#*!granularityconversion!jobs!*$values!import!uploadurl#query%timeOffPlans!*#unavailabletimes/schedules/query#settings/query$users"weeks{weekDate/shorttermforecasts#{?weekDate/shorttermforecasts/generate"import!uploadurl#{forecast!copy"data"generationresults"longtermforecastdata"planninggroups"staffingrequirement%*schedules#*?schedules/generate"import!uploadurl#*!agentschedules/query#copy"generationresults"headcountforecast"history/agents*'*schedules*performancepredictions!recalculations!uploadurl"*'*?schedules*reschedule"update!uploadurl'workplanbids!{bid!copy"groups!summary"{bidGroup!preferences(calendar/data/ics#url/ics$historicaldata/bulk/remove/jobs!*%importstatus!{job#validate#integrations/hris!timeofftypes/jobs*${hrisIntegration/timeofftypes/jobs&managementUnits!divisionviews"*!activitycodes"adherence"agents!workplans/bulk"query#*!shifttrades$agentschedules/search#decisionmetrics"historicaladherencequery"move"schedules/search#shifttrades/matched"users#shrinkage/jobs#timeOffLimits!values/query#*!values$timeOffPlans!*#timeOffRequests!integrationstatus/query#query"waitlistpositions/query#*users*integrationstatus&unavailabletimes/settings#users!*timeoffbalance/jobs#timeOffRequests!estimate"*!timeoffbalance/jobs#timeofflimits&weeks{?weekDate/shifttrades!search"state/bulk#{trade!match%*schedules!*%workPlanRotations!*!copy$workPlans!*!copy"validate&notifications!update#schedulebids!{bid/preference"schedulesets$schedules"schedulingjobs{job#schedulingpreferences!query"settings#shifttrades"shifttrading/trades/jobs!*#mine/query/jobs!*%*jobs!*#match/jobs!*$state/jobs!*'shrinkage/jobs*$teams*adherence!historical#shrinkage/jobs%timeoffbalance/jobs!*$timeofflimits/available/query$timeOffRequests!estimate"integrationstatus/query#*!waitlistpositions$unavailabletimes!query"settings"validation/jobs!*%users/activity"workplanbidranks/bulk#*workplanbidranks$workplanbids!{bid/preferences"workplans
)~~";

constexpr char operations[] = R"~~(K7!9,(77K7!1,K77(7!9,(7E!97(
K7K7(!1,RK2,K2VK1,777(a
R!8
!12,
@,9E!?@,797E!1,
7!,R77!,R7a7(7!,R7RRR7!,R77!,R7a7!,R7R7(!,R7(77!,R77R(!87!,R77!,R7a7!,R777!,R77!,R777R7(K7(!97K7R7!,R7a7!,R77!,R77!,R7aa7!,R7a7!,R77(!,R77
R!)RRRRR(RK7R!1,K7K@,7!@,0,0,K7R!1,!8K0VK1V)RK7!1,,)K7R!1,K7R!1,RR)RK7!1,)KZVSSSSSSK7RRK[V)(7K7(KSK?,RS(7Ra(aR!9R(K[,RERRKER!?,KER!F7RK1,)RKZ[,RK7RRRRR
!7!1,
7aa(((R
K7R((RK1VR77RRRRRR(KZb!,7!b(7(K7L8!8!7KZ12,RR88!9RRRa7aL,!8
EE
RR(R((RR
K7R!2V7K7!,K7!2,KE!2,77*EK7777a!1,0,)!7((!1,R(
KE
K77!2,71,8)72,79)(((RRRR77R7((RK,K7(K7,(999R(R(9)(
(87!9K77,(2,R(",!19R!02,(K77,(2,!9
K77R!2,K7!2,79RRK97(7
KaKZVKaKa((RK7K,R!,(K7K1VRRK1,K7aK1,
a7!,R7R7(!,R7(7R9!0977!9999KE7R(8!7R(7!0997799))9@,E8KE02,7777)7797R(8(!9GG9KEER(8!7(((!8((7!77!97K7!1U77,(999KE97R()8(7((!77!8!77R!,7!97K)7(77E(GG9EKE)97R(87a77(((!8!8!8!8!8!8RK7K2,K7K2,K7K2,K77(7((K2,K2,K7(K2,K779K2,(RK7!1,!2,K7!8!2,!87KE8!9KE87(()KE8!,!87())(7!777(K7(!?G?G!,)99E,E#,777777!E(7R(9!19R7!97(G>G89
(((
!77!@,
R(R
R
!G!@,
R2,K7(
7777
777a7777777777a777777K7aK7(7!7(((!1,((7K12,!9KERK7K12,)R8K7!1,RR(RR(*(!8SSS7K7!1,7((K7K8K7!1,7K7(K7aK7(!7(((!8((K12,R!9K7K12,R,*7K7(K12,RRRRRRRRR
R!1,(!F((
a7!,R77
EKE!2,K7R7!12,RR(((RRRRRRRRRRRRR(((!aR7R7!F))!77K7RK87RR(RRRRRRRRRRR(RRRRR!T((
Ka(R
!9!9
K7!8!1,RRRRK7!8K7!8
RK77K7!?,!1,(K0VRR
!7!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,!1,
RRK7R
KEK7RR(K7(K2,K"2,!877RRa(a(RRa!TRRR77RRRRKER(!?,R(R(R((RR(RRRS((TSRS((R(RRR(!8R((R(8R7KN,!F
R7K7!2,K77!2,R77R
7!,R7KERKE7((!@,R!GKE!@V7EREKE!@,E!7(((!1,((EKEE((!E!,!@,KE!@,(R(K7(E(((!FFRRR!,!01,7)(!9((((!8
!7K@,R77RR7ESE9(EEERK7!2,K7!2,EGK7777RESSEG7K2,EKE!GK7KNVK7RR(E7!,7K2,K7!2,R(7K97R7K1,E7K1,E7!2,RRK97(EEKE!2,K7RK1,KE!9K7!,K7!,
K7!2,K7K,KaK1,7)()K77K77K7!,!7K@,ERR(R((
K7(RR(!,
7KE7EERK@,)G)KGK7R(K1,7(!8E!b)9RS7(7E(
((EEE!)KE(
K7K7K2,(
E(SR!>,
K7!1,!2,K7!2,
K7!?,
RK)-!Z[,
RR!7!1,)7RRRR
K7R((RK1V77
E((S
R!9!8U!8R(((R((!F!8
7(K0Va!S!S!1,(,K7!,8!1,K7!,8!1,aKV!,(!#,R!#,R!#,
K7!1,K7!1,K7!1,K7!1,KaRRR(77![2,)(87((R!,R)()K777!1,K0V7RR7K1,)ZV7((777!1,KE((K0V77!1,)RK7!1,K7RR7K1,2V02VK)(Z2V2VR(K7V!1,K0V7K1,RK7R(7!1,(!,))K7!1,(!1,(!1,(!1,(!1,(!1,K7!1,!c!8
KaK[V!8K7!1,!8K7K1,(8RR!9!9
K7!1,K7RE!1,E
7!,R77!,R7RKaK1V7(RaK[V(7R77RK7K7RR!1,8RK7RR!12,R!1,R!7!1,K7K7R((K7R(((7KT7(
((RKb!7!1,R!?,R7(K0V!12,K7!1,R!77!87K0V!12,K)!8K87(0TR7(7
K77R(a!1,7a(7!1,Ka7(7K[,
7aKEKE(!,(9!1,K7K2,!)!7E9!)K7K1,!8K77K2,!*EK7!2,(K7!,R!8KEK7K@,(!@,((K7RRRK1VR((R!8RKZ92,KZ92,K7,!1,!9!19KVR7K,K7!2,RKEK7!2,K7!,R!8K777K2,!1,!1,!1,K7!1V(K7R(!1,KcUK792,K7191,R
RK[cRRRRRKaK[\VRK[cRRRRRKaK[\V
)!,(7!8()!,
RRKSRRRRRRR(ERR
777K7K7K7K7KaKa77K7K7777K7
!G!@,!?,!9!12,
7(R7(RKEK?,S,KEK@VREK?@VRREK?@VRREK?@VRREK?@VRR77EK?@VRR7
K7!1,(R((((K7!?,K77(R7(R((R!1V!8!8!8K7!,((K0,,!19K7(RR7(7(7(!1,7(R
R(,
KaKa
77!2,RR(77!2,(R7!2,(77((!7(((!1,((K2,)9)RE9K9R(R77K2,K7!2,K7!2,K7!2,R!7!2,R(
aK77K2,K0V
!8!8R(K777!79(,R7R!8(RRS(
K77K1,!7!1,K7R!1,R(K7K1,!8((K7R!1,R(R(RR(R((RRK7RR!1,K77R!1,)RK7K7!1,!8R(K7!1,!19RK7R7RRK1,RR7((RK1,!7!7!7!7K7K1,7(7(7((E(!0,(ER)
SSSR
K%-!F,
77777(77777
7RR7R7R7(7R
R(K[,R
a7!,R77(!,R77RRRRRa7aL,RR!1,!1,!1,K79R!7(((!1,((R7RRRR7(777)1,RK7777(,*!8K2,R!19MUKU!,R!7(,R!9S!87R!8KcUK792,K7191,!8R!8(,*,*RR(1,
K7a(!2,R(
7((R
K7!9,(7
(R!9((R!9K>,K12,R!8RK7!19(R
KS,R!T)(KSKM,!,R!87EV
02,R
R7(a(7((77S((777a7a!98(77a77(7((K7(9(!9KaRK\,K79!2,K7(!9)(aa!9a((R)!77!97R)K7V7((77aR(7(7(7(((R!977777a7aK9!7!2,!77!2,77(!2,K9!9(!2,R!9K7K2,a(a(a(a(a(K77a!2,K77!,7R(8777K7!2,77R(a77K,aR(R(RKS777K,a7(R((77(777!7!2,77(!2,!9R!L,!7(((7(()K7RK2,(R99aR(a(777((7!77!2,8!7!2,77a799(7(a!9)(K7aa97RRK7!2,7KaK\,7a(7(!8(E(97((a(a(a(a(a(((777(7!7a7!9(97(7(79!9(!9(
)~~";

constexpr char lists[] = R"~~(&e_C%$"! "!&$B% &e_C%$"! 
)'2!&( )'!f"B$%a1 )'!g$( (e/cQ )'!( g$ ( # 
B 


+ + d( + '!9a*gBBa> '!9a*gBBa> '!9aOc9 + + !" + * +! + )'!bBGF + + !" + + + %"!*<bQ "! bAb?&b@%"! %"!fUcRbQ& + !" + + + '! !" + !" + +! 
e]"!f+b*b,b)b+ d/hEf*g0"! d/f*g0hD"!c[ &f+c[b*b)"! d/hDf)b*b,b)b+b( "! &f+b*b)"! "!%$& "!%$*&, "!%$*&Yf!d@ d@ "!%$&b`g6# "!%$*&, "!e^Yf!%$dBdKe., = dBdKe. a6 "!$%a) "! "!%$&g7, "!%$*&, "!%$&, "!%$*&, "!%$&Yf!dBdKe. dBdKe. "!$%a) "!%$ h0"!%$*&Yf!fVc2e@eAg?XdNhGfXfY, B = cZ cZ cZ cZhD cZ cZ ("!%$,& ("!%$,& ( ( ( c^ "! "!gH$ bC gH h0"!%$*&fVfXfY,dN c] # ( dW! ( #"! # # ( # ="!%$ "!%$*&Yf!, "!%$*&, "!%$*&Yf!, "!%$*&, # X "!$%a) # # # X "!X X X B e- e- 

# # +!#a7 
!"%#/0f(*& "! )'!*& f( c^ "! f>& f>"! f>"! !"f_f\ '! '! '! gM gM gM !"%#/0&f?bKh6* c^ h6# g^ !"%#/0 !" d= * d= g^ g^ g^ 

)'!GFCcM )'!GFf< )'! gTc8 aJ 
'!L& '!g8&hM#^ c_ '! '! '!gZd- "! "! )'! 
fD 
'!b=b\ )'!M M )'!M M '!b\M M M )'! '!$ )'! )'! 
2)'cD f# 2)'cD 2)'cD 
h?9"!g]cP$g,b&`d\ 9"!g]cP$g,b&`d\ "! "! "!# # 
hP&#!"%$ b6e\f4 # (f4 f4 bYb2 f4 f^!"%$# ( bYb2( c;#!" # !" !"a'# # e[ #!"%$ !"# # hC!"# # # 
!" + * +! b$ : : !"9# : : : : d5 aFbX? : : !"h3 C"! : : fL !"#W_ !"(W_ ( !"(W_ ( !"(W_ ( !"(W_ ( ( !"(W_ ( !"(W_ ( b"gWc< !" !" : : : !" : )'!A< 


!aIaHa0a/ !aIaHa0a/ 
b0d`g( 

"! bWg%GF!" 

c+ c+ !"f[$#L c+ L'! # dC2 !'dC !"$# # # +2&a, 2+# # # 2+LeQ d0# d0# d0# '!cN #'!$e# # '!$& L'! !"f[h-$#dSL c+ L'! #dS !"f[$# !"$# # !"#$ L'! # eC#H 2+H 2+ 2+H 2+ 2+H 2+ 2+H 2+ 
!" 
!" + 
!" "!GFgZ%$ "!GFgZ%$hF "!hNg2 "!hNg2 57IQU!"gNgP$h>g/ 57IQU 57IQb%UfP 57IQb%UfP 57I;!" 57I;g/ 57IQUgOgPg>h>g/ 57IQb%UfP 57IQU 57IQb%UfP ;8eU 57;8eU 57 b5 hN hN #hNeV hN hN hO# ;8 8 hO ;8bH 5;8cXg)K ;8g)K ;83g)K 57hO 57hOK 57;8K hO# ;8 8 ;8bH ;8K hOK ;83g)K g[ 
!" bN g;g< 

!" N N N N !" !" 
h/ !"*e!$ 6# !"$# d2 cS !"*e!$ 

!"%$&Yf0Aa^h! fK eId>%$a&g_C bS 
!"%#/0^dZg.b< !"/0%$aY&d1g?d7d8 !"/0%$g? CA !"/0%$aY&d1g?d7d8 (\d8 (\d8 \ h% \ \ \ h% \ aM "! hD "! "! "! hD !"%#/0 "! )'! "! "!& "!& "!C& "!& "!C& "!& "!f/ "!f/ gC gC #h" #? "!& "!dU&B dU "! !"%#/0 !"%#/0 !"%#/0a: !"%#/0 !"%#/0? 
!" !"f` !"f`aZ !"f` !"AgQ 
+ dC2 !'dC "!%cWcYa+f]f` "! "!%eN<f]f` ] b]c,a;gBgI !" "!%f2f]f` %!"d]g@f]f` !'c@ "!e`(d. "!9g\ "!9g\ "! 
# '!f9 )'!f9d_&%(d; a[! #? e( )'2!&b7fW%$ )'!f9d_&%(d; )'!9c"a[dPd<e,#cL )'!f,c'c%a<f_h:g!< #? #? #< )'!f,c'c%a<f_h:g!< )'!c$# Oc&c#e'c$# Oc&c#e'aK Oc&c#e' )'!# # )'! # )'!&d; )'!h<h0gZ9gR # A#^ # # a9GF a9GF a9GF )'!&gQ%$ # )'! # )'! )'! )'! 
"! d[a?GF4B"!c4dR'cT cT dT"! dT dT !"h#$% !"h#$% eY c)c* ( ( ( 
!"$& e- e- 
eZ9b&`!"f:eXeH$%h<h2gX# eZ9b&`!"f:eXeH$%h2gX# # gDbL# h2!"$%g:#g]cL h?!"g:`aD# # a@ # f8f7aK 
!" 
!"*$ 6# # 
'!? d? 
!" !" 
!"$ 
#dJ dV d3 d3 
a! a! OcFb! bI a! a! 
!"%#/0f(*& "! )'!*& f( c^ 
)'!? 
h/ c6 ')C!# !" 
!" = !"%$ aAaEaBa8 aAaE !" !" !"%$ !" = !" !" 
!">3&%$ !">3&%$ !">3&%$ !">3&%$ !"3&*b.b^bZc0aU,%$ h4 !"*&,eO$ !"*&,eO$ !"3&*%$ h4 dFc0gKh5g-f1 "! !">3&%$b. JS!">3&*,KbF%$ = JS!"3&*%$ JS JS fQa`c! b- c( !">3&K%$ = gSc7 !"%$&* JS!">3&b_,%$ JS!"3&b_*%$ JS JS cK cK c( cJ cK cK !"3aYe3%$ !">3&%$ = J!">3&%$b/ = J e< !"%$&b.,AgA*b1aWg4 !"$&A*gAb1aW !">3&%$ !">3&%$ h4 
bJ,e>d% fI e>d$ fZ bP bJ "!Xe> e> * * 
)'!c5 )'!h'c5d* )'! 
+ + !"%#/0gVc:a5c?&d'a3d!hA aT!"%#/0b4gVc: ( aSb4 aT +!# a"( ( ( ( !"#0b4a4a3c?aCg!gVc:d!c>d^a2cHeK$d: !"%#/0gVc:&f?d'a3 !"%/0(&$ !"%/0(&$ =dA b3 !"$ !"%/0(&$ = b3fW !" !"$ !"&f. !"&f. =!"&H !"&f- =!"&H b> b>aK 
eJNeMe=dH Nc3a\eRc(cUe=eM a_ !"%#/0d)eL Nc3a\eRc(cUe=eM !"%#/0&c5g`d+bO d2 !"%<gFe$dQ+ !"dQ+ !"%#/0&c5g`d+bO d2 !" b; fT? g1+! 
"!eSe5 "!eSe5 "! # e4"!( ( ( ( 
!" )'2!g" , !"cE[( ( !"f;# # !"[( ( !" !"$&* eT&!" )'2!g"e*< e)# # "!$&*,f=aXd,# !"%$&*, !"$ "!e%$ # c_ #e/cQ b4 e+ "!$#&fRgLe0g3fNePe% bM "!$#e%&fRgLe0g3fN bM !"& d"d6* * d"d6 d6d" !&') !')( ( !"&* !" b9fFg*a]a=f;a. fCfGfEb:!"%$BdYW# ( !"$& c_ !"%$&*, !"&*,dO !"e%, , Og#h=aK !"$ !"$ !') 
gUb8PR[- PRa#- DE- DE- - - [- - a#- gUb8PR[- E- PRa#- DE- DE- D- cVgUb8PR- PRa#- DE- DE- - - [- - a#- gUb8PR[- E- PRa#- DE- DE- D- 

!"(&Zc\%$@b\ !"(&Zc\%$@b\ !"(&Zc\@b\ @? !"(&Zc\@b\ dXf3A@ @ @ @ dXf3A@ eB @ @ 
6 6 6# 6# 6#V V 6#V V 6# 6#T 6# 

+ + b["! ( b[? "!L4&^ 4 ] "!4 4 ] "!4 4 4 ] "!4 4 4 ] "!4 4 4 ] "!4 4 4 ] "!4 4 
!"&$%^ !" bTh(/! /!<&^%$ /! !"fS /! c_ !"$& bT /!"<&^bU%$ bT bT b#g' 
!"%&h@hId.e6 
6#V V 6#V V 
'!$ '!$ '!$a( M '!$ cI'!$ '!$ cI'!$ M '! '! '! '!$cT '!$ 
!" !&')( ( !)'( d/ 
eW )'!f&a-f6C h/)'!fM f% e& bGbEaVh&d#b4 g5 
!"&gJc/%eDgE A !"%* h/*f'!"$ !"%$fCf5bV* !"&%eD # !"%f$, "!%$*&, !"%$f$ "!%$# !"&%# e7 c1# c1 !"&gJcO% !"%$#& !" fB "!%$gJhHf@e:e8fHe9e;&gYg=#cT fA c1 !"%$&e?eD# 6# a^ !"&cO% !" "!%$g&d4eD#& A!" "!%$ h+ d4 "!%$c.h)h, h* h, # # # "!%$h)h, 
e2 h. fJ aPaNaLhG! 
fO 

OcFb! bI !' !' '! 
!"# # # N 
!" + +! f>& f>"! f>"! d= d= g^ g^ g^ h/ !"*e"$#T !"*e!$#Th7< cCdIdL' h<eZ9b&`f:!"$h2g]g+ eZ9b&`f:!"$h2g]g+ h/ # #Th7 +!$#Th7< 6#T #Th7< # h8 h8 g9 h9 # !"$# c^ #T !"e%, , Og#h=aK !"$ !"$ !') # !" 
h1"!#c5g:$ "! !"$ 
!" 
&e_C%$"! 
!" !" d1# # N !" 6# !" 
!)'gG b' !)' b' !)'# bR # bR A# a$a% 
!" 
h; 1. #? (. 1. 1. 1 ZH dM , #dM dM . < 1. 1. 1 d& d& d& aG 1 bD ZH (. . ( .# eFcG # # 1. 1. 1. 1. 1 eE. . eE g\ eE.# eG 1 # 1 hK. . hL# c-e1dG( OaQhJaK ( 1. c` aRh$ B !"(ZH , # . . cB# 1. . dD c=d9. . 1 dGc-e1 (. # #cA hB dE hB # 1 1. 1 1 1 dD 
)~~";

constexpr char entries[] = R"~~(pageSize&pageNumber&expand:M&sortOrder&sortBy&name&after&expand&before&id:M&cursor&divisionId:M&application/scim+json,application/json:<&forceDownloadService&nextPage&previousPage&forceAsync&limit&filterType&includeDeleted&filterType:1&q64:1&filterId:1&endWorkday:1&interval&provisional&startWorkday:1&state&id:1M&allowEmptyResult&body:b&scriptDataVersion&type&language&status&If-Match:h&application/scim+json,application/json:>&dateEnd&dateStart&divisionId&granularity:1&includeImportStatus&timeZone&divisionIds:M&expands:M&formatId&:!&attributes:M&comparativePeriodStartWorkday:1&excludedAttributes:M&includeSize&integrationPresenceSource&primaryPeriodStartWorkday:1&profile&supportedContent.id&deleted&description&feature&filter&flatten&hardDelete&ids:M&messagingSetting.id&overdue&Accept-Language:h&Idempotency-Key:h&If-None-Match:h&X-Journey-Session-Id:h&X-Journey-Session-Type:h&acceleratorId&access:M&action&action:M&actionId&actionMapIds:M&active&activeRoutingOrganizationId&addressRequirement&afterSourceId&afterSourceType&agentChecklistIds:M&agentHasRead&agentTeamId&agentUserId&agentUserId:M&allResources&allowRedirect&allowTrustedUserAccess&app&appHost&appNamespace&appType&areaCode&askActionResults&assessment&assign&assignDefaultRole&assignFullAccess&assigneeUserId&assignmentStates:M&autoExpire&autoFill&beforeDateId&beforeSourceId&beforeSourceType&billingPeriodIndex&body:b1&botId:M&botList:b1&botName&botResultCategories&botType:M&businessUnitId:p1&calendarId:1&calibratorId&calibratorId:1&callAnalysisResponseSetId&callId&campaignStatus&cannedResponseLibraryId&category&categoryId&categoryId:M&chatFormatId&city&classification&clearExport&clearSystemData&clientId:p1&code:1&communicationId&communicationType&comparativePeriodEndWorkday:1&completionInterval&configurationVersion:b1&consumedResourceRequest&consumedResourceType:M&consumedResources&consumingResourceType:M&consumingResources&contactIds:1M&contactListId&contactListTemplateId&contentDisposition&contentTemplateId&contentType&contextId:1M&conversationId&copyMetrics&copySource&coreLanguage&count&countryCode:1&countryCode:M&createDefault&credentialId&customerIntentId&customerSurveyUrl:1&dashboardAccessFilter:1&dashboardState&dashboardType:1&dataSchema&dataTableRow:b1&date=_date:1&dateEnd:1&dateExpiration:M&dateStart:1&dayOfWeek&days&deactivated&defaultRoleId:M&defaultShareableContentObject&delete=_delete&deleteConfirmed&deleteDaysThreshold&deletePresenceDefinition0:n&deletedOnly&deployment:b1&details&dialect&dialects:M&didPool.id&direction&discard&disposition&distributionQueueId&divisionId:1&divisionIds&dl&dncListIds&dncSourceType&dnis&doNotQueue&documentId:M&documentId:p1&documentState&documentVariationId&documentVariationId:p1&documentVersionId&download&draftIntentId&draftTopicId&dryRun&dt&earliestWeekDate&edge.id&edgeGroup.id&edgeGroupId&edgeIds:1&editableBy&emailFormatId&enableCursorPagination&enabled&enabled:b1&end:1&endDate:1&endLanguage&endTime&entityId&error&evaluateMatches&evaluationState:M&evaluatorUserId&eventType&exclude:M&excludeCapabilities&excludeClosed&excludeMetadata&excludeStatus&executionId:p1&expand:1M&expandAnswerTotalScores&expands&expirationDateTime&expiredOnly&externalIds:M&externalNumber&externalSettingsId&externalTrunkBases.ids&facilitatorIds:M&fallbackToPrimaryAssistant&favoriteOnly&fields&fields:M&fileName&filter:1&filterField&filterId&filterValue&flow:1&flowFilter&flowId&flowLaunchRequest:b1&force&forceDelete&forceDownload&formContextId&format&fromUser&getPresenceDefinition0:n&getPresenceDefinitions0:n&granularity&group&groupBy:M&hasConversation&hasDelayBy&hasErrors&hasPeer&hasSnapshot&id&id:1&identifier:b1&ids&ids:1&ignoreErrors&ignoreHidden&includeAgentlessStitchedMessages&includeArchived&includeAuthActions&includeConfig&includeCrossWeekShifts&includeDeletedUsers&includeDocumentCount&includeDrafts&includeDuplicates&includeErrors&includeExpired&includeFileUrls&includeLatestVersionFormName&includeMediaUris&includeMerged&includeOnly&includeOnly:M&includeOnlyActiveCampaigns&includeOnlyPublished&includePauseAnnotationsForScreenRecordings&includePresence&includePreview&includeResources&includeRoomOwners&includeSchedulingDefaultMessageSeverities&includeSchemas&includeState&includeSubcategories&includeTotal&includeTrainingUtterances&includeTrustors&includeUtterances&includeVoices&includechannels&indexOnly&input&integration.id&integrationType&intentName&intervalCondition&isActive&isReleased&isRoot&issueRedirect&jabberId:M&jid:M&jobStatus&jobType&joined&keys:M&knowledgeBaseId:p1&knowledgeBaseIds:M&kpiGroup&kpiId&labelId&labelIds:M&language:1&language:M&languageVariation&languages:M&latestWeekDate&launchRequest:b1&level&libraryId:1&libraryPrefix&lineAppearanceId&lineBaseSettingsId:1&lines.defaultForUser.id&lines.id&lines.loggedInUser.id&lines.name&listNamePrefix&locale&localeCode&location.id&lockedBy&lockedByClientId&longPoll&lookupVal:1&managed&managementUnitId&managementUnitIds:1M&managementUnitIds:M&maxPercentageScore&maxResults&maxWaitMs&maximum&media&mediaFormats:M&mediaType&mediaType:M&memberBy&mergeInfo.status&messageFormatId&messagingTemplateFilter&messengerType&metricId&metricIds&metricType&minPercentageScore&minerType&moduleId&moveChildrenToWorkspaceId&moveSource&name:1&name:M&nameContains&nameOrCreatedBy&nameOrDescription&namePrefix&notify&number=_number&number=_number:1&numberId&numberMatch&objectCount&objectType&objectType:1&objectType:M&onlyCommented&onlyLatestEnabledPerContext&onlyLatestPerContext&onlyRegisteredBots&origin&outboundLineCount&outcomeIds:M&output&override&owner.id&ownerOrganizationId&pageNumber:1&pageSize:1&parentId&pass&pattern&paymentStatus&peerId:M&permission:1&permission:M&phoneBaseSettings.id&phoneBaseSettingsId:1&phoneMetabaseId:1&phoneNumber&phoneNumber:1&phoneNumberStatus:M&phoneNumberType:1&phoneNumberType:M&phone_hardwareId&postPresenceDefinitions0:n&postTextRequest:b1&preferredLanguage&prefetchConversationId&prefix&presence:M&preserveIdleTTL&primaryPeriodEndWorkday:1&priority&profileSkills:M&programIds:M&protect&publicOnly&publishVersionId&published&publishedAfter&publishedBefore&putPresenceDefinition0:n&q&query&queryFields:M&queryPhrase:1&queryType&queryValue&queueId&queueId:M&queueId:p1&queueIds&recipient&recordingEnabled&recordingId&redirectToAuth&referenceWorkday&region&relationship:M&relationships:M&relativeWeight&reportedState&reportsTo&resourceType:M&retentionThresholdDays:1&returnsView&routingStatus:M&ruleSetIds:M&sIPSearchPublicRequest:b1&scheduleGroup&scheduleIds&schemaId&schemaIds:1M&searchTerm&searchType:1&searchValue:1&secondaryStatus.operationalStatus&sectionSize&secure&segmentIds:M&senderSmsPhoneNumber&sessionId&settings:b1&shareableContentObjectId&showCloudMedia&showOnlyMyJobs&showOnlyPublished&showbrief&sinceLastBeaconMilliseconds&site.id&siteId&skills:M&skipLockoutCheck&sortKey&sortKey:1&sortMetricId&sourceId&sourceId:M&start:1&startDate:1&startIndex&startTime&state:1&states:M&status.operationalStatus&status:M&status:b1&statuses&statuses:M&subjectType&submittedBy&summary&tags&targetChannel&text&text/calendar:<&text/plain:<&toUser&topicName&transcriptionEngine&trunkBase.id&trunkIds:1&trunkMetabaseId:1&trunkType&trustorId:M&turnRequest:b1&type:1&type:M&types:1M&types:M&url&useMaxCallsPerAgentDecimal&useWeight&userCount&userCustomAttributeSchemaIds:M&userCustomAttributes:b1&userCustomAttributesList:b1&userId&userId:1M&userId:M&userId:p1&userIds&userIds:1M&userSelectable&userState&validationMode&value&version&version:1&view&virtualAgentEnabled&webRtcUser.id&webRtcUserId&weekId:p1e&weekNumber&weekNumbers:M&withPublishedVersion&workday&workday:1&workspaceId:1)~~";

}  // namespace

OperationTable& built_in_operations() {
  static OperationTable table({paths, operations, lists, entries});
  return table;
}

}  // namespace platform_client

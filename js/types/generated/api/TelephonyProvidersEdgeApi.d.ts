// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TelephonyProvidersEdgeApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/telephony/providers/edges/{edgeId} */
  deleteTelephonyProvidersEdge(edgeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  deleteTelephonyProvidersEdgeLogicalinterface(edgeId: string, interfaceId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/alertablepresences */
  deleteTelephonyProvidersEdgesAlertablepresences(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  deleteTelephonyProvidersEdgesCertificateauthority(certificateId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  deleteTelephonyProvidersEdgesDidpool(didPoolId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  deleteTelephonyProvidersEdgesExtensionpool(extensionPoolId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/phones/{phoneId} */
  deleteTelephonyProvidersEdgesPhone(phoneId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  deleteTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/sites/{siteId} */
  deleteTelephonyProvidersEdgesSite(siteId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  deleteTelephonyProvidersEdgesSiteOutboundroute(siteId: string, outboundRouteId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  deleteTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/telephony/providers/edges/{edgeId} */
  getTelephonyProvidersEdge(edgeId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeOptions): Promise<Models.Edge>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup */
  getTelephonyProvidersEdgeDiagnosticNslookup(edgeId: string, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnosticResponse>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping */
  getTelephonyProvidersEdgeDiagnosticPing(edgeId: string, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnosticResponse>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route */
  getTelephonyProvidersEdgeDiagnosticRoute(edgeId: string, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnosticResponse>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath */
  getTelephonyProvidersEdgeDiagnosticTracepath(edgeId: string, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnosticResponse>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  getTelephonyProvidersEdgeLogicalinterface(edgeId: string, interfaceId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterfaceOptions): Promise<Models.DomainLogicalInterface>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces */
  getTelephonyProvidersEdgeLogicalinterfaces(edgeId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterfacesOptions): Promise<Models.LogicalInterfaceEntityListing>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId} */
  getTelephonyProvidersEdgeLogsJob(edgeId: string, jobId: string, opts?: CallOptions): Promise<Models.EdgeLogsJob>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/metrics */
  getTelephonyProvidersEdgeMetrics(edgeId: string, opts?: CallOptions): Promise<Models.EdgeMetrics>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId} */
  getTelephonyProvidersEdgePhysicalinterface(edgeId: string, interfaceId: string, opts?: CallOptions): Promise<Models.DomainPhysicalInterface>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces */
  getTelephonyProvidersEdgePhysicalinterfaces(edgeId: string, opts?: CallOptions): Promise<Models.PhysicalInterfaceEntityListing>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage */
  getTelephonyProvidersEdgeSetuppackage(edgeId: string, opts?: CallOptions): Promise<Models.VmPairingInfo>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  getTelephonyProvidersEdgeSoftwareupdate(edgeId: string, opts?: CallOptions): Promise<Models.DomainEdgeSoftwareUpdateDto>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions */
  getTelephonyProvidersEdgeSoftwareversions(edgeId: string, opts?: CallOptions): Promise<Models.DomainEdgeSoftwareVersionDtoEntityListing>;
  /** GET /api/v2/telephony/providers/edges/{edgeId}/trunks */
  getTelephonyProvidersEdgeTrunks(edgeId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeTrunksOptions): Promise<Models.TrunkEntityListing>;
  /** GET /api/v2/telephony/providers/edges */
  getTelephonyProvidersEdges(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesOptions): Promise<Models.EdgeEntityListing>;
  /** GET /api/v2/telephony/providers/edges/alertablepresences */
  getTelephonyProvidersEdgesAlertablepresences(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesAlertablepresencesOptions): Promise<Models.AlertablePresences>;
  /** GET /api/v2/telephony/providers/edges/certificateauthorities */
  getTelephonyProvidersEdgesCertificateauthorities(opts?: CallOptions): Promise<Models.CertificateAuthorityEntityListing>;
  /** GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  getTelephonyProvidersEdgesCertificateauthority(certificateId: string, opts?: CallOptions): Promise<Models.DomainCertificateAuthority>;
  /** GET /api/v2/telephony/providers/edges/dids/{didId} */
  getTelephonyProvidersEdgesDid(didId: string, opts?: CallOptions): Promise<Models.DID>;
  /** GET /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  getTelephonyProvidersEdgesDidpool(didPoolId: string, opts?: CallOptions): Promise<Models.DIDPool>;
  /** GET /api/v2/telephony/providers/edges/didpools */
  getTelephonyProvidersEdgesDidpools(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpoolsOptions): Promise<Models.DIDPoolEntityListing>;
  /** GET /api/v2/telephony/providers/edges/didpools/dids */
  getTelephonyProvidersEdgesDidpoolsDids(type: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpoolsDidsOptions): Promise<Models.DIDNumberEntityListing>;
  /** GET /api/v2/telephony/providers/edges/dids */
  getTelephonyProvidersEdgesDids(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidsOptions): Promise<Models.DIDEntityListing>;
  /** GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  getTelephonyProvidersEdgesEdgegroup(edgeGroupId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroupOptions): Promise<Models.EdgeGroup>;
  /** GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId} */
  getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(edgegroupId: string, edgetrunkbaseId: string, opts?: CallOptions): Promise<Models.EdgeTrunkBase>;
  /** GET /api/v2/telephony/providers/edges/edgegroups */
  getTelephonyProvidersEdgesEdgegroups(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroupsOptions): Promise<Models.EdgeGroupEntityListing>;
  /** GET /api/v2/telephony/providers/edges/edgeversionreport */
  getTelephonyProvidersEdgesEdgeversionreport(opts?: CallOptions): Promise<Models.EdgeVersionReport>;
  /** GET /api/v2/telephony/providers/edges/expired */
  getTelephonyProvidersEdgesExpired(opts?: CallOptions): Promise<Models.ExpiredEdgeListing>;
  /** GET /api/v2/telephony/providers/edges/extensions/{extensionId} */
  getTelephonyProvidersEdgesExtension(extensionId: string, opts?: CallOptions): Promise<Models.Extension>;
  /** GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  getTelephonyProvidersEdgesExtensionpool(extensionPoolId: string, opts?: CallOptions): Promise<Models.ExtensionPool>;
  /** GET /api/v2/telephony/providers/edges/extensionpools */
  getTelephonyProvidersEdgesExtensionpools(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpoolsOptions): Promise<Models.ExtensionPoolEntityListing>;
  /** GET /api/v2/telephony/providers/edges/extensionpools/divisionviews */
  getTelephonyProvidersEdgesExtensionpoolsDivisionviews(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpoolsDivisionviewsOptions): Promise<Models.ExtensionPoolDivisionViewEntityListing>;
  /** GET /api/v2/telephony/providers/edges/extensions */
  getTelephonyProvidersEdgesExtensions(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionsOptions): Promise<Models.ExtensionEntityListing>;
  /** GET /api/v2/telephony/providers/edges/lines/{lineId} */
  getTelephonyProvidersEdgesLine(lineId: string, opts?: CallOptions): Promise<Models.Line>;
  /** GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId} */
  getTelephonyProvidersEdgesLinebasesetting(lineBaseId: string, opts?: CallOptions): Promise<Models.LineBase>;
  /** GET /api/v2/telephony/providers/edges/linebasesettings */
  getTelephonyProvidersEdgesLinebasesettings(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinebasesettingsOptions): Promise<Models.LineBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/lines */
  getTelephonyProvidersEdgesLines(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinesOptions): Promise<Models.LineEntityListing>;
  /** GET /api/v2/telephony/providers/edges/lines/template */
  getTelephonyProvidersEdgesLinesTemplate(lineBaseSettingsId: string, opts?: CallOptions): Promise<Models.Line>;
  /** GET /api/v2/telephony/providers/edges/logicalinterfaces */
  getTelephonyProvidersEdgesLogicalinterfaces(edgeIds: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLogicalinterfacesOptions): Promise<Models.LogicalInterfaceEntityListing>;
  /**
   * GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}
   * Preview: may change or go without notice.
   */
  getTelephonyProvidersEdgesMediastatisticsConversation(conversationId: string, opts?: CallOptions): Promise<Models.MediaStatisticsListing>;
  /**
   * GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}
   * Preview: may change or go without notice.
   */
  getTelephonyProvidersEdgesMediastatisticsConversationCommunication(conversationId: string, communicationId: string, opts?: CallOptions): Promise<Models.MediaStatistics>;
  /** GET /api/v2/telephony/providers/edges/metrics */
  getTelephonyProvidersEdgesMetrics(edgeIds: string, opts?: CallOptions): Promise<Models.EdgeMetrics[]>;
  /** GET /api/v2/telephony/providers/edges/outboundroutes */
  getTelephonyProvidersEdgesOutboundroutes(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesOutboundroutesOptions): Promise<Models.OutboundRouteEntityListing>;
  /** GET /api/v2/telephony/providers/edges/phones/{phoneId} */
  getTelephonyProvidersEdgesPhone(phoneId: string, opts?: CallOptions): Promise<Models.Phone>;
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  getTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: string, opts?: CallOptions): Promise<Models.PhoneBase>;
  /** GET /api/v2/telephony/providers/edges/phonebasesettings */
  getTelephonyProvidersEdgesPhonebasesettings(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsOptions): Promise<Models.PhoneBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases */
  getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabasesOptions): Promise<Models.PhoneMetaBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/phonebasesettings/template */
  getTelephonyProvidersEdgesPhonebasesettingsTemplate(phoneMetabaseId: string, opts?: CallOptions): Promise<Models.PhoneBase>;
  /** GET /api/v2/telephony/providers/edges/phones */
  getTelephonyProvidersEdgesPhones(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonesOptions): Promise<Models.PhoneEntityListing>;
  /** GET /api/v2/telephony/providers/edges/phones/template */
  getTelephonyProvidersEdgesPhonesTemplate(phoneBaseSettingsId: string, opts?: CallOptions): Promise<Models.Phone>;
  /** GET /api/v2/telephony/providers/edges/physicalinterfaces */
  getTelephonyProvidersEdgesPhysicalinterfaces(edgeIds: string, opts?: CallOptions): Promise<Models.PhysicalInterfaceEntityListing>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId} */
  getTelephonyProvidersEdgesSite(siteId: string, opts?: CallOptions): Promise<Models.Site>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId} */
  getTelephonyProvidersEdgesSiteNumberplan(siteId: string, numberPlanId: string, opts?: CallOptions): Promise<Models.NumberPlan>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans */
  getTelephonyProvidersEdgesSiteNumberplans(siteId: string, opts?: CallOptions): Promise<Models.NumberPlan[]>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications */
  getTelephonyProvidersEdgesSiteNumberplansClassifications(siteId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplansClassificationsOptions): Promise<string[]>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  getTelephonyProvidersEdgesSiteOutboundroute(siteId: string, outboundRouteId: string, opts?: CallOptions): Promise<Models.OutboundRouteBase>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes */
  getTelephonyProvidersEdgesSiteOutboundroutes(siteId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteOutboundroutesOptions): Promise<Models.OutboundRouteBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  getTelephonyProvidersEdgesSiteSiteconnections(siteId: string, opts?: CallOptions): Promise<Models.SiteConnections>;
  /** GET /api/v2/telephony/providers/edges/sites */
  getTelephonyProvidersEdgesSites(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSitesOptions): Promise<Models.SiteEntityListing>;
  /** GET /api/v2/telephony/providers/edges/sites/search */
  getTelephonyProvidersEdgesSitesSearch(q64: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSitesSearchOptions): Promise<Models.SitesSearchResponse>;
  /** GET /api/v2/telephony/providers/edges/timezones */
  getTelephonyProvidersEdgesTimezones(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTimezonesOptions): Promise<Models.TimeZoneEntityListing>;
  /** GET /api/v2/telephony/providers/edges/trunks/{trunkId} */
  getTelephonyProvidersEdgesTrunk(trunkId: string, opts?: CallOptions): Promise<Models.Trunk>;
  /** GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics */
  getTelephonyProvidersEdgesTrunkMetrics(trunkId: string, opts?: CallOptions): Promise<Models.TrunkMetrics>;
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  getTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingOptions): Promise<Models.TrunkBase>;
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings */
  getTelephonyProvidersEdgesTrunkbasesettings(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsOptions): Promise<Models.TrunkBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases */
  getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesOptions): Promise<Models.TrunkMetabaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId} */
  getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(siteId: string, opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteIdOptions): Promise<Models.TrunkBaseEntityListing>;
  /** GET /api/v2/telephony/providers/edges/trunkbasesettings/template */
  getTelephonyProvidersEdgesTrunkbasesettingsTemplate(trunkMetabaseId: string, opts?: CallOptions): Promise<Models.TrunkBase>;
  /** GET /api/v2/telephony/providers/edges/trunks */
  getTelephonyProvidersEdgesTrunks(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunksOptions): Promise<Models.TrunkEntityListing>;
  /** GET /api/v2/telephony/providers/edges/trunks/metrics */
  getTelephonyProvidersEdgesTrunksMetrics(trunkIds: string, opts?: CallOptions): Promise<Models.TrunkMetrics[]>;
  /** GET /api/v2/telephony/providers/edges/trunkswithrecording */
  getTelephonyProvidersEdgesTrunkswithrecording(opts?: TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkswithrecordingOptions): Promise<Models.TrunkRecordingEnabledCount>;
  /** PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  patchTelephonyProvidersEdgesSiteSiteconnections(siteId: string, body: Models.DisableSiteConnectionsRequest, opts?: CallOptions): Promise<Models.SiteConnections>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup */
  postTelephonyProvidersEdgeDiagnosticNslookup(edgeId: string, body: Models.EdgeNetworkDiagnosticRequest, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnostic>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping */
  postTelephonyProvidersEdgeDiagnosticPing(edgeId: string, body: Models.EdgeNetworkDiagnosticRequest, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnostic>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route */
  postTelephonyProvidersEdgeDiagnosticRoute(edgeId: string, body: Models.EdgeNetworkDiagnosticRequest, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnostic>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath */
  postTelephonyProvidersEdgeDiagnosticTracepath(edgeId: string, body: Models.EdgeNetworkDiagnosticRequest, opts?: CallOptions): Promise<Models.EdgeNetworkDiagnostic>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces */
  postTelephonyProvidersEdgeLogicalinterfaces(edgeId: string, body: Models.DomainLogicalInterface, opts?: CallOptions): Promise<Models.DomainLogicalInterface>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload */
  postTelephonyProvidersEdgeLogsJobUpload(edgeId: string, jobId: string, body: Models.EdgeLogsJobUploadRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs */
  postTelephonyProvidersEdgeLogsJobs(edgeId: string, body: Models.EdgeLogsJobRequest, opts?: CallOptions): Promise<Models.EdgeLogsJobResponse>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration */
  postTelephonyProvidersEdgeOfflineconfiguration(edgeId: string, body: Models.EdgeOfflineConfiguration, opts?: CallOptions): Promise<Models.EdgeOfflineConfigurationResponse>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/reboot */
  postTelephonyProvidersEdgeReboot(edgeId: string, opts?: TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeRebootOptions): Promise<string>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate */
  postTelephonyProvidersEdgeSoftwareupdate(edgeId: string, body: Models.DomainEdgeSoftwareUpdateDto, opts?: CallOptions): Promise<Models.DomainEdgeSoftwareUpdateDto>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/statuscode */
  postTelephonyProvidersEdgeStatuscode(edgeId: string, opts?: TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeStatuscodeOptions): Promise<string>;
  /** POST /api/v2/telephony/providers/edges/{edgeId}/unpair */
  postTelephonyProvidersEdgeUnpair(edgeId: string, opts?: CallOptions): Promise<string>;
  /** POST /api/v2/telephony/providers/edges */
  postTelephonyProvidersEdges(body: Models.Edge, opts?: CallOptions): Promise<Models.Edge>;
  /** POST /api/v2/telephony/providers/edges/addressvalidation */
  postTelephonyProvidersEdgesAddressvalidation(body: Models.ValidateAddressRequest, opts?: CallOptions): Promise<Models.ValidateAddressResponse>;
  /** POST /api/v2/telephony/providers/edges/certificateauthorities */
  postTelephonyProvidersEdgesCertificateauthorities(body: Models.DomainCertificateAuthority, opts?: CallOptions): Promise<Models.DomainCertificateAuthority>;
  /** POST /api/v2/telephony/providers/edges/didpools */
  postTelephonyProvidersEdgesDidpools(body: Models.DIDPool, opts?: CallOptions): Promise<Models.DIDPool>;
  /** POST /api/v2/telephony/providers/edges/edgegroups */
  postTelephonyProvidersEdgesEdgegroups(body: Models.EdgeGroup, opts?: CallOptions): Promise<Models.EdgeGroup>;
  /** POST /api/v2/telephony/providers/edges/extensionpools */
  postTelephonyProvidersEdgesExtensionpools(body: Models.ExtensionPool, opts?: CallOptions): Promise<Models.ExtensionPool>;
  /** POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot */
  postTelephonyProvidersEdgesPhoneReboot(phoneId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/providers/edges/phonebasesettings */
  postTelephonyProvidersEdgesPhonebasesettings(body: Models.PhoneBase, opts?: CallOptions): Promise<Models.PhoneBase>;
  /** POST /api/v2/telephony/providers/edges/phones */
  postTelephonyProvidersEdgesPhones(body: Models.Phone, opts?: CallOptions): Promise<Models.Phone>;
  /** POST /api/v2/telephony/providers/edges/phones/reboot */
  postTelephonyProvidersEdgesPhonesReboot(body: Models.PhonesReboot, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes */
  postTelephonyProvidersEdgesSiteOutboundroutes(siteId: string, body: Models.OutboundRouteBase, opts?: CallOptions): Promise<Models.OutboundRouteBase>;
  /** POST /api/v2/telephony/providers/edges/sites */
  postTelephonyProvidersEdgesSites(body: Models.Site, opts?: CallOptions): Promise<Models.Site>;
  /** POST /api/v2/telephony/providers/edges/sites/search */
  postTelephonyProvidersEdgesSitesSearch(body: Models.SiteSearchRequest, opts?: CallOptions): Promise<Models.SitesSearchResponse>;
  /** POST /api/v2/telephony/providers/edges/trunkbasesettings */
  postTelephonyProvidersEdgesTrunkbasesettings(body: Models.TrunkBase, opts?: CallOptions): Promise<Models.TrunkBase>;
  /** POST /api/v2/telephony/providers/edges/trunkbasesettings/search */
  postTelephonyProvidersEdgesTrunkbasesettingsSearch(body: Models.TelephonySearchRequest, opts?: CallOptions): Promise<Models.TrunkBasesSearchResponse>;
  /** POST /api/v2/telephony/providers/edges/trunks/search */
  postTelephonyProvidersEdgesTrunksSearch(body: Models.TelephonySearchRequest, opts?: CallOptions): Promise<Models.TrunkInstanceSearchResponse>;
  /** PUT /api/v2/telephony/providers/edges/{edgeId} */
  putTelephonyProvidersEdge(edgeId: string, body: Models.Edge, opts?: CallOptions): Promise<Models.Edge>;
  /** PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId} */
  putTelephonyProvidersEdgeLogicalinterface(edgeId: string, interfaceId: string, body: Models.DomainLogicalInterface, opts?: CallOptions): Promise<Models.DomainLogicalInterface>;
  /** PUT /api/v2/telephony/providers/edges/alertablepresences */
  putTelephonyProvidersEdgesAlertablepresences(body: Models.AlertablePresences, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId} */
  putTelephonyProvidersEdgesCertificateauthority(certificateId: string, body: Models.DomainCertificateAuthority, opts?: CallOptions): Promise<Models.DomainCertificateAuthority>;
  /** PUT /api/v2/telephony/providers/edges/didpools/{didPoolId} */
  putTelephonyProvidersEdgesDidpool(didPoolId: string, body: Models.DIDPool, opts?: CallOptions): Promise<Models.DIDPool>;
  /** PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId} */
  putTelephonyProvidersEdgesEdgegroup(edgeGroupId: string, body: Models.EdgeGroup, opts?: CallOptions): Promise<Models.EdgeGroup>;
  /** PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId} */
  putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(edgegroupId: string, edgetrunkbaseId: string, body: Models.EdgeTrunkBase, opts?: CallOptions): Promise<Models.EdgeTrunkBase>;
  /** PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId} */
  putTelephonyProvidersEdgesExtensionpool(extensionPoolId: string, body: Models.ExtensionPool, opts?: CallOptions): Promise<Models.ExtensionPool>;
  /** PUT /api/v2/telephony/providers/edges/phones/{phoneId} */
  putTelephonyProvidersEdgesPhone(phoneId: string, body: Models.Phone, opts?: CallOptions): Promise<Models.Phone>;
  /** PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId} */
  putTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: string, body: Models.PhoneBase, opts?: CallOptions): Promise<Models.PhoneBase>;
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId} */
  putTelephonyProvidersEdgesSite(siteId: string, body: Models.Site, opts?: CallOptions): Promise<Models.Site>;
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans */
  putTelephonyProvidersEdgesSiteNumberplans(siteId: string, body: Models.NumberPlan[], opts?: CallOptions): Promise<Models.NumberPlan[]>;
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId} */
  putTelephonyProvidersEdgesSiteOutboundroute(siteId: string, outboundRouteId: string, body: Models.OutboundRouteBase, opts?: CallOptions): Promise<Models.OutboundRouteBase>;
  /** PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections */
  putTelephonyProvidersEdgesSiteSiteconnections(siteId: string, body: Models.SiteConnections, opts?: CallOptions): Promise<Models.SiteConnections>;
  /** PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId} */
  putTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: string, body: Models.TrunkBase, opts?: CallOptions): Promise<Models.TrunkBase>;
}

export declare namespace TelephonyProvidersEdgeApi {
  type deleteTelephonyProvidersEdgeOptions = CallOptions;
  type deleteTelephonyProvidersEdgeLogicalinterfaceOptions = CallOptions;
  type deleteTelephonyProvidersEdgeSoftwareupdateOptions = CallOptions;
  type deleteTelephonyProvidersEdgesAlertablepresencesOptions = CallOptions;
  type deleteTelephonyProvidersEdgesCertificateauthorityOptions = CallOptions;
  type deleteTelephonyProvidersEdgesDidpoolOptions = CallOptions;
  type deleteTelephonyProvidersEdgesEdgegroupOptions = CallOptions;
  type deleteTelephonyProvidersEdgesExtensionpoolOptions = CallOptions;
  type deleteTelephonyProvidersEdgesPhoneOptions = CallOptions;
  type deleteTelephonyProvidersEdgesPhonebasesettingOptions = CallOptions;
  type deleteTelephonyProvidersEdgesSiteOptions = CallOptions;
  type deleteTelephonyProvidersEdgesSiteOutboundrouteOptions = CallOptions;
  type deleteTelephonyProvidersEdgesTrunkbasesettingOptions = CallOptions;
  interface getTelephonyProvidersEdgeOptions extends CallOptions {
    expand?: string[];
  }
  type getTelephonyProvidersEdgeDiagnosticNslookupOptions = CallOptions;
  type getTelephonyProvidersEdgeDiagnosticPingOptions = CallOptions;
  type getTelephonyProvidersEdgeDiagnosticRouteOptions = CallOptions;
  type getTelephonyProvidersEdgeDiagnosticTracepathOptions = CallOptions;
  interface getTelephonyProvidersEdgeLogicalinterfaceOptions extends CallOptions {
    expand?: string[];
  }
  interface getTelephonyProvidersEdgeLogicalinterfacesOptions extends CallOptions {
    expand?: string[];
  }
  type getTelephonyProvidersEdgeLogsJobOptions = CallOptions;
  type getTelephonyProvidersEdgeMetricsOptions = CallOptions;
  type getTelephonyProvidersEdgePhysicalinterfaceOptions = CallOptions;
  type getTelephonyProvidersEdgePhysicalinterfacesOptions = CallOptions;
  type getTelephonyProvidersEdgeSetuppackageOptions = CallOptions;
  type getTelephonyProvidersEdgeSoftwareupdateOptions = CallOptions;
  type getTelephonyProvidersEdgeSoftwareversionsOptions = CallOptions;
  interface getTelephonyProvidersEdgeTrunksOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    trunkBaseId?: string;
    trunkType?: string;
  }
  interface getTelephonyProvidersEdgesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    siteId?: string;
    edgeGroupId?: string;
    /** Default: "name" */
    sortBy?: string;
    managed?: boolean;
    /** Default: true */
    showCloudMedia?: boolean;
  }
  interface getTelephonyProvidersEdgesAlertablepresencesOptions extends CallOptions {
    type?: string;
  }
  type getTelephonyProvidersEdgesCertificateauthoritiesOptions = CallOptions;
  type getTelephonyProvidersEdgesCertificateauthorityOptions = CallOptions;
  type getTelephonyProvidersEdgesDidOptions = CallOptions;
  type getTelephonyProvidersEdgesDidpoolOptions = CallOptions;
  interface getTelephonyProvidersEdgesDidpoolsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "number" */
    sortBy?: string;
    id?: string[];
  }
  interface getTelephonyProvidersEdgesDidpoolsDidsOptions extends CallOptions {
    id?: string[];
    numberMatch?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  interface getTelephonyProvidersEdgesDidsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "number" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    phoneNumber?: string;
    ownerId?: string;
    didPoolId?: string;
    id?: string[];
  }
  interface getTelephonyProvidersEdgesEdgegroupOptions extends CallOptions {
    expand?: string[];
  }
  type getTelephonyProvidersEdgesEdgegroupEdgetrunkbaseOptions = CallOptions;
  interface getTelephonyProvidersEdgesEdgegroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: "name" */
    sortBy?: string;
    managed?: boolean;
  }
  type getTelephonyProvidersEdgesEdgeversionreportOptions = CallOptions;
  type getTelephonyProvidersEdgesExpiredOptions = CallOptions;
  type getTelephonyProvidersEdgesExtensionOptions = CallOptions;
  type getTelephonyProvidersEdgesExtensionpoolOptions = CallOptions;
  interface getTelephonyProvidersEdgesExtensionpoolsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    _number?: string;
    divisionId?: string[];
  }
  interface getTelephonyProvidersEdgesExtensionpoolsDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getTelephonyProvidersEdgesExtensionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "number" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    _number?: string;
  }
  type getTelephonyProvidersEdgesLineOptions = CallOptions;
  type getTelephonyProvidersEdgesLinebasesettingOptions = CallOptions;
  interface getTelephonyProvidersEdgesLinebasesettingsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
  }
  interface getTelephonyProvidersEdgesLinesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    /** Default: "name" */
    sortBy?: string;
    expand?: string[];
  }
  type getTelephonyProvidersEdgesLinesTemplateOptions = CallOptions;
  interface getTelephonyProvidersEdgesLogicalinterfacesOptions extends CallOptions {
    expand?: string[];
  }
  type getTelephonyProvidersEdgesMediastatisticsConversationOptions = CallOptions;
  type getTelephonyProvidersEdgesMediastatisticsConversationCommunicationOptions = CallOptions;
  type getTelephonyProvidersEdgesMetricsOptions = CallOptions;
  interface getTelephonyProvidersEdgesOutboundroutesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    siteId?: string;
    externalTrunkBasesIds?: string;
    /** Default: "name" */
    sortBy?: string;
  }
  type getTelephonyProvidersEdgesPhoneOptions = CallOptions;
  type getTelephonyProvidersEdgesPhonebasesettingOptions = CallOptions;
  interface getTelephonyProvidersEdgesPhonebasesettingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
    name?: string;
  }
  interface getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabasesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getTelephonyProvidersEdgesPhonebasesettingsTemplateOptions = CallOptions;
  interface getTelephonyProvidersEdgesPhonesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    siteId?: string;
    webRtcUserId?: string;
    phoneBaseSettingsId?: string;
    linesLoggedInUserId?: string;
    linesDefaultForUserId?: string;
    phoneHardwareId?: string;
    linesId?: string;
    linesName?: string;
    name?: string;
    statusOperationalStatus?: string;
    secondaryStatusOperationalStatus?: string;
    expand?: string[];
    fields?: string[];
  }
  type getTelephonyProvidersEdgesPhonesTemplateOptions = CallOptions;
  type getTelephonyProvidersEdgesPhysicalinterfacesOptions = CallOptions;
  type getTelephonyProvidersEdgesSiteOptions = CallOptions;
  type getTelephonyProvidersEdgesSiteNumberplanOptions = CallOptions;
  type getTelephonyProvidersEdgesSiteNumberplansOptions = CallOptions;
  interface getTelephonyProvidersEdgesSiteNumberplansClassificationsOptions extends CallOptions {
    classification?: string;
  }
  type getTelephonyProvidersEdgesSiteOutboundrouteOptions = CallOptions;
  interface getTelephonyProvidersEdgesSiteOutboundroutesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    name?: string;
    externalTrunkBasesIds?: string;
    /** Default: "name" */
    sortBy?: string;
  }
  type getTelephonyProvidersEdgesSiteSiteconnectionsOptions = CallOptions;
  interface getTelephonyProvidersEdgesSitesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
    locationId?: string;
    managed?: boolean;
    expand?: string[];
  }
  interface getTelephonyProvidersEdgesSitesSearchOptions extends CallOptions {
    expand?: string[];
  }
  interface getTelephonyProvidersEdgesTimezonesOptions extends CallOptions {
    /** Default: 1000 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getTelephonyProvidersEdgesTrunkOptions = CallOptions;
  type getTelephonyProvidersEdgesTrunkMetricsOptions = CallOptions;
  interface getTelephonyProvidersEdgesTrunkbasesettingOptions extends CallOptions {
    ignoreHidden?: boolean;
  }
  interface getTelephonyProvidersEdgesTrunkbasesettingsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    recordingEnabled?: boolean;
    ignoreHidden?: boolean;
    managed?: boolean;
    expand?: string[];
    name?: string;
  }
  interface getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesOptions extends CallOptions {
    type?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
  }
  type getTelephonyProvidersEdgesTrunkbasesettingsTemplateOptions = CallOptions;
  interface getTelephonyProvidersEdgesTrunksOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    edgeId?: string;
    trunkBaseId?: string;
    trunkType?: string;
  }
  type getTelephonyProvidersEdgesTrunksMetricsOptions = CallOptions;
  interface getTelephonyProvidersEdgesTrunkswithrecordingOptions extends CallOptions {
    trunkType?: string;
  }
  type patchTelephonyProvidersEdgesSiteSiteconnectionsOptions = CallOptions;
  type postTelephonyProvidersEdgeDiagnosticNslookupOptions = CallOptions;
  type postTelephonyProvidersEdgeDiagnosticPingOptions = CallOptions;
  type postTelephonyProvidersEdgeDiagnosticRouteOptions = CallOptions;
  type postTelephonyProvidersEdgeDiagnosticTracepathOptions = CallOptions;
  type postTelephonyProvidersEdgeLogicalinterfacesOptions = CallOptions;
  type postTelephonyProvidersEdgeLogsJobUploadOptions = CallOptions;
  type postTelephonyProvidersEdgeLogsJobsOptions = CallOptions;
  type postTelephonyProvidersEdgeOfflineconfigurationOptions = CallOptions;
  interface postTelephonyProvidersEdgeRebootOptions extends CallOptions {
    body?: Models.EdgeRebootParameters;
  }
  type postTelephonyProvidersEdgeSoftwareupdateOptions = CallOptions;
  interface postTelephonyProvidersEdgeStatuscodeOptions extends CallOptions {
    body?: Models.EdgeServiceStateRequest;
  }
  type postTelephonyProvidersEdgeUnpairOptions = CallOptions;
  type postTelephonyProvidersEdgesOptions = CallOptions;
  type postTelephonyProvidersEdgesAddressvalidationOptions = CallOptions;
  type postTelephonyProvidersEdgesCertificateauthoritiesOptions = CallOptions;
  type postTelephonyProvidersEdgesDidpoolsOptions = CallOptions;
  type postTelephonyProvidersEdgesEdgegroupsOptions = CallOptions;
  type postTelephonyProvidersEdgesExtensionpoolsOptions = CallOptions;
  type postTelephonyProvidersEdgesPhoneRebootOptions = CallOptions;
  type postTelephonyProvidersEdgesPhonebasesettingsOptions = CallOptions;
  type postTelephonyProvidersEdgesPhonesOptions = CallOptions;
  type postTelephonyProvidersEdgesPhonesRebootOptions = CallOptions;
  type postTelephonyProvidersEdgesSiteOutboundroutesOptions = CallOptions;
  type postTelephonyProvidersEdgesSitesOptions = CallOptions;
  type postTelephonyProvidersEdgesSitesSearchOptions = CallOptions;
  type postTelephonyProvidersEdgesTrunkbasesettingsOptions = CallOptions;
  type postTelephonyProvidersEdgesTrunkbasesettingsSearchOptions = CallOptions;
  type postTelephonyProvidersEdgesTrunksSearchOptions = CallOptions;
  type putTelephonyProvidersEdgeOptions = CallOptions;
  type putTelephonyProvidersEdgeLogicalinterfaceOptions = CallOptions;
  type putTelephonyProvidersEdgesAlertablepresencesOptions = CallOptions;
  type putTelephonyProvidersEdgesCertificateauthorityOptions = CallOptions;
  type putTelephonyProvidersEdgesDidpoolOptions = CallOptions;
  type putTelephonyProvidersEdgesEdgegroupOptions = CallOptions;
  type putTelephonyProvidersEdgesEdgegroupEdgetrunkbaseOptions = CallOptions;
  type putTelephonyProvidersEdgesExtensionpoolOptions = CallOptions;
  type putTelephonyProvidersEdgesPhoneOptions = CallOptions;
  type putTelephonyProvidersEdgesPhonebasesettingOptions = CallOptions;
  type putTelephonyProvidersEdgesSiteOptions = CallOptions;
  type putTelephonyProvidersEdgesSiteNumberplansOptions = CallOptions;
  type putTelephonyProvidersEdgesSiteOutboundrouteOptions = CallOptions;
  type putTelephonyProvidersEdgesSiteSiteconnectionsOptions = CallOptions;
  type putTelephonyProvidersEdgesTrunkbasesettingOptions = CallOptions;
}

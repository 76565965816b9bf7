// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AlertingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/alerting/alerts/{alertId} */
  deleteAlertingAlert(alertId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/alerting/alerts/all */
  deleteAlertingAlertsAll(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/alerting/rules/{ruleId} */
  deleteAlertingRule(ruleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/alerting/alerts/{alertId} */
  getAlertingAlert(alertId: string, opts?: CallOptions): Promise<Models.CommonAlert>;
  /** GET /api/v2/alerting/rules/{ruleId} */
  getAlertingRule(ruleId: string, opts?: CallOptions): Promise<Models.CommonRule>;
  /** PATCH /api/v2/alerting/alerts/{alertId} */
  patchAlertingAlert(alertId: string, opts?: AlertingApi.patchAlertingAlertOptions): Promise<Models.CommonAlert>;
  /** PATCH /api/v2/alerting/alerts/all */
  patchAlertingAlertsAll(opts?: AlertingApi.patchAlertingAlertsAllOptions): Promise<object>;
  /** PATCH /api/v2/alerting/alerts/bulk */
  patchAlertingAlertsBulk(body: Models.CommonAlertBulkUpdateRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** PATCH /api/v2/alerting/rules/bulk */
  patchAlertingRulesBulk(body: Models.CommonRuleBulkUpdateNotificationsRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/alerting/alerts/query */
  postAlertingAlertsQuery(opts?: AlertingApi.postAlertingAlertsQueryOptions): Promise<Models.AlertListing>;
  /** POST /api/v2/alerting/rules */
  postAlertingRules(body: Models.CommonRule, opts?: CallOptions): Promise<Models.CommonRule>;
  /** POST /api/v2/alerting/rules/bulk/remove */
  postAlertingRulesBulkRemove(body: Models.CommonRuleBulkDeleteRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/alerting/rules/query */
  postAlertingRulesQuery(opts?: AlertingApi.postAlertingRulesQueryOptions): Promise<Models.CommonRuleContainer>;
  /** PUT /api/v2/alerting/alerts/{alertId} */
  putAlertingAlert(alertId: string, opts?: AlertingApi.putAlertingAlertOptions): Promise<Models.AlertingUnreadStatus>;
  /** PUT /api/v2/alerting/rules/{ruleId} */
  putAlertingRule(ruleId: string, body: Models.ModifiableRuleProperties, opts?: CallOptions): Promise<Models.CommonRule>;
}

export declare namespace AlertingApi {
  type deleteAlertingAlertOptions = CallOptions;
  type deleteAlertingAlertsAllOptions = CallOptions;
  type deleteAlertingRuleOptions = CallOptions;
  type getAlertingAlertOptions = CallOptions;
  type getAlertingRuleOptions = CallOptions;
  interface patchAlertingAlertOptions extends CallOptions {
    body?: Models.AlertRequest;
  }
  interface patchAlertingAlertsAllOptions extends CallOptions {
    body?: Models.CommonAllAlertUpdateRequest;
  }
  type patchAlertingAlertsBulkOptions = CallOptions;
  type patchAlertingRulesBulkOptions = CallOptions;
  interface postAlertingAlertsQueryOptions extends CallOptions {
    body?: Models.GetAlertQuery;
  }
  type postAlertingRulesOptions = CallOptions;
  type postAlertingRulesBulkRemoveOptions = CallOptions;
  interface postAlertingRulesQueryOptions extends CallOptions {
    body?: Models.GetRulesQuery;
  }
  interface putAlertingAlertOptions extends CallOptions {
    body?: Models.AlertingUnreadStatus;
  }
  type putAlertingRuleOptions = CallOptions;
}

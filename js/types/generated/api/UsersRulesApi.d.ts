// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UsersRulesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/users/rules/{ruleId} */
  deleteUsersRule(ruleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/users/rules/{ruleId} */
  getUsersRule(ruleId: string, opts?: CallOptions): Promise<Models.UsersRulesRule>;
  /** GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId} */
  getUsersRuleDependentTypeId(ruleId: string, ruleType: string, typeId: string, opts?: CallOptions): Promise<Models.UsersRulesDependent>;
  /** GET /api/v2/users/rules/{ruleId}/dependents */
  getUsersRuleDependents(ruleId: string, opts?: UsersRulesApi.getUsersRuleDependentsOptions): Promise<Models.UsersRulesDependentList>;
  /** GET /api/v2/users/rules */
  getUsersRules(types: string[], opts?: UsersRulesApi.getUsersRulesOptions): Promise<Models.UsersRulesRuleList>;
  /** GET /api/v2/users/rules/settings/{ruleType} */
  getUsersRulesSetting(ruleType: string, opts?: CallOptions): Promise<Models.UsersRulesRuleSettings>;
  /** PATCH /api/v2/users/rules/{ruleId} */
  patchUsersRule(ruleId: string, body: Models.UsersRulesUpdateRuleRequest, opts?: CallOptions): Promise<Models.UsersRulesRule>;
  /** POST /api/v2/users/rules */
  postUsersRules(body: Models.UsersRulesCreateRuleRequest, opts?: CallOptions): Promise<Models.UsersRulesRule>;
  /** POST /api/v2/users/rules/query */
  postUsersRulesQuery(body: Models.UsersRulesQueryRuleRequest, opts?: UsersRulesApi.postUsersRulesQueryOptions): Promise<Models.UsersRulesQueryResponse>;
}

export declare namespace UsersRulesApi {
  type deleteUsersRuleOptions = CallOptions;
  type getUsersRuleOptions = CallOptions;
  type getUsersRuleDependentTypeIdOptions = CallOptions;
  interface getUsersRuleDependentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  interface getUsersRulesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    expand?: string[];
    enabled?: boolean;
    searchTerm?: string;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  type getUsersRulesSettingOptions = CallOptions;
  type patchUsersRuleOptions = CallOptions;
  type postUsersRulesOptions = CallOptions;
  interface postUsersRulesQueryOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
}

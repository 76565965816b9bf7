// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class DataPrivacyApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/dataprivacy/maskingrules/{ruleId} */
  deleteDataprivacyMaskingrule(ruleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/dataprivacy/maskingrules/{ruleId} */
  getDataprivacyMaskingrule(ruleId: string, opts?: CallOptions): Promise<Models.MaskingRule>;
  /** GET /api/v2/dataprivacy/maskingrules */
  getDataprivacyMaskingrules(opts?: CallOptions): Promise<Models.MaskingRuleListing>;
  /** PATCH /api/v2/dataprivacy/maskingrules/{ruleId} */
  patchDataprivacyMaskingrule(ruleId: string, opts?: DataPrivacyApi.patchDataprivacyMaskingruleOptions): Promise<Models.MaskingRule>;
  /** POST /api/v2/dataprivacy/maskingrules */
  postDataprivacyMaskingrules(body: Models.MaskingRule, opts?: CallOptions): Promise<Models.MaskingRule>;
  /** POST /api/v2/dataprivacy/maskingrules/validate */
  postDataprivacyMaskingrulesValidate(body: Models.MaskingRuleValidateRequest, opts?: CallOptions): Promise<Models.MaskingRuleValidateResponse>;
}

export declare namespace DataPrivacyApi {
  type deleteDataprivacyMaskingruleOptions = CallOptions;
  type getDataprivacyMaskingruleOptions = CallOptions;
  type getDataprivacyMaskingrulesOptions = CallOptions;
  interface patchDataprivacyMaskingruleOptions extends CallOptions {
    body?: Models.MaskingRule;
  }
  type postDataprivacyMaskingrulesOptions = CallOptions;
  type postDataprivacyMaskingrulesValidateOptions = CallOptions;
}

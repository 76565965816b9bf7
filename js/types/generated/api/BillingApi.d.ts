// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class BillingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * GET /api/v2/billing/contracts/{contractId}
   * Preview: may change or go without notice.
   */
  getBillingContract(contractId: string, opts?: CallOptions): Promise<Models.BillingContract>;
  /**
   * GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId}
   * Preview: may change or go without notice.
   */
  getBillingContractBillingperiod(contractId: string, billingPeriodId: string, opts?: CallOptions): Promise<Models.BillingContractPeriodDetail>;
  /**
   * GET /api/v2/billing/contracts
   * Preview: may change or go without notice.
   */
  getBillingContracts(opts?: BillingApi.getBillingContractsOptions): Promise<Models.BillingContractListing>;
  /**
   * GET /api/v2/billing/contracts/invoices/{invoiceId}/document
   * Preview: may change or go without notice.
   */
  getBillingContractsInvoiceDocument(invoiceId: string, opts?: CallOptions): Promise<Models.UrlResponse>;
  /**
   * GET /api/v2/billing/contracts/invoices/{invoiceId}/lines
   * Preview: may change or go without notice.
   */
  getBillingContractsInvoiceLines(invoiceId: string, opts?: BillingApi.getBillingContractsInvoiceLinesOptions): Promise<Models.BillingInvoiceItemListing>;
  /**
   * GET /api/v2/billing/contracts/invoices
   * Preview: may change or go without notice.
   */
  getBillingContractsInvoices(opts?: BillingApi.getBillingContractsInvoicesOptions): Promise<Models.BillingInvoiceListing>;
  /** GET /api/v2/billing/reports/billableusage */
  getBillingReportsBillableusage(startDate: string | Date, endDate: string | Date, opts?: CallOptions): Promise<Models.BillingUsageReport>;
  /** GET /api/v2/billing/trusteebillingoverview/{trustorOrgId} */
  getBillingTrusteebillingoverviewTrustorOrgId(trustorOrgId: string, opts?: BillingApi.getBillingTrusteebillingoverviewTrustorOrgIdOptions): Promise<Models.TrusteeBillingOverview>;
}

export declare namespace BillingApi {
  type getBillingContractOptions = CallOptions;
  type getBillingContractBillingperiodOptions = CallOptions;
  interface getBillingContractsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    dateStart?: string;
    dateEnd?: string;
    status?: string;
    externalNumber?: string;
  }
  type getBillingContractsInvoiceDocumentOptions = CallOptions;
  interface getBillingContractsInvoiceLinesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface getBillingContractsInvoicesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    dateStart?: string;
    dateEnd?: string;
    paymentStatus?: string;
  }
  type getBillingReportsBillableusageOptions = CallOptions;
  interface getBillingTrusteebillingoverviewTrustorOrgIdOptions extends CallOptions {
    /** Default: 0 */
    billingPeriodIndex?: number;
  }
}

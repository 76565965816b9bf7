// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.

/** Host names by region, for `client.setEnvironment`. */
export declare const PureCloudRegionHosts: {
  [region: string]: string;
  /** mypurecloud.com */
  us_east_1: string;
  /** mypurecloud.ie */
  eu_west_1: string;
  /** mypurecloud.com.au */
  ap_southeast_2: string;
  /** mypurecloud.jp */
  ap_northeast_1: string;
  /** mypurecloud.de */
  eu_central_1: string;
  /** usw2.pure.cloud */
  us_west_2: string;
  /** cac1.pure.cloud */
  ca_central_1: string;
  /** apne2.pure.cloud */
  ap_northeast_2: string;
  /** euw2.pure.cloud */
  eu_west_2: string;
  /** aps1.pure.cloud */
  ap_south_1: string;
  /** use2.us-gov-pure.cloud */
  us_east_2: string;
  /** sae1.pure.cloud */
  sa_east_1: string;
  /** mec1.pure.cloud */
  me_central_1: string;
  /** apne3.pure.cloud */
  ap_northeast_3: string;
  /** euc2.pure.cloud */
  eu_central_2: string;
  /** mxc1.pure.cloud */
  mx_central_1: string;
  /** apse1.pure.cloud */
  ap_southeast_1: string;
  /** edee1.eusc-pure.cloud */
  eusc_de_east_1: string;
};

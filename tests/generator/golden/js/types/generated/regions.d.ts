// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.

/** Host names by region, for `client.setEnvironment`. */
export declare const PureCloudRegionHosts: {
  [region: string]: string;
  /** mypurecloud.com */
  us_east_1: string;
  /** mypurecloud.ie */
  eu_west_1: string;
};

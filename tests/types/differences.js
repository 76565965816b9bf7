/**
 * What our declarations omit of the old ones, or add to their types, on purpose. The reasons are in
 * docs/differences.md under "Declarations". A difference that is not listed fails, and so does a listed
 * one that no longer occurs.
 */
const differences = {
  /** Types that methods and options accept besides the old ones. */
  added: ['string | Date'],
  /** Members of other types that ours lack. */
  members: [
    'ApiClientClass.httpClient',
    'Configuration.instance',
    'Configuration.config',
    'DefaultHttpClient._axiosInstance',
    'DefaultHttpClient.toAxiosConfig',
    'Logger.logLevels',
  ],
};

module.exports = { differences };

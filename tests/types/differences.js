/**
 * What our declarations leave out of the old ones, or add to a type of theirs, on purpose. The reasons
 * are in docs/differences.md under "Declarations"; what is not listed fails, and so does what is and
 * no longer occurs.
 */
const differences = {
  /** Types that methods and options take besides the old ones. */
  added: ['string | Date'],
  /** Members of the other types that there are not. */
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

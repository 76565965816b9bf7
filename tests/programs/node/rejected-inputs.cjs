/*
Bad input reaches .catch; only a missing argument is thrown at once.
Expected:
thrown Missing the required parameter 'userId' when calling getUser
big number rejected
circular rejected
custom headers rejected
no host rejected
afterwards Ada Lovelace
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
const analytics = new platformClient.AnalyticsApi();

/** How a call ends: by .catch, or by an exception past it. */
function ending(call) {
  try {
    return call().then(
      () => 'resolved',
      () => 'rejected',
    );
  } catch {
    return 'threw past .catch';
  }
}

async function main() {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  try {
    users.getUser();
  } catch (error) {
    console.log('thrown', String(error.message ?? error).replaceAll('"', "'"));
  }
  const circular = {};
  circular.itself = circular;
  console.log('big number', await ending(() => analytics.postAnalyticsConversationsDetailsQuery({ n: 1n })));
  console.log('circular', await ending(() => analytics.postAnalyticsConversationsDetailsQuery(circular)));
  console.log('custom headers', await ending(() => users.getUsersMe({ customHeaders: 'text' })));
  const other = new platformClient.ApiClientClass();
  other.setEnvironment('not a host');
  console.log('no host', await ending(() => new platformClient.UsersApi(other).getUsersMe()));
  console.log('afterwards', (await users.getUsersMe()).name);
}
main();

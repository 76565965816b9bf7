/*
Programs that run beside old shims, which take parts of Array away.
Expected:
Ada Lovelace
queues object
404
*/
const platformClient = require('purecloud-platform-client-v2');

delete Array.prototype.flat;
delete Array.prototype.flatMap;

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });

(async () => {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  console.log((await new platformClient.UsersApi().getUsersMe({ expand: ['presence'] })).name);
  console.log('queues', typeof (await new platformClient.RoutingApi().getRoutingQueues({ pageSize: 5 })));
  await client
    .callApi('/api/v2/none', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], ['application/json'])
    .catch((error) => console.log(error.status));
})().catch((error) => console.log('failed:', error.message ?? error));

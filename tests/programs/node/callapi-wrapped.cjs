/*
A wrapper around callApi counts the calls, as public retry and logging helpers do; a fake client serves a test.
Expected:
1 /api/v2/users/me GET PureCloud OAuth
Ada Lovelace
2 /api/v2/users/{userId}/presences/{sourceId}
path {"userId":"u 1","sourceId":"PURECLOUD"}
stub
fake GET /api/v2/users/{userId}/presences/{sourceId}
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });

let calls = 0;
const old = client.callApi;
client.callApi = function (...args) {
  calls++;
  const [path, method, pathParams, , , , , authNames] = args;
  if (calls === 1) console.log(calls, path, method, authNames.join());
  if (calls === 2) {
    console.log(calls, path);
    console.log('path', JSON.stringify(pathParams));
  }
  return old.apply(this, args);
};

(async () => {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const me = await new platformClient.UsersApi().getUsersMe();
  console.log(me.name);
  await new platformClient.PresenceApi().getUserPresence('u 1', 'PURECLOUD').catch(() => {});
  client.callApi = async () => 'stub';
  console.log(await new platformClient.UsersApi().getUsersMe());
  const fake = { callApi: async (path, method) => `fake ${method} ${path}` };
  console.log(await new platformClient.PresenceApi(fake).getUserPresence('u1', 'PURECLOUD'));
})();

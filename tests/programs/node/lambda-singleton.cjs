/*
A function in the cloud: the client is made once with the module, the handler logs in when there is no token or an old one.
Expected:
cold Ada Lovelace logins 1
warm Ada Lovelace logins 1
expired Ada Lovelace logins 2
error {"statusCode":404,"body":"The requested resource was not found."}
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
const usersApi = new platformClient.UsersApi();
let logins = 0;

async function ensureLogin() {
  const { accessToken, tokenExpiryTime } = client.authData;
  if (accessToken && tokenExpiryTime > Date.now() + 60000) return;
  logins++;
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
}

async function handler(event) {
  try {
    await ensureLogin();
    if (event.path) await client.callApi(event.path, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], ['application/json']);
    return { statusCode: 200, body: (await usersApi.getUsersMe()).name };
  } catch (err) {
    return { statusCode: err.status || 500, body: err.message };
  }
}

(async () => {
  console.log('cold', (await handler({})).body, 'logins', logins);
  console.log('warm', (await handler({})).body, 'logins', logins);
  client.authData.tokenExpiryTime = Date.now() - 1;
  console.log('expired', (await handler({})).body, 'logins', logins);
  console.log('error', JSON.stringify(await handler({ path: '/api/v2/none' })));
})();

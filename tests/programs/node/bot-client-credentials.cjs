/*
A bot with client credentials, async and await.
Expected:
token string
Ada Lovelace
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });

async function main() {
  const authData = await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  console.log('token', typeof authData.accessToken);
  const me = await new platformClient.UsersApi().getUsersMe();
  console.log(me.name);
}

main().catch((err) => {
  console.error(err);
  process.exit(1);
});

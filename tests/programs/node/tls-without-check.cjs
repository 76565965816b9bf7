/*
A company's own certificate: NODE_TLS_REJECT_UNAUTHORIZED=0, set by the program before its first call.
Expected:
refused with the check
Ada Lovelace without it
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', port: process.env.TLS_PORT });

async function main() {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret').then(
    () => console.log('accepted with the check'),
    () => console.log('refused with the check'),
  );
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  console.log((await new platformClient.UsersApi().getUsersMe()).name, 'without it');
}
main().catch((error) => console.log('failed:', error.message));

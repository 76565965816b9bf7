/*
A container whose environment switches the check off at start.
Environment: {"NODE_TLS_REJECT_UNAUTHORIZED":"0"}
Expected:
Ada Lovelace
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', port: process.env.TLS_PORT });
client
  .loginClientCredentialsGrant('demo-client', 'demo-secret')
  .then(() => new platformClient.UsersApi().getUsersMe())
  .then((me) => console.log(me.name))
  .catch((error) => console.log('failed:', error.message));

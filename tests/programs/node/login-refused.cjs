/*
A bot with a wrong secret prints what the login server said.
Expected:
is an Error true
message true
status 401
body invalid_client
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client.loginClientCredentialsGrant('demo-client', 'wrong').then(
  () => console.log('logged in'),
  (err) => {
    console.log('is an Error', err instanceof Error);
    console.log('message', err.message.length > 0);
    console.log('status', err.response ? err.response.status : 'no response');
    console.log('body', err.response ? err.response.data.error : 'no response');
  },
);

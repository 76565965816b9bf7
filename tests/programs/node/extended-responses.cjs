/*
Extended responses, printed as support asks for them: status, correlation id, body.
Expected:
200 OK Ada Lovelace
correlation string true
rate 300
null
404 not.found The requested resource was not found.
correlation string true
printed 404 not.found
plain again Ada Lovelace
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
const users = new platformClient.UsersApi();

async function main() {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  client.setReturnExtendedResponses(true);
  const response = await users.getUsersMe();
  console.log(response.status, response.statusText, response.body.name);
  console.log('correlation', typeof response.headers['inin-correlation-id'], 'inin-correlation-id' in response.headers);
  console.log('rate', response.headers['inin-ratelimit-allowed']);
  console.log(response.error);
  try {
    await client.callApi(
      '/api/v2/nothing/here',
      'GET',
      {},
      {},
      {},
      {},
      null,
      ['PureCloud OAuth'],
      ['application/json'],
      ['application/json'],
    );
  } catch (err) {
    console.log(err.status, err.body.code, err.body.message);
    console.log('correlation', typeof err.headers['inin-correlation-id'], err.headers.hasOwnProperty('inin-correlation-id'));
    const printed = JSON.parse(JSON.stringify({ status: err.status, body: err.body }, null, 2));
    console.log('printed', printed.status, printed.body.code);
  }
  client.setReturnExtendedResponses(false);
  console.log('plain again', (await users.getUsersMe()).name);
}
main();

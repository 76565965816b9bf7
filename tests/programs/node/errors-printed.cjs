/*
What programs print of a failure, without extended responses: the platform's own members.
Expected:
401 bad.credentials Invalid login credentials.
contextId string details true errors true
JSON 401 bad.credentials
spread bad.credentials
Object.assign 401
has own status true
in a template: Invalid login credentials.
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client.setAccessToken('not-a-token');

new platformClient.UsersApi()
  .getUsersMe()
  .then(() => console.log('resolved'))
  .catch((err) => {
    console.log(err.status, err.code, err.message);
    console.log('contextId', typeof err.contextId, 'details', Array.isArray(err.details), 'errors', Array.isArray(err.errors));
    const text = JSON.stringify(err);
    const { status, code } = JSON.parse(text);
    console.log('JSON', status, code ?? JSON.parse(text).body.code);
    const copy = { ...err };
    console.log('spread', copy.code ?? copy.body.code);
    console.log('Object.assign', Object.assign({ at: 'now' }, err).status);
    console.log('has own status', Object.prototype.hasOwnProperty.call(err, 'status'));
    console.log(`in a template: ${err.message}`);
  });

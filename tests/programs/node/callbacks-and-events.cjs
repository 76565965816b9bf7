/*
Older style: callbacks by util.callbackify, methods handed on bound, an EventEmitter around the calls.
Expected:
callback Ada Lovelace
callback error 404
event presence AVAILABLE
event failed 401
finally called
*/
const { EventEmitter, once } = require('node:events');
const util = require('node:util');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });

class Agent extends EventEmitter {
  constructor() {
    super();
    this.users = new platformClient.UsersApi();
  }

  poll() {
    this.users
      .getUsersMe({ expand: ['presence'] })
      .then((me) => this.emit('presence', me.presence.presenceDefinition.systemPresence))
      .catch((error) => this.emit('failed', error))
      .finally(() => this.emit('polled'));
  }
}

async function main() {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const users = new platformClient.UsersApi();
  const getMe = util.callbackify(users.getUsersMe.bind(users));
  await new Promise((done) => {
    getMe({}, (error, me) => {
      console.log('callback', me.name);
      done();
    });
  });
  const call = util.callbackify(client.callApi.bind(client));
  await new Promise((done) => {
    call('/api/v2/none', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], ['application/json'], (error) => {
      console.log('callback error', error.status ?? error.reason.status);
      done();
    });
  });
  const agent = new Agent();
  agent.poll();
  console.log('event presence', ...(await once(agent, 'presence')));
  client.setAccessToken('expired');
  const failed = once(agent, 'failed');
  const polled = once(agent, 'polled');
  agent.poll();
  const [error] = await failed;
  console.log('event failed', error.status);
  await polled;
  console.log('finally called');
}
main();

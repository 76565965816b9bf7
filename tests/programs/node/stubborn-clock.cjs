/*
Tests under fake clocks: a Date that stands at zero, timers that do not run; calls go on.
Expected:
at zero Ada Lovelace
expiry is a number true
at the end of time Ada Lovelace
*/
const sinon = require('sinon');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
const users = new platformClient.UsersApi();

(async () => {
  let clock = sinon.useFakeTimers({ now: 0, toFake: ['Date', 'setInterval'] });
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  console.log('at zero', (await users.getUsersMe()).name);
  console.log('expiry is a number', client.authData.tokenExpiryTime === 3600000);
  clock.restore();
  clock = sinon.useFakeTimers({ now: 8e15, toFake: ['Date', 'setInterval'] });
  console.log('at the end of time', (await users.getUsersMe()).name);
  clock.restore();
})().catch((error) => console.log('failed:', error.message));

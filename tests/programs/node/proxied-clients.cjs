/*
Stores and test helpers hand the client on behind a proxy, or derive objects from it.
Expected:
proxy Ada Lovelace
derived Ada Lovelace
environment mypurecloud.ie https://api.mypurecloud.ie
config mypurecloud.de
api Ada Lovelace
read callApi true
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const { UsersApi, ApiClientClass } = platformClient;
const gateway = { host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT };

(async () => {
  client.setGateway(gateway);
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const token = client.authData.accessToken;

  const read = new Set();
  const watched = new Proxy(client, {
    get(target, name, receiver) {
      read.add(name);
      return Reflect.get(target, name, receiver);
    },
  });
  watched.setAccessToken(token);
  console.log('proxy', (await new UsersApi(watched).getUsersMe()).name);

  const derived = Object.create(client);
  derived.setAccessToken(token);
  console.log('derived', (await new UsersApi(derived).getUsersMe()).name);

  const other = new Proxy(new ApiClientClass(), {});
  other.setEnvironment('mypurecloud.ie');
  console.log('environment', other.config.environment, other.config.basePath);
  const config = new Proxy(other.config, {});
  config.setEnvironment('mypurecloud.de');
  console.log('config', other.config.environment);

  const users = new Proxy(new UsersApi(), {});
  console.log('api', (await users.getUsersMe()).name);
  console.log('read callApi', read.has('callApi'));
})();

/*
Programs that extend the classes, override what they have, and ask instanceof.
Expected:
cached Ada Lovelace requests 1
instanceof true true false
own client true mypurecloud.jp
static kept 42
singleton untouched true
toString overridden
*/
const platformClient = require('purecloud-platform-client-v2');

const { ApiClient, ApiClientClass, UsersApi, RoutingApi } = platformClient;

class CachingUsersApi extends UsersApi {
  static ANSWER = 42;
  requests = 0;

  async getUsersMe(opts) {
    if (!this.me) {
      this.requests++;
      this.me = await super.getUsersMe(opts);
    }
    return this.me;
  }

  toString() {
    return 'overridden';
  }
}

class RegionClient extends ApiClientClass {
  constructor(region) {
    super();
    this.setEnvironment(region);
  }
}

async function main() {
  const client = ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const users = new CachingUsersApi();
  await users.getUsersMe();
  console.log('cached', (await users.getUsersMe()).name, 'requests', users.requests);
  console.log('instanceof', users instanceof UsersApi, users instanceof CachingUsersApi, users instanceof RoutingApi);
  const region = new RegionClient(platformClient.PureCloudRegionHosts.ap_northeast_1);
  console.log('own client', region instanceof ApiClientClass, region.config.environment);
  console.log('static kept', CachingUsersApi.ANSWER);
  console.log('singleton untouched', ApiClient.instance === client && client instanceof ApiClientClass);
  console.log('toString', String(users));
}
main();

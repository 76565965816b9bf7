/*
Tests that intercept the platform's hosts with nock.
Expected:
login basic ZGVtbzpzZWNyZXQ= grant_type=client_credentials
Ada by nock
Bearer from-nock
pages 1 2 3
429 too.many.requests
pending 0
*/
const nock = require('nock');
const platformClient = require('purecloud-platform-client-v2');

nock.disableNetConnect();
const client = platformClient.ApiClient.instance;
client.setEnvironment(platformClient.PureCloudRegionHosts.us_east_1);

(async () => {
  nock('https://login.mypurecloud.com')
    .post('/oauth/token')
    .reply(200, function (uri, body) {
      const text = typeof body === 'string' ? body : new URLSearchParams(body).toString();
      console.log('login', this.req.headers.authorization.toString().replace(/^Basic/, 'basic'), text);
      return { access_token: 'from-nock', token_type: 'bearer', expires_in: 3600 };
    });
  await client.loginClientCredentialsGrant('demo', 'secret');

  let authorization;
  nock('https://api.mypurecloud.com')
    .get('/api/v2/users/me')
    .query(true)
    .reply(200, function () {
      authorization = this.req.headers.authorization.toString();
      return { name: 'Ada by nock' };
    });
  console.log((await new platformClient.UsersApi().getUsersMe()).name);
  console.log(authorization);

  for (const number of [1, 2, 3]) {
    nock('https://api.mypurecloud.com')
      .get('/api/v2/routing/queues')
      .query({ pageNumber: number, pageSize: 1 })
      .reply(200, { entities: [{ id: number }], pageNumber: number, pageCount: 3 });
  }
  const routing = new platformClient.RoutingApi();
  const ids = [];
  for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber++) {
    const page = await routing.getRoutingQueues({ pageNumber, pageSize: 1 });
    ids.push(...page.entities.map(({ id }) => id));
    pageCount = page.pageCount;
  }
  console.log('pages', ...ids);

  nock('https://api.mypurecloud.com')
    .get('/api/v2/users/u1')
    .reply(429, { code: 'too.many.requests', message: 'slow down', status: 429 }, { 'Retry-After': '3' });
  await new platformClient.UsersApi().getUser('u1').catch((error) => console.log(error.status, error.code));
  console.log('pending', nock.pendingMocks().length);
})().catch((error) => console.log('failed:', error.message ?? error));

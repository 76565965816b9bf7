/*
Immer and Redux freeze what they hold: the login's data, a query, an answer. Calls and a new token go on.
Expected:
frozen true
Ada Lovelace
query sent true
after the freeze Ada Lovelace
*/
const { produce, setAutoFreeze } = require('immer');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
setAutoFreeze(true);

(async () => {
  const auth = await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const state = produce({}, (draft) => {
    draft.auth = auth;
    draft.query = { interval: '2026-01-01/2026-01-02', paging: { pageSize: 25, pageNumber: 1 } };
  });
  console.log('frozen', Object.isFrozen(state.auth));
  const users = new platformClient.UsersApi();
  const me = await users.getUsersMe();
  console.log(me.name);
  const found = await new platformClient.AnalyticsApi().postAnalyticsConversationsDetailsQuery(state.query);
  console.log('query sent', typeof found === 'object');
  const next = produce(state, (draft) => {
    draft.me = me;
  });
  client.setAccessToken(next.auth.accessToken);
  console.log('after the freeze', (await users.getUsersMe()).name);
})().catch((error) => console.log('failed:', error.message ?? error));

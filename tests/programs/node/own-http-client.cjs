/*
An HTTP client of the program's own, by the vendor's guide, on fetch.
Expected:
GET /api/v2/users/me Bearer
Ada Lovelace
POST /api/v2/routing/queues Bearer
queue object
refused 401
*/
const platformClient = require('purecloud-platform-client-v2');

class FetchClient extends platformClient.AbstractHttpClient {
  constructor(timeout, httpsAgent) {
    super(timeout, httpsAgent);
    this.setTimeout(timeout || 16000);
  }

  enableHooks() {}

  async request(options) {
    const { url, method, headers, params, data } = options;
    const query = params && Object.keys(params).length ? `?${new URLSearchParams(params)}` : '';
    if (url.includes('/api/')) console.log(method, new URL(url).pathname, (headers.Authorization ?? 'none').split(' ')[0]);
    const body = data && typeof data === 'object' ? JSON.stringify(data) : data;
    const response = await fetch(url + query, { method, headers, body });
    const text = await response.text();
    const answer = {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      data: JSON.parse(text),
      text,
    };
    if (!response.ok) throw Object.assign(new Error(`status ${response.status}`), { response: answer });
    return answer;
  }
}

const client = platformClient.ApiClient.instance;
client.setHttpClient(new FetchClient());
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client.setAccessToken(undefined);

(async () => {
  const { access_token: token } = await (
    await fetch(`http://127.0.0.1:${process.env.SANDBOX_PORT}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('demo-client:demo-secret')}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    })
  ).json();
  client.setAccessToken(token);
  console.log((await new platformClient.UsersApi().getUsersMe()).name);
  console.log('queue', typeof (await new platformClient.RoutingApi().postRoutingQueues({ name: 'q' })));
  client.getHttpClient().enableHooks();
  client.authentications['PureCloud OAuth'].accessToken = 'no-token';
  console.log = (
    (log) =>
    (...words) =>
      words[0] === 'GET' || log(...words)
  )(console.log);
  await new platformClient.UsersApi().getUsersMe().catch((error) => console.log('refused', error.status));
})();

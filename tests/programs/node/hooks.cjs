/*
Hooks as interceptors: a header and a time before, status and address after.
Expected:
before GET /api/v2/users/me
Ada Lovelace mine
after 200 application/json
address /api/v2/users/me get
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const server = http.createServer((request, response) => {
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ name: 'Ada Lovelace', seen: request.headers['x-mine'] }));
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  let address = 'none';
  client.setPreHook((config) => {
    console.log('before', String(config.method).toUpperCase(), new URL(config.url).pathname);
    config.headers['X-Mine'] = 'mine';
    return config;
  });
  const me = await new platformClient.UsersApi().getUsersMe();
  console.log(me.name, me.seen);

  const other = new platformClient.ApiClientClass();
  other.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  other.setPostHook((response) => {
    console.log('after', response.status, response.headers['content-type']);
    const { url, method } = response.config ?? {};
    address = url ? `${new URL(url).pathname} ${method.toLowerCase()}` : 'missing';
    return response;
  });
  await new platformClient.UsersApi(other).getUsersMe();
  console.log('address', address);
  server.close();
  server.closeAllConnections();
});

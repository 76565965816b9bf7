/*
A server application with the code grant: it refreshes the token before its end, as its own timer tells it to.
Expected:
login first refresh-1
Ada with first
refreshed second refresh-2
Ada with second
token requests authorization_code refresh_token
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const grants = [];
const server = http.createServer(async (request, response) => {
  const body = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
  const json = (status, data) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
  if (request.url === '/oauth/token') {
    grants.push(body.get('grant_type'));
    const first = grants.length === 1;
    return json(200, {
      access_token: first ? 'first' : 'second',
      refresh_token: first ? 'refresh-1' : 'refresh-2',
      expires_in: 3600,
      token_type: 'bearer',
    });
  }
  return json(200, { name: 'Ada', seen: request.headers.authorization.split(' ')[1] });
});

server.listen(0, '127.0.0.1', async () => {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  const auth = await client.loginCodeAuthorizationGrant('id', 'secret', 'the-code', 'https://app.example/callback');
  console.log('login', auth.accessToken, auth.refreshToken);
  const users = new platformClient.UsersApi();
  let me = await users.getUsersMe();
  console.log(me.name, 'with', me.seen);
  const fresh = await client.refreshCodeAuthorizationGrant('id', 'secret', auth.refreshToken);
  console.log('refreshed', fresh.accessToken, client.authData.refreshToken);
  me = await users.getUsersMe();
  console.log(me.name, 'with', me.seen);
  console.log('token requests', ...grants);
  server.close();
  server.closeAllConnections();
});

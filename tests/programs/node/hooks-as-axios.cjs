/*
Hooks as people write them who know the interceptors of axios: the method in lower case, headers by their methods.
Expected:
get post patch
has Authorization true, has authorization true, has nothing false
get accept application/json
sent get one, token none
sent post one, token none
sent patch one, token none
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const server = http.createServer(({ method, headers }, response) => {
  const seen = `${method.toLowerCase()} ${headers['x-tenant']}, token ${headers.authorization ?? 'none'}`;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ seen }));
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  const methods = [];
  const has = new Set();
  client.setPreHook(async (config) => {
    methods.push(config.method);
    const { headers } = config;
    has.add(
      `has Authorization ${headers.has('Authorization')}, has authorization ${headers.has('authorization')}, has nothing ${headers.has('x')}`,
    );
    has.add(`get accept ${headers.get('accept')}`);
    // A gateway that brings its own token.
    headers.delete('authorization');
    headers.set('X-Tenant', 'none');
    headers.set('x-tenant', 'one');
    return config;
  });
  const users = new platformClient.UsersApi();
  const answers = [await users.getUser('u'), await users.postUsersSearch({ pageSize: 1 }), await users.patchUser('u', { version: 1 })];
  console.log(methods.join(' '));
  for (const line of has) console.log(line);
  for (const { seen } of answers) console.log('sent', seen);
  server.close();
  server.closeAllConnections();
});

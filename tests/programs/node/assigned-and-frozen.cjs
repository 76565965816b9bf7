/*
Settings put on with Object.assign, members of the program's own on the client, frozen settings and data.
Expected:
timeout 5000 mine 1
headers bot/1 app-1
frozen regions mypurecloud.com
Ada Lovelace
cleared without end false
token can be set again Ada Lovelace
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
const server = http.createServer((request, response) => {
  const { 'x-bot': bot, 'genesys-app': app } = request.headers;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ name: 'Ada Lovelace', bot, app }));
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  Object.assign(client, { timeout: 5000, defaultHeaders: { 'X-Bot': 'bot/1' }, mine: 1 });
  client.setGenesysAppHeader('app-1');
  client.setAccessToken('token');
  console.log('timeout', client.timeout, 'mine', client.mine);
  const { bot, app } = await users.getUsersMe();
  console.log('headers', bot, app);
  Object.freeze(platformClient.PureCloudRegionHosts);
  console.log('frozen regions', platformClient.PureCloudRegionHosts.us_east_1);
  console.error = () => {};
  Object.freeze(client.authData);
  console.log((await users.getUsersMe()).name);
  let threw = false;
  try {
    client.clearAuthData();
  } catch {
    threw = true;
  }
  console.log('cleared without end', threw);
  client.authData = {};
  client.setAccessToken('token-2');
  console.log('token can be set again', (await users.getUsersMe()).name);
  server.close();
  server.closeAllConnections();
});

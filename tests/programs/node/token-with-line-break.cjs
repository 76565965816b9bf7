/*
A token read from a file, with its line break; one pasted with spaces; one written where the client keeps it.
Expected:
Bearer abc
Bearer abc
Bearer direct
Bearer changed
none
*/
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
const server = http.createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ seen: request.headers.authorization ?? 'none' }));
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'token-')), 'token.txt');
  fs.writeFileSync(file, 'abc\n');
  try {
    client.setAccessToken(fs.readFileSync(file, 'utf8'));
    console.log((await users.getUsersMe()).seen);
    client.setAccessToken('abc ');
    console.log((await users.getUsersMe()).seen);
    client.authentications['PureCloud OAuth'].accessToken = 'direct';
    console.log((await users.getUsersMe()).seen);
    client.authentications = { 'PureCloud OAuth': { type: 'oauth2', accessToken: 'changed' } };
    console.log((await users.getUsersMe()).seen);
    client.authentications['PureCloud OAuth'].accessToken = null;
    console.log((await users.getUsersMe()).seen);
  } catch (error) {
    console.log('failed:', error.message);
  }
  fs.rmSync(path.dirname(file), { recursive: true });
  server.close();
  server.closeAllConnections();
});

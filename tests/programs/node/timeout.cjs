/*
A time limit set before the first call; a slow answer rejects, the next call goes on.
Expected:
rejected within the limit true
fast
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.timeout = 300;
const server = http.createServer((request, response) => {
  const answer = () => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"name":"fast"}');
  if (request.url.includes('slow')) return setTimeout(answer, 5000).unref();
  return answer();
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  const users = new platformClient.UsersApi();
  const outcome = await users.getUser('slow').then(
    () => 'answered',
    (error) => error.message,
  );
  console.log('rejected within the limit', outcome !== 'answered' && outcome.length > 0);
  console.log((await users.getUser('quick')).name);
  server.close();
  server.closeAllConnections();
});

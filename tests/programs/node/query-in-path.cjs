/*
callApi with a whole address behind the host, query included, as nextUri and hand-written filters come.
Expected:
GET /api/v2/things?filter={a:1}
GET /api/v2/things/7?pageNumber=2&pageSize=25
POST /api/v2/things?dryRun=true {"a":1}
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const server = http.createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  console.log([request.method, decodeURIComponent(request.url), body].filter(Boolean).join(' '));
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
});
const auth = ['PureCloud OAuth'];
const json = ['application/json'];

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  try {
    await client.callApi('/api/v2/things?filter={a:1}', 'GET', null, null, null, null, null, auth, json, json);
    const nextUri = '/api/v2/things/{id}?pageNumber=2';
    await client.callApi(nextUri, 'GET', { id: 7 }, { pageSize: 25 }, {}, {}, null, auth, json, json);
    await client.callApi('/api/v2/things?dryRun=true', 'POST', {}, {}, {}, {}, { a: 1 }, auth, json, json);
  } catch (error) {
    console.log('failed:', error.message);
  }
  server.close();
  server.closeAllConnections();
});

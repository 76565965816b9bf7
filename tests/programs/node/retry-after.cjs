/*
Retry wrappers of three kinds: headers by name, by `.get`, and by a walk over all of them.
Expected:
waits 1 by name, then Ada
waits 1 by get, then Ada
waits 1 by has and walk, then Ada
503 is passed on 503 no service
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
let refusals = 0;

const server = http.createServer((request, response) => {
  const json = { 'Content-Type': 'application/json' };
  if (request.url.includes('broken')) return response.writeHead(503, json).end('{"status":503,"message":"no service"}');
  if (refusals-- > 0) return response.writeHead(429, { ...json, 'Retry-After': '1' }).end('{"status":429,"code":"too.many.requests"}');
  return response.writeHead(200, json).end('{"name":"Ada"}');
});

function byName(error) {
  return error.headers.hasOwnProperty('retry-after') ? error.headers['retry-after'] : '60';
}
function byGet(error) {
  return error.headers.get('Retry-After') || '60';
}
function byWalk(error) {
  if (!error.headers.has('retry-after')) return '60';
  for (const [name, value] of error.headers) if (name.toLowerCase() === 'retry-after') return value;
  return '60';
}

async function withRetry(run, read) {
  let waited;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { body } = await run();
      return [waited, body.name];
    } catch (error) {
      if (error.status !== 429) throw error;
      waited = read(error);
    }
  }
  throw new Error('gave up');
}

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  client.setReturnExtendedResponses(true);
  for (const [name, read] of Object.entries({ 'by name': byName, 'by get': byGet, 'by has and walk': byWalk })) {
    refusals = 1;
    try {
      const [waited, who] = await withRetry(() => users.getUsersMe(), read);
      console.log('waits', waited, `${name}, then`, who);
    } catch (error) {
      console.log(name, 'failed:', error.message);
    }
  }
  await withRetry(() => users.getUser('broken'), byName).catch((error) =>
    console.log('503 is passed on', error.status, error.body.message),
  );
  server.close();
  server.closeAllConnections();
});

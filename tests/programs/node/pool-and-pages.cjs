/*
An export job: pages by pageNumber and pageCount, then details of everyone, eight at a time with p-limit, then all at once.
Expected:
users 120 in 5 pages
details 120 at most 8 at once true
all at once 120
sum 7140
*/
const http = require('node:http');
const pLimit = require('p-limit');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
let open = 0;
let most = 0;

function answerTo(url) {
  const { pathname, searchParams } = new URL(url, 'http://platform');
  const pageNumber = Number(searchParams.get('pageNumber'));
  const pageSize = Number(searchParams.get('pageSize'));
  if (pathname !== '/api/v2/users') return { id: pathname.split('/').pop() };
  const entities = Array.from({ length: 120 }, (_, id) => ({ id: String(id) })).slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return { entities, pageNumber, pageSize, total: 120, pageCount: Math.ceil(120 / pageSize) };
}

const server = http.createServer((request, response) => {
  most = Math.max(most, ++open);
  setTimeout(() => {
    open--;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answerTo(request.url)));
  }, 3);
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  const found = [];
  let pageNumber = 0;
  let page;
  do {
    page = await users.getUsers({ pageSize: 25, pageNumber: ++pageNumber, sortOrder: 'ASC' });
    found.push(...page.entities);
  } while (page.pageNumber < page.pageCount);
  console.log('users', found.length, 'in', pageNumber, 'pages');
  const limit = pLimit(8);
  const details = await Promise.all(found.map(({ id }) => limit(() => users.getUser(id))));
  console.log('details', details.length, 'at most 8 at once', most <= 8);
  const results = await Promise.allSettled(found.map(({ id }) => users.getUser(id, { expand: ['skills'] })));
  console.log('all at once', results.filter(({ status }) => status === 'fulfilled').length);
  console.log(
    'sum',
    results.reduce((sum, { value }) => sum + Number(value.id), 0),
  );
  server.close();
  server.closeAllConnections();
});

/*
What answers become: nothing, text, lists, names beyond ASCII, an image's bytes by a hook.
Expected:
deleted undefined
text a,b
list 1,2
name Zoë 東京 🙂
one option as text expand=presence
bytes true 4
*/
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const answers = {
  '/api/v2/users/gone': [204, {}, undefined],
  '/api/v2/text': [200, { 'Content-Type': 'text/csv' }, 'a,b'],
  '/api/v2/list': [200, { 'Content-Type': 'application/json' }, '[1,2]'],
  '/api/v2/users/u1': [200, { 'Content-Type': 'application/json; charset=utf-8' }, '{"name":"Zoë 東京 🙂"}'],
  '/api/v2/image': [200, { 'Content-Type': 'image/png' }, Buffer.from([0x89, 0x50, 0, 0xff])],
};
let query;
const server = http.createServer((request, response) => {
  const url = new URL(request.url, 'http://platform');
  query = url.search.slice(1);
  const [status, headers, body] = answers[url.pathname];
  response.writeHead(status, headers).end(body);
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  const users = new platformClient.UsersApi();
  const get = (path) => client.callApi(path, 'GET', null, null, null, null, null, ['PureCloud OAuth'], [], ['application/json']);
  try {
    console.log('deleted', await users.deleteUser('gone'));
    console.log('text', await get('/api/v2/text'));
    console.log('list', String(await get('/api/v2/list')));
    console.log('name', (await users.getUser('u1', { expand: 'presence' })).name);
    console.log('one option as text', query);
    client.setPreHook((config) => ({ ...config, responseType: 'arraybuffer' }));
    const bytes = await get('/api/v2/image');
    console.log('bytes', Buffer.isBuffer(bytes), bytes.length);
  } catch (error) {
    console.log('failed:', error.message);
  }
  server.close();
  server.closeAllConnections();
});

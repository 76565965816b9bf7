/*
A server that keeps a request's number in an AsyncLocalStorage, for its log; 300 calls at once, read in a hook and afterwards.
Expected:
answers 300
wrong in the hook 0
wrong in the post-hook 0
wrong afterwards 0
*/
const { AsyncLocalStorage } = require('node:async_hooks');
const http = require('node:http');
const platformClient = require('purecloud-platform-client-v2');

const als = new AsyncLocalStorage();
const client = platformClient.ApiClient.instance;
const users = new platformClient.UsersApi();
let inHook = 0;
let inPostHook = 0;
let afterwards = 0;

const server = http.createServer((request, response) => {
  setTimeout(
    () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: request.url.split('/').pop() })),
    5,
  );
});

server.listen(0, '127.0.0.1', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  client.setPreHook(async (config) => {
    if (!config.url.endsWith(`/${als.getStore()}`)) inHook++;
    return config;
  });
  client.setPostHook(async (response) => {
    if (response.data.id !== String(als.getStore())) inPostHook++;
    return response;
  });
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, i) =>
      als.run(i, async () => {
        const user = await users.getUser(String(i));
        if (Number(user.id) !== als.getStore()) afterwards++;
        return user;
      }),
    ),
  );
  console.log('answers', answers.length);
  console.log('wrong in the hook', inHook);
  console.log('wrong in the post-hook', inPostHook);
  console.log('wrong afterwards', afterwards);
  server.close();
  server.closeAllConnections();
});

/*
A failure crosses a worker's border as JSON, and is logged there.
Expected:
posted 401 bad.credentials
stored 401
*/
const { isMainThread, parentPort, Worker } = require('node:worker_threads');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client.setAccessToken('not-a-token');
const failure = () => new platformClient.UsersApi().getUsersMe().catch((error) => error);

async function main() {
  const error = await failure();
  const worker = new Worker(__filename);
  worker.on('message', (message) => {
    console.log('posted', message.status, message.body?.code || message.code);
    console.log('stored', JSON.parse(JSON.stringify(error)).status);
    worker.terminate();
  });
}

if (isMainThread) main();
else failure().then((error) => parentPort.postMessage(JSON.parse(JSON.stringify(error))));

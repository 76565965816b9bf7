// One contender in a Node process: node_child.cjs (start|calls) CONTENDER PORT PEER; prints a number.
const [what, name, port, peer] = process.argv.slice(2);
const places = {
  ours: '../../dist/node/platform-client.js',
  old: `../../${peer}`,
};

function start() {
  const platformClient = require(places[name]);
  const client = platformClient.ApiClient.instance;
  return { client, users: new platformClient.UsersApi() };
}

function caller() {
  if (name === 'raw') {
    const headers = { Authorization: 'Bearer token', Accept: 'application/json' };
    return () => fetch(`http://127.0.0.1:${port}/api/v2/users/me`, { headers }).then((r) => r.json());
  }
  const { client, users } = start();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(port) });
  client.setAccessToken('token');
  return () => users.getUsersMe();
}

async function calls() {
  const call = caller();
  for (let i = 0; i < 100; i++) await call();
  const started = performance.now();
  for (let i = 0; i < 1000; i++) await call();
  return performance.now() - started;
}

async function main() {
  if (what === 'calls') return calls();
  const started = performance.now();
  start();
  return performance.now() - started;
}

main().then((value) => {
  process.stdout.write(String(value), () => process.exit(0));
});

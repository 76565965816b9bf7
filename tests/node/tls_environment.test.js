/** NODE_TLS_REJECT_UNAUTHORIZED=0 and NODE_EXTRA_CA_CERTS count with a proxy and with client certificates, too. */
const { execFile } = require('node:child_process');
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');
const { promisify } = require('node:util');

let listen, certificates, server, proxies;
const asked = [];
beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  certificates = (await import('../support/certificates.mjs')).makeCertificates();
  const keys = { key: certificates.text('server.key'), cert: certificates.text('server.crt') };
  const answer = (request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ client: request.socket.getPeerCertificate().subject?.CN }));
  server = await listen(https.createServer({ ...keys, requestCert: true, rejectUnauthorized: false }, answer));
  const connect = (request, socket) => {
    asked.push(request.url);
    const target = net.connect(Number(request.url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    for (const one of [socket, target]) one.on('error', () => {});
  };
  proxies = {
    http: await listen(http.createServer().on('connect', connect)),
    https: await listen(https.createServer(keys).on('connect', connect)),
  };
});
afterAll(async () => {
  await Promise.all([server, proxies.http, proxies.https].map(({ close }) => close()));
  certificates.remove();
});
jest.setTimeout(120000);

/**
 * A program in a process of its own, because Jest's process.env is not Node's. It calls with each setting of
 * `process.env`, one after the other.
 */
const program = `
  const platformClient = require(${JSON.stringify(require.resolve('../..'))});
  const { settings, port, proxy, cert, key, own } = JSON.parse(process.argv[1]);
  (async () => {
    const outcomes = [];
    const client = new platformClient.ApiClient();
    client.setGateway({ host: '127.0.0.1', protocol: 'https', port });
    if (proxy) client.proxy = proxy;
    if (cert) client.setMTLSCertificates(cert, key);
    if (own) client.setProxyAgent(new (require('node:https').Agent)({ rejectUnauthorized: true }));
    for (const setting of settings) {
      if (setting === null) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else if (setting !== 'as started') process.env.NODE_TLS_REJECT_UNAUTHORIZED = setting;
      const call = client.callApi('/thing', 'GET', {}, {}, {}, {}, null, [], [], ['application/json']);
      outcomes.push(await call.then(({ client: name }) => name || 'answered', ({ code, message }) => code));
    }
    console.log(JSON.stringify(outcomes));
    process.exit();
  })();`;

async function run(options, env = {}) {
  const given = JSON.stringify({ settings: ['as started'], port: server.port, ...options });
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, given], { env: { PATH: process.env.PATH, ...env } });
  return JSON.parse(stdout);
}

const ways = () => ({
  'no proxy': [{}, 'answered'],
  'client certificates': [{ cert: certificates.path('client.crt'), key: certificates.path('client.key') }, 'client'],
  'an http proxy': [{ proxy: { host: '127.0.0.1', port: proxies.http.port } }, 'answered'],
  'an https proxy': [{ proxy: `https://127.0.0.1:${proxies.https.port}` }, 'answered'],
  'a proxy and client certificates': [
    {
      proxy: { host: '127.0.0.1', port: proxies.http.port },
      cert: certificates.path('client.crt'),
      key: certificates.path('client.key'),
    },
    'client',
  ],
});

test.each(['no proxy', 'client certificates', 'an http proxy', 'an https proxy', 'a proxy and client certificates'])(
  'with %s',
  async (name) => {
    const [way, answered] = ways()[name];
    const unverified = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    const before = asked.length;
    const outcomes = await Promise.all([
      run(way),
      run(way, unverified),
      run({ ...way, settings: ['as started', '0', '0'] }),
      run({ ...way, settings: ['1', '0'] }, unverified),
      run(way, { NODE_EXTRA_CA_CERTS: certificates.path('ca.crt') }),
      run({ ...way, settings: ['1'] }, { NODE_EXTRA_CA_CERTS: certificates.path('ca.crt') }),
    ]);
    expect(outcomes).toEqual([['ENETWORK'], [answered], ['ENETWORK', answered, answered], ['ENETWORK', answered], [answered], [answered]]);
    expect(asked.length > before).toBe('proxy' in way);
  },
);

test('an agent of the program decides for itself', async () => {
  expect(await run({ own: true, settings: ['as started', '0'] }, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual(['ENETWORK', 'ENETWORK']);
});

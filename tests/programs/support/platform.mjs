import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { WebSocketServer } from 'ws';
import { listen } from '../../../demo/sandbox/loopback.mjs';
import { startSandbox } from '../../../demo/sandbox/server.mjs';
import { makeCertificates } from '../../support/certificates.mjs';

const agent = new http.Agent({ keepAlive: true });

/** What is asked of api.mypurecloud.com and login.mypurecloud.com, handed on to the sandbox. */
function handOn(request, response, sandbox) {
  const { method, url } = request;
  const headers = { ...request.headers, host: `127.0.0.1:${sandbox.port}` };
  const inner = http.request({ host: '127.0.0.1', port: sandbox.port, method, path: url, headers, agent }, async (answer) => {
    const channel = method === 'POST' && url === '/api/v2/notifications/channels' && answer.statusCode === 200;
    const { connection, 'keep-alive': keepAlive, 'transfer-encoding': encoding, ...kept } = answer.headers;
    if (!channel) return answer.pipe(response.writeHead(answer.statusCode, kept));
    const made = JSON.parse(Buffer.concat(await answer.toArray()));
    const { 'content-length': length, ...rest } = kept;
    response.writeHead(200, rest).end(JSON.stringify({ ...made, connectUri: `wss://streaming.mypurecloud.com/channels/${made.id}` }));
  });
  inner.on('error', () => response.destroy());
  request.pipe(inner);
}

/** A proxy that leads each host to the one server with TLS. */
const proxyTo = (front) =>
  http
    .createServer((request, response) => response.writeHead(405).end())
    .on('connect', (request, socket, head) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length) socket.unshift(head);
      front.emit('connection', socket);
    });

/**
 * The sandbox, and before it a server with TLS that stands for all hosts of mypurecloud.com, notifications
 * included: pages need no setting of the tests. Browsers come to it by `proxy`.
 */
export async function startPlatform() {
  const certificates = makeCertificates();
  const tls = { key: readFileSync(certificates.path('server.key')), cert: readFileSync(certificates.path('server.crt')) };
  const sandbox = await startSandbox();
  const front = https.createServer(tls, (request, response) => handOn(request, response, sandbox));
  const sockets = new WebSocketServer({ server: front });
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } }));
    socket.on('message', (topic) => socket.send(JSON.stringify({ topicName: String(topic), eventBody: { presence: 'Available' } })));
  });
  const listening = await listen(front);
  const proxy = await listen(proxyTo(front));
  return {
    sandbox,
    port: listening.port,
    proxy: `127.0.0.1:${proxy.port}`,
    async close() {
      sockets.close();
      agent.destroy();
      await Promise.all([proxy.close(), listening.close(), sandbox.close()]);
      certificates.remove();
    },
  };
}

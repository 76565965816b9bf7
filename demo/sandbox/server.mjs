import http from 'node:http';
import { listen } from '../loopback.mjs';
import { Authorization } from './authorize.mjs';
import { answerApi } from './api.mjs';
import { clients, user } from './clients.mjs';
import { Faults, playFault } from './faults.mjs';
import { Tokens } from './tokens.mjs';

function setCors(request, response) {
  const { origin } = request.headers;
  if (!origin) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'Origin');
  response.setHeader('access-control-expose-headers', 'inin-correlation-id, retry-after, inin-ratelimit-count, inin-ratelimit-allowed, inin-ratelimit-reset');
}

function answerPreflight(response) {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS',
    'access-control-allow-headers': 'authorization, content-type, accept, genesys-app, purecloud-sdk, if-match, if-none-match, idempotency-key',
    'access-control-max-age': '600',
  }).end();
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Client credentials only, as a server would use them. */
function answerToken(request, response, form, tokens) {
  const [, basic] = /^Basic (.+)$/.exec(request.headers.authorization || '') || [];
  const [id, secret] = Buffer.from(basic || '', 'base64').toString().split(':');
  const known = clients.get(id)?.secret === secret;
  const ok = known && form.get('grant_type') === 'client_credentials';
  const body = ok
    ? { access_token: tokens.issue(id), token_type: 'bearer', expires_in: tokens.lifetime }
    : { error: known ? 'unsupported_grant_type' : 'invalid_client' };
  response.writeHead(ok ? 200 : known ? 400 : 401, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

/**
 * The platform on 127.0.0.1: login, tokens, and every operation of the definition.
 * @param {{ port?: number, tokenLifetime?: number }} options lifetime in seconds
 * @returns {Promise<{ origin: string, port: number, requests: object[], faults: Faults, tokens: Tokens, close(): Promise<void> }>}
 */
export async function startSandbox({ port = 0, tokenLifetime = 3600 } = {}) {
  const tokens = new Tokens(tokenLifetime);
  const authorization = new Authorization(tokens);
  const faults = new Faults();
  const requests = [];
  let serial = 0;

  async function handle(request, response) {
    const url = new URL(request.url, 'http://sandbox');
    const body = await readBody(request);
    if (url.pathname === '/sandbox/control' && request.method === 'POST') {
      faults.add(JSON.parse(body));
      return response.writeHead(204).end();
    }
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    response.setHeader('inin-correlation-id', `sandbox-${++serial}`);
    setCors(request, response);
    if (request.method === 'OPTIONS') return answerPreflight(response);
    if (url.pathname === '/oauth/authorize') {
      return authorization.handle(request, response, request.method === 'POST' ? new URLSearchParams(body) : url.searchParams);
    }
    if (url.pathname === '/logout') return authorization.logout(response, url.searchParams);
    if (url.pathname === '/oauth/token') return answerToken(request, response, new URLSearchParams(body), tokens);
    const fault = faults.take(url);
    if (fault && (await playFault(fault, response))) return undefined;
    const grant = tokens.check(request.headers.authorization);
    if (grant && url.pathname === '/api/v2/tokens/me' && request.method === 'DELETE') tokens.revoke(grant.token);
    const answer = answerApi(request.method, url, grant);
    response.writeHead(answer.status, answer.body ? { 'content-type': 'application/json' } : {});
    return response.end(answer.body ? JSON.stringify(answer.body) : undefined);
  }

  const server = http.createServer((request, response) => {
    handle(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error.message));
    });
  });
  const listening = await listen(server, port);
  return { origin: `http://127.0.0.1:${listening.port}`, ...listening, requests, faults, tokens, user };
}

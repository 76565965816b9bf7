import http from 'node:http';
import { listen } from './loopback.mjs';
import { answerApi, errorAnswer } from './api.mjs';
import { Authorization } from './authorize.mjs';
import { user } from './clients.mjs';
import { Codes } from './codes.mjs';
import { Control } from './control.mjs';
import { answerPreflight, setCors } from './cors.mjs';
import { Faults, changed, deliver } from './faults.mjs';
import { TokenEndpoint } from './token_endpoint.mjs';
import { Tokens } from './tokens.mjs';

const keptRequests = 5000;
const codeLifetime = 300;

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * Plays the platform on 127.0.0.1: login, tokens, and every operation of the definition. `/sandbox/…` controls it (see
 * Control), and the query parameter `sandbox_fault` breaks one request (see Faults).
 * @param {{ port?: number, tokenLifetime?: number, now?: () => number }} options lifetime in seconds
 * @returns {Promise<{ origin: string, port: number, requests: object[], faults: Faults, tokens: Tokens, user: object,
 *   reset(): void, close(): Promise<void> }>}
 */
export async function startSandbox({ port = 0, tokenLifetime = 3600, now = Date.now } = {}) {
  const tokens = new Tokens(tokenLifetime, now);
  const codes = new Codes(codeLifetime, now);
  const authorization = new Authorization(tokens, codes);
  const tokenEndpoint = new TokenEndpoint(tokens, codes);
  const faults = new Faults();
  const requests = [];
  let serial = 0;
  const sandbox = {
    requests,
    faults,
    tokens,
    user,
    reset() {
      requests.length = 0;
      serial = 0;
      for (const part of [tokens, codes, authorization, faults]) part.reset();
    },
  };
  const control = new Control(sandbox);

  /** The response of the API or the token endpoint, before and after its faults. */
  async function answerData(request, response, url, body) {
    const broken = faults.take(url);
    const grant = tokens.check(request.headers.authorization);
    const answer = url.pathname === '/oauth/token' ? tokenEndpoint.answer(request, body) : answerApi(request, url, grant);
    const final = changed(answer, broken, url);
    if (request.method === 'DELETE' && url.pathname === '/api/v2/tokens/me' && final.status < 300) tokens.revoke(grant.token);
    await deliver(response, final, broken);
  }

  async function handle(request, response) {
    const host = request.headers.host ?? '';
    // Under a name that resolves to 127.0.0.1, this server would be part of somebody's site.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host))
      return deliver(response, errorAnswer(421, 'bad.host', 'This is 127.0.0.1 only.'), []);
    if (!URL.canParse(request.url, `http://${host}`)) return deliver(response, errorAnswer(400, 'bad.request', 'This is no URL.'), []);
    const url = new URL(request.url, `http://${host}`);
    const body = await readBody(request);
    if (url.pathname.startsWith('/sandbox/')) return deliver(response, control.answer(request, url, body), []);
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (requests.length > keptRequests) requests.shift();
    response.setHeader('inin-correlation-id', `sandbox-${++serial}`);
    if (url.pathname === '/oauth/authorize') {
      return authorization.handle(request, response, request.method === 'POST' ? new URLSearchParams(body) : url.searchParams);
    }
    if (url.pathname === '/logout') return authorization.logout(request, response, url.searchParams);
    setCors(request, response);
    return request.method === 'OPTIONS' ? answerPreflight(response) : answerData(request, response, url, body);
  }

  const server = http.createServer((request, response) => {
    handle(request, response).catch((error) => {
      const status = error instanceof RangeError ? 400 : 500;
      if (response.headersSent) response.destroy();
      else deliver(response, errorAnswer(status, 'sandbox.problem', error.message), []);
    });
  });
  const listening = await listen(server, port);
  return Object.assign(sandbox, listening, { origin: `http://127.0.0.1:${listening.port}` });
}

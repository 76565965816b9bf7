import { definition } from './api.mjs';

const exposed = ['inin-correlation-id', 'retry-after', 'inin-ratelimit-count', 'inin-ratelimit-allowed', 'inin-ratelimit-reset'];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
/** The SDKs' headers, and every header that an operation takes. */
const headers = new Set(['authorization', 'content-type', 'accept', 'genesys-app', 'purecloud-sdk']);
for (const operations of Object.values(definition.paths)) {
  for (const { parameters } of Object.values(operations)) {
    for (const { name, in: location } of parameters) if (location === 'header') headers.add(name.toLowerCase());
  }
}

/** Lets pages of every origin read the response. The platform is protected by tokens, not by origins. */
export function setCors(request, response) {
  const { origin } = request.headers;
  response.setHeader('vary', 'Origin');
  if (!origin) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', exposed.join(', '));
}

export function answerPreflight(response) {
  response
    .writeHead(204, {
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': [...headers].join(', '),
      'access-control-max-age': '600',
    })
    .end();
}

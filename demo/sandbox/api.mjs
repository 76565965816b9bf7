import { readFileSync } from 'node:fs';
import { clients, user } from './clients.mjs';
import { dataFor } from './schema_data.mjs';

/** The Swagger 2.0 definition from which the release is generated. */
export const definition = JSON.parse(readFileSync(new URL('../../tools/definition/platform-api.json', import.meta.url), 'utf8'));

const segmentsOf = (path) => path.split('/').length;
const routes = new Map();
for (const path of Object.keys(definition.paths)) {
  const route = {
    path,
    literals: path.replace(/\{[^}]+\}/g, '').length,
    regex: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
  };
  const group = routes.get(segmentsOf(path)) || [];
  routes.set(segmentsOf(path), [...group, route]);
}
// /users/me before /users/{userId}.
for (const group of routes.values()) group.sort((a, b) => b.literals - a.literals);

export const platformError = (status, code, message) => ({
  message,
  code,
  status,
  contextId: 'sandbox',
  details: [],
  errors: [],
});

/** A response with the platform's error body. */
export const errorAnswer = (status, code, message) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(platformError(status, code, message)),
});

/** Data that is not made up: who is signed in, with which client. */
const known = {
  '/api/v2/users/me': (url) => {
    const expand = url.searchParams.getAll('expand').flatMap((value) => value.split(','));
    const { password, ...profile } = user;
    const data = { ...profile, username: user.email, state: 'active', version: 3, selfUri: `/api/v2/users/${user.id}` };
    if (expand.includes('presence')) {
      data.presence = { presenceDefinition: { id: 'a', systemPresence: 'AVAILABLE' }, message: '' };
    }
    if (expand.includes('authorization')) {
      data.authorization = { permissions: ['routing:queue:view', 'directory:user:view', 'analytics:conversationDetail:view'] };
    }
    return data;
  },
  '/api/v2/tokens/me': (url, { clientId }, data) => ({
    ...data,
    OAuthClient: { ...data.OAuthClient, id: clientId, name: clients.get(clientId).name },
  }),
};

/** The usage of an organization that is far from its limit. */
const rateLimit = { 'inin-ratelimit-count': '1', 'inin-ratelimit-allowed': '300', 'inin-ratelimit-reset': '60' };

/** A response's media type: the first that the request accepts, else the operation's own. */
function mediaType(produces, accept = '') {
  return produces.find((type) => accept.includes(type)) || produces[0];
}

/** The response of a successful call: the lowest 2xx, else "default", the only one in this definition. */
function success(responses) {
  const codes = Object.keys(responses).sort();
  return responses[codes.find((code) => /^(2|default)/.test(code))] ?? {};
}

/**
 * The platform's response to one API request.
 * @param {import('node:http').IncomingMessage} request
 * @param {{ clientId: string } | undefined} grant of the access token
 * @returns {{ status: number, headers: object, body?: string }}
 */
export function answerApi(request, url, grant) {
  if (!grant) return errorAnswer(401, 'bad.credentials', 'Invalid login credentials.');
  const method = request.method.toLowerCase();
  const match = (routes.get(segmentsOf(url.pathname)) || []).find(
    ({ path, regex }) => regex.test(url.pathname) && definition.paths[path][method],
  );
  if (!match) return errorAnswer(404, 'not.found', 'The requested resource was not found.');
  const operation = definition.paths[match.path][method];
  for (const { name, in: location, required } of operation.parameters ?? []) {
    if (location === 'query' && required && !url.searchParams.has(name)) {
      return errorAnswer(400, 'bad.request', `The parameter ${name} is required.`);
    }
  }
  const { schema } = success(operation.responses);
  if (!schema) return { status: 204, headers: rateLimit };
  const made = dataFor(schema, definition.definitions);
  const data = method === 'get' && known[match.path] ? known[match.path](url, grant, made) : made;
  const type = mediaType(operation.produces ?? definition.produces, request.headers.accept);
  return {
    status: 200,
    headers: { ...rateLimit, 'content-type': type },
    body: type.endsWith('json') ? JSON.stringify(data) : String(data),
  };
}

import { readFileSync } from 'node:fs';
import { user } from './clients.mjs';
import { dataFor } from './schema_data.mjs';

const definition = JSON.parse(
  readFileSync(new URL('../../src/definition/platform-api.json', import.meta.url), 'utf8'),
);
const patterns = Object.keys(definition.paths).map((path) => ({
  path,
  literals: path.replace(/\{[^}]+\}/g, '').length,
  regex: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
}));
// /users/me before /users/{userId}.
patterns.sort((a, b) => b.literals - a.literals);

export const platformError = (status, code, message) => ({
  message, code, status, contextId: 'sandbox', details: [], errors: [],
});

function me(url) {
  const expand = url.searchParams.getAll('expand').flatMap((value) => value.split(','));
  const data = { id: user.id, name: user.name, email: user.email, username: user.email, state: 'active', version: 3 };
  if (expand.includes('presence')) {
    data.presence = { presenceDefinition: { id: 'a', systemPresence: 'AVAILABLE' }, message: '' };
  }
  if (expand.includes('authorization')) {
    data.authorization = { permissions: ['routing:queue:view', 'directory:user:view', 'analytics:conversationDetail:view'] };
  }
  return data;
}

/** The platform's answer to one API request: `{ status, body }`. */
export function answerApi(method, url, grant) {
  if (!grant) return { status: 401, body: platformError(401, 'bad.credentials', 'Invalid login credentials.') };
  const match = patterns.find(({ path, regex }) => regex.test(url.pathname) && definition.paths[path][method.toLowerCase()]);
  if (!match) return { status: 404, body: platformError(404, 'not.found', 'The requested resource was not found.') };
  if (match.path === '/api/v2/users/me') return { status: 200, body: me(url) };
  const operation = definition.paths[match.path][method.toLowerCase()];
  for (const { name, in: location, required } of operation.parameters) {
    if (location === 'query' && required && !url.searchParams.has(name)) {
      return { status: 400, body: platformError(400, 'bad.request', `The parameter ${name} is required.`) };
    }
  }
  const { schema } = operation.responses.default || {};
  return schema ? { status: 200, body: dataFor(schema, definition.definitions) } : { status: 204 };
}

/** Every operation of the definition, over HTTP, judged by a JSON Schema validator. */
const Ajv = require('ajv');
const { bearer, send } = require('./support.js');

const definition = require('../../tools/definition/platform-api.json');

const operations = [];
for (const [path, methods] of Object.entries(definition.paths)) {
  for (const [method, operation] of Object.entries(methods)) operations.push({ path, method: method.toUpperCase(), ...operation });
}
const tags = [...new Set(operations.map(({ tags: [tag] }) => tag))].sort();

/**
 * Swagger 2.0 to JSON Schema. What these schemas use means the same in both. The definition leaves
 * objects open; here they are closed, so that no invented member passes.
 */
function toJsonSchema(schema) {
  if (Array.isArray(schema) || typeof schema !== 'object') return schema;
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties') {
      result.properties = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toJsonSchema(part)]));
    } else {
      result[keyword] = keyword === '$ref' ? value.replace('#/', 'api#/') : toJsonSchema(value);
    }
  }
  if (schema.properties && schema.additionalProperties === undefined) result.additionalProperties = false;
  return result;
}

let ajv, sandbox;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
  const definitions = Object.fromEntries(Object.entries(definition.definitions).map(([name, schema]) => [name, toJsonSchema(schema)]));
  ajv = new Ajv({ inlineRefs: false, strictTypes: false });
  ajv.addSchema({ $id: 'api', definitions });
});
afterAll(() => sandbox?.close());

/** The operation's address with all required parameters. */
function addressOf({ path, parameters }) {
  const query = new URLSearchParams();
  for (const { name, in: location, required } of parameters) if (location === 'query' && required) query.set(name, '1');
  return `${path.replace(/\{[^}]+\}/g, 'some-id')}?${query}`;
}

const validators = new Map();
function validatorOf(schema) {
  const key = JSON.stringify(schema);
  if (!validators.has(key)) validators.set(key, ajv.compile(toJsonSchema(schema)));
  return validators.get(key);
}

/** What is wrong with an operation's responses, if anything. */
async function problemOf(operation) {
  const {
    method,
    produces,
    responses: {
      default: { schema },
    },
  } = operation;
  const path = `${method} ${operation.path}`;
  // A token for each, because one of the operations ends its token.
  const ask = () =>
    send(sandbox, addressOf(operation), {
      method,
      headers: { ...bearer(sandbox.tokens.issue('demo-client')), accept: 'application/json' },
    });
  const first = await ask();
  const second = await ask();
  if (first.text !== second.text) return `${path}: two answers to one question`;
  if (!schema) return first.status === 204 && first.text === '' ? undefined : `${path}: ${first.status} without a schema`;
  if (first.status !== 200) return `${path}: ${first.status}`;
  const type = first.headers['content-type'];
  if (!produces.includes(type)) return `${path}: ${type} is none of ${produces}`;
  const body = type.endsWith('json') ? first.json() : first.text;
  const validate = validatorOf(schema);
  if (!validate(body)) return `${path}: ${ajv.errorsText(validate.errors)}`;
  const members = definition.definitions[schema.$ref?.split('/').pop()]?.properties;
  if (members && Object.keys(members).length > 0 && Object.keys(body).length === 0) return `${path}: nothing in it`;
  return undefined;
}

test('the definition has its operations', () => {
  expect(operations.filter(({ method }) => method === 'GET').length).toBeGreaterThan(1500);
  expect(operations.length).toBeGreaterThan(3000);
});

test.each(tags)(
  '%s: every operation answers, by its schema, twice the same',
  async (tag) => {
    const problems = [];
    for (const operation of operations.filter((o) => o.tags[0] === tag)) {
      const problem = await problemOf(operation);
      if (problem) problems.push(problem);
    }
    expect(problems).toEqual([]);
  },
  60000,
);

test('the judge refuses a wrong type, a member too many and one too few', () => {
  const validate = validatorOf({ $ref: '#/definitions/User' });
  const { required } = definition.definitions.User;
  const good = Object.fromEntries((required || []).map((name) => [name, 'x']));
  expect(validate({ ...good, version: 3 })).toBe(true);
  expect(validate({ ...good, version: '3' })).toBe(false);
  expect(validate({ ...good, invented: 1 })).toBe(false);
  const [name] = Object.entries(definition.definitions).find(([, s]) => s.required?.length > 0 && s.properties);
  expect(validatorOf({ $ref: `#/definitions/${name}` })({})).toBe(false);
});

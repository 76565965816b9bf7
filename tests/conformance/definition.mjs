import { readFileSync } from 'node:fs';

const file = new URL('../../tools/definition/platform-api.json', import.meta.url);
const definition = JSON.parse(readFileSync(file, 'utf8'));

function parameterOf(source) {
  return {
    name: source.name,
    sdkName: source['x-sdk-name'] ?? source.name,
    location: source.in,
    required: source.required === true,
    type: source.in === 'body' ? 'body' : source.type,
    format: source.format,
    collectionFormat: source.type === 'array' ? (source.collectionFormat ?? 'csv') : undefined,
    allowEmpty: source['x-sdk-allow-empty'] === true,
  };
}

function operationOf(path, method, cls, source) {
  const parameters = (source.parameters ?? []).map(parameterOf);
  return {
    cls,
    name: source.operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    required: parameters.filter((parameter) => parameter.required),
    optional: parameters.filter((parameter) => !parameter.required),
    consumes: source.consumes ?? [],
    produces: source.produces ?? [],
    authorized: (source.security ?? []).length > 0,
  };
}

const byClass = new Map();
for (const [path, item] of Object.entries(definition.paths)) {
  for (const [method, source] of Object.entries(item)) {
    for (const tag of source.tags) {
      const cls = `${tag}Api`;
      if (!byClass.has(cls)) byClass.set(cls, []);
      byClass.get(cls).push(operationOf(path, method, cls, source));
    }
  }
}

/** `[class name, its operations]` by name; an operation of two classes is in both. */
export const classes = [...byClass].sort(([a], [b]) => (a < b ? -1 : 1));

export const operationCount = classes.reduce((sum, [, operations]) => sum + operations.length, 0);

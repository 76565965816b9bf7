const maximumDepth = 4;
/** There is only one page, so that a client that follows these comes to an end. */
const furtherPages = new Set(['nextUri', 'previousUri', 'cursor', 'cursors', 'after', 'before']);
const paging = { pageNumber: 1, pageCount: 1, pageSize: 25, total: 1 };

function objectFor(schema, definitions, name, stack) {
  const { properties = {}, required = [], additionalProperties } = schema;
  const object = {};
  for (const [member, part] of Object.entries(properties)) {
    if (!required.includes(member)) {
      // Optional members are left out of a schema that contains itself or goes deep.
      if (part.$ref && (stack.length >= maximumDepth || stack.includes(part.$ref))) continue;
      if (properties.entities && furtherPages.has(member)) continue;
    }
    object[member] = dataFor(part, definitions, member, stack);
  }
  if (typeof additionalProperties === 'object' && stack.length < maximumDepth) {
    object[`${name}Key`] = dataFor(additionalProperties, definitions, `${name}Key`, stack);
  }
  return object;
}

/**
 * Deterministic data that is valid against a Swagger 2.0 schema of the definition.
 * @param {object} schema
 * @param {Record<string, object>} definitions what `$ref` points into
 * @param {string} [name] of the member, which decides the text of a string
 * @param {string[]} [stack] the `$ref`s that led here
 */
export function dataFor(schema, definitions, name = 'value', stack = []) {
  if (schema.$ref) {
    if (stack.length > 50) throw new Error(`${schema.$ref} requires itself without end`);
    return dataFor(definitions[schema.$ref.split('/').pop()], definitions, name, [...stack, schema.$ref]);
  }
  switch (schema.type) {
    case 'array': {
      const { $ref } = schema.items;
      const ends = $ref ? stack.length >= maximumDepth || stack.includes($ref) : stack.length > maximumDepth;
      return ends ? [] : [dataFor(schema.items, definitions, name, stack)];
    }
    case 'number':
      return paging[name] ?? 7;
    case 'boolean':
      return true;
    case 'string':
      return /date/i.test(name) ? '2026-01-02T03:04:05.000Z' : `${name}-1`;
    default:
      return objectFor(schema, definitions, name, stack);
  }
}

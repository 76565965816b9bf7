/** Deterministic data out of a Swagger schema; recursion ends in nothing at depth 4. */
export function dataFor(schema, definitions, name = 'value', depth = 0) {
  if (!schema || depth > 4) return null;
  if (schema.$ref) return dataFor(definitions[schema.$ref.split('/').pop()], definitions, name, depth);
  if (schema.allOf) {
    return Object.assign({}, ...schema.allOf.map((part) => dataFor(part, definitions, name, depth)));
  }
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'array':
      return depth > 3 ? [] : [dataFor(schema.items, definitions, name, depth + 1)];
    case 'integer':
    case 'number':
      return { pageNumber: 1, pageCount: 1, pageSize: 25, total: 1 }[name] ?? 7;
    case 'boolean':
      return true;
    case 'string':
      return /date/i.test(name) ? '2026-01-02T03:04:05.000Z' : `${name}-1`;
    default: {
      const object = {};
      for (const [member, part] of Object.entries(schema.properties || {})) {
        object[member] = dataFor(part, definitions, member, depth + 1);
      }
      return object;
    }
  }
}

// What the contract demands of a call, from the Swagger definition alone. Nothing of the client is
// used here, so a mistake in its table or its binder cannot confirm itself.

const separators = { csv: ',', ssv: ' ', tsv: '\t', pipes: '|' };

function text(value) {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

/** The values under one key of a query or a form; none if the parameter is left out. */
function texts(parameter, value) {
  if (value === undefined) return [];
  if (parameter.type !== 'array') return [text(value)];
  // An absent list is left out, like an empty one.
  if (value === null || value === '') return [];
  const elements = (Array.isArray(value) ? value : [value]).map(text);
  if (elements.length === 0 || parameter.collectionFormat === 'multi') return elements;
  return [elements.join(separators[parameter.collectionFormat])];
}

const preferJson = (types) => types.find((type) => /^application\/json(;|$)/i.test(type)) ?? types[0];

function isJsonText(body) {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a body whose type is JSON; a text that is JSON already is sent as it is. */
function bodyText(value) {
  return typeof value === 'string' && isJsonText(value) ? value : JSON.stringify(value);
}

/** All query parameters in the order of the URL, each with its texts on the wire. */
function query(operation, values) {
  return [...operation.required, ...operation.optional]
    .filter((parameter) => parameter.location === 'query')
    .map((parameter) => ({ parameter, value: values.get(parameter), texts: texts(parameter, values.get(parameter)) }));
}

// The URL standard's own step for the query of an http URL.
const encode = (value) => encodeURIComponent(value).replaceAll("'", '%27');

function path(operation, values) {
  return operation.path.replace(/\{([^}]+)\}/g, (placeholder, name) => {
    const parameter = operation.parameters.find((p) => p.location === 'path' && p.name === name);
    return encodeURIComponent(text(values.get(parameter)));
  });
}

/** The headers that Node's HTTP adds to every request. */
function transportHeaders(host, method, body) {
  const headers = { host, connection: 'keep-alive', 'accept-encoding': 'gzip, deflate, br' };
  if (body !== '') headers['content-length'] = String(Buffer.byteLength(body));
  else if (['POST', 'PUT', 'PATCH'].includes(method)) headers['content-length'] = '0';
  return headers;
}

/** @returns the request in parts: `{ method, path, query, encode, headers, body }` */
export function describeRequest({ operation, values, customHeaders }, { host, token }) {
  const bodyParameter = operation.parameters.find((parameter) => parameter.location === 'body');
  const bodyValue = bodyParameter && values.get(bodyParameter);
  const body = bodyValue === undefined || bodyValue === null ? '' : bodyText(bodyValue);
  const headers = transportHeaders(host, operation.method, body);
  if (operation.authorized) headers.authorization = `Bearer ${token}`;
  if (operation.produces.length > 0) headers.accept = preferJson(operation.produces);
  if (body !== '') headers['content-type'] = preferJson(operation.consumes) ?? 'application/json';
  for (const parameter of operation.parameters) {
    const value = values.get(parameter);
    if (parameter.location !== 'header' || value === undefined || value === null) continue;
    headers[parameter.name.toLowerCase()] = text(value);
  }
  for (const [name, value] of Object.entries(customHeaders ?? {})) headers[name.toLowerCase()] = value;
  return {
    method: operation.method,
    path: path(operation, values),
    query: query(operation, values),
    encode,
    headers,
    body,
  };
}

/** @returns those parts as the server gets them: `{ method, target, headers, body }` */
export function render({ method, path, query, encode, headers, body }) {
  const pairs = query.flatMap(({ parameter: { name }, texts }) => texts.map((value) => `${encode(name)}=${encode(value)}`));
  return { method, target: path + (pairs.length > 0 ? `?${pairs.join('&')}` : ''), headers, body };
}

/** @returns the request as the server must get it */
export const expectedRequest = (call, lane) => render(describeRequest(call, lane));

/** @returns the message of a call that must be refused */
export function expectedRefusal({ operation, values, missing, dots }) {
  if (missing) return `Missing the required parameter "${missing.sdkName}" when calling ${operation.name}`;
  return `The path parameter "${dots.name}" must not be "${values.get(dots)}": it would change the path.`;
}

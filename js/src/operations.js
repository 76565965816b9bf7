/** "R"equired, "L"ist and so on out of one line of describeClass. */
function parse(line) {
  const [name, contentType, ...fields] = line.split('\t');
  const parameters = fields.map((text, index) => ({
    index,
    isBody: text[0] === 'b',
    required: text[1] === '1',
    isList: text[2] === '1',
    name: text.slice(3),
  }));
  return { name, contentType, parameters };
}

/** The values of one call by parameter, from positional arguments and the options after them. */
function collect(operation, args) {
  const given = [];
  let body;
  let position = 0;
  const options = args[operation.parameters.filter((p) => p.required).length] || {};
  for (const parameter of operation.parameters) {
    const value = parameter.required ? args[position++] : options[parameter.name];
    // No list at all is left out, as an empty one is.
    if (value === undefined || (value === null && parameter.isList)) continue;
    if (parameter.isBody) body = value;
    else given.push([parameter, value]);
  }
  return { given, body, options };
}

function defineMethod(prototype, cls, index, line) {
  const name = line.slice(0, line.indexOf('\t'));
  let operation;
  const method = {
    [name](...args) {
      operation ??= parse(line);
      return this.apiClient.invokeOperation(cls, index, operation.contentType, collect(operation, args));
    },
  }[name];
  Object.defineProperty(prototype, name, {
    value: method,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

/**
 * A prototype whose methods are made when it is first looked at, by whatever means; from then on
 * the proxy has no traps and is as the object itself.
 */
function lazyPrototype(prototype, fill) {
  const traps = {};
  for (const name of ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty']) {
    traps[name] = (...args) => {
      for (const trap of Object.keys(traps)) delete traps[trap];
      fill(prototype);
      return Reflect[name](...args);
    };
  }
  return new Proxy(prototype, traps);
}

/**
 * A class of the API: a real one, with a method of its own for every operation. Pages use a few of
 * the 87 and construct more, so neither defining nor constructing a class decodes it.
 * @param {() => object} defaultClient the client of instances that are given none
 */
export function defineApiClass(core, name, cls, defaultClient) {
  // No class expression: the prototype of one cannot be replaced.
  const ApiClass = {
    [name]: function (apiClient) {
      if (!new.target) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`);
      this.apiClient = apiClient || defaultClient();
    },
  }[name];
  const prototype = lazyPrototype(ApiClass.prototype, (target) => {
    for (const [index, line] of core.describeClass(cls).split('\n').entries()) defineMethod(target, cls, index, line);
  });
  Object.defineProperty(ApiClass, 'prototype', { value: prototype, writable: false });
  return ApiClass;
}

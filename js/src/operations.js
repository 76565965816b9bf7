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
    if (value === undefined) continue;
    if (parameter.isBody) body = value;
    else given.push([parameter, value]);
  }
  return { given, body, options };
}

function defineMethod(prototype, cls, index, operation) {
  const method = {
    [operation.name](...args) {
      const call = collect(operation, args);
      return this.apiClient.invokeOperation(cls, index, operation.contentType, call);
    },
  }[operation.name];
  Object.defineProperty(prototype, operation.name, {
    value: method,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

/**
 * A class of the API: a real one, with a method of its own for every operation. Decoding all 87
 * would cost every page what it uses of three, so a class gets its methods when it is first
 * constructed or its prototype is looked at.
 * @param {() => object} defaultClient the client of instances that are given none
 */
export function defineApiClass(core, name, cls, defaultClient) {
  const ApiClass = {
    [name]: class {
      constructor(apiClient) {
        this.apiClient = apiClient || defaultClient();
      }
    },
  }[name];
  let decoded = false;
  const decode = () => {
    if (decoded) return;
    decoded = true;
    core
      .describeClass(cls)
      .split('\n')
      .forEach((line, index) => defineMethod(ApiClass.prototype, cls, index, parse(line)));
  };
  return new Proxy(ApiClass, {
    construct(target, args, newTarget) {
      decode();
      return Reflect.construct(target, args, newTarget);
    },
    get(target, key, receiver) {
      if (key === 'prototype') decode();
      return Reflect.get(target, key, receiver);
    },
    getOwnPropertyDescriptor(target, key) {
      if (key === 'prototype') decode();
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

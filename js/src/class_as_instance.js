const instanceMethods = (/** @type {Function} */ Class) =>
  Object.getOwnPropertyNames(Class.prototype).filter(
    (name) => typeof Object.getOwnPropertyDescriptor(Class.prototype, name)?.value === 'function' && !(name in Class),
  );

/**
 * In 262 `ApiClient` is the one instance. Here it is the class, which passes members that it lacks on to the instance.
 * @param {Function} Class
 */
export function withInstance(Class) {
  /** @type {ProxyHandler<any> & { __proto__: null }} */
  const handler = {
    __proto__: null,
    // Jest's automock mocks the members that are listed.
    ownKeys: (target) => [...Reflect.ownKeys(target), ...instanceMethods(target)],
    getOwnPropertyDescriptor(target, name) {
      const own = Reflect.getOwnPropertyDescriptor(target, name);
      if (own || instanceMethods(target).indexOf(String(name)) < 0) return own;
      const value = target.instance[name].bind(target.instance);
      return { value, writable: true, enumerable: false, configurable: true };
    },
    get(target, name, receiver) {
      if (name in target) return Reflect.get(target, name, receiver);
      const value = target.instance[name];
      return typeof value === 'function' ? value.bind(target.instance) : value;
    },
    set: (target, name, value) => Reflect.set(name in target ? target : target.instance, name, value),
  };
  return new Proxy(Class, handler);
}

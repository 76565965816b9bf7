const instanceMethods = (Class) =>
  Object.getOwnPropertyNames(Class.prototype).filter(
    (name) => typeof Object.getOwnPropertyDescriptor(Class.prototype, name).value === 'function' && !(name in Class),
  );

/** In 262 the class' place is taken by the one instance, so what the class has not is the instance's. */
export function withInstance(Class) {
  return new Proxy(Class, {
    __proto__: null,
    // Jest's automock mocks what is listed.
    ownKeys: (target) => [...Reflect.ownKeys(target), ...instanceMethods(target)],
    getOwnPropertyDescriptor(target, name) {
      const own = Reflect.getOwnPropertyDescriptor(target, name);
      if (own || instanceMethods(target).indexOf(name) < 0) return own;
      const value = target.instance[name].bind(target.instance);
      return { value, writable: true, enumerable: false, configurable: true };
    },
    get(target, name, receiver) {
      if (name in target) return Reflect.get(target, name, receiver);
      const value = target.instance[name];
      return typeof value === 'function' ? value.bind(target.instance) : value;
    },
    set: (target, name, value) => Reflect.set(name in target ? target : target.instance, name, value),
  });
}

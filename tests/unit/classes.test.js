/** A class's methods are made when somebody first looks at them. Every way of looking must see them. */
let platformClient;
beforeEach(() => {
  jest.resetModules();
  platformClient = require('../..');
});

test.each([
  ['own names of the class', ({ RoutingApi }) => Object.getOwnPropertyNames(RoutingApi.prototype).includes('getRoutingQueue')],
  [
    'own names by way of an object',
    ({ RoutingApi }) => Object.getOwnPropertyNames(Object.getPrototypeOf(new RoutingApi())).includes('getRoutingQueue'),
  ],
  ['a descriptor', ({ RoutingApi }) => Object.getOwnPropertyDescriptor(RoutingApi.prototype, 'getRoutingQueue') !== undefined],
  ['in', ({ RoutingApi }) => 'getRoutingQueue' in new RoutingApi()],
  ['an object', ({ RoutingApi }) => typeof new RoutingApi().getRoutingQueue === 'function'],
  ['a subclass', ({ RoutingApi }) => typeof new (class extends RoutingApi {})().getRoutingQueue === 'function'],
])('methods are seen by %s', (_, look) => {
  expect(look(platformClient)).toBe(true);
});

test('what a page defines, replaces or deletes first is not undone later', () => {
  const { RoutingApi, UsersApi, OAuthApi } = platformClient;
  const own = () => 'own';
  RoutingApi.prototype.getRoutingQueue = own;
  Object.defineProperty(UsersApi.prototype, 'getUser', { value: own });
  delete OAuthApi.prototype.getOauthClients;
  expect(new RoutingApi().getRoutingQueue()).toBe('own');
  expect(new UsersApi().getUser()).toBe('own');
  expect(new OAuthApi().getOauthClients).toBeUndefined();
  expect(typeof new OAuthApi().getOauthClient).toBe('function');
});

test('a class is a class', () => {
  const { RoutingApi } = platformClient;
  const routing = new RoutingApi();
  expect(routing).toBeInstanceOf(RoutingApi);
  expect(routing.constructor).toBe(RoutingApi);
  expect(RoutingApi.name).toBe('RoutingApi');
  expect(Object.getPrototypeOf(routing)).toBe(RoutingApi.prototype);
  expect(Object.keys(routing)).toEqual(['apiClient']);
  expect(() => RoutingApi()).toThrow(TypeError);
});

/** `jest.mock` with the package's name makes every class and method a mock. */
jest.mock('platform-client-wasm');
const platformClient = require('platform-client-wasm');

test('every method of every class is a mock that does nothing', () => {
  const real = jest.requireActual('platform-client-wasm');
  const classes = Object.keys(real).filter((name) => name.endsWith('Api'));
  expect(classes).toHaveLength(87);
  for (const name of classes) {
    const methods = Object.getOwnPropertyNames(real[name].prototype).filter((method) => method !== 'constructor');
    const mocked = new platformClient[name]();
    for (const method of methods) expect(jest.isMockFunction(mocked[method])).toBe(true);
  }
});

test('a mock is told what to give, and remembers what it got', async () => {
  platformClient.UsersApi.prototype.getUsersMe.mockResolvedValue({ name: 'Ada' });
  const users = new platformClient.UsersApi();
  await expect(users.getUsersMe({ expand: ['presence'] })).resolves.toEqual({ name: 'Ada' });
  expect(users.getUsersMe).toHaveBeenCalledWith({ expand: ['presence'] });
});

test('the one client is mocked, too', () => {
  const client = platformClient.ApiClient.instance;
  expect(jest.isMockFunction(client.setEnvironment)).toBe(true);
  client.loginImplicitGrant.mockResolvedValue({ accessToken: 'mocked' });
  return expect(client.loginImplicitGrant('id', 'uri')).resolves.toEqual({ accessToken: 'mocked' });
});

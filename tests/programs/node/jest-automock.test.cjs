/*
Jest's automock of the whole package, as the vendor's samples test their proxies.
Runner: jest
Expected:
passed: the class is a mock with mocked methods
passed: an implementation of the test's own is used
passed: the client is mocked too
*/
jest.mock('purecloud-platform-client-v2');

const platformClient = require('purecloud-platform-client-v2');

beforeEach(() => platformClient.UsersApi.mockClear());

test('the class is a mock with mocked methods', async () => {
  const users = new platformClient.UsersApi();
  users.getUsersMe.mockResolvedValue({ name: 'Mock' });
  expect((await users.getUsersMe()).name).toBe('Mock');
  expect(platformClient.UsersApi).toHaveBeenCalledTimes(1);
});

test("an implementation of the test's own is used", async () => {
  platformClient.UsersApi.mockImplementation(() => ({ postUsers: (user) => ({ id: 1, ...user }) }));
  expect(new platformClient.UsersApi().postUsers({ name: 'Billy' })).toEqual({ id: 1, name: 'Billy' });
});

test('the client is mocked too', () => {
  const { ApiClient } = platformClient;
  expect(jest.isMockFunction(ApiClient.setEnvironment)).toBe(true);
  expect(ApiClient.setEnvironment('mypurecloud.ie')).toBeUndefined();
  expect(ApiClient.setEnvironment).toHaveBeenCalledWith('mypurecloud.ie');
});

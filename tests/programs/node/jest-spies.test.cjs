/*
Jest spies on the classes' prototypes and on the one client.
Runner: jest
Expected:
passed: a spy on a prototype answers for every instance
passed: a spy that calls through sees arguments and answer
passed: a spy on the client's login
passed: replaced properties come back
*/
const platformClient = require('purecloud-platform-client-v2');

const { UsersApi, RoutingApi, ApiClient } = platformClient;
afterEach(() => jest.restoreAllMocks());

test('a spy on a prototype answers for every instance', async () => {
  const spy = jest.spyOn(UsersApi.prototype, 'getUsersMe').mockResolvedValue({ name: 'Spy' });
  expect((await new UsersApi().getUsersMe({ expand: ['presence'] })).name).toBe('Spy');
  expect(spy).toHaveBeenCalledWith({ expand: ['presence'] });
});

test('a spy that calls through sees arguments and answer', async () => {
  const callApi = jest
    .spyOn(ApiClient.instance, 'callApi')
    .mockImplementation(async (path, method, ...rest) => ({ path, method, body: rest[4] }));
  const made = await new RoutingApi().postRoutingQueues({ name: 'q' });
  expect(made).toEqual({ path: '/api/v2/routing/queues', method: 'POST', body: { name: 'q' } });
  expect(callApi).toHaveBeenCalledTimes(1);
});

test("a spy on the client's login", async () => {
  const login = jest.spyOn(ApiClient.instance, 'loginClientCredentialsGrant').mockResolvedValue({ accessToken: 'x' });
  expect((await ApiClient.instance.loginClientCredentialsGrant('a', 'b')).accessToken).toBe('x');
  expect(login).toHaveBeenCalledWith('a', 'b');
});

test('replaced properties come back', () => {
  const { getUser } = UsersApi.prototype;
  const spy = jest.spyOn(UsersApi.prototype, 'getUser').mockReturnValue(1);
  expect(new UsersApi().getUser('u')).toBe(1);
  spy.mockRestore();
  expect(UsersApi.prototype.getUser).toBe(getUser);
});

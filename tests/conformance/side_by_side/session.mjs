// Tokens and the other traces of a login: set, replaced, cleared.
import { each, kept } from './packages.mjs';

/** All traces that a login can leave. */
const whole = {
  accessToken: 'a',
  state: 's',
  error: 'e',
  error_description: 'd',
  tokenExpiryTime: 4102444800000,
  tokenExpiryTimeString: new Date(4102444800000).toUTCString(),
};

export const session = [
  {
    name: 'the names of authentications',
    run: ({ client }) => Object.keys(client.authentications).sort(),
    differs: { 71: 'older name of the authentication', 262: 'older name of the authentication' },
    ours: ['Guest Chat JWT', 'PureCloud Auth', 'PureCloud OAuth'],
  },
  {
    name: 'setAccessToken',
    run: ({ client }) => {
      const { authData } = client;
      client.setAccessToken('second');
      return [kept(authData), client.authData === authData, client.authentications['PureCloud OAuth'].accessToken];
    },
  },
  {
    name: 'a token written into authentications is sent',
    run: async ({ client, get, requests }) => {
      client.authentications['PureCloud OAuth'].accessToken = 'written';
      await get();
      return requests()[0].headers.authorization;
    },
  },
  {
    name: 'all authentications replaced at once',
    run: async ({ client, get, requests }) => {
      client.authentications = { 'PureCloud OAuth': { type: 'oauth2', accessToken: 'of-the-page' } };
      await get();
      const { accessToken } = client.authentications['PureCloud OAuth'];
      client.authentications['PureCloud OAuth'].accessToken = 'changed';
      await get();
      client.setAccessToken('later');
      await get();
      return [accessToken, client.authData.accessToken, requests().map(({ headers }) => headers.authorization)];
    },
  },
  {
    name: 'another authentication, in the place of all',
    run: async ({ client, call, requests }) => {
      client.authentications = {
        'PureCloud OAuth': { type: 'oauth2' },
        'Guest Chat JWT': { type: 'apiKey', in: 'header', name: 'X-Key', apiKey: 'of-the-page' },
      };
      await call('GET', '/a', { auth: ['Guest Chat JWT'] });
      await call('GET', '/a');
      return requests().map(({ headers }) => [headers['x-key'], headers.authorization]);
    },
  },
  {
    name: 'a token written into the object that was given in their place',
    run: async ({ client, get, requests }) => {
      const given = { 'PureCloud OAuth': { type: 'oauth2', accessToken: 'of-the-page' } };
      client.authentications = given;
      given['PureCloud OAuth'].accessToken = 'of-the-object';
      await get();
      return requests()[0].headers.authorization;
    },
    differs: { 262: 'authentications replaced', 71: 'authentications replaced' },
    ours: 'Bearer of-the-page',
  },
  {
    name: 'an authentication of the page in the place of the old one is used, and kept up',
    run: async ({ client, get, requests }) => {
      client.authentications['PureCloud OAuth'] = { type: 'oauth2', accessToken: 'of-the-page' };
      await get();
      client.setAccessToken('later');
      await get();
      return [requests().map(({ headers }) => headers.authorization), client.authentications['PureCloud OAuth'].accessToken];
    },
  },
  ...each('setAccessToken and a request:', ['', null, undefined], async ({ client, get, requests }, input) => {
    client.setAccessToken(input);
    await get();
    return requests()[0].headers.authorization;
  }).map((row) => ({ ...row, versions: ['262'] })),
  {
    name: 'setAuthData',
    versions: ['262'],
    run: ({ client }) => {
      client.setAuthData({
        accessToken: 'a',
        state: 's',
        tokenExpiryTime: 4102444800000,
        tokenExpiryTimeString: new Date(4102444800000).toUTCString(),
      });
      return kept(client.authData);
    },
  },
  ...each(
    'setAuthData over what is there',
    [
      { state: '' },
      { state: 'new' },
      { accessToken: 'b' },
      { accessToken: '', state: null },
      { accessToken: 'b', error: 'e2', error_description: '' },
      { accessToken: 'b', tokenExpiryTime: 0 },
      { accessToken: 'b', tokenExpiryTime: 4102448400000, tokenExpiryTimeString: new Date(4102448400000).toUTCString() },
      {},
    ],
    async ({ client, get, requests }, input) => {
      client.setAuthData(whole);
      client.setAuthData(input);
      await get();
      return [kept(client.authData), requests()[0].headers.authorization];
    },
  ).map((row) => ({ ...row, versions: ['262'] })),
  {
    name: 'clearAuthData',
    versions: ['262'],
    run: ({ client }) => {
      client.setAuthData({ ...whole, tokenExpiryTimeString: 'x' });
      client.clearAuthData();
      return [kept(client.authData), Boolean(client.authentications['PureCloud OAuth'].accessToken)];
    },
  },
  {
    name: 'clearAccessToken',
    versions: ['262'],
    run: ({ client }) => {
      client.clearAccessToken();
      return [kept(client.authData), Boolean(client.authentications['PureCloud OAuth'].accessToken)];
    },
  },
  {
    name: 'setStorageKey',
    run: ({ client }) => {
      client.setStorageKey('key');
      return [client.storageKey, client.authData.accessToken];
    },
  },
];

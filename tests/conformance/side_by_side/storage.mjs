// The page's storage and authData, in Chromium. Each `run` is evaluated in a page of each package.

export const storage = [
  {
    name: 'a new client leaves nothing in the storage',
    run: () => [window.make().hasLocalStorage, Object.keys(localStorage), Object.keys(sessionStorage)],
  },
  {
    name: 'a token is kept, where that was asked for',
    run: () => {
      const client = window.make();
      client.setPersistSettings(true, 'my app');
      client.setAccessToken('kept-token');
      return Object.entries(localStorage).map(([key, text]) => [key, window.kept(JSON.parse(text))]);
    },
  },
  {
    name: 'a token is not kept otherwise',
    run: () => {
      const client = window.make();
      client.setPersistSettings(false, 'my app');
      client.setAccessToken('kept-token');
      return Object.keys(localStorage);
    },
  },
  {
    name: 'whether and under what name a token is kept, assigned',
    run: () => {
      const client = window.make();
      const stored = () => Object.fromEntries(Object.entries(localStorage).map(([key, text]) => [key, JSON.parse(text).accessToken]));
      client.settingsPrefix = 'my-own app';
      client.setAccessToken('first');
      const before = stored();
      client.persistSettings = true;
      client.setAccessToken('second');
      const assigned = stored();
      client.settingsPrefix = 'other';
      client.setAccessToken('third');
      client.persistSettings = 'yes';
      client.setAccessToken('fourth');
      return [before, assigned, stored(), client.settingsPrefix, client.persistSettings];
    },
  },
  {
    name: 'a login with a token in the storage, under a prefix that is assigned',
    run: async () => {
      localStorage['my-own app_auth_data'] = JSON.stringify({ accessToken: 'stored' });
      const client = window.make('');
      Object.assign(client, { persistSettings: true, settingsPrefix: 'my-own app' });
      const data = await client.loginImplicitGrant('id', 'https://app.example/', { state: 'mine' });
      return [window.kept(data), Object.keys(localStorage)];
    },
    after: async ({ value, request }) => [value, (await request('/api/v2/tokens/me')).headers.authorization],
  },
  {
    name: 'a verifier under a prefix that is assigned',
    versions: ['262'],
    run: () => {
      const client = window.make('');
      client.settingsPrefix = 'my-own app';
      client.loginPKCEGrant('id', 'https://app.example/', { state: 'mine' }).catch(() => {});
    },
    after: async ({ request, inPage }) => {
      await request('/oauth/authorize');
      return inPage(() => sessionStorage['my-own app_pkce_code_verifier'].length);
    },
  },
  {
    name: 'of what is kept, the state is none',
    versions: ['262'],
    run: () => {
      const client = window.make();
      client.setPersistSettings(true);
      const tokenExpiryTime = 4102444800000;
      client.setAuthData({ accessToken: 'a', state: 's', tokenExpiryTime, tokenExpiryTimeString: new Date(tokenExpiryTime).toUTCString() });
      return Object.entries(localStorage).map(([key, text]) => [key, window.kept(JSON.parse(text))]);
    },
  },
  {
    name: 'clearing leaves no token in the storage',
    versions: ['262'],
    run: () => {
      const client = window.make();
      client.setPersistSettings(true, 'my app');
      client.setAccessToken('kept-token');
      client.clearAuthData();
      return window.kept(JSON.parse(localStorage.my_app_auth_data || '{}'));
    },
  },
  {
    name: 'a login with a token in the storage',
    run: async () => {
      localStorage.my_app_auth_data = JSON.stringify({
        accessToken: 'stored',
        tokenExpiryTime: 4102444800000,
        tokenExpiryTimeString: new Date(4102444800000).toUTCString(),
      });
      const client = window.make();
      client.setPersistSettings(true, 'my app');
      const data = await client.loginImplicitGrant('id', 'https://app.example/', { state: 'mine' });
      return [window.kept(data), data === client.authData, client.authentications['PureCloud OAuth'].accessToken];
    },
    after: async ({ value, request }) => [value, (await request('/api/v2/tokens/me')).headers.authorization],
  },
  {
    name: 'members of authData that have no value',
    versions: ['262'],
    run: () => {
      const client = window.make('a');
      const set = Object.keys(client.authData);
      client.clearAuthData();
      return [set, client.authData.accessToken, client.authentications['PureCloud OAuth'].accessToken];
    },
    differs: { 262: 'members without a value' },
    ours: [['accessToken'], undefined, undefined],
  },
  {
    name: 'what is kept of a token, and after it',
    versions: ['262'],
    run: () => {
      const client = window.make('');
      client.setPersistSettings(true, 'my app');
      client.authData.mine = 'of the page';
      client.setAccessToken('a');
      const kept = Object.keys(JSON.parse(localStorage.my_app_auth_data));
      client.clearAuthData();
      return [kept, client.authData.mine, typeof localStorage.my_app_auth_data];
    },
    differs: { 262: 'stored record' },
    ours: [['accessToken'], 'of the page', 'undefined'],
  },
  {
    name: 'the expiry of a token, and the next token',
    versions: ['262'],
    run: () => {
      const client = window.make('');
      client.setAuthData({ accessToken: 'a', tokenExpiryTime: 4102444800000 });
      client.setAccessToken('a');
      const same = client.authData.tokenExpiryTime;
      client.setAccessToken('b');
      return [same, client.authData.tokenExpiryTime];
    },
    differs: { 262: 'expiry of another token' },
    ours: [4102444800000, undefined],
  },
  {
    name: 'a stored token whose time is over',
    versions: ['262'],
    run: () => {
      localStorage.my_app_auth_data = JSON.stringify({ accessToken: 'stored', tokenExpiryTime: 1 });
      const client = window.make('');
      client.setPersistSettings(true, 'my app');
      client.loginImplicitGrant('id', 'https://app.example/').catch(() => {});
    },
    after: async ({ request }) => (await request('/')).url.split('?')[0],
  },
];

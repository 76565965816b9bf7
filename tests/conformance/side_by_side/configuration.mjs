// Settings of ApiClient, and its helpers.
import { each, outcome, packages, plain, said } from './packages.mjs';

const environments = [
  'mypurecloud.ie',
  'https://api.mypurecloud.ie',
  'http://api.mypurecloud.jp/',
  'api.usw2.pure.cloud//',
  'https://mypurecloud.de///',
  'login.mypurecloud.com',
  'inintca.com',
  'localhost',
  '',
  null,
  undefined,
];
const gateways = [
  { host: 'gate.example' },
  { host: 'gate.example', protocol: 'http' },
  { host: 'gate.example', port: 1443 },
  { host: 'gate.example', port: 0 },
  { host: 'gate.example', port: -5 },
  { host: 'gate.example', path_params_login: 'log/in/', path_params_api: '/api//' },
  { host: 'gate.example', path_params_login: '', path_params_api: undefined },
  { protocol: 'http' },
  {},
  null,
  undefined,
  { host: 'gate.example', username: 'u', password: 'p' },
];
const prefixes = ['my app', 'a--b..c', 'é ü', '_x', '漢字', '', null, undefined];
const values = [null, undefined, '', 'a b', 0, -0, 1.5, NaN, true, false, new Date(0), [1, 'b'], [], {}];
const mimes = [
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'application/scim+json',
  'text/json',
  '',
  null,
  undefined,
];
const popupSettings = [
  {},
  { usePopup: true, popupTimeout: 5 },
  { usePopup: 'yes', popupTimeout: '5', unknown: 1 },
  { overridePopupUrlParameters: { a: 'b' }, overridePopupUrl: null },
  null,
  undefined,
];

const addressesOf = ({ addresses: { environment, basePath, authUrl } }) => ({ environment, basePath, authUrl });
const formats = ['csv', 'ssv', 'tsv', 'pipes', 'multi'];

/** Assigned to the object where this version keeps it; in 262 a gateway would win. */
const assigned = (on, name, value) => {
  on.client.setGateway?.(undefined);
  on.addresses[name] = value;
};
const requestsTo = (path) => ({
  name: `basePath = an address${path}: requests, until the next setEnvironment`,
  run: async (on) => {
    const url = `http://127.0.0.1:${on.port}${path}`;
    assigned(on, 'basePath', url);
    const { basePath, authUrl } = on.addresses;
    await on.get();
    on.client.setEnvironment('mypurecloud.ie');
    return [basePath === url, authUrl, on.requests().map((request) => request.url), addressesOf(on)];
  },
});
/** The members that a page may assign, by object: all those of an old client. */
const partsOf = (client) => [client, client.config, client.config?.logger].filter(Boolean);

export const configuration = [
  requestsTo(''),
  requestsTo('/mock'),
  {
    name: 'environment, assigned: the addresses stay',
    run: (on) => {
      on.client.setEnvironment('mypurecloud.de');
      assigned(on, 'environment', 'mypurecloud.ie');
      return addressesOf(on);
    },
  },
  {
    name: 'environment, assigned: the server that gives tokens',
    versions: ['262'],
    run: async (on) => {
      assigned(on, 'environment', 'mypurecloud.ie');
      const urls = [];
      class Own extends on.platformClient.AbstractHttpClient {
        request({ url }) {
          urls.push(url);
          return Promise.resolve({ status: 200, statusText: 'OK', headers: {}, data: { access_token: 'given' } });
        }
      }
      on.client.setHttpClient(new Own());
      await on.client.loginClientCredentialsGrant('id', 'secret');
      return urls;
    },
  },
  {
    name: 'gateway, assigned',
    versions: ['262'],
    run: ({ client: { config } }) => {
      config.gateway = { host: 'gate.example', protocol: 'https', port: 1443 };
      return [config.getConfUrl('api', 'region'), config.getConfUrl('login', 'region')];
    },
  },
  {
    name: 'addresses on the client itself',
    versions: ['262'],
    run: (on) => {
      on.client.basePath = 'https://own.example';
      return on.addresses.basePath;
    },
    differs: { 262: 'addresses on the client' },
    ours: 'https://own.example',
  },
  {
    name: 'every property may be assigned',
    run: (on) => {
      const old = new (packages[on.version].ApiClientClass ?? packages[on.version].ApiClient.constructor)();
      if (old.config) old.config.live_reload_config = false;
      const own = partsOf(on.client);
      // Object.assign throws, like strict code.
      return partsOf(old).map((part, at) =>
        Object.keys(part).map((name) => {
          const { [name]: value } = own[at];
          return [name, 'message' in said(() => Object.assign(own[at], { [name]: value }))];
        }),
      );
    },
  },
  ...each('setEnvironment', environments, (on, input) => {
    on.client.setEnvironment(input);
    return addressesOf(on);
  }),
  { name: 'the addresses before setEnvironment', versions: ['262'], run: addressesOf },
  ...each('setGateway', gateways, ({ client }, input) => {
    client.setGateway(input);
    return [client.config.getConfUrl('api', 'region'), client.config.getConfUrl('login', 'region'), client.config.gateway?.port];
  }).map((row) => ({ ...row, versions: ['262'] })),
  ...each('setPersistSettings(true)', prefixes, ({ client }, input) => {
    client.setPersistSettings(true, input);
    return [client.settingsPrefix, client.persistSettings];
  }),
  {
    name: 'settings of a new client',
    run: ({
      client: { timeout, settingsPrefix, persistSettings, returnExtended, CollectionFormatEnum, hasLocalStorage, defaultHeaders },
    }) => ({ timeout, settingsPrefix, persistSettings, returnExtended, CollectionFormatEnum, hasLocalStorage, defaultHeaders }),
  },
  {
    name: 'settings that 71 has not',
    versions: ['262'],
    run: ({ client: { useLegacyParameterFilter, onAuthPopupStatus, config } }) => ({
      useLegacyParameterFilter,
      onAuthPopupStatus,
      refresh: config.refresh_access_token,
      wait: config.refresh_token_wait_max,
      popup: config.authPopupConfiguration,
    }),
  },
  ...each('setDefaultHeaders', [{ a: 'b' }, {}, null, 'text', 5, undefined], ({ client }, input) => [
    said(() => client.setDefaultHeaders(input)),
    client.getDefaultHeaders(),
  ]).map((row) => ({ ...row, versions: ['262'] })),
  ...each('setGenesysAppHeader', ['app', '', null, 5], ({ client }, input) => [
    said(() => client.setGenesysAppHeader(input)),
    client.getGenesysAppHeader(),
  ]).map((row) => ({ ...row, versions: ['262'] })),
  {
    name: 'setGenesysAppHeader without default headers',
    versions: ['262'],
    run: ({ client }) => {
      client.defaultHeaders = null;
      const before = client.getGenesysAppHeader();
      client.setGenesysAppHeader('app');
      return [before, client.defaultHeaders];
    },
  },
  {
    name: 'a debug log that is assigned',
    versions: ['71'],
    run: async ({ client, get, port, state }) => {
      const entries = [];
      client.debugLog = (text) => entries.push(text.replace(`:${port}`, '').replace(/\n\.{3}/, '...'));
      client.debugLogMaxLines = 3;
      state.answer = { headers: { 'content-type': 'application/json', 'inin-correlation-id': 'corr' }, body: '{"a":[1,2,3]}' };
      await get();
      client.debugLog = null;
      await get();
      return entries.map((entry) => entry.split('\n').map((line) => line.trim()));
    },
  },
  {
    name: 'setUseLegacyParameterFilter',
    versions: ['262'],
    run: ({ client }) => {
      client.setUseLegacyParameterFilter(true);
      return [client.useLegacyParameterFilter, client.getUseLegacyParameterFilter()];
    },
  },
  { name: 'paramToString', versions: ['262'], run: ({ client }) => values.map((value) => client.paramToString(value)) },
  {
    name: 'paramToString with the legacy filter',
    run: ({ client }) => {
      client.useLegacyParameterFilter = true;
      return values.map((value) => client.paramToString(value));
    },
  },
  { name: 'isJsonMime', run: ({ client }) => mimes.map((mime) => client.isJsonMime(mime)) },
  {
    name: 'jsonPreferredMime',
    run: ({ client }) =>
      [['text/plain', 'application/json'], ['text/plain', 'text/html'], []].map((types) => client.jsonPreferredMime(types)),
  },
  {
    name: 'isFileParam',
    run: ({ client }) => [Buffer.from('x'), new Blob(['x']), 'x', {}, null].map((value) => client.isFileParam(value)),
  },
  {
    name: 'normalizeParams',
    run: ({ client }) => plain(client.normalizeParams({ a: 'x', b: undefined, c: null, d: [1, 2], e: new Date(0), f: Buffer.from('x') })),
  },
  ...formats.map((format) => ({
    name: `buildCollectionParam ${format}`,
    versions: ['262'],
    run: ({ client }) => [['a', 'b,c', 1], [], undefined, 'bare'].map((list) => client.buildCollectionParam(list, format)),
  })),
  { name: 'buildCollectionParam of an unknown format', run: ({ client }) => said(() => client.buildCollectionParam(['a'], 'xyz')) },
  {
    name: 'buildUrl',
    versions: ['262'],
    run: ({ client }) => {
      client.setGateway({ host: 'gate.example', path_params_api: 'v' });
      return [client.buildUrl('/a/{id}/{other}', { id: 'x/y é', no: 1 }), client.buildUrl('a', {})];
    },
  },
  {
    name: 'addHeaders',
    versions: ['262'],
    run: ({ client }) => [client.addHeaders({ a: '1' }, { b: '2' }, { a: '3' }), client.addHeaders(undefined, { b: '2' })],
  },
  ...each('setAuthPopupConfiguration', popupSettings, ({ client }, input) => {
    client.setAuthPopupConfiguration({ popupTarget: 'before' });
    client.setAuthPopupConfiguration(input);
    return plain(client.getAuthPopupConfiguration());
  }).map((row) => ({ ...row, versions: ['262'] })),
  ...each('updateAuthPopupConfiguration', popupSettings, ({ client }, input) => {
    client.setAuthPopupConfiguration({ popupTarget: 'before' });
    client.updateAuthPopupConfiguration(input);
    return plain(client.getAuthPopupConfiguration());
  }).map((row) => ({ ...row, versions: ['262'] })),
  ...each('generatePKCECodeVerifier', [42, 43, 128, 129], ({ client }, input) => {
    const made = said(() => client.generatePKCECodeVerifier(input));
    return made.message ?? [made.value.length, /^[\w.~-]+$/.test(made.value)];
  }).map((row) => ({ ...row, versions: ['262'] })),
  {
    name: 'computePKCECodeChallenge',
    versions: ['262'],
    run: ({ client }) => client.computePKCECodeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'),
  },
  {
    name: 'computePKCECodeChallenge of a short verifier',
    versions: ['262'],
    run: ({ client }) => outcome(() => client.computePKCECodeChallenge('short')),
    differs: { 262: 'bad input of a login' },
    ours: { rejected: 'PKCE Code Verifier (length) must be between 43 and 128 characters' },
  },
];

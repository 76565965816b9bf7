// The shape of the export and of ApiClient.
import { packages } from './packages.mjs';

const isPublic = (name) => !name.startsWith('_') && name !== 'constructor';

function members(client) {
  const names = new Set(Object.keys(client));
  for (let object = Object.getPrototypeOf(client); object !== Object.prototype; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  }
  return [...names].filter(isPublic).sort();
}
const kind = (value) => (value === null ? 'null' : typeof value);

/** The members of the old client that the row is about, with their types on this client. */
export const kindsOf =
  (names) =>
  ({ client }) =>
    Object.fromEntries(names.map((name) => [name, name in client ? kind(client[name]) : 'missing']));
export const membersOf = members;

const classNames = (platformClient) =>
  Object.keys(platformClient)
    .filter((name) => name.endsWith('Api'))
    .sort();
const methodsOf = (cls) => Object.getOwnPropertyNames(cls.prototype).filter(isPublic).sort();

const gone = ['WebChatApi', 'WidgetsApi'];
const exportsOf71 = Object.keys(packages[71]).filter((name) => !gone.includes(name));

const rowsFor71 = [
  {
    name: 'what 71 exports',
    run: ({ platformClient }) => exportsOf71.filter((name) => name !== 'ApiClient').map((name) => [name, typeof platformClient[name]]),
  },
  {
    name: 'the regions of 71',
    run: ({ platformClient: { PureCloudRegionHosts: hosts } }) =>
      Object.keys(packages[71].PureCloudRegionHosts).map((name) => [name, hosts[name]]),
  },
  {
    name: 'classes that the platform has no longer',
    run: ({ platformClient }) => gone.filter((name) => name in platformClient),
    differs: { 71: 'classes of 71' },
    ours: [],
  },
];

const rowsFor262 = [
  {
    name: 'the export list',
    run: ({ platformClient }) =>
      Object.keys(platformClient)
        .sort()
        .filter((name) => name !== 'PlatformClientError'),
  },
  { name: 'the classes', run: ({ platformClient }) => classNames(platformClient) },
  {
    name: 'the methods of every class',
    run: ({ platformClient }) => Object.fromEntries(classNames(platformClient).map((name) => [name, methodsOf(platformClient[name])])),
  },
  {
    name: 'how a method is defined',
    run: ({ platformClient: { UsersApi } }) => {
      const { value, ...how } = Object.getOwnPropertyDescriptor(UsersApi.prototype, 'getUsersMe');
      return { ...how, name: value.name, constructor: UsersApi.prototype.constructor === UsersApi };
    },
  },
  {
    name: 'how a class is exported',
    run: ({ platformClient }) => {
      const { value, ...how } = Object.getOwnPropertyDescriptor(platformClient, 'UsersApi');
      return { ...how, name: value.name, extensible: Object.isExtensible(platformClient) };
    },
  },
  { name: 'the regions', run: ({ platformClient }) => platformClient.PureCloudRegionHosts },
  {
    name: 'ApiClient is its one instance',
    run: ({ platformClient: { ApiClient, ApiClientClass, UsersApi } }) => [
      ApiClient.instance === new ApiClientClass().instance,
      ApiClient.instance instanceof ApiClientClass,
      new UsersApi().apiClient === ApiClient.instance,
      typeof ApiClient.setEnvironment,
      typeof ApiClient.authentications['PureCloud OAuth'],
      ApiClient.timeout,
      ApiClient.isJsonMime('application/json'),
    ],
  },
  {
    name: 'settings by way of ApiClient',
    run: ({ platformClient: { ApiClient } }) => {
      const before = [ApiClient.timeout, ApiClient.config.environment];
      ApiClient.timeout = 5;
      ApiClient.setEnvironment('mypurecloud.ie');
      const after = [ApiClient.instance.timeout, ApiClient.instance.config.environment, ApiClient.config.basePath];
      ApiClient.timeout = before[0];
      ApiClient.setEnvironment(before[1]);
      return after;
    },
  },
  {
    name: 'new clients are no singletons',
    run: ({ platformClient: { ApiClient, ApiClientClass, UsersApi } }) => {
      const client = new ApiClientClass();
      return [client === ApiClient.instance, new UsersApi(client).apiClient === client];
    },
  },
  {
    name: 'an API on ApiClient itself',
    run: async ({ platformClient: { ApiClient, UsersApi }, port, requests }) => {
      ApiClient.setGateway({ host: '127.0.0.1', protocol: 'http', port });
      await new UsersApi(ApiClient).getUsersMe();
      ApiClient.setGateway(undefined);
      return requests().map(({ url }) => url);
    },
  },
  {
    name: 'what ApiClient is',
    run: ({ platformClient }) => typeof platformClient.ApiClient,
    differs: { 262: 'ApiClient is the class, too' },
    ours: 'function',
  },
  {
    name: 'what there is besides',
    run: ({ platformClient }) => 'PlatformClientError' in platformClient,
    differs: { 262: 'PlatformClientError' },
    ours: true,
  },
  {
    name: 'the length of methods',
    run: ({ platformClient }) => platformClient.UsersApi.prototype.getUser.length,
    differs: { 262: 'length of methods' },
    ours: 0,
  },
];

const rowsForBoth = [
  {
    name: 'the class by way of the instance',
    run: ({ platformClient: { ApiClient } }) => {
      const client = new ApiClient.constructor();
      if (client.config) client.config.live_reload_config = false;
      const kind = Object.getPrototypeOf(client) === Object.getPrototypeOf(ApiClient.instance);
      return [client === ApiClient.instance, kind, client instanceof ApiClient.instance.constructor, typeof client.callApi];
    },
  },
];

export const module = [
  ...rowsForBoth,
  ...rowsFor71.map((row) => ({ ...row, versions: ['71'] })),
  ...rowsFor262.map((row) => ({ ...row, versions: ['262'] })),
];

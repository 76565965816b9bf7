import platformClient = require('platform-client-wasm');
import async = require('platform-client-wasm/async');
import deep = require('platform-client-wasm/dist/node/purecloud-platform-client-v2.js');

const client: deep.ApiClientClass = platformClient.ApiClient.instance;
const me = (): Promise<platformClient.Models.UserMe> => new platformClient.UsersApi(client).getUsersMe();
const known = (error: unknown) => error instanceof platformClient.PlatformClientError && error.status;
const loaded: Promise<typeof platformClient.ApiClient> = async.load().then(({ ApiClient }) => ApiClient);
// @ts-expect-error not a name of the package
type None = platformClient.NoApi;

const found = [client instanceof platformClient.ApiClientClass, deep === platformClient, typeof me, known(new deep.PlatformClientError('', 'E'))];
loaded.then((ApiClient) => console.log(...found, ApiClient.instance === client));
export = found;

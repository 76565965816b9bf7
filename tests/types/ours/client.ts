import platformClient, { type ApiClient } from 'platform-client-wasm';

const client: ApiClient = new platformClient.ApiClient();
client.timeout = 3000;
client.setDebugLog(console.log, 20);
client.setDebugLog(null);
client.setStateVerification('strict');
client.onWarning = ({ code, message }) => console.warn(code, message);
client.proxy = { host: 'localhost', port: 3128, auth: { username: 'a', password: 'b' } };
client.setEnvironment(undefined);
client.authentications['PureCloud OAuth'].accessToken = 'token';
client.setPreHook(async (config) => config);
export const token: string | undefined = client.authData.accessToken;
export const saml = client.loginSaml2BearerGrant('id', 'secret', 'org', 'assertion');
export const area: string = platformClient.PureCloudRegionHosts.mx_central_1;
client.setTabs('follow');
client.setTokenExpiryLead(30);
export const session: Promise<string | undefined> = client.resume().then((data) => data?.accessToken);
export const renewal: Promise<platformClient.AuthData> = client.renew({ in: 'popup', state: 'row 17' });
export const stop: () => void = client.on('loggedOut', ({ reason }) => console.log(reason.toUpperCase()));
client.on('tokenExpiring', ({ tokenExpiryTime }) => tokenExpiryTime?.toFixed());
client.on('warning', ({ code }) => code === 'ImplicitGrantEnds');
client.setRetry(true);
client.setRetry({ maxRetries: 3, methods: ['GET'], onRetry: ({ attempt, delay, error }) => console.log(attempt, delay, error.code) });
client.on('retry', ({ error }) => error.status);
new platformClient.UsersApi().getUsersMe({ retry: false });
client.setPacing(true);
export const left: number | undefined = client.rateLimit && client.rateLimit.allowed - client.rateLimit.count;
client.on('request', ({ operation, attempt, requestSize }) => console.log(operation, attempt, requestSize?.toFixed()));
client.on('response', ({ status, code, correlationId, duration }) => console.log(status, code, correlationId?.length, duration));
client.callApi('/api/v2/users/me', 'GET', {}, {}, {}, {}, null, [], [], [], {}, { retry: true });
// @ts-expect-error a number has no limit
client.setPacing(300);
// @ts-expect-error it is the platform's
client.rateLimit = { allowed: 1, count: 0, resetsAt: 0 };
// @ts-expect-error no option
client.setRetry({ retries: 3 });
// @ts-expect-error no event
client.on('tokenExpires', () => {});
// @ts-expect-error of another event
client.on('loggedOut', ({ tokenExpiryTime }) => tokenExpiryTime);
// @ts-expect-error no place for a login
client.renew({ in: 'frame' });
// @ts-expect-error not a mode
client.setTabs('all');
client.close();

platformClient.ApiClient.setAccessToken('token');
platformClient.ApiClient.instance = client;

// @ts-expect-error not a mode
client.setStateVerification('on');
// @ts-expect-error a token is text
client.setAccessToken(7);
// @ts-expect-error the redirect URI is missing
client.loginImplicitGrant('id');
// @ts-expect-error no option of the login
client.loginImplicitGrant('id', 'https://app.example/', { sate: 'x' });
client.basePath = 'https://api.example';
// @ts-expect-error an address is text
client.basePath = 443;
// @ts-expect-error not an HTTP client
client.setHttpClient({ request: async () => ({}) });
// @ts-expect-error a gateway has a host
client.setGateway({ port: 80 });
// @ts-expect-error cannot be made
new platformClient.AbstractHttpClient();

// A client on fetch, whose request ends with the call; bytes if a hook asks for them.
class OnFetch extends platformClient.AbstractHttpClient {
  async request({ url, method, signal }: platformClient.HttpRequestOptions) {
    const answer = await fetch(url, { method, signal });
    return { status: answer.status, statusText: answer.statusText, headers: {}, data: await answer.arrayBuffer() };
  }
  enableHooks() {}
}
client.setHttpClient(new OnFetch());
client.setPreHook(async (config: platformClient.HttpRequestOptions) => {
  config.responseType = 'arraybuffer';
  // @ts-expect-error no type of an answer
  config.responseType = 'stream';
  return config;
});

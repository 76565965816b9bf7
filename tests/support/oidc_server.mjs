import http from 'node:http';
import { Provider } from 'oidc-provider';
import { listen } from '../../demo/sandbox/loopback.mjs';

/** Characters that RFC 6749, appendix A, allows and a careless client sends wrongly. */
export const oddClient = { id: 'a:b%&+ c=/?#', secret: ' s%3A:&+=/"\\~' };

/**
 * An OpenID provider of others under the platform's paths. Every user is signed in, everything is
 * granted. `/api/v2/tokens/me` asks it about the token.
 * @param {string[]} [origins] those of pages that may ask for tokens
 */
export async function startOidcProvider(redirectUris, origins = []) {
  let provider;
  let denies = false;
  // It warns at length that its defaults are for development, as here.
  console.info = console.warn = () => {};
  const requests = [];
  /** The addresses that it sent browsers back to, as it wrote them. */
  const callbacks = [];
  const handle = async (request, response) => {
    requests.push(`${request.method} ${request.url.split('?')[0]}`);
    response.once('finish', () => {
      const location = String(response.getHeader('location') ?? '');
      if (redirectUris.some((uri) => location.startsWith(uri))) callbacks.push(location);
    });
    // The platform knows no scopes; this provider issues nothing without one.
    if (/^\/oauth\/authorize\?(?!.*scope=)/.test(request.url)) request.url += '&scope=openid';
    if (!request.url.startsWith('/api/v2/tokens/me')) return provider.callback()(request, response);
    response.setHeader('access-control-allow-origin', request.headers.origin || '*');
    response.setHeader('access-control-allow-headers', 'authorization, accept');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    const [, value] = /^Bearer (.+)$/.exec(request.headers.authorization || '') || [];
    const known = value && ((await provider.AccessToken.find(value)) || (await provider.ClientCredentials.find(value)));
    return response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' }).end('{}');
  };
  const server = http.createServer((request, response) => handle(request, response));
  const listening = await listen(server);
  const issuer = `http://127.0.0.1:${listening.port}`;
  provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'page',
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        redirect_uris: redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
      {
        client_id: 'service',
        client_secret: 'service-secret',
        application_type: 'native',
        redirect_uris: redirectUris,
        grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
        response_types: ['code'],
      },
      {
        client_id: oddClient.id,
        client_secret: oddClient.secret,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
      },
    ],
    routes: { authorization: '/oauth/authorize', token: '/oauth/token' },
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
    pkce: { required: (ctx, client) => client.clientId === 'page' },
    clientBasedCORS: (ctx, origin) => origins.includes(origin),
    // An old refresh token that is used again revokes all tokens of the same login.
    rotateRefreshToken: true,
    issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['test'] },
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    if (denies) return provider.interactionFinished(ctx.req, ctx.res, { error: 'access_denied', error_description: 'not to you' });
    const details = await provider.interactionDetails(ctx.req, ctx.res);
    const grant = new provider.Grant({ accountId: 'ada', clientId: details.params.client_id });
    grant.addOIDCScope('openid');
    const grantId = await grant.save();
    return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: 'ada' }, consent: { grantId } });
  });
  const expire = async (value) => (await provider.AccessToken.find(value)).destroy();
  return {
    ...listening,
    issuer,
    requests,
    callbacks,
    expire,
    setDeny: (value) => {
      denies = value;
    },
  };
}

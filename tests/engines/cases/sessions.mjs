// Sessions: several tabs, renewals, a page that is loaded again.
import { signIn } from '../site.mjs';

const page = (clientId) => `
var platformClient = require('platformClient');
var client = platformClient.ApiClient.instance;
client.setGateway(sandbox);
client.setPersistSettings(true, 'my app');
client.setLoginFlow('pkce');
var events = [];
for (const name of ['loggedIn', 'loggedOut', 'tokenRenewed']) client.on(name, ({ reason }) => events.push(reason || name));
var call = () => new platformClient.UsersApi().getUsersMe().then((me) => me.name, (error) => error.status);
client.resume().then(
  (data) => {
    if (!data && location.search === '?login') return client.loginImplicitGrant('${clientId}', location.origin + '/app');
    document.title = data ? 'in' : 'out';
  },
  (error) => { document.title = error.code; });`;

/** A tab that is logged in, and another one that finds its session. */
async function twoTabs({ site, open }, clientId) {
  site.page('/app', { code: page(clientId) });
  const first = await open('/app?login');
  await signIn(first);
  await first.titled('in');
  const second = await open('/app');
  await second.titled('in');
  return [first, second];
}

export const sessions = [
  {
    name: 'resume(): null, the login in the address, the stored session, and null again',
    async run({ site, sandbox, open, expect }) {
      site.page('/app', { code: page('demo-client') });
      const tab = await open('/app');
      await tab.titled('out');
      await tab.goto(`${site.origin}/app?login`);
      await signIn(tab);
      await tab.titled('in');
      expect(await tab.url()).toBe(`${site.origin}/app`);
      await tab.run(() => {
        document.title = 'before';
      });
      await tab.reload();
      await tab.titled('in');
      sandbox.tokens.expireAll();
      await tab.reload();
      await tab.titled('out');
    },
  },
  {
    name: '[case 49] a logout in another tab ends the session here, by its event or before the next call',
    async run(context) {
      const [first, second] = await twoTabs(context, 'demo-client');
      await first.run(() => client.clearAuthData());
      context.expect(await second.run(() => call())).toBe(401);
      context.expect(await second.run(() => events)).toEqual(['loggedIn', 'otherTab']);
    },
  },
  {
    name: '[case 116] two tabs at the end of their token: one renewal for both',
    async run(context) {
      const { sandbox, expect } = context;
      const [first, second] = await twoTabs(context, 'refreshing-client');
      sandbox.tokens.expireAll();
      expect(await Promise.all([first.run(() => call()), second.run(() => call())])).toEqual(['Ada Lovelace', 'Ada Lovelace']);
      const refreshes = sandbox.requests.filter(({ body }) => body.includes('grant_type=refresh_token'));
      expect(refreshes).toHaveLength(1);
      for (const tab of [first, second]) await tab.until(() => events.includes('tokenRenewed'));
    },
  },
];

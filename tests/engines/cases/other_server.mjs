// The implicit grant at oauth2orize, a login server of others; every user is signed in.
import { app } from '../site.mjs';

const pageOf = (judge, opts) => app({ before: `client.setGateway({ ...sandbox, port: ${judge.port} });`, opts });
const ended = (page) => page.until(() => window.data !== undefined || window.failure !== undefined);

export const otherServer = [
  {
    implicit: true,
    name: '[case 2] a state with spaces, which it writes as %20, and separators',
    async run({ site, judge, open, expect }) {
      const odd = 'a b&c=d#e+f%g é';
      judge.callbacks.length = 0;
      site.page('/app', { code: pageOf(judge, { state: odd }) });
      const page = await open('/app');
      await ended(page);
      expect(await page.run(() => window.data?.state)).toBe(odd);
      expect(await page.url()).toBe(`${site.origin}/app`);
      expect(judge.callbacks[0]).toMatch(site.flow ? /\/app\?code=.*\bstate=a%20b%26c/ : /^[^?]+\/app#.*\bstate=a%20b%26c/);
    },
  },
  {
    implicit: true,
    name: 'a denied login there',
    async run({ site, judge, open, expect }) {
      judge.setDeny(true);
      site.page('/app', { code: pageOf(judge) });
      const page = await open('/app');
      await ended(page).finally(() => judge.setDeny(false));
      expect(await page.run(() => window.failure?.code)).toBe('access_denied');
      expect(await page.url()).toBe(`${site.origin}/app`);
    },
  },
];

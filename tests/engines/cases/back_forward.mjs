// Pages that a browser keeps as they are when the user leaves (the back/forward cache), and shows again.
import { startGate } from '../gate.mjs';
import {
  addPages,
  call,
  eventsOf,
  loggedIn,
  outcomesOf,
  refreshes,
  startCall,
  stored,
  token,
  tokensSince,
  twoTabs,
} from '../session_tabs.mjs';
import { atLogin, signIn } from '../site.mjs';

const shown = (tab) =>
  tab.until(() => (document.title === 'in' || document.title === 'out') && (window.shownAgain ? 'yes' : 'loaded anew'));

/** Leaves the page, does something meanwhile, and comes back. Gives "yes" if the browser has kept the page. */
async function away(tab, { site }, meanwhile = () => {}) {
  await tab.goto(`${site.origin}/elsewhere`);
  await tab.titled('elsewhere');
  await meanwhile();
  await tab.back();
  return shown(tab);
}

/** Why the page was not kept. Only Chromium says so. */
const reasons = (tab) =>
  tab.run(() => performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons.map(({ reason }) => reason) ?? []);

const locks = (tab) =>
  tab.run(async () => {
    const { held, pending } = await navigator.locks.query();
    return [...held, ...pending].map(({ name }) => name);
  });

/** Puts a gate before the sandbox while a case runs. */
const gated = (run) => async (context) => {
  const gate = await startGate(context.sandbox);
  try {
    context.site.lead(gate);
    return await run({ ...context, gate });
  } finally {
    await gate.close();
  }
};

/** A page with an open popup, which renews its token. */
async function renewing({ site, profile, open }) {
  addPages(site, { clientId: 'demo-client' });
  const tab = await loggedIn(open);
  await tab.click('button');
  const popup = await profile.popup();
  await atLogin(popup);
  return { tab, popup };
}

/** How the one promise of a page that was kept has settled. The session goes on in any case. */
async function outcomeOf(tab, verdict, expect) {
  expect(await call(tab)).toBe('ok');
  if (verdict === 'loaded anew') return verdict;
  const [outcome, ...more] = await outcomesOf(tab);
  expect(more).toEqual([]);
  return outcome === 'ok' ? 'answered' : `\`${outcome}\``;
}

export const backForward = [
  {
    name: 'a logged-in page is kept, and goes on',
    async run(context) {
      const { site, open, expect } = context;
      addPages(site);
      const tab = await loggedIn(open);
      const verdict = await away(tab, context);
      expect(await reasons(tab)).toEqual([]);
      expect(await call(tab)).toBe('ok');
      expect(await eventsOf(tab)).toEqual(['loggedIn']);
      return verdict;
    },
  },
  {
    name: 'a page is kept after a renewal, whose lock it has given back',
    async run(context) {
      const { sandbox, site, open, expect } = context;
      addPages(site);
      const tab = await loggedIn(open);
      sandbox.tokens.expireAll();
      expect(await call(tab)).toBe('ok');
      await tab.until(async () => (await navigator.locks.query()).held.length === 0);
      const verdict = await away(tab, context);
      expect(await reasons(tab)).toEqual([]);
      expect(await eventsOf(tab)).toEqual(['loggedIn', 'tokenRenewed']);
      return verdict;
    },
  },
  {
    name: '[case 49] a logout in another tab meanwhile ends the session here, and no token is sent any more',
    async run(context) {
      const { sandbox, site, open, expect } = context;
      addPages(site);
      const [tab, other] = await twoTabs(open);
      const verdict = await away(tab, context, () => other.run(() => client.clearAuthData()));
      const before = sandbox.requests.length;
      expect(await eventsOf(tab)).toEqual(['loggedIn', 'loggedOut otherTab']);
      expect(await call(tab)).toBe(401);
      expect(tokensSince(sandbox, before)).toEqual(['none']);
      return verdict;
    },
  },
  {
    name: 'a renewal in another tab meanwhile: its token, and no second renewal',
    async run(context) {
      const { sandbox, site, open, expect } = context;
      addPages(site);
      const [tab, other] = await twoTabs(open);
      const verdict = await away(tab, context, async () => {
        sandbox.tokens.expireAll();
        expect(await call(other)).toBe('ok');
      });
      const before = sandbox.requests.length;
      expect(await eventsOf(tab)).toEqual(['loggedIn', 'tokenRenewed']);
      expect(await call(tab)).toBe('ok');
      expect(tokensSince(sandbox, before)).toEqual([`Bearer ${await token(other)}`]);
      expect(refreshes(sandbox)).toHaveLength(1);
      return verdict;
    },
  },
  {
    name: 'a token that ends meanwhile is told of once',
    async run(context) {
      const { sandbox, site, open, expect } = context;
      addPages(site);
      const [tab, other] = await twoTabs(open);
      sandbox.tokens.lifetime = 2;
      await other.run(() => client.renew().then(() => {}));
      await tab.until(() => events.includes('tokenRenewed'));
      const verdict = await away(tab, context, () => other.until(() => events.includes('tokenExpired')));
      await tab.until(() => events.includes('tokenExpired'));
      expect(await eventsOf(tab)).toEqual(['loggedIn', 'tokenRenewed', 'tokenExpired']);
      return verdict;
    },
  },
  {
    name: 'a call under way is answered, or settles once with `ENETWORK`',
    verdicts: { chromium: 'answered', firefox: 'loaded anew', webkit: '`ENETWORK`' },
    run: gated(async (context) => {
      const { gate, site, open, expect } = context;
      addPages(site);
      const tab = await loggedIn(open);
      const request = gate.stop('/api/v2/users/me', 'before');
      await startCall(tab);
      await request.reached;
      expect(await locks(tab)).toEqual([]);
      const verdict = await away(tab, context, request.open);
      return outcomeOf(tab, verdict, expect);
    }),
  },
  {
    name: 'a renewal under way: another tab needs not wait for the lock, and the page uses its token',
    verdicts: { chromium: 'loaded anew', firefox: 'loaded anew', webkit: '`ENETWORK`' },
    run: gated(async (context) => {
      const { gate, engine, sandbox, site, open, expect } = context;
      addPages(site, { wait: 3600 });
      const [tab, other] = await twoTabs(open);
      const refresh = gate.stop('/oauth/token', 'before');
      sandbox.tokens.expireAll();
      await startCall(tab);
      await refresh.reached;
      expect(await locks(tab)).toEqual(['app_token_renewal']);
      const verdict = await away(tab, context, async () => expect(await call(other)).toBe('ok'));
      refresh.open();
      if (engine === 'chromium') expect(await reasons(tab)).toEqual(['weblocks-contention']);
      const outcome = await outcomeOf(tab, verdict, expect);
      expect([await token(tab), await stored(tab)]).toEqual([await token(other), await token(other)]);
      expect(refreshes(sandbox)).toHaveLength(1);
      return outcome;
    }),
  },
  {
    name: 'a popup that renews is answered after that: its promise settles once',
    verdicts: { chromium: 'loaded anew', firefox: 'loaded anew', webkit: 'answered' },
    async run(context) {
      const { expect } = context;
      const { tab, popup } = await renewing(context);
      const verdict = await away(tab, context);
      await signIn(popup);
      return outcomeOf(tab, verdict, expect);
    },
  },
  {
    name: 'a popup that renews is answered meanwhile: its promise settles once, when the popup is closed',
    verdicts: { chromium: 'loaded anew', firefox: 'loaded anew', webkit: '`PopupClosed`' },
    async run(context) {
      const { expect } = context;
      const { tab, popup } = await renewing(context);
      const verdict = await away(tab, context, async () => {
        await signIn(popup);
        await popup.until(() => location.pathname === '/popup');
      });
      await popup.close();
      return outcomeOf(tab, verdict, expect);
    },
  },
];

// Logins in a window of their own. Nothing is simulated: the engine itself clicks and blocks.
import { app, signIn, state } from '../site.mjs';

const grants = { implicit: 'loginImplicitGrant', PKCE: 'loginPKCEGrant' };

/** The page: its button calls `logIn`, and its popup comes back to /back, which tells the page the result. */
const opener = (grant, onClick) => `
var platformClient = require('platformClient');
var client = platformClient.ApiClient.instance;
client.setGateway(sandbox);
var openWindow = window.open;
window.open = (...args) => (window.popup = openWindow.apply(window, args));
function logIn(more) {
  const opts = { state: ${JSON.stringify(state)}, authPopupConfiguration: { usePopup: true, autoClosePopupDelay: 0, ...more } };
  return client.${grant}('demo-client', location.origin + '/back', opts).then(
    (data) => { window.data = { ...data }; document.title = 'in'; },
    (error) => { window.failure = { code: error.code, message: error.message }; document.title = 'failed'; });
}
${onClick}`;
const atOnce = "document.querySelector('button').onclick = () => logIn();";
const relay =
  "opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash }, location.origin);";

async function opened({ site, open }, grant, onClick) {
  site.page('/app', { code: opener(grant, onClick), body: '<button>Log in</button>' });
  site.page('/back', { code: relay, scripts: [] });
  site.page('/settings', { code: app() });
  return open('/app');
}

const outcome = (page) =>
  page.until(() => ['in', 'failed'].includes(document.title) && [document.title, window.failure?.code ?? window.data.state]);

export const popups = [
  ...Object.entries(grants).flatMap(([grant, method]) => [
    {
      implicit: grant === 'implicit',
      name: `${grant} login in a popup, which closes itself`,
      async run(context) {
        const page = await opened(context, method, atOnce);
        await page.click('button');
        await signIn(await context.profile.popup());
        context.expect(await outcome(page)).toEqual(['in', state]);
        await page.until(() => window.popup.closed);
        context.expect(await page.url()).toBe(`${context.site.origin}/app`);
      },
    },
    {
      implicit: grant === 'implicit',
      name: `${grant}: a login denied in the popup`,
      async run(context) {
        const page = await opened(context, method, atOnce);
        await page.click('button');
        await (await context.profile.popup()).click('button[value=deny]');
        context.expect(await outcome(page)).toEqual(['failed', 'access_denied']);
      },
    },
  ]),
  {
    implicit: true,
    name: 'a popup that is closed: `PopupClosed`',
    async run(context) {
      const page = await opened(context, grants.implicit, atOnce);
      await page.click('button');
      const popup = await context.profile.popup();
      await popup.until(() => document.querySelector('input[name=password]') !== null);
      await popup.close();
      context.expect(await outcome(page)).toEqual(['failed', 'PopupClosed']);
    },
  },
  {
    name: 'a popup without a click: `PopupBlocked`',
    async run(context) {
      const page = await opened(context, grants.implicit, 'logIn();');
      context.expect(await outcome(page)).toEqual(['failed', 'PopupBlocked']);
    },
  },
  {
    name: 'a popup from a click, but after an `await` of a request',
    verdicts: { webkit: 'blocked' },
    async run(context) {
      const later = "document.querySelector('button').onclick = async () => { await fetch('/settings'); logIn(); };";
      const page = await opened(context, grants.implicit, later);
      await page.click('button');
      await page.until(() => 'popup' in window);
      if (await page.run(() => window.popup === null)) {
        context.expect(await outcome(page)).toEqual(['failed', 'PopupBlocked']);
        return 'blocked';
      }
      await signIn(await context.profile.popup());
      context.expect(await outcome(page)).toEqual(['in', state]);
      return 'yes';
    },
  },
  {
    implicit: true,
    name: 'the pattern: a named window opened by the click, the login after the `await` in `popupTarget`',
    async run(context) {
      const pattern = `document.querySelector('button').onclick = async () => {
        window.open('', 'login', 'width=500,height=600');
        await fetch('/settings');
        logIn({ popupTarget: 'login', popupWindowFeatures: '' });
      };`;
      const page = await opened(context, grants.implicit, pattern);
      await page.click('button');
      await signIn(await context.profile.popup());
      context.expect(await outcome(page)).toEqual(['in', state]);
      await page.until(() => window.popup.closed);
    },
  },
];

// Tabs of one session, for tests of what browsers do with tabs that nobody looks at.
import { signIn } from './site.mjs';

const code = (clientId, wait) => `
var platformClient = require('platformClient');
var client = platformClient.ApiClient.instance;
client.setGateway(sandbox);
client.setPersistSettings(true, 'app');
client.setLoginFlow('pkce');
client.config.refresh_token_wait_max = ${wait};
client.clientId = '${clientId}';
client.redirectUri = location.origin + '/popup';
var [events, outcomes] = [[], []];
for (const name of ['loggedIn', 'loggedOut', 'tokenExpired', 'tokenRenewed']) client.on(name, ({ reason }) => events.push(reason ? name + ' ' + reason : name));
var users = new platformClient.UsersApi();
var call = () => users.getUsersMe().then(() => 'ok', ({ status, code }) => status || code);
var login = () => client.loginImplicitGrant('${clientId}', location.origin + '/app');
var note = (promise) => void promise.then(() => outcomes.push('ok'), ({ status, code }) => outcomes.push(status || code));
client.resume().then(
  (data) => { document.title = data ? 'in' : 'out'; if (!data && location.search === '?login') note(login()); },
  (error) => { document.title = error.code; });
document.querySelector('button').onclick = () => note(client.renew({ in: 'popup', prompt: 'login', authPopupConfiguration: { autoClosePopupDelay: 0 } }));
addEventListener('pageshow', ({ persisted }) => { window.shownAgain = persisted; });`;

const popup = `opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash }, location.origin);`;

/** @param {{ clientId?: string, wait?: number }} options `wait`: how long a tab waits for another one that renews, in seconds */
export function addPages(site, { clientId = 'refreshing-client', wait = 1 } = {}) {
  site.page('/app', { code: code(clientId, wait), body: '<button>Renew</button>' });
  site.page('/popup', { code: popup });
  site.files['/elsewhere'] = { type: 'text/html', body: '<!doctype html><title>elsewhere</title>' };
}

/** A tab that is logged in. */
export async function loggedIn(open) {
  const tab = await open('/app?login');
  await signIn(tab);
  await tab.titled('in');
  return tab;
}

/** Another tab with the session of that one. */
async function another(open) {
  const tab = await open('/app');
  await tab.titled('in');
  return tab;
}

/** Two tabs of one session. */
export async function twoTabs(open) {
  return [await loggedIn(open), await another(open)];
}

/** Starts a call, which writes down each of its outcomes. */
export const startCall = (tab) => tab.run(() => note(users.getUsersMe()));

/** The outcomes of what was started, when another call has been answered, too. */
export async function outcomesOf(tab) {
  await tab.until(() => outcomes.length > 0);
  await tab.run(() => call());
  return tab.run(() => outcomes);
}

export const call = (tab) => tab.run(() => call());
export const token = (tab) => tab.run(() => client.authData.accessToken ?? null);
export const stored = (tab) => tab.run(() => JSON.parse(localStorage.getItem('app_auth_data'))?.accessToken ?? null);
/** The events since the last time, those of the present task included. */
export const eventsOf = (tab) => tab.run(() => new Promise((done) => setTimeout(() => done(events.splice(0)))));

export const refreshes = (sandbox) => sandbox.requests.filter(({ body }) => body.includes('grant_type=refresh_token'));
/** The tokens that the API was sent since a moment. */
export const tokensSince = (sandbox, at) => {
  const calls = sandbox.requests.slice(at).filter(({ url, method }) => method === 'GET' && url.startsWith('/api/'));
  return [...new Set(calls.map(({ headers }) => headers.authorization ?? 'none'))];
};

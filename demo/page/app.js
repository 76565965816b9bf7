const platformClient = require('platformClient');
const client = platformClient.ApiClient.instance;
const prefix = 'demo page';
const settingsKey = 'demo_settings';
const status = document.getElementById('status');
const form = document.getElementById('settings');
const home = location.origin + location.pathname;

const sandboxPort = new URLSearchParams(location.search).get('sandbox');
if (sandboxPort) sessionStorage.setItem('demo_sandbox', sandboxPort);

function readSettings() {
  try {
    return JSON.parse(localStorage.getItem(settingsKey));
  } catch {
    return null;
  }
}

const settings = readSettings();
const clientId = settings ? settings.clientId : 'demo-client';
const redirectUri = settings ? settings.redirectUri : home;
client.setPersistSettings(true, prefix);
if (settings) client.setEnvironment(settings.region);
else client.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(sessionStorage.getItem('demo_sandbox')) });

function element(tag, text, properties) {
  return Object.assign(document.createElement(tag), text === undefined ? {} : { textContent: text }, properties);
}

function button(text, action, className) {
  const result = element('button', text, { className: className || '' });
  result.addEventListener('click', action);
  return result;
}

const show = (...children) => status.replaceChildren(...children);

function showLoggedOut(problem) {
  const note = problem ? element('p', problem, { className: 'problem' }) : element('p', 'Log in to see who you are to the platform.');
  show(element('h2', problem ? 'The login did not work' : 'You are not logged in'), note, button(problem ? 'Try again' : 'Log in', logIn, 'primary'));
}

function row(list, name, ...content) {
  const cell = element('dd');
  cell.append(...content);
  list.append(element('dt', name), cell);
  return cell;
}

function countDown(cell) {
  const { tokenExpiryTime } = client.authData;
  const update = () => {
    const left = Math.floor((tokenExpiryTime - Date.now()) / 1000);
    if (left <= 0) return logIn();
    cell.textContent = `in ${Math.floor(left / 60)} min ${left % 60} s`;
    return setTimeout(update, 1000);
  };
  if (tokenExpiryTime) update();
  else cell.textContent = 'not known';
}

async function showUser() {
  const me = await new platformClient.UsersApi().getUsersMe({ expand: ['presence', 'authorization'] });
  const list = element('dl');
  row(list, 'E-mail', me.email);
  row(list, 'Presence', element('span', me.presence.presenceDefinition.systemPresence, { className: 'presence' }));
  const permissions = element('ul');
  permissions.append(...me.authorization.permissions.slice(0, 8).map((name) => element('li', name)));
  row(list, 'Permissions', permissions);
  // A clock that is read out every second helps nobody.
  const expiry = row(list, 'Token expires');
  expiry.setAttribute('aria-live', 'off');
  row(list, 'Kept as', `${client.settingsPrefix}_auth_data`);
  show(element('h2', me.name), list, button('Log out', () => client.logout(redirectUri)));
  countDown(expiry);
}

async function logIn() {
  show(element('p', 'Logging in…'));
  try {
    await client.loginImplicitGrant(clientId, redirectUri);
    await showUser();
  } catch (error) {
    showLoggedOut(error.message);
  }
}

for (const host of Object.values(platformClient.PureCloudRegionHosts)) form.region.append(element('option', host));
form.clientId.value = settings ? settings.clientId : '';
form.redirectUri.value = redirectUri;
if (settings) form.region.value = settings.region;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  localStorage.setItem(settingsKey, JSON.stringify(Object.fromEntries(new FormData(form))));
  client.clearAuthData();
  location.replace(home);
});
document.getElementById('reset').addEventListener('click', () => {
  localStorage.removeItem(settingsKey);
  client.clearAuthData();
  location.replace(home);
});

// loginImplicitGrant leaves the page when there is nothing to log in with, so it is only called
// for a response, for a kept session, or when the user asks.
const isResponse = /[#&?/](access_token|error)=/.test(location.hash);
const isKept = localStorage.getItem(`${client.settingsPrefix}_auth_data`) !== null;
if (isResponse || isKept) logIn();
else showLoggedOut();

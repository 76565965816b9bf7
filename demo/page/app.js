import * as settings from './settings.js';
import { button, element, row, shortList, show } from './view.js';

const platformClient = require('platformClient');
const client = platformClient.ApiClient.instance;
client.setPersistSettings(true, 'demo page');
settings.applyTo(client);
const storageKey = `${client.settingsPrefix}_auth_data`;

const alarm = (text) => element('p', text, { className: 'problem', role: 'alert' });

function showLoggedOut({ heading = 'You are not logged in', problem, action = 'Log in' } = {}) {
  const note = problem ? alarm(problem) : element('p', `Log in to see who you are to ${settings.platformName}.`);
  show(heading, note, button(action, logIn, 'primary'));
}

/** Shows how long the token lives. */
function countDown(cell) {
  const { tokenExpiryTime } = client.authData;
  if (!tokenExpiryTime) {
    cell.textContent = 'not known';
    return;
  }
  const update = () => {
    const left = Math.floor((tokenExpiryTime - Date.now()) / 1000);
    if (left < 0 || !cell.isConnected) return;
    cell.textContent = `in ${Math.floor(left / 60)} min ${left % 60} s`;
    setTimeout(update, 1000);
  };
  update();
}

const logOutButton = () => button('Log out', () => client.logout(settings.redirectUri));

/** Shows who is logged in, or why the platform does not say. */
async function showUser() {
  let me;
  try {
    me = await new platformClient.UsersApi().getUsersMe({ expand: ['presence', 'authorization'] });
  } catch (error) {
    const buttons = element('div', undefined, { className: 'row' });
    buttons.append(button('Try again', showUser, 'primary'), logOutButton());
    show('You are logged in, but the call failed', alarm(error.message), buttons);
    return;
  }
  const list = element('dl');
  row(list, 'E-mail', me.email ?? 'none');
  const presence = me.presence?.presenceDefinition?.systemPresence ?? 'not known';
  row(list, 'Presence', element('span', presence, { className: `presence ${presence.toLowerCase()}` }));
  row(list, 'Permissions', shortList(me.authorization?.permissions ?? []));
  // Screen readers should not read the clock every second.
  const expiry = row(list, 'Token expires');
  expiry.id = 'expiry';
  expiry.setAttribute('aria-live', 'off');
  row(list, 'Session kept as', element('code', storageKey), ` (prefix ${client.settingsPrefix})`);
  row(list, 'Platform', settings.platformName);
  show(me.name, list, logOutButton());
  countDown(expiry);
}

async function logIn() {
  show('Logging in…');
  try {
    await client.loginImplicitGrant(settings.clientId, settings.redirectUri);
    await showUser();
  } catch (error) {
    showLoggedOut({ heading: 'The login did not work', problem: error.message, action: 'Try again' });
  }
}

settings.connectForm(document.getElementById('settings'), Object.values(platformClient.PureCloudRegionHosts), () => client.clearAuthData());
document.getElementById('platform').textContent = settings.chosen ? `Region in use: ${settings.platformName}` : 'Use a real region';

async function start() {
  if (!settings.hasPlatform) {
    show(
      'Which platform?',
      element('p', 'This copy of the demo has no platform of its own. Choose a region below, with a client id of yours.'),
    );
    document.querySelector('details').open = true;
    return;
  }
  show('Looking for your session…');
  try {
    if (await client.resume()) await showUser();
    else showLoggedOut();
  } catch (error) {
    showLoggedOut({ heading: 'The login did not work', problem: error.message, action: 'Try again' });
  }
}

client.on('tokenExpired', () => {
  client.clearAuthData();
  logIn();
});
client.on('loggedOut', ({ reason }) => {
  if (reason === 'otherTab') showLoggedOut();
});
start();

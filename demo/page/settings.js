/** The platform that the page talks to: the sandbox, or a real region from the form. A site of static files has no sandbox. */
import { sandboxPort } from './sandbox.js';

const key = 'demo_settings';
const home = location.origin + location.pathname;
const isText = (value) => typeof value === 'string' && value !== '';

/** localStorage, if the browser allows it: reading it may throw. */
export function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function read() {
  try {
    const { clientId, redirectUri, region } = JSON.parse(stored(key));
    return [clientId, redirectUri, region].every(isText) ? { clientId, redirectUri, region } : undefined;
  } catch {
    return undefined;
  }
}

/** The form's settings, or undefined. */
export const chosen = read();
export const hasPlatform = chosen !== undefined || sandboxPort !== undefined;
export const clientId = chosen ? chosen.clientId : 'demo-client';
export const redirectUri = chosen ? chosen.redirectUri : home;
export const platformName = chosen ? chosen.region : `the sandbox on 127.0.0.1:${sandboxPort}`;

export function applyTo(client) {
  if (chosen) client.setEnvironment(chosen.region);
  else if (hasPlatform) client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandboxPort });
  // For a logout after resume(), which does not know the client.
  client.clientId = clientId;
}

/** Shows the settings in a form and keeps what is entered; `leave` ends the present session. */
export function connectForm(form, regions, leave) {
  form.region.append(...regions.map((host) => new Option(host)));
  form.redirectUri.value = redirectUri;
  form.elements.reset.hidden = !chosen;
  if (sandboxPort === undefined) form.elements.reset.textContent = 'Forget it';
  if (chosen) {
    form.clientId.value = chosen.clientId;
    form.region.value = chosen.region;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    leave();
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(new FormData(form))));
    location.replace(home);
  });
  form.elements.reset.addEventListener('click', () => {
    leave();
    localStorage.removeItem(key);
    location.replace(home);
  });
}

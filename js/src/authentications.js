import { internals } from './internals.js';

const oauth = 'PureCloud OAuth';

/** The security schemes of the definition. Their token is that of the client. @param {any} client */
export function makeAuthentications(client) {
  const state = internals(client);
  const authentication = {
    type: 'oauth2',
    get accessToken() {
      return state.core?.accessToken() || undefined;
    },
    set accessToken(token) {
      state.self.deref()?.setAccessToken(token);
    },
  };
  return {
    'Guest Chat JWT': { type: 'apiKey', in: 'header', name: 'Authorization' },
    get [oauth]() {
      return authentication;
    },
    // A page may assign an object of its own. Its token is used.
    set [oauth](given) {
      authentication.accessToken = given?.accessToken;
    },
    'PureCloud Auth': authentication,
  };
}

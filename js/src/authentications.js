// @ts-check
import { internals } from './internals.js';

const oauth = 'PureCloud OAuth';

/** The schemes of the Platform API's definition, whose token is the client's. @param {any} client */
export function makeAuthentications(client) {
  const state = internals(client);
  const authentication = {
    type: 'oauth2',
    get accessToken() {
      return state.core?.accessToken || undefined;
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
    // One of the page's own in its place: the token counts.
    set [oauth](given) {
      authentication.accessToken = given?.accessToken;
    },
    'PureCloud Auth': authentication,
  };
}

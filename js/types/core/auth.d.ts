import type { AbortSignalLike } from './options';
import type { AuthPopupConfiguration } from './popup';

/** The data of a login. A login resolves with the live object, which is also `client.authData`. */
export interface AuthData {
  accessToken: string;
  /** The state of the answer, or else the one that the caller gave. */
  state?: string;
  /** Milliseconds since 1970. Absent if the server gives no lifetime. */
  tokenExpiryTime: number;
  /** The same time as text, in UTC. */
  tokenExpiryTimeString: string;
  /** The refresh token, if the login server gave one. Some give one to pages too. */
  refreshToken?: string;
  error?: string;
  error_description?: string;
}

export interface LoginImplicitGrantOptions {
  /** Comes back as `authData.state`. */
  state?: string;
  /** Only together with `provider`. */
  org?: string;
  /** Only together with `org`. */
  provider?: string;
  /** `login` makes the login server ask for the password again. */
  prompt?: string;
  login_hint?: string;
  target?: string;
  /** Aborting ends a login in a popup. */
  signal?: AbortSignalLike;
  authPopupConfiguration?: AuthPopupConfiguration;
}

export interface LoginPKCEGrantOptions extends LoginImplicitGrantOptions {}

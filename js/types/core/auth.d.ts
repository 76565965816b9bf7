import type { AbortSignalLike } from './options';
import type { AuthPopupConfiguration } from './popup';

/** What a login resolves with: the client's live data, the same object as `client.authData`. */
export interface AuthData {
  accessToken: string;
  /** The state of the answer, else the one that the caller gave. */
  state?: string;
  /** Milliseconds since 1970; absent where the server names no lifetime. */
  tokenExpiryTime: number;
  /** In UTC. */
  tokenExpiryTimeString: string;
  /** Where the login server gave one: of the grants for servers, and of some for pages. */
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
  /** `login` asks for the password again. */
  prompt?: string;
  login_hint?: string;
  target?: string;
  /** Ends a login in a popup. */
  signal?: AbortSignalLike;
  authPopupConfiguration?: AuthPopupConfiguration;
}

export interface LoginPKCEGrantOptions extends LoginImplicitGrantOptions {}

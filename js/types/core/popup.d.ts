export type AuthPopupMsgName = 'gc_auth_popup';
export type AuthPopupMsgType = 'notify' | 'message';

/** The message that the page in the popup posts to its opener. It has the address of the answer, or the parameters in it. */
export interface AuthPopupMessage {
  name: 'gc_auth_popup';
  type: 'message';
  hash?: string;
  search?: string;
  auth?: object;
  identifier?: string;
}

/** The message that the opener posts to the popup (`notifyPopup`). */
export interface AuthPopupNotify {
  name: 'gc_auth_popup';
  type: 'notify';
  identifier?: string;
}

export type AuthPopupStatus =
  | 'INIT'
  | 'ERROR'
  | 'TIMEOUT'
  | 'AUTHENTICATED'
  | 'AUTH_ERROR'
  | 'ABORTED'
  | 'REDIRECTING';

export type AuthPopupStatusListener = (status: AuthPopupStatus, msg: string, identifier?: string) => void;

export interface AuthPopupConfiguration {
  usePopup?: boolean;
  /** Milliseconds, 120000 by default. */
  popupTimeout?: number;
  notifyPopup?: boolean;
  autoClosePopup?: boolean;
  /** Milliseconds, 3000 by default. */
  autoClosePopupDelay?: number;
  popupTarget?: string;
  popupWindowFeatures?: string;
  overridePopupUrl?: string;
  overridePopupUrlParameters?: { [key: string]: string };
  overridePopupUrlAuthParameters?: boolean;
  useWindowReplace?: boolean;
  overrideWindowReplaceUri?: string;
  waitForLoginPromise?: boolean;
  usePopupIdentifier?: boolean;
}

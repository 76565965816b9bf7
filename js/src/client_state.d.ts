import type { ApiClient } from './api_client.js';
import type { AbstractHttpClient } from './http_client.js';
import type { PopupLogin } from './popup.js';
import type { Client, Settings } from '#glue';

/** What an ApiClient has that no page sees (internals.js). */
export interface ClientState {
  /** Its part of the wasm; undefined once it is closed. */
  core?: Client;
  /** As the core has them. */
  settings: Settings;
  /** Freed when the client ends: its part of the wasm, and the functions that remove its listeners from the page. */
  held: { part: Client; listening: Map<string, () => void> };
  /** A weak reference to the client, which a page may drop. */
  self: { deref(): ApiClient | undefined };
  authentications: Record<string, any>;
  /** The HTTP client of the page's own. */
  httpClient?: AbstractHttpClient;
  /** The limit with which getHttpClient made it. */
  timeoutOfHttpClient?: number;
  /** What the page's own HTTP client threw, while the core passes the failure on. */
  thrown?: unknown;
  hasLocalStorage?: boolean;
  /** The latest login in a popup. */
  popup?: PopupLogin;
  /** Those of `client.addAuthPopupStatusListener`. */
  popupListeners: ((...status: unknown[]) => void)[];
  /** Those of `client.on`. */
  listeners: { name: string; listener: (payload: any) => void; run?: (work: () => void) => void }[];
  /** The one of `client.setRetry`. */
  onRetry?: (retry: { attempt: number; delay: number; error: Error }) => void;
  /** The latest login as the page asked for it. `renew` repeats it. */
  lastLogin?: { opts: any; kind: object };
}

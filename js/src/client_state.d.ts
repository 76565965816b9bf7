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
  /** Ended with the client: its part of the wasm, and what stops listening to events of the page. */
  held: { part: Client; listening: Map<string, () => void> };
  /** The client, which may be collected. */
  self: { deref(): ApiClient | undefined };
  authentications: Record<string, any>;
  /** The page's own. */
  httpClient?: AbstractHttpClient;
  /** What that threw, while the core passes the failure on. */
  thrown?: unknown;
  hasLocalStorage?: boolean;
  /** The latest login in a popup. */
  popup?: PopupLogin;
  /** Of `client.on`. */
  listeners?: { name: string; listener: (payload: any) => void; run?: (work: () => void) => void }[];
  /** Of `client.setRetry`. */
  onRetry?: (retry: { attempt: number; delay: number; error: Error }) => void;
  /** As the page asked for it. */
  lastLogin?: { opts: any; kind: object };
}

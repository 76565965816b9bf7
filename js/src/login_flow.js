import { argumentError } from './error.js';
import { changeSettings } from './settings.js';

/** @typedef {'auto' | 'implicit' | 'pkce'} LoginFlow */

/** The login flow that the script tag sets, for pages whose code cannot be changed. @type {string | undefined} */
export let defaultLoginFlow;

/**
 * Reads the attribute `data-login-flow` of the script that is running, or else of the first script that has
 * one, because AMD loaders add script tags of their own.
 */
export function readLoginFlow() {
  if (typeof document === 'undefined') return;
  const given = (/** @type {Element | null | undefined} */ script) => script?.getAttribute('data-login-flow');
  const flow = given(document.currentScript) || given(document.querySelector?.('script[data-login-flow]'));
  if (!flow) return;
  if (isLoginFlow(flow)) defaultLoginFlow = flow;
  else console.error(`data-login-flow="${flow}" is none of auto, implicit and pkce, and counts for nothing.`);
}

/** @param {unknown} flow @returns {flow is LoginFlow} */
const isLoginFlow = (flow) => flow === 'auto' || flow === 'implicit' || flow === 'pkce';

/**
 * @param {import('./client_state').ClientState} state
 * @param {unknown} flow
 * @param {boolean} warn
 */
export function setLoginFlow(state, flow, warn) {
  if (!isLoginFlow(flow)) throw argumentError("setLoginFlow takes 'auto', 'implicit' or 'pkce'.");
  changeSettings(state, { loginFlow: flow, warnOfImplicitGrant: warn });
}

import { internals } from './internals.js';

/** @typedef {import('../types/core/popup').AuthPopupConfiguration} PopupConfiguration */

/** Settings and listeners of logins in popups: methods of ApiClient. */
export const popupMethods = /** @type {ThisType<any>} */ ({
  getAuthPopupConfiguration() {
    return this.config.getAuthPopupConfiguration();
  },
  setAuthPopupConfiguration(/** @type {PopupConfiguration} */ settings) {
    return this.config.setAuthPopupConfiguration(settings);
  },
  updateAuthPopupConfiguration(/** @type {PopupConfiguration} */ settings) {
    return this.config.updateAuthPopupConfiguration(settings);
  },
  addAuthPopupStatusListener(/** @type {any} */ listener) {
    const state = internals(this);
    if (typeof listener === 'function') state.popupListeners = [...state.popupListeners, listener];
  },
  removeAuthPopupStatusListener(/** @type {any} */ listener) {
    const state = internals(this);
    state.popupListeners = state.popupListeners.filter((/** @type {unknown} */ other) => other !== listener);
  },
  removeAllAuthPopupStatusListeners() {
    internals(this).popupListeners = [];
  },
});

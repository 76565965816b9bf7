import { internals } from './internals.js';

/** @typedef {import('../types/core/popup').AuthPopupConfiguration} PopupConfiguration */

/** @param {any} client @returns {((...status: unknown[]) => void)[]} */
export const popupListeners = (client) => internals(client).popupListeners || [];

/** @param {any} client @param {((...status: unknown[]) => void)[]} listeners */
function setPopupListeners(client, listeners) {
  internals(client).popupListeners = listeners;
}

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
    if (typeof listener === 'function') setPopupListeners(this, [...popupListeners(this), listener]);
  },
  removeAuthPopupStatusListener(/** @type {any} */ listener) {
    setPopupListeners(
      this,
      popupListeners(this).filter((other) => other !== listener),
    );
  },
  removeAllAuthPopupStatusListeners() {
    setPopupListeners(this, []);
  },
});

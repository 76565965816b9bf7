/** The names by which the core recognizes a page. */
const names = ['window', 'location', 'history', 'sessionStorage', 'localStorage'];

function makeStorage() {
  const items = new Map();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, String(value)),
    removeItem: (key) => items.delete(key),
  };
}

/**
 * In Node, the parts of a page that a login needs: address, history, storage.
 * @param {string} href
 */
export function standInPage(href) {
  let address = href;
  let leave;
  const page = {
    get href() {
      return address;
    },
    /** The address that the page is led to, as soon as it is. */
    left: undefined,
    /** Loads another address; the storage stays. */
    go(target) {
      address = String(target);
      page.left = new Promise((resolve) => {
        leave = resolve;
      });
    },
    remove() {
      for (const name of names) delete globalThis[name];
    },
  };
  page.go(href);
  globalThis.window = globalThis;
  globalThis.location = {
    get href() {
      return address;
    },
    replace: (url) => leave(url),
  };
  globalThis.history = {
    state: null,
    replaceState(state, title, url) {
      address = new URL(url, address).href;
    },
  };
  globalThis.sessionStorage = makeStorage();
  globalThis.localStorage = makeStorage();
  return page;
}

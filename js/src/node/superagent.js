const unused = () => {
  throw new Error(
    'client.superagent is here for require("superagent-proxy")(client.superagent) only; requests are not made with superagent.',
  );
};

/**
 * The object that a program passes to superagent-proxy, as version 63 documents. superagent-proxy adds a
 * proxy() method to its Request, which finds the agent for an address and any kind of proxy.
 */
export function makeSuperagent() {
  class Request {
    /** @param {string} method @param {string} url */
    constructor(method, url) {
      this.method = method;
      this.url = url;
    }
    agent(/** @type {unknown} */ agent) {
      this.found = agent;
      return this;
    }
  }
  return Object.assign(unused, { Request, get: unused, post: unused, put: unused, patch: unused, delete: unused });
}

/**
 * The agent that superagent-proxy finds. Undefined if the program has not used superagent-proxy.
 * @param {any} superagent @param {unknown} proxy
 */
export function superagentAgent({ Request }, proxy) {
  if (typeof Request?.prototype.proxy !== 'function') return undefined;
  return new Request('GET', 'https://localhost/').proxy(proxy).found;
}

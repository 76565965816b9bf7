const unused = () => {
  throw new Error(
    'client.superagent is here for require("superagent-proxy")(client.superagent) only; requests are not made with superagent.',
  );
};

/**
 * What the documentation of version 63 hands to superagent-proxy: a place for its proxy() method,
 * which finds the agent for an address, whatever kind of proxy it is.
 */
export function makeSuperagent() {
  class Request {
    constructor(method, url) {
      this.method = method;
      this.url = url;
    }
    agent(agent) {
      this.found = agent;
      return this;
    }
  }
  return Object.assign(unused, { Request, get: unused, post: unused, put: unused, patch: unused, delete: unused });
}

/** The agent that superagent-proxy finds, or undefined where it was not applied. */
export function superagentAgent({ Request }, proxy) {
  if (typeof Request?.prototype.proxy !== 'function') return undefined;
  return new Request('GET', 'https://localhost/').proxy(proxy).found;
}

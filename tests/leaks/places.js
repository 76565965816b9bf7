// Where a page could find a secret: a script for the page, before the package and after it.

/** Everything that the package says, by place. */
window.said = { debugLog: [], logger: [], events: [], warnings: [], errors: [] };

/** Hears everything that a client tells. */
window.listenTo = (client) => {
  client.setDebugLog((text) => said.debugLog.push(text));
  client.onWarning = (warning) => said.warnings.push(JSON.stringify(warning));
  hearEverything(client, (name, payload) => said.events.push(`${name} ${JSON.stringify(payload)}`));
  const { logger } = client.config;
  Object.assign(logger, { log_level: 'trace', log_format: 'json', log_request_body: true, log_response_body: true, log_to_console: true });
  logger.setLogger();
};

/** An error with all that can be read of it. */
const textOf = (error) =>
  [error.name, error.message, error.stack, String(error), JSON.stringify(error), JSON.stringify(error.error), error.error?.stack]
    .concat(Object.getOwnPropertyNames(error).map((name) => `${name} ${JSON.stringify(error[name])}`))
    .join('\n');

/** Calls that fail in every way, with secrets in their bodies. */
window.failInEveryWay = async (client, platformClient, secrets) => {
  const fails = (run) =>
    Promise.resolve()
      .then(run)
      .then(
        () => said.errors.push('resolved'),
        (error) => said.errors.push(textOf(error)),
      );
  const types = ['application/json'];
  const call = (path, method, query, body) => client.callApi(path, method, {}, query, {}, {}, body, ['PureCloud OAuth'], types, types);
  for (const fault of ['status:500', 'status:404', 'status:429', 'invalid-json', 'truncated', 'reset', 'bad-gzip', 'redirect:loop']) {
    await fails(() => call('/api/v2/users/me', 'GET', { sandbox_fault: fault }));
  }
  await fails(() => call('/api/v2/nowhere', 'POST', {}, { password: secrets[0], client_secret: 'secret-of-a-client', token: secrets[0] }));
  await fails(() => call('https://evil.example/', 'POST', {}, {}));
  await fails(() => new platformClient.UsersApi(client).getUser('..'));
  await fails(() => new platformClient.UsersApi(client).getUsersMe({ customHeaders: { 'x-bad': `line\n${secrets[0]}` } }));
  await fails(() => new platformClient.UsersApi(client).getUsersMe({ timeout: 1 }));
  const end = new AbortController();
  const aborted = fails(() => new platformClient.UsersApi(client).getUsersMe({ signal: end.signal }));
  end.abort();
  await aborted;
};

/** Every text that a script of the page could find, by place, without the client's own objects. */
window.findable = (client) => {
  const places = {
    ...said,
    address: [location.href, document.referrer, document.title, document.cookie, JSON.stringify(history.state)],
    document: [document.documentElement.outerHTML],
    // The browser's navigation entry keeps the address as it was loaded, and no script can change it.
    performance: performance
      .getEntries()
      .filter(({ entryType }) => entryType !== 'navigation')
      .map((entry) => JSON.stringify(entry)),
    sessionStorage: Object.entries(sessionStorage).map((pair) => pair.join('=')),
    localStorage: Object.entries(localStorage).map((pair) => pair.join('=')),
    globals: [],
  };
  const seen = new Set([window.require, window.platformClient, client, said, probe]);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const native = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  const walk = (value, depth) => {
    if (typeof value === 'string') places.globals.push(value);
    if (value === null || !['object', 'function'].includes(typeof value) || seen.has(value) || depth > 4) return;
    seen.add(value);
    for (const name of Object.getOwnPropertyNames(value)) {
      try {
        walk(value[name], depth + 1);
      } catch {}
    }
  };
  const own = Object.getOwnPropertyNames(window).filter((name) => !native.has(name));
  for (const name of own) walk(window[name], 0);
  return { places, own };
};

/** Pages that log in at the sandbox, for tests in Chromium. */

const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";

/** A page with a client of the sandbox, and a script of the test's own. */
const appPage = (sandbox, script, { body = '', attribute = '' } = {}) => ({
  csp,
  body: `<!doctype html>${body}<script src="/dist/platform-client.min.js" ${attribute}></script><script>
    const client = platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} });
    ${script}
  </script>`,
});

/** The page that a popup comes back to. It tells its opener the answer. */
const relayPage = {
  csp,
  body: `<!doctype html><script>
    opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash }, location.origin);
  </script>`,
};

/** Decides at the login page of the sandbox. */
async function signIn(page, decision = 'Allow') {
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: decision }).click();
}

module.exports = { csp, appPage, relayPage, signIn };

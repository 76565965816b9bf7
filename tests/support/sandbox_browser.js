/**
 * Starts the sandbox and Chromium before the tests of a suite. After each test the browser's pages are closed, and
 * before each the sandbox is as if just started.
 * @param {object} pages of the browser's page server, by path
 * @returns {{ sandbox?: object, browser?: object }} both are there in the suite's own beforeAll
 */
module.exports = function withSandboxAndBrowser(pages) {
  const suite = {};
  beforeAll(async () => {
    const { startSandbox } = await import('../../demo/sandbox/server.mjs');
    const { startBrowser } = await import('./browser.mjs');
    suite.sandbox = await startSandbox();
    suite.browser = await startBrowser(pages);
  }, 60000);
  afterAll(() => Promise.all([suite.browser?.close(), suite.sandbox?.close()]));
  beforeEach(() => suite.sandbox.reset());
  afterEach(() => suite.browser.closePages());
  jest.setTimeout(60000);
  return suite;
};

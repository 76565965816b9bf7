import puppeteer from 'puppeteer-core';
import { Context } from './devtools.mjs';
import { Profile } from './page.mjs';

/** The preferences for a proxy that gets all requests by TLS. */
function proxied(proxy) {
  const [host, port] = proxy.split(':');
  return { 'network.proxy.type': 1, 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port) };
}

/**
 * Firefox by WebDriver BiDi. Its popup blocker is on; Puppeteer turns it off by default.
 * @param {import('./page.mjs').Options} options
 */
export async function start({ proxy, allowPopups = false } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    timeout: 120000,
    protocolTimeout: 120000,
    acceptInsecureCerts: Boolean(proxy),
    extraPrefsFirefox: { 'dom.disable_open_during_load': !allowPopups, ...(proxy && proxied(proxy)) },
  });
  const [, version] = (await browser.version()).split('/');
  return {
    version: `Firefox ${version}`,
    profile: async () => new Profile(new Context(await browser.createBrowserContext())),
    close: () => browser.close(),
  };
}

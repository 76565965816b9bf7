// A page with the package, the driver and the probe, for startFaultServer.
import { readFileSync } from 'node:fs';

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
export const pages = {
  '/page': {
    type: 'text/html',
    body: '<!doctype html><script src="/driver.js"></script><script src="/package.js"></script><script src="/start.js"></script>',
  },
  '/driver.js': { type: 'text/javascript', body: file('../support/probe.js') + file('driver.js') },
  '/package.js': { type: 'text/javascript', body: `window.probe = makeProbe();\n${file('../../dist/platform-client.min.js')}` },
  '/start.js': {
    type: 'text/javascript',
    body: "window.driver = makeDriver(require('platformClient'), Number(location.port)); probe.end();",
  },
};

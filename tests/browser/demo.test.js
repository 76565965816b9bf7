/** The demo page, walked through in Chromium. */
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

test("the demo's own check passes", () => {
  const output = execFileSync('node', ['demo/serve.mjs', '--check'], { cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
  expect(output).toContain('ok  logging out');
}, 120000);

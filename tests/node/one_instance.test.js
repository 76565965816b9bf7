/** In Node, `import` and `require` give one and the same module, by every name it has. */
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

const run = (code, ...flags) =>
  execFileSync(process.execPath, [...flags, '-e', code], {
    cwd: resolve(__dirname, '../..'),
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });

test('import, import *, import() and require are one object with one client', () => {
  const output = run(
    `
    import platformClient, { default as again } from 'platform-client-wasm';
    import * as all from 'platform-client-wasm';
    import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/x.js');
    const required = require('platform-client-wasm');
    platformClient.ApiClient.instance.setAccessToken('shared');
    console.log(JSON.stringify([
      platformClient === required, again === required, all.default === required, (await import('platform-client-wasm')).default === required,
      ...['dist/node/platform-client.js', 'dist/node/purecloud-platform-client-v2.js', 'dist/node/purecloud-platform-client-v2'].map((path) => require('platform-client-wasm/' + path) === required),
      required.ApiClient.instance.authentications['PureCloud OAuth'].accessToken === 'shared',
    ]));`,
    '--input-type=module',
  );
  expect(JSON.parse(output)).toEqual(Array(8).fill(true));
});

test("named imports too, as far as Node can see them, are that object's", () => {
  const output = run(
    "import all from 'platform-client-wasm'; import * as names from 'platform-client-wasm'; console.log(Object.keys(names).filter((n) => n !== 'default' && n !== 'module.exports' && names[n] !== all[n]).length)",
    '--input-type=module',
  );
  expect(output).toBe('0\n');
});

/** Others' checks of a package: its entries by every way to resolve them, and their declarations. */
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { root } = require('./support');

// If CI is set, some tools write colours into a pipe too.
const env = { ...process.env, NO_COLOR: '1' };
const run = (file, ...args) =>
  execFileSync('node', [join(root, 'node_modules', file), ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe', env });
jest.setTimeout(300000);

test('publint says nothing, no suggestion either', () => {
  expect(run('publint/src/cli.js', '--strict')).toMatch(/All good!\s*$/);
});

test('the types are right for every way of resolving them', () => {
  expect(run('@arethetypeswrong/cli/dist/index.js', '--pack', '.')).toContain('No problems found');
});

test('the deep paths of the old package have the conditions of the main entry', () => {
  const { exports: entries } = require('../../package.json');
  const deep = Object.keys(entries).filter((path) => path.includes('/purecloud-platform-client-v2') || path.includes('/bundle'));
  expect(deep).toHaveLength(8);
  for (const path of deep) expect([path, entries[path]]).toEqual([path, entries['.']]);
});

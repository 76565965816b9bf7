/** The C++ library as programs use it: installed (find_package), or as a part of their own build (FetchContent). */
const { execFileSync, spawn } = require('node:child_process');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { blocks, commands, follow, root } = require('./guide');

jest.setTimeout(600000);
/** The guide's commands up to the first call, and that call. */
const guide = commands('Ten minutes to the first call');
const firstCall = guide.pop();
let folder, prefix, sandbox;
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'cpp-package-'));
  prefix = join(folder, 'installed');
  // They build in the tree's own folder for optimized builds, which the generator needs too.
  follow(guide, folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return sandbox?.close();
});

/** A program of one file that uses the library found by `find`. */
function program(name, find, source, targets = 'platform_client::core') {
  const home = join(folder, name);
  mkdirSync(home);
  writeFileSync(
    join(home, 'CMakeLists.txt'),
    `cmake_minimum_required(VERSION 3.25)\nproject(${name} LANGUAGES CXX)\n${find}\nadd_executable(${name} main.cpp)\ntarget_link_libraries(${name} PRIVATE ${targets})\n`,
  );
  writeFileSync(join(home, 'main.cpp'), source);
  return home;
}
function build(home, ...options) {
  run('cmake', '-S', home, '-B', join(home, 'build'), '-G', 'Ninja', `-DCMAKE_PREFIX_PATH=${prefix}`, ...options);
  run('cmake', '--build', join(home, 'build'));
}

const prints = `#include <cstdio>
#include "platform_client/operations.hpp"
int main() { std::puts(platform_client::Operations::find("UsersApi", "getUsersMe")->path.c_str()); }
`;

test('find_package, of an installed tree', () => {
  const home = program('found', 'find_package(platform_client 0.1 CONFIG REQUIRED)', prints);
  build(home);
  expect(run(join(home, 'build/found'))).toBe('/api/v2/users/me\n');
  expect(existsSync(join(prefix, 'include/platform_client/client.hpp'))).toBe(true);
  expect(existsSync(join(prefix, 'include/nlohmann'))).toBe(false);
});

test('what is installed does not need the tree', () => {
  const files = readdirSync(join(prefix, 'lib'), { recursive: true }).filter((name) => name.endsWith('.cmake'));
  expect(files).not.toEqual([]);
  for (const name of files) expect(readFileSync(join(prefix, 'lib', name), 'utf8')).not.toContain(root);
});

test('FetchContent, which builds the library and nothing else', () => {
  const find = `include(FetchContent)\nFetchContent_Declare(platform_client SOURCE_DIR ${root})\nFetchContent_MakeAvailable(platform_client)`;
  const home = program('fetched', find, prints);
  run('cmake', '-S', home, '-B', join(home, 'build'), '-G', 'Ninja');
  const targets = run('cmake', '--build', join(home, 'build'), '--target', 'help');
  expect(targets).toContain('platform_client_core');
  expect(targets).not.toMatch(/generator|platform_client_tests|fuzz/);
  run('cmake', '--build', join(home, 'build'), '--target', 'fetched');
  expect(run(join(home, 'build/fetched'))).toBe('/api/v2/users/me\n');
});

describe('demo/native', () => {
  beforeEach(() => sandbox.reset());

  /** Not blocking this process, which serves the sandbox. */
  const start = (command, ...args) =>
    new Promise((done) => {
      const child = spawn(command, args, { cwd: folder });
      const said = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr']) child[stream].on('data', (text) => (said[stream] += text));
      child.on('close', (status) => done({ status, ...said }));
    });
  const users = (...args) => start('users/build/users', ...args);

  test('lists users page by page, with the credentials of a client', async () => {
    const { status, stdout, stderr } = await start('sh', '-c', firstCall.replace('8401', sandbox.port));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
    const token = sandbox.requests.find(({ url }) => url === '/oauth/token');
    expect(token.headers.authorization).toMatch(/^Basic /);
    const pages = sandbox.requests.filter(({ url }) => url.startsWith('/api/v2/users?'));
    expect(pages[0].url).toContain('pageSize=25');
    expect(pages[0].headers.authorization).toMatch(/^Bearer /);
  });

  test('says that a login was refused, and not the secret', async () => {
    const { status, stdout, stderr } = await users('mypurecloud.com', 'demo-client', 'wrong-secret', String(sandbox.port));
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'The login was refused.\n' });
  });

  test('says what to do about an environment that is no host name', async () => {
    const { status, stderr } = await users('no host', 'demo-client', 'demo-secret');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'The login was refused.\n' });
  });

  test('the program that docs/cpp.md shows gets a user', async () => {
    const title = 'A program of your own';
    const home = join(folder, 'first');
    mkdirSync(home);
    writeFileSync(join(home, 'CMakeLists.txt'), blocks(title, 'cmake')[0]);
    writeFileSync(join(home, 'main.cpp'), blocks(title, 'cpp')[0].replace('8401', sandbox.port));
    build(home);
    const { status, stdout, stderr } = await start('first/build/first');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveProperty('name');
    expect(sandbox.requests.at(-1).url).toBe('/api/v2/users/2c4f7a0e-8f3d-4d5b-9a77-0f6a1d9b1c11');
  });
});

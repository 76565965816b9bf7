/** The package that `npm publish` would ship, in projects, and a window in which a page's scripts run. */
const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');
const vm = require('node:vm');

const root = resolve(__dirname, '../..');
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The tarball in a folder of its own, from which projects install it. */
function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const [{ filename, files, size, unpackedSize }] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder));

  /** A project that depends on the tarball under these names; it needs no network. */
  function project(...names) {
    const path = join(folder, names.join('-and-'));
    mkdirSync(path);
    const dependencies = Object.fromEntries(names.map((name) => [name, `file:${join(folder, filename)}`]));
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'app', version: '1.0.0', dependencies }));
    npm(path, 'install', '--offline', '--no-audit', '--no-fund', '--loglevel=error');
    const write = (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
      return join(path, name);
    };
    return {
      path,
      write,
      /** What a program of that project prints. */
      run(name, text) {
        write(name, text);
        return execFileSync('node', [name], { cwd: path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
      },
      file: (name) => readFileSync(join(path, 'node_modules', names[0], name)),
    };
  }
  return { files, size, unpackedSize, project, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * Packs before the tests of a file, installs the package into a project under these names, and removes both after the tests.
 * @returns that project, usable once the tests run; `packed` is what `pack` gives
 */
function installed(...names) {
  const app = {};
  beforeAll(() => {
    app.packed = pack();
    Object.assign(app, app.packed.project(...names));
  }, 300000);
  afterAll(() => app.packed?.remove());
  return app;
}

/** A project's program, bundled by esbuild into a script for pages. */
async function bundled(project, program, more = {}) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [project.write('entry.js', program)],
    bundle: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    ...more,
  });
  return outputFiles[0].text;
}

/** A page's window: nothing of Node, and only the asked parts of a browser. */
function windowWith(more = {}) {
  const names = [
    'AbortController',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
    'WebAssembly',
    'clearTimeout',
    'console',
    'performance',
    'queueMicrotask',
    'setTimeout',
  ];
  const window = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
  Object.assign(window, { XMLHttpRequest: class {}, location: { href: 'https://app.example/' }, history: {} }, more);
  window.window = window;
  window.self = window;
  return vm.createContext(window);
}

/** Runs a script as a page would, and gives what it put on the window. */
function inBrowser(text, more) {
  const window = windowWith(more);
  vm.runInContext(text, window);
  return window;
}

module.exports = { root, installed, bundled, windowWith, inBrowser };

// A project of a user: files in a folder of its own, with the packed package and the tools installed as a user installs them.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '../../demo/sandbox/loopback.mjs';
import { serveFolder } from '../support/static_server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The name of the package, and that of the old one, which a user gives it by an npm alias. */
export const names = ['platform-client-wasm', 'purecloud-platform-client-v2'];
const env = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  NODE_OPTIONS: '',
  // Jest's is "test", with which tools build for development.
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** The tarball that `npm publish` would ship, in a folder for projects. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }));
  return { folder, tarball: join(folder, filename), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Makes the folder, and installs the package and the tools. @param {{ folder: string, tarball: string }} packed */
export async function createProject(packed, name, { install = {}, manifest = {} } = {}) {
  const project = emptyProject(packed, name);
  const dependencies = { ...Object.fromEntries(names.map((own) => [own, `file:${packed.tarball}`])), ...install };
  project.write({ 'package.json': JSON.stringify({ name: 'app', version: '1.0.0', private: true, ...manifest, dependencies }) });
  await project.run('npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps');
  return project;
}

/** A folder in which nothing is installed. @param {{ folder: string }} packed */
export function emptyProject(packed, name) {
  const path = join(packed.folder, name);
  mkdirSync(path);
  const write = (files) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
  };
  /** Runs a command of the project, and gives what it says. */
  const run = async (command, more = {}) => {
    try {
      const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], {
        cwd: path,
        env: { ...env, PATH: `${path}/node_modules/.bin:${env.PATH}`, ...more },
        maxBuffer: 1 << 26,
      });
      return stdout + stderr;
    } catch (error) {
      throw new Error(`${command}: ${`${error.stdout}${error.stderr}`.trim().slice(-1500)}`);
    }
  };
  return {
    path,
    write,
    run,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
    /** Serves a folder as files. */
    serve: (folder) => serveFolder(resolve(path, folder)),
    /** Starts a server of the project's tools, and waits until it answers. `PORT` in the command is a free port. */
    async start(command, more = {}) {
      const free = await listen(http.createServer());
      await free.close();
      const child = spawn('sh', ['-c', `exec ${command.replaceAll('PORT', free.port)}`], {
        cwd: path,
        env: { ...env, PATH: `${path}/node_modules/.bin:${env.PATH}`, PORT: String(free.port), ...more },
        detached: true,
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      const origin = `http://127.0.0.1:${free.port}`;
      for (let i = 0; ; i++) {
        if (
          await fetch(origin).then(
            () => true,
            () => false,
          )
        )
          break;
        if (i > 300 || child.exitCode !== null) throw new Error(`${command}: ${said.slice(-1500)}`);
        await new Promise((done) => setTimeout(done, 200));
      }
      return { origin, close: () => process.kill(-child.pid, 'SIGKILL') };
    },
  };
}

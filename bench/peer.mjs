// The old SDK to compare with: the newest release, whatever the lock file says.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const name = 'purecloud-platform-client-v2';

const versionIn = (folder) => JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')).version;

/**
 * Installs the newest release into build/bench/peer. Without a registry it is the locked one, and
 * `note` says so.
 * @param {object} [env] of npm
 * @returns {{ folder: string, version: string, note: string }} folder: below the project's root
 */
export function installPeer(say, env = process.env) {
  const place = `${root}build/bench/peer/`;
  mkdirSync(place, { recursive: true });
  // Otherwise npm would use the project's own package.json.
  if (!existsSync(`${place}package.json`)) writeFileSync(`${place}package.json`, '{ "private": true }\n');
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  const found = (folder, note) => {
    const version = versionIn(folder);
    say(`the old SDK is ${name} ${version}, ${note}`);
    return { folder, version, note };
  };
  try {
    say(`installing the newest ${name}`);
    execFileSync('npm', ['install', `${name}@latest`, ...options], {
      cwd: place,
      env,
      timeout: 180000,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return found(`build/bench/peer/node_modules/${name}/`, 'the newest on npm');
  } catch (error) {
    const reason = /npm (?:ERR!|error) (?:code )?(\w+)/.exec(error.stderr)?.[1] ?? error.code;
    return found(`node_modules/${name}/`, `the locked one, since the newest could not be installed (${reason})`);
  }
}

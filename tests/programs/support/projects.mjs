import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const name = 'purecloud-platform-client-v2';

/** The packages that every program runs with. */
export const versions = ['262', 'ours'];
/** Ours once more, for the pages that log in by the implicit grant: with PKCE in its place. */
export const pkce = 'pkce';
export const projectOf = (version) => join(root, 'build/programs', version);
/** A file of a package, as a project has it. */
export const installed = (version, file) => join(projectOf(version), 'node_modules', name, file);

/** The tarball's files, as `npm install purecloud-platform-client-v2@npm:platform-client-wasm` lays them down. */
function installOurs(folder) {
  const npm = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const [{ filename }] = JSON.parse(npm);
  execFileSync('tar', ['-xzf', filename, '--strip-components=1', '-C', installed('ours', '')], { cwd: folder });
}

/**
 * Two projects with all programs, alike but for what `node_modules/purecloud-platform-client-v2` is.
 * Other packages are found in the repository's own `node_modules`, farther up.
 */
export function makeProjects() {
  for (const version of versions) {
    const project = projectOf(version);
    rmSync(project, { recursive: true, force: true });
    for (const folder of [installed(version, ''), join(project, 'built')]) mkdirSync(folder, { recursive: true });
    for (const kind of ['node', 'typed', 'bundled']) cpSync(join(root, 'tests/programs', kind), join(project, kind), { recursive: true });
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "commonjs" }\n');
  }
  cpSync(join(root, 'node_modules', name), installed('262', ''), { recursive: true });
  installOurs(projectOf('ours'));
}

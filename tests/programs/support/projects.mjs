import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const name = 'purecloud-platform-client-v2';

/** The packages that every program runs with, and where each is. */
export const packages = { 262: join(root, 'node_modules', name), ours: root };
export const projectOf = (version) => join(root, 'build/programs', version);
/** A file of a package, as a project has it. */
export const installed = (version, file) => join(projectOf(version), 'node_modules', name, file);

/**
 * Two projects with all programs, alike but for what `node_modules/purecloud-platform-client-v2`
 * is: the old SDK, or what `npm install purecloud-platform-client-v2@npm:platform-client-wasm` puts
 * there. Other packages are found in the repository's own `node_modules`, farther up.
 */
export function makeProjects() {
  for (const [version, from] of Object.entries(packages)) {
    rmSync(projectOf(version), { recursive: true, force: true });
    const { files, main } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    const whole = version === '262' ? ['dist', 'src', 'index.d.ts'] : files;
    for (const file of ['package.json', ...whole]) cpSync(join(from, file), installed(version, file), { recursive: true });
    if (!readFileSync(installed(version, main))) throw new Error(`${main} is missing`);
    for (const kind of ['node', 'typed', 'bundled'])
      cpSync(join(root, 'tests/programs', kind), join(projectOf(version), kind), { recursive: true });
    mkdirSync(join(projectOf(version), 'built'));
    writeFileSync(join(projectOf(version), 'package.json'), '{ "private": true, "type": "commonjs" }\n');
  }
}

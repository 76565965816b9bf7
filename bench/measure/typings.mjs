import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleave } from '../statistics.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = (name) => `import platformClient from '${name}'; new platformClient.UsersApi().getUsersMe().then((me) => me.name);\n`;

/** The compiler on one line that uses one class, as an editor or a build waits for it. */
export async function measureTypings({ peer, repetitions, say }) {
  const declarations = { ours: join(root, 'js/types/index.d.ts'), old: join(root, peer.folder, 'index.d.ts') };
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build/typings-'));
  for (const [contender, file] of Object.entries(declarations)) {
    const name = contender === 'old' ? 'purecloud-platform-client-v2' : 'platform-client-wasm';
    writeFileSync(join(folder, `${contender}.ts`), program(name));
    writeFileSync(
      join(folder, `${contender}.json`),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          esModuleInterop: true,
          skipLibCheck: true,
          target: 'es2022',
          module: 'commonjs',
          types: [],
          paths: { [name]: [file] },
        },
        files: [`${contender}.ts`],
      }),
    );
  }
  say('tsc on one line');
  const samples = await interleave(['ours', 'old'], repetitions, async (contender) => {
    const start = performance.now();
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, `${contender}.json`)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout);
    return performance.now() - start;
  });
  rmSync(folder, { recursive: true });
  return [{ id: 'typings', title: 'tsc, one line that uses one class', unit: 'ms', goal: { old: 1 }, base: 'old', samples }];
}

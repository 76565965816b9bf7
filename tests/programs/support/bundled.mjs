import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.mjs';
import { pkce, projectOf } from './projects.mjs';

/** Each bundle is made once, for all engines. */
const bundles = new Map();
const bundler = fileURLToPath(new URL('bundle.mjs', import.meta.url));

/**
 * Programs that a bundler (`Bundler: …`) makes one file of, for a page or, with `Target: node`, for Node. The
 * same file runs again by PKCE: only its client differs.
 */
export function startBundled({ pages, sandbox }) {
  /** What the bundler says, which is nothing if all went well. */
  function bundle({ file, settings }, cwd, output) {
    const args = [bundler, settings.Bundler, settings.Target ?? 'browser', join(cwd, 'bundled', file), output];
    if (!bundles.has(output)) bundles.set(output, runNode(args, { cwd, timeout: 240000 }));
    return bundles.get(output);
  }

  return {
    async run(program, version) {
      const { name, settings } = program;
      const cwd = projectOf(version === pkce ? 'ours' : version);
      const output = join(cwd, 'built', `${name}.js`);
      const made = await bundle(program, cwd, output);
      if (made.shown) return made;
      return settings.Target === 'node'
        ? runNode([output], { cwd, env: { SANDBOX_PORT: String(sandbox.port) } })
        : pages.runBundle(`${name}.js`, version);
    },
  };
}

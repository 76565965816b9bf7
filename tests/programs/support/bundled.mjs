import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.mjs';
import { projectOf } from './projects.mjs';

const bundler = fileURLToPath(new URL('bundle.mjs', import.meta.url));

/** Programs that a bundler (`Bundler: …`) makes one file of, for a page or, with `Target: node`, for Node. */
export const startBundled = ({ pages, sandbox }) => ({
  async run({ file, name, settings }, version) {
    const cwd = projectOf(version);
    const output = join(cwd, 'built', `${name}.js`);
    const args = [bundler, settings.Bundler, settings.Target ?? 'browser', join(cwd, 'bundled', file), output];
    const made = await runNode(args, { cwd, timeout: 240000 });
    if (made.shown) return made;
    return settings.Target === 'node'
      ? runNode([output], { cwd, env: { SANDBOX_PORT: String(sandbox.port) } })
      : pages.runBundle(`${name}.js`, version);
  },
});

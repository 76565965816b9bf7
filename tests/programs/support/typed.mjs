import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.mjs';
import { programsOf } from './program.mjs';
import { projectOf } from './projects.mjs';

const compiler = fileURLToPath(new URL('compile.mjs', import.meta.url));

/** Programs of TypeScript, compiled together once for each package. One that adds to the declarations (`augmented-…`) is compiled alone. */
export function startTyped() {
  const results = {};
  const compiled = (version) => {
    const files = programsOf('typed').map(({ file, settings }) => ({
      file,
      module: settings.Module ?? 'CommonJS',
      alone: file.startsWith('augmented'),
    }));
    results[version] ??= runNode([compiler, projectOf(version), JSON.stringify(files)], { cwd: projectOf(version), timeout: 400000 });
    return results[version];
  };
  return {
    async run({ file }, version) {
      const { shown, details } = await compiled(version);
      if (!shown.startsWith('{')) return { shown, details };
      return { shown: JSON.parse(shown)[file].join('\n') || 'no errors', details: join(projectOf(version), 'typed', file) };
    },
  };
}

import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const skippedFolders = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'vendor', 'target']);
const wanted =
  /\.(html?|jsx?|mjs|cjs|tsx?|mts|cts|vue|svelte|astro|ejs|hbs|php|jsp|erb|cshtml|conf|toml)$|(^|\/)(package\.json|web\.config|_headers|vercel\.json|firebase\.json|staticwebapp\.config\.json)$/;
const unwanted = /\.min\.m?js$|(^|\/)purecloud-platform-client-v2\.js$/;
const most = 2 << 20;

/**
 * The files of a project that its authors write, with slashes. Links are not followed, so it stays in the folder.
 * @param {string} root
 * @returns {{ files: string[], unread: { file: string, why: string }[] }}
 */
export function filesIn(root) {
  const files = [];
  const unread = [];
  const walk = (folder) => {
    let names;
    try {
      names = readdirSync(join(root, folder)).sort();
    } catch (error) {
      unread.push({ file: folder || '.', why: error.code });
      return;
    }
    for (const name of names) {
      const file = folder ? `${folder}/${name}` : name;
      let entry;
      try {
        entry = lstatSync(join(root, file), { throwIfNoEntry: false });
      } catch (error) {
        unread.push({ file, why: error.code });
        continue;
      }
      if (entry?.isDirectory()) {
        if (!skippedFolders.has(name) && !name.startsWith('.')) walk(file);
      } else if (entry?.isFile() && wanted.test(file) && !unwanted.test(file)) {
        if (entry.size <= most) files.push(file);
        else unread.push({ file, why: 'it is larger than 2 MB' });
      }
    }
  };
  walk('');
  return { files, unread };
}

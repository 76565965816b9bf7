import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const skippedFolders = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'vendor', 'target']);
/** Pages, and programs that may be in a page. */
export const program =
  /\.(html?|xhtml|jsx?|mjs|cjs|tsx?|mts|cts|vue|svelte|astro|ejs|hbs|handlebars|mustache|njk|twig|liquid|php|phtml|jsp|erb|aspx?|ascx|master|cshtml|vbhtml|razor)$/i;
/** Where else a policy or a dependency may be written. */
const settings =
  /\.(conf|config|template|toml|ya?ml|htaccess|cs|java|py|rb|go)$|(^|\/)(package\.json|manifest\.json|_headers|caddyfile|vercel\.json|firebase\.json|staticwebapp\.config\.json)$/i;
/** Minified programs, copies of the old package, and the list of what pnpm has installed. */
const unwanted = /\.min\.m?js$|(^|\/)purecloud-platform-client-v2([-.](v?\d+|min|bundle|amd|umd))*\.js$|(^|\/)pnpm-lock\.yaml$/i;
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
      } else if (entry?.isFile() && (program.test(file) || settings.test(file)) && !unwanted.test(file)) {
        if (entry.size <= most) files.push(file);
        else unread.push({ file, why: 'it is larger than 2 MB' });
      }
    }
  };
  walk('');
  return { files, unread };
}

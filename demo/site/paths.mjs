import { posix } from 'node:path';

/** Made for the site, in the place of the search that is generated for the repository. */
export const searchPage = 'docs/reference/search.html';
export const demoPage = 'demo/index.html';

/** Files that a browser shows as they are. */
export const isCopied = (file) => /\.(svg|json)$/.test(file);

/** The path in the site of a file of the repository. */
export function pathOf(file) {
  if (file === 'docs/reference/index.html') return searchPage;
  if (isCopied(file)) return file;
  if (posix.basename(file) === 'README.md') return posix.join(posix.dirname(file), 'index.html');
  return file.endsWith('.md') ? file.replace(/md$/, 'html') : `${file}.html`;
}

/** A link that works wherever the site's folder is. */
export const linkFrom = (page, target) => posix.relative(posix.dirname(page), target);

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';

export const htmlPages = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));

/** Links of the site's pages that lead to no file, to no anchor, or out of the folder. */
export function brokenLinks(folder) {
  const files = new Set(readdirSync(folder, { recursive: true }));
  const texts = new Map(htmlPages(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const anchors = new Map([...texts].map(([name, text]) => [name, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  const broken = [];
  let count = 0;
  const look = (page, link) => {
    if (/^(https?|mailto):/.test(link)) return;
    count++;
    const [path, anchor] = link.split('#').map(decodeURIComponent);
    const target = path === '' ? page : posix.join(posix.dirname(page), path);
    const isThere = files.has(target) && extname(target) !== '' && !path.startsWith('/');
    if (!isThere || (anchor !== undefined && !anchors.get(target)?.has(anchor))) broken.push(`${page}: ${link}`);
  };
  for (const [page, text] of texts) {
    for (const [, link] of text.matchAll(/ (?:href|src|action)="([^"]*)"/g)) look(page, link);
  }
  const index = readFileSync(join(folder, 'docs/reference/search_index.js'), 'utf8');
  const { methods, models, guides } = JSON.parse(index.slice(index.indexOf('{'), index.lastIndexOf('}') + 1));
  const found = [
    ...methods.flatMap(([method, classes]) => classes.map((cls) => `${cls}.html#${method.toLowerCase()}`)),
    ...models.map(([, link]) => link),
    ...guides.map(([, , link]) => link),
  ];
  for (const link of found) look('docs/reference/search.html', link);
  return { broken, count, found: { methods: methods.length, models: models.length, guides: guides.length } };
}

/** Pages that have no policy first, or something in them that it would forbid. */
export function forbidden(folder) {
  return htmlPages(folder).filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const policies = [...text.matchAll(/<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)/g)];
    const isStrict = policies.length === 1 && /^default-src 'none'; (?!.*(?:unsafe-inline|'unsafe-eval'|\*[;. ]))/.test(policies[0][1]);
    return !isStrict || /<style|<script(?![^>]* src=)|<[^>]* (?:style|on\w+)=/.test(text);
  });
}

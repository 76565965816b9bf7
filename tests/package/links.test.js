/** What the README and the other pages of the package link to, and the pictures that they show, is in the package too. */
const { posix } = require('node:path');
const { installed } = require('./support');

const app = installed('platform-client-wasm');
const read = (path) => String(app.file(path));
let pages;
beforeAll(() => {
  pages = app.packed.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));
});

/** All targets of links and pictures, in Markdown and in HTML. Code has none. */
function targetsOf(text) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const forms = [/\]\(<?([^)\s>]+)/g, /^\[[^\]]+\]:\s*(\S+)/gm, /<(?:a|img|source)\b[^>]*?\b(?:href|src|srcset)="([^"\s]+)/g];
  return forms.flatMap((form) => [...prose.matchAll(form)].map(([, target]) => target));
}
const isAbsolute = (target) => /^(https:|mailto:)/.test(target);

test('a relative link leads to a file or a folder of the package', () => {
  const files = new Set(app.packed.files.map(({ path }) => path));
  const folders = new Set([...files].flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
  const broken = [];
  let count = 0;
  for (const page of pages) {
    for (const target of targetsOf(read(page)).filter((one) => !isAbsolute(one))) {
      const [path] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path)).replace(/\/$/, '');
      count++;
      if (!files.has(file) && !folders.has(file)) broken.push(`${page}: ${target}`);
    }
  }
  expect(pages).toContain('README.md');
  expect(count).toBeGreaterThan(80);
  expect(broken).toEqual([]);
});

test('the pictures are files of the package, none from elsewhere', () => {
  const pictures = pages.flatMap((page) => [...read(page).matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)].map(([, picture]) => picture));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((picture) => /^\w+:|^\//.test(picture))).toEqual([]);
});

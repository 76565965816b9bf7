/** What the tree cites is in the tree: sections of the contract, cases of the catalogue, decisions, files, links. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path').posix;

const root = resolve(__dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const tracked = new Set(files);
const folders = new Set(files.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
const texts = new Map();
const read = (file) => {
  if (!texts.has(file)) texts.set(file, readFileSync(resolve(root, file), 'utf8'));
  return texts.get(file);
};
const generated = /(^|\/)(generated|docs\/reference|golden)\//;
const written = files.filter((file) => /\.(md|cpp|hpp|js|mjs|cjs|ts|sh|html)$|CMakeLists\.txt$/.test(file) && !generated.test(file));
const pages = files.filter((file) => file.endsWith('.md'));

/** Each match of `pattern` in `list` as [file, first group]. */
const cited = (list, pattern) => list.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name]) => [file, name]));
const lost = (citations, known) => citations.filter(([file, name]) => !known(name, file)).map(([file, name]) => `${file}: ${name}`);
const numbers = (file, pattern) => new Set([...read(file).matchAll(pattern)].map(([, number]) => number));

test('each section sign is followed by a section of docs/contract.md', () => {
  const sections = numbers('docs/contract.md', /^## (\d+)\. /gm);
  const citations = cited(written, /\u00a7\s?(\d*)/g);
  expect(citations.length).toBeGreaterThan(30);
  expect(lost(citations, (number) => sections.has(number))).toEqual([]);
});

test('each [case N] is a case of docs/cases.md', () => {
  const cases = numbers('docs/cases.md', /^(\d+)\. /gm);
  expect(cases.size).toBe(120);
  const citations = cited(written, /\[case (\w*)\]/g).filter(([, number]) => number !== 'N');
  expect(citations.length).toBeGreaterThan(100);
  expect(lost(citations, (number) => cases.has(number))).toEqual([]);
});

test('each ADR is a file of docs/adr', () => {
  const decisions = new Set(files.map((file) => /^docs\/adr\/0*(\d+)-/.exec(file)?.[1]));
  const citations = cited(written, /\bADR (\d+)/g);
  expect(citations.length).toBeGreaterThan(5);
  expect(lost(citations, (number) => decisions.has(number))).toEqual([]);
});

test('each path that a page or a comment names is there', () => {
  // The changelog tells of files that are gone; releases are made by the release command.
  const list = written.filter((file) => file !== 'CHANGELOG.md' && !file.startsWith('tests/programs/'));
  const inPages = cited(
    list.filter((file) => file.endsWith('.md')),
    /`((?:include|src|wasm|js|demo|tests|tools|bench|docs)\/[\w./-]*)`/g,
  );
  const inComments = cited(list, /(?:\/\/|\*|#) .*?\b((?:docs|tests)\/[\w-]+(?:\/[\w.-]+)*)/g);
  const citations = [...inPages, ...inComments].filter(([, path]) => !path.startsWith('docs/releases'));
  expect(citations.length).toBeGreaterThan(40);
  // `src/http/pipeline` means header and source.
  const known = (name) => {
    const path = name.replace(/[./]+$/, '');
    return tracked.has(path) || folders.has(path) || files.some((file) => file.startsWith(`${path}.`) || file.startsWith(`${path}-`));
  };
  expect(lost(citations, known)).toEqual([]);
});

/** GitHub's names of headings. */
const anchorsOf = (file) => {
  const slugs = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set([...slugs, ...[...read(file).matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, name]) => name)]);
};
const anchors = new Map();
const hasAnchor = (file, name) => {
  if (!anchors.has(file)) anchors.set(file, anchorsOf(file));
  return anchors.get(file).has(name);
};

test('each relative link of a page leads to a file, and to a heading of it', () => {
  const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const broken = [];
  let count = 0;
  for (const file of pages) {
    for (const [, link] of withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      count++;
      const [path, anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path).replace(/\/$/, '');
      const there = tracked.has(target) || folders.has(target);
      if (!there || (anchor !== undefined && target.endsWith('.md') && !hasAnchor(target, anchor))) broken.push(`${file}: ${link}`);
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

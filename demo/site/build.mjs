// `npm run site`: writes the guides, the reference with its search, and the demo to build/site, as static files.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from './markdown.mjs';
import { arrange } from './navigation.mjs';
import { demoPage, isCopied, linkFrom, pathOf, searchPage } from './paths.mjs';
import { searchIndex } from './search_index.mjs';
import { wholePage } from './template.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const read = (file) => readFileSync(join(root, file), 'utf8');
const isFolder = (file) => statSync(join(root, file)).isDirectory();
const labels = {
  'README.md': 'Overview',
  'SECURITY.md': 'Report a weakness',
  'docs/adr': 'All decisions',
  'docs/requests.md': 'Rate limits and events',
  'docs/reference/README.md': 'All classes',
};

/** The Markdown of a page: its own, a folder's list of pages, or source text. */
function markdownOf(file) {
  if (file.endsWith('.md')) return read(file);
  if (!isFolder(file)) return `# ${posix.basename(file)}\n\`\`\`\`${posix.extname(file).slice(1)}\n${read(file)}\n\`\`\`\`\n`;
  const pages = readdirSync(join(root, file)).filter((name) => name.endsWith('.md'));
  const titles = pages.map((name) => `- [${/^# (.*)/m.exec(read(`${file}/${name}`))[1]}](${name})`);
  return `# ${labels[file] ?? file}\n${titles.join('\n')}\n`;
}

/** Renders the pages of docs, and every file of the repository that one of them links to. */
function collect() {
  const docs = readdirSync(join(root, 'docs'), { recursive: true }).filter((name) => name.endsWith('.md'));
  const files = new Set(['README.md', 'CHANGELOG.md', ...docs.sort().map((name) => `docs/${name}`)]);
  const pages = [];
  // A set's iteration goes on to what is added meanwhile.
  for (const file of files) {
    if (isCopied(file) || file === 'docs/reference/index.html') continue;
    const folder = isFolder(file);
    const path = folder ? `${file}/index.html` : pathOf(file);
    const rewrite = (link) => {
      if (/^([a-z]+:|#)/.test(link)) return link;
      const [name, anchor] = link.split('#');
      let target = posix.join(folder ? file : posix.dirname(file), name).replace(/\/$/, '');
      if (isFolder(target) && readdirSync(join(root, target)).includes('README.md')) target += '/README.md';
      files.add(target);
      const to = isFolder(target) ? `${target}/index.html` : pathOf(target);
      return linkFrom(path, to) + (anchor === undefined ? '' : `#${anchor}`);
    };
    const { html, headings } = render(markdownOf(file), rewrite);
    const title = headings[0]?.text ?? file;
    pages.push({ file, path, html, headings, title, label: labels[file] ?? title });
  }
  return { pages, copied: [...files].filter(isCopied) };
}

const searchText = `<h1>Search</h1>
<form role="search" id="search-form"><label for="search">Words of a method, a path, a class, a model or a guide</label>
<input id="search" type="search" name="q" autocomplete="off" spellcheck="false" aria-describedby="keys" autofocus></form>
<p id="keys">Arrow keys go through what is found, Enter opens it.</p>
<p id="count" role="status"></p>
<ol id="found"></ol>
<noscript><p>The search needs JavaScript. <a href="index.html">All classes</a> needs none.</p></noscript>`;

/** The demo page, under its policy. Without the sandbox, its visitor chooses a region. */
function writeDemo(write, out, sandbox) {
  const regions = Object.values(JSON.parse(read('tools/definition/regions.json')));
  const platforms = [...regions.flatMap((host) => [`https://api.${host}`, `https://login.${host}`]), ...(sandbox ? [sandbox.origin] : [])];
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${platforms.join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  const html = read('demo/page/index.html')
    .replace('<meta charset="utf-8">', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`)
    .replace('<header>', '<header><nav aria-label="Site"><a href="../index.html">platform-client-wasm</a></nav>');
  cpSync(join(root, 'demo/page'), join(out, 'demo'), { recursive: true });
  cpSync(join(root, 'dist/platform-client.min.js'), join(out, 'demo/dist/platform-client.min.js'));
  write('demo/sandbox.js', `export const sandboxPort = ${sandbox?.port};\n`);
  write(demoPage, html);
}

/**
 * @param {string} out the site's folder, which is emptied first
 * @param {{ port: number, origin: string }} [sandbox] what the demo page talks to
 */
export function buildSite(out, sandbox) {
  const { pages, copied } = collect();
  const groups = arrange(pages.map(({ file }) => file)).map(({ title, files }) => ({
    title,
    pages: files.map((file) => pages.find((page) => page.file === file)),
  }));
  const write = (path, text) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  rmSync(out, { recursive: true, force: true });
  for (const page of pages) write(page.path, wholePage(page, groups));

  const scripts = ['docs/reference/search_index.js', 'assets/search.js'];
  write(searchPage, wholePage({ path: searchPage, title: 'Search', html: searchText, scripts, search: false }, groups));
  const fromSearch = pages.map((page) => ({ ...page, link: linkFrom(searchPage, page.path) }));
  const inReference = ({ file }) => file.startsWith('docs/reference/');
  const guides = fromSearch.filter((page) => !inReference(page));
  const models = fromSearch.filter(({ file }) => file.startsWith('docs/reference/models/'));
  write(scripts[0], searchIndex(join(root, 'docs/reference'), guides, models));

  for (const file of copied) cpSync(join(root, file), join(out, file));
  cpSync(join(root, 'demo/site/assets'), join(out, 'assets'), { recursive: true });
  cpSync(join(root, 'demo/page/icon.svg'), join(out, 'assets/icon.svg'));
  writeDemo(write, out, sandbox);
  return pages.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(root, 'build/site');
  const count = buildSite(out);
  console.log(`${count} pages in build/site. They work from any folder of a static server; all but the demo work from the disk too.`);
}

import { escapeHtml } from './markdown.mjs';
import { demoPage, linkFrom, searchPage } from './paths.mjs';

const name = 'platform-client-wasm';
/** What a page of text may do: load the site's own scripts, styles and pictures, and search. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const isClass = (path) => /^docs\/reference\/\w+Api\.html$/.test(path);
const letterOf = (path) => /^docs\/reference\/models\/(\w+)\.html$/.exec(path)?.[1];

function link(from, { path, label }) {
  const current = from === path ? ' aria-current="page"' : '';
  return `<a href="${linkFrom(from, path)}"${current}>${escapeHtml(label)}</a>`;
}

const list = (from, pages) => `<ul>${pages.map((page) => `<li>${link(from, page)}</li>`).join('')}</ul>`;

/** The links of the reference: the search, the classes if the page is one of them, and the models by letter. */
function referenceLinks(from, pages) {
  const letters = pages.filter(({ path }) => letterOf(path)).map(({ path }) => ({ path, label: letterOf(path) }));
  const inReference = from.startsWith('docs/reference/');
  const others = pages.filter(({ path }) => !letterOf(path) && (inReference || !isClass(path)));
  const all = [
    { path: searchPage, label: 'Search' },
    ...others.filter(({ path }) => !isClass(path)),
    ...others.filter(({ path }) => isClass(path)),
  ];
  return `${list(from, all)}<p id="models-by-letter">Models by letter</p><div class="letters">${list(from, letters)}</div>`;
}

function navigation(from, groups) {
  const inReference = from.startsWith('docs/reference/');
  const sections = groups.map(({ title, pages }) => {
    const isReference = title === 'Reference';
    const here = isReference ? inReference : pages.some(({ path }) => path === from);
    const open = here || (!inReference && title !== 'Decisions' && title !== 'More') ? ' open' : '';
    const links = isReference ? referenceLinks(from, pages) : list(from, pages);
    return `<details${open}${here ? ' class="here"' : ''}><summary>${title}</summary>${links}</details>`;
  });
  return `<nav id="navigation" class="navigation" aria-label="Pages" popover>
${list(from, [{ path: demoPage, label: 'Try the demo' }])}
${sections.join('\n')}
</nav>`;
}

/** Home › group › page. */
function trail(from, groups, title) {
  if (from === 'index.html') return '';
  const home = link(from, { path: 'index.html', label: 'Home' });
  const group = groups.find(({ pages }) => pages.some(({ path }) => path === from));
  const reference = { path: 'docs/reference/index.html', label: 'Reference' };
  const isBelowReference = from.startsWith('docs/reference/') && from !== reference.path;
  const middle = isBelowReference ? link(from, reference) : escapeHtml(group?.title ?? 'Files');
  return `<nav class="trail" aria-label="You are here"><ol><li>${home}</li><li>${middle}</li><li aria-current="page">${escapeHtml(title)}</li></ol></nav>`;
}

function contents(headings) {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 3) return '';
  const items = shown.map(({ text, id }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><details${shown.length <= 12 ? ' open' : ''}><summary>On this page (${shown.length})</summary><ul>${items.join('')}</ul></details></nav>`;
}

const searchForm = (from) => `<form role="search" action="${linkFrom(from, searchPage)}">
<input id="search" type="search" name="q" placeholder="Methods and guides" aria-label="Search methods, models and guides" aria-keyshortcuts="/" autocomplete="off" spellcheck="false">
<button>Search</button>
</form>`;

/** Where to start, on the first page. */
const cards = `<ul class="cards">
<li><a href="#install"><strong>Install</strong> and make the first call</a></li>
<li><a href="${searchPage}"><strong>Find a method</strong> by its name, path or class</a></li>
<li><a href="${demoPage}"><strong>Try the demo</strong> of a login in this browser</a></li>
<li><a href="docs/migrating.html"><strong>Migrate</strong> from the old SDK</a></li>
</ul>`;

/** The text, with links for the reader after its beginning. */
function withLinks(path, html, headings) {
  const [mark, links] = path === 'index.html' ? ['</p>', cards] : ['</h1>', contents(headings)];
  return html.replace(mark, () => mark + links);
}

/**
 * A whole page.
 * @param {{ path: string, title: string, html: string, headings?: object[], scripts?: string[], search?: boolean }} page search: whether it has the field in its head
 * @param {{ title: string, pages: { path: string, label: string }[] }[]} groups
 */
export function wholePage({ path, title, html, headings = [], scripts = [], search = true }, groups) {
  const to = (target) => linkFrom(path, target);
  const kind = path === 'index.html' ? 'home' : path.startsWith('docs/reference/') ? 'reference' : 'guide';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title === name ? name : `${title} · ${name}`)}</title>
<link rel="icon" href="${to('assets/icon.svg')}">
<link rel="stylesheet" href="${to('assets/site.css')}">
${['assets/site.js', ...scripts].map((script) => `<script src="${to(script)}" defer></script>`).join('\n')}
</head>
<body class="${kind}">
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="brand" href="${to('index.html')}"><img src="${to('assets/icon.svg')}" alt="" width="28" height="28">${name}</a>
<button class="menu" popovertarget="navigation">Menu</button>
${search ? searchForm(path) : ''}
</header>
<div class="columns">
${navigation(path, groups)}
<main id="content" tabindex="-1">
${trail(path, groups, title)}
${withLinks(path, html, headings)}
</main>
</div>
</body>
</html>
`;
}

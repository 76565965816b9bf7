import hljs from 'highlight.js/lib/common';
import MarkdownIt from 'markdown-it';

const { escapeHtml } = MarkdownIt().utils;
export { escapeHtml };

/** GitHub's name of a heading. */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Gives headings their anchors, and lists them in `env.headings`. */
function anchors({ tokens, env }) {
  const used = new Map();
  env.headings = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const text = tokens[i + 1].children.map(({ content }) => content).join('');
    const name = slug(text);
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    const id = times === 0 ? name : `${name}-${times}`;
    token.attrSet('id', id);
    env.headings.push({ level: Number(token.tag[1]), text, id });
  });
}

/** Links and pictures go where `env.rewrite` says. */
function links({ tokens, env }) {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
    if (name) token.attrSet(name, env.rewrite(token.attrGet(name)));
  }
}

/** A class instead of a style, which the site's policy forbids. */
function alignment({ tokens }) {
  for (const token of tokens) {
    if (!token.attrGet('style')) continue;
    token.attrSet('class', token.attrGet('style').replace('text-align:', ''));
    token.attrs = token.attrs.filter(([name]) => name !== 'style');
  }
}

function highlight(code, language) {
  return hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : escapeHtml(code);
}

const markdown = new MarkdownIt({ html: true, highlight });
for (const rule of [anchors, links, alignment]) markdown.core.ruler.push(rule.name, rule);
// HTML in these pages is nothing but comments.
markdown.renderer.rules.html_block = () => '';
markdown.renderer.rules.html_inline = () => '';
markdown.renderer.rules.table_open = () => '<div class="scroll"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/**
 * @param {string} text
 * @param {(link: string) => string} rewrite
 * @returns {{ html: string, headings: { level: number, text: string, id: string }[] }}
 */
export function render(text, rewrite) {
  const env = { rewrite };
  const html = markdown.render(text, env);
  return { html, headings: env.headings };
}

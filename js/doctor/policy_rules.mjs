// What a Content-Security-Policy of a project has to allow.
import { around, inBrackets, near } from './text.mjs';

const header = /content[-_]?security[-_]?policy/i;
const policyName = /content[-_]?security[-_]?policy|\bhelmet\(|\bcsp/i;
const own = /script[-_]?src(?!-|\w)/i;
/** Without script-src, default-src says what scripts may do. */
const fallback = /default[-_]?src(?!-|\w)/i;
const advice = "Add 'wasm-unsafe-eval' to script-src. It allows WebAssembly, and no eval.";

/** Without what stands for a quote in a program or in XML, so that the text is that of the policy. */
const plain = (text) =>
  text
    .replace(/&(#39|#x27|apos);/gi, "'")
    .replace(/\\'/g, "'")
    .replace(/(["`'])\s*\+\s*\1/g, '')
    // What a program puts in may be missing when it is released.
    .replace(/\$\{[^}]*\}/g, (value) => (value.includes('wasm-unsafe-eval') ? " 'wasm-unsafe-eval' " : ' * '));

/** The sources of a directive that begins on this line: of a list, or up to its end. Undefined if it is no directive. */
function sourcesOf(lines, at, name) {
  const text = plain(around(lines, at, 0, 40));
  const { 0: found, index } = name.exec(text) ?? {};
  if (found === undefined) return undefined;
  const rest = text.slice(index + found.length);
  const list = /^["']?\s*(?:[:=]|,(?=\s*(?:new|\[)))\s*(?:new \w+\()?\s*([[(])/.exec(rest);
  if (list) return inBrackets(rest, list[1] === '[' ? '[]' : '()');
  // The value of a member: a text with sources, or a name.
  if (/^["']?\s*[:=]/.test(rest)) {
    const value = rest.replace(/^["']?\s*[:=]\s*/, '').match(/^(["'`]).*?\1|^[^;\n]*/)[0];
    return /^[\w$.]/.test(value) || /'\w|\*|\w:/.test(value.slice(1)) ? value : undefined;
  }
  // A name alone, in a list of names.
  if (/^["']/.test(rest)) return undefined;
  const value = rest.match(/^(?:[^;"`\n<]|\n(?!\s*\n))*/)[0];
  return /^(\s*$|\s+('|\*|[\w+.-]+:|[\w*-]+\.\w))/.test(value) ? value : undefined;
}

/** Whether the header above, or on the line, only reports. */
function onlyReports(lines, at) {
  for (let i = at; i >= Math.max(0, at - 40); i--) if (header.test(lines[i])) return /policy-?report-?only/i.test(lines[i]);
  return false;
}

function inPolicy(line, lines, at) {
  const name = own.test(line) ? own : fallback.test(line) && !near(lines, at, own, 40) ? fallback : undefined;
  if (!name || !near(lines, at, policyName, 40) || onlyReports(lines, at)) return undefined;
  // Not a name of the program's own.
  if (/\b(const|let|var)\s+\w*src\b/i.test(line)) return undefined;
  const sources = sourcesOf(lines, at, name);
  // Where nothing may be loaded, nobody uses the client.
  const isShut = name === fallback && /^\W*none\W*$/.test(sources ?? '');
  return sources !== undefined && !isShut && !/'(wasm-)?unsafe-eval'/.test(sources) && advice;
}

/** Helmet's own policy has `script-src 'self'`, unless a program says otherwise. It matters to a server that has pages. */
function helmetAlone(line, lines, at) {
  const begin = line.search(/\bhelmet(\.contentSecurityPolicy)?\s*\(/);
  if (begin < 0 || !/\b(static|sendFile|render)\s*\(/.test(lines.join('\n'))) return undefined;
  const given = inBrackets(around(lines, at, 0, 40).slice(begin), '()');
  const isKnown =
    /^\(\s*(\{|\))/.test(given) && !/\bcontentSecurityPolicy\s*(:\s*[^{\s]|[,}])|directives\s*(:\s*[^{\s]|[,}])|\.\.\./.test(given);
  return isKnown && !own.test(given) && !fallback.test(given) && advice;
}

export const policyRule = {
  name: 'content-security-policy',
  kind: 'change',
  inFiles: /./,
  find: (line, lines, at) => inPolicy(line, lines, at) || helmetAlone(line, lines, at),
};

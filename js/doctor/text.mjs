import { program } from './files.mjs';

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. Undefined for a binary file. */
export function textOf(bytes) {
  const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.subarray(0, 2).toString('hex')];
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  return text.includes('\0') ? undefined : text;
}

/** Comments by the files that may have them: how one begins, and how it ends. */
const comments = [
  [/\.(?![cm]?[jt]sx?$)\w+$/i, /<!--/g, '-->'],
  [/\.(cshtml|vbhtml|razor)$/i, /@\*/g, '*@'],
  [/\.(jsp|aspx?|ascx|master)$/i, /<%--/g, '--%>'],
  // Not in the middle of a line, where it may be part of a text.
  [program, /^[ \t]*\/\*/gm, '*/'],
  [program, /^[ \t]*\/\//gm, '\n'],
  [/(\.(conf|template|toml|ya?ml|htaccess|py|rb)|_headers|caddyfile)$/i, /^[ \t]*#/gim, '\n'],
];

/** Takes out what begins and ends so, but the ends of lines. What has no end stays. Looks at each character once. */
function without(text, begin, end) {
  let [kept, from] = ['', 0];
  for (const { index, 0: opened } of text.matchAll(begin)) {
    if (index < from) continue;
    const close = text.indexOf(end, index + opened.length);
    if (close < 0) break;
    kept += text.slice(from, index) + text.slice(index, close + end.length).replace(/[^\r\n]/g, '');
    from = close + end.length;
  }
  return kept + text.slice(from);
}

/** The lines of a file, without comments. They keep their numbers. */
export function linesOf(text, file) {
  let rest = `${text}\n`;
  for (const [files, begin, end] of comments) if (files.test(file)) rest = without(rest, begin, end);
  return rest.split(/\r\n|\r|\n/).slice(0, -1);
}

/** The lines around this one. */
export const around = (lines, at, before, after) => lines.slice(Math.max(0, at - before), at + after + 1).join('\n');
export const near = (lines, at, pattern, distance = 12) => pattern.test(around(lines, at, distance, distance));

/** The text from this bracket to the one that closes it. */
export function inBrackets(text, [opening, closing]) {
  const begin = text.indexOf(opening);
  let depth = 0;
  for (let i = begin; i >= 0 && i < text.length; i++) {
    if (text[i] === opening) depth++;
    if (text[i] === closing && --depth === 0) return text.slice(begin, i + 1);
  }
  return text.slice(Math.max(begin, 0));
}

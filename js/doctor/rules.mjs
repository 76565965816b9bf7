// What the doctor looks for. A rule has the files that it reads, and a function that gives the advice for a line, or nothing.

const old = 'purecloud-platform-client-v2';
const program = /\.(html?|jsx?|mjs|cjs|tsx?|mts|cts|vue|svelte|astro|ejs|hbs|php|jsp|erb|cshtml)$/;
/** The paths of the old package that this one has too, and its own. */
const kept = new RegExp(
  `^${old}/(async|package\\.json|dist/(node/${old}(\\.js)?|web-cjs/(${old}(\\.min)?|bundle)(\\.js)?|web-amd/${old}(\\.min)?\\.js|(async|esm)/.*|platform-client.*))$`,
);
/** The address of a script of the old package, which is not one of ours under its name. */
const script = /^(?!.*\/dist\/platform-client)[^"'`\s]*purecloud-platform-client-v2[^"'`\s]*\.js/i;
const cspName = /content-?security-?policy|\bhelmet\(|\bcsp\b/i;

/** Whether a file has to do with the client. */
export const usesTheSdk = (text) => /purecloud|platformClient|genesys/i.test(text);

/** The lines around this one. */
const around = (lines, at, before, after) => lines.slice(Math.max(0, at - before), at + after + 1).join('\n');
const near = (lines, at, pattern, distance = 12) => pattern.test(around(lines, at, distance, distance));

/** The text of a directive, from its name on: a list in brackets, or up to the semicolon. */
function directive(lines, at, name) {
  const text = around(lines, at, 0, 40);
  const begin = text.search(name);
  if (begin < 0) return undefined;
  const rest = text.slice(begin);
  const value = /^[\w-]+["']?\s*:\s*\[/.test(rest) ? rest.slice(0, endOfList(rest)) : rest.slice(0, rest.search(/[;\n]|$/));
  return value;
}

/** The index after the bracket that closes the first one. */
function endOfList(text) {
  let depth = 0;
  for (let i = text.indexOf('['); i < text.length; i++) {
    if (text[i] === '[') depth++;
    if (text[i] === ']' && --depth === 0) return i + 1;
  }
  return text.length;
}

export const rules = [
  {
    name: 'script-tag',
    kind: 'change',
    inFiles: program,
    find(line, lines, at) {
      const [, address] = /\bsrc\s*=\s*["'`]?([^"'`\s>]+)/i.exec(line) ?? [];
      if (!address || !script.test(address)) return undefined;
      // A tag may be broken into lines, and a program may make one.
      const isTag = /<script\b[^>]*$/i.test(around(lines, at, 5, 0).split(address)[0]) || /\.src\s*=/.test(line);
      return isTag && 'Load dist/platform-client.min.js of platform-client-wasm in its place. Nothing else of the page changes.';
    },
  },
  {
    name: 'amd',
    kind: 'change',
    inFiles: program,
    find(line, lines, at) {
      const [, address] = /["'`]([^"'`]*\/\/[^"'`]*purecloud-platform-client-v2[^"'`]*)["'`]/.exec(line) ?? [];
      const loads = address && script.test(address) && /\b(requirejs|require|define)\s*\(\s*\[|\bpaths\s*:/.test(around(lines, at, 4, 0));
      return loads && 'Load dist/platform-client.amd.min.js of platform-client-wasm in its place.';
    },
  },
  {
    name: 'deep-import',
    kind: 'change',
    inFiles: program,
    find(line) {
      const imports = line.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bresolve\()\s*["'`]([^"'`]+)["'`]/g);
      for (const [, given] of imports) {
        const path = given.replace(/^.*node_modules\//, '');
        if (path.startsWith(`${old}/`) && !kept.test(path))
          return `The package has no ${path.slice(old.length + 1)}. Import "${old}" itself.`;
      }
      return undefined;
    },
  },
  {
    name: 'dependency',
    kind: 'change',
    inFiles: /(^|\/)package\.json$/,
    find: (line) =>
      new RegExp(`"${old}"\\s*:\\s*"(?=[\\d^~*]|[<>=]+ *\\d|[xv]\\d|latest|next|https?:|git|github:|file:)`).test(line) &&
      `npm install ${old}@npm:platform-client-wasm: imports stay as they are.`,
  },
  {
    name: 'content-security-policy',
    kind: 'change',
    inFiles: /./,
    find(line, lines, at) {
      // Without script-src, default-src says what scripts may do.
      const own = /script-?src(?!-|\w)/i;
      const fallback = /default-?src(?!-|\w)/i;
      const name = own.test(line) ? own : fallback.test(line) && !near(lines, at, own, 40) ? fallback : undefined;
      if (!name || !near(lines, at, cspName, 40)) return undefined;
      // Not a name of the program's own.
      if (/\b(const|let|var)\s+\w*src\b/i.test(line)) return undefined;
      const policy = directive(lines, at, name);
      return !/'(wasm-)?unsafe-eval'/.test(policy ?? '') && "Add 'wasm-unsafe-eval' to script-src. It allows WebAssembly, and no eval.";
    },
  },
  {
    name: 'implicit-grant',
    kind: 'advice',
    inFiles: program,
    find: (line) =>
      /\.loginImplicitGrant\s*\(/.test(line) &&
      "Genesys Cloud ends the implicit grant by March 2027. This call goes on with PKCE once the owner of the OAuth client has changed its grant to 'Code Authorization' (docs/migrating.md).",
  },
  {
    name: 'own-retry',
    kind: 'advice',
    inFiles: program,
    ofUsers: true,
    find: (line, lines, at) =>
      (/\b429\b/.test(line) || /retry-after/i.test(line)) &&
      near(lines, at, /\b(setTimeout|sleep|delay|wait|retry|again)\w*\s*\(/i) &&
      'client.setRetry(true) repeats calls after 429 and 503, and waits as long as the platform asks; client.setPacing(true) keeps below the limit.',
  },
  {
    name: 'own-expiry',
    kind: 'advice',
    inFiles: program,
    ofUsers: true,
    find: (line, lines, at) =>
      /tokenExpiryTime|expires_in/.test(line) &&
      near(lines, at, /setTimeout|setInterval|Date\.now|new Date/) &&
      "client.on('tokenExpiring', …) tells it in time, and client.renew() gets a new token.",
  },
  {
    name: 'own-resume',
    kind: 'advice',
    inFiles: program,
    ofUsers: true,
    find: (line) =>
      /(localStorage|sessionStorage)\s*\.\s*getItem\([^)]*(auth_?data|token)/i.test(line) &&
      'client.resume() resumes a stored session, asks the platform whether it still works, and gives null if not.',
  },
];

// What the doctor looks for. A rule has the files that it reads, and a function that gives the advice for a line, or nothing.

const old = 'purecloud-platform-client-v2';
const program = /\.(html?|jsx?|mjs|cjs|tsx?|mts|cts|vue|svelte|astro)$/;
/** The deep paths of the old package that this one has too. */
const kept = new RegExp(
  `^${old}/dist/(node/${old}(\\.js)?|web-cjs/(${old}(\\.min)?|bundle)(\\.js)?|web-amd/${old}(\\.min)?\\.js|platform-client.*)$`,
);

/** Whether a file has to do with the client. */
export const usesTheSdk = (text) => /purecloud|platformClient|genesys/i.test(text);

/** Whether one of the lines around this one matches. */
const near = (lines, at, pattern, distance = 12) =>
  lines.slice(Math.max(0, at - distance), at + distance + 1).some((line) => pattern.test(line));

export const rules = [
  {
    name: 'script-tag',
    kind: 'change',
    inFiles: program,
    find: (line) =>
      /<script[^>]+src\s*=\s*["'][^"']*purecloud-platform-client-v2[^"']*["']/i.test(line) &&
      'Load dist/platform-client.min.js of platform-client-wasm in its place. Nothing else of the page changes.',
  },
  {
    name: 'amd',
    kind: 'change',
    inFiles: program,
    find: (line) =>
      /(requirejs|require|define)\s*\(\s*\[\s*["'][^"']*\/\/[^"']*purecloud-platform-client-v2[^"']*["']|:\s*["'][^"']*\/\/[^"']*purecloud-platform-client-v2/.test(
        line,
      ) && 'Load dist/platform-client.amd.min.js of platform-client-wasm in its place.',
  },
  {
    name: 'deep-import',
    kind: 'change',
    inFiles: program,
    find(line) {
      const path = new RegExp(`["'\`](${old}/[^"'\`]+)["'\`]`).exec(line)?.[1];
      return path !== undefined && !kept.test(path) && `The package has no ${path.slice(old.length + 1)}. Import "${old}" itself.`;
    },
  },
  {
    name: 'dependency',
    kind: 'change',
    inFiles: /(^|\/)package\.json$/,
    find: (line) =>
      new RegExp(`"${old}"\\s*:\\s*"(?!npm:)`).test(line) && `npm install ${old}@npm:platform-client-wasm: imports stay as they are.`,
  },
  {
    name: 'content-security-policy',
    kind: 'change',
    inFiles: /./,
    find(line, lines, at) {
      // Without script-src, default-src says what scripts may do.
      const script = /script-?src(?!-)/i.test(line);
      const fallback = /default-?src/i.test(line) && !near(lines, at, /script-?src(?!-)/i, 8);
      if (!script && !fallback) return undefined;
      if (!near(lines, at, /content-?security-?policy|helmet|\bcsp\b/i, 15)) return undefined;
      // A list may go on in the next lines.
      const [policy] = lines
        .slice(at, at + 8)
        .join(' ')
        .match(script ? /script-?src(?!-)[^;\]]*/i : /default-?src[^;\]]*/i) ?? [''];
      return !/unsafe-eval/.test(policy) && "Add 'wasm-unsafe-eval' to script-src. It allows WebAssembly, and no eval.";
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
      near(lines, at, /setTimeout|sleep|delay|wait|retry/i) &&
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

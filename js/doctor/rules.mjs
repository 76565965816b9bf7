// What the doctor looks for. A rule has the files that it reads, and a function that gives the advice for a line, or nothing.
import { program } from './files.mjs';
import { policyRule } from './policy_rules.mjs';
import { around, near } from './text.mjs';

const old = 'purecloud-platform-client-v2';
/** The paths of the old package that this one has too, and its own. */
const kept = new RegExp(
  `^${old}/(async|package\\.json|dist/(node/${old}(\\.js)?|web-cjs/(${old}(\\.min)?|bundle)(\\.js)?|web-amd/${old}(\\.min)?\\.js|(async|esm)/.*|platform-client.*))$`,
);
const dependency = new RegExp(`"${old}"\\s*:\\s*"(?=[\\d^~*"]|[<>=]+ *\\d|[xv]\\d|latest|next|https?:|git|github:|file:)`);
const catalog = new RegExp(`^\\s+["']?${old}["']?\\s*:\\s*["']?[\\d^~*<>=]`);

/** Whether a file has to do with the client. */
export const usesTheSdk = (text) => /pure\.?cloud|platformClient|genesys/i.test(text);

/** The scripts of the old package that a line names, which are not ours under its name: their addresses, and what is in front. */
function oldScripts(line, lines, at) {
  if (!line.toLowerCase().includes(old)) return [];
  const found = [...line.matchAll(/[^"'`\s(={[]*purecloud-platform-client-v2[^"'`\s?]*\.js(?!\w)/gi)];
  return found
    .filter(([address]) => !/\/dist\/platform-client/.test(address))
    .map(({ 0: address, index }) => ({ address, before: `${around(lines.slice(0, at), at, 5, 0)}\n${line.slice(0, index)}` }));
}

/** Whether a tag is open that loads what comes next. A template language may have tags of its own in it. */
const isInTag = (before) => /<script\b[^>]*\bsrc\s*=[^>]*$/i.test(before.replace(/<\?[\s\S]*?\?>|<%[\s\S]*?%>|[=-]>/g, ''));
/** Whether a program makes a tag, loads a script, or lists scripts. */
const isLoaded = (before) =>
  /(\bsrc["']?\s*[:=]|\b\w*(get|load|import|add|append|inject|insert)\w*scripts?\s*\(|\bsetAttribute\s*\(\s*["']src["']\s*,|\b(js|scripts?)["']?\s*:\s*\[)[^;\]]*$/i.test(
    before,
  );

/** A login by hand: a page makes the address of the login server itself. */
const implicitByHand = (line, lines, at) =>
  /response_?type(["']?\s*[=:,]\s*["'`]?|%3D)token\b/i.test(line) && near(lines, at, /oauth\/authorize|client_?id/i);

const implicitEnds = 'Genesys Cloud ends the implicit grant by March 2027.';
const changedGrant = "once the owner of the OAuth client has changed its grant to 'Code Authorization' (docs/migrating.md).";

export const rules = [
  {
    name: 'script-tag',
    kind: 'change',
    inFiles: program,
    find: (line, lines, at) =>
      oldScripts(line, lines, at).some(({ before }) => isInTag(before) || isLoaded(before)) &&
      'Load dist/platform-client.min.js of platform-client-wasm in its place. Nothing else of the page changes.',
  },
  {
    name: 'amd',
    kind: 'change',
    inFiles: program,
    find: (line, lines, at) =>
      oldScripts(line, lines, at).some(({ address }) => address.includes('//')) &&
      /\b(requirejs|require|define)\s*\(\s*\[|\bpaths\s*:/.test(around(lines, at, 4, 0)) &&
      'Load dist/platform-client.amd.min.js of platform-client-wasm in its place.',
  },
  {
    name: 'deep-import',
    kind: 'change',
    inFiles: program,
    find(line) {
      const imports = line.matchAll(
        /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bresolve\(|[mM]ock\(|\brequireActual\()\s*["'`]([^"'`]+)["'`]/g,
      );
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
    find: (line) => dependency.test(line) && `npm install ${old}@npm:platform-client-wasm: imports stay as they are.`,
  },
  {
    name: 'dependency',
    kind: 'change',
    inFiles: /(^|\/)pnpm-workspace\.yaml$/,
    find: (line) => catalog.test(line) && `${old}: npm:platform-client-wasm@ and a version: imports stay as they are.`,
  },
  policyRule,
  {
    name: 'implicit-grant',
    kind: 'advice',
    inFiles: program,
    find: (line) =>
      /(\.|\[\s*["'`])loginImplicitGrant\b(["'`]\s*\])?\s*(\?\.\s*)?(\(|\.(bind|call|apply)\b)/.test(line) &&
      `${implicitEnds} This call goes on with PKCE ${changedGrant}`,
  },
  {
    name: 'implicit-grant',
    kind: 'advice',
    inFiles: program,
    ofUsers: true,
    find: (line, lines, at) =>
      implicitByHand(line, lines, at) && `${implicitEnds} client.loginPKCEGrant logs in without it, ${changedGrant}`,
  },
  {
    name: 'own-retry',
    kind: 'advice',
    inFiles: program,
    ofUsers: true,
    find: (line, lines, at) =>
      (/\b429\b/.test(line) || /retry-after/i.test(line)) &&
      near(lines, at, /\b(setTimeout|timeout|sleep|delay|wait|retry|again)\w*\s*\(/i) &&
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

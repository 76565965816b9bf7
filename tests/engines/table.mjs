// The table of cases: what each engine is expected to do, and the document that says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { backForward } from './cases/back_forward.mjs';
import { builds } from './cases/builds.mjs';
import { logins } from './cases/logins.mjs';
import { otherServer } from './cases/other_server.mjs';
import { policyCases } from './cases/policies.mjs';
import { popups } from './cases/popups.mjs';
import { requests } from './cases/requests.mjs';
import { sessions } from './cases/sessions.mjs';
import { workers } from './cases/workers.mjs';

/** The columns. */
export const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** The implicit logins once more, with PKCE in the place of that grant. Nothing else of the pages is different. */
const byPkce = (rows) => rows.filter(({ implicit }) => implicit).map((row) => ({ ...row, flow: 'pkce' }));

/** If engines may differ, `run` gives a word, and `verdicts` says which is right for which; otherwise nothing, for "yes". */
export const groups = {
  Logins: logins,
  "Logins at others' server (oauth2orize)": otherServer,
  Popups: popups,
  'The implicit logins above, by PKCE': byPkce([...logins, ...otherServer, ...popups]),
  Sessions: sessions,
  'Back to a page that the browser has kept': backForward,
  Requests: requests,
  Workers: workers,
  'Policies and missing WebAssembly': policyCases,
  Builds: builds,
};

export const verdictOf = ({ verdicts }, engine) => verdicts?.[engine] ?? 'yes';

/** @param {(row: object, engine: string) => string} cell */
export function tableOf(cell) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [line(['case', ...Object.values(engines)]), line(['---', ...Object.keys(engines).map(() => '---')])];
  for (const [group, rows] of Object.entries(groups)) {
    lines.push(line([`**${group}**`, ...Object.keys(engines).map(() => '')]));
    for (const row of rows) {
      lines.push(line([row.name.replace(/^\[case \d+\] /, ''), ...Object.keys(engines).map((engine) => cell(row, engine))]));
    }
  }
  return lines.join('\n');
}

const document = new URL('../../docs/engines.md', import.meta.url);
const [begin, end] = ['<!-- table: written by the suite, see below -->', '<!-- end of table -->'];

/** The document in three parts: before the table, the versions with the table, after it. */
function parts() {
  const [before, rest] = readFileSync(document, 'utf8').split(begin);
  const [part, after] = rest.split(end);
  return { before, part, after };
}

export const committedTable = () =>
  parts()
    .part.split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');

/** Writes the versions of this run and its table. */
export function publish(versions) {
  const { before, after } = parts();
  const about = `Last published with ${Object.values(versions).join(', ')}, on Debian 12.`;
  writeFileSync(document, `${before}${begin}\n${about}\n\n${tableOf(verdictOf)}\n${end}${after}`);
}

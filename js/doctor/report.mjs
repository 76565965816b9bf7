/** A file may have characters that a terminal takes for commands. */
const shown = (/** @type {string} */ text) => text.replace(/\p{Cc}/gu, '\uFFFD');

/** The findings for people, by file. Their numbers are at the end. */
export function asText({ folder, files, findings, unread }) {
  const lines = [];
  let last;
  for (const { file, line, kind, rule, text, advice } of findings) {
    if (file !== last) lines.push('', shown(file));
    last = file;
    lines.push(`  ${line}: ${kind === 'change' ? 'CHANGE' : 'advice'} (${rule})`, `      ${shown(text)}`, `      ${advice}`);
  }
  for (const { file, why } of unread) lines.push('', `${shown(file)}: not read (${why})`);
  const changes = findings.filter(({ kind }) => kind === 'change').length;
  const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
  lines.push(
    '',
    `${folder}: ${count(files, 'file')} read, ${count(changes, 'place')} to change, ${count(findings.length - changes, 'piece')} of advice.`,
  );
  return lines.join('\n').trimStart();
}

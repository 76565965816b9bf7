import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';
import { rules, usesTheSdk } from './rules.mjs';
import { linesOf, textOf } from './text.mjs';

/**
 * @typedef {object} Finding
 * @property {string} rule its name
 * @property {'change' | 'advice'} kind whether the project has to change something
 * @property {string} file from the folder on, with slashes
 * @property {number} line from 1
 * @property {string} text of that line
 * @property {string} advice what to do
 */

/**
 * Examines the files of a project.
 * @param {string} folder
 * @returns {{ version: 1, folder: string, files: number, findings: Finding[], unread: { file: string, why: string }[] }}
 */
export function examine(folder) {
  const { files, unread } = filesIn(folder);
  const findings = [];
  let read = 0;
  for (const file of files) {
    let text;
    try {
      text = textOf(readFileSync(join(folder, file)));
    } catch (error) {
      unread.push({ file, why: error.code });
      continue;
    }
    if (text === undefined) continue;
    read++;
    const lines = linesOf(text, file);
    const isUser = usesTheSdk(text);
    for (const { name, kind, inFiles, ofUsers, find } of rules) {
      if (!inFiles.test(file) || (ofUsers && !isUser)) continue;
      lines.forEach((line, at) => {
        // A minified line says nothing to its author.
        const advice = line.length < 2000 && find(line, lines, at);
        if (advice) findings.push({ rule: name, kind, file, line: at + 1, text: line.trim().slice(0, 160), advice });
      });
    }
  }
  const order = (one, other) => one.file.localeCompare(other.file) || one.line - other.line;
  return { version: 1, folder, files: read, findings: findings.sort(order), unread };
}

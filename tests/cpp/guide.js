/** docs/cpp.md as its reader follows it: the commands and files of a section. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const text = readFileSync(join(root, 'docs/cpp.md'), 'utf8');

/** The code blocks of a section in one language. */
function blocks(title, language) {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  return [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, name]) => name === language).map(([, , body]) => body);
}

/** What the suite has instead: this machine's packages, this tree for the clone, its own sandbox and server. */
const skipped = /^(apt-get|git clone|sh \S*install_emscripten\.sh|node \S*sandbox\/main\.mjs|python3 -m http\.server)/;
const commands = (title) =>
  blocks(title, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => !skipped.test(line));

/** Runs commands as they are written, one after the other. The clone is this tree, whose builds are there already. */
function follow(lines, folder) {
  const script = lines.join('\n').replaceAll('platform-client-wasm', root);
  execFileSync('sh', ['-ec', script], { cwd: folder, stdio: 'pipe' });
}

module.exports = { blocks, commands, follow, root };

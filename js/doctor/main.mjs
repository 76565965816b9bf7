#!/usr/bin/env node
// `npx platform-client-wasm doctor [folder] [--json]`: what a project would have to change to use this package, and what it
// could leave to it. It reads, and changes nothing. Exit codes: 0 nothing has to change, 1 something has to, 2 wrong use.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { examine } from './examine.mjs';
import { asText } from './report.mjs';

const usage = `Usage: npx platform-client-wasm doctor [folder] [--json]

Reads the project in the folder (by default this one) and says, file by file, what it would have to change to use
platform-client-wasm in the place of purecloud-platform-client-v2, and what it does by hand that the package does.
It changes nothing.

  --json   the findings as JSON (docs/migrating.md has its shape)

Exit codes: 0 nothing has to change, 1 something has to, 2 wrong use.`;

function stop(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

const [command, ...rest] = process.argv.slice(2);
if (command === '--help' || command === '-h' || rest.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
if (command !== 'doctor') stop(command === undefined ? 'A command is missing.' : `There is no command "${command}".`);
const options = rest.filter((argument) => argument.startsWith('-'));
const unknown = options.find((option) => option !== '--json');
if (unknown) stop(`There is no option "${unknown}".`);
const folders = rest.filter((argument) => !argument.startsWith('-'));
if (folders.length > 1) stop('One folder at a time.');
const folder = resolve(folders[0] ?? '.');
try {
  readdirSync(folder);
} catch (error) {
  stop(`"${folder}" ${/^(ENOENT|ENOTDIR)$/.test(error.code) ? 'is not a folder' : `cannot be read (${error.code})`}.`);
}

const result = examine(folder);
console.log(options.includes('--json') ? JSON.stringify(result, null, 2) : asText(result));
process.exitCode = result.findings.some(({ kind }) => kind === 'change') ? 1 : 0;

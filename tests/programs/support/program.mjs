import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * A program with what its first comment says: lines `Name: value` are settings of the runner, and
 * the lines after `Expected:` are all that the program may show.
 * @returns {{ kind: string, file: string, name: string, path: string, settings: Record<string, string>, expected: string, isImplicit: boolean, hasFrame: boolean }}
 */
function programOf(kind, file) {
  const path = join(folder, kind, file);
  const code = readFileSync(path, 'utf8');
  const comment = /^(?:\/\*|<!--)\n([\s\S]*?)\n(?:\*\/|-->)/.exec(code)?.[1] ?? '';
  const [head, expected] = comment.split(/^Expected:\n/m);
  if (!expected) throw new Error(`${kind}/${file}: its first comment does not say what is "Expected:"`);
  const settings = Object.fromEntries([...head.matchAll(/^([A-Z][a-z]+): (.+)$/gm)].map(([, name, value]) => [name, value]));
  const frames = [...code.matchAll(/frames\/[\w-]+\.html/g)].map(([frame]) => readFileSync(join(folder, kind, frame), 'utf8'));
  const hasFrame = code.includes('iframe');
  const isImplicit = [code, ...frames].some((text) => text.includes('loginImplicitGrant'));
  return { kind, file, name: file.slice(0, -extname(file).length), path, settings, expected: expected.trimEnd(), isImplicit, hasFrame };
}

/** Every program of a kind; what stands in folders below belongs to a program. */
export function programsOf(kind) {
  const files = readdirSync(join(folder, kind), { withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map(({ name }) => programOf(kind, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

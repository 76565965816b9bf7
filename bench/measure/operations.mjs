// How cost grows with the number of operations. A definition of several copies goes through the
// generator and the build, each in a copy of the tree.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPage } from '../browser.mjs';
import { compressed } from './downloads.mjs';
import { bindCalls, firstCall, usableAfter } from './start.mjs';
import { megabytes } from './memory.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The definition in `times` copies, each with classes and paths of its own. Their methods get the
 * usual names for their paths, like nearly all of the original.
 */
export function grown(definition, times) {
  const paths = {};
  const tags = [];
  for (let copy = 0; copy < times; copy++) {
    const name = (text) => (copy === 0 ? text : `${text}Copy${copy}`);
    tags.push(...definition.tags.map((tag) => ({ ...tag, name: name(tag.name) })));
    for (const [path, verbs] of Object.entries(definition.paths)) {
      const place = copy === 0 ? path : path.replace('/api/v2/', `/api/v2/copy${copy}/`);
      paths[place] = Object.fromEntries(
        Object.entries(verbs).map(([verb, operation]) => [
          verb,
          { ...operation, operationId: copy === 0 ? operation.operationId : undefined, tags: operation.tags.map(name) },
        ]),
      );
    }
  }
  return { ...definition, tags, paths };
}

/** Copies only changed files, so that the build does no more than it must. */
function copyTree(folder) {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.trim().split('\n')) {
    if (!existsSync(root + file)) continue;
    mkdirSync(dirname(folder + file), { recursive: true });
    if (/^src\/(definition|generated)\//.test(file) && existsSync(folder + file)) continue;
    cpSync(root + file, folder + file, { preserveTimestamps: true });
  }
  if (!existsSync(`${folder}node_modules`)) symlinkSync(`${root}node_modules`, `${folder}node_modules`);
}

/**
 * Builds one tree for each number except 1, which is the release. The first time takes minutes; the
 * trees are kept in build/bench.
 * @param {number[]} times
 * @returns {Record<string, string>} folders with the scripts, by URL prefix
 */
export function buildGrown(times, say) {
  const source = readFileSync(`${root}tools/definition/platform-api.json`, 'utf8');
  const served = { '/times-1/': 'dist/' };
  for (const count of times.filter((n) => n > 1)) {
    const name = `times-${count}`;
    const folder = `${root}build/bench/${name}/`;
    say(`building with ${count} × the operations (build/bench/${name})`);
    copyTree(folder);
    const definition = JSON.stringify(grown(JSON.parse(source), count));
    const run = (...command) => execFileSync(command[0], command.slice(1), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    // Generated files stay if they would come out the same, because their age decides about a build.
    const generator = execFileSync('git', ['ls-files', '-s', 'tools', 'src/operations'], { cwd: root });
    const stamp = createHash('sha256').update(definition).update(generator).digest('hex');
    const stampFile = `${folder}build/stamp`;
    if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
      writeFileSync(`${folder}tools/definition/platform-api.json`, definition);
      run('sh', 'tools/generate.sh');
      writeFileSync(stampFile, stamp);
    }
    run('sh', 'tools/build.sh', 'platform_client two_classes ascii_bytes');
    run('node', 'tools/bundle.mjs');
    served[`/${name}/`] = `build/bench/${name}/dist/`;
  }
  return served;
}

/** Curves of a page's cost, by number of operations. */
export async function measureOperations({ browser, origin, repetitions, say, served }) {
  const pages = Object.keys(served).map((prefix) => prefix.replaceAll('/', ''));
  const operations = (page) => 3468 * Number(page.replace('times-', ''));
  const curve = (id, title) => ({ id, title, axis: 'operations', points: [] });
  const curves = {
    download: curve('operations-download', 'download, script tag, brotli, KB by number of operations'),
    start: curve('operations-start', 'script arrived → usable, milliseconds by number of operations'),
    first: curve('operations-first-call', 'first call of a class → request, milliseconds by number of operations'),
    binding: curve('operations-binding', 'binding one call, microseconds by number of operations'),
    memory: curve('operations-memory', 'memory of the page, MB by number of operations'),
  };
  const samples = Object.fromEntries(pages.map((page) => [page, []]));
  for (let i = 0; i < repetitions; i++) {
    for (const page of pages) {
      if (i === 0) say(`${operations(page).toLocaleString('en')} operations`);
      samples[page].push(
        await onPage(browser, `${origin}/${page}`, async (tab) => ({
          start: await usableAfter(tab),
          memory: await tab.evaluate(megabytes),
          first: await tab.evaluate(firstCall),
          binding: await tab.evaluate(bindCalls),
        })),
      );
    }
  }
  for (const page of pages) {
    const point = (values) => ({ x: operations(page), samples: { ours: values } });
    curves.download.points.push(point([compressed(`${served[`/${page}/`]}platform-client.min.js`) / 1000]));
    for (const what of ['start', 'first', 'binding', 'memory']) curves[what].points.push(point(samples[page].map((s) => s[what])));
  }
  return Object.values(curves);
}

/** Everything generated from a definition in the vendor's form: it is made, it is fresh, and a program uses its declarations. */
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { errors, programOf, root, typings } = require('../types/support');

jest.setTimeout(600000);

const definition = resolve(__dirname, 'fixtures/published.json');
let folder;
const generate = (...options) =>
  spawnSync('sh', ['tools/generator.sh', 'all', ...options, definition, folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
const read = (file) => readFileSync(join(folder, file), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  expect(generate()).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('made once, it is fresh', () => {
  expect(generate('--check')).toMatchObject({ status: 0 });
});

test('the declarations compile, and a program with them', () => {
  const own = join(folder, 'js/types');
  const program = programOf(
    [],
    { rootDirs: [own, typings], skipLibCheck: false },
    {
      [join(own, 'program.ts')]: `
import { ContentManagementApi, SCIMApi, WorkforceManagementApi } from './generated/classes';
import type * as Models from './generated/models';

const content = new ContentManagementApi();
export const one: Promise<Models.Document> = content.getContentmanagementDocument('d', { expand: ['acl'], fields: [{}], locked: 'true', pageSize: 1, ifMatch: 'e' });
export const none: Promise<void> = content.postContentmanagementDocument('d', { file: new Uint8Array(1), tagIds: ['t'] });
export const trades: Promise<Models.Trade[]> = new WorkforceManagementApi().getWorkforcemanagementManagementunitWeekShifttrades('unit', '2026-01-05');
export const lists: Promise<{ [key: string]: string[] }> = new SCIMApi().putScimUsersUserId('u', { any: {} }, { ifMatch: 'e' });
export const file: Models.FileDocument = { name: 'n', type: 'file', size: 1, contentUri: 'u', $ref: 'r', nested: { a: { b: {} } }, rights: ['read'] };
export const named: Models.NamedRef = { name: 'n' };
// @ts-expect-error a part requires it, another has it
export const incomplete: Models.FileDocument = { name: 'n', type: 'file', contentUri: 'u' };
`,
    },
  );
  expect(errors(program)).toEqual([]);
});

test('the reference has a page for each class, with what the definition says by the way', () => {
  expect(readdirSync(join(folder, 'docs/reference')).filter((name) => name.endsWith('Api.md'))).toEqual([
    'ContentManagementApi.md',
    'SCIMApi.md',
    'WorkforceManagementApi.md',
  ]);
  const page = read('docs/reference/ContentManagementApi.md');
  expect(page).toContain('| **documentId** | string | path | such as `"d-1"`; Document ID |');
  expect(page).toContain('` · preview → [Document](models/D.md#document)');
  expect(read('docs/reference/models/D.md')).toContain('| size | integer | int64; such as `12` |');
});

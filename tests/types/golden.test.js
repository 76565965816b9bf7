/** The declarations of the generator's small definition: every kind of parameter and property, compiled and used. */
const { resolve } = require('node:path');
const { errors, programOf, root, typings } = require('./support');

const golden = resolve(root, 'tests/generator/golden/js/types');

test('they compile, and say what the definition says', () => {
  const name = resolve(golden, 'program.ts');
  const program = programOf(
    [],
    // As if core/ stood in the same folder.
    { rootDirs: [golden, typings], skipLibCheck: false },
    {
      [name]: `
import { OtherStuffApi, SCIMApi, ThingsApi } from './generated/classes';
import { PureCloudRegionHosts } from './generated/regions';
import type * as Models from './generated/models';

const things = new ThingsApi();
const thing: Models.Thing = { id: '1', name: 'a', state: 'new', 'weird-key': 'x', labels: { a: 'b' }, size: { width: 1 } };
export const made: Promise<Models.Thing> = things.createThing(thing, { idempotencyKey: 'k', signal: new AbortController().signal });
export const gone: Promise<void> = things.deleteThing('1');
export const page = things.getThings('division', {
  ids: ['a'], counts: [1], expand: ['parts', 'one that came later'], pageSize: 1, since: new Date(), state: 'used', ownerId: 'o', _date: 'd', order: 'up',
});
export const parts: Promise<{ [key: string]: Models.Part }> = things.patchThingPart('part', '1', { body: [{ kind: 'screw', of: thing }] });
export const image: Promise<string> = things.postThingImage('1', new Blob(['x']), { caption: 'c' });
export const bytes = things.postThingImage('1', new Uint8Array(1));
export const put: Promise<boolean> = things.putThingWeekDay('1', '', '2024-01-01');
export const twice: Promise<Models.Thing> = new OtherStuffApi().getThing('1', { ifNoneMatch: 'etag' });
export const form: Promise<object> = new OtherStuffApi().postSessions('password', { scopes: ['a'] });
export const users: Promise<Models.ScimUser[]> = new SCIMApi().getScimUsers({ filter: 'f' });
export const host: string = PureCloudRegionHosts.eu_west_1;
// @ts-expect-error a day is text, since a Date has a time
things.putThingWeekDay('1', '2', new Date());
// @ts-expect-error a file is no text
things.postThingImage('1', 'image');
// @ts-expect-error numbers
things.getThings('division', { counts: ['1'] });
// @ts-expect-error a required property is missing
export const incomplete: Models.Thing = { id: '1', name: 'a' };
// @ts-expect-error no property
export const other: Models.Part = { kinds: 'screw' };
`,
    },
  );
  expect(errors(program)).toEqual([]);
}, 120000);

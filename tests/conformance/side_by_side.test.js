// The same script on both packages sees the same, except for docs/differences.md. A row that differs
// gives the name there and the result of ours, and it must really differ.
import { jest } from '@jest/globals';
import { documented } from './differences.mjs';
import { answers } from './side_by_side/answers.mjs';
import { configuration } from './side_by_side/configuration.mjs';
import { hooks } from './side_by_side/hooks.mjs';
import { httpClient } from './side_by_side/http_client.mjs';
import { insides } from './side_by_side/insides.mjs';
import { kindsOf, membersOf, module } from './side_by_side/module.mjs';
import { oddArguments } from './side_by_side/odd_arguments.mjs';
import { packages, startServer, subject } from './side_by_side/packages.mjs';
import { requests } from './side_by_side/requests.mjs';
import { session } from './side_by_side/session.mjs';

jest.setTimeout(60000);

const listed = 'Results and settings';
const used = new Set();
let server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function seen(name, version, run) {
  const on = subject(name, version, server);
  try {
    return await run(on);
  } finally {
    on.close();
  }
}

function compare({ name, run, versions = ['262', '71'], differs = {}, ours }) {
  for (const version of versions) {
    test(`${name} (${version})`, async () => {
      const old = await seen(version, version, run);
      const own = await seen('ours', version, run);
      if (!differs[version]) return expect(own).toEqual(old);
      used.add(differs[version]);
      expect(own).toEqual(ours);
      return expect(old).not.toEqual(ours);
    });
  }
}

const parts = {
  module,
  insides,
  configuration,
  session,
  requests,
  'odd arguments': oddArguments,
  answers,
  hooks,
  'HTTP clients': httpClient,
};
describe.each(Object.entries(parts))('%s', (_, rows) => {
  rows.forEach(compare);
});

describe('ApiClient', () => {
  // Members that are private to each version.
  const internal = { 262: ['refreshInProgress', 'serialize', 'applyAuthToRequest'], 71: ['applyAuthToRequest', 'parseDate'] };
  for (const [version, names] of Object.entries(internal)) {
    const client = new (packages[version].ApiClientClass ?? packages[version].ApiClient.constructor)();
    if (client.config) client.config.live_reload_config = false;
    compare({
      name: 'every member is there, of the same kind',
      versions: [version],
      run: kindsOf(membersOf(client).filter((name) => !names.includes(name))),
    });
    compare({
      name: 'members that are no interface',
      versions: [version],
      run: kindsOf(names),
      differs: { [version]: 'inner members of ApiClient' },
      ours: Object.fromEntries(names.map((name) => [name, 'missing'])),
    });
  }
});

test('every difference is written down, and occurs', () => {
  expect([...used].sort()).toEqual(documented(listed).sort());
});

// A client of the page's own: in both packages its callApi gets the same arguments from every operation.
import old from 'purecloud-platform-client-v2';
import ours from '../../dist/node/platform-client.js';
import { classes } from './definition.mjs';

// The file that 262 watches from its import on.
old.ApiClient.config.live_reload_config = false;

/** The members of a client that 262 uses besides callApi. */
const { buildCollectionParam, paramToString } = old.ApiClientClass.prototype;
const client = { buildCollectionParam, paramToString, callApi: (...args) => args };

const value = ({ name, location, type, collectionFormat }) => {
  if (location === 'body') return { name };
  if (collectionFormat) return [`${name} 1`, `${name},2`];
  return { integer: 3, number: 0, boolean: false }[type] ?? `${name}/é`;
};

/** Positional arguments with all options, with none, without an options object, and with values in the place of lists. */
const scripts = {
  'every option': (options) => ({
    ...Object.fromEntries(options.map((parameter) => [parameter.sdkName, value(parameter)])),
    customHeaders: { 'x-own': '1' },
  }),
  'no option': () => ({}),
  nothing: () => undefined,
  'null in every option': (options) => Object.fromEntries(options.map((parameter) => [parameter.sdkName, null])),
  'single values for lists': (options) => Object.fromEntries(options.filter((p) => p.collectionFormat).map((p) => [p.sdkName, 'one'])),
};

describe.each(Object.entries(scripts))('%s', (_, make) => {
  test.each(classes)('%s', (cls, operations) => {
    for (const { name, required, optional } of operations) {
      const args = [...required.map(value), make(optional)];
      const run = (platformClient) => new platformClient[cls](client)[name](...args);
      expect({ name, args: run(ours) }).toStrictEqual({ name, args: run(old) });
      expect(run(ours)).toHaveLength(11);
    }
  });
});

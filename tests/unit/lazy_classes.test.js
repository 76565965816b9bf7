/** A class that is not used costs nothing: the core is asked only when somebody looks at one of its methods. */
const { build } = require('esbuild');
const { resolve } = require('node:path');

const asked = [];
const operation = {
  name: 'getOf',
  parameters: [{ name: 'name', sdkName: 'name', required: false, location: 'query', collection: 'none' }],
  path: '/api/v2/of',
  method: 'GET',
  contentTypes: 'application/json',
  accepts: 'application/json',
};
/** Stands in for Emscripten's glue, for classes only. */
globalThis.standInGlue = (core) =>
  Object.assign(core, {
    ParameterLocation: { body: 'body', query: 'query' },
    CollectionFormat: { none: 'none' },
    operationNames(cls) {
      asked.push(`names of ${cls}`);
      return [`getOf${cls}`];
    },
    operation(cls, index) {
      asked.push(`operation ${cls} ${index}`);
      return operation;
    },
  });

/** The sources, loaded with that glue. */
async function sources() {
  const glue = {
    name: 'glue',
    setup(bundler) {
      bundler.onResolve({ filter: /^#(glue|node)$/ }, ({ path }) => ({ path, namespace: 'part' }));
      bundler.onLoad({ filter: /^#glue$/, namespace: 'part' }, () => ({ contents: 'export default globalThis.standInGlue' }));
      bundler.onLoad({ filter: /^#node$/, namespace: 'part' }, () => ({ contents: 'export const node = undefined' }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: "export { startCore } from './core.js'; export { defineApiClass } from './operations.js';",
      resolveDir: resolve(__dirname, '../../js/src'),
    },
    plugins: [glue],
    bundle: true,
    write: false,
    format: 'cjs',
  });
  const module = { exports: {} };
  new Function('module', outputFiles[0].text)(module);
  return module.exports;
}

test('neither defining nor constructing a class decodes it, and using one decodes no other', async () => {
  const { startCore, defineApiClass } = await sources();
  startCore();
  const calls = [];
  const client = { callApi: (...args) => calls.push(args) };
  const [First, Second] = ['FirstApi', 'SecondApi'].map((name, cls) => defineApiClass(name, cls));
  const objects = [new First(client), new Second(client), new Second(client)];
  expect(objects.map(({ apiClient }) => apiClient)).toEqual([client, client, client]);
  expect(asked).toEqual([]);
  expect(objects[2].getOf1).toBeInstanceOf(Function);
  expect(asked).toEqual(['names of 1']);
  objects[2].getOf1({ name: 'x' });
  objects[1].getOf1();
  expect(calls.map(([path]) => path)).toEqual(['/api/v2/of', '/api/v2/of']);
  expect(asked).toEqual(['names of 1', 'operation 1 0']);
  expect(objects[0].getOf0).toBeInstanceOf(Function);
  expect(asked).toEqual(['names of 1', 'operation 1 0', 'names of 0']);
});

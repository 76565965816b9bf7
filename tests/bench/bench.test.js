/** The benchmark itself: its arithmetic, how it reads wasm, and that it measures every contender. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const parts = {};
beforeAll(async () => {
  for (const name of [
    'statistics',
    'report',
    'charts',
    'peer',
    'publish',
    'wasm_sections',
    'sizes',
    'server',
    'browser',
    'measure/calls',
    'measure/start',
    'measure/memory',
    'measure/node',
    'measure/operations',
  ]) {
    Object.assign(parts, await import(`../../bench/${name}.mjs`));
  }
});

test('median and spread', () => {
  expect(parts.summary([4, 1, 3, 2, 100])).toEqual({ median: 3, spread: 1 / 3, least: 1, samples: 5 });
  expect(parts.summary([2, 4])).toMatchObject({ median: 3, spread: 1 / 6 });
  expect(parts.summary([0])).toMatchObject({ median: 0, spread: 0 });
});

test('a ratio is taken within a repetition, so a machine that slows down does not move it', () => {
  const compared = parts.compare({ ours: [1, 10, 100], old: [2, 20, 200], raw: [1, 5, 100] });
  expect(compared.ours.ratios.old).toMatchObject({ median: 0.5, spread: 0 });
  expect(compared.ours.ratios.raw.median).toBe(1);
  expect(compared.old.ratios.ours.median).toBe(2);
  expect(parts.compare({ ours: [1] }).ours.ratios).toEqual({});
});

test('growth is judged by its exponent where fixed costs no longer hide it', () => {
  expect(
    parts.exponent([
      [1, 3],
      [10, 30],
      [100, 300],
    ]),
  ).toBeCloseTo(1);
  expect(
    parts.exponent([
      [1, 1],
      [10, 100],
    ]),
  ).toBeCloseTo(2);
  expect(
    parts.exponent([
      [1, 7],
      [10, 7],
    ]),
  ).toBeCloseTo(0);
  const pointsOf = (cost) => [1, 10, 100, 1000, 10000].map((x) => ({ x, samples: { ours: [cost(x)], raw: [1000 + x] } }));
  const curve = (cost) => parts.evaluateCurve({ id: 'x', title: 'x', axis: 'bytes', points: pointsOf(cost) });
  // Over the whole curve both look flat.
  const straight = curve((x) => 10000 + x);
  expect(straight.linear).toBe(true);
  expect(straight.growth.ours.all).toBeLessThan(0.2);
  const bent = curve((x) => 1e6 + x * x);
  expect(bent.growth.ours.all).toBeLessThan(1);
  expect(bent.linear).toBe(false);
  // A point that the others cannot reach.
  const alone = parts.evaluateCurve({ ...bent, points: [...pointsOf((x) => x), { x: 20000, samples: { ours: [20000] } }] });
  expect(parts.curveTable(alone)).toMatch(/\| 20,000 \| 20000 \| {2}\|\n\| exponent, all \| 1\.00 \| \d\.\d\d \|/);
  expect(parts.curveChart(alone)).not.toMatch(/NaN|undefined/);
  expect(parts.curveTable(bent)).toMatch(/\| exponent, end \| 1\.\d\d \| 0\.\d\d \|\n\n.*\*\*no\*\*\.$/);
});

test('the published part of the README is replaced, and nothing else', () => {
  const text = 'a\n<!-- x: written by npm run bench -- --publish -->\nold\n<!-- end of x -->\nb\n';
  const once = parts.between(text, 'x', 'new');
  expect(once).toBe(text.replace('old', 'new'));
  expect(parts.between(once, 'x', 'new')).toBe(once);
  expect(() => parts.between('a', 'x', 'new')).toThrow('no place for x');
  const results = JSON.parse(readFileSync(resolve(root, 'bench/results.json'), 'utf8'));
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  expect(parts.between(readme, 'benchmark', parts.readmeSection(results))).toBe(readme);
  expect(
    parts
      .readmeSection(results)
      .split('\n')
      .filter((line) => /^\| [^-w]/.test(line)),
  ).toHaveLength(5);
});

test('contenders take turns, each first as often as the others', async () => {
  const order = [];
  const samples = await parts.interleave(['a', 'b', 'c'], 3, async (name) => order.push(name));
  expect(order.join('')).toBe('abcbcacab');
  expect(samples).toEqual({ a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] });
});

test('goals are judged by what they bound', () => {
  const row = (goal, ours) => parts.evaluate({ id: 'x', title: 'x', unit: 'ms', goal, samples: { ours: [ours], old: [10] } }).goal;
  expect(row({ old: 0.5 }, 5)).toEqual({ text: '≤ 0.5 × old SDK', met: true });
  expect(row({ old: 0.5 }, 6).met).toBe(false);
  expect(row({ limit: 6 }, 6)).toEqual({ text: '≤ 6', met: true });
  expect(row(undefined, 6).met).toBeUndefined();
});

test('the functions of a wasm are found with their names, and nothing is lost', () => {
  const decoder = readFileSync(resolve(root, 'build/wasm-release/wasm/ascii_bytes/ascii_bytes.wasm'));
  expect(parts.sections(decoder).map(({ name }) => name)).toEqual(expect.arrayContaining(['custom "dylink.0"', 'type', 'import', 'code']));
  expect(parts.functions(decoder).length).toBeGreaterThan(0);
  const client = readFileSync(resolve(root, 'dist/async/platform_client.wasm'));
  const code = parts.sections(client).find(({ name }) => name === 'code').size;
  const found = parts.functions(client);
  const bytes = found.reduce((total, { size }) => total + size, 0);
  expect(bytes).toBeLessThan(code);
  expect(bytes + 3 * found.length + 3).toBeGreaterThanOrEqual(code);

  // (module (func $add …)) with a name section, written by hand.
  const named = Uint8Array.from([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 4, 1, 2, 0, 11, 0, 15, 4, 110, 97, 109, 101, 1, 8, 1, 0, 5, 115, 116,
    100, 58, 58,
  ]);
  expect(WebAssembly.validate(named)).toBe(true);
  expect(parts.functions(named)).toEqual([{ name: 'std::', size: 2 }]);
  expect(parts.wasmReport(named)).toContain('| C++ library | 1 | 2 | 100.0 % |');
});

test('without a registry the locked SDK is the peer, and the run says so', () => {
  const unreachable = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
  const said = [];
  const { folder, note } = parts.installPeer((text) => said.push(text), unreachable);
  expect(folder).toBe('node_modules/purecloud-platform-client-v2/');
  expect(note).toMatch(/^the locked one, since .* \(ECONNREFUSED\)$/);
  expect(said.at(-1)).toContain('the locked one');
}, 60000);

test('the definition grows by classes, paths and methods of its own', () => {
  const definition = {
    tags: [{ name: 'Users' }],
    paths: { '/api/v2/users/me': { get: { operationId: 'getUsersMe', tags: ['Users'], parameters: [] } } },
  };
  const { tags, paths } = parts.grown(definition, 3);
  expect(tags.map(({ name }) => name)).toEqual(['Users', 'UsersCopy1', 'UsersCopy2']);
  expect(Object.keys(paths)).toEqual(['/api/v2/users/me', '/api/v2/copy1/users/me', '/api/v2/copy2/users/me']);
  expect(paths['/api/v2/copy2/users/me'].get).toEqual({ tags: ['UsersCopy2'], parameters: [] });
});

describe('with Chromium and Node', () => {
  let browser;
  let server;
  beforeAll(async () => {
    browser = await parts.launch();
    server = await parts.startServer({ '/ours/': 'dist/', '/old/': 'node_modules/purecloud-platform-client-v2/dist/', ...release });
  }, 60000);
  afterAll(() => Promise.all([browser?.close(), server?.close()]));
  // Only the release of the builds with more operations; the others take minutes.
  const release = { '/times-1/': 'dist/' };
  const peer = { folder: 'node_modules/purecloud-platform-client-v2/' };
  const once = () => ({ browser, origin: server.origin, port: server.port, peer, repetitions: 1, say() {} });
  const measured = (samples) => Object.values(samples).every((values) => values.length > 0 && values.every((value) => value > 0));

  test('every row has a figure of every contender', async () => {
    const rows = [
      ...(await parts.measureStart(once())),
      ...(await parts.measureCalls(once())),
      ...(await parts.measureMemory({ ...once(), requests: [20, 40] })),
      ...(await parts.measureNode(once())),
    ];
    expect(rows.filter(({ samples }) => !measured(samples)).map(({ id }) => id)).toEqual([]);
    const lines = parts.table(rows.map(parts.evaluate)).split('\n');
    expect(lines).toHaveLength(rows.length + 2);
  }, 300000);

  test('curves have a figure at every point, and charts are SVG', async () => {
    const curves = await parts.measureGrowth({ ...once(), longest: { body: 10000, parallel: 10 } });
    expect(curves.map(({ points }) => points.length)).toEqual([2, 2, 2]);
    const byOperations = await parts.measureOperations({ ...once(), served: release });
    expect(byOperations.map(({ points }) => points.length)).toEqual([1, 1, 1, 1, 1]);
    for (const { points } of [...curves, ...byOperations]) expect(points.every(({ samples }) => measured(samples))).toBe(true);
    const charts = [
      ...curves.map((curve) => parts.curveChart(parts.evaluateCurve(curve))),
      parts.comparisonChart([parts.evaluate({ title: 'a <b> & c', unit: 'ms', samples: { ours: [1], old: [4] } })]),
    ];
    const page = await browser.newPage(`${server.origin}/empty`);
    const roots = await page.evaluate(
      (texts) => texts.map((text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName),
      charts,
    );
    await page.close();
    expect(roots).toEqual(charts.map(() => 'svg'));
    expect(charts.join('')).not.toMatch(/NaN|undefined|Infinity/);
  }, 300000);
});

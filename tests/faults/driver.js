// Makes calls against the fault server, in a page and in Node alike: a script without imports.

/** A small generator of random numbers (mulberry32), which gives the same ones for the same seed. */
globalThis.randomNumbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

globalThis.makeDriver = (platformClient, port) => {
  const client = new platformClient.ApiClient();
  client.setAccessToken('the-token');
  client.timeout = 20_000;
  const serve = (at) => client.setGateway({ host: '127.0.0.1', protocol: 'http', port: at });
  serve(port);
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /**
   * `slugs`: the faults of the first request, the second, … Gives "ok" or the code of the error, how often it settled, and
   * the waits before retries.
   */
  async function call(id, slugs, { method = 'GET', retry, ...options } = {}) {
    const body = method === 'POST' || method === 'PUT' ? { id } : null;
    const path = `/api/${slugs.join('/')}`;
    const types = ['application/json'];
    const outcome = { id, settled: 0, delays: [] };
    if (retry) options.retry = { ...retry, onRetry: ({ delay }) => outcome.delays.push(delay) };
    const settle = (what) => {
      outcome.settled++;
      outcome.what = what;
    };
    await client.callApi(path, method, {}, { id }, {}, {}, body, ['PureCloud OAuth'], types, types, {}, options).then(
      () => settle('ok'),
      ({ code }) => settle(code),
    );
    return outcome;
  }

  return {
    client,
    call,
    /** The fault, and whether the next call works. */
    async faultAndNext(id, slug, options, refusedPort) {
      if (refusedPort) serve(refusedPort);
      const outcome = await call(id, [slug], options);
      serve(port);
      const next = await call(`${id}-next`, ['no-fault'], {});
      return { ...outcome, next: next.what };
    },
    /**
     * Calls at once, each with a random method and two random faults, and one of ten aborted at a random moment.
     * Every other one is repeated where it may be.
     */
    async storm({ seed, count, first, slugs }) {
      const random = randomNumbers(seed);
      const pick = (list) => list[Math.floor(random() * list.length)];
      const calls = [...Array(count).keys()].map((at) => {
        const method = pick(['GET', 'GET', 'POST', 'PUT', 'DELETE']);
        const chosen = [pick(slugs), pick(slugs)];
        const end = new AbortController();
        const aborts = random() < 0.1;
        if (aborts) setTimeout(() => end.abort(), random() * 300);
        const retry = at % 2 === 0 && { delay: 5, maxRetries: 3 };
        const plan = { id: first + at, method, chosen, aborts, retries: Boolean(retry) };
        return call(plan.id, chosen, { method, retry, signal: end.signal, timeout: 8000 }).then((outcome) => ({ ...plan, ...outcome }));
      });
      return Promise.all(calls);
    },
    /** Everything is aborted at once, in the midst of it. */
    async abortStorm({ first, count, slug }) {
      const end = new AbortController();
      const calls = [...Array(count).keys()].map((at) => call(first + at, [slug], { signal: end.signal }));
      await pause(50);
      end.abort();
      return Promise.all(calls);
    },
    pause,
  };
};

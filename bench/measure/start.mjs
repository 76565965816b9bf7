// From a script to a usable client and its first calls, each on a fresh page.
import { onPage } from '../browser.mjs';
import { interleave } from '../statistics.mjs';

/** Milliseconds until the page's client is usable; only ./async has to wait. */
export const usableAfter = (page) =>
  page.evaluate(async () => {
    while (window.usableAfter === undefined) await new Promise((done) => setTimeout(done, 5));
    return window.usableAfter;
  });

/** Milliseconds for an object of each class. */
function constructAll() {
  const started = performance.now();
  window.kept = Object.keys(platformClient)
    .filter((name) => /Api$/.test(name))
    .map((name) => new platformClient[name]());
  return performance.now() - started;
}

/** Milliseconds to list the methods of each class, as mocks and wrappers do. */
function listAll() {
  const started = performance.now();
  const classes = Object.keys(platformClient).filter((name) => /Api$/.test(name));
  for (const name of classes) Object.getOwnPropertyNames(platformClient[name].prototype);
  return performance.now() - started;
}

/** Milliseconds from the first call of a class to its request. */
export async function firstCall() {
  const started = performance.now();
  const call = new platformClient.RoutingApi().getRoutingQueue('queue 1');
  await window.allSent(1);
  const spent = performance.now() - started;
  // Otherwise it would hold a place that a measured call needs.
  window.refuseAll();
  await call.catch(() => {});
  return spent;
}

/** Microseconds of CPU from a call's arguments to its request, over four kinds of calls. */
export async function bindCalls() {
  const users = new platformClient.UsersApi();
  const routing = new platformClient.RoutingApi();
  const conversations = new platformClient.ConversationsApi();
  const body = { name: 'Team Zürich', description: 'x'.repeat(200), skills: [{ id: 'a', proficiency: 3.5 }], version: 4 };
  const kinds = [
    () => users.getUsersMe({ expand: ['presence', 'routingStatus'] }),
    () => users.getUser('7e5b29f4-1b7f-4c2a-9d0c-000000000001', { expand: ['presence'], state: 'active' }),
    () => routing.putRoutingQueue('queue/1 é', body),
    () => conversations.getConversations({ communicationType: 'call' }),
  ];
  // As many at once as ours sends; only the way to the request counts.
  const [batches, batch] = [12, 100];
  const round = async () => {
    let spent = 0;
    for (let i = 0; i < batches; i++) {
      const calls = [];
      const started = performance.now();
      while (calls.length < batch) for (const kind of kinds) calls.push(kind());
      await window.allSent(batch);
      spent += performance.now() - started;
      window.refuseAll();
      await Promise.allSettled(calls);
    }
    return (spent * 1000) / (batches * batch);
  };
  await round();
  await round();
  gc();
  return round();
}

export async function measureStart({ browser, origin, repetitions, say }) {
  const row = async (about, contenders, path, measure) => {
    say(about.title);
    return {
      ...about,
      samples: await interleave(contenders, repetitions, (name) => onPage(browser, `${origin}/${path(name)}`, measure)),
    };
  };
  const both = ['ours', 'old'];
  const evaluate = (work) => (page) => page.evaluate(work);
  return [
    await row({ id: 'start', title: 'script arrived → usable', unit: 'ms', goal: { old: 0.4 } }, both, (name) => name, usableAfter),
    await row(
      { id: 'start-async', title: './async: page start → usable, downloads included', unit: 'ms' },
      ['ours'],
      () => 'async',
      usableAfter,
    ),
    await row(
      { id: 'classes', title: 'all 87 classes constructed', unit: 'ms', goal: { old: 0.5 } },
      both,
      (name) => name,
      evaluate(constructAll),
    ),
    await row({ id: 'methods', title: 'all 3,468 methods listed', unit: 'ms' }, both, (name) => name, evaluate(listAll)),
    await row(
      { id: 'first-call', title: 'first call of a class → request', unit: 'ms' },
      both,
      (name) => `${name}-deaf`,
      evaluate(firstCall),
    ),
    await row(
      { id: 'binding', title: 'binding one call, arguments → request', unit: 'µs', goal: { old: 0.6 } },
      both,
      (name) => `${name}-deaf`,
      evaluate(bindCalls),
    ),
  ];
}

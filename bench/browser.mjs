// Speaks to Chromium directly, and asks for no more than needed. A tool that also follows the network
// makes every request keep its stack. That costs most where calls come from deepest: it added a tenth to
// our small GETs and nothing to raw fetch.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumOptions } from '../demo/sandbox/chromium.mjs';

const flags = [
  ...chromiumOptions.args,
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  // Pages wait in the background for their turn, and must run there as in front.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // gc() in pages, and memory figures without a wait.
  '--js-flags=--expose-gc',
  '--enable-blink-features=ForceEagerMeasureMemory',
];

/** The DevTools protocol on two pipes: messages end with NUL. */
class Connection {
  #last = 0;
  #waiting = new Map();

  constructor(write, read) {
    this.write = write;
    let rest = '';
    read.setEncoding('utf8').on('data', (text) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop();
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    read.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has ended'));
    });
  }

  #receive({ id, result, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  send(method, params, sessionId) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }
}

class Page {
  constructor(connection, sessionId) {
    this.send = (method, params) => connection.send(method, params, sessionId);
  }

  async open(url) {
    await this.send('Page.navigate', { url });
    // No event tells, because none is enabled.
    for (;;) {
      // The question may be lost with a page that is just being left.
      const at = await this.evaluate(() => document.readyState === 'complete' && location.href).catch(() => false);
      if (at === url) return;
      await wait(10);
    }
  }

  /** Runs `work` in the page and gives its result, which must be JSON. It sees nothing but `argument`. */
  async evaluate(work, argument) {
    const expression = `(${work})(${JSON.stringify(argument)})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

class Browser {
  constructor(child, connection, version) {
    Object.assign(this, { child, connection, version });
  }

  /** A page in a process and a profile of its own. */
  async newPage(url) {
    const { browserContextId } = await this.connection.send('Target.createBrowserContext');
    const { targetId } = await this.connection.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await this.connection.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this.connection, sessionId);
    page.close = () => this.connection.send('Target.disposeBrowserContext', { browserContextId });
    await page.open(url);
    return page;
  }

  async close() {
    await this.connection.send('Browser.close');
    await this.ended;
  }
}

export async function launch() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = spawn(chromiumOptions.executablePath, [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => {
    child.on('exit', () => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
      done();
    });
  });
  const connection = new Connection(child.stdio[3], child.stdio[4]);
  const { product } = await connection.send('Browser.getVersion');
  return Object.assign(new Browser(child, connection, product.replace(/.*\//, '')), { ended });
}

/** Opens a page, runs `work` on it, closes it. @throws an error that the page did not catch, too */
export async function onPage(browser, url, work) {
  const page = await browser.newPage(url);
  try {
    const result = await work(page);
    const [failure] = await page.evaluate(() => window.failures);
    if (failure) throw new Error(`${url}: ${failure}`);
    return result;
  } finally {
    await page.close();
  }
}

/** One page for each contender, open until `close`. */
export async function openContenders(browser, origin, names) {
  const pages = {};
  for (const name of names) pages[name] = await browser.newPage(`${origin}/${name}`);
  return { pages, close: () => Promise.all(Object.values(pages).map((page) => page.close())) };
}

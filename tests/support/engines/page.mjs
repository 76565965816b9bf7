// What a test does with a page in any engine. A driver brings the few steps that differ.
/**
 * How a browser starts. `proxy`: host and port of a proxy for all requests by TLS, whose certificates are not checked.
 * `allowPopups`: windows open without a click.
 * @typedef {{ proxy?: string, allowPopups?: boolean }} Options
 */
const patience = 60000;
const interval = 50;

/** Tries until `attempt` gives something truthy. An exception (from a page that is just leaving) counts as "not yet". */
export async function eventually(attempt, describe) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      const found = await attempt();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${await describe(last)}`);
    await new Promise((later) => setTimeout(later, interval));
  }
}

/**
 * A page, or a frame of one. Its driver has: `goto`, `reload`, `back`, `close` (of the page), and
 * `evaluate(text)`, `press(selector)`, `write(selector, text)`, `frame()` (of the page or the frame).
 */
export class Page {
  constructor(profile, driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Loads an address. It is no failure if the page leaves for another one meanwhile. */
  goto(url) {
    return this.driver.goto(url);
  }

  reload() {
    return this.driver.reload();
  }

  /** Goes back in the history; the earlier page may take a while to appear. */
  back() {
    return this.driver.back();
  }

  close() {
    return this.driver.close();
  }

  /** Runs a function in the page and gives its result, as JSON keeps it; throws what it throws. */
  async run(code, arg) {
    const call = `(${code})(${arg === undefined ? '' : JSON.stringify(arg)})`;
    // An async function's promise is the engine's own, also where a page has replaced Promise and its methods.
    const text = await this.driver.evaluate(`(async () => {
      try { return JSON.stringify({ value: await ${call} }); } catch (error) { return JSON.stringify({ thrown: String(error) }); }
    })()`);
    const { value, thrown } = JSON.parse(text);
    if (thrown !== undefined) throw new Error(thrown);
    return value;
  }

  /** Waits until a function of the page gives something truthy, and gives it. */
  until(code, arg) {
    return eventually(
      () => this.run(code, arg),
      async (last) => `${code} ${arg ?? ''} ${last ?? ''}; the page: ${await this.describe()}`,
    );
  }

  titled(title) {
    return this.until((wanted) => document.title === wanted, title);
  }

  click(selector) {
    return eventually(
      async () => {
        await this.driver.press(selector);
        return true;
      },
      async (last) => `a click on ${selector}: ${last}; the page: ${await this.describe()}`,
    );
  }

  type(selector, text) {
    return eventually(
      async () => {
        await this.driver.write(selector, text);
        return true;
      },
      async (last) => `typing into ${selector}: ${last}; the page: ${await this.describe()}`,
    );
  }

  /** The first frame in the page. */
  frame() {
    return new Page(this.profile, this.driver.frame());
  }

  url() {
    return this.run(() => location.href);
  }

  /** For a failing test's message: the page's address, its text, and its errors if the engine tells them. */
  async describe() {
    const seen = await this.run(() => ({
      href: location.href,
      title: document.title,
      failure: window.failure,
      errors: window.errors,
      text: document.body?.textContent.slice(0, 300),
    })).catch((error) => ({ unreadable: String(error) }));
    return JSON.stringify({ ...seen, console: this.driver.said });
  }
}

/** A fresh profile: nothing stored, no cookies. Its driver has `open()` and `pages()`, which give drivers of pages, and `close()`. */
export class Profile {
  #known = new Map();

  constructor(driver) {
    this.driver = driver;
  }

  #page(driver) {
    if (!this.#known.has(driver.id)) this.#known.set(driver.id, new Page(this, driver));
    return this.#known.get(driver.id);
  }

  async open() {
    return this.#page(await this.driver.open());
  }

  /** Every window, also those that pages have opened. */
  async pages() {
    return (await this.driver.pages()).map((driver) => this.#page(driver));
  }

  /** The next window that a page opened by itself. */
  popup() {
    return eventually(
      async () => {
        const fresh = (await this.driver.pages()).find(({ id }) => !this.#known.has(id));
        return fresh && this.#page(fresh);
      },
      () => 'no window opened',
    );
  }

  close() {
    return this.driver.close();
  }
}

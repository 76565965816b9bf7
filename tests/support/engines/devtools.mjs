// Pages by Playwright or Puppeteer, whose interfaces are alike as far as used here.

const first = { timeout: 2000 };

/** A page that leaves while it loads ends the navigation. The test waits for what comes next. */
const leaving = (error) => {
  if (!/interrupted|aborted|canceled|superseded|NS_BINDING|detached|ERR_ABORTED/i.test(error.message)) throw error;
};

class Tab {
  said = [];

  constructor(page) {
    this.id = page;
    page.on('console', (message) => this.said.push(message.text()));
    page.on('pageerror', (error) => this.said.push(`ERROR ${error.message}`));
  }

  goto(url) {
    return this.id.goto(url, { waitUntil: 'domcontentloaded' }).catch(leaving);
  }

  reload() {
    return this.id.reload({ waitUntil: 'domcontentloaded' }).catch(leaving);
  }

  /** Does not wait. A page that comes back as it was left does not load, and the libraries would wait for that. */
  back() {
    return this.id.evaluate('setTimeout(() => history.back())');
  }

  evaluate(text) {
    return this.id.evaluate(text);
  }

  press(selector) {
    return pressIn(this.id, selector);
  }

  write(selector, text) {
    return writeIn(this.id, selector, text);
  }

  frame() {
    return new Frame(this);
  }

  close() {
    return this.id.close();
  }
}

/** Found anew for each step, because a frame that leaves for another site may become another object. */
class Frame {
  constructor(tab) {
    this.tab = tab;
  }

  get #frame() {
    const frame = this.tab.id.frames()[1];
    if (!frame) throw new Error('there is no frame');
    return frame;
  }

  get said() {
    return this.tab.said;
  }

  async evaluate(text) {
    return this.#frame.evaluate(text);
  }

  async press(selector) {
    return pressIn(this.#frame, selector);
  }

  async write(selector, text) {
    return writeIn(this.#frame, selector, text);
  }
}

async function pressIn(frame, selector) {
  const element = await frame.waitForSelector(selector, first);
  return element.click();
}

async function writeIn(frame, selector, text) {
  const element = await frame.waitForSelector(selector, first);
  return element.type(text);
}

/** The driver of a profile, over a context of either library. */
export class Context {
  #tabs = new Map();

  constructor(context) {
    this.context = context;
  }

  #tab(page) {
    if (!this.#tabs.has(page)) this.#tabs.set(page, new Tab(page));
    return this.#tabs.get(page);
  }

  async open() {
    return this.#tab(await this.context.newPage());
  }

  async pages() {
    return (await this.context.pages()).map((page) => this.#tab(page));
  }

  close() {
    return this.context.close();
  }
}

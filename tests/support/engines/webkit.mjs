import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { Profile, eventually } from './page.mjs';

const binary = ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);

/** A process that the suite ends; `close` waits for its end. */
function run(command, args, options) {
  const child = spawn(command, args, options);
  const ended = once(child, 'exit');
  return {
    child,
    close: () => {
      child.kill();
      return ended;
    },
  };
}

/** A screen that nobody looks at, for a browser that needs one. */
async function startScreen() {
  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.child.stdio[3], 'data');
  return { ...screen, display: `:${String(number).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function startDriver(display) {
  const port = await freePort();
  const driver = run('WebKitWebDriver', [`--port=${port}`], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await eventually(
    async () => (await fetch(`${origin}/status`)).ok,
    () => 'WebKitWebDriver does not answer',
  );
  return { ...driver, origin };
}

/** WebKit's driver forgets a command to a page or frame that is just left; the next command finds the page after it. */
async function answered(command, limit = 10000) {
  const forgotten = new AbortController();
  const late = pause(limit, undefined, { signal: forgotten.signal }).then(() => {
    throw new Error('the driver does not answer');
  });
  return Promise.race([command, late]).finally(() => forgotten.abort());
}

/** The latest script of each session, until it has ended. */
const running = new WeakMap();

/** A window, or its first frame. WebDriver has one current window for all steps, so each step says which. */
class Window {
  constructor(session, id, inFrame = false) {
    Object.assign(this, { session, id, inFrame });
  }

  async #chosen() {
    await answered(this.session.switchTo().window(this.id));
    if (this.inFrame) await answered(this.session.switchTo().frame(0), 2000);
    return this.session;
  }

  /** Scripts of two windows run one after the other, or the one would be run in the window of the other. */
  #script(text, ...args) {
    const before = running.get(this.session) ?? Promise.resolve();
    const script = before.then(async () => answered((await this.#chosen()).executeScript(text, ...args)));
    running.set(
      this.session,
      script.catch(() => {}),
    );
    return script;
  }

  async #element(selector) {
    return answered((await this.#chosen()).findElement(By.css(selector)));
  }

  async goto(url) {
    return (await this.#chosen()).get(url);
  }

  async reload() {
    return (await this.#chosen()).navigate().refresh();
  }

  /**
   * The driver's own command waits for a load, and a page that comes back as it was left does not load. A script
   * in a page that is left meanwhile does not end either: hence the delays.
   */
  async back() {
    await this.#script('setTimeout(() => history.back(), 200)');
    await pause(1000);
  }

  /** Starts it, then asks for its result: if the page leaves, the driver would never hear of one that it waits for. */
  async evaluate(text) {
    const key = JSON.stringify(randomUUID());
    await this.#script(`const evaluated = (window.evaluated ??= {}); (${text}).then((answer) => { evaluated[${key}] = answer; });`);
    for (;;) {
      const [here, answer] = await this.#script(`const { evaluated } = window; return [Boolean(evaluated), evaluated?.[${key}]];`);
      if (answer) return answer;
      if (!here) throw new Error('the page has left');
      await pause(20);
    }
  }

  async press(selector) {
    const element = await this.#element(selector);
    // In a frame, the driver's click does not return, and its typing has no effect.
    const click = this.inFrame ? this.session.executeScript('arguments[0].click()', element) : element.click();
    await answered(click).catch(async (error) => {
      // A click that makes the page leave is done, though the driver may not say so.
      const stays = await this.#element(selector).then(
        () => true,
        () => false,
      );
      if (stays) throw error;
    });
  }

  async write(selector, text) {
    const element = await this.#element(selector);
    if (this.inFrame) await answered(this.session.executeScript('arguments[0].value = arguments[1]', element, text));
    else await answered(element.sendKeys(text));
  }

  frame() {
    return new Window(this.session, this.id, true);
  }

  async close() {
    await (await this.#chosen()).close();
  }
}

/** The driver of a profile. The session has only one, so cookies, storage and windows are cleared. */
class Windows {
  constructor(session, base) {
    Object.assign(this, { session, base });
  }

  async open() {
    await this.session.switchTo().window(this.base);
    // A tab of MiniBrowser opens no popups, even from a click.
    await this.session.switchTo().newWindow('window');
    return new Window(this.session, await this.session.getWindowHandle());
  }

  async pages() {
    const handles = await this.session.getAllWindowHandles();
    return handles.filter((handle) => handle !== this.base).map((handle) => new Window(this.session, handle));
  }

  async close() {
    for (const page of await this.pages()) await page.close();
  }
}

/**
 * WebKitGTK's MiniBrowser by WebDriver: the engine of Safari, not Safari.
 * @param {import('./page.mjs').Options} options
 */
export async function start({ proxy, allowPopups = false } = {}) {
  const screen = await startScreen();
  const driver = await startDriver(screen.display);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'eager',
    'webkitgtk:browserOptions': {
      binary,
      args: [
        '--automation',
        ...(allowPopups ? ['--javascript-can-open-windows-automatically=true'] : []),
        // WebDriver's own setting means a proxy that speaks TLS itself.
        ...(proxy ? [`--proxy=http://${proxy}`, '--ignore-host=127.0.0.1'] : []),
      ],
    },
    acceptInsecureCerts: Boolean(proxy),
  });
  const session = await new Builder().usingServer(driver.origin).withCapabilities(capabilities).build();
  await session.manage().setTimeouts({ script: 10000, pageLoad: 120000 });
  const version = (await session.getCapabilities()).get('browserVersion');
  const base = await session.getWindowHandle();
  return {
    version: `WebKitGTK ${version}`,
    profile: async () => new Profile(new Windows(session, base)),
    close: async () => {
      await session.quit();
      await driver.close();
      await screen.close();
    },
  };
}

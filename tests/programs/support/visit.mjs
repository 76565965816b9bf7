// A visit to a page, in any engine.
import { setTimeout as pause } from 'node:timers/promises';

const patience = 60000;

/** Fills in the login page, if this is one, once. A driver's click would wait for a page that comes next. */
function signIn(decision) {
  if (!location.href.startsWith('https://login.mypurecloud.com/oauth/authorize')) return;
  const button = document.querySelector(`button[value=${decision}]`);
  if (!button || window.pressed) return;
  window.pressed = true;
  document.querySelector('input[name=password]').value = 'sandbox';
  setTimeout(() => button.click());
}

/** A page that is just left or loaded refuses; it is asked again. */
const unlessLeaving = (work) => work.catch(() => undefined);

/** Signs in, or denies, in each window and its frame if it shows the login page. */
async function answerLogins(profile, decision, hasFrame) {
  for (const page of (await unlessLeaving(profile.pages())) ?? []) {
    await unlessLeaving(page.run(signIn, decision));
    if (hasFrame) await unlessLeaving(page.frame().run(signIn, decision));
  }
}

const read = () => ({ title: document.title, text: document.getElementById('out')?.textContent.trim() });

/**
 * Opens a page and gives what stands in its `#out` when its title is "done".
 * @param {{ address: string, decision: string, hasFrame: boolean }} page
 */
export async function visit(browser, { address, decision, hasFrame }) {
  const profile = await browser.profile();
  const page = await profile.open();
  let shown;
  let text = '';
  await unlessLeaving(page.goto(address));
  for (const end = Date.now() + patience; shown === undefined && Date.now() < end; ) {
    await answerLogins(profile, decision, hasFrame);
    const now = await unlessLeaving(page.run(read));
    text = now?.text ?? text;
    if (now?.title === 'done') shown = text;
    else await pause(60);
  }
  const details = shown === undefined ? await page.describe() : (page.driver.said ?? []).join('\n');
  await profile.close();
  return { shown: shown ?? `${text}\n(did not end)`.trim(), details: details.slice(-3000) };
}

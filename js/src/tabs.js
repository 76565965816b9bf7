/**
 * Makes the client check what other tabs have stored when the browser reports a change, and when the page is
 * shown again.
 * @param {{ deref(): any }} reference the client's state, held weakly
 * @returns {() => void} ends it
 */
export function watchTabs(reference) {
  // Workers and Node have no such events.
  if (typeof window !== 'object' || typeof window.addEventListener !== 'function') return () => {};
  const look = (event) => {
    if (event.type === 'storage' && event.key !== null && !event.key.endsWith('_auth_data')) return;
    reference.deref()?.core?.lookAgain();
  };
  const names = ['storage', 'pageshow', 'visibilitychange'];
  for (const name of names) window.addEventListener(name, look);
  return () => {
    for (const name of names) window.removeEventListener(name, look);
  };
}

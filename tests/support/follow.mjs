/**
 * Follows a login server's redirects, with its cookies, until it comes back to `redirectUri`.
 * @returns {Promise<URL>} the address that it came back to
 */
export async function followLogin(url, redirectUri) {
  const cookies = new Map();
  for (let at = url; ; ) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) cookies.set(...set.split(';')[0].split(/=(.*)/s).slice(0, 2));
    const location = answer.headers.get('location');
    if (!location) throw new Error(`the login server answered ${answer.status}`);
    at = new URL(location, at).href;
    if (at.startsWith(redirectUri)) return new URL(at);
  }
}

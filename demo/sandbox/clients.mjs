/** The registered OAuth clients, and the user who can sign in. */
export const clients = new Map([
  ['demo-client', { name: 'Demo page', secret: 'demo-secret' }],
  ['other-client', { name: 'Another app', secret: 'other-secret' }],
  // As on the platform: since March 2026 new clients get no implicit grant, and many old ones have nothing else.
  ['code-only-client', { name: 'A new app', secret: 'code-only-secret', responseTypes: ['code'] }],
  ['implicit-only-client', { name: 'An old app', secret: 'implicit-only-secret', responseTypes: ['token'] }],
  // A page whose login server gives it refresh tokens, which are used without a secret.
  ['refreshing-client', { name: 'A dashboard', secret: 'refreshing-secret', refreshes: true }],
  ['no-login-client', { name: 'A server', secret: 'no-login-secret', responseTypes: [] }],
]);

export const user = {
  id: '2c4f7a0e-8f3d-4d5b-9a77-0f6a1d9b1c11',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  password: 'sandbox',
};

/** The organization whose SAML identity provider is trusted. */
export const organization = { name: 'sandbox-org' };

/** Only pages of this machine: the sandbox sends tokens there. */
export function isRegisteredRedirect(uri) {
  try {
    const { protocol, hostname, username, password } = new URL(uri);
    return protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname) && !username && !password && !uri.includes('#');
  } catch {
    return false;
  }
}

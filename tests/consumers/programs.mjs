// The program of each page: a login and a call, with the package loaded in one of the ways that programs load it.

/** How a program names the package. `sdk` is then the same object in each. @type {Record<string, (name: string) => string>} */
export const imports = {
  default: (name) => `import sdk from '${name}';`,
  named: (name) => `import { ApiClient, UsersApi } from '${name}';\nconst sdk = { ApiClient, UsersApi };`,
  namespace: (name) => `import * as all from '${name}';\nconst sdk = all;`,
  async: (name) => `import { load } from '${name}/async';\nconst sdk = await load();`,
  require: (name) => `const sdk = require('${name}');`,
};

/** Shows the outcome in the title of the page. */
export const login = (port) => `
  const client = sdk.ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
  client
    .loginImplicitGrant('demo-client', location.origin + location.pathname, { state: 'here' })
    .then(() => new sdk.UsersApi().getUsersMe())
    .then(
      (me) => (document.title = 'Hello, ' + me.name),
      (error) => (document.title = 'failed: ' + error.message),
    );`;

/** A whole program. `load` is async only in an async function, because not every tool takes a top-level await. */
export function program(way, name, port) {
  if (way !== 'async') return `${imports[way](name)}\n${login(port)}\n`;
  const [line, ...rest] = imports.async(name).split('\n');
  return `${line}\n(async () => {\n${rest.join('\n')}\n${login(port)}\n})();\n`;
}

/** A call in Node, with a token. It prints the name of the user. */
export const nodeCall = (port) => `
  const client = new sdk.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
  client.setAccessToken(process.env.SANDBOX_TOKEN);
  return new sdk.UsersApi(client).getUsersMe().then((me) => me.name);`;

export const page = (script, more = '') =>
  `<!doctype html><html><head><title>app</title></head><body><div id="app"></div>${more}${script}</body></html>`;

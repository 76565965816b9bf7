/*
Node's own modules: default import, dynamic import, createRequire; one client in all.
Expected:
function object
dynamic true
required true
deep true
Ada Lovelace
*/
import { createRequire } from 'node:module';
import platformClient from 'purecloud-platform-client-v2';

const { ApiClient, UsersApi, ApiClientClass } = platformClient;
console.log(typeof ApiClientClass, typeof ApiClient.instance);
console.log('dynamic', (await import('purecloud-platform-client-v2')).default === platformClient);
console.log('required', createRequire(import.meta.url)('purecloud-platform-client-v2') === platformClient);
const deep = await import('purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js');
console.log('deep', deep.default === platformClient);
ApiClient.instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
await ApiClient.instance.loginClientCredentialsGrant('demo-client', 'demo-secret');
console.log((await new UsersApi().getUsersMe()).name);

/*
The deep path with require, and the types from the short one, as one public program has it.
Expected:
no errors
*/
import type { AuthData } from 'purecloud-platform-client-v2';

declare function require(name: string): any;
const platformClient = require('purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js');

export const login = async (environment: string): Promise<AuthData> => {
  const client = platformClient.ApiClient.instance;
  client.setPersistSettings(true);
  client.setEnvironment(environment);
  return client.loginImplicitGrant('id', 'https://localhost:3000', { state: 'a=b' });
};

/*
The deep path that public guides name, in webpack 5.
Bundler: webpack
Expected:
function Ada Lovelace
*/
import platformClient from 'purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js';

const show = (text) => {
  document.getElementById('out').textContent = text;
  document.title = 'done';
};
const client = platformClient.ApiClient.instance;
client.setEnvironment('mypurecloud.com');
client
  .loginImplicitGrant('demo-client', window.location.origin + window.location.pathname)
  .then(() => new platformClient.UsersApi().getUsersMe())
  .then((me) => show(`${typeof platformClient.ApiClientClass} ${me.name}`))
  .catch((error) => show(`failed: ${error.message || error}`));

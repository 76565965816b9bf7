/*
A function for the cloud, one file made by webpack 5.
Bundler: webpack
Target: node
Expected:
function Ada Lovelace
*/
import platformClient from 'purecloud-platform-client-v2';

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client
  .loginClientCredentialsGrant('demo-client', 'demo-secret')
  .then(() => new platformClient.UsersApi().getUsersMe())
  .then((me) => console.log(typeof platformClient.ApiClientClass, me.name))
  .catch((error) => console.log('failed:', error.message));

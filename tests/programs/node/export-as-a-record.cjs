/*
Programs that walk over the export: make every API, look one up by name, add one of their own.
Expected:
all are functions true
all can be made true
methods are on the prototype true
looked up Ada Lovelace
own class added true
for in finds UsersApi true
spread keeps UsersApi true
*/
const platformClient = require('purecloud-platform-client-v2');

const names = Object.keys(platformClient).filter((name) => name.endsWith('Api'));
const apis = Object.fromEntries(names.map((name) => [name, new platformClient[name]()]));
console.log('all are functions', names.length > 70 && names.every((name) => typeof platformClient[name] === 'function'));
console.log(
  'all can be made',
  Object.values(apis).every((api) => api.apiClient === platformClient.ApiClient.instance),
);
console.log(
  'methods are on the prototype',
  names.every((name) => Object.getOwnPropertyNames(platformClient[name].prototype).length > 1),
);

const found = [];
for (const name in platformClient) if (name === 'UsersApi') found.push(name);
platformClient.WebChatApi = class WebChatApi {};

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
client
  .loginClientCredentialsGrant('demo-client', 'demo-secret')
  .then(() => {
    const [apiName, method] = 'UsersApi.getUsersMe'.split('.');
    return apis[apiName][method]();
  })
  .then((me) => {
    console.log('looked up', me.name);
    console.log('own class added', typeof require('purecloud-platform-client-v2').WebChatApi === 'function');
    console.log('for in finds UsersApi', found.length === 1);
    console.log('spread keeps UsersApi', { ...platformClient }.UsersApi === platformClient.UsersApi);
  });

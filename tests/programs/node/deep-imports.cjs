/*
The deep paths that public programs and guides name, in one program with the short one.
Expected:
same object true
without extension true
one client true
destructured function function
PureCloudRegionHosts mypurecloud.ie
*/
const platformClient = require('purecloud-platform-client-v2');
const deep = require('purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js');
const short = require('purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2');

console.log('same object', deep === platformClient);
console.log('without extension', short === platformClient);
console.log('one client', deep.ApiClient.instance === platformClient.ApiClient.instance);
const { UsersApi, ApiClientClass } = deep;
console.log('destructured', typeof UsersApi, typeof ApiClientClass);
console.log('PureCloudRegionHosts', deep.PureCloudRegionHosts.eu_west_1);

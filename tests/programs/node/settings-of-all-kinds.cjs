/*
Settings as programs give them: from the environment, missing, with a slash too many, read back for links.
Expected:
mypurecloud.ie https://api.mypurecloud.ie
mypurecloud.jp https://login.mypurecloud.jp
undefined does not throw
default headers {"X-A":"1","Genesys-App":"bot"}
app bot
regions 18
persist undefined
level none
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setEnvironment('https://api.mypurecloud.ie/');
console.log(client.config.environment, client.config.basePath);
client.setEnvironment(platformClient.PureCloudRegionHosts.ap_northeast_1);
console.log(client.config.environment, client.config.authUrl);
client.setEnvironment(process.env.GENESYS_REGION_THAT_NOBODY_SET);
console.log('undefined does not throw');
client.setDefaultHeaders({ 'X-A': '1' });
client.setGenesysAppHeader('bot');
console.log('default headers', JSON.stringify(client.getDefaultHeaders()));
console.log('app', client.getGenesysAppHeader());
console.log('regions', Object.keys(platformClient.PureCloudRegionHosts).length);
client.setPersistSettings(true, 'my-app');
console.log('persist', client.authData.accessToken);
console.log('level', client.config.logger.log_level);

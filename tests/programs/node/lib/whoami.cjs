const platformClient = require('purecloud-platform-client-v2');

exports.whoAmI = async () => (await new platformClient.UsersApi().getUsersMe()).name;
exports.kindOf = (name) => typeof platformClient[name];
exports.environment = () => platformClient.ApiClient.instance.config.environment;

/*
An instrumentation that wraps callApi on the class, once for all clients, and a class that overrides it.
Expected:
GET /api/v2/users/me
GET /api/v2/users/me
overridden POST /api/v2/analytics/conversations/details/query {"interval":"i"}
*/
const platformClient = require('purecloud-platform-client-v2');

const { ApiClientClass } = platformClient;
const original = ApiClientClass.prototype.callApi;
ApiClientClass.prototype.callApi = function (path, method, ...rest) {
  console.log(method, path);
  return original.call(this, path, method, ...rest);
};

class LoggingClient extends ApiClientClass {
  callApi(path, method, pathParams, queryParams, headerParams, formParams, bodyParam) {
    return Promise.resolve(`overridden ${method} ${path} ${JSON.stringify(bodyParam)}`);
  }
}

(async () => {
  for (const client of [platformClient.ApiClient.instance, new ApiClientClass()]) {
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
    await new platformClient.UsersApi(client).getUsersMe().catch(() => {});
  }
  console.log(await new platformClient.AnalyticsApi(new LoggingClient()).postAnalyticsConversationsDetailsQuery({ interval: 'i' }));
})();

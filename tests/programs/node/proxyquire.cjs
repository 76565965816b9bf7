/*
Proxyquire puts a stub over one class of the package; the rest stays real.
Expected:
stub Ada
real function
environment mypurecloud.com
*/
const proxyquire = require('proxyquire');

class UsersApi {
  async getUsersMe() {
    return { name: 'Ada' };
  }
}
const service = proxyquire('./lib/whoami.cjs', { 'purecloud-platform-client-v2': { UsersApi } });

(async () => {
  console.log('stub', await service.whoAmI());
  console.log('real', service.kindOf('RoutingApi'));
  console.log('environment', service.environment());
})();

/*
Sinon stubs methods, the client and a whole instance; fake timers do not hold up a call that was stubbed.
Expected:
stubbed
called with u1
instance true stubbed too
sandbox restored true
*/
const sinon = require('sinon');
const platformClient = require('purecloud-platform-client-v2');

(async () => {
  const { UsersApi, ApiClient } = platformClient;
  const original = UsersApi.prototype.getUser;
  const box = sinon.createSandbox();
  const getUser = box.stub(UsersApi.prototype, 'getUser').resolves({ name: 'stubbed' });
  console.log((await new UsersApi().getUser('u1')).name);
  console.log('called with', getUser.firstCall.args[0]);

  getUser.restore();
  const instance = box.createStubInstance(UsersApi);
  instance.getUsersMe.resolves('stubbed too');
  console.log('instance', instance instanceof UsersApi, await instance.getUsersMe());

  box.stub(ApiClient.instance, 'setEnvironment');
  ApiClient.instance.setEnvironment('nowhere');
  box.restore();
  console.log('sandbox restored', UsersApi.prototype.getUser === original && ApiClient.instance.setEnvironment.restore === undefined);
})();

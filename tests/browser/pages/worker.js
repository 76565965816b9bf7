importScripts('sdk.js');
self.onmessage = async (event) => {
  const { ApiClient, UsersApi } = self.require('platformClient');
  ApiClient.instance.setGateway(event.data.gateway);
  ApiClient.instance.setAccessToken(event.data.token);
  try {
    const me = await new UsersApi().getUsersMe();
    postMessage(`${me.name} from a worker`);
  } catch (error) {
    postMessage(`failed: ${error.message}`);
  }
};

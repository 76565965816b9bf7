import platformClient from 'purecloud-platform-client-v2';

const client = platformClient.ApiClient.instance;
client.setEnvironment(platformClient.PureCloudRegionHosts.eu_west_1);
client.setPersistSettings(true, 'my_app');

export async function start(clientId: string): Promise<string | undefined> {
  const authData: platformClient.AuthData = await client.loginImplicitGrant(clientId, 'https://app.example/', {
    state: 'inbox',
    org: 'example',
    provider: 'adfs',
  });
  const expires: number = authData.tokenExpiryTime;
  if (expires < Date.now()) client.logout('https://app.example/goodbye');
  const users = new platformClient.UsersApi();
  const me = await users.getUsersMe({ expand: ['presence', 'authorization'] });
  return me.presence?.presenceDefinition?.systemPresence ?? me.name;
}

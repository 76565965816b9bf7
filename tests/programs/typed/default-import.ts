/*
A server program as the vendor's TypeScript samples are written: default import, the types as members of it.
Expected:
no errors
*/
import platformClient from 'purecloud-platform-client-v2';

const client: platformClient.ApiClientClass = platformClient.ApiClient.instance;
const usersApi = new platformClient.UsersApi();
let me: platformClient.Models.UserMe | undefined;
let auth: platformClient.AuthData | undefined;

export async function start(clientId: string, clientSecret: string): Promise<string> {
  client.setEnvironment(platformClient.PureCloudRegionHosts.eu_west_1);
  auth = await client.loginClientCredentialsGrant(clientId, clientSecret);
  me = await usersApi.getUsersMe({ expand: ['presence'] });
  return `${me.name} ${auth?.accessToken} ${me.presence?.presenceDefinition?.systemPresence}`;
}

export async function everyone(): Promise<platformClient.Models.User[]> {
  const users: platformClient.Models.User[] = [];
  let pageNumber = 1;
  let page: platformClient.Models.UserEntityListing;
  do {
    page = await usersApi.getUsers({ pageSize: 100, pageNumber, state: 'active' });
    users.push(...(page.entities ?? []));
  } while (pageNumber++ < (page.pageCount ?? 0));
  return users;
}

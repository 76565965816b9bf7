import platformClient, { Models } from 'purecloud-platform-client-v2';

class CachedUsers extends platformClient.UsersApi {
  private readonly cache = new Map<string, Promise<Models.User>>();

  constructor(client?: platformClient.ApiClientClass) {
    super(client);
  }

  override getUser(userId: string, opts?: platformClient.UsersApi.getUserOptions): Promise<Models.User> {
    const known = this.cache.get(userId) ?? super.getUser(userId, opts);
    this.cache.set(userId, known);
    return known;
  }
}

function api<T>(make: new (client?: platformClient.ApiClientClass) => T): T {
  return new make(platformClient.ApiClient.instance);
}

export const users: platformClient.UsersApi = api(CachedUsers);
export const all = [api(platformClient.GroupsApi), api(platformClient.LocationsApi), new CachedUsers()] as const;

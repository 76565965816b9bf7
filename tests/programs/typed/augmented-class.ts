/*
A program that adds a method to a class of the package, and members to an interface of options.
Expected:
no errors
*/
import platformClient from 'purecloud-platform-client-v2';

declare module 'purecloud-platform-client-v2' {
  interface UsersApi {
    getUserCached(userId: string): Promise<Models.User>;
  }
  namespace UsersApi {
    interface getUsersOptions {
      traceId?: string;
    }
  }
}

const cache = new Map<string, platformClient.Models.User>();
platformClient.UsersApi.prototype.getUserCached = async function (userId: string) {
  const known = cache.get(userId) ?? (await this.getUser(userId));
  cache.set(userId, known);
  return known;
};
export const users = new platformClient.UsersApi();
export const first = users.getUserCached('u1').then((user) => user.name?.length);

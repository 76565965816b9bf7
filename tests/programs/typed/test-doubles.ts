/*
Doubles in tests: partial objects, picked methods, a class of one's own in the place of an API.
Expected:
no errors
*/
import platformClient from 'purecloud-platform-client-v2';

type Users = Pick<platformClient.UsersApi, 'getUsersMe' | 'getUser'>;

class FakeUsers implements Users {
  getUsersMe = async (): Promise<platformClient.Models.UserMe> => ({ name: 'Fake' }) as platformClient.Models.UserMe;
  getUser = async (userId: string): Promise<platformClient.Models.User> => ({ id: userId }) as platformClient.Models.User;
}

export async function greet(users: Users): Promise<string> {
  const { name } = await users.getUsersMe();
  return `Hello ${name} ${(await users.getUser('u1')).id}`;
}

export const real = greet(new platformClient.UsersApi());
export const fake = greet(new FakeUsers());
export const partial: Partial<platformClient.RoutingApi> = { getRoutingQueues: async () => ({ entities: [] }) };

export class LoggingUsers extends platformClient.UsersApi {
  async getUser(userId: string, opts?: platformClient.UsersApi.getUserOptions): Promise<platformClient.Models.User> {
    return super.getUser(userId, opts);
  }
}

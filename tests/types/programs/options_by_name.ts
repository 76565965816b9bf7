import platformClient from 'purecloud-platform-client-v2';

const usersApi = new platformClient.UsersApi();
const defaults: platformClient.UsersApi.getUsersOptions = { pageSize: 25, expand: ['skills'], state: 'active' };

export async function* everyone(options: platformClient.UsersApi.getUsersOptions = {}) {
  for (let pageNumber = 1; ; pageNumber++) {
    const page = await usersApi.getUsers({ ...defaults, ...options, pageNumber });
    yield* page.entities ?? [];
    if (!page.nextUri) return;
  }
}

const remembered: platformClient.UsersApi.getUserOptions = {};
remembered.expand = [];
remembered.expand.push('locations');
remembered.customHeaders = { 'X-Page': 'profile' };
export const one = (id: string) => usersApi.getUser(id, remembered);

type Arguments = Parameters<platformClient.UsersApi['getUser']>;
type Answer = Awaited<ReturnType<platformClient.UsersApi['getUser']>>;
export const again = async (...args: Arguments): Promise<Answer> => usersApi.getUser(...args);

import platformClient, { type Models, PlatformClientError, UsersApi } from 'platform-client-wasm';
import * as everything from 'platform-client-wasm';
import { load } from 'platform-client-wasm/async';
import deep from 'platform-client-wasm/dist/node/purecloud-platform-client-v2.js';

declare module 'platform-client-wasm' {
  namespace Models {
    interface PresenceDefinition {
      mine?: string;
    }
    interface OfMyOwn {
      presence: PresenceDefinition;
    }
  }
}
export const presence: Models.OfMyOwn = { presence: { id: '1', mine: 'x' } };
export const inside = (me: platformClient.Models.UserMe) => me.presence?.presenceDefinition?.mine?.trim();

export const client: deep.ApiClientClass = platformClient.ApiClient.instance;
export const me = (): Promise<Models.UserMe> => new UsersApi(client).getUsersMe({ expand: ['presence'] });
export const known = (error: unknown) => error instanceof PlatformClientError && error.status;
export const loaded: Promise<typeof platformClient.ApiClient> = load().then(({ ApiClient }) => ApiClient);
// @ts-expect-error not a name of the package
export type None = everything.NoApi;
// @ts-expect-error a model has the type that the platform says
export const wrong: Models.UserMe = { name: 1 };

const found = [client instanceof everything.ApiClientClass, deep === platformClient, typeof me, known(new PlatformClientError('', 'E'))];
loaded.then((ApiClient) => console.log(...found, ApiClient.instance === client));

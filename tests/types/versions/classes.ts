import { UsersApi } from 'platform-client-wasm';

declare module 'platform-client-wasm' {
  interface UsersApi {
    getMine(): string;
  }
}
export const mine = (): string => new UsersApi().getMine();

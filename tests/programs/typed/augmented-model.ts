/*
A program that adds its own members to a model and to the client, as TypeScript lets it.
Expected:
no errors
*/
import platformClient, { Models } from 'purecloud-platform-client-v2';

declare module 'purecloud-platform-client-v2' {
  namespace Models {
    interface PresenceDefinition {
      mine?: string;
    }
  }
}

export const presence: Models.PresenceDefinition = { systemPresence: 'AVAILABLE', mine: 'x' };
export const api = new platformClient.PresenceApi();

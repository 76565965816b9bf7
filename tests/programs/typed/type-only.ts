/*
A bundled project with verbatimModuleSyntax: types imported as types only.
Module: Bundler
Expected:
no errors
*/
import platformClient from 'purecloud-platform-client-v2';
import type { Models } from 'purecloud-platform-client-v2';

export const title = (queue: Models.Queue): string => queue.name ?? '';
export const names = async (): Promise<string[]> => {
  const { entities = [] } = await new platformClient.RoutingApi().getRoutingQueues({ pageSize: 25 });
  return entities.map(title);
};

import platformClient, { Models, type WithExtendedResponses } from 'platform-client-wasm';

const client = new platformClient.ApiClient();
client.setReturnExtendedResponses(true);

const users = new platformClient.UsersApi(client) as WithExtendedResponses<platformClient.UsersApi>;
export async function name(id: string): Promise<string | undefined> {
  const response: platformClient.ExtendedResponse<Models.User> = await users.getUser(id, { expand: ['skills'] });
  const { status, headers, body, text } = response;
  console.log(status, headers['inin-correlation-id'], text.length);
  // @ts-expect-error the answer is not the body
  console.log(response.name);
  return body.name;
}

const routing = new platformClient.RoutingApi(client) as WithExtendedResponses<platformClient.RoutingApi>;
export const queues = routing.getRoutingQueues({ pageSize: 1 }).then(({ body }) => body.entities);
// @ts-expect-error arguments are checked as ever
routing.getRoutingQueue();

export async function plain(id: string): Promise<void> {
  const user = await new platformClient.UsersApi().getUser(id);
  const text: string | undefined = user.name;
  // @ts-expect-error no extended response
  console.log(user.statusText, text);
  const nothing: void = await new platformClient.GroupsApi().deleteGroup('id');
  return nothing;
}

interface Note {
  text: string;
}
export const note: Promise<Note> = client.callApi<Note>('/api/v2/notes/{id}', 'GET', { id: 1 }, null, null, null);

import platformClient from 'platform-client-wasm';

const users = new platformClient.UsersApi();
const controller = new AbortController();

export const me = users.getUsersMe({
  expand: ['presence'],
  signal: controller.signal,
  timeout: 2000,
  customHeaders: { 'X-Page': 'profile' },
});
export const changed = users.patchUser('id', { name: 'A', version: 1 }, { timeout: 2000 });
export const usage = new platformClient.BillingApi().getBillingReportsBillableusage(new Date(0), '2024-01-01T00:00:00Z');

// @ts-expect-error an option that does not exist
users.getUsersMe({ expands: ['presence'] });
// @ts-expect-error an option of the wrong type
users.getUsers({ pageSize: '25' });
// @ts-expect-error a list is a list
users.getUsers({ expand: 'presence' });
// @ts-expect-error a header is text
users.getUsersMe({ customHeaders: { 'X-Count': 1 } });
// @ts-expect-error a time-out is a number
users.getUsersMe({ timeout: '2 s' });
// @ts-expect-error a signal, not its controller
users.getUsersMe({ signal: controller });
// @ts-expect-error the id is missing
users.getUser();
// @ts-expect-error ids are text
users.getUser(7);
// @ts-expect-error the body is missing
users.patchUser('id');
// @ts-expect-error a property that the model does not have
users.patchUser('id', { naem: 'A' });
// @ts-expect-error a property of the wrong type
users.patchUser('id', { version: '1' });
// @ts-expect-error a required property is missing
new platformClient.RoutingApi().postRoutingQueues({ description: 'no name' });
// @ts-expect-error no method of this class
users.getQueues();
// @ts-expect-error a client, not its settings
new platformClient.UsersApi({ environment: 'mypurecloud.ie' });

/*
Tests that intercept the platform's hosts with MSW in Node.
Expected:
Ada by MSW
Bearer abc
posted {"name":"Support"}
404 not.found nothing here
*/
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import platformClient from 'purecloud-platform-client-v2';

const server = setupServer(
  http.get('https://api.mypurecloud.ie/api/v2/users/me', ({ request }) =>
    HttpResponse.json({ name: 'Ada by MSW', seen: request.headers.get('authorization') }),
  ),
  http.post('https://api.mypurecloud.ie/api/v2/routing/queues', async ({ request }) => HttpResponse.json({ sent: await request.json() })),
  http.get('https://api.mypurecloud.ie/api/v2/users/:id', () =>
    HttpResponse.json({ status: 404, code: 'not.found', message: 'nothing here' }, { status: 404 }),
  ),
);
server.listen({ onUnhandledRequest: 'error' });

const client = platformClient.ApiClient.instance;
client.setEnvironment('mypurecloud.ie');
client.setAccessToken('abc');
const users = new platformClient.UsersApi();
const me = await users.getUsersMe();
console.log(me.name);
console.log(me.seen);
const queue = await new platformClient.RoutingApi().postRoutingQueues({ name: 'Support' });
console.log('posted', JSON.stringify(queue.sent));
await users.getUser('u1').catch((error) => console.log(error.status, error.code, error.message));
server.close();

import platformClient from 'purecloud-platform-client-v2';

interface Greeting {
  text: string;
}

export async function greeting(id: string): Promise<Greeting> {
  const answer: Greeting = await platformClient.ApiClient.instance.callApi(
    '/api/v2/greetings/{id}',
    'GET',
    { id },
    {},
    {},
    {},
    null,
    ['PureCloud OAuth'],
    ['application/json'],
    ['application/json'],
    { 'X-Page': 'greetings' },
  );
  return answer;
}

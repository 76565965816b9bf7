/*
A generic retry wrapper, and types derived from the methods.
Expected:
no errors
*/
import platformClient from 'purecloud-platform-client-v2';

type Conversations = InstanceType<typeof platformClient.ConversationsApi>;
type Query = Parameters<platformClient.AnalyticsApi['postAnalyticsConversationsDetailsQuery']>[0];
type Answer = Awaited<ReturnType<platformClient.AnalyticsApi['postAnalyticsConversationsDetailsQuery']>>;

export async function withRetry<T>(call: () => Promise<T>, attempts = 3): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (err: any) {
      if (err.status !== 429 || --attempts === 0) throw err;
      await new Promise((next) => setTimeout(next, Number(err.headers['retry-after'] ?? 1) * 1000));
    }
  }
}

const analytics = new platformClient.AnalyticsApi();
const query: Query = { interval: 'a/b', order: 'asc', paging: { pageSize: 100, pageNumber: 1 } };
export const found: Promise<Answer> = withRetry(() => analytics.postAnalyticsConversationsDetailsQuery(query));
export const talk = (api: Conversations, id: string) => withRetry(() => api.getConversation(id)).then(({ participants }) => participants?.[0]?.purpose);

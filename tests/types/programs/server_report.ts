import * as platformClient from 'purecloud-platform-client-v2';

export async function report(id: string, secret: string, queueIds: string[]) {
  const client = platformClient.ApiClient.instance;
  client.setEnvironment('mypurecloud.com');
  await client.loginClientCredentialsGrant(id, secret);

  const analytics = new platformClient.AnalyticsApi();
  const query: platformClient.Models.ConversationAggregationQuery = {
    interval: '2024-01-01T00:00:00Z/2024-01-02T00:00:00Z',
    groupBy: ['queueId'],
    metrics: ['nOffered', 'tAnswered'],
    filter: {
      type: 'or',
      predicates: queueIds.map((value) => ({ type: 'dimension', dimension: 'queueId', operator: 'matches', value })),
    },
  };
  const answer = await analytics.postAnalyticsConversationsAggregatesQuery(query);
  const counts = new Map<string, number>();
  for (const result of answer.results ?? []) {
    const queueId = result.group?.queueId ?? 'none';
    for (const { metrics } of result.data ?? []) {
      const offered = metrics?.find((metric) => metric.metric === 'nOffered')?.stats?.count ?? 0;
      counts.set(queueId, (counts.get(queueId) ?? 0) + offered);
    }
  }
  return counts;
}

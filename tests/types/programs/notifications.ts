import { Models, NotificationsApi } from 'purecloud-platform-client-v2';

const notifications = new NotificationsApi();

export async function subscribe(userId: string, open: (uri: string) => void): Promise<Models.Channel> {
  const channel: Models.Channel = await notifications.postNotificationsChannels();
  const topics: Models.ChannelTopic[] = [
    { id: `v2.users.${userId}.conversations` },
    { id: `v2.users.${userId}.presence` },
  ];
  if (channel.id) {
    const { entities } = await notifications.putNotificationsChannelSubscriptions(channel.id, topics);
    if (entities && channel.connectUri) open(channel.connectUri);
  }
  return channel;
}

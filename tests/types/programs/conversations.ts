import platformClient from 'purecloud-platform-client-v2';

type Conversation = platformClient.Models.Conversation;
type Participant = platformClient.Models.Participant;

export function agentOf(conversation: Conversation): Participant | undefined {
  return conversation.participants.find(({ purpose }) => purpose === 'agent');
}

export async function callback(queueId: string, numbers: string[]) {
  const api = new platformClient.ConversationsApi();
  const body: platformClient.Models.CreateCallbackCommand = {
    queueId,
    callbackNumbers: numbers,
    callbackUserName: 'A. Caller',
    data: { source: 'web' },
  };
  const created = await api.postConversationsCallbacks(body);
  const conversation = await api.getConversation(created.conversation.id!);
  const attributes: { [key: string]: string } | undefined = agentOf(conversation)?.attributes;
  await api.postConversationDisconnect(conversation.id!);
  return attributes;
}

import platformClient from 'purecloud-platform-client-v2';
import type { Models } from 'purecloud-platform-client-v2';

export async function upload(contactListId: string, people: Array<{ name: string; phone: string }>) {
  const outbound = new platformClient.OutboundApi();
  const contacts: Array<Models.WritableDialerContact> = people.map(({ name, phone }) => ({
    contactListId,
    data: { name, phone },
    callable: true,
  }));
  const added: Models.DialerContact[] = await outbound.postOutboundContactlistContacts(contactListId, contacts, {
    priority: true,
    clearSystemData: false,
  });
  const ids = added.map((contact) => contact.id!);
  await outbound.deleteOutboundContactlistContacts(contactListId, ids);
  return ids.length;
}

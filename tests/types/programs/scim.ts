import platformClient, { Models } from 'purecloud-platform-client-v2';

export async function provision(mail: string, manager: string): Promise<string> {
  const user: Models.ScimV2CreateUser = {
    userName: mail,
    displayName: mail,
    active: true,
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: { value: manager } },
  };
  const scim = new platformClient.SCIMApi();
  const created = await scim.postScimV2Users(user);
  const enterprise = created['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'];
  const etag: string | undefined = created.meta?.version;
  if (created.id && etag) await scim.getScimV2User(created.id, { ifNoneMatch: etag, attributes: ['userName'] });
  return enterprise?.department ?? '';
}

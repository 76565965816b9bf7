import platformClient = require('purecloud-platform-client-v2');

const presenceApi = new platformClient.PresenceApi(platformClient.ApiClient.instance);

function setPresence(userId: string, definition: platformClient.Models.OrganizationPresenceDefinition) {
  const body: platformClient.Models.UserPresence = { presenceDefinition: { id: definition.id }, message: 'back soon' };
  return presenceApi.patchUserPresence(userId, 'PURECLOUD', body);
}

export = setPresence;

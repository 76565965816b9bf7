import platformClient from 'purecloud-platform-client-v2';

const client = platformClient.ApiClient.instance;
const configuration: platformClient.AuthPopupConfiguration = {
  usePopup: true,
  popupTimeout: 60000,
  overridePopupUrlParameters: { region: 'ie' },
};

const listener = (status: platformClient.AuthPopupStatus, msg: string, identifier?: string): void => {
  if (status === 'TIMEOUT' || status === 'ABORTED') console.warn(msg, identifier);
};

client.setAuthPopupConfiguration(configuration);
client.updateAuthPopupConfiguration({ autoClosePopup: false });
client.addAuthPopupStatusListener(listener);
client.removeAuthPopupStatusListener(listener);
client.removeAllAuthPopupStatusListeners();
client.onAuthPopupStatus = listener;

export const target: string | undefined = client.getAuthPopupConfiguration().popupTarget;

export function answer(message: platformClient.AuthPopupMessage | platformClient.AuthPopupNotify): boolean {
  return message.name === 'gc_auth_popup' && message.type === 'message' && message.hash !== undefined;
}

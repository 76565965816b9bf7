import platformClient from 'purecloud-platform-client-v2';

export async function login(clientId: string, redirectUri: string): Promise<platformClient.AuthData> {
  const client = platformClient.ApiClient.instance;
  const options: platformClient.LoginPKCEGrantOptions = { state: 'here', prompt: 'login', login_hint: 'me@app.example' };
  const verifier: string = client.generatePKCECodeVerifier(128);
  const challenge: string = await client.computePKCECodeChallenge(verifier);
  if (challenge.length !== 43) throw new Error('no challenge');
  return client.loginPKCEGrant(clientId, redirectUri, options, verifier);
}

export const exchange = (code: string, verifier: string) =>
  platformClient.ApiClient.instance
    .authorizePKCEGrant('id', verifier, code, 'https://app.example/')
    .then(({ accessToken, state }) => ({ accessToken, state }));

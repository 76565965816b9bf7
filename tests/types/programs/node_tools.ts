import platformClient, { ApiClientClass, AuthData, ProxyConfig } from 'purecloud-platform-client-v2';

export const proxy: ProxyConfig = { host: 'localhost', port: 8080, protocol: 'http' };

export async function connect(client: ApiClientClass, agent: object, code: string): Promise<AuthData> {
  client.setProxyAgent(agent);
  client.setMTLSCertificates('cert.pem', 'key.pem', 'ca.pem');
  client.setMTLSContents('CERT', 'KEY', 'CA');
  const first = await client.loginCodeAuthorizationGrant('id', 'secret', code, 'https://app.example/');
  client.setAuthData(first);
  client.clearAuthData();
  client.setAccessToken(first.accessToken);
  client.clearAccessToken();
  return client.refreshCodeAuthorizationGrant('id', 'secret', 'refresh');
}

export const collection: any = platformClient.ApiClient.instance.buildCollectionParam(['a', 'b'], 'csv');
export const client: ApiClientClass = new platformClient.ApiClientClass();

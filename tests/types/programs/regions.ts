import * as pc from 'purecloud-platform-client-v2';

export const hosts: string[] = Object.values(pc.PureCloudRegionHosts);

export function use(region: string | undefined): void {
  const host = (region && pc.PureCloudRegionHosts[region]) || 'mypurecloud.com';
  pc.ApiClient.setEnvironment(host);
  pc.ApiClient.instance.setEnvironment(host);
}

export const sameClient: pc.ApiClientClass = pc.ApiClient;

import platformClient from 'purecloud-platform-client-v2';

class Recording extends platformClient.AbstractHttpClient {
  readonly seen: string[] = [];

  constructor() {
    super();
    this.setTimeout(5000);
  }

  async request(options: platformClient.HttpRequestOptions): Promise<any> {
    this.seen.push(`${options.method} ${options.url}`);
    return { status: 200, statusText: 'OK', headers: { ...options.headers }, data: options.data };
  }

  enableHooks(): void {}
}

const client = platformClient.ApiClient.instance;
const recording = new Recording();
recording.setPreHook(async (config) => config);
recording.setPostHook((response) => Promise.resolve(response));
client.setHttpClient(recording);
client.getHttpClient().setTimeout(1000);

const plain = new platformClient.DefaultHttpClient(3000);
client.setHttpClient(plain);
const options = new platformClient.HttpRequestOptions('https://api.example/', 'GET', {}, {}, undefined, 100);
options.setHeaders({ accept: 'application/json' });
export const answer: Promise<any> = plain.request(options);

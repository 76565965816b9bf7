import platformClient, { Models } from 'purecloud-platform-client-v2';

interface State {
  me?: Models.UserMe;
  queues: Models.Queue[];
  byId: Map<string, platformClient.Models.User>;
}

export class Store {
  private state: State = { queues: [], byId: new Map() };
  private readonly routingApi = new platformClient.RoutingApi();

  constructor(private readonly client: platformClient.ApiClientClass = platformClient.ApiClient.instance) {}

  async load(): Promise<void> {
    let pageNumber = 1;
    let listing: Models.QueueEntityListing;
    do {
      listing = await this.routingApi.getRoutingQueues({ pageSize: 100, pageNumber: pageNumber++, sortOrder: 'asc' });
      this.state.queues.push(...(listing.entities ?? []));
    } while (pageNumber <= (listing.pageCount ?? 1));
    this.client.setReturnExtendedResponses(false);
  }

  names(): string[] {
    return this.state.queues.map((queue) => queue.name).filter((name): name is string => name !== undefined);
  }

  add(user: Models.User): void {
    if (user.id) this.state.byId.set(user.id, user);
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class NotificationsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/notifications/channels/{channelId}/subscriptions */
  deleteNotificationsChannelSubscriptions(channelId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/notifications/availabletopics */
  getNotificationsAvailabletopics(opts?: NotificationsApi.getNotificationsAvailabletopicsOptions): Promise<Models.AvailableTopicEntityListing>;
  /** GET /api/v2/notifications/channels/{channelId}/subscriptions */
  getNotificationsChannelSubscriptions(channelId: string, opts?: CallOptions): Promise<Models.ChannelTopicEntityListing>;
  /** GET /api/v2/notifications/channels */
  getNotificationsChannels(opts?: NotificationsApi.getNotificationsChannelsOptions): Promise<Models.ChannelEntityListing>;
  /** HEAD /api/v2/notifications/channels/{channelId} */
  headNotificationsChannel(channelId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/notifications/channels/{channelId}/subscriptions */
  postNotificationsChannelSubscriptions(channelId: string, body: Models.ChannelTopic[], opts?: NotificationsApi.postNotificationsChannelSubscriptionsOptions): Promise<Models.ChannelTopicEntityListing>;
  /** POST /api/v2/notifications/channels */
  postNotificationsChannels(opts?: CallOptions): Promise<Models.Channel>;
  /** PUT /api/v2/notifications/channels/{channelId}/subscriptions */
  putNotificationsChannelSubscriptions(channelId: string, body: Models.ChannelTopic[], opts?: NotificationsApi.putNotificationsChannelSubscriptionsOptions): Promise<Models.ChannelTopicEntityListing>;
}

export declare namespace NotificationsApi {
  type deleteNotificationsChannelSubscriptionsOptions = CallOptions;
  interface getNotificationsAvailabletopicsOptions extends CallOptions {
    expand?: string[];
    /** Default: true */
    includePreview?: boolean;
  }
  type getNotificationsChannelSubscriptionsOptions = CallOptions;
  interface getNotificationsChannelsOptions extends CallOptions {
    /** Default: "token" */
    includechannels?: string;
  }
  type headNotificationsChannelOptions = CallOptions;
  interface postNotificationsChannelSubscriptionsOptions extends CallOptions {
    /** Default: false */
    ignoreErrors?: boolean;
  }
  type postNotificationsChannelsOptions = CallOptions;
  interface putNotificationsChannelSubscriptionsOptions extends CallOptions {
    /** Default: false */
    ignoreErrors?: boolean;
  }
}

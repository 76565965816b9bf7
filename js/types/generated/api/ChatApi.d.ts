// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ChatApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId} */
  deleteChatsRoomMessage(roomJid: string, messageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId} */
  deleteChatsRoomMessagesPin(roomJid: string, pinnedMessageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId} */
  deleteChatsRoomParticipant(roomJid: string, userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/chats/users/{userId}/messages/{messageId} */
  deleteChatsUserMessage(userId: string, messageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId} */
  deleteChatsUserMessagesPin(userId: string, pinnedMessageId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/chats/users/me/settings */
  deleteChatsUsersMeSettings(opts?: CallOptions): Promise<void>;
  /** GET /api/v2/chats/messages/{messageId} */
  getChatsMessage(messageId: string, opts?: CallOptions): Promise<Models.ChatMessageResponse>;
  /** GET /api/v2/chats/rooms/{roomJid} */
  getChatsRoom(roomJid: string, opts?: CallOptions): Promise<Models.Room>;
  /** GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds} */
  getChatsRoomMessage(roomJid: string, messageIds: string, opts?: CallOptions): Promise<Models.ChatMessageEntityListing>;
  /** GET /api/v2/chats/rooms/{roomJid}/messages */
  getChatsRoomMessages(roomJid: string, opts?: ChatApi.getChatsRoomMessagesOptions): Promise<Models.ChatMessageEntityListing>;
  /** GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid} */
  getChatsRoomParticipant(roomJid: string, participantJid: string, opts?: CallOptions): Promise<Models.RoomParticipant>;
  /** GET /api/v2/chats/rooms/{roomJid}/participants */
  getChatsRoomParticipants(roomJid: string, opts?: ChatApi.getChatsRoomParticipantsOptions): Promise<Models.RoomParticipantsResponse>;
  /** GET /api/v2/chats/settings */
  getChatsSettings(opts?: CallOptions): Promise<Models.ChatSettings>;
  /** GET /api/v2/chats/threads/{threadId}/messages */
  getChatsThreadMessages(threadId: string, opts?: ChatApi.getChatsThreadMessagesOptions): Promise<Models.ChatMessageEntityListing>;
  /** GET /api/v2/chats/users/{userId} */
  getChatsUser(userId: string, opts?: CallOptions): Promise<Models.OneOnOne>;
  /** GET /api/v2/chats/users/{userId}/messages/{messageIds} */
  getChatsUserMessage(userId: string, messageIds: string, opts?: CallOptions): Promise<Models.ChatMessageEntityListing>;
  /** GET /api/v2/chats/users/{userId}/messages */
  getChatsUserMessages(userId: string, opts?: ChatApi.getChatsUserMessagesOptions): Promise<Models.ChatMessageResponse>;
  /** GET /api/v2/chats/users/{userId}/settings */
  getChatsUserSettings(userId: string, opts?: CallOptions): Promise<Models.ChatUserSettings>;
  /** GET /api/v2/chats/users/me/settings */
  getChatsUsersMeSettings(opts?: CallOptions): Promise<Models.UserSettingsForChat>;
  /** PATCH /api/v2/chats/rooms/{roomJid} */
  patchChatsRoom(roomJid: string, body: Models.RoomUpdateRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId} */
  patchChatsRoomMessage(roomJid: string, messageId: string, body: Models.SendMessageBody, opts?: CallOptions): Promise<Models.ChatSendMessageResponse>;
  /** PATCH /api/v2/chats/settings */
  patchChatsSettings(body: Models.ChatSettings, opts?: CallOptions): Promise<Models.ChatSettings>;
  /** PATCH /api/v2/chats/users/{userId}/messages/{messageId} */
  patchChatsUserMessage(userId: string, messageId: string, body: Models.SendMessageBody, opts?: CallOptions): Promise<Models.ChatSendMessageResponse>;
  /** PATCH /api/v2/chats/users/{userId}/settings */
  patchChatsUserSettings(userId: string, body: Models.ChatUserSettings, opts?: CallOptions): Promise<Models.ChatUserSettings>;
  /** PATCH /api/v2/chats/users/me/settings */
  patchChatsUsersMeSettings(body: Models.UserSettingsForChat, opts?: CallOptions): Promise<Models.UserSettingsForChat>;
  /** POST /api/v2/chats/rooms/{roomJid}/messages */
  postChatsRoomMessages(roomJid: string, body: Models.SendMessageBody, opts?: CallOptions): Promise<Models.ChatSendMessageResponse>;
  /** POST /api/v2/chats/rooms/{roomJid}/messages/pins */
  postChatsRoomMessagesPins(roomJid: string, body: Models.PinnedMessageRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/chats/rooms/{roomJid}/participants/{userId} */
  postChatsRoomParticipant(roomJid: string, userId: string, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/chats/rooms */
  postChatsRooms(body: Models.CreateRoomRequest, opts?: CallOptions): Promise<Models.CreateRoomResponse>;
  /** POST /api/v2/chats/users/{userId}/messages */
  postChatsUserMessages(userId: string, body: Models.SendMessageBody, opts?: CallOptions): Promise<Models.ChatSendMessageResponse>;
  /** POST /api/v2/chats/users/{userId}/messages/pins */
  postChatsUserMessagesPins(userId: string, body: Models.PinnedMessageRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/chats/users/me/settings */
  postChatsUsersMeSettings(body: Models.UserChatSettingsPost, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/chats/messages/{messageId}/reactions */
  putChatsMessageReactions(messageId: string, body: Models.ChatReactionUpdate, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/chats/settings */
  putChatsSettings(body: Models.ChatSettings, opts?: CallOptions): Promise<Models.ChatSettings>;
}

export declare namespace ChatApi {
  type deleteChatsRoomMessageOptions = CallOptions;
  type deleteChatsRoomMessagesPinOptions = CallOptions;
  type deleteChatsRoomParticipantOptions = CallOptions;
  type deleteChatsUserMessageOptions = CallOptions;
  type deleteChatsUserMessagesPinOptions = CallOptions;
  type deleteChatsUsersMeSettingsOptions = CallOptions;
  type getChatsMessageOptions = CallOptions;
  type getChatsRoomOptions = CallOptions;
  type getChatsRoomMessageOptions = CallOptions;
  interface getChatsRoomMessagesOptions extends CallOptions {
    limit?: string;
    before?: string;
    after?: string;
    excludeMetadata?: boolean;
  }
  type getChatsRoomParticipantOptions = CallOptions;
  interface getChatsRoomParticipantsOptions extends CallOptions {
    notify?: boolean;
  }
  type getChatsSettingsOptions = CallOptions;
  interface getChatsThreadMessagesOptions extends CallOptions {
    limit?: string;
    before?: string;
    after?: string;
    excludeMetadata?: boolean;
  }
  type getChatsUserOptions = CallOptions;
  type getChatsUserMessageOptions = CallOptions;
  interface getChatsUserMessagesOptions extends CallOptions {
    limit?: string;
    before?: string;
    after?: string;
    excludeMetadata?: boolean;
  }
  type getChatsUserSettingsOptions = CallOptions;
  type getChatsUsersMeSettingsOptions = CallOptions;
  type patchChatsRoomOptions = CallOptions;
  type patchChatsRoomMessageOptions = CallOptions;
  type patchChatsSettingsOptions = CallOptions;
  type patchChatsUserMessageOptions = CallOptions;
  type patchChatsUserSettingsOptions = CallOptions;
  type patchChatsUsersMeSettingsOptions = CallOptions;
  type postChatsRoomMessagesOptions = CallOptions;
  type postChatsRoomMessagesPinsOptions = CallOptions;
  type postChatsRoomParticipantOptions = CallOptions;
  type postChatsRoomsOptions = CallOptions;
  type postChatsUserMessagesOptions = CallOptions;
  type postChatsUserMessagesPinsOptions = CallOptions;
  type postChatsUsersMeSettingsOptions = CallOptions;
  type putChatsMessageReactionsOptions = CallOptions;
  type putChatsSettingsOptions = CallOptions;
}

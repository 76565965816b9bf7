// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TextbotsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/textbots/bots/search */
  getTextbotsBotsSearch(opts?: TextbotsApi.getTextbotsBotsSearchOptions): Promise<Models.BotSearchResponseEntityListing>;
  /** POST /api/v2/textbots/botflows/sessions/{sessionId}/turns */
  postTextbotsBotflowsSessionTurns(sessionId: string, turnRequest: Models.TextBotFlowTurnRequest, opts?: CallOptions): Promise<Models.TextBotFlowTurnResponse>;
  /** POST /api/v2/textbots/botflows/sessions */
  postTextbotsBotflowsSessions(launchRequest: Models.TextBotFlowLaunchRequest, opts?: CallOptions): Promise<Models.TextBotFlowLaunchResponse>;
  /** POST /api/v2/textbots/bots/execute */
  postTextbotsBotsExecute(postTextRequest: Models.PostTextRequest, opts?: CallOptions): Promise<Models.PostTextResponse>;
}

export declare namespace TextbotsApi {
  interface getTextbotsBotsSearchOptions extends CallOptions {
    botType?: string[];
    botName?: string;
    botId?: string[];
    virtualAgentEnabled?: boolean;
    /** Default: 25 */
    pageSize?: number;
  }
  type postTextbotsBotflowsSessionTurnsOptions = CallOptions;
  type postTextbotsBotflowsSessionsOptions = CallOptions;
  type postTextbotsBotsExecuteOptions = CallOptions;
}
